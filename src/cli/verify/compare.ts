/** One output against what the reference gave. */

/** Numbers agree where |a - b| <= ABSOLUTE + RELATIVE * |b|. */
export const ABSOLUTE = 1e-4;
export const RELATIVE = 1e-4;

export interface Expected {
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
}

export interface Comparison {
  readonly ok: boolean;
  /** Largest |a - b|; Infinity where a number is not finite. */
  readonly maxAbs: number;
  /** Largest |a - b| / |b|, with |b| no smaller than 1e-4. */
  readonly maxRel: number;
  /** Index of the largest |a - b|, axis by axis; null where the outputs agree to the last bit. */
  readonly at: readonly number[] | null;
  /** What keeps the two from being compared. */
  readonly problem: string | null;
  /** Numbers that are not compared since the reference's are not finite: it has rows that see no key at all. */
  readonly unknown: number;
}

const show = (shape: readonly number[]): string => `[${shape.join(", ")}]`;

function place(offset: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  let rest = offset;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const extent = shape[axis] ?? 1;
    index.unshift(rest % extent);
    rest = Math.floor(rest / extent);
  }
  return index;
}

/**
 * @param got what a target gives
 * @param want what the reference gave
 * @param real which positions [batch, time] are no padding; null compares all
 */
export function compare(got: Expected, want: Expected, real: ArrayLike<number> | null): Comparison {
  if (show(got.shape) !== show(want.shape)) {
    return { ok: false, maxAbs: Number.POSITIVE_INFINITY, maxRel: Number.POSITIVE_INFINITY, at: null, unknown: 0, problem: `is ${show(got.shape)}, the reference's is ${show(want.shape)}` };
  }
  const inner = want.shape.slice(2).reduce((n, d) => n * d, 1);
  let [maxAbs, maxRel, ok, at, unknown, compared] = [0, 0, true, -1, 0, 0];
  for (let i = 0; i < want.data.length; i++) {
    if (real !== null && real[Math.floor(i / inner)] === 0) continue;
    const [a, b] = [got.data[i] ?? Number.NaN, want.data[i] ?? Number.NaN];
    if (!Number.isFinite(b)) {
      unknown++;
      continue;
    }
    compared++;
    const difference = Number.isFinite(a) ? Math.abs(a - b) : Number.POSITIVE_INFINITY;
    if (difference > ABSOLUTE + RELATIVE * Math.abs(b)) ok = false;
    if (difference > maxAbs) [maxAbs, at] = [difference, i];
    maxRel = Math.max(maxRel, difference / Math.max(Math.abs(b), 1e-4));
  }
  const problem = unknown > 0 && compared === 0 ? "none of the reference's numbers is finite" : null;
  return { ok: ok && problem === null, maxAbs, maxRel, at: at < 0 ? null : place(at, want.shape), problem, unknown };
}

/** Ids agree only where every one is the same. */
export function compareIds(got: readonly (readonly number[])[], want: Expected): Comparison {
  const flat = got.flat();
  const shape = [got.length, got[0]?.length ?? 0];
  const result = compare({ shape, data: flat }, want, null);
  return { ...result, ok: result.problem === null && flat.every((id, i) => id === want.data[i]) };
}

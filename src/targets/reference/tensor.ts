/** Numbers of the reference evaluator: float64 whatever the type, row-major. */

export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float64Array;
}

export const count = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1);

export function tensor(shape: readonly number[], data: ArrayLike<number> | Float64Array): Tensor {
  if (data.length !== count(shape)) throw new Error(`${data.length} numbers for shape [${shape.join(", ")}]`);
  return { shape, data: data instanceof Float64Array ? data : Float64Array.from(data) };
}

/** Elements between neighbours along each axis. */
export function strides(shape: readonly number[]): number[] {
  const steps = new Array<number>(shape.length).fill(1);
  for (let i = shape.length - 2; i >= 0; i--) steps[i] = (steps[i + 1] ?? 1) * (shape[i + 1] ?? 1);
  return steps;
}

/** Strides of an operand inside a broadcast shape: 0 along axes that it repeats. */
export function broadcastStrides(shape: readonly number[], into: readonly number[]): number[] {
  const own = strides(shape);
  const lead = into.length - shape.length;
  return into.map((_, i) => (i < lead || shape[i - lead] === 1 ? 0 : (own[i - lead] ?? 0)));
}

/** Offsets of every element of `shape` under the given strides, in row-major order. */
export function offsets(shape: readonly number[], steps: readonly number[]): Int32Array {
  const all = new Int32Array(count(shape));
  const index = new Array<number>(shape.length).fill(0);
  let offset = 0;
  for (let i = 0; i < all.length; i++) {
    all[i] = offset;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const step = steps[axis] ?? 0;
      const next = (index[axis] ?? 0) + 1;
      offset += step;
      if (next < (shape[axis] ?? 1)) {
        index[axis] = next;
        break;
      }
      offset -= step * next;
      index[axis] = 0;
    }
  }
  return all;
}

export const at = (data: Float64Array, i: number): number => data[i] ?? Number.NaN;

/** Outputs of models cut, named and compared. */
import { expect } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";

/** All outputs by name, lists numbered; a state is none. */
export function flat(outputs: object): Map<string, Numbers> {
  return new Map(Object.entries(outputs).flatMap(([name, value]: [string, Numbers | readonly Numbers[] | object]): [string, Numbers][] => (Array.isArray(value) ? value.map((v: Numbers, i) => [`${name}.${i}`, v]) : "data" in value ? [[name, value as Numbers]] : [])));
}

/** The output of that name. */
export function numbers(outputs: object, name: string): Numbers {
  const value = flat(outputs).get(name);
  if (value === undefined) throw new Error(`no output ${name}`);
  return value;
}

/** Positions `from` up to `to` of [batch, time, …]. */
export function positions({ data, shape }: Numbers, from: number, to: number): Numbers {
  const [rows = 0, time = 0, ...rest] = shape;
  const width = rest.reduce((n, d) => n * d, 1);
  const out = new Float32Array(rows * (to - from) * width);
  for (let row = 0; row < rows; row++) out.set(data.subarray((row * time + from) * width, (row * time + to) * width), row * (to - from) * width);
  return { data: out, shape: [rows, to - from, ...rest] };
}

/** One row of a batch, as a batch of one. */
export function row({ data, shape }: Numbers, index: number): Numbers {
  const width = shape.slice(1).reduce((n, d) => n * d, 1);
  return { data: data.slice(index * width, (index + 1) * width), shape: [1, ...shape.slice(1)] };
}

/** Columns `from` up to `to` of rows. */
export const columns = (rows: readonly (readonly number[])[], from: number, to: number): number[][] => rows.map((row) => row.slice(from, to));

/** The largest difference between two outputs of one shape, and the largest number of the second. */
export function measure(got: Numbers, want: Numbers, what = ""): { readonly worst: number; readonly top: number } {
  expect([...got.shape], what).toEqual([...want.shape]);
  let [worst, top] = [0, 0];
  for (let i = 0; i < want.data.length; i++) {
    const [a, b] = [got.data[i] ?? Number.NaN, want.data[i] ?? Number.NaN];
    const error = Math.abs(a - b);
    if (!(error <= worst)) worst = error;
    top = Math.max(top, Math.abs(b));
  }
  return { worst, top };
}

/** The largest difference is at most this part of the largest number: float32 sums of some dozens of terms. */
export const TOLERANCE = 1e-5;

export function expectClose(got: Numbers, want: Numbers, what = "", tolerance = TOLERANCE): void {
  const { worst, top } = measure(got, want, what);
  expect(worst / Math.max(top, 1), what).toBeLessThan(tolerance);
}

/** Every output of the reference, by name and by layer. */
export function expectSame(got: object, want: object, what = "", tolerance = TOLERANCE): void {
  const [mine, all] = [flat(got), flat(want)];
  expect([...mine.keys()], what).toEqual([...all.keys()]);
  for (const [name, value] of all) expectClose(mine.get(name) as Numbers, value, `${what} ${name}`, tolerance);
}

/** Every output of the positions `from` up to `to` is that part of the whole. */
export function expectPart(got: object, whole: object, from: number, to: number, what = "", tolerance = TOLERANCE): void {
  const all = flat(whole);
  for (const [name, value] of flat(got)) expectClose(value, positions(all.get(name) as Numbers, from, to), `${what} ${name}`, tolerance);
}

/** Tensors with named axes. */
import { constant, product, sameSize, size, type Size } from "./size.ts";

export type DType = "float" | "int" | "bool";

/** One axis of a tensor: what it counts, and how many. */
export interface Dim {
  readonly axis: string;
  readonly size: Size;
}

export interface TensorType {
  readonly dtype: DType;
  readonly dims: readonly Dim[];
}

/** A mistake of the compiler, found by a shape rule; never a user's. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

export const dim = (axis: string, of: number | string | Size = axis): Dim => ({ axis, size: size(of) });
/** The axis that broadcasts. */
export const one: Dim = dim("1", 1);

export const float = (...dims: readonly Dim[]): TensorType => ({ dtype: "float", dims });
export const int = (...dims: readonly Dim[]): TensorType => ({ dtype: "int", dims });
export const bool = (...dims: readonly Dim[]): TensorType => ({ dtype: "bool", dims });

export const sameDim = (a: Dim, b: Dim): boolean => a.axis === b.axis && sameSize(a.size, b.size);
export const sameDims = (a: readonly Dim[], b: readonly Dim[]): boolean => a.length === b.length && a.every((d, i) => sameDim(d, at(b, i)));
export const sameType = (a: TensorType, b: TensorType): boolean => a.dtype === b.dtype && sameDims(a.dims, b.dims);

/** `[batch, time, d_model 768]`; a symbol that its axis is named after is not repeated. */
export function showDims(dims: readonly Dim[]): string {
  return `[${dims.map((d) => (d.axis === d.size.text ? d.axis : `${d.axis} ${d.size.terms.length > 1 ? `(${d.size.text})` : d.size.text}`)).join(", ")}]`;
}
export const showType = (type: TensorType): string => `${type.dtype === "float" ? "" : `${type.dtype} `}${showDims(type.dims)}`;

/** Element i, counted from the end when negative; absent is a mistake of the compiler. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list.at(index);
  if (found === undefined) throw new ShapeError(`no element ${index} in a list of ${list.length}`);
  return found;
}

/** The size of an axis that must be a number at compile time. */
export function known(d: Dim): number {
  const n = constant(d.size);
  if (n === null) throw new ShapeError(`axis ${d.axis} (${d.size.text}) must be known when compiling`);
  return n;
}

export const elements = (dims: readonly Dim[]): Size => product(dims.map((d) => d.size));

/** Aligned at the right; on each axis the dims are equal or one of them is 1 (NumPy's rule, with names). */
export function broadcast(a: readonly Dim[], b: readonly Dim[]): readonly Dim[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const left = a[i - rank + a.length] ?? one;
    const right = b[i - rank + b.length] ?? one;
    if (sameDim(left, right) || constant(right.size) === 1) return left;
    if (constant(left.size) === 1) return right;
    throw new ShapeError(`${showDims(a)} does not broadcast with ${showDims(b)}`);
  });
}

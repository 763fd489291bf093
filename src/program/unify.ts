/** Symbols of a block's inputs, found from what it is called with: one block serves sequences of any length. */
import { constant, plainSymbol, sameSize, size, substitute, type Size } from "./size.ts";
import { at, ShapeError, showType, type TensorType } from "./tensor.ts";
import type { OpAttributes, OpName } from "./ops/index.ts";

export type Binding = Readonly<Record<string, Size>>;

export function unify(wanted: readonly TensorType[], given: readonly TensorType[]): Binding {
  const binding: Record<string, Size> = {};
  const mismatch = (a: TensorType, b: TensorType): ShapeError => new ShapeError(`expected ${showType(a)}, got ${showType(b)}`);
  if (wanted.length !== given.length) throw new ShapeError(`expected ${wanted.length} inputs, got ${given.length}`);
  const pairs = wanted.map((type, i) => [type, at(given, i)] as const);
  for (const [a, b] of pairs) {
    if (a.dtype !== b.dtype || a.dims.length !== b.dims.length) throw mismatch(a, b);
    a.dims.forEach((d, i) => {
      const symbol = plainSymbol(d.size);
      if (symbol !== null && binding[symbol] === undefined) binding[symbol] = at(b.dims, i).size;
    });
  }
  for (const [a, b] of pairs)
    a.dims.forEach((d, i) => {
      const other = at(b.dims, i);
      if (d.axis !== other.axis || !sameSize(substitute(d.size, binding), other.size)) throw mismatch(a, b);
    });
  return binding;
}

export const bindType = (type: TensorType, binding: Binding): TensorType => ({ dtype: type.dtype, dims: type.dims.map((d) => ({ axis: d.axis, size: substitute(d.size, binding) })) });

const isSize = (value: object): value is Size => "terms" in value && "text" in value;

function bindValue(value: unknown, binding: Binding): unknown {
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] !== "object" ? value : value.map((v) => bindValue(v, binding));
  if (typeof value !== "object" || value === null) return value;
  if (isSize(value)) return substitute(value, binding);
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, bindValue(v, binding)]));
}

/** Attributes with their sizes bound; sizes may stand anywhere in them. */
export function bindAttributes<N extends OpName>(attributes: OpAttributes<N>, binding: Binding): OpAttributes<N> {
  return bindValue(attributes, binding) as OpAttributes<N>;
}

/** Numbers as a binding. */
export const fixed = (sizes: Readonly<Record<string, number>>): Binding => Object.fromEntries(Object.entries(sizes).map(([symbol, n]) => [symbol, size(n)]));

export const isKnown = (of: Size): boolean => constant(of) !== null;

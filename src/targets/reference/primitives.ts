/** Every primitive in float64. Written to be read beside NumPy's documentation, not to be fast. */
import type { PrimitiveAttributes, PrimitiveInputs, PrimitiveName } from "../../program/ops/primitives.ts";
import { evaluate, type Size, type Sizes } from "../../program/size.ts";
import type { Dim } from "../../program/tensor.ts";
import { erf } from "./erf.ts";
import { scan } from "./scan.ts";
import { at, broadcastStrides, count, offsets, strides, tensor, type Tensor } from "./tensor.ts";

/** A table entry: inputs, attributes, and the values of symbols. */
export type Primitives = {
  readonly [N in PrimitiveName]: (inputs: PrimitiveInputs<N, Tensor>, attributes: PrimitiveAttributes<N>, sizes: Sizes) => Tensor;
};

const shapeOf = (dims: readonly Dim[], sizes: Sizes): number[] => dims.map((d) => evaluate(d.size, sizes));
const numberOf = (of: Size, sizes: Sizes): number => evaluate(of, sizes);
const size = (shape: readonly number[], axis: number): number => shape.at(axis) ?? 1;

const unary =
  (f: (x: number) => number) =>
  ({ x }: { readonly x: Tensor }): Tensor => ({ shape: x.shape, data: x.data.map(f) });

function broadcastShape(...shapes: readonly (readonly number[])[]): number[] {
  const rank = Math.max(...shapes.map((s) => s.length));
  return Array.from({ length: rank }, (_, i) => {
    const wide = shapes.map((s) => s[i - rank + s.length] ?? 1).filter((n) => n !== 1);
    return wide[0] ?? 1;
  });
}

function spread(x: Tensor, shape: readonly number[]): (i: number) => number {
  if (x.shape.length === shape.length && x.shape.every((n, i) => n === shape[i])) return (i) => at(x.data, i);
  const where = offsets(shape, broadcastStrides(x.shape, shape));
  return (i) => at(x.data, where[i] ?? 0);
}

function binaryOf(f: (a: number, b: number) => number, a: Tensor, b: Tensor): Tensor {
  const shape = broadcastShape(a.shape, b.shape);
  const [left, right] = [spread(a, shape), spread(b, shape)];
  const data = new Float64Array(count(shape));
  for (let i = 0; i < data.length; i++) data[i] = f(left(i), right(i));
  return { shape, data };
}

const binary =
  (f: (a: number, b: number) => number) =>
  ({ a, b }: { readonly a: Tensor; readonly b: Tensor }): Tensor =>
    binaryOf(f, a, b);

/** Folds one axis; the callback sees the elements along it. */
function along(x: Tensor, axis: number, to: number, fold: (get: (i: number) => number, put: (i: number, value: number) => void, length: number) => void): Tensor {
  const length = size(x.shape, axis);
  const inner = count(x.shape.slice(axis + 1));
  const outer = count(x.shape.slice(0, axis));
  const data = new Float64Array(outer * to * inner);
  for (let o = 0; o < outer; o++)
    for (let n = 0; n < inner; n++) {
      const from = o * length * inner + n;
      const into = o * to * inner + n;
      fold(
        (i) => at(x.data, from + i * inner),
        (i, value) => {
          data[into + i * inner] = value;
        },
        length,
      );
    }
  return { shape: x.shape.map((n, i) => (i === axis ? to : n)), data };
}

const reduce =
  (start: number, f: (sum: number, x: number) => number, finish: (sum: number, n: number) => number) =>
  ({ x }: { readonly x: Tensor }, { axis }: { readonly axis: number }): Tensor =>
    along(x, axis, 1, (get, put, n) => {
      let sum = start;
      for (let i = 0; i < n; i++) sum = f(sum, get(i));
      put(0, finish(sum, n));
    });

function matmul(a: Tensor, b: Tensor): Tensor {
  const [m, k, n] = [size(a.shape, -2), size(a.shape, -1), size(b.shape, -1)];
  const lead = broadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
  const place = (x: Tensor): Int32Array => {
    const own = strides(x.shape).slice(0, -2);
    const outer = x.shape.slice(0, -2);
    const skip = lead.length - outer.length;
    return offsets(lead, lead.map((_, i) => (i < skip || outer[i - skip] === 1 ? 0 : (own[i - skip] ?? 0))));
  };
  const [left, right] = [place(a), place(b)];
  const data = new Float64Array(count(lead) * m * n);
  for (let batch = 0; batch < left.length; batch++)
    for (let row = 0; row < m; row++)
      for (let i = 0; i < k; i++) {
        const factor = at(a.data, (left[batch] ?? 0) + row * k + i);
        const from = (right[batch] ?? 0) + i * n;
        const into = (batch * m + row) * n;
        for (let column = 0; column < n; column++) data[into + column] = at(data, into + column) + factor * at(b.data, from + column);
      }
  return { shape: [...lead, m, n], data };
}

function concat(a: Tensor, b: Tensor, axis: number): Tensor {
  const inner = (x: Tensor): number => count(x.shape.slice(axis));
  const [p, q] = [inner(a), inner(b)];
  const outer = count(a.shape.slice(0, axis));
  const data = new Float64Array(outer * (p + q));
  for (let o = 0; o < outer; o++) {
    data.set(a.data.subarray(o * p, (o + 1) * p), o * (p + q));
    data.set(b.data.subarray(o * q, (o + 1) * q), o * (p + q) + p);
  }
  return { shape: a.shape.map((n, i) => (i === axis ? n + size(b.shape, axis) : n)), data };
}

export const primitives: Primitives = {
  negate: unary((x) => -x),
  exp: unary(Math.exp),
  log: unary(Math.log),
  sqrt: unary(Math.sqrt),
  floor: unary(Math.floor),
  sin: unary(Math.sin),
  cos: unary(Math.cos),
  tanh: unary(Math.tanh),
  erf: unary(erf),
  sigmoid: unary((x) => 1 / (1 + Math.exp(-x))),
  add: binary((a, b) => a + b),
  subtract: binary((a, b) => a - b),
  multiply: binary((a, b) => a * b),
  divide: binary((a, b) => a / b),
  maximum: binary(Math.max),
  minimum: binary(Math.min),
  equal: binary((a, b) => (a === b ? 1 : 0)),
  less: binary((a, b) => (a < b ? 1 : 0)),
  less_equal: binary((a, b) => (a <= b ? 1 : 0)),
  and: binary((a, b) => (a !== 0 && b !== 0 ? 1 : 0)),
  where: ({ condition, a, b }) => {
    const shape = broadcastShape(condition.shape, a.shape, b.shape);
    const [test, yes, no] = [spread(condition, shape), spread(a, shape), spread(b, shape)];
    return { shape, data: Float64Array.from({ length: count(shape) }, (_, i) => (test(i) !== 0 ? yes(i) : no(i))) };
  },
  cast: ({ x }, { dtype }) => (dtype === "float" ? x : { shape: x.shape, data: x.data.map(dtype === "int" ? Math.trunc : (v) => (v === 0 ? 0 : 1)) }),
  reshape: ({ x }, { dims }, sizes) => tensor(shapeOf(dims, sizes), x.data),
  transpose: ({ x }, { order }) => {
    const own = strides(x.shape);
    const shape = order.map((axis) => size(x.shape, axis));
    const where = offsets(shape, order.map((axis) => own[axis] ?? 0));
    return { shape, data: Float64Array.from(where, (i) => at(x.data, i)) };
  },
  expand: ({ x }, { dims }, sizes) => {
    const shape = shapeOf(dims, sizes);
    const get = spread(x, shape);
    return { shape, data: Float64Array.from({ length: count(shape) }, (_, i) => get(i)) };
  },
  slice: ({ x }, { axis, start, to }, sizes) => {
    const [first, length] = [numberOf(start, sizes), numberOf(to.size, sizes)];
    return along(x, axis, length, (get, put) => {
      for (let i = 0; i < length; i++) put(i, get(first + i));
    });
  },
  concat: ({ a, b }, { axis }) => concat(a, b, axis),
  gather: ({ table, ids }, { axis }) => {
    const inner = count(table.shape.slice(axis + 1));
    const outer = count(table.shape.slice(0, axis));
    const rows = size(table.shape, axis);
    const data = new Float64Array(outer * ids.data.length * inner);
    for (let o = 0; o < outer; o++)
      ids.data.forEach((id, i) => {
        if (id < 0 || id >= rows) throw new RangeError(`index ${id} is outside 0 … ${rows - 1}`);
        const from = (o * rows + id) * inner;
        data.set(table.data.subarray(from, from + inner), (o * ids.data.length + i) * inner);
      });
    return { shape: [...table.shape.slice(0, axis), ...ids.shape, ...table.shape.slice(axis + 1)], data };
  },
  gather_last: ({ x, ids }) => {
    const lead = broadcastShape(x.shape.slice(0, -1), ids.shape.slice(0, -1));
    const [from, to] = [size(x.shape, -1), size(ids.shape, -1)];
    const [rows, chosen] = [offsets(lead, broadcastStrides(x.shape.slice(0, -1), lead)), offsets(lead, broadcastStrides(ids.shape.slice(0, -1), lead))];
    const data = new Float64Array(count(lead) * to);
    for (let row = 0; row < rows.length; row++) for (let i = 0; i < to; i++) data[row * to + i] = at(x.data, (rows[row] ?? 0) * from + at(ids.data, (chosen[row] ?? 0) * to + i));
    return { shape: [...lead, to], data };
  },
  top_k: ({ x }, { to }, sizes) => {
    const top = numberOf(to.size, sizes);
    return along(x, x.shape.length - 1, top, (get, put, n) => {
      const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => get(b) - get(a) || a - b);
      for (let i = 0; i < top; i++) put(i, order[i] ?? 0);
    });
  },
  iota: (_, { start, dim }, sizes) => {
    const first = numberOf(start, sizes);
    const length = numberOf(dim.size, sizes);
    return { shape: [length], data: Float64Array.from({ length }, (_, i) => first + i) };
  },
  constant: (_, { dims, values }, sizes) => tensor(shapeOf(dims, sizes), values),
  matmul: ({ a, b }) => matmul(a, b),
  scan,
  softmax: ({ x }) =>
    along(x, x.shape.length - 1, size(x.shape, -1), (get, put, n) => {
      let top = Number.NEGATIVE_INFINITY;
      let sum = 0;
      for (let i = 0; i < n; i++) top = Math.max(top, get(i));
      for (let i = 0; i < n; i++) sum += Math.exp(get(i) - top);
      for (let i = 0; i < n; i++) put(i, Math.exp(get(i) - top) / sum);
    }),
  reduce_sum: reduce(0, (sum, x) => sum + x, (sum) => sum),
  reduce_mean: reduce(0, (sum, x) => sum + x, (sum, n) => sum / n),
  reduce_max: reduce(Number.NEGATIVE_INFINITY, Math.max, (top) => top),
  cumulative_sum: ({ x }, { axis }) =>
    along(x, axis, size(x.shape, axis), (get, put, n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) put(i, (sum += get(i)));
    }),
};

/** Primitives that make, move and look up numbers without computing any. */
import { constant as constantOf, least as leastOf, minus, plus, sameSize, type Size } from "../size.ts";
import { at, broadcast, elements, known, sameDim, ShapeError, showDims, type Dim, type DType } from "../tensor.ts";
import { primitive } from "./kinds.ts";

const numpy = "numpy.org/doc/stable/reference/routines.array-manipulation.html";

export const reshape = primitive<{ readonly dims: readonly Dim[] }>()({
  title: "The same elements, in row-major order, under other axes",
  source: numpy,
  inputs: ["x"],
  shape: ({ x }, { dims }) => {
    if (!sameSize(elements(x.dims), elements(dims))) throw new ShapeError(`${showDims(x.dims)} does not reshape to ${showDims(dims)}`);
    return { dtype: x.dtype, dims };
  },
});

export const transpose = primitive<{ readonly order: readonly number[] }>()({
  title: "Axes in another order",
  source: numpy,
  inputs: ["x"],
  shape: ({ x }, { order }) => {
    if ([...order].sort((a, b) => a - b).some((axis, i) => axis !== i) || order.length !== x.dims.length) throw new ShapeError(`order ${order.join()} is not one of ${x.dims.length} axes`);
    return { dtype: x.dtype, dims: order.map((axis) => at(x.dims, axis)) };
  },
});

export const expand = primitive<{ readonly dims: readonly Dim[] }>()({
  title: "Repeats axes of size 1 up to the given dims, aligned at the right",
  source: numpy,
  inputs: ["x"],
  shape: ({ x }, { dims }) => {
    const lead = dims.length - x.dims.length;
    const fits = x.dims.every((d, i) => constantOf(d.size) === 1 || sameDim(d, at(dims, lead + i)));
    if (lead < 0 || !fits) throw new ShapeError(`${showDims(x.dims)} does not expand to ${showDims(dims)}`);
    return { dtype: x.dtype, dims };
  },
});

export const slice = primitive<{ readonly axis: number; readonly start: Size; readonly to: Dim }>()({
  title: "A run of elements along one axis, from start, as many as the new dim says",
  source: numpy,
  inputs: ["x"],
  shape: ({ x }, { axis, start, to }) => {
    const { size: all } = at(x.dims, axis);
    const fixed = constantOf(plus(start, to.size));
    // What convolutions leave of a sound is never empty, however short a sound the sizes could say.
    const room = fixed !== null && all.quotients.length > 0 ? Math.max(leastOf(all) ?? 0, 1) - fixed : leastOf(minus(minus(all, start), to.size));
    if (room === null || room < 0) throw new ShapeError(`a slice of ${to.size.text} from ${start.text} does not fit ${all.text}`);
    return { dtype: x.dtype, dims: x.dims.map((d, i) => (i === axis ? to : d)) };
  },
});

export const concat = primitive<{ readonly axis: number; readonly to: Dim }>()({
  title: "a, then b, along one axis, which takes a new name",
  source: numpy,
  inputs: ["a", "b"],
  shape: ({ a, b }, { axis, to }) => {
    const fits = a.dims.length === b.dims.length && a.dims.every((d, i) => i === axis || sameDim(d, at(b.dims, i)));
    if (!fits || a.dtype !== b.dtype) throw new ShapeError(`${showDims(a.dims)} and ${showDims(b.dims)} don't join on axis ${axis}`);
    if (!sameSize(minus(to.size, at(a.dims, axis).size), at(b.dims, axis).size)) throw new ShapeError(`${to.axis} ${to.size.text} is not the sum of the parts`);
    return { dtype: a.dtype, dims: a.dims.map((d, i) => (i === axis ? to : d)) };
  },
});

export const gather = primitive<{ readonly axis: number }>()({
  title: "Slices of a table along one axis, in the order of the ids",
  source: "numpy.org/doc/stable/reference/generated/numpy.take.html",
  inputs: ["table", "ids"],
  shape: ({ table, ids }, { axis }) => {
    if (ids.dtype !== "int") throw new ShapeError(`ids are ${ids.dtype}`);
    at(table.dims, axis);
    return { dtype: table.dtype, dims: [...table.dims.slice(0, axis), ...ids.dims, ...table.dims.slice(axis + 1)] };
  },
});

export const gather_last = primitive()({
  title: "Elements of the last axis at ids that differ from place to place; the axes of the ids before their last broadcast against those of x",
  source: "numpy.org/doc/stable/reference/generated/numpy.take_along_axis.html",
  inputs: ["x", "ids"],
  shape: ({ x, ids }) => {
    if (ids.dtype !== "int") throw new ShapeError(`ids are ${ids.dtype}`);
    return { dtype: x.dtype, dims: [...broadcast(x.dims.slice(0, -1), ids.dims.slice(0, -1)), at(ids.dims, -1)] };
  },
});

export const iota = primitive<{ readonly start: Size; readonly dim: Dim }>()({
  title: "Whole numbers from start, one after another",
  source: "numpy.org/doc/stable/reference/generated/numpy.arange.html",
  inputs: [],
  shape: (_, { dim }) => ({ dtype: "int", dims: [dim] }),
});

export const constant = primitive<{ readonly dtype: DType; readonly dims: readonly Dim[]; readonly values: readonly number[] }>()({
  title: "Numbers known when compiling",
  source: "the program itself",
  inputs: [],
  shape: (_, { dtype, dims, values }) => {
    if (dims.reduce((n, d) => n * known(d), 1) !== values.length) throw new ShapeError(`${values.length} numbers for ${showDims(dims)}`);
    return { dtype, dims };
  },
});

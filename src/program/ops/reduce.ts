/** Primitives that combine elements along an axis. */
import { at, broadcast, known, one, sameDim, ShapeError, showDims, type Dim, type TensorType } from "../tensor.ts";
import { primitive } from "./kinds.ts";

export const matmul = primitive()({
  title: "Product of matrices over the last two axes; the axes before them broadcast",
  source: "numpy.org/doc/stable/reference/generated/numpy.matmul.html",
  inputs: ["a", "b"],
  shape: ({ a, b }) => {
    if (a.dtype !== "float" || b.dtype !== "float" || a.dims.length < 2 || b.dims.length < 2 || !sameDim(at(a.dims, -1), at(b.dims, -2)))
      throw new ShapeError(`${showDims(a.dims)} times ${showDims(b.dims)}`);
    return { dtype: "float", dims: [...broadcast(a.dims.slice(0, -2), b.dims.slice(0, -2)), at(a.dims, -2), at(b.dims, -1)] };
  },
});

export const softmax = primitive()({
  title: "e^x over its sum along the last axis, the largest x subtracted first",
  source: "Bridle 1990; numpy: e = exp(x - x.max(-1)); e / e.sum(-1)",
  inputs: ["x"],
  shape: ({ x }) => x,
});

const along = (title: string) =>
  primitive<{ readonly axis: number }>()({
    title: `${title}; the axis stays, with size 1`,
    source: "numpy.org/doc/stable/reference/routines.math.html",
    inputs: ["x"],
    shape: ({ x }, { axis }): TensorType => {
      at(x.dims, axis);
      return { dtype: x.dtype, dims: x.dims.map((d, i) => (i === axis ? one : d)) };
    },
  });

export const reduce_sum = along("Sum along one axis");
export const reduce_mean = along("Mean along one axis");
export const reduce_max = along("Largest along one axis");

export const cumulative_sum = primitive<{ readonly axis: number }>()({
  title: "Running sum along one axis, each element included in its own sum",
  source: "numpy.org/doc/stable/reference/generated/numpy.cumsum.html",
  inputs: ["x"],
  shape: ({ x }) => x,
});

export const top_k = primitive<{ readonly to: Dim }>()({
  title: "Where the largest elements of the last axis stand, the largest first; of equals the first",
  source: "onnx.ai/onnx/operators/onnx__TopK.html",
  inputs: ["x"],
  shape: ({ x }, { to }): TensorType => {
    if (known(to) > known(at(x.dims, -1))) throw new ShapeError(`the top ${known(to)} of ${known(at(x.dims, -1))}`);
    return { dtype: "int", dims: [...x.dims.slice(0, -1), to] };
  },
});

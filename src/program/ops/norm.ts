/** Normalisation over the last axis; epsilon stands inside the root. */
import { at, sameDims, ShapeError, showDims, type TensorType } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

export interface NormAttributes {
  readonly eps: number;
  /** Added to the stored weight: 1 where a checkpoint stores w - 1. */
  readonly offset: 0 | 1;
}

function check(x: TensorType, ...vectors: readonly (TensorType | null)[]): TensorType {
  for (const v of vectors) if (v !== null && !sameDims(v.dims, x.dims.slice(-1))) throw new ShapeError(`norm of ${showDims(x.dims)} with ${showDims(v.dims)}`);
  return x;
}

function scaled(d: Definition, x: Value, weight: Value | null, { offset }: NormAttributes): Value {
  if (weight === null) return x;
  return d.apply("multiply", { a: x, b: offset === 0 ? weight : d.apply("add", { a: weight, b: d.scalar(offset) }, {}) }, {});
}

export const layer_norm = composite<NormAttributes>()({
  title: "(x - mean) / sqrt(variance + eps) * w + b, the variance biased",
  source: "Ba et al. 2016, arXiv:1607.06450",
  inputs: ["x", "weight?", "bias?"],
  shape: ({ x, weight, bias }) => check(x, weight, bias),
  define: (d, { x, weight, bias }, attributes) => {
    const axis = x.type.dims.length - 1;
    const centred = d.apply("subtract", { a: x, b: d.apply("reduce_mean", { x }, { axis }) }, {});
    const variance = d.apply("reduce_mean", { x: d.apply("multiply", { a: centred, b: centred }, {}) }, { axis });
    const deviation = d.apply("sqrt", { x: d.apply("add", { a: variance, b: d.scalar(attributes.eps) }, {}) }, {});
    const y = scaled(d, d.apply("divide", { a: centred, b: deviation }, {}), weight, attributes);
    return bias === null ? y : d.apply("add", { a: y, b: bias }, {});
  },
});

export const rms_norm = composite<NormAttributes>()({
  title: "x / sqrt(mean(x²) + eps) * w",
  source: "Zhang & Sennrich 2019, arXiv:1910.07467",
  inputs: ["x", "weight?"],
  shape: ({ x, weight }) => check(x, weight),
  define: (d, { x, weight }, attributes) => {
    const axis = x.type.dims.length - 1;
    at(x.type.dims, axis);
    const square = d.apply("reduce_mean", { x: d.apply("multiply", { a: x, b: x }, {}) }, { axis });
    const root = d.apply("sqrt", { x: d.apply("add", { a: square, b: d.scalar(attributes.eps) }, {}) }, {});
    return scaled(d, d.apply("divide", { a: x, b: root }, {}), weight, attributes);
  },
});

export const unit = composite()({
  title: "x / |x|, its length along the last axis",
  source: "Radford et al. 2021, arXiv:2103.00020; transformers _get_vector_norm",
  inputs: ["x"],
  shape: ({ x }) => x,
  define: (d, { x }) => {
    const axis = x.type.dims.length - 1;
    const length = d.apply("sqrt", { x: d.apply("reduce_sum", { x: d.apply("multiply", { a: x, b: x }, {}) }, { axis }) }, {});
    return d.apply("divide", { a: x, b: length }, {});
  },
});

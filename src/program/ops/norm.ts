/** Normalisation; epsilon stands inside the root. */
import { at, dim, known, sameDims, ShapeError, showDims, type TensorType } from "../tensor.ts";
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

export const batch_norm = composite<{ readonly eps: number }>()({
  title: "(x - mean) / sqrt(variance + eps) * w + b, each channel by the statistics of its training data",
  source: "Ioffe & Szegedy 2015, arXiv:1502.03167, as it is at inference",
  inputs: ["x", "weight", "bias", "mean", "variance"],
  shape: ({ x, weight, bias, mean, variance }) => check(x, weight, bias, mean, variance),
  define: (d, { x, weight, bias, mean, variance }, { eps }) => {
    const deviation = d.apply("sqrt", { x: d.apply("add", { a: variance, b: d.scalar(eps) }, {}) }, {});
    const y = d.apply("divide", { a: d.apply("subtract", { a: x, b: mean }, {}), b: deviation }, {});
    return d.apply("add", { a: d.apply("multiply", { a: y, b: weight }, {}), b: bias }, {});
  },
});

export const group_norm = composite<{ readonly groups: number; readonly eps: number }>()({
  title: "(x - mean) / sqrt(variance + eps) * w + b over all positions and the channels of a group",
  source: "Wu & He 2018, arXiv:1803.08494; a group for each channel: wav2vec 2.0, arXiv:2006.11477",
  inputs: ["x", "weight", "bias"],
  shape: ({ x, weight, bias }, { groups }) => {
    if (x.dims.length !== 3 || known(at(x.dims, 2)) % groups !== 0) throw new ShapeError(`${groups} groups of ${showDims(x.dims)}`);
    return check(x, weight, bias);
  },
  define: (d, { x, weight, bias }, { groups, eps }) => {
    const [batch, time, channels] = [at(x.type.dims, 0), at(x.type.dims, 1), at(x.type.dims, 2)];
    const grouped = d.apply("reshape", { x }, { dims: [batch, time, dim("groups", groups), dim("channels", known(channels) / groups)] });
    const mean = (of: Value): Value => d.apply("reduce_mean", { x: d.apply("reduce_mean", { x: of }, { axis: 1 }) }, { axis: 3 });
    const centred = d.apply("subtract", { a: grouped, b: mean(grouped) }, {});
    const variance = mean(d.apply("multiply", { a: centred, b: centred }, {}));
    const deviation = d.apply("sqrt", { x: d.apply("add", { a: variance, b: d.scalar(eps) }, {}) }, {});
    const y = d.apply("reshape", { x: d.apply("divide", { a: centred, b: deviation }, {}) }, { dims: x.type.dims });
    return d.apply("add", { a: d.apply("multiply", { a: y, b: weight }, {}), b: bias }, {});
  },
});

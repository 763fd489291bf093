/** Convolutions over frames, samples and spectrograms: channels are the last axis, as everywhere in a program. */
import { plus, product, sameSize, size, reach, strided, type Strided } from "../size.ts";
import { at, dim, known, one, sameDim, ShapeError, showDims, type Dim, type TensorType } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

export interface ConvolutionAttributes {
  /** Along each axis between batch and channels. */
  readonly stride: readonly number[];
  /** Zeros before and behind. */
  readonly padding: readonly (readonly [before: number, after: number])[];
  /** Positions from one that a kernel sees to the next; 1 where it is left out. */
  readonly dilation?: readonly number[];
  /** Input and output channels fall into so many runs, each of which sees its own alone. */
  readonly groups: number;
  /** The axes between batch and channels of what comes out. */
  readonly to: readonly Dim[];
}

/** One axis of a convolution: its kernel stands in the weight, and is as wide as what lies between its first and its last position. */
function along(weight: TensorType, { stride, padding, dilation }: Pick<ConvolutionAttributes, "stride" | "padding" | "dilation">, axis: number): Strided {
  return { kernel: (known(at(weight.dims, axis)) - 1) * (dilation?.[axis] ?? 1) + 1, stride: at(stride, axis), padding: at(padding, axis) };
}

export const convolution = composite<ConvolutionAttributes>()({
  title: "Each position's sum over a window of x times W [kernel …, in / groups, out], plus b",
  source: "torch.nn.Conv1d and Conv2d: cross-correlation, the kernel is not turned round",
  inputs: ["x", "weight", "bias?"],
  shape: ({ x, weight, bias }, attributes) => {
    const { groups, to } = attributes;
    const [channels, into, out] = [at(x.dims, -1), at(weight.dims, -2), at(weight.dims, -1)];
    const fits = x.dims.length === to.length + 2 && weight.dims.length === to.length + 2 && known(channels) === known(into) * groups && known(out) % groups === 0;
    if (!fits) throw new ShapeError(`${showDims(x.dims)} convolved with ${showDims(weight.dims)} in ${groups} groups`);
    to.forEach((d, i) => {
      const expected = strided(at(x.dims, 1 + i).size, along(weight, attributes, i));
      if (!sameSize(expected, d.size)) throw new ShapeError(`${expected.text} positions of a kernel, not ${d.size.text}`);
    });
    if (bias !== null && (bias.dims.length !== 1 || !sameDim(at(bias.dims, 0), out))) throw new ShapeError(`bias ${showDims(bias.dims)} for ${out.axis}`);
    return { dtype: "float", dims: [at(x.dims, 0), ...to, out] };
  },
  define: (d, { x, weight, bias }, attributes) => {
    const { groups, to } = attributes;
    const [batch, channels, out] = [at(x.type.dims, 0), at(x.type.dims, -1), at(weight.type.dims, -1)];
    const kernel = to.map((_, i) => at(weight.type.dims, i));
    // [batch, place, tap, place, tap, …, channels]
    let cut = x;
    to.forEach((place, i) => {
      cut = windows(d, padded(d, cut, 1 + 2 * i, at(attributes.padding, i)), 1 + 2 * i, { place, kernel: at(kernel, i), stride: at(attributes.stride, i), dilation: attributes.dilation?.[i] ?? 1 });
    });
    const [group, inside, outside] = [dim("groups", groups), dim("in", known(channels) / groups), dim("out", known(out) / groups)];
    const taps = dim("taps*in", product([...kernel, inside].map((k) => k.size)));
    const rows = dim("rows", product([batch, ...to].map((k) => k.size)));
    const grouped = d.apply("reshape", { x: cut }, { dims: [...cut.type.dims.slice(0, -1), group, inside] });
    const places = to.map((_, i) => 1 + 2 * i);
    const order = [1 + 2 * to.length, 0, ...places, ...places.map((place) => place + 1), 2 + 2 * to.length];
    const flat = d.apply("reshape", { x: d.apply("transpose", { x: grouped }, { order }) }, { dims: [group, rows, taps] });
    const filters = d.apply("transpose", { x: d.apply("reshape", { x: weight }, { dims: [taps, group, outside] }) }, { order: [1, 0, 2] });
    const made = d.apply("transpose", { x: d.apply("matmul", { a: flat, b: filters }, {}) }, { order: [1, 0, 2] });
    const y = d.apply("reshape", { x: made }, { dims: [batch, ...to, out] });
    return bias === null ? y : d.apply("add", { a: y, b: bias }, {});
  },
});

/** x with zeros at both ends of an axis. */
function padded(d: Definition, x: Value, axis: number, [before, after]: readonly [number, number]): Value {
  const zeros = (count: number): Value => d.apply("expand", { x: d.apply("constant", {}, { dtype: "float", dims: [], values: [0] }) }, { dims: x.type.dims.map((from, i) => (i === axis ? dim("zeros", count) : from)) });
  const join = (a: Value, b: Value): Value => d.apply("concat", { a, b }, { axis, to: dim("padded", plus(at(a.type.dims, axis).size, at(b.type.dims, axis).size)) });
  const front = before === 0 ? x : join(zeros(before), x);
  return after === 0 ? front : join(front, zeros(after));
}

/** An axis as places, and the elements under a kernel at each. */
function windows(d: Definition, x: Value, axis: number, { place, kernel, stride, dilation }: { readonly place: Dim; readonly kernel: Dim; readonly stride: number; readonly dilation: number }): Value {
  const starts = d.apply("multiply", { a: d.apply("reshape", { x: d.apply("iota", {}, { start: size(0), dim: place }) }, { dims: [place, one] }), b: d.scalar(stride, "int") }, {});
  const taps = d.apply("iota", {}, { start: size(0), dim: kernel });
  const ids = d.apply("add", { a: starts, b: dilation === 1 ? taps : d.apply("multiply", { a: taps, b: d.scalar(dilation, "int") }, {}) }, {});
  return d.apply("gather", { table: x, ids }, { axis });
}

export interface ShortenedMaskAttributes {
  readonly by: readonly Strided[];
  readonly to: Dim;
  /** kernel: places of each kernel on what is real and the zeros around it. stride: as if each kernel saw one position and no zeros. */
  readonly count: "kernel" | "stride";
}

export const shortened_mask = composite<ShortenedMaskAttributes>()({
  title: "1 for as many positions as a row's real frames leave after some convolutions, then 0",
  source: "Hugging Face Wav2Vec2PreTrainedModel._get_feature_vector_attention_mask; by strides: _get_feat_extract_output_lengths with an adapter",
  inputs: ["attention_mask"],
  shape: ({ attention_mask: mask }, { by, to }) => {
    if (mask.dtype !== "int" || mask.dims.length !== 2) throw new ShapeError(`mask ${showDims(mask.dims)}`);
    const length = by.reduce(strided, at(mask.dims, 1).size);
    if (!sameSize(length, to.size)) throw new ShapeError(`${length.text} positions, not ${to.size.text}`);
    return { dtype: "int", dims: [at(mask.dims, 0), to] };
  },
  define: (d, { attention_mask: mask }, { by, to, count: way }) => {
    let count = d.apply("cast", { x: d.apply("reduce_sum", { x: mask }, { axis: 1 }) }, { dtype: "float" });
    for (const along of by) {
      const { stride } = along;
      const last = d.apply("add", { a: count, b: d.scalar(way === "stride" ? -1 : -reach(along)) }, {});
      count = d.apply("add", { a: d.apply("floor", { x: d.apply("divide", { a: last, b: d.scalar(stride) }, {}) }, {}), b: d.scalar(1) }, {});
    }
    const real = d.apply("less", { a: d.apply("iota", {}, { start: size(0), dim: to }), b: d.apply("cast", { x: count }, { dtype: "int" }) }, {});
    return d.apply("cast", { x: real }, { dtype: "int" });
  },
});

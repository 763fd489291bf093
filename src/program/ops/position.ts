/** Positions as angles. */
import { size } from "../size.ts";
import { at, dim, known, ShapeError, showDims, type TensorType } from "../tensor.ts";
import { composite } from "./op.ts";

export type RotaryScaling =
  | { readonly kind: "linear"; readonly factor: number }
  | { readonly kind: "llama3"; readonly factor: number; readonly low: number; readonly high: number; readonly original: number };

export interface RotaryAttributes {
  readonly theta: number;
  /** Rotated dimensions of a head; even. */
  readonly dims: number;
  readonly scaling: RotaryScaling | null;
}

/** Radians a position, of each pair of rotated dimensions: theta^(-2i/dims), scaled. Su et al. 2021, arXiv:2104.09864; llama3: Meta's llama-models, apply_scaling. */
export function rotaryFrequencies({ theta, dims, scaling }: RotaryAttributes): readonly number[] {
  return Array.from({ length: dims / 2 }, (_, i) => {
    const frequency = theta ** ((-2 * i) / dims);
    if (scaling === null) return frequency;
    if (scaling.kind === "linear") return frequency / scaling.factor;
    const wavelength = (2 * Math.PI) / frequency;
    if (wavelength > scaling.original / scaling.low) return frequency / scaling.factor;
    if (wavelength < scaling.original / scaling.high) return frequency;
    const smooth = (scaling.original / wavelength - scaling.low) / (scaling.high - scaling.low);
    return ((1 - smooth) * frequency) / scaling.factor + smooth * frequency;
  });
}

export const rotary_angles = composite<RotaryAttributes>()({
  title: "position times the frequency of each pair of rotated dimensions, in radians",
  source: "Su et al. 2021, arXiv:2104.09864",
  inputs: ["position_ids"],
  shape: ({ position_ids: p }, { dims }) => ({ dtype: "float", dims: [...p.dims, dim("d_rotary/2", dims / 2)] }),
  define: (d, { position_ids: p }, attributes) => {
    const values = rotaryFrequencies(attributes);
    const frequencies = d.apply("constant", {}, { dtype: "float", dims: [dim("d_rotary/2", values.length)], values });
    const positions = d.apply("reshape", { x: d.apply("cast", { x: p }, { dtype: "float" }) }, { dims: [...p.type.dims, dim("1", 1)] });
    return d.apply("multiply", { a: positions, b: frequencies }, {});
  },
});

export const rotary = composite<{ readonly layout: "half" | "interleaved" }>()({
  title: "Rotates the first dimensions of every head by the angles; the rest pass",
  source: "Su et al. 2021; half: GPT-NeoX's rotate_half; interleaved: GPT-J's rotate_every_two",
  inputs: ["x", "cos", "sin"],
  shape: ({ x, cos, sin }) => {
    if (x.dims.length !== 4 || cos.dims.length !== 3 || showDims(cos.dims) !== showDims(sin.dims)) throw new ShapeError(`rotary of ${showDims(x.dims)} by ${showDims(cos.dims)}`);
    if (2 * known(at(cos.dims, 2)) > known(at(x.dims, 3))) throw new ShapeError(`${2 * known(at(cos.dims, 2))} rotated of ${known(at(x.dims, 3))}`);
    return x;
  },
  define: (d, { x, cos, sin }, { layout }) => {
    const width = at(x.type.dims, 3);
    const half = at(cos.type.dims, 2);
    const pairs = known(half);
    const lead = x.type.dims.slice(0, 3);
    const rotated = dim("d_rotary", 2 * pairs);
    const rest = dim("d_pass", known(width) - 2 * pairs);
    const head = known(rest) === 0 ? d.apply("reshape", { x }, { dims: [...lead, rotated] }) : d.apply("slice", { x }, { axis: 3, start: size(0), to: rotated });
    const spread = (v: typeof cos): typeof cos => d.apply("reshape", { x: v }, { dims: [...v.type.dims.slice(0, 2), dim("1", 1), half] });
    const [c, s] = [spread(cos), spread(sin)];
    // Both layouts as [.., 2, pairs] or [.., pairs, 2]; the pair's members are then slices along one axis.
    const split = layout === "half" ? [dim("2", 2), half] : [half, dim("2", 2)];
    const axis = layout === "half" ? 3 : 4;
    const parts = d.apply("reshape", { x: head }, { dims: [...lead, ...split] });
    const member = (i: number): typeof x =>
      d.apply("reshape", { x: d.apply("slice", { x: parts }, { axis, start: size(i), to: dim("1", 1) }) }, { dims: [...lead, half] });
    const [a, b] = [member(0), member(1)];
    const first = d.apply("subtract", { a: d.apply("multiply", { a, b: c }, {}), b: d.apply("multiply", { a: b, b: s }, {}) }, {});
    const second = d.apply("add", { a: d.apply("multiply", { a: b, b: c }, {}), b: d.apply("multiply", { a, b: s }, {}) }, {});
    const lift = (v: typeof x): typeof x => d.apply("reshape", { x: v }, { dims: layout === "half" ? [...lead, dim("1", 1), half] : [...lead, half, dim("1", 1)] });
    const joined = d.apply("concat", { a: lift(first), b: lift(second) }, { axis, to: dim("2", 2) });
    if (known(rest) === 0) return d.apply("reshape", { x: joined }, { dims: [...lead, width] });
    const turned = d.apply("reshape", { x: joined }, { dims: [...lead, rotated] });
    return d.apply("concat", { a: turned, b: d.apply("slice", { x }, { axis: 3, start: rotated.size, to: rest }) }, { axis: 3, to: width });
  },
});

export interface SinusoidalAttributes {
  readonly d: number;
  readonly layout: "interleaved" | "halves";
  readonly spacing: "exclusive" | "inclusive";
  readonly offset: number;
  /** Name of the axis that the vectors are added to. */
  readonly axis: string;
}

/** Radians a position of each sine: 10000^(-2i/d) (exclusive) or 10000^(-i/(d/2 - 1)) (inclusive). */
export function sinusoidalFrequencies({ d, spacing }: Pick<SinusoidalAttributes, "d" | "spacing">): readonly number[] {
  const pairs = Math.ceil(d / 2);
  return Array.from({ length: pairs }, (_, i) => 10000 ** (spacing === "exclusive" ? (-2 * i) / d : -i / Math.max(pairs - 1, 1)));
}

export const sinusoidal = composite<SinusoidalAttributes>()({
  title: "Sines and cosines of the position at geometrically spaced frequencies",
  source: "Vaswani et al. 2017, section 3.5; tensor2tensor get_timing_signal_1d (halves, inclusive)",
  inputs: ["position_ids"],
  shape: ({ position_ids: p }, { d, axis }): TensorType => {
    if (d % 2 !== 0) throw new ShapeError(`sinusoids of odd width ${d}`);
    return { dtype: "float", dims: [...p.dims, dim(axis, d)] };
  },
  define: (d, { position_ids: p }, attributes) => {
    const values = sinusoidalFrequencies(attributes);
    const half = dim("d/2", values.length);
    const to = dim(attributes.axis, attributes.d);
    const positions = attributes.offset === 0 ? p : d.apply("add", { a: p, b: d.scalar(attributes.offset, "int") }, {});
    const column = d.apply("reshape", { x: d.apply("cast", { x: positions }, { dtype: "float" }) }, { dims: [...p.type.dims, dim("1", 1)] });
    const angles = d.apply("multiply", { a: column, b: d.apply("constant", {}, { dtype: "float", dims: [half], values }) }, {});
    const [sines, cosines] = [d.apply("sin", { x: angles }, {}), d.apply("cos", { x: angles }, {})];
    const axis = p.type.dims.length;
    if (attributes.layout === "halves") return d.apply("concat", { a: sines, b: cosines }, { axis, to });
    const lift = (v: typeof angles): typeof angles => d.apply("reshape", { x: v }, { dims: [...p.type.dims, half, dim("1", 1)] });
    const pairs = d.apply("concat", { a: lift(sines), b: lift(cosines) }, { axis: axis + 1, to: dim("2", 2) });
    return d.apply("reshape", { x: pairs }, { dims: [...p.type.dims, to] });
  },
});

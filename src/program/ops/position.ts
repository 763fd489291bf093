/** Positions as angles. */
import { size } from "../size.ts";
import { at, dim, known, one, ShapeError, showDims, type TensorType } from "../tensor.ts";
import { composite } from "./op.ts";

export type RotaryScaling =
  | { readonly kind: "linear"; readonly factor: number }
  | { readonly kind: "dynamic"; readonly factor: number; readonly original: number }
  | { readonly kind: "llama3"; readonly factor: number; readonly low: number; readonly high: number; readonly original: number }
  | { readonly kind: "yarn"; readonly factor: number; readonly original: number; readonly beta_fast: number; readonly beta_slow: number; readonly truncate: boolean }
  | { readonly kind: "longrope"; readonly short: readonly number[]; readonly long: readonly number[]; readonly original: number };

export interface RotaryAttributes {
  readonly theta: number;
  /** Rotated dimensions of a head; even. */
  readonly dims: number;
  readonly scaling: RotaryScaling | null;
}

/** The ramp of YaRN, 0 where a pair turns often enough to keep its frequency, 1 where it is divided. Peng et al. 2023, arXiv:2309.00071. */
function yarnRamp(i: number, theta: number, dims: number, { original, beta_fast, beta_slow, truncate }: Extract<RotaryScaling, { kind: "yarn" }>): number {
  const turning = (rotations: number): number => (dims * Math.log(original / (rotations * 2 * Math.PI))) / (2 * Math.log(theta));
  const low = Math.max(truncate ? Math.floor(turning(beta_fast)) : turning(beta_fast), 0);
  const high = Math.min(truncate ? Math.ceil(turning(beta_slow)) : turning(beta_slow), dims - 1);
  return Math.min(Math.max((i - low) / (high === low ? 0.001 : high - low), 0), 1);
}

/**
 * Radians a position, of each pair of rotated dimensions: theta^(-2i/dims), scaled; up to the original context where the
 * scaling depends on the length. Su et al. 2021, arXiv:2104.09864; llama3: Meta's llama-models, apply_scaling.
 */
export function rotaryFrequencies({ theta, dims, scaling }: RotaryAttributes): readonly number[] {
  return Array.from({ length: dims / 2 }, (_, i) => {
    const frequency = theta ** ((-2 * i) / dims);
    if (scaling === null) return frequency;
    switch (scaling.kind) {
      case "linear":
        return frequency / scaling.factor;
      case "dynamic":
        return frequency;
      case "longrope":
        return frequency / (scaling.short[i] ?? 1);
      case "yarn": {
        const ramp = yarnRamp(i, theta, dims, scaling);
        return (frequency / scaling.factor) * ramp + frequency * (1 - ramp);
      }
      case "llama3": {
        const wavelength = (2 * Math.PI) / frequency;
        if (wavelength > scaling.original / scaling.low) return frequency / scaling.factor;
        if (wavelength < scaling.original / scaling.high) return frequency;
        const smooth = (scaling.original / wavelength - scaling.low) / (scaling.high - scaling.low);
        return ((1 - smooth) * frequency) / scaling.factor + smooth * frequency;
      }
    }
  });
}

export const rotary_angles = composite<RotaryAttributes>()({
  title: "position times the frequency of each pair of rotated dimensions, in radians; where frequencies depend on the length, it is that of the longest row so far",
  source: "Su et al. 2021, arXiv:2104.09864; dynamic, longrope: Hugging Face modeling_rope_utils.py; longrope: arXiv:2402.13753",
  inputs: ["position_ids"],
  shape: ({ position_ids: p }, { dims }) => ({ dtype: "float", dims: [...p.dims, dim("d_rotary/2", dims / 2)] }),
  define: (d, { position_ids: p }, attributes) => {
    const { theta, dims, scaling } = attributes;
    const pairs = dim("d_rotary/2", dims / 2);
    const constant = (values: readonly number[]) => d.apply("constant", {}, { dtype: "float", dims: [pairs], values });
    const positions = d.apply("reshape", { x: d.apply("cast", { x: p }, { dtype: "float" }) }, { dims: [...p.type.dims, one] });
    const near = constant(rotaryFrequencies(attributes));
    if (scaling === null || (scaling.kind !== "dynamic" && scaling.kind !== "longrope")) return d.apply("multiply", { a: positions, b: near }, {});
    // The length so far: one more than the largest position of the batch, as [1, 1, 1].
    let length = positions;
    for (const [axis] of p.type.dims.entries()) length = d.apply("reduce_max", { x: length }, { axis });
    length = d.apply("add", { a: length, b: d.scalar(1) }, {});
    const beyond = d.apply("less", { a: d.scalar(scaling.original), b: length }, {});
    let far = near;
    if (scaling.kind === "longrope") far = constant(Array.from({ length: dims / 2 }, (_, i) => theta ** ((-2 * i) / dims) / (scaling.long[i] ?? 1)));
    else {
      // theta (factor length / original - (factor - 1))^(dims / (dims - 2)), as a sum of logarithms.
      const growth = d.apply("subtract", { a: d.apply("multiply", { a: length, b: d.scalar(scaling.factor / scaling.original) }, {}), b: d.scalar(scaling.factor - 1) }, {});
      const safe = d.apply("maximum", { a: growth, b: d.scalar(1) }, {});
      const logarithm = d.apply("add", { a: d.apply("multiply", { a: d.apply("log", { x: safe }, {}), b: d.scalar(dims / (dims - 2)) }, {}), b: d.scalar(Math.log(theta)) }, {});
      far = d.apply("exp", { x: d.apply("multiply", { a: logarithm, b: constant(Array.from({ length: dims / 2 }, (_, i) => (-2 * i) / dims)) }, {}) }, {});
    }
    return d.apply("multiply", { a: positions, b: d.apply("where", { condition: beyond, a: far, b: near }, {}) }, {});
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
export function sinusoidalFrequencies({ d, spacing, base = 10000 }: Pick<SinusoidalAttributes, "d" | "spacing"> & { readonly base?: number }): readonly number[] {
  const pairs = Math.ceil(d / 2);
  return Array.from({ length: pairs }, (_, i) => base ** (spacing === "exclusive" ? (-2 * i) / d : -i / Math.max(pairs - 1, 1)));
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

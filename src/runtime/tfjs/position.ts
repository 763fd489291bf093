/** Positions as angles. */
import * as tf from "@tensorflow/tfjs-core";
import { cosine, sine } from "./sine.ts";

/** How rotary frequencies are stretched for longer contexts; llama3 as in Meta's llama-models, apply_scaling. */
export type RotaryScaling =
  | { readonly kind: "linear"; readonly factor: number }
  | { readonly kind: "dynamic"; readonly factor: number; readonly original: number }
  | { readonly kind: "yarn"; readonly factor: number; readonly original: number; readonly beta_fast: number; readonly beta_slow: number; readonly truncate: boolean }
  | { readonly kind: "longrope"; readonly short: readonly number[]; readonly long: readonly number[]; readonly original: number }
  | { readonly kind: "llama3"; readonly factor: number; readonly low: number; readonly high: number; readonly original: number };

/** The ramp of YaRN, 0 where a pair turns often enough to keep its frequency, 1 where it is divided. Peng et al. 2023, arXiv:2309.00071. */
function yarnRamp(i: number, theta: number, dims: number, original: number, fast: number, slow: number, truncate: boolean): number {
  const turning = (rotations: number): number => (dims * Math.log(original / (rotations * 2 * Math.PI))) / (2 * Math.log(theta));
  const low = Math.max(truncate ? Math.floor(turning(fast)) : turning(fast), 0);
  const high = Math.min(truncate ? Math.ceil(turning(slow)) : turning(slow), dims - 1);
  return Math.min(Math.max((i - low) / (high === low ? 0.001 : high - low), 0), 1);
}

/** The frequency of pair i; of scalings that depend on the length, up to the original context. */
function stretched(frequency: number, i: number, theta: number, dims: number, scaling: RotaryScaling): number {
  if (scaling.kind === "linear") return frequency / scaling.factor;
  if (scaling.kind === "dynamic") return frequency;
  if (scaling.kind === "longrope") return frequency / (scaling.short[i] ?? 1);
  if (scaling.kind === "yarn") {
    const ramp = yarnRamp(i, theta, dims, scaling.original, scaling.beta_fast, scaling.beta_slow, scaling.truncate);
    return (frequency / scaling.factor) * ramp + frequency * (1 - ramp);
  }
  const wavelength = (2 * Math.PI) / frequency;
  if (wavelength > scaling.original / scaling.low) return frequency / scaling.factor;
  if (wavelength < scaling.original / scaling.high) return frequency;
  const smooth = (scaling.original / wavelength - scaling.low) / (scaling.high - scaling.low);
  return ((1 - smooth) * frequency) / scaling.factor + smooth * frequency;
}

/** Positions times frequencies: [batch or 1, length] -> [batch or 1, length, number of frequencies], in radians. */
function angles(positionIds: tf.Tensor2D, frequencies: readonly number[]): tf.Tensor3D {
  return tf.mul(tf.expandDims(tf.cast(positionIds, "float32"), 2), tf.tensor1d([...frequencies]));
}

/**
 * Position times the frequency theta^(-2i/dims) of each pair of rotated dimensions, in radians:
 * [batch, time] -> [batch, time, dims / 2]. Where frequencies depend on the length, it is that of the longest row so far.
 * Source: Su et al. 2021, arXiv:2104.09864; dynamic and longrope: Hugging Face modeling_rope_utils.py.
 */
export function rotaryAngles(positionIds: tf.Tensor2D, theta: number, dims: number, scaling?: RotaryScaling): tf.Tensor3D {
  const plain = Array.from({ length: dims / 2 }, (_, i) => theta ** ((-2 * i) / dims));
  const near = angles(positionIds, scaling === undefined ? plain : plain.map((frequency, i) => stretched(frequency, i, theta, dims, scaling)));
  if (scaling === undefined || (scaling.kind !== "dynamic" && scaling.kind !== "longrope")) return near;
  const length = tf.add(tf.max(tf.cast(positionIds, "float32")), 1);
  const far = scaling.kind === "longrope" ? angles(positionIds, plain.map((frequency, i) => frequency / (scaling.long[i] ?? 1))) : grown(positionIds, length, theta, dims, scaling);
  return tf.where(tf.greater(length, scaling.original), far, near);
}

/** Angles under a theta that grows with the length: theta (factor length / original - (factor - 1))^(dims / (dims - 2)). */
function grown(positionIds: tf.Tensor2D, length: tf.Tensor, theta: number, dims: number, { factor, original }: { readonly factor: number; readonly original: number }): tf.Tensor3D {
  const growth = tf.maximum(tf.sub(tf.mul(length, factor / original), factor - 1), 1);
  const logarithm = tf.add(tf.mul(tf.log(growth), dims / (dims - 2)), Math.log(theta));
  const frequencies = tf.exp(tf.mul(logarithm, tf.tensor1d(Array.from({ length: dims / 2 }, (_, i) => (-2 * i) / dims))));
  return tf.mul(tf.expandDims(tf.cast(positionIds, "float32"), 2), frequencies);
}

/**
 * Rotates the first dimensions of every head; the rest pass.
 * Source: Su et al. 2021; half pairs (i, i + dims / 2): GPT-NeoX's rotate_half; interleaved pairs (2i, 2i + 1): GPT-J's rotate_every_two.
 *
 * @param x [batch, heads, time, width]
 * @param cos [batch, time, dims / 2]
 * @param sin [batch, time, dims / 2]
 */
export function rotary(x: tf.Tensor4D, cos: tf.Tensor3D, sin: tf.Tensor3D, layout: "half" | "interleaved"): tf.Tensor4D {
  const [batch, heads, time, width] = x.shape;
  const pairs = cos.shape[2];
  const [c, s] = [tf.expandDims(cos, 1), tf.expandDims(sin, 1)];
  const head = 2 * pairs === width ? x : tf.slice(x, [0, 0, 0, 0], [batch, heads, time, 2 * pairs]);
  let turned: tf.Tensor4D;
  if (layout === "half") {
    const [a, b] = tf.split(head, 2, 3) as [tf.Tensor4D, tf.Tensor4D];
    turned = tf.concat([tf.sub(tf.mul(a, c), tf.mul(b, s)), tf.add(tf.mul(b, c), tf.mul(a, s))], 3);
  } else {
    const [a, b] = tf.unstack(tf.reshape(head, [batch, heads, time, pairs, 2]), 4) as [tf.Tensor4D, tf.Tensor4D];
    turned = tf.reshape(tf.stack([tf.sub(tf.mul(a, c), tf.mul(b, s)), tf.add(tf.mul(b, c), tf.mul(a, s))], 4), [batch, heads, time, 2 * pairs]);
  }
  if (2 * pairs === width) return turned;
  return tf.concat([turned, tf.slice(x, [0, 0, 0, 2 * pairs], [batch, heads, time, width - 2 * pairs])], 3);
}

/** Where sines and cosines stand, and how their frequencies are spaced. */
export interface SinusoidalShape {
  /** interleaved: sine at 2i, cosine at 2i + 1. halves: all sines, then all cosines. */
  readonly layout: "interleaved" | "halves";
  /** exclusive: 10000^(-2i/d). inclusive: 10000^(-i/(d/2 - 1)). */
  readonly spacing: "exclusive" | "inclusive";
  /** Added to every position. */
  readonly offset?: number;
}

/**
 * Sines and cosines of the position at geometrically spaced frequencies: [batch or 1, length] -> [batch or 1, length, d].
 * Source: Vaswani et al. 2017, section 3.5; tensor2tensor get_timing_signal_1d (halves, inclusive).
 */
export function sinusoidal(positionIds: tf.Tensor2D, d: number, { layout, spacing, offset = 0 }: SinusoidalShape): tf.Tensor3D {
  const pairs = d / 2;
  const frequencies = Array.from({ length: pairs }, (_, i) => 10000 ** (spacing === "exclusive" ? (-2 * i) / d : -i / Math.max(pairs - 1, 1)));
  const at = angles(offset === 0 ? positionIds : tf.add(positionIds, tf.scalar(offset, "int32")), frequencies);
  if (layout === "halves") return tf.concat([sine(at), cosine(at)], 2);
  const [batch, length] = at.shape;
  return tf.reshape(tf.stack([sine(at), cosine(at)], 3), [batch, length, d]);
}

/** How places in a picture become angles. */
export interface GridShape {
  /** Counts become parts of a turn: of their column's or row's last. */
  readonly normalize: boolean;
  /** Base of the frequencies; 10000 where it is left out. */
  readonly temperature?: number;
}

/**
 * Sines and cosines of the place down, then of the place across, interleaved; places are counted from 1 over what is real:
 * [batch, height, width], 1 where real -> [batch, height, width, d]. Source: Carion et al. 2020 (DETR), PositionEmbeddingSine.
 */
export function sinusoidal2d(real: tf.Tensor3D, d: number, { normalize, temperature = 10000 }: GridShape): tf.Tensor4D {
  const [batch, height, width] = real.shape;
  const frequencies = tf.tensor1d(Array.from({ length: d / 4 }, (_, i) => temperature ** ((-4 * i) / d)));
  // A product, for a cast alone leaves whole numbers in WebGPU's memory, which its shaders do not transpose (TensorFlow.js 4.22).
  const ones = tf.mul<tf.Tensor3D>(tf.cast(real, "float32"), 1);
  const along = (axis: 1 | 2): tf.Tensor4D => {
    const count = tf.cumsum(ones, axis);
    const last = axis === 1 ? tf.slice(count, [0, height - 1, 0], [batch, 1, width]) : tf.slice(count, [0, 0, width - 1], [batch, height, 1]);
    const place = normalize ? tf.mul(tf.div(count, tf.add(last, 1e-6)), 2 * Math.PI) : count;
    const angles = tf.mul(tf.expandDims(place, 3), frequencies);
    return tf.reshape(tf.stack([sine(angles), cosine(angles)], 4), [batch, height, width, d / 2]);
  };
  return tf.concat([along(1), along(2)], 3);
}

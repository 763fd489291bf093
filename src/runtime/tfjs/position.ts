/** Positions as angles. */
import * as tf from "@tensorflow/tfjs-core";
import { cosine, sine } from "./sine.ts";

/** How rotary frequencies are stretched for longer contexts; llama3 as in Meta's llama-models, apply_scaling. */
export type RotaryScaling =
  | { readonly kind: "linear"; readonly factor: number }
  | { readonly kind: "llama3"; readonly factor: number; readonly low: number; readonly high: number; readonly original: number };

function stretched(frequency: number, scaling: RotaryScaling): number {
  if (scaling.kind === "linear") return frequency / scaling.factor;
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
 * [batch, time] -> [batch, time, dims / 2]. Source: Su et al. 2021, arXiv:2104.09864.
 */
export function rotaryAngles(positionIds: tf.Tensor2D, theta: number, dims: number, scaling?: RotaryScaling): tf.Tensor3D {
  const plain = Array.from({ length: dims / 2 }, (_, i) => theta ** ((-2 * i) / dims));
  return angles(positionIds, scaling === undefined ? plain : plain.map((frequency) => stretched(frequency, scaling)));
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

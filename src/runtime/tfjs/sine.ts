/** Sines and cosines to float32 precision on every backend. */
import * as tf from "@tensorflow/tfjs-core";

/** π/2 in three parts: multiples of the first are exact in float32 up to 2^16 quarters, the others hold what it leaves. */
const QUARTER = [1.5703125, 4.837512969970703e-4, 7.549789954891882e-8] as const;

/** 1 + r²/a (1 + r²/b (…)), from the innermost factor outwards. */
function nested(square: tf.Tensor, factors: readonly number[]): tf.Tensor {
  return factors.reduce<tf.Tensor>((inner, factor) => tf.add(tf.mul(tf.mul(square, 1 / factor), inner), 1), tf.scalar(1));
}

/**
 * sin(x + quarters π/2) by Taylor's series around the nearest multiple of π/2; |x| up to 100,000. Any shape.
 *
 * Factors of the series of sine are -(2·3), -(4·5) …, of cosine -(1·2), -(3·4) …
 */
export function bySeries<T extends tf.Tensor>(x: T, quarters: 0 | 1): T {
  const turns = tf.round(tf.mul(x, 2 / Math.PI));
  const rest = QUARTER.reduce<tf.Tensor>((left, part) => tf.sub(left, tf.mul(turns, part)), x);
  const square = tf.square(rest);
  const sin = tf.mul(rest, nested(square, [-72, -42, -20, -6]));
  const cos = nested(square, [-90, -56, -30, -12, -2]);
  const quadrant = tf.add(turns, quarters);
  const half = tf.floor(tf.mul(quadrant, 0.5));
  const odd = tf.sub(quadrant, tf.mul(half, 2));
  const sign = tf.sub(1, tf.mul(tf.sub(half, tf.mul(tf.floor(tf.mul(half, 0.5)), 2)), 2));
  return tf.mul(sign, tf.add(sin, tf.mul(odd, tf.sub(cos, sin))));
}

// WGSL promises sines to 2^-11 only (w3.org/TR/WGSL, accuracy of builtin functions), far too little for positions.
const isRough = (): boolean => tf.getBackend() === "webgpu";

/** Sine of x, in radians; any shape. */
export function sine<T extends tf.Tensor>(x: T): T {
  return isRough() ? bySeries(x, 0) : tf.sin(x);
}

/** Cosine of x, in radians; any shape. */
export function cosine<T extends tf.Tensor>(x: T): T {
  return isRough() ? bySeries(x, 1) : tf.cos(x);
}

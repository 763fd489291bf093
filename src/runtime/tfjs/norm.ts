/** Normalisation; epsilon stands inside the root. */
import * as tf from "@tensorflow/tfjs-core";

/** A norm's weights; both are left out where the norm only normalises. */
export interface Norm {
  /** [width] */
  readonly weight?: tf.Tensor1D;
  /** [width] */
  readonly bias?: tf.Tensor1D;
}

/** What x is multiplied by; offset 1 where a checkpoint stores w - 1. */
function scaled(x: tf.Tensor, weight: tf.Tensor1D | undefined, offset: number): tf.Tensor {
  if (weight === undefined) return x;
  return tf.mul(x, offset === 0 ? weight : tf.add(weight, offset));
}

/** (x - mean) / sqrt(variance + eps) * w + b: [..., width] -> the same. Source: Ba et al. 2016, arXiv:1607.06450. */
export function layerNorm<T extends tf.Tensor>(x: T, { weight, bias }: Norm, eps: number, offset = 0): T {
  const centred = tf.sub(x, tf.mean(x, -1, true));
  const variance = tf.mean(tf.square(centred), -1, true);
  const y = scaled(tf.mul(centred, tf.rsqrt(tf.add(variance, eps))), weight, offset);
  return (bias === undefined ? y : tf.add(y, bias)) as T;
}

/** x / sqrt(mean(x²) + eps) * w: [..., width] -> the same. Source: Zhang & Sennrich 2019, arXiv:1910.07467. */
export function rmsNorm<T extends tf.Tensor>(x: T, { weight }: Norm, eps: number, offset = 0): T {
  const root = tf.rsqrt(tf.add(tf.mean(tf.square(x), -1, true), eps));
  return scaled(tf.mul(x, root), weight, offset) as T;
}

/** x / |x| along the last axis: [..., width] -> the same. Source: Radford et al. 2021, arXiv:2103.00020. */
export function unit<T extends tf.Tensor>(x: T): T {
  return tf.div(x, tf.sqrt(tf.sum(tf.square(x), -1, true)));
}

/** A norm by the statistics of its training data. */
export interface BatchNorm {
  /** [width], as all of them. */
  readonly weight: tf.Tensor1D;
  readonly bias: tf.Tensor1D;
  readonly mean: tf.Tensor1D;
  readonly variance: tf.Tensor1D;
}

/** (x - mean) / sqrt(variance + eps) * w + b, by the statistics that are stored: [..., width] -> the same. Source: Ioffe & Szegedy 2015, arXiv:1502.03167, at inference. */
export function batchNorm<T extends tf.Tensor>(x: T, { weight, bias, mean, variance }: BatchNorm, eps: number): T {
  return tf.add(tf.mul(tf.sub(x, mean), tf.mul(weight, tf.rsqrt(tf.add(variance, eps)))), bias) as T;
}

/** (x - mean) / sqrt(variance + eps) * w + b over all positions and the channels of a group: [batch, length, width] -> the same. Source: Wu & He 2018, arXiv:1803.08494. */
export function groupNorm(x: tf.Tensor3D, { weight, bias }: Required<Norm>, groups: number, eps: number): tf.Tensor3D {
  const [batch, length, width] = x.shape;
  const grouped = tf.reshape(x, [batch, length, groups, width / groups]);
  const centred = tf.sub(grouped, tf.mean(grouped, [1, 3], true));
  const variance = tf.mean(tf.square(centred), [1, 3], true);
  const y = tf.reshape(tf.mul(centred, tf.rsqrt(tf.add(variance, eps))), [batch, length, width]);
  return tf.add(tf.mul(y, weight), bias);
}

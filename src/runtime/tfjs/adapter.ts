/** Adapters beside dense layers. */
import * as tf from "@tensorflow/tfjs-core";
import { linear, type Linear } from "./dense.ts";

/** A dense layer's weights with a low-rank adapter. */
export interface AdaptedLinear extends Linear {
  readonly lora: {
    /** [in, rank] */
    readonly down: tf.Tensor2D;
    /** [rank, out] */
    readonly up: tf.Tensor2D;
    /** Length of each column of the adapted weight, [out]. */
    readonly magnitude?: tf.Tensor1D;
  };
}

/**
 * x W + b + scale (x down) up: [..., in] -> [..., out]. With magnitudes each column of W + scale down up is brought to its length.
 * Source: Hu et al. 2021, arXiv:2106.09685; Liu et al. 2024, arXiv:2402.09353.
 */
export function lora<T extends tf.Tensor>(x: T, { weight, bias, lora: { down, up, magnitude } }: AdaptedLinear, scale: number): T {
  const narrow = tf.mul(linear(linear(x, { weight: down }), { weight: up }), scale);
  if (magnitude === undefined) return tf.add(linear(x, bias === undefined ? { weight } : { weight, bias }), narrow);
  const whole = tf.add(weight, tf.mul(tf.matMul(down, up), scale));
  const factor = tf.div(magnitude, tf.norm(whole, "euclidean", 0));
  const y = tf.mul(tf.add(linear(x, { weight }), narrow), factor);
  return (bias === undefined ? y : tf.add(y, bias)) as T;
}

/** Activations; each works on any shape. */
import * as tf from "@tensorflow/tfjs-core";

/** x (1 + erf(x / √2)) / 2. Source: Hendrycks & Gimpel 2016, arXiv:1606.08415. */
export function gelu<T extends tf.Tensor>(x: T): T {
  return tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1));
}

/**
 * x (1 + tanh(u)) / 2 with u = √(2/π) (x + 0.044715 x³). Source: GPT-2's gelu; gelu_new in other libraries.
 *
 * Computed as x sigmoid(2u), which is the same and takes two passes less.
 */
export function geluTanh<T extends tf.Tensor>(x: T): T {
  const slope = 2 * Math.sqrt(2 / Math.PI);
  return tf.mul(x, tf.sigmoid(tf.mul(x, tf.add(tf.mul(tf.square(x), 0.044715 * slope), slope))));
}

/** x sigmoid(1.702 x). Source: OpenAI CLIP's model.py. */
export function quickGelu<T extends tf.Tensor>(x: T): T {
  return tf.mul(x, tf.sigmoid(tf.mul(x, 1.702)));
}

/** x sigmoid(x). Source: Elfwing et al. 2017, arXiv:1702.03118; also called swish. */
export function silu<T extends tf.Tensor>(x: T): T {
  return tf.mul(x, tf.sigmoid(x));
}

/** x tanh(log(1 + e^x)). Source: Misra 2019, arXiv:1908.08681. */
export function mish<T extends tf.Tensor>(x: T): T {
  return tf.mul(x, tf.tanh(tf.softplus(x)));
}

/** x min(max(x + 3, 0), 6) / 6. Source: Howard et al. 2019, arXiv:1905.02244. */
export function hardswish<T extends tf.Tensor>(x: T): T {
  return tf.mul(x, tf.mul(tf.relu6(tf.add(x, 3)), 1 / 6));
}

/** max(x, 0)². Source: So et al. 2021 (Primer), arXiv:2109.08668. */
export function relu2<T extends tf.Tensor>(x: T): T {
  return tf.square(tf.relu(x));
}

/** (clamp(up, ±limit) + 1) g sigmoid(alpha g), with g = min(gate, limit). Source: OpenAI gpt-oss, torch/model.py. */
export function swigluOai<T extends tf.Tensor>(gate: T, up: T, limit: number, alpha: number): T {
  const g = tf.minimum(gate, limit);
  const u = tf.clipByValue(up, -limit, limit);
  return tf.mul(tf.add(u, 1), tf.mul(g, tf.sigmoid(tf.mul(g, alpha))));
}

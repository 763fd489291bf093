/** Dense layers and lookups. */
import * as tf from "@tensorflow/tfjs-core";

/** A dense layer's weights. */
export interface Linear {
  /** [in, out] */
  readonly weight: tf.Tensor2D;
  /** [out] */
  readonly bias?: tf.Tensor1D;
}

/** The leading axes of x as one: [..., n] -> [rows, n]. */
function flatten(x: tf.Tensor): tf.Tensor2D {
  const width = x.shape.at(-1) ?? 1;
  return tf.reshape(x, [x.size / width, width]);
}

/**
 * x W + b over the last axis: [..., in] -> [..., out]. Source: torch.nn.Linear, its weight transposed.
 *
 * Always a plain product of two matrices: wasm's fused product is wrong, without a word, for batched or transposed operands.
 */
export function linear<T extends tf.Tensor>(x: T, { weight, bias }: Linear): T {
  const rows = flatten(x);
  const y = bias === undefined ? tf.matMul(rows, weight) : tf.fused.matMul({ a: rows, b: weight, bias });
  return tf.reshape(y, [...x.shape.slice(0, -1), weight.shape[1]]) as tf.Tensor as T;
}

/**
 * Scores of every row of a table: x Tᵀ + b, [..., d] -> [..., rows]. Source: Press & Wolf 2017, arXiv:1608.05859.
 *
 * Computed as (T xᵀ)ᵀ, which turns the few activations instead of the large table; WebGPU reads either way, and its product
 * with a single column is several times slower.
 */
export function unembed<T extends tf.Tensor>(x: T, table: tf.Tensor2D, bias?: tf.Tensor1D): T {
  const rows = flatten(x);
  const scores = tf.getBackend() === "webgpu" ? tf.matMul(rows, table, false, true) : tf.transpose(tf.matMul(table, tf.transpose(rows)));
  return tf.reshape(bias === undefined ? scores : tf.add(scores, bias), [...x.shape.slice(0, -1), table.shape[0]]) as tf.Tensor as T;
}

/** Rows of a table at ids + offset: [batch, length] -> [batch, length, width]. Source: torch.nn.Embedding. */
export function embedding(table: tf.Tensor2D, ids: tf.Tensor2D, offset = 0): tf.Tensor3D {
  return tf.gather<tf.Tensor>(table, offset === 0 ? ids : tf.add(ids, tf.scalar(offset, "int32"))) as tf.Tensor3D;
}

/** Slices of a table along an axis, in the order of the ids; the ids' axes take the place of that axis. Source: numpy.take. */
export function take<T extends tf.Tensor>(table: tf.Tensor, ids: tf.Tensor, axis: number): T {
  return tf.gather(table, ids, axis) as T;
}

/** a where the condition holds, else b; a is spread over b's shape. Source: numpy.where. */
export function select<T extends tf.Tensor>(condition: tf.Tensor, a: tf.Tensor, b: T): T {
  return tf.where<tf.Tensor>(condition, a, b) as T;
}

/**
 * Rows of features where the ids name one, x where they are below zero: x [batch, length, width], features [rows, width].
 * Source: Liu et al. 2023, arXiv:2304.08485.
 */
export function splice(x: tf.Tensor3D, features: tf.Tensor2D, ids: tf.Tensor2D): tf.Tensor3D {
  const rows = embedding(features, tf.maximum(ids, tf.scalar(0, "int32")));
  return tf.where(tf.expandDims(tf.less(ids, tf.scalar(0, "int32")), 2), x, rows);
}

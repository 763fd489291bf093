/** Attention over heads. Heads stand before positions here: [batch, heads, length, width]. */
import * as tf from "@tensorflow/tfjs-core";

/** The last axis as heads of equal width: [batch, length, heads * width] -> [batch, heads, length, width]. Source: Vaswani et al. 2017, section 3.2.2. */
export function splitHeads(x: tf.Tensor3D, heads: number): tf.Tensor4D {
  const [batch, length, all] = x.shape;
  // One position is the same numbers in the same order either way.
  if (length === 1) return tf.reshape(x, [batch, heads, 1, all / heads]);
  return tf.transpose(tf.reshape(x, [batch, length, heads, all / heads]), [0, 2, 1, 3]);
}

/** Heads side by side on one axis: [batch, heads, length, width] -> [batch, length, heads * width]. Source: Vaswani et al. 2017, section 3.2.2. */
export function mergeHeads(x: tf.Tensor4D): tf.Tensor3D {
  const [batch, heads, length, width] = x.shape;
  return tf.reshape(length === 1 ? x : tf.transpose(x, [0, 2, 1, 3]), [batch, length, heads * width]);
}

/** What scores pass through between the product and the softmax. */
export interface Scoring {
  /** Added to the scores: [batch, heads, time or 1, keys]. */
  readonly bias?: tf.Tensor4D;
  /** s becomes c tanh(s / c), before anything is added. Source: Gemma 2, arXiv:2408.00118. */
  readonly cap?: number;
  /** A score per head that takes part in the softmax and is then dropped: [heads]. Source: gpt-oss, torch/model.py. */
  readonly sinks?: tf.Tensor1D;
}

/** c tanh(x / c): x, bent to stay within ±c. Source: Gemma 2, arXiv:2408.00118. */
export function softcap<T extends tf.Tensor>(x: T, cap: number): T {
  return tf.mul(tf.tanh(tf.mul(x, 1 / cap)), cap);
}

/** Scores [batch, heads, time, keys] to weights of the same shape. */
function weigh(scores: tf.Tensor4D, mask: tf.Tensor4D | undefined, { bias, cap, sinks }: Scoring): tf.Tensor4D {
  let s = cap === undefined ? scores : softcap(scores, cap);
  if (bias !== undefined) s = tf.add(s, bias);
  if (mask !== undefined) s = tf.add(s, mask);
  if (sinks === undefined) return tf.softmax(s);
  const [batch, heads, time, keys] = s.shape;
  const column = tf.tile(tf.reshape(sinks, [1, heads, 1, 1]), [batch, 1, time, 1]);
  return tf.slice(tf.softmax(tf.concat([s, column as tf.Tensor4D], 3)), [0, 0, 0, 0], [batch, heads, time, keys]);
}

/** softmax(scale q kᵀ + mask) v of one head: q [rows, width], k [keys, width], v [keys, width of v], mask [rows, keys]. */
function attendHead(q: tf.Tensor2D, k: tf.Tensor2D, v: tf.Tensor2D, mask: tf.Tensor2D | undefined, scale: number): tf.Tensor2D {
  const scores = tf.matMul(tf.mul(q, scale), tf.transpose(k));
  return tf.matMul(tf.softmax(mask === undefined ? scores : tf.add(scores, mask)), v);
}

/**
 * softmax(scale q kᵀ where seen) v for each head; kv head g serves the query heads g·n … g·n + n - 1.
 * Source: Vaswani et al. 2017, arXiv:1706.03762; grouped queries: Ainslie et al. 2023, arXiv:2305.13245.
 *
 * @param query [batch, heads, time, width]
 * @param key [batch, kv heads, keys, width]
 * @param value [batch, kv heads, keys, width of values]
 * @param mask what `visible` gives, [batch, 1, time or 1, keys]
 * @param scoring what scores pass through besides
 * @returns [batch, heads, time, width of values]
 */
export function attend(query: tf.Tensor4D, key: tf.Tensor4D, value: tf.Tensor4D, scale: number, mask?: tf.Tensor4D, scoring?: Scoring): tf.Tensor4D {
  const [batch, heads, time, width] = query.shape;
  const [, kvHeads, keys] = key.shape;
  const group = heads / kvHeads;
  const out = value.shape[3];
  const products = batch * kvHeads;
  // The queries that share a kv head stand below each other, so that each kv head is one product.
  const q: tf.Tensor3D = tf.reshape(query, [products, group * time, width]);
  const k: tf.Tensor3D = tf.reshape(key, [products, keys, width]);
  const v: tf.Tensor3D = tf.reshape(value, [products, keys, out]);
  if (tf.getBackend() === "wasm" && time > 1 && scoring === undefined) {
    // Products of single matrices are several times faster there than batched or transposed ones.
    const rows = mask === undefined ? undefined : rowsOfMask(mask, group, time);
    const [eachQ, eachK, eachV] = [tf.unstack(q), tf.unstack(k), tf.unstack(v)];
    const heads2d = eachQ.map((one, i) => attendHead(one as tf.Tensor2D, eachK[i] as tf.Tensor2D, eachV[i] as tf.Tensor2D, rows?.[Math.floor(i / kvHeads)], scale));
    return tf.reshape(tf.stack(heads2d), [batch, heads, time, out]);
  }
  const scores: tf.Tensor4D = tf.reshape(tf.matMul(tf.mul(q, scale), k, false, true), [batch, heads, time, keys]);
  const weights = weigh(scores, mask, scoring ?? {});
  return tf.reshape(tf.matMul(tf.reshape(weights, [products, group * time, keys]), v), [batch, heads, time, out]);
}

/**
 * softmax(scale w tanh(q + k) where seen) v for each head, with a vector w of its own; shapes are those of `attend`.
 * Source: Bahdanau et al. 2014, arXiv:1409.0473.
 *
 * @param weight [heads, width]
 */
export function attendAdditive(query: tf.Tensor4D, key: tf.Tensor4D, value: tf.Tensor4D, weight: tf.Tensor2D, scale = 1, mask?: tf.Tensor4D, scoring?: Scoring): tf.Tensor4D {
  const [batch, heads, time, width] = query.shape;
  const [, kvHeads, keys] = key.shape;
  const rows = (heads / kvHeads) * time;
  const sums: tf.Tensor5D = tf.add(tf.reshape(query, [batch, kvHeads, rows, 1, width]), tf.reshape(key, [batch, kvHeads, 1, keys, width]));
  const energies: tf.Tensor5D = tf.reshape(tf.tanh(sums), [batch, heads, time, keys, width]);
  const scores: tf.Tensor4D = tf.sum(tf.mul(energies, tf.reshape(scale === 1 ? weight : tf.mul(weight, scale), [heads, 1, 1, width])), 4);
  const weights = tf.reshape(weigh(scores, mask, scoring ?? {}), [batch * kvHeads, rows, keys]);
  return tf.reshape(tf.matMul(weights, tf.reshape(value, [batch * kvHeads, keys, value.shape[3]])), [batch, heads, time, value.shape[3]]);
}

/** A mask [batch, 1, time or 1, keys] as one [group * time, keys] for each row of the batch; [1, keys] where all queries see the same. */
function rowsOfMask(mask: tf.Tensor4D, group: number, time: number): tf.Tensor2D[] {
  const rows = tf.unstack(tf.squeeze(mask, [1])) as tf.Tensor2D[];
  return group === 1 || mask.shape[2] !== time ? rows : rows.map((row) => tf.tile(row, [group, 1]));
}

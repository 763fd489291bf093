/** Which keys a query sees, and what is made of real tokens alone. */
import * as tf from "@tensorflow/tfjs-core";

/**
 * What is added to a hidden score. So large that the score is lost in its rounding, so that all keys of a row with
 * nothing to see count the same; and so far from float32's end that no backend overflows.
 */
const HIDDEN = -1e30;

/** Which keys are seen: those up to the query, and within a distance before and after it. */
export interface Sight {
  /** All of `time` queries see the same keys when left out. */
  readonly time?: number;
  readonly causal?: boolean;
  /** Number of the run of a prefix that a token is in, 0 for none, [batch, keys]: keys of a query's own run are seen as well. */
  readonly prefixIds?: tf.Tensor2D;
  /** Farthest key before a query, counted in real tokens. */
  readonly left?: number;
  /** Farthest key after it. */
  readonly right?: number;
  /** Queries and keys see each other inside the same run of so many positions alone. */
  readonly chunk?: number;
}

const flag = (on: tf.Tensor): tf.Tensor => tf.cast(on, "int32");

/**
 * The mask that attention adds to its scores: 0 where a key is real and seen, else -1e30.
 * Source: Vaswani et al. 2017; windows: Child et al. 2019, arXiv:1904.10509, Beltagy et al. 2020, arXiv:2004.05150;
 * prefixes: Dong et al. 2019, arXiv:1905.03197, transformers' blockwise_overlay.
 *
 * @param attentionMask [batch, keys], 1 for real tokens; the last ones are the queries
 * @returns [batch, 1, time or 1, keys]
 */
export function visible(attentionMask: tf.Tensor2D, { time, causal = false, prefixIds, left, right, chunk }: Sight = {}): tf.Tensor4D {
  const [batch, keys] = attentionMask.shape;
  const rows = time ?? 1;
  const real = flag(tf.greater(tf.reshape(attentionMask, [batch, 1, 1, keys]), tf.scalar(0, "int32")));
  let seen: tf.Tensor = real;
  if (causal) {
    const query = tf.reshape(tf.range(keys - rows, keys, 1, "int32"), [rows, 1]);
    seen = tf.mul(seen, flag(tf.lessEqual(tf.range(0, keys, 1, "int32"), query)));
  }
  if (left !== undefined || right !== undefined || chunk !== undefined) {
    const count = tf.cumsum(attentionMask, 1);
    const query = tf.reshape(tf.slice(count, [0, keys - rows], [batch, rows]), [batch, 1, rows, 1]);
    const key = tf.reshape(count, [batch, 1, 1, keys]);
    const back = tf.sub(query, key);
    if (chunk !== undefined) {
      const run = (of: tf.Tensor): tf.Tensor => tf.floor(tf.div(tf.cast(tf.sub(of, tf.scalar(1, "int32")), "float32"), chunk));
      seen = tf.mul(seen, flag(tf.equal(run(query), run(key))));
    }
    if (left !== undefined) seen = tf.mul(seen, flag(tf.lessEqual(back, tf.scalar(left, "int32"))));
    if (right !== undefined) seen = tf.mul(seen, flag(tf.greaterEqual(back, tf.scalar(-right, "int32"))));
  }
  if (prefixIds !== undefined) {
    const query = tf.reshape(tf.slice(prefixIds, [0, keys - rows], [batch, rows]), [batch, 1, rows, 1]);
    const together = tf.logicalAnd(tf.equal(query, tf.reshape(prefixIds, [batch, 1, 1, keys])), tf.greater(query, tf.scalar(0, "int32")));
    seen = tf.maximum(seen, tf.mul(flag(together), real));
  }
  if (!causal && left === undefined && right === undefined && chunk === undefined && rows > 1) seen = tf.tile(seen, [1, 1, rows, 1]);
  return tf.mul(tf.sub(1, tf.cast(seen, "float32")), HIDDEN);
}

/** The part of a mask over past and present [batch, keys] that is about the present, [batch, time]. */
function present(attentionMask: tf.Tensor2D, time: number): tf.Tensor2D {
  const [batch, keys] = attentionMask.shape;
  return keys === time ? attentionMask : tf.slice(attentionMask, [0, keys - time], [batch, time]);
}

/**
 * The vector of one real token of each row: the n-th from 0, or the last; zeros where a row has none.
 * Source: what BERT's pooler ([:, 0]) and GPT-2's classification head read, padding left out.
 *
 * @param x [batch, time, width]
 * @param attentionMask [batch, keys]
 * @returns [batch, 1, width]
 */
export function pickPosition(x: tf.Tensor3D, attentionMask: tf.Tensor2D, position: number | "last"): tf.Tensor3D {
  const [batch, time, width] = x.shape;
  const real = present(attentionMask, time);
  const count = tf.cumsum(real, 1);
  const wanted = position === "last" ? tf.max(count, 1, true) : tf.scalar(position + 1, "int32");
  const chosen = tf.mul(flag(tf.equal(count, wanted)), real);
  return weighted(tf.cast(chosen, "float32"), x, [batch, 1, width]);
}

/**
 * The vector where a token stands in each row, at its first or its last place; of a row without it the first vector.
 * Source: CLIP's pooling at the end token; BART's sequence classification.
 *
 * @param x [batch, time, width]
 * @param tokens [batch, time]
 * @returns [batch, 1, width]
 */
export function pickToken(x: tf.Tensor3D, tokens: tf.Tensor2D, id: number | "largest", which: "first" | "last", other = false): tf.Tensor3D {
  const [batch, , width] = x.shape;
  const sought = id === "largest" ? tf.max(tokens, 1, true) : tf.scalar(id, "int32");
  const count = tf.cumsum(flag(other ? tf.notEqual(tokens, sought) : tf.equal(tokens, sought)), 1);
  const total = tf.max(count, 1, true);
  const wanted = which === "first" ? tf.minimum(total, tf.scalar(1, "int32")) : total;
  // Of all places where the count has got so far, the first is the token itself, or position 0 where there is none.
  const reached = flag(tf.equal(count, wanted));
  const first = tf.equal(tf.mul(tf.cumsum(reached, 1), reached), tf.scalar(1, "int32"));
  return weighted(tf.cast(first, "float32"), x, [batch, 1, width]);
}

/** x where its token is real, zeros where it is padding: [batch, time, width] -> the same. Source: DeBERTa's embeddings. */
export function maskRows(x: tf.Tensor3D, attentionMask: tf.Tensor2D): tf.Tensor3D {
  return tf.mul(x, tf.expandDims(tf.cast(present(attentionMask, x.shape[1]), "float32"), 2));
}

/** Mean over the real tokens of each row: [batch, time, width] -> [batch, 1, width]. Source: Reimers & Gurevych 2019, arXiv:1908.10084. */
export function meanOfReal(x: tf.Tensor3D, attentionMask: tf.Tensor2D): tf.Tensor3D {
  const [batch, time, width] = x.shape;
  const real = tf.cast(present(attentionMask, time), "float32");
  return weighted(tf.div(real, tf.maximum(tf.sum(real, 1, true), 1)), x, [batch, 1, width]);
}

/**
 * Mean over the real positions of each row, and their standard deviation with n - 1 in the divisor, side by side: [batch, time, width] ->
 * [batch, 1, 2 * width]; the deviation of a single one is 0. Source: Snyder et al. 2018 (x-vectors), torch.std.
 */
export function statistics(x: tf.Tensor3D, attentionMask?: tf.Tensor2D): tf.Tensor3D {
  const [batch, time] = x.shape;
  const rows = attentionMask === undefined ? tf.ones<tf.Rank.R2>([batch, time]) : tf.cast(attentionMask, "float32");
  const real = tf.expandDims(rows, 2);
  // Over the last axis: WebGPU's shaders for transposing do not compile for what whole numbers were cast from (TensorFlow.js 4.22).
  const count = tf.reshape(tf.sum(rows, 1), [batch, 1, 1]);
  const mean = tf.div(tf.sum(tf.mul(x, real), 1, true), tf.maximum(count, 1));
  const variance = tf.div(tf.sum(tf.mul(tf.square(tf.sub(x, mean)), real), 1, true), tf.maximum(tf.sub(count, 1), 1));
  // What is the same everywhere has a deviation without a slope, as torch has it, and not one without end.
  return tf.concat([mean, tf.sqrt(tf.maximum(variance, 1e-30))], 2) as tf.Tensor3D;
}

/** Sum of each row's vectors by weights [batch, time]. A product and a sum: exact where all weights but one are 0. */
function weighted(weights: tf.Tensor, x: tf.Tensor3D, shape: [number, number, number]): tf.Tensor3D {
  return tf.reshape(tf.sum(tf.mul(tf.expandDims(weights, 2), x), 1), shape);
}

/** pad + running count of tokens other than pad; pad itself for padding: [batch, time] -> the same. Source: RoBERTa, fairseq make_positions. */
export function tokenPositions(tokens: tf.Tensor2D, pad: number): tf.Tensor2D {
  const real = flag(tf.notEqual(tokens, tf.scalar(pad, "int32")));
  return tf.add(tf.mul(tf.cumsum(real, 1), real), tf.scalar(pad, "int32"));
}

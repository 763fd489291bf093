/** Codebooks: of each the codeword with the best score. Baevski et al. 2020, arXiv:2006.11477. */
import * as tf from "@tensorflow/tfjs-core";
import { detached } from "./detach.ts";

/** The codeword with the largest score in each codebook: [..., groups * codes] -> [..., groups]; of equals the first. */
export function bestCodes<T extends tf.Tensor>(scores: T, groups: number): T {
  const lead = scores.shape.slice(0, -1);
  return tf.argMax(tf.reshape(detached(scores), [...lead, groups, (scores.shape[lead.length] ?? 0) / groups]), lead.length + 1) as T;
}

/** Rows of the codebooks, which stand one below the other: codes [..., groups] and table [groups * codes, d] -> [..., groups * d]. */
export function codewords<T extends tf.Tensor>(codes: T, table: tf.Tensor2D): T {
  const lead = codes.shape.slice(0, -1);
  const groups = codes.shape[lead.length] ?? 0;
  const first = tf.mul(tf.range(0, groups, 1, "int32"), tf.scalar(table.shape[0] / groups, "int32"));
  return tf.reshape(tf.gather(table, tf.add(codes, first)), [...lead, groups * table.shape[1]]) as T;
}

/**
 * e to the entropy of how often each codeword is chosen, summed over the codebooks: [..., groups] -> [].
 * Source: Hugging Face Wav2Vec2GumbelVectorQuantizer._compute_perplexity.
 *
 * @param count codewords of each codebook
 * @param marks 1 for positions that count, [batch, time]; where there is no 1, all do
 */
export function codePerplexity(codes: tf.Tensor, count: number, marks?: tf.Tensor): tf.Scalar {
  const groups = codes.shape[codes.rank - 1] ?? 0;
  const chosen = tf.cast(tf.equal(tf.reshape(codes, [-1, groups, 1]), tf.range(0, count, 1, "int32")), "float32");
  const given = marks === undefined ? tf.ones([chosen.shape[0] ?? 0, 1, 1]) : tf.reshape(tf.cast(marks, "float32"), [-1, 1, 1]);
  const counted = tf.where(tf.equal(tf.sum(given), 0), tf.onesLike(given), given);
  const shares = tf.div(tf.sum(tf.mul(chosen, counted), 0), tf.sum(counted));
  // x log x is 0 at 0.
  const used = tf.where(tf.equal(shares, 0), tf.onesLike(shares), shares);
  return tf.sum(tf.exp(tf.neg(tf.sum(tf.mul(shares, tf.log(used)), 1))));
}

/** Mixtures of experts. Every expert runs on every token; the router's zeros drop what it did not choose. */
import * as tf from "@tensorflow/tfjs-core";
import { detached } from "./detach.ts";

/** How a router chooses. */
export interface Routing {
  /** Experts for each token. */
  readonly top: number;
  readonly score: "softmax" | "sigmoid" | "softmax_after_topk";
  /** The chosen weights are divided by their sum. */
  readonly normalize?: boolean;
  /** Multiplies the chosen weights. */
  readonly scale?: number;
  /** Experts in groups, of which the best `top` are searched. */
  readonly groups?: { readonly count: number; readonly top: number; readonly score: "max" | "top2_sum" };
}

/**
 * 1 where an element is among the largest of its row, else 0.
 *
 * Summed over the last axis and of three axes at most: WebGPU's shaders for transposing whole numbers, which a sum over
 * another axis needs, and for products over five axes do not compile (TensorFlow.js 4.22).
 */
function topMask<T extends tf.Tensor>(x: T, top: number): T {
  const width = x.shape.at(-1) ?? 1;
  const rows = x.size / width;
  const { indices } = tf.topk<tf.Tensor>(tf.reshape(detached(x), [rows, width]), top);
  const hit = tf.equal(tf.reshape(tf.cast(indices, "int32"), [rows, 1, top]), tf.reshape(tf.range(0, width, 1, "int32"), [width, 1]));
  return tf.reshape(tf.sum(tf.cast(hit, "float32"), 2), x.shape) as tf.Tensor as T;
}

/** Scores outside the best groups fall below all others, negative ones that a correction made included. */
function inGroups(scores: tf.Tensor3D, groups: NonNullable<Routing["groups"]>): tf.Tensor3D {
  const [batch, time, experts] = scores.shape;
  const members = experts / groups.count;
  const split = tf.reshape(scores, [batch, time, groups.count, members]);
  const best = groups.score === "max" ? tf.max(split, 3) : tf.sum(tf.mul(split, topMask(split, Math.min(2, members))), 3);
  const kept = tf.expandDims(topMask(best, groups.top), 3);
  return tf.reshape(tf.add(split, tf.mul(tf.sub(1, kept), -1e30)), scores.shape);
}

/**
 * How much each token takes of each expert: the router's scores of the chosen ones, 0 elsewhere.
 * Source: Mixtral, arXiv:2401.04088; DeepSeek-V3, arXiv:2412.19437; gpt-oss, torch/model.py.
 *
 * @param logits [batch, time, experts]
 * @param correction added for the choice alone, [experts]
 * @returns [batch, time, experts]
 */
export function route(logits: tf.Tensor3D, { top, score, normalize = false, scale = 1, groups }: Routing, correction?: tf.Tensor1D): tf.Tensor3D {
  if (score === "softmax_after_topk") {
    const hidden = tf.mul(tf.sub(1, topMask(logits, top)), -1e30);
    return tf.mul(tf.softmax(tf.add(logits, hidden)), scale);
  }
  const scores = score === "softmax" ? tf.softmax(logits) : tf.sigmoid(logits);
  let choice = correction === undefined ? scores : tf.add<tf.Tensor3D>(scores, correction);
  if (groups !== undefined) choice = inGroups(choice, groups);
  let weights = tf.mul<tf.Tensor3D>(scores, topMask(choice, top));
  if (normalize) weights = tf.div(weights, tf.add(tf.sum(weights, 2, true), 1e-20));
  return scale === 1 ? weights : tf.mul(weights, scale);
}

/** Weights of all experts' dense layers. */
export interface Experts {
  /** [experts, in, out] */
  readonly weight: tf.Tensor3D;
  /** [experts, out] */
  readonly bias?: tf.Tensor2D;
}

/**
 * x W + b for every expert, of one x [batch, time, in] for all or of each expert's own [experts, batch, time, in]:
 * -> [experts, batch, time, out]. Source: Shazeer et al. 2017, arXiv:1701.06538.
 */
export function expertLinear(x: tf.Tensor3D | tf.Tensor4D, { weight, bias }: Experts): tf.Tensor4D {
  const [experts, inner, outer] = weight.shape;
  const own = x.rank === 4;
  const [batch, time] = x.shape.slice(own ? 1 : 0) as [number, number];
  // Each expert is one plain product of two matrices: batched products are slow, and wrong where they are fused, on wasm.
  const rows = own ? (tf.unstack(tf.reshape(x, [experts, batch * time, inner])) as tf.Tensor2D[]) : [];
  const all = own ? null : tf.reshape(x, [batch * time, inner]);
  const products = (tf.unstack(weight) as tf.Tensor2D[]).map((w, i) => tf.matMul(all ?? (rows[i] as tf.Tensor2D), w));
  const y: tf.Tensor4D = tf.reshape(tf.stack(products), [experts, batch, time, outer]);
  return bias === undefined ? y : tf.add(y, tf.reshape(bias, [experts, 1, 1, outer]));
}

/** Sum over experts of what each gives times how much of it a token takes: [experts, batch, time, width], [batch, time, experts] -> [batch, time, width]. */
export function combineExperts(x: tf.Tensor4D, weights: tf.Tensor3D): tf.Tensor3D {
  return tf.sum(tf.mul(x, tf.expandDims(tf.transpose(weights, [2, 0, 1]), 3)), 0);
}

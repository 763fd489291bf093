/** Maps of features, [batch, down, across, channels], brought to other sizes. */
import * as tf from "@tensorflow/tfjs-core";
import { resizeWeights } from "./grid.ts";

/** Which of `from` rows each of `to` rows is the mean of: [to, from]. */
function meanWeights(from: number, to: number): tf.Tensor2D {
  const rows = Array.from({ length: to }, (_, i) => {
    const [first, end] = [Math.floor((i * from) / to), Math.ceil(((i + 1) * from) / to)];
    return Array.from({ length: from }, (_, j) => (j >= first && j < end ? 1 / (end - first) : 0));
  });
  return tf.tensor2d(rows, [to, from]);
}

/**
 * A map with as many places down and across as asked for. mean: each is the mean of those that it stands for. bilinear:
 * each is made of its neighbours. Source: torch.nn.AdaptiveAvgPool2d; torch.nn.functional.interpolate, align_corners false.
 */
export function resizeMap(x: tf.Tensor4D, [down, across]: readonly [number, number], kind: "mean" | "bilinear"): tf.Tensor4D {
  const weights = (from: number, to: number): tf.Tensor2D => (kind === "mean" ? meanWeights(from, to) : resizeWeights(from, to, "bilinear", false));
  const [batch, height, width, channels] = x.shape;
  const rows = tf.matMul(weights(height, down), tf.reshape(x, [batch, height, width * channels]));
  return tf.matMul(weights(width, across), tf.reshape(rows, [batch, down, width, channels]));
}

/** The largest of each square of places; what is left over at the ends is left out. Source: torch.nn.MaxPool2d. */
export function maxPool(x: tf.Tensor4D, window: number): tf.Tensor4D {
  const [batch, height, width, channels] = x.shape;
  const [down, across] = [Math.floor(height / window), Math.floor(width / window)];
  const cut = tf.slice(x, [0, 0, 0, 0], [batch, down * window, across * window, channels]);
  const rows = tf.max(tf.reshape(cut, [batch, down, window, across * window * channels]), 2);
  return tf.reshape(tf.max(tf.reshape(rows, [batch * down, across, window, channels]), 2), [batch, down, across, channels]);
}

/** Weights by which a place becomes a square of places. */
export interface Spreading {
  /** [in, kernel, kernel, out] */
  readonly weight: tf.Tensor;
  /** [out] */
  readonly bias?: tf.Tensor1D;
}

/**
 * Each place becomes a square of places: [batch, down, across, in] -> [batch, down * kernel, across * kernel, out].
 * Source: torch.nn.ConvTranspose2d, its stride as long as its kernel.
 */
export function spread(x: tf.Tensor4D, { weight, bias }: Spreading): tf.Tensor4D {
  const [batch, down, across, channels] = x.shape;
  const [, high = 1, wide = 1, out = 1] = weight.shape;
  const squares = tf.matMul(tf.reshape(x, [batch * down * across, channels]), tf.reshape(weight, [channels, high * wide * out]));
  const lines = tf.transpose(tf.reshape(squares, [batch * down, across, high, wide * out]), [0, 2, 1, 3]);
  const y = tf.reshape(lines, [batch, down * high, across * wide, out]) as tf.Tensor4D;
  return bias === undefined ? y : tf.add(y, bias);
}

/** Pictures as sequences. */
import * as tf from "@tensorflow/tfjs-core";

/** Where each patch begins, and the places inside it, along one axis. */
function places(extent: number, patch: number, stride: number): number[] {
  const count = Math.floor((extent - patch) / stride) + 1;
  return Array.from({ length: count * patch }, (_, i) => Math.floor(i / patch) * stride + (i % patch));
}

/**
 * Patches of a picture, row by row; each one's numbers in the order channel, row, column.
 * [batch, channels, height, width] -> [batch, patches, channels * patch height * patch width].
 * Source: Dosovitskiy et al. 2020, arXiv:2010.11929; torch.nn.Unfold.
 */
export function patches(pixels: tf.Tensor4D, patch: readonly [number, number], stride: readonly [number, number]): tf.Tensor3D {
  const [batch, channels, height, width] = pixels.shape;
  const [rows, columns] = [places(height, patch[0], stride[0]), places(width, patch[1], stride[1])];
  const apart = stride[0] === patch[0] && stride[1] === patch[1];
  // Patches that neither overlap nor leave gaps are a cut and a turn; others are looked up.
  const cut = apart ? tf.slice(pixels, [0, 0, 0, 0], [batch, channels, rows.length, columns.length]) : tf.gather(tf.gather(pixels, rows, 2), columns, 3);
  const [down, across] = [rows.length / patch[0], columns.length / patch[1]];
  const cells = tf.transpose(tf.reshape(cut, [batch, channels, down, patch[0], across, patch[1]]), [0, 2, 4, 1, 3, 5]);
  return tf.reshape(cells, [batch, down * across, channels * patch[0] * patch[1]]);
}

/** The same learned vectors in front of every row: [prefix, width] and [batch, length, width] -> [batch, prefix + length, width]. Source: Devlin et al. 2018 ([CLS]); Dosovitskiy et al. 2020. */
export function prepend(prefix: tf.Tensor2D, x: tf.Tensor3D): tf.Tensor3D {
  return tf.concat([tf.tile(tf.expandDims(prefix, 0), [x.shape[0], 1, 1]) as tf.Tensor3D, x], 1);
}

/** The same learned vectors in every row, behind `after` that are there: [rows, width] and [batch, length, width] -> [batch, length + rows, width]. Source: Darcet et al. 2023, arXiv:2309.16588. */
export function insertRows(rows: tf.Tensor2D, x: tf.Tensor3D, after: number): tf.Tensor3D {
  const [batch, length, width] = x.shape;
  const spread = tf.tile(tf.expandDims(rows, 0), [batch, 1, 1]) as tf.Tensor3D;
  return tf.concat([tf.slice(x, [0, 0, 0], [batch, after, width]), spread, tf.slice(x, [0, after, 0], [batch, length - after, width])], 1);
}

/** Mean of the vectors at given positions: [batch, length, width] -> [batch, 1, width]. Source: Touvron et al. 2020 (DeiT), arXiv:2012.12877. */
export function meanOfPositions(x: tf.Tensor3D, positions: readonly number[]): tf.Tensor3D {
  return tf.mean(tf.gather(x, tf.tensor1d([...positions], "int32"), 1), 1, true);
}

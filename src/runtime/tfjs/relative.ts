/** Scores that depend on how far a key is from its query. Positions count real tokens, so padding shifts nothing. */
import * as tf from "@tensorflow/tfjs-core";

/** A number as bfloat16 keeps it: the nearest with 8 binary digits, halves to even. */
function bfloat16(x: number): number {
  const bits = new Uint32Array(Float32Array.of(x).buffer);
  bits[0] = ((bits[0] ?? 0) + 0x7fff + (((bits[0] ?? 0) >>> 16) & 1)) & 0xffff0000;
  return new Float32Array(bits.buffer)[0] ?? 0;
}

/**
 * factor times slope of the head times position of the key: [batch, keys] -> [batch, heads, 1, keys].
 * Slopes are 2^(-maxBias h / n), n the power of two at or below the heads; heads beyond n take the odd steps of the series for 2n.
 * Where rounded, slopes, positions and their products are those of bfloat16.
 * Source: Press et al. 2021, arXiv:2108.12409; Hugging Face BloomModel.build_alibi_tensor, FalconModel's (rounded).
 */
export function alibi(attentionMask: tf.Tensor2D, heads: number, maxBias: number, factor = 1, rounded = false): tf.Tensor4D {
  const [batch, keys] = attentionMask.shape;
  const power = 2 ** Math.floor(Math.log2(heads));
  const series = (n: number): number[] => Array.from({ length: n }, (_, i) => 2 ** ((-maxBias * (i + 1)) / n));
  const slopes = [...series(power), ...series(2 * power).filter((_, i) => i % 2 === 0)].slice(0, heads);
  const position = tf.sub(tf.cumsum(attentionMask, 1), tf.scalar(1, "int32"));
  if (rounded) {
    const table = Array.from({ length: keys }, (_, place) => slopes.map((slope) => bfloat16(bfloat16(slope) * bfloat16(place)) * factor));
    const rows = tf.gather(tf.tensor2d(table), tf.maximum(position, tf.scalar(0, "int32")) as tf.Tensor2D);
    return tf.expandDims(tf.transpose(rows, [0, 2, 1]), 2);
  }
  const scaled = tf.tensor(slopes.map((slope) => slope * factor), [1, heads, 1, 1]);
  return tf.mul(scaled, tf.reshape(tf.cast(position, "float32"), [batch, 1, 1, keys]));
}

/** Rows of a table by distance: `values[i]` stands for key - query = from + i; what is beyond takes the nearest end. */
export interface DistanceTable {
  readonly from: number;
  readonly values: readonly number[];
}

/**
 * T5's buckets: exact for near keys, then logarithmic up to `max`. The logarithm is float32's, whose rounding decides at
 * exact powers. Source: Raffel et al. 2019, arXiv:1910.10683.
 */
export function buckets(count: number, max: number, bidirectional: boolean): DistanceTable {
  const side = bidirectional ? count / 2 : count;
  const exact = Math.floor(side / 2);
  const bucket = (distance: number): number => {
    if (distance < exact) return distance;
    const ratio = Math.fround(Math.fround(Math.log(Math.fround(distance / exact))) / Math.log(max / exact));
    return Math.min(exact + Math.trunc(Math.fround(ratio * (side - exact))), side - 1);
  };
  const values = Array.from({ length: 2 * max + 1 }, (_, i) => (bidirectional ? (i > max ? side : 0) + bucket(Math.abs(i - max)) : bucket(Math.max(max - i, 0))));
  return { from: -max, values };
}

/**
 * DeBERTa's relative positions, span + (query - key) clamped to a table; with buckets the distance is first made
 * logarithmic beyond half of them. Source: He et al. 2020, arXiv:2006.03654; Hugging Face make_log_bucket_position.
 */
export function spans(span: number, logarithmic: number, farthest: number): DistanceTable {
  const side = logarithmic > 0 ? logarithmic : span;
  const middle = Math.floor(logarithmic / 2);
  const bent = (relative: number): number => {
    const distance = Math.abs(relative);
    if (logarithmic === 0 || distance <= middle) return relative;
    const ratio = Math.fround(Math.fround(Math.log(Math.fround(distance / middle))) / Math.fround(Math.log((span - 1) / middle)));
    return Math.sign(relative) * (Math.ceil(Math.fround(ratio * (middle - 1))) + middle);
  };
  const values = Array.from({ length: 2 * farthest + 1 }, (_, i) => Math.min(Math.max(side + bent(farthest - i), 0), 2 * side - 1));
  return { from: -farthest, values };
}

/** A table's row for the distance from each of the last `time` positions to each key: [batch, keys] -> [batch, time, keys]. Source: Shaw et al. 2018, arXiv:1803.02155. */
export function relativeIds(attentionMask: tf.Tensor2D, time: number, { from, values }: DistanceTable): tf.Tensor3D {
  const [batch, keys] = attentionMask.shape;
  const count = tf.cumsum(attentionMask, 1);
  const query = tf.reshape(tf.slice(count, [0, keys - time], [batch, time]), [batch, time, 1]);
  const row = tf.sub(tf.sub(tf.reshape(count, [batch, 1, keys]), query), tf.scalar(from, "int32"));
  const inside = tf.maximum(tf.minimum(row, tf.scalar(values.length - 1, "int32")), tf.scalar(0, "int32"));
  return tf.gather<tf.Tensor>(tf.tensor1d([...values], "int32"), tf.cast(inside, "int32")) as tf.Tensor3D;
}

/** A learned score for each head by the bucket of the distance: table [buckets, heads], ids [batch, time, keys] -> [batch, heads, time, keys]. Source: Raffel et al. 2019. */
export function bucketBias(table: tf.Tensor2D, ids: tf.Tensor3D): tf.Tensor4D {
  return tf.transpose(tf.gather<tf.Tensor>(table, ids), [0, 3, 1, 2]) as tf.Tensor4D;
}

/**
 * Elements of the last axis at ids that differ from place to place: x [..., n], ids [..., m] -> [..., m], both of one
 * rank, leading axes broadcast. Source: numpy.take_along_axis.
 */
export function gatherLast<T extends tf.Tensor>(x: T, ids: tf.Tensor): T {
  const [width, wanted] = [x.shape.at(-1) ?? 1, ids.shape.at(-1) ?? 1];
  const lead = tf.backend_util.assertAndGetBroadcastShape(x.shape.slice(0, -1), ids.shape.slice(0, -1));
  const rows = lead.reduce((n, d) => n * d, 1);
  const start = tf.reshape(tf.range(0, rows, 1, "int32"), [...lead, 1]);
  const flat = tf.add(tf.broadcastTo(ids, [...lead, wanted]), tf.mul(start, tf.scalar(width, "int32")));
  return tf.gather(tf.reshape(tf.broadcastTo(x, [...lead, width]), [rows * width]), tf.cast(flat, "int32")) as tf.Tensor as T;
}

/**
 * The last two axes of whole numbers exchanged: [batch, rows, columns] -> [batch, columns, rows]. Source: numpy.swapaxes.
 *
 * By lookup: WebGPU's shader for transposing whole numbers does not compile (TensorFlow.js 4.22).
 */
function turnIds(ids: tf.Tensor3D): tf.Tensor3D {
  const [batch, rows, columns] = ids.shape;
  const row = tf.mul(tf.range(0, rows, 1, "int32"), tf.scalar(columns, "int32"));
  const order = tf.reshape(tf.add(row, tf.reshape(tf.range(0, columns, 1, "int32"), [columns, 1])), [rows * columns]);
  return tf.reshape(tf.gather(tf.reshape(ids, [batch, rows * columns]), order as tf.Tensor1D, 1), [batch, columns, rows]);
}

/**
 * scale (q Krᵀ + k Qrᵀ) at the relative position of query and key: content against position, and position against content.
 * Source: He et al. 2020, arXiv:2006.03654; Hugging Face DisentangledSelfAttention.
 *
 * @param query [batch, heads, time, width]
 * @param key [batch, heads, keys, width]
 * @param ids row of the relative position of each query and key, [batch, time, keys]
 * @param positions keys and queries of the relative positions, [relative, heads, width]
 * @returns [batch, heads, time, keys]
 */
export function disentangledBias(query: tf.Tensor4D, key: tf.Tensor4D, ids: tf.Tensor3D, scale: number, positions: { readonly key?: tf.Tensor3D; readonly query?: tf.Tensor3D }): tf.Tensor4D {
  const [batch, time, keys] = ids.shape;
  const scores = (x: tf.Tensor4D, table: tf.Tensor3D): tf.Tensor4D => {
    const [relative, heads, width] = table.shape;
    const turned = tf.tile(tf.reshape(tf.transpose(table, [1, 2, 0]), [1, heads, width, relative]), [batch, 1, 1, 1]);
    return tf.matMul(x, turned);
  };
  const terms: tf.Tensor4D[] = [];
  if (positions.key !== undefined) terms.push(gatherLast(scores(query, positions.key), tf.reshape(ids, [batch, 1, time, keys])));
  if (positions.query !== undefined) {
    const across = tf.reshape(turnIds(ids), [batch, 1, keys, time]);
    terms.push(tf.transpose(gatherLast(scores(key, positions.query), across), [0, 1, 3, 2]));
  }
  return tf.mul(terms.length === 1 ? (terms[0] as tf.Tensor4D) : tf.addN(terms), scale);
}

/**
 * scale q Rᵀ, each query read at the rows of its distances, which run from the farthest key before the last query to the
 * farthest behind the first. Source: Dai et al. 2019 (Transformer-XL), appendix B, arXiv:1901.02860.
 *
 * @param query [batch, heads, time, width]
 * @param positions keys of the distances, [keys + time - 1, heads, width]
 * @returns [batch, heads, time, keys]
 */
export function shiftedBias(query: tf.Tensor4D, positions: tf.Tensor3D, scale: number): tf.Tensor4D {
  const [batch, heads, time, width] = query.shape;
  const rows = positions.shape[0];
  const turned = tf.tile(tf.reshape(tf.transpose(positions, [1, 2, 0]), [1, heads, width, rows]), [batch, 1, 1, 1]);
  // One column of zeros in front moves each query's row one further than the row before it.
  const padded = tf.pad(tf.mul(tf.matMul(query, turned), scale), [[0, 0], [0, 0], [0, 0], [1, 0]]);
  const moved: tf.Tensor4D = tf.reshape(padded, [batch, heads, rows + 1, time]);
  const shifted: tf.Tensor4D = tf.reshape(tf.slice(moved, [0, 0, 1, 0], [batch, heads, rows, time]), [batch, heads, time, rows]);
  return tf.slice(shifted, [0, 0, 0, 0], [batch, heads, time, rows - time + 1]);
}

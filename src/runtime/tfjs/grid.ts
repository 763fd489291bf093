/** Tables that were learned over a grid of patches. */
import * as tf from "@tensorflow/tfjs-core";

export interface Resize {
  /** Rows down and across that the table was made for. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Rows in front of the grid, which stay as they are. */
  readonly first?: number;
  readonly kind: "bicubic" | "bilinear";
  /** A row is the mean over all that it stands for. */
  readonly antialias?: boolean;
}

/** Which of `from` rows each of `to` rows is made of: [to, from]. Sides are not aligned; beyond the ends the last row stands again. */
export function resizeWeights(from: number, to: number, kind: Resize["kind"], antialias: boolean): tf.Tensor2D {
  const scale = from / to;
  const a = antialias ? -0.5 : -0.75;
  const near = (x: number): number => (kind === "bilinear" ? 1 - x : ((a + 2) * x - (a + 3)) * x * x + 1);
  const far = (x: number): number => (kind === "bilinear" ? 0 : (((x - 5) * x + 8) * x - 4) * a);
  const weight = (distance: number): number => (distance < 1 ? near(distance) : distance < 2 ? far(distance) : 0);
  const wide = antialias ? Math.max(scale, 1) : 1;
  const reach = (kind === "bilinear" ? 1 : 2) * wide;
  const rows = Array.from({ length: to }, (_, i) => {
    const row = new Array<number>(from).fill(0);
    const place = (i + 0.5) * scale - 0.5;
    for (let j = Math.ceil(place - reach); j <= place + reach; j++) {
      if (antialias && (j < 0 || j >= from)) continue;
      const inside = Math.min(Math.max(j, 0), from - 1);
      row[inside] = (row[inside] ?? 0) + weight(Math.abs(j - place) / wide);
    }
    const total = row.reduce((sum, w) => sum + w, 0);
    return row.map((w) => w / total);
  });
  return tf.tensor2d(rows, [to, from]);
}

/**
 * A table whose rows stand for the places of a grid, made for the places of another one: [rows, width] -> [new rows, width].
 * Rows before and behind the grid stay. Source: torch.nn.functional.interpolate, align_corners false.
 */
export function resizeRows(table: tf.Tensor2D, { from, to, first = 0, kind, antialias = false }: Resize): tf.Tensor2D {
  const [rows, width] = table.shape;
  const last = first + from[0] * from[1];
  const grid = tf.reshape(tf.slice(table, [first, 0], [last - first, width]), [from[0], from[1] * width]);
  const down = tf.reshape(tf.matMul(resizeWeights(from[0], to[0], kind, antialias), grid), [to[0], from[1], width]);
  const columns = tf.reshape(tf.transpose(down, [1, 0, 2]), [from[1], to[0] * width]);
  const across = tf.reshape(tf.matMul(resizeWeights(from[1], to[1], kind, antialias), columns), [to[1], to[0], width]);
  const resized = tf.reshape(tf.transpose(across, [1, 0, 2]), [to[0] * to[1], width]);
  return tf.concat([tf.slice(table, [0, 0], [first, width]), resized as tf.Tensor2D, tf.slice(table, [last, 0], [rows - last, width])]);
}

/**
 * The row of a table of steps for each patch and each patch that it looks at, down then across: [1, time, time]. A token in
 * front has the rows behind them: to a patch, from a patch, to itself. Source: Bao et al. 2021 (BEiT), arXiv:2106.08254.
 */
export function windowIds(height: number, width: number, prefix: number): tf.Tensor3D {
  const time = prefix + height * width;
  const steps = (2 * height - 1) * (2 * width - 1);
  const ids = new Int32Array(time * time);
  for (let query = 0; query < time; query++) {
    for (let key = 0; key < time; key++) {
      const [q, k] = [query - prefix, key - prefix];
      const down = Math.floor(q / width) - Math.floor(k / width) + height - 1;
      const across = (q % width) - (k % width) + width - 1;
      const step = down * (2 * width - 1) + across;
      ids[query * time + key] = q < 0 ? (k < 0 ? steps + 2 : steps) : k < 0 ? steps + 1 : step;
    }
  }
  return tf.tensor3d(ids, [1, time, time], "int32");
}

/** Attention and its pieces written out over plain numbers, in float64: what programs are held against. */

export type Row = readonly number[];
export type Rows = readonly Row[];

export const dot = (a: Row, b: Row): number => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);

/** Rows times a matrix that lies flat, [in, out]. */
export function times(rows: Rows, matrix: ArrayLike<number>, bias?: ArrayLike<number>): number[][] {
  return rows.map((row) => {
    const out = matrix.length / row.length;
    return Array.from({ length: out }, (_, o) => row.reduce((sum, v, i) => sum + v * (matrix[i * out + o] ?? 0), bias?.[o] ?? 0));
  });
}

/** One head's columns. */
export const head = (rows: Rows, index: number, width: number): number[][] => rows.map((row) => row.slice(index * width, (index + 1) * width));

export function softmax(scores: Row): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

export interface ByHand {
  readonly heads: number;
  readonly kvHeads?: number;
  readonly width: number;
  readonly scale?: number;
  /** What a score becomes, by the places of its query and key and by its head. */
  readonly score?: (score: number, query: number, key: number, head: number) => number;
  /** Scores that take part in a head's softmax and are dropped. */
  readonly sinks?: ArrayLike<number>;
}

/** softmax(scores) v, heads side by side. A score of -Infinity is hidden. */
export function attend(q: Rows, k: Rows, v: Rows, { heads, kvHeads = heads, width, scale = width ** -0.5, score = (s) => s, sinks }: ByHand): number[][] {
  return q.map((_, i) =>
    Array.from({ length: heads }, (_, h) => {
      const group = Math.floor(h / (heads / kvHeads));
      const [query, keys, values] = [head(q, h, width)[i] ?? [], head(k, group, width), head(v, group, width)];
      const scores = keys.map((key, j) => score(dot(query, key) * scale, i, j, h));
      const weights = softmax(sinks === undefined ? scores : [...scores, sinks[h] ?? 0]);
      return Array.from({ length: width }, (_, e) => values.reduce((sum, value, j) => sum + (weights[j] ?? 0) * (value[e] ?? 0), 0));
    }).flat(),
  );
}

export const causal = (score: number, query: number, key: number): number => (key <= query ? score : -Infinity);

/** (x - mean) / sqrt(variance + eps), the variance biased. */
export function layerNorm(x: Row, eps: number): number[] {
  const mean = x.reduce((a, b) => a + b, 0) / x.length;
  const variance = x.reduce((a, b) => a + (b - mean) ** 2, 0) / x.length;
  return x.map((v) => (v - mean) / Math.sqrt(variance + eps));
}

/** x / sqrt(mean square + eps). */
export function rmsNorm(x: Row, eps: number): number[] {
  const square = x.reduce((a, b) => a + b * b, 0) / x.length;
  return x.map((v) => v / Math.sqrt(square + eps));
}

/** Pairs of a head's first dimensions turned by the angles position * theta^(-2p/dims). */
export function rotate(x: Row, position: number, dims: number, layout: "half" | "interleaved", theta = 10000): number[] {
  const y = [...x];
  for (let p = 0; p < dims / 2; p++) {
    const [i, j] = layout === "half" ? [p, p + dims / 2] : [2 * p, 2 * p + 1];
    const angle = position * theta ** ((-2 * p) / dims);
    const [a, b] = [x[i] ?? 0, x[j] ?? 0];
    y[i] = a * Math.cos(angle) - b * Math.sin(angle);
    y[j] = a * Math.sin(angle) + b * Math.cos(angle);
  }
  return y;
}

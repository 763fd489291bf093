/** Scores that depend on how far a key is from its query. Positions count real tokens, so padding shifts nothing. */
import { minus, plus, sameSize, size } from "../size.ts";
import { at, dim, one, sameDim, ShapeError, showDims, type Dim } from "../tensor.ts";
import { composite } from "./op.ts";

/** A table of distances: `values[i]` stands for key - query = from + i; what is beyond takes the nearest end. */
export interface DistanceTable {
  readonly from: number;
  readonly values: readonly number[];
}

/**
 * T5's buckets: exact for near keys, then logarithmic up to `max`. The logarithm is float32's, whose rounding decides at
 * exact powers. Raffel et al. 2019, arXiv:1910.10683; Hugging Face T5Attention._relative_position_bucket.
 */
export function bucketTable(count: number, max: number, bidirectional: boolean): DistanceTable {
  const side = bidirectional ? count / 2 : count;
  const exact = Math.floor(side / 2);
  const bucket = (distance: number): number => {
    if (distance < exact) return distance;
    const ratio = Math.fround(Math.fround(Math.log(Math.fround(distance / exact))) / Math.log(max / exact));
    return Math.min(exact + Math.trunc(Math.fround(ratio * (side - exact))), side - 1);
  };
  const values = Array.from({ length: 2 * max + 1 }, (_, i) => {
    const relative = i - max;
    if (bidirectional) return (relative > 0 ? side : 0) + bucket(Math.abs(relative));
    return bucket(Math.max(-relative, 0));
  });
  return { from: -max, values };
}

/**
 * DeBERTa's relative positions, span + (query - key), clamped to a table of 2 span rows; with buckets the distance is first
 * made logarithmic beyond half of them. He et al. 2020, arXiv:2006.03654; Hugging Face make_log_bucket_position.
 */
export function spanTable(span: number, buckets: number, farthest: number): DistanceTable {
  const side = buckets > 0 ? buckets : span;
  const logarithmic = (relative: number): number => {
    const middle = Math.floor(buckets / 2);
    const distance = Math.abs(relative);
    if (buckets === 0 || distance <= middle) return relative;
    const ratio = Math.fround(Math.fround(Math.log(Math.fround(distance / middle))) / Math.fround(Math.log((span - 1) / middle)));
    return Math.sign(relative) * (Math.ceil(Math.fround(ratio * (middle - 1))) + middle);
  };
  const values = Array.from({ length: 2 * farthest + 1 }, (_, i) => Math.min(Math.max(side + logarithmic(farthest - i), 0), 2 * side - 1));
  return { from: -farthest, values };
}

/** How distances become rows of a table: T5's buckets, or DeBERTa's span (with logarithmic buckets beyond half of them, or 0). */
export type Distances =
  | { readonly kind: "buckets"; readonly count: number; readonly max: number; readonly bidirectional: boolean }
  | { readonly kind: "span"; readonly span: number; readonly buckets: number; readonly farthest: number };

export function distanceTable(of: Distances): DistanceTable {
  return of.kind === "buckets" ? bucketTable(of.count, of.max, of.bidirectional) : spanTable(of.span, of.buckets, of.farthest);
}

export const relative_ids = composite<{ readonly queries: Dim; readonly distances: Distances }>()({
  title: "A table's row for the distance from each query to each key",
  source: "Shaw et al. 2018, arXiv:1803.02155",
  inputs: ["attention_mask"],
  shape: ({ attention_mask: mask }, { queries }) => {
    if (mask.dtype !== "int" || mask.dims.length !== 2) throw new ShapeError(`mask ${showDims(mask.dims)}`);
    return { dtype: "int", dims: [at(mask.dims, 0), queries, at(mask.dims, 1)] };
  },
  define: (d, { attention_mask: mask }, { queries, distances }) => {
    const { from, values } = distanceTable(distances);
    const [batch, keys] = [at(mask.type.dims, 0), at(mask.type.dims, 1)];
    const count = d.apply("cumulative_sum", { x: mask }, { axis: 1 });
    const past = minus(keys.size, queries.size);
    const mine = past.text === "0" && queries.axis === keys.axis ? count : d.apply("slice", { x: count }, { axis: 1, start: past, to: queries });
    const k = d.apply("reshape", { x: count }, { dims: [batch, one, keys] });
    const q = d.apply("reshape", { x: mine }, { dims: [batch, queries, one] });
    const row = d.apply("subtract", { a: d.apply("subtract", { a: k, b: q }, {}), b: d.scalar(from, "int") }, {});
    const inside = d.apply("maximum", { a: d.apply("minimum", { a: row, b: d.scalar(values.length - 1, "int") }, {}), b: d.scalar(0, "int") }, {});
    return d.apply("gather", { table: d.apply("constant", {}, { dtype: "int", dims: [dim("distances", values.length)], values }), ids: inside }, { axis: 0 });
  },
});

export const bucket_bias = composite()({
  title: "A learned score for each head by the bucket of the distance",
  source: "Raffel et al. 2019, arXiv:1910.10683",
  inputs: ["table", "ids"],
  shape: ({ table, ids }) => ({ dtype: "float", dims: [at(ids.dims, 0), at(table.dims, 1), at(ids.dims, 1), at(ids.dims, 2)] }),
  define: (d, { table, ids }) => d.apply("transpose", { x: d.apply("gather", { table, ids }, { axis: 0 }) }, { order: [0, 3, 1, 2] }),
});

export const disentangled_bias = composite<{ readonly scale: number }>()({
  title: "scale (q Krᵀ + k Qrᵀ) at the relative position of query and key: content against position, and position against content",
  source: "He et al. 2020, arXiv:2006.03654; Hugging Face DisentangledSelfAttention",
  inputs: ["query", "key", "ids", "position_key?", "position_query?"],
  shape: ({ query, key, ids, position_key, position_query }) => {
    if (position_key === null && position_query === null) throw new ShapeError("neither term is asked for");
    return { dtype: "float", dims: [at(query.dims, 0), at(query.dims, 2), at(ids.dims, 1), at(key.dims, 1)] };
  },
  define: (d, { query, key, ids, position_key, position_query }, { scale }) => {
    const [batch, queries, keys] = [at(ids.type.dims, 0), at(ids.type.dims, 1), at(ids.type.dims, 2)];
    const scores = (x: typeof query, positions: typeof query): typeof query => {
      const rows = d.apply("transpose", { x }, { order: [0, 2, 1, 3] });
      return d.apply("matmul", { a: rows, b: d.apply("transpose", { x: positions }, { order: [1, 2, 0] }) }, {});
    };
    const spread = (x: typeof ids, dims: readonly Dim[]): typeof ids => d.apply("reshape", { x }, { dims: [batch, one, ...dims] });
    const terms: (typeof query)[] = [];
    if (position_key !== null) terms.push(d.apply("gather_last", { x: scores(query, position_key), ids: spread(ids, [queries, keys]) }, {}));
    if (position_query !== null) {
      const across = d.apply("transpose", { x: ids }, { order: [0, 2, 1] });
      const found = d.apply("gather_last", { x: scores(key, position_query), ids: spread(across, [keys, queries]) }, {});
      terms.push(d.apply("transpose", { x: found }, { order: [0, 1, 3, 2] }));
    }
    const sum = terms.slice(1).reduce((a, b) => d.apply("add", { a, b }, {}), at(terms, 0));
    return d.apply("multiply", { a: sum, b: d.scalar(scale) }, {});
  },
});

export const shifted_bias = composite<{ readonly keys: Dim; readonly scale: number }>()({
  title: "scale q Rᵀ, each query read at the rows of its distances: rows run from the farthest key before the last query to the farthest behind the first",
  source: "Dai et al. 2019 (Transformer-XL), appendix B, arXiv:1901.02860",
  inputs: ["query", "positions"],
  shape: ({ query, positions }, { keys }) => {
    const [batch, time, heads, width] = [at(query.dims, 0), at(query.dims, 1), at(query.dims, 2), at(query.dims, 3)];
    const rows = plus(plus(keys.size, time.size), size(-1));
    const fits = positions.dims.length === 3 && sameSize(at(positions.dims, 0).size, rows) && sameDim(at(positions.dims, 1), heads) && sameDim(at(positions.dims, 2), width);
    if (!fits) throw new ShapeError(`queries ${showDims(query.dims)} against positions ${showDims(positions.dims)}`);
    return { dtype: "float", dims: [batch, heads, time, keys] };
  },
  define: (d, { query, positions }, { keys, scale }) => {
    const time = at(query.type.dims, 1);
    const rows = d.apply("transpose", { x: query }, { order: [0, 2, 1, 3] });
    const scores = d.apply("matmul", { a: rows, b: d.apply("transpose", { x: positions }, { order: [1, 2, 0] }) }, {});
    // Key j of query i stands at row time - 1 - i + j: no column has to be cut and shifted.
    const back = d.apply("reshape", { x: d.apply("iota", {}, { start: minus(size(1), time.size), dim: time }) }, { dims: [time, one] });
    const ids = d.apply("subtract", { a: d.apply("iota", {}, { start: size(0), dim: keys }), b: back }, {});
    const found = d.apply("gather_last", { x: scores, ids }, {});
    return d.apply("multiply", { a: found, b: d.scalar(scale) }, {});
  },
});

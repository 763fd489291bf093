/** Which keys a query sees. Masks are bool, true where seen, and broadcast over heads. */
import { minus, size, type Size } from "../size.ts";
import { at, one, sameDim, ShapeError, showDims, type Dim } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

export interface VisibleAttributes {
  /** The queries: the last positions of the mask; of size 1 where all queries see the same keys. */
  readonly queries: Dim;
  /** Keys up to the query's own place; where `prefix_ids` are given, of the query's own run the later ones too. */
  readonly causal: boolean;
  /** Farthest key before and after a query, counted in real tokens; null: unbounded. */
  readonly left: number | null;
  readonly right: number | null;
  /** Queries and keys see each other inside the same run of so many positions alone; null: no such runs. */
  readonly chunk: number | null;
}

/** Counts real tokens up to and including each, so that padding anywhere in a row shifts nothing. */
function counts(d: Definition, mask: Value): Value {
  return d.apply("cumulative_sum", { x: mask }, { axis: 1 });
}

/** Pairs of queries and keys in the same run of a prefix; runs have numbers above 0. */
function together(d: Definition, ids: Value, queries: Dim): Value {
  const [batch, keys] = [at(ids.type.dims, 0), at(ids.type.dims, 1)];
  const past = minus(keys.size, queries.size);
  const k = d.apply("reshape", { x: ids }, { dims: [batch, one, one, keys] });
  const own = past.text === "0" ? ids : d.apply("slice", { x: ids }, { axis: 1, start: past, to: queries });
  const q = d.apply("reshape", { x: own }, { dims: [batch, one, queries, one] });
  return d.apply("and", { a: d.apply("equal", { a: q, b: k }, {}), b: d.apply("less", { a: d.scalar(0, "int"), b: q }, {}) }, {});
}

const either = (d: Definition, a: Value, b: Value): Value => {
  const count = (x: Value): Value => d.apply("cast", { x }, { dtype: "int" });
  return d.apply("less", { a: d.scalar(0, "int"), b: d.apply("add", { a: count(a), b: count(b) }, {}) }, {});
};

/** What a query may see without a prefix. */
function seenBefore(d: Definition, mask: Value, real: Value, { queries, causal, left, right, chunk }: VisibleAttributes): Value {
  const [batch, keys] = [at(mask.type.dims, 0), at(mask.type.dims, 1)];
  const past: Size = minus(keys.size, queries.size);
  let seen = real;
  if (causal) {
    const k = d.apply("iota", {}, { start: size(0), dim: keys });
    const q = d.apply("reshape", { x: d.apply("iota", {}, { start: past, dim: queries }) }, { dims: [queries, one] });
    seen = d.apply("and", { a: seen, b: d.apply("less_equal", { a: k, b: q }, {}) }, {});
  }
  if (left === null && right === null && chunk === null) return causal || queries.size.text === "1" ? seen : d.apply("expand", { x: seen }, { dims: [batch, one, queries, keys] });
  const count = counts(d, mask);
  const k = d.apply("reshape", { x: count }, { dims: [batch, one, one, keys] });
  const q = d.apply("reshape", { x: d.apply("slice", { x: count }, { axis: 1, start: past, to: queries }) }, { dims: [batch, one, queries, one] });
  if (chunk !== null) {
    const run = (count: Value): Value => d.apply("floor", { x: d.apply("divide", { a: d.apply("cast", { x: d.apply("subtract", { a: count, b: d.scalar(1, "int") }, {}) }, { dtype: "float" }), b: d.scalar(chunk) }, {}) }, {});
    seen = d.apply("and", { a: seen, b: d.apply("equal", { a: run(q), b: run(k) }, {}) }, {});
  }
  if (left === null && right === null) return seen;
  const back = d.apply("subtract", { a: q, b: k }, {});
  if (left !== null) seen = d.apply("and", { a: seen, b: d.apply("less_equal", { a: back, b: d.scalar(left, "int") }, {}) }, {});
  if (right !== null) seen = d.apply("and", { a: seen, b: d.apply("less_equal", { a: d.scalar(-right, "int"), b: back }, {}) }, {});
  return seen;
}

export const visible = composite<VisibleAttributes>()({
  title: "Real keys that a query may see: causal, within a window, or all; and those of its own run of a prefix",
  source: "Vaswani et al. 2017; windows: Child et al. 2019, arXiv:1904.10509, Beltagy et al. 2020, arXiv:2004.05150; prefixes: Dong et al. 2019, arXiv:1905.03197, transformers blockwise_overlay",
  inputs: ["attention_mask", "prefix_ids?"],
  shape: ({ attention_mask: mask, prefix_ids: ids }, { queries, causal, left, right, chunk }) => {
    if (mask.dtype !== "int" || mask.dims.length !== 2) throw new ShapeError(`mask ${showDims(mask.dims)}`);
    if (ids !== null && (ids.dtype !== "int" || ids.dims.length !== 2 || !ids.dims.every((of, i) => sameDim(of, at(mask.dims, i))))) throw new ShapeError(`prefix ${showDims(ids.dims)} for mask ${showDims(mask.dims)}`);
    if ((causal || left !== null || right !== null || chunk !== null) && queries === one) throw new ShapeError("one mask for all queries cannot be causal");
    return { dtype: "bool", dims: [at(mask.dims, 0), one, queries, at(mask.dims, 1)] };
  },
  define: (d, { attention_mask: mask, prefix_ids: ids }, attributes) => {
    const [batch, keys] = [at(mask.type.dims, 0), at(mask.type.dims, 1)];
    const real = d.apply("less", { a: d.scalar(0, "int"), b: d.apply("reshape", { x: mask }, { dims: [batch, one, one, keys] }) }, {});
    const seen = seenBefore(d, mask, real, attributes);
    return ids === null ? seen : either(d, seen, d.apply("and", { a: real, b: together(d, ids, attributes.queries) }, {}));
  },
});

export const pick_position = composite<{ readonly position: number | "last" }>()({
  title: "The vector of one real token of each row: the n-th from 0, or the last",
  source: "what BERT's pooler ([:, 0]) and GPT-2's classification head read, padding left out",
  inputs: ["x", "attention_mask"],
  shape: ({ x, attention_mask: mask }) => {
    if (x.dims.length !== 3 || mask.dims.length !== 2) throw new ShapeError(`a position of ${showDims(x.dims)} by ${showDims(mask.dims)}`);
    return { dtype: "float", dims: [at(x.dims, 0), one, at(x.dims, 2)] };
  },
  define: (d, { x, attention_mask: mask }, { position }) => {
    const [batch, time] = [at(x.type.dims, 0), at(x.type.dims, 1)];
    const past = minus(at(mask.type.dims, 1).size, time.size);
    const present = past.text === "0" ? mask : d.apply("slice", { x: mask }, { axis: 1, start: past, to: time });
    const count = counts(d, present);
    const wanted = position === "last" ? d.apply("reduce_max", { x: count }, { axis: 1 }) : d.scalar(position + 1, "int");
    const chosen = d.apply("multiply", { a: d.apply("cast", { x: d.apply("equal", { a: count, b: wanted }, {}) }, { dtype: "int" }), b: present }, {});
    const weights = d.apply("reshape", { x: d.apply("cast", { x: chosen }, { dtype: "float" }) }, { dims: [batch, one, time] });
    return d.apply("matmul", { a: weights, b: x }, {});
  },
});

/** other: any token but id is looked for. */
export const pick_token = composite<{ readonly id: number | "largest"; readonly other: boolean; readonly which: "first" | "last" }>()({
  title: "The vector where a token, the one of the largest id, or any but a token stands in each row, at its first or its last place; of a row without it the first vector",
  source: "CLIP's pooling at the end token; BART's sequence classification; GPT-2's, at the last token that is not the pad",
  inputs: ["x", "tokens"],
  shape: ({ x, tokens }) => {
    if (x.dims.length !== 3 || tokens.dims.length !== 2) throw new ShapeError(`a token of ${showDims(x.dims)} by ${showDims(tokens.dims)}`);
    return { dtype: "float", dims: [at(x.dims, 0), one, at(x.dims, 2)] };
  },
  define: (d, { x, tokens }, { id, other, which }) => {
    const [batch, time] = [at(x.type.dims, 0), at(x.type.dims, 1)];
    const sought = id === "largest" ? d.apply("reduce_max", { x: tokens }, { axis: 1 }) : d.scalar(id, "int");
    const found = d.apply("cast", { x: d.apply("equal", { a: tokens, b: sought }, {}) }, { dtype: "int" });
    const here = other ? d.apply("subtract", { a: d.scalar(1, "int"), b: found }, {}) : found;
    const count = counts(d, here);
    const total = d.apply("reduce_max", { x: count }, { axis: 1 });
    const wanted = which === "first" ? d.apply("minimum", { a: total, b: d.scalar(1, "int") }, {}) : total;
    // Of all places where the count has got so far, the first is the token itself (or position 0 where there is none).
    const reached = d.apply("cast", { x: d.apply("equal", { a: count, b: wanted }, {}) }, { dtype: "int" });
    const first = d.apply("equal", { a: d.apply("multiply", { a: counts(d, reached), b: reached }, {}), b: d.scalar(1, "int") }, {});
    const weights = d.apply("reshape", { x: d.apply("cast", { x: first }, { dtype: "float" }) }, { dims: [batch, one, time] });
    return d.apply("matmul", { a: weights, b: x }, {});
  },
});

export const mask_rows = composite()({
  title: "x where its token is real, zeros where it is padding",
  source: "DeBERTa's embeddings, github.com/microsoft/DeBERTa",
  inputs: ["x", "attention_mask"],
  shape: ({ x }) => x,
  define: (d, { x, attention_mask: mask }) => {
    const [batch, time] = [at(x.type.dims, 0), at(x.type.dims, 1)];
    const past = minus(at(mask.type.dims, 1).size, time.size);
    const present = past.text === "0" ? mask : d.apply("slice", { x: mask }, { axis: 1, start: past, to: time });
    const real = d.apply("cast", { x: d.apply("reshape", { x: present }, { dims: [batch, time, one] }) }, { dtype: "float" });
    return d.apply("multiply", { a: x, b: real }, {});
  },
});

export const mean_of_real = composite()({
  title: "Mean over the real tokens of each row",
  source: "Reimers & Gurevych 2019, arXiv:1908.10084 (mean pooling)",
  inputs: ["x", "attention_mask"],
  shape: ({ x }) => ({ dtype: "float", dims: [at(x.dims, 0), one, at(x.dims, 2)] }),
  define: (d, { x, attention_mask: mask }) => {
    const [batch, time] = [at(x.type.dims, 0), at(x.type.dims, 1)];
    const real = d.apply("cast", { x: mask }, { dtype: "float" });
    const weights = d.apply("divide", { a: real, b: d.apply("maximum", { a: d.apply("reduce_sum", { x: real }, { axis: 1 }), b: d.scalar(1) }, {}) }, {});
    return d.apply("matmul", { a: d.apply("reshape", { x: weights }, { dims: [batch, one, time] }), b: x }, {});
  },
});

export const drop_axis = composite<{ readonly axis: number }>()({
  title: "The same numbers without an axis of size 1",
  source: "numpy.squeeze",
  inputs: ["x"],
  shape: ({ x }, { axis }) => {
    if (at(x.dims, axis).size.text !== "1") throw new ShapeError(`axis ${axis} of ${showDims(x.dims)} is not 1`);
    return { dtype: x.dtype, dims: x.dims.filter((_, i) => i !== axis) };
  },
  define: (d, { x }, { axis }) => d.apply("reshape", { x }, { dims: x.type.dims.filter((_, i) => i !== axis) }),
});

export const token_positions = composite<{ readonly pad: number }>()({
  title: "pad + running count of tokens other than pad; pad itself for padding",
  source: "RoBERTa, fairseq make_positions",
  inputs: ["tokens"],
  shape: ({ tokens }) => tokens,
  define: (d, { tokens }, { pad }) => {
    const padding = d.apply("cast", { x: d.apply("equal", { a: tokens, b: d.scalar(pad, "int") }, {}) }, { dtype: "int" });
    const real = d.apply("subtract", { a: d.scalar(1, "int"), b: padding }, {});
    const count = d.apply("multiply", { a: d.apply("cumulative_sum", { x: real }, { axis: 1 }), b: real }, {});
    return d.apply("add", { a: count, b: d.scalar(pad, "int") }, {});
  },
});

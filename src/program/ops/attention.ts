/** Attention over heads. */
import { plus, size, times } from "../size.ts";
import { at, dim, known, one, sameDim, ShapeError, showDims, type Dim, type TensorType } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

export const split_heads = composite<{ readonly heads: Dim; readonly width: Dim }>()({
  title: "The last axis as heads of equal width",
  source: "Vaswani et al. 2017, section 3.2.2, arXiv:1706.03762",
  inputs: ["x"],
  shape: ({ x }, { heads, width }) => {
    if (times(heads.size, width.size).text !== at(x.dims, -1).size.text) throw new ShapeError(`${showDims(x.dims)} in ${heads.size.text} heads of ${width.size.text}`);
    return { dtype: x.dtype, dims: [...x.dims.slice(0, -1), heads, width] };
  },
  define: (d, { x }, { heads, width }) => d.apply("reshape", { x }, { dims: [...x.type.dims.slice(0, -1), heads, width] }),
});

export const merge_heads = composite<{ readonly to: Dim }>()({
  title: "Heads side by side on one axis",
  source: "Vaswani et al. 2017, section 3.2.2",
  inputs: ["x"],
  shape: ({ x }, { to }) => ({ dtype: x.dtype, dims: [...x.dims.slice(0, -2), to] }),
  define: (d, { x }, { to }) => d.apply("reshape", { x }, { dims: [...x.type.dims.slice(0, -2), to] }),
});

/** What a hidden score is set to: finite, so that a row with nothing to see stays a number. */
export const HIDDEN_SCORE = -3.4028234663852886e38;

/** c tanh(x / c). */
function capped(d: Definition, x: Value, cap: number): Value {
  return d.apply("multiply", { a: d.apply("tanh", { x: d.apply("multiply", { a: x, b: d.scalar(1 / cap) }, {}) }, {}), b: d.scalar(cap) }, {});
}

export const softcap = composite<{ readonly cap: number }>()({
  title: "c tanh(x / c): x, bent to stay within ±c",
  source: "Gemma 2, arXiv:2408.00118",
  inputs: ["x"],
  shape: ({ x }) => x,
  define: (d, { x }, { cap }) => capped(d, x, cap),
});

export interface AttentionAttributes {
  readonly scale: number;
  /** s becomes c tanh(s / c) after the scale; null: it stays. */
  readonly softcap: number | null;
}

type Operands = Readonly<Record<"query" | "key" | "value", TensorType>> & { readonly mask: TensorType | null };

/** What attention gives; queries, keys and values must fit, and kv heads divide heads. */
export function attendedType({ query, key, value, mask }: Operands): TensorType {
  const [batch, , heads, width] = [at(query.dims, 0), at(query.dims, 1), at(query.dims, 2), at(query.dims, 3)];
  const fits = sameDim(batch, at(key.dims, 0)) && sameDim(width, at(key.dims, 3)) && sameDim(at(key.dims, 1), at(value.dims, 1)) && sameDim(at(key.dims, 2), at(value.dims, 2));
  if (!fits || (mask !== null && (mask.dtype !== "bool" || mask.dims.length !== 4))) throw new ShapeError(`queries ${showDims(query.dims)}, keys ${showDims(key.dims)}, values ${showDims(value.dims)}`);
  if (known(heads) % known(at(key.dims, 2)) !== 0) throw new ShapeError(`${known(heads)} heads over ${known(at(key.dims, 2))} kv heads`);
  return { dtype: "float", dims: [...query.dims.slice(0, 3), at(value.dims, 3)] };
}

/** Queries of one kv head below each other, so that grouped attention stays one product a kv head. */
export function groupedRows({ query, key }: Readonly<Record<"query" | "key", Value>>): { readonly group: number; readonly rows: Dim } {
  const [time, heads] = [at(query.type.dims, 1), at(query.type.dims, 2)];
  const group = known(heads) / known(at(key.type.dims, 2));
  return { group, rows: group === 1 ? time : dim("group*time", times(size(group), time.size)) };
}

type Weighed = Readonly<Record<"query" | "key" | "value", Value>> & Readonly<Record<"mask" | "bias" | "sinks", Value | null>>;

/** From scores [batch, heads, time, keys] to what is attended to [batch, time, heads, width of values]. */
export function weighed(d: Definition, scored: Value, { query, key, value, mask, bias, sinks }: Weighed, { softcap }: Pick<AttentionAttributes, "softcap">): Value {
  const [batch, time, heads] = [at(query.type.dims, 0), at(query.type.dims, 1), at(query.type.dims, 2)];
  const [keys, kvHeads, valueWidth] = [at(key.type.dims, 1), at(key.type.dims, 2), at(value.type.dims, 3)];
  const { group, rows } = groupedRows({ query, key });
  let scores = scored;
  if (softcap !== null) scores = capped(d, scores, softcap);
  if (bias !== null) scores = d.apply("add", { a: scores, b: bias }, {});
  if (mask !== null) scores = d.apply("where", { condition: mask, a: scores, b: d.scalar(HIDDEN_SCORE) }, {});
  if (sinks === null) scores = d.apply("softmax", { x: scores }, {});
  else {
    const column = d.apply("expand", { x: d.apply("reshape", { x: sinks }, { dims: [one, heads, one, one] }) }, { dims: [batch, heads, time, one] });
    const wider = dim("key+1", plus(keys.size, size(1)));
    const all = d.apply("softmax", { x: d.apply("concat", { a: scores, b: column }, { axis: 3, to: wider }) }, {});
    scores = d.apply("slice", { x: all }, { axis: 3, start: size(0), to: keys });
  }
  if (group > 1) scores = d.apply("reshape", { x: scores }, { dims: [batch, kvHeads, rows, keys] });
  let y = d.apply("matmul", { a: scores, b: d.apply("transpose", { x: value }, { order: [0, 2, 1, 3] }) }, {});
  if (group > 1) y = d.apply("reshape", { x: y }, { dims: [batch, heads, time, valueWidth] });
  return d.apply("transpose", { x: y }, { order: [0, 2, 1, 3] });
}

export const attention = composite<AttentionAttributes>()({
  title: "softmax(scale q kᵀ + bias where seen) v for each head; kv head g serves query heads g·n … g·n + n - 1; a sink takes part in the softmax alone",
  source: "Vaswani et al. 2017; grouped queries: Ainslie et al. 2023, arXiv:2305.13245; soft caps: Gemma 2, arXiv:2408.00118; sinks: gpt-oss, torch/model.py",
  inputs: ["query", "key", "value", "mask?", "bias?", "sinks?"],
  shape: attendedType,
  define: (d, inputs, attributes) => {
    const { query, key } = inputs;
    const [batch, time, heads, width] = [at(query.type.dims, 0), at(query.type.dims, 1), at(query.type.dims, 2), at(query.type.dims, 3)];
    const { group, rows } = groupedRows(inputs);
    let q = d.apply("transpose", { x: query }, { order: [0, 2, 1, 3] });
    if (group > 1) q = d.apply("reshape", { x: q }, { dims: [batch, at(key.type.dims, 2), rows, width] });
    const k = d.apply("transpose", { x: key }, { order: [0, 2, 3, 1] });
    let scores = d.apply("multiply", { a: d.apply("matmul", { a: q, b: k }, {}), b: d.scalar(attributes.scale) }, {});
    if (group > 1) scores = d.apply("reshape", { x: scores }, { dims: [batch, heads, time, at(key.type.dims, 1)] });
    return weighed(d, scores, inputs, attributes);
  },
});

/** Every op's spelling in TensorFlow.js against its definition, run in float64. */
import { beforeAll, describe, expect, test } from "vitest";
import { BlockBuilder } from "../../src/program/builder.ts";
import { expansion } from "../../src/program/expand.ts";
import { opNames, type OpAttributes, type OpName } from "../../src/program/ops/index.ts";
import type { RotaryScaling } from "../../src/program/ops/position.ts";
import type { Distances } from "../../src/program/ops/relative.ts";
import { evaluate, plus, size, strided } from "../../src/program/size.ts";
import { dim, float, int, one, type TensorType } from "../../src/program/tensor.ts";
import type { AnyApply, Value } from "../../src/program/value.ts";
import * as runtime from "../../src/runtime/tfjs/index.ts";
import { bySeries } from "../../src/runtime/tfjs/sine.ts";
import { primitives } from "../../src/targets/reference/primitives.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { isHeads } from "../../src/targets/tfjs/axes.ts";
import { isScoreMask, spell, type Spelling } from "../../src/targets/tfjs/natives.ts";
import { fillNormal, stream } from "../../src/weights/random.ts";
import { convolutions } from "../support/convolutions.ts";
import { backends, tf, useBackend } from "./harness.ts";

const [batch, time, d] = [dim("batch"), dim("time"), dim("d_model", 56)];
const key = dim("key", plus(size("past"), size("time")));
const sizes = { batch: 2, time: 7, past: 5 };
const x = float(batch, time, d);
const heads = (count: number, length = time, axis = "heads", width = 50): TensorType => float(batch, length, dim(axis, count), dim("d_head", width));

type Build = (b: BlockBuilder, input: (name: string, type: TensorType) => Value) => Value;
interface Case {
  readonly name: string;
  readonly build: Build;
}

const unary = (op: "negate" | "floor" | "exp" | "sin" | "cos" | "tanh" | "erf" | "sigmoid" | "relu" | "relu2" | "gelu" | "gelu_tanh" | "quick_gelu" | "silu" | "relu6" | "leaky_relu" | "mish" | "hardswish" | "softmax"): Case => ({ name: op, build: (b, input) => b.apply(op, { x: input("x", x) }, {}) });
const binary = (op: "add" | "subtract" | "multiply" | "maximum" | "minimum"): readonly Case[] => [
  { name: op, build: (b, input) => b.apply(op, { a: input("a", x), b: input("b", float(d)) }, {}) },
  { name: `${op} of a number`, build: (b, input) => b.apply(op, { a: input("a", x), b: b.scalar(0.75) }, {}) },
  { name: `${op} of integers`, build: (b, input) => b.apply(op, { a: input("ids", int(batch, time)), b: b.scalar(3, "int") }, {}) },
];
const compare = (op: "equal" | "less" | "less_equal"): Case => ({ name: op, build: (b, input) => b.apply(op, { a: input("ids", int(batch, time)), b: input("ids_2", int(batch, time)) }, {}) });
const norm = (op: "layer_norm" | "rms_norm", offset: 0 | 1, weight: boolean): Case => ({
  name: `${op}, offset ${offset}${weight ? "" : ", no weight"}`,
  build: (b, input) => {
    const inputs = { x: input("x", x), weight: weight ? input("weight", float(d)) : null };
    return op === "rms_norm" ? b.apply(op, inputs, { eps: 1e-6, offset }) : b.apply(op, { ...inputs, bias: weight ? input("bias", float(d)) : null }, { eps: 1e-5, offset });
  },
});
const seen = (name: string, queries: typeof time, { causal = false, left = null, right = null, chunk = null }: Partial<Omit<OpAttributes<"visible">, "queries">>, prefix = false): Case => ({
  name: `visible, ${name}`,
  build: (b, input) => b.apply("visible", { attention_mask: input("mask", int(batch, key)), prefix_ids: prefix ? input("ids", int(batch, key)) : null }, { queries, causal, left, right, chunk }),
});
/** Biases by their shape: one for every query, or for each. */
const biases = { shared: float(batch, dim("heads", 4), one, key), each: float(batch, dim("heads", 4), time, key) };
const attention = (kv: number, masked: boolean, more: { readonly bias?: keyof typeof biases; readonly softcap?: number; readonly sinks?: boolean } = {}): Case => ({
  name: `attention, ${kv} kv heads${masked ? "" : ", no mask"}${Object.entries(more).map(([name, value]) => `, ${name} ${value}`).join("")}`,
  build: (b, input) => {
    const axis = kv === 4 ? "heads" : "kv_heads";
    const mask = masked ? b.apply("visible", { attention_mask: input("mask", int(batch, key)), prefix_ids: null }, { queries: time, causal: true, left: null, right: null, chunk: null }) : null;
    const bias = more.bias === undefined ? null : input("bias", biases[more.bias]);
    const sinks = more.sinks === true ? input("sinks", float(dim("heads", 4))) : null;
    return b.apply("attention", { query: input("query", heads(4)), key: input("key", heads(kv, key, axis)), value: input("value", heads(kv, key, axis, 52)), mask, bias, sinks }, { scale: 0.15, softcap: more.softcap ?? null });
  },
});
const additive = (kv: number, masked: boolean, more: { readonly scale?: number; readonly bias?: keyof typeof biases; readonly softcap?: number; readonly sinks?: boolean } = {}): Case => ({
  name: `additive_attention, ${kv} kv heads${masked ? "" : ", no mask"}${Object.entries(more).map(([name, value]) => `, ${name} ${value}`).join("")}`,
  build: (b, input) => {
    const axis = kv === 4 ? "heads" : "kv_heads";
    const mask = masked ? b.apply("visible", { attention_mask: input("mask", int(batch, key)), prefix_ids: null }, { queries: time, causal: true, left: null, right: null, chunk: null }) : null;
    const operands = { query: input("query", heads(4, time, "heads", 7)), key: input("key", heads(kv, key, axis, 7)), value: input("value", heads(kv, key, axis, 12)), weight: input("weight", float(dim("heads", 4), dim("d_head", 7))) };
    const bias = more.bias === undefined ? null : input("bias", biases[more.bias]);
    const sinks = more.sinks === true ? input("sinks", float(dim("heads", 4))) : null;
    return b.apply("additive_attention", { ...operands, mask, bias, sinks }, { scale: more.scale ?? 1, softcap: more.softcap ?? null });
  },
});
const near = (name: string, distances: Distances): Case => ({ name: `relative_ids, ${name}`, build: (b, input) => b.apply("relative_ids", { attention_mask: input("mask", int(batch, key)) }, { queries: time, distances }) });
const disentangled = (name: string, terms: readonly ("position_key" | "position_query")[]): Case => ({
  name: `disentangled_bias, ${name}`,
  build: (b, input) => {
    const positions = (term: (typeof terms)[number]) => (terms.includes(term) ? input(term, float(dim("relative", 61), dim("heads", 4), dim("d_head", 50))) : null);
    const inputs = { query: input("query", heads(4)), key: input("key", heads(4, key)), ids: input("ids", int(batch, time, key)) };
    return b.apply("disentangled_bias", { ...inputs, position_key: positions("position_key"), position_query: positions("position_query") }, { scale: 0.15 });
  },
});
const experts = dim("experts", 8);
const routed = (name: string, attributes: Partial<OpAttributes<"route">>, correction = false): Case => ({
  name: `route, ${name}`,
  build: (b, input) => b.apply("route", { logits: input("logits", float(batch, time, experts)), correction: correction ? input("correction", float(experts)) : null }, { top: 2, score: "softmax", normalize: false, scale: 1, groups: null, ...attributes }),
});
const expertLinear = (own: boolean, bias: boolean): Case => ({
  name: `expert_linear of ${own ? "each expert's own" : "one x for all"}${bias ? ", bias" : ""}`,
  build: (b, input) => b.apply("expert_linear", { x: input("x", own ? float(experts, batch, time, d) : x), weight: input("weight", float(experts, d, dim("out", 20))), bias: bias ? input("bias", float(experts, dim("out", 20))) : null }, {}),
});
const pickToken = (id: number | "largest", which: "first" | "last", other = false): Case => ({ name: `pick_token, the ${which} ${other ? "but " : ""}${id}`, build: (b, input) => b.apply("pick_token", { x: input("x", x), tokens: input("tokens", int(batch, time)) }, { id, other, which }) });
const scalings: readonly (RotaryScaling | null)[] = [
  null,
  { kind: "linear", factor: 4 },
  { kind: "llama3", factor: 8, low: 1, high: 4, original: 64 },
  ...[true, false].map((truncate): RotaryScaling => ({ kind: "yarn", factor: 16, original: 32, beta_fast: 32, beta_slow: 1, truncate })),
  // The longest position drawn is below 61: on one side of the original context, then on the other.
  ...[16, 61].map((original): RotaryScaling => ({ kind: "dynamic", factor: 4, original })),
  ...[16, 61].map((original): RotaryScaling => ({ kind: "longrope", original, short: Array.from({ length: 16 }, (_, i) => 1 + i / 8), long: Array.from({ length: 16 }, (_, i) => 2 + i) })),
];
const rotation = (layout: "half" | "interleaved", pairs: number): Case => ({
  name: `rotary, ${layout}, ${2 * pairs} of 50`,
  build: (b, input) => b.apply("rotary", { x: input("x", heads(4)), cos: input("cos", float(batch, time, dim("d_rotary/2", pairs))), sin: input("sin", float(batch, time, dim("d_rotary/2", pairs))) }, { layout }),
});
const shortening = [{ kernel: 3, stride: 1, padding: [1, 0] as const }, { kernel: 2, stride: 2, padding: [0, 0] as const }];
const pixels = float(batch, dim("channels", 3), dim("height", 9), dim("width", 12));

const map = float(batch, dim("down", 5), dim("right", 6), d);

const resized = (name: string, from: readonly [number, number], to: readonly [number, number], first: number, last: number, kind: "bicubic" | "bilinear", antialias: boolean): Case => ({
  name: `resize_rows, ${name}`,
  build: (b, input) => b.apply("resize_rows", { table: input("table", float(dim("r", first + from[0] * from[1] + last), d)) }, { from, to, first, kind, antialias, rows: dim("s", first + to[0] * to[1] + last) }),
});

const cases: { readonly [N in OpName]: readonly Case[] } = {
  negate: [unary("negate")], floor: [unary("floor")], exp: [unary("exp")], sin: [unary("sin")], cos: [unary("cos")], tanh: [unary("tanh")], erf: [unary("erf")], sigmoid: [unary("sigmoid")], softmax: [unary("softmax")],
  log: [{ name: "log", build: (b, input) => b.apply("log", { x: b.apply("exp", { x: input("x", x) }, {}) }, {}) }],
  sqrt: [{ name: "sqrt", build: (b, input) => b.apply("sqrt", { x: b.apply("exp", { x: input("x", x) }, {}) }, {}) }],
  add: binary("add"), subtract: binary("subtract"),
  multiply: [
    ...binary("multiply"),
    { name: "multiply of heads, each by a weight of its own", build: (b, input) => b.apply("multiply", { a: input("x", heads(4)), b: input("weight", float(dim("heads", 4), dim("d_head", 50))) }, {}) },
  ],
  maximum: binary("maximum"), minimum: binary("minimum"),
  divide: [{ name: "divide", build: (b, input) => b.apply("divide", { a: input("a", x), b: b.apply("exp", { x: input("b", float(d)) }, {}) }, {}) }],
  equal: [compare("equal")], less: [compare("less")], less_equal: [compare("less_equal")],
  and: [{ name: "and", build: (b, input) => b.apply("and", { a: b.apply("less", { a: input("a", x), b: b.scalar(0.3) }, {}), b: b.apply("less", { a: b.scalar(-0.3), b: input("b", float(d)) }, {}) }, {}) }],
  where: [{ name: "where", build: (b, input) => b.apply("where", { condition: b.apply("less", { a: input("a", x), b: b.scalar(0) }, {}), a: input("b", x), b: b.scalar(-2) }, {}) }],
  cast: [
    { name: "cast to float", build: (b, input) => b.apply("cast", { x: input("ids", int(batch, time)) }, { dtype: "float" }) },
    { name: "cast of a bool", build: (b, input) => b.apply("cast", { x: b.apply("less", { a: input("a", x), b: b.scalar(0) }, {}) }, { dtype: "int" }) },
  ],
  reshape: [{ name: "reshape", build: (b, input) => b.apply("reshape", { x: input("x", x) }, { dims: [dim("batch"), dim("time"), dim("a", 7), dim("c", 8)] }) }],
  transpose: [{ name: "transpose", build: (b, input) => b.apply("transpose", { x: input("x", x) }, { order: [2, 0, 1] }) }],
  expand: [
    { name: "expand", build: (b, input) => b.apply("expand", { x: input("x", float(batch, one, d)) }, { dims: [batch, time, d] }) },
    { name: "expand of integers", build: (b, input) => b.apply("expand", { x: input("ids", int(one, time)) }, { dims: [batch, time] }) },
    { name: "expand of one head to many", build: (b, input) => b.apply("expand", { x: input("x", heads(1, time, "kv_heads")) }, { dims: heads(4).dims }) },
  ],
  slice: [
    ...([[1, "past", time], [2, 1, dim("heads", 2)], [3, 8, dim("d_head", 20)]] as const).map(([axis, start, to]): Case => ({ name: `slice of heads along axis ${axis}`, build: (b, input) => b.apply("slice", { x: input("x", heads(4, key)) }, { axis, start: size(start), to }) })),
    { name: "slice", build: (b, input) => b.apply("slice", { x: input("mask", int(batch, key)) }, { axis: 1, start: size("past"), to: time }) },
  ],
  concat: [
    ...([[1, dim("both", plus(time.size, time.size))], [2, dim("heads", 8)], [3, dim("d_head", 100)]] as const).map(([axis, to]): Case => ({ name: `concat of heads along axis ${axis}`, build: (b, input) => b.apply("concat", { a: input("a", heads(4)), b: input("b", heads(4)) }, { axis, to }) })),
    { name: "concat", build: (b, input) => b.apply("concat", { a: input("a", x), b: input("b", x) }, { axis: 2, to: dim("both", 112) }) },
  ],
  gather: [{ name: "gather", build: (b, input) => b.apply("gather", { table: input("a", float(batch, dim("rows", 61), d)), ids: input("ids", int(batch, time)) }, { axis: 1 }) }],
  gather_last: [
    { name: "gather_last", build: (b, input) => b.apply("gather_last", { x: input("x", float(batch, time, dim("n", 61))), ids: input("ids", int(batch, time, dim("m", 3))) }, {}) },
    { name: "gather_last, one list of ids for many rows", build: (b, input) => b.apply("gather_last", { x: input("x", float(batch, dim("heads", 4), time, dim("n", 61))), ids: input("ids", int(batch, one, time, key)) }, {}) },
    { name: "gather_last, one row for many lists of ids", build: (b, input) => b.apply("gather_last", { x: input("x", float(one, dim("n", 61))), ids: input("ids", int(time, dim("m", 3))) }, {}) },
  ],
  top_k: [
    { name: "top_k", build: (b, input) => b.apply("top_k", { x: input("x", x) }, { to: dim("chosen", 5) }) },
    { name: "top_k of equals", build: (b, input) => b.apply("top_k", { x: b.apply("floor", { x: input("x", x) }, {}) }, { to: dim("chosen", 9) }) },
  ],
  iota: [{ name: "iota", build: (b, input) => b.apply("add", { a: input("ids", int(batch, time)), b: b.apply("iota", {}, { start: size("past"), dim: time }) }, {}) }],
  constant: [{ name: "constant", build: (b, input) => b.apply("add", { a: input("x", float(batch, dim("r", 2), dim("c", 3))), b: b.apply("constant", {}, { dtype: "float", dims: [dim("r", 2), dim("c", 3)], values: [1, 2, 3, 4, 5, -0.5] }) }, {}) }],
  matmul: [{ name: "matmul", build: (b, input) => b.apply("matmul", { a: input("a", x), b: input("b", float(batch, d, dim("out", 60))) }, {}) }],
  reduce_sum: [{ name: "reduce_sum", build: (b, input) => b.apply("reduce_sum", { x: input("x", x) }, { axis: 1 }) }],
  reduce_mean: [{ name: "reduce_mean", build: (b, input) => b.apply("reduce_mean", { x: input("x", x) }, { axis: 2 }) }],
  reduce_max: [{ name: "reduce_max of integers", build: (b, input) => b.apply("reduce_max", { x: input("ids", int(batch, time)) }, { axis: 1 }) }],
  cumulative_sum: [{ name: "cumulative_sum", build: (b, input) => b.apply("cumulative_sum", { x: input("ids", int(batch, time)) }, { axis: 1 }) }],
  linear: [
    { name: "linear", build: (b, input) => b.apply("linear", { x: input("x", x), weight: input("weight", float(d, dim("out", 70))), bias: input("bias", float(dim("out", 70))) }, {}) },
    { name: "linear without bias, of a matrix", build: (b, input) => b.apply("linear", { x: input("x", float(batch, d)), weight: input("weight", float(d, dim("out", 70))), bias: null }, {}) },
  ],
  scan: (["lstm", "gru", "rnn_tanh", "rnn_relu"] as const).flatMap((cell) => [false, true].map((reverse): Case => ({
    name: `scan of ${cell}${reverse ? ", reversed" : ""}`,
    build: (b, input) => {
      const [n, gates] = [dim("d_hidden", 9), dim("gates", 9 * { lstm: 4, gru: 3, rnn_tanh: 1, rnn_relu: 1 }[cell])];
      const weights = { input_weight: input("w", float(d, gates)), input_bias: input("b", float(gates)), hidden_weight: input("u", float(n, gates)), hidden_bias: reverse ? null : input("c", float(gates)) };
      const state = { hidden: input("h", float(batch, n)), memory: cell === "lstm" ? input("m", float(batch, n)) : null };
      return b.apply("scan", { x: input("x", x), real: input("mask", int(batch, time)), ...weights, ...state }, { cell, reverse, width: n });
    },
  }))),
  lora: [false, true].map((magnitude) => ({
    name: magnitude ? "lora with magnitudes" : "lora",
    build: (b, input) => {
      const [out, rank] = [dim("out", 20), dim("rank", 3)];
      const adapter = { down: input("down", float(d, rank)), up: input("up", float(rank, out)), magnitude: magnitude ? input("magnitude", float(out)) : null };
      return b.apply("lora", { x: input("x", x), weight: input("weight", float(d, out)), bias: input("bias", float(out)), ...adapter }, { scale: 0.5 });
    },
  })),
  unembed: [
    { name: "unembed", build: (b, input) => b.apply("unembed", { x: input("x", x), table: input("table", float(dim("vocab", 61), d)), bias: null }, {}) },
    { name: "unembed with bias", build: (b, input) => b.apply("unembed", { x: input("x", x), table: input("table", float(dim("vocab", 61), d)), bias: input("bias", float(dim("vocab", 61))) }, {}) },
  ],
  embedding: [0, 2].map((offset) => ({ name: `embedding, offset ${offset}`, build: (b, input) => b.apply("embedding", { table: input("table", float(dim("rows", 64), d)), ids: input("ids", int(batch, time)) }, { offset }) })),
  layer_norm: [norm("layer_norm", 0, true), norm("layer_norm", 1, true), norm("layer_norm", 0, false)],
  rms_norm: [norm("rms_norm", 0, true), norm("rms_norm", 1, true), norm("rms_norm", 0, false)],
  unit: [{ name: "unit", build: (b, input) => b.apply("unit", { x: input("x", x) }, {}) }],
  splice: [{ name: "splice", build: (b, input) => b.apply("splice", { x: input("x", x), features: input("table", float(dim("features", 70), d)), ids: b.apply("subtract", { a: input("ids", int(batch, time)), b: b.scalar(1, "int") }, {}) }, {}) }],
  relu: [unary("relu")], relu2: [unary("relu2")], gelu: [unary("gelu")], gelu_tanh: [unary("gelu_tanh")], quick_gelu: [unary("quick_gelu")], silu: [unary("silu")], relu6: [unary("relu6")], leaky_relu: [unary("leaky_relu")], mish: [unary("mish")], hardswish: [unary("hardswish")],
  swiglu_oai: [{ name: "swiglu_oai", build: (b, input) => b.apply("swiglu_oai", { gate: input("a", x), up: input("b", x) }, { limit: 0.7, alpha: 1.702 }) }],
  split_heads: [{ name: "split_heads", build: (b, input) => b.apply("split_heads", { x: input("x", x) }, { heads: dim("heads", 4), width: dim("d_head", 14) }) }],
  merge_heads: [{ name: "merge_heads", build: (b, input) => b.apply("merge_heads", { x: input("x", heads(4)) }, { to: dim("heads*d_head", 200) }) }],
  attention: [
    attention(4, true), attention(2, true), attention(1, true), attention(2, false),
    attention(4, true, { bias: "shared" }), attention(2, true, { bias: "each" }), attention(4, false, { bias: "each" }), attention(2, true, { softcap: 0.8 }), attention(2, true, { sinks: true }), attention(4, false, { bias: "each", softcap: 1.5, sinks: true }),
  ],
  additive_attention: [
    additive(4, false), additive(4, true), additive(2, true), additive(1, true, { scale: 0.5 }), additive(2, true, { scale: 0.5, bias: "each", softcap: 0.8, sinks: true }), additive(4, false, { softcap: 1.5 }),
  ],
  gru_cell: [{ name: "gru_cell", build: (b, input) => b.apply("gru_cell", { input: input("x", float(batch, dim("gates", 27))), state: input("y", float(batch, dim("gates", 27))), hidden: input("h", float(batch, dim("d_hidden", 9))) }, {}) }],
  lstm_cell: [{ name: "lstm_cell", build: (b, input) => b.apply("lstm_cell", { gates: input("x", float(batch, dim("gates", 36))), cell: input("c", float(batch, dim("d_hidden", 9))) }, {}) }],
  lstm_hidden: [{ name: "lstm_hidden", build: (b, input) => b.apply("lstm_hidden", { gates: input("x", float(batch, dim("gates", 36))), cell: input("c", float(batch, dim("d_hidden", 9))) }, {}) }],
  softcap: [{ name: "softcap", build: (b, input) => b.apply("softcap", { x: input("x", x) }, { cap: 0.7 }) }],
  alibi: ([[6, 8, 1, false], [4, 4, 0.25, false], [6, 8, 0.25, true]] as const).map(([count, maxBias, factor, rounded]) => ({ name: `alibi, ${count} heads${rounded ? ", rounded" : ""}`, build: (b, input) => b.apply("alibi", { attention_mask: input("mask", int(batch, key)) }, { heads: dim("heads", count), maxBias, factor, rounded }) })),
  relative_ids: [
    near("buckets on both sides", { kind: "buckets", count: 8, max: 6, bidirectional: true }),
    near("buckets on one side", { kind: "buckets", count: 8, max: 6, bidirectional: false }),
    near("a span", { kind: "span", span: 4, buckets: 0, farthest: 20 }),
    near("a span in logarithmic buckets", { kind: "span", span: 9, buckets: 4, farthest: 20 }),
  ],
  bucket_bias: [{ name: "bucket_bias", build: (b, input) => b.apply("bucket_bias", { table: input("table", float(dim("buckets", 61), dim("heads", 4))), ids: input("ids", int(batch, time, key)) }, {}) }],
  disentangled_bias: [disentangled("content to position", ["position_key"]), disentangled("position to content", ["position_query"]), disentangled("both", ["position_key", "position_query"])],
  route: [
    routed("softmax", { scale: 1.5 }),
    routed("softmax, normalised", { normalize: true }),
    routed("sigmoid", { score: "sigmoid", top: 3 }),
    routed("softmax over the chosen", { score: "softmax_after_topk", top: 3, scale: 2 }),
    routed("groups by their best", { groups: { count: 4, top: 2, score: "max" } }),
    routed("groups by their best two, a correction", { score: "sigmoid", normalize: true, scale: 2.5, groups: { count: 2, top: 1, score: "top2_sum" } }, true),
    routed("a correction alone", { score: "sigmoid" }, true),
    {
      name: "route, groups, every correction below 0",
      build: (b, input) => {
        const correction = b.apply("subtract", { a: input("correction", float(experts)), b: b.scalar(9) }, {});
        return b.apply("route", { logits: input("logits", float(batch, time, experts)), correction }, { top: 2, score: "sigmoid", normalize: true, scale: 2.5, groups: { count: 2, top: 1, score: "top2_sum" } });
      },
    },
    routed("groups of one", { groups: { count: 8, top: 4, score: "top2_sum" } }),
  ],
  expert_linear: [expertLinear(false, false), expertLinear(false, true), expertLinear(true, false), expertLinear(true, true)],
  combine_experts: [{ name: "combine_experts", build: (b, input) => b.apply("combine_experts", { x: input("x", float(experts, batch, time, d)), weights: input("weights", float(batch, time, experts)) }, {}) }],
  visible: [
    seen("causal", time, { causal: true }), seen("all, for every query", time, {}), seen("all, shared", one, {}), seen("window", time, { causal: true, left: 2, right: 0 }), seen("window on both sides", time, { left: 1, right: 2 }),
    seen("chunks", time, { causal: true, chunk: 3 }), seen("chunks, to either side", time, { chunk: 4 }), seen("chunks and a window", time, { causal: true, chunk: 4, left: 1 }),
    seen("a prefix", time, { causal: true }, true), seen("a prefix and a window", time, { causal: true, left: 1, right: 0 }, true),
  ],
  pick_position: ([0, 2, "last"] as const).map((position) => ({ name: `pick_position ${position}`, build: (b, input) => b.apply("pick_position", { x: input("x", x), attention_mask: input("mask", int(batch, key)) }, { position }) })),
  pick_token: [pickToken(2, "first"), pickToken(2, "last"), pickToken(3, "first"), pickToken(9, "first"), pickToken(9, "last"), pickToken("largest", "first"), pickToken(2, "first", true), pickToken(2, "last", true)],
  mask_rows: [
    { name: "mask_rows", build: (b, input) => b.apply("mask_rows", { x: input("x", x), attention_mask: input("mask_2", int(batch, time)) }, {}) },
    { name: "mask_rows, a mask over the past as well", build: (b, input) => b.apply("mask_rows", { x: input("x", x), attention_mask: input("mask", int(batch, key)) }, {}) },
  ],
  statistics: [
    { name: "statistics", build: (b, input) => b.apply("statistics", { x: input("x", x), attention_mask: input("mask_2", int(batch, time)) }, {}) },
    { name: "statistics of all positions", build: (b, input) => b.apply("statistics", { x: input("x", x), attention_mask: null }, {}) },
  ],
  best_codes: [1, 4].map((groups): Case => ({ name: `best_codes of ${groups}`, build: (b, input) => b.apply("best_codes", { scores: input("scores", float(batch, time, dim("n", 48))) }, { groups }) })),
  codewords: [{ name: "codewords", build: (b, input) => b.apply("codewords", { codes: input("ids", int(batch, time, dim("groups", 3))), table: input("table", float(dim("codewords", 3 * 64), dim("d_code", 5))) }, { to: dim("d_codes", 15) }) }],
  code_perplexity: [true, false].map((marked): Case => ({ name: `code_perplexity${marked ? " of what is marked" : ""}`, build: (b, input) => b.apply("code_perplexity", { codes: input("ids", int(batch, time, dim("groups", 3))), marks: marked ? input("mask_2", int(batch, time)) : null }, { codes: 64 }) })),
  mean_of_real: [{ name: "mean_of_real", build: (b, input) => b.apply("mean_of_real", { x: input("x", x), attention_mask: input("mask_2", int(batch, time)) }, {}) }],
  drop_axis: [{ name: "drop_axis", build: (b, input) => b.apply("drop_axis", { x: input("x", float(batch, one, d)) }, { axis: 1 }) }],
  token_positions: [{ name: "token_positions", build: (b, input) => b.apply("token_positions", { tokens: input("tokens", int(batch, time)) }, { pad: 1 }) }],
  rotary_angles: scalings.map((scaling) => ({
    name: `rotary_angles, ${scaling === null ? "plain" : Object.entries(scaling).filter(([, value]) => !Array.isArray(value)).join(" ")}`,
    build: (b, input) => b.apply("rotary_angles", { position_ids: input("ids", int(batch, time)) }, { theta: 500000, dims: 32, scaling }),
  })),
  rotary: [rotation("half", 25), rotation("half", 8), rotation("interleaved", 25), rotation("interleaved", 8)],
  sinusoidal: (["interleaved", "halves"] as const).flatMap((layout) => (["exclusive", "inclusive"] as const).map((spacing): Case => ({ name: `sinusoidal, ${layout}, ${spacing}`, build: (b, input) => b.apply("sinusoidal", { position_ids: input("ids", int(batch, time)) }, { d: 56, layout, spacing, offset: 2, axis: "d_model" }) }))),
  sinusoidal_2d: [true, false].map((normalize): Case => ({ name: `sinusoids over two axes${normalize ? ", normalised" : ""}`, build: (b, input) => b.apply("sinusoidal_2d", { real: input("mask", int(batch, dim("height", 3), time)) }, { d: 56, normalize, temperature: normalize ? 10000 : 300, axis: "d_model" }) })),
  patches: [
    { name: "patches apart", build: (b, input) => b.apply("patches", { pixels: input("x", pixels) }, { patch: [4, 3], stride: [4, 3] }) },
    { name: "patches that overlap", build: (b, input) => b.apply("patches", { pixels: input("x", pixels) }, { patch: [4, 3], stride: [2, 1] }) },
  ],
  prepend: [{ name: "prepend", build: (b, input) => b.apply("prepend", { prefix: input("prefix", float(dim("prefix", 2), d)), x: input("x", float(batch, dim("n", 5), d)) }, { to: dim("m", 7) }) }],
  convolution: convolutions(time).map(({ name, types, attributes }) => ({
    name: `convolution, ${name}`,
    build: (b, input) => b.apply("convolution", { x: input("x", types.x), weight: input("weight", types.weight), bias: types.bias === null ? null : input("bias", types.bias) }, attributes),
  })),
  shortened_mask: (["kernel", "stride"] as const).map((count) => ({ name: `shortened_mask ${count}`, build: (b, input) => b.apply("shortened_mask", { attention_mask: input("mask_2", int(batch, time)) }, { by: shortening, to: dim("to", shortening.reduce(strided, time.size)), count }) })),
  batch_norm: [{ name: "batch_norm", build: (b, input) => b.apply("batch_norm", { x: input("x", x), weight: input("weight", float(d)), bias: input("bias", float(d)), mean: input("mean", float(d)), variance: b.apply("exp", { x: input("variance", float(d)) }, {}) }, { eps: 1e-5 }) }],
  group_norm: [1, 4, 56].map((groups) => ({ name: `group_norm, ${groups} groups`, build: (b, input) => b.apply("group_norm", { x: input("x", x), weight: input("weight", float(d)), bias: input("bias", float(d)) }, { groups, eps: 1e-5 }) })),
  shifted_bias: [time, key].map((keys) => ({
    name: `shifted_bias over ${keys.axis}`,
    build: (b, input) => b.apply("shifted_bias", { query: input("query", heads(4)), positions: input("positions", float(dim("relative", plus(keys.size, plus(time.size, size(-1)))), dim("heads", 4), dim("d_head", 50))) }, { keys, scale: 0.15 }),
  })),
  mean_of_positions: [{ name: "mean_of_positions", build: (b, input) => b.apply("mean_of_positions", { x: input("x", x) }, { at: [0, 3] }) }],
  insert_rows: [0, 2].map((after): Case => ({ name: `insert_rows after ${after}`, build: (b, input) => b.apply("insert_rows", { rows: input("rows", float(dim("r", 2), d)), x: input("x", float(batch, dim("n", 5), d)) }, { after, to: dim("m", 7) }) })),
  resize_rows: [
    resized("larger", [3, 4], [5, 7], 1, 0, "bicubic", false),
    resized("smaller", [7, 5], [3, 2], 2, 0, "bicubic", false),
    resized("smaller, smoothed", [7, 5], [3, 2], 0, 0, "bicubic", true),
    resized("larger, smoothed", [3, 4], [5, 7], 0, 3, "bicubic", true),
    resized("bilinear", [3, 5], [4, 3], 0, 3, "bilinear", false),
    resized("bilinear, smoothed", [3, 5], [4, 3], 1, 1, "bilinear", true),
  ],
  resize_map: ([["mean", 2, 3], ["mean", 6, 6], ["mean", 1, 1], ["bilinear", 10, 9], ["bilinear", 5, 7], ["bilinear", 3, 2]] as const).map(([kind, down, across]): Case => ({ name: `resize_map, ${kind}, ${down} by ${across}`, build: (b, input) => b.apply("resize_map", { x: input("x", map) }, { kind, to: [dim("down", down), dim("right", across)] }) })),
  max_pool: [2, 3].map((window): Case => ({ name: `max_pool, ${window} by ${window}`, build: (b, input) => b.apply("max_pool", { x: input("x", map) }, { window, to: [dim("down", Math.floor(5 / window)), dim("right", Math.floor(6 / window))] }) })),
  transposed_convolution: [true, false].map((bias): Case => ({ name: `transposed_convolution${bias ? ", bias" : ""}`, build: (b, input) => b.apply("transposed_convolution", { x: input("x", map), weight: input("weight", float(d, dim("k", 2), dim("l", 3), dim("out", 5))), bias: bias ? input("bias", float(dim("out", 5))) : null }, { to: [dim("down", 10), dim("right", 18)] }) })),
  window_ids: [0, 1].map((prefix): Case => ({ name: `window_ids, ${prefix} in front`, build: (b) => b.apply("window_ids", {}, { window: [2, 3], time: dim("t", 6 + prefix), key: dim("t", 6 + prefix) }) })),
};

/** Numbers for an input, by its type and name: a mask has a row without any real token before the present. */
function numbersFor(name: string, type: TensorType): Tensor {
  const shape = type.dims.map((dim) => evaluate(dim.size, sizes));
  const drawn = new Float32Array(shape.reduce((n, extent) => n * extent, 1));
  fillNormal(drawn, stream(11, name), 0, 1);
  if (type.dtype === "float") return tensor(shape, drawn);
  if (!name.startsWith("mask")) return tensor(shape, drawn.map((v) => Math.abs(Math.round(v * 20)) % (name === "tokens" ? 4 : 61)));
  const width = shape[1] ?? 1;
  return tensor(shape, drawn.map((_, i) => (i < width ? Number(i > 5 && i !== width - 1) : Number(i % width < 6))));
}

/** Runs statements by their definitions. */
function defined(statements: readonly AnyApply[], inputs: Map<Value, Tensor>, output: Value): Tensor {
  const values = new Map(inputs);
  const run = (apply: AnyApply): void => {
    if (apply.op in primitives) {
      const given = Object.fromEntries(Object.entries(apply.inputs as Record<string, Value | null>).map(([name, v]) => [name, v === null ? null : values.get(v)]));
      const primitive = primitives[apply.op as keyof typeof primitives] as (inputs: object, attributes: object, sizes: object) => Tensor;
      values.set(apply.output, primitive(given, apply.attributes, sizes));
      return;
    }
    const { statements: inner, output: last } = expansion(apply);
    inner.forEach(run);
    values.set(apply.output, values.get(last) as Tensor);
  };
  statements.forEach(run);
  return values.get(output) as Tensor;
}

const order = [0, 2, 1, 3];

/** Runs statements by their spellings. */
function native(statements: readonly AnyApply[], inputs: Map<Value, Tensor>, output: Value): { readonly data: ArrayLike<number>; readonly shape: readonly number[] } {
  return tf.tidy(() => {
    const names = new Map<Value, string>();
    const values: unknown[] = [];
    const bind = (value: Value, made: unknown): void => {
      names.set(value, `v[${values.length}]`);
      values.push(made);
    };
    for (const [value, given] of inputs) {
      const made = tf.tensor([...given.data], [...given.shape], value.type.dtype === "int" ? "int32" : "float32");
      bind(value, isHeads(value.type) ? tf.transpose(made, order) : made);
    }
    const s: Spelling = {
      of: (value) => names.get(value) ?? "missing",
      number: (value) => {
        const made = statements.find((statement) => statement.output === value);
        return made?.op === "constant" && made.attributes.dims.length === 0 ? String(made.attributes.values[0]) : null;
      },
      size: (of) => String(evaluate(of, sizes)),
      use: (name) => `runtime.${name}`,
    };
    for (const statement of statements) bind(statement.output, new Function("tf", "runtime", "v", `return ${spell(statement, s)};`)(tf, runtime, values));
    let result = values[Number(/\d+/.exec(names.get(output) ?? "")?.[0])] as ReturnType<typeof tf.tensor>;
    if (isHeads(output.type)) result = tf.transpose(result, order);
    // A mask is kept as what is added to scores; seen is 0.
    if (isScoreMask(output)) result = tf.equal(result, 0);
    return { data: result.dataSync(), shape: result.shape };
  });
}

describe.each(backends)("on %s", (backend) => {
  beforeAll(async () => {
    await useBackend(backend);
  });

  test("sines and cosines by series are float32's, far from zero, too", () => {
    const angles = Float32Array.from({ length: 4000 }, (_, i) => (i - 2000) * 0.37 + (i % 7 === 0 ? 40_000 : 0));
    for (const [quarters, exact] of [[0, Math.sin], [1, Math.cos]] as const) {
      const made = tf.tidy(() => bySeries(tf.tensor1d(angles), quarters).dataSync());
      const worst = angles.reduce((most, angle, i) => Math.max(most, Math.abs((made[i] ?? Number.NaN) - exact(angle))), 0);
      expect(worst).toBeLessThan(5e-7);
    }
  });

  describe.each(opNames)("%s", (op) => {
    test.each(cases[op])("$name", ({ build }) => {
      const b = new BlockBuilder();
      const inputs = new Map<Value, Tensor>();
      const output = build(b, (name, type) => {
        const value = b.input(name, type);
        inputs.set(value, numbersFor(name, type));
        return value;
      });
      const statements = b.statements.filter((s) => s.kind === "apply");
      expect(statements.some((s) => s.op === op)).toBe(true);
      const [expected, actual] = [defined(statements, inputs, output), native(statements, inputs, output)];
      expect(actual.shape).toEqual(expected.shape);
      const scale = expected.data.reduce((most, v) => Math.max(most, Math.abs(v)), 1);
      let worst = 0;
      expected.data.forEach((v, i) => {
        const error = Math.abs(v - (actual.data[i] ?? Number.NaN));
        worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : Math.max(worst, error);
      });
      expect(worst / scale).toBeLessThan(5e-6);
    });
  });
});

/** Every op as ONNX Runtime computes it from this target's spelling, against its definition in float64. */
import { InferenceSession, Tensor as OrtTensor } from "onnxruntime-node";
import { expect, test } from "vitest";
import { inputNames, opNames, type OpAttributes, type OpName } from "../../src/program/ops/index.ts";
import type { RotaryScaling } from "../../src/program/ops/position.ts";
import { evaluate, minus, size, strided, times } from "../../src/program/size.ts";
import { bool, dim, float, int, one, type Dim, type TensorType } from "../../src/program/tensor.ts";
import { emitOnnx } from "../../src/targets/onnx/index.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { noise, oneOp, runOp } from "../support/one-op.ts";
import { convolutions } from "../support/convolutions.ts";
import { options } from "./run.ts";

interface Case<N extends OpName> {
  readonly types: Readonly<Record<string, TensorType | null>>;
  readonly attributes: OpAttributes<N>;
  /** Whole numbers are below this; 5 where it is left out. */
  readonly limit?: number;
  /** Added to every float, for functions that want positive numbers. */
  readonly shift?: number;
}

const [batch, time, width] = [dim("batch"), dim("time"), dim("width", 6)];
const sizes: Readonly<Record<string, number>> = { batch: 2, time: 4, key: 4, source: 3 };
const x = float(batch, time, width);
const unary = [{ types: { x }, attributes: {} }];
const binary = [
  { types: { a: x, b: x }, attributes: {} },
  { types: { a: x, b: float(width) }, attributes: {} },
  { types: { a: float(batch, one, width), b: float(time, one) }, attributes: {} },
];
const arithmetic = [...binary, { types: { a: int(batch, time), b: int(time) }, attributes: {} }];
const order = (of: (...dims: readonly Dim[]) => TensorType) => [{ types: { a: of(batch, time), b: of(time) }, attributes: {} }];
const along = [0, 1, 2].map((axis) => ({ types: { x }, attributes: { axis } }));
const heads = (name: string, n: number, length = time) => float(batch, length, dim(name, n), dim("d_head", 6));
const mask = int(batch, time);
const angles = (pairs: number) => float(batch, time, dim("d_rotary/2", pairs));
const key = dim("key");
const memory = dim("memory", "source");
const plain = { scale: 0.4, softcap: null };
const all = { causal: false, left: null, right: null, chunk: null };
const experts = dim("experts", 8);
const routed = { logits: float(batch, time, experts), correction: null };
const route = { top: 2, score: "softmax", normalize: false, scale: 1, groups: null } as const;
const scalings: readonly (RotaryScaling | null)[] = [
  null,
  { kind: "linear", factor: 4 },
  { kind: "llama3", factor: 8, low: 1, high: 4, original: 64 },
  ...[true, false].map((truncate): RotaryScaling => ({ kind: "yarn", factor: 16, original: 32, beta_fast: 32, beta_slow: 1, truncate })),
  // The longest position drawn is below 40: on one side of the original context, then on the other.
  ...[8, 40].map((original): RotaryScaling => ({ kind: "dynamic", factor: 4, original })),
  ...[8, 40].map((original): RotaryScaling => ({ kind: "longrope", original, short: [1, 1.5, 2, 2.5], long: [2, 3, 5, 8] })),
];
const [weight, bias] = [float(width, dim("out", 5)), float(dim("out", 5))];

const map = float(batch, dim("down", 5), dim("right", 6), width);
const maps = [[2, 4], [6, 6], [10, 9], [7, 6]] as const;
const shortening = [{ kernel: 3, stride: 1, padding: [1, 0] as const }, { kernel: 2, stride: 2, padding: [0, 0] as const }];

/** A list that misses an op does not compile. */
const cases: { readonly [N in OpName]: readonly Case<N>[] } = {
  negate: unary,
  floor: [{ types: { x }, attributes: {} }, { types: { x }, attributes: {}, shift: -3 }],
  exp: unary,
  log: [{ types: { x }, attributes: {}, shift: 1.5 }],
  sqrt: [{ types: { x }, attributes: {}, shift: 1.5 }],
  sin: unary,
  cos: unary,
  tanh: unary,
  erf: unary,
  sigmoid: unary,
  add: arithmetic,
  subtract: arithmetic,
  multiply: arithmetic,
  divide: [{ types: { a: x, b: float(width) }, attributes: {}, shift: 2 }],
  maximum: arithmetic,
  minimum: arithmetic,
  equal: order(int),
  less: [...order(int), ...order(float)],
  less_equal: [...order(int), ...order(float)],
  and: order(bool),
  where: [{ types: { condition: bool(batch, one, one), a: x, b: float() }, attributes: {} }, { types: { condition: bool(time, one), a: x, b: x }, attributes: {} }],
  cast: [
    { types: { x: int(batch, time) }, attributes: { dtype: "float" } },
    { types: { x: bool(batch, time) }, attributes: { dtype: "int" } },
    { types: { x }, attributes: { dtype: "int" } },
    { types: { x: int(batch, time) }, attributes: { dtype: "bool" }, limit: 2 },
  ],
  reshape: [
    { types: { x }, attributes: { dims: [batch, time, dim("a", 2), dim("b", 3)] } },
    { types: { x }, attributes: { dims: [dim("rows", times(size("batch"), size("time"))), width] } },
    { types: { x: float(time, batch, width) }, attributes: { dims: [batch, width, time] } },
  ],
  transpose: [{ types: { x }, attributes: { order: [1, 2, 0] } }, { types: { x }, attributes: { order: [0, 1, 2] } }],
  expand: [{ types: { x: float(batch, one, width) }, attributes: { dims: [batch, dim("copies", 3), width] } }, { types: { x: float(one, width) }, attributes: { dims: [dim("copies", 3), width] } }],
  slice: [{ types: { x }, attributes: { axis: 2, start: size(1), to: dim("part", 3) } }, { types: { x: float(time, dim("a", 1)) }, attributes: { axis: 0, start: size(0), to: time } }],
  concat: [{ types: { a: x, b: float(batch, time, dim("more", 2)) }, attributes: { axis: 2, to: dim("all", 8) } }],
  gather: [{ types: { table: float(dim("rows", 5), width), ids: int(batch, time) }, attributes: { axis: 0 } }, { types: { table: x, ids: int(dim("a", 2), dim("b", 2)) }, attributes: { axis: 2 } }],
  gather_last: [
    { types: { x, ids: int(batch, time, dim("m", 3)) }, attributes: {} },
    { types: { x: float(batch, dim("heads", 3), time, width), ids: int(batch, one, time, key) }, attributes: {} },
    { types: { x: float(one, width), ids: int(time, dim("m", 3)) }, attributes: {} },
  ],
  top_k: [{ types: { x }, attributes: { to: dim("chosen", 4) } }, { types: { x: float(batch, time, one, width) }, attributes: { to: one } }],
  iota: [{ types: {}, attributes: { start: size(2), dim: dim("run", 5) } }],
  constant: [{ types: {}, attributes: { dtype: "float", dims: [dim("three", 3)], values: [0.5, -2, 7] } }, { types: {}, attributes: { dtype: "int", dims: [], values: [-3] } }],
  matmul: [{ types: { a: x, b: float(batch, width, time) }, attributes: {} }, { types: { a: x, b: weight }, attributes: {} }],
  scan: (["lstm", "gru", "rnn_tanh", "rnn_relu"] as const).flatMap((cell) => [false, true].map((reverse) => {
    const [n, gates] = [dim("d_hidden", 5), dim("gates", 5 * { lstm: 4, gru: 3, rnn_tanh: 1, rnn_relu: 1 }[cell])];
    const state = float(batch, n);
    return {
      types: { x, real: mask, input_weight: float(width, gates), input_bias: float(gates), hidden_weight: float(n, gates), hidden_bias: reverse ? null : float(gates), hidden: state, memory: cell === "lstm" ? state : null },
      attributes: { cell, reverse, width: n },
      limit: 2,
    };
  })),
  softmax: unary,
  reduce_sum: [...along, { types: { x: mask }, attributes: { axis: 1 } }],
  reduce_mean: along,
  reduce_max: [...along, { types: { x: mask }, attributes: { axis: 1 } }],
  cumulative_sum: [...along, { types: { x: mask }, attributes: { axis: 1 } }],

  linear: [{ types: { x, weight, bias }, attributes: {} }, { types: { x, weight, bias: null }, attributes: {} }, { types: { x: float(batch, width), weight, bias }, attributes: {} }],
  lora: [false, true].map((magnitude) => ({
    types: { x, weight, bias: magnitude ? null : bias, down: float(width, dim("rank", 2)), up: float(dim("rank", 2), dim("out", 5)), magnitude: magnitude ? bias : null },
    attributes: { scale: 0.5 },
  })),
  unembed: [{ types: { x, table: float(dim("out", 5), width), bias }, attributes: {} }, { types: { x: float(batch, width), table: float(dim("out", 5), width), bias: null }, attributes: {} }],
  embedding: [{ types: { table: float(dim("rows", 8), width), ids: int(batch, time) }, attributes: { offset: 3 } }, { types: { table: float(dim("rows", 8), width), ids: int(batch, time) }, attributes: { offset: 0 } }],
  layer_norm: [
    { types: { x, weight: float(width), bias: float(width) }, attributes: { eps: 1e-5, offset: 0 } },
    { types: { x, weight: float(width), bias: null }, attributes: { eps: 1e-2, offset: 1 } },
    { types: { x, weight: null, bias: null }, attributes: { eps: 1e-5, offset: 0 } },
  ],
  rms_norm: [
    { types: { x, weight: float(width) }, attributes: { eps: 1e-6, offset: 0 } },
    { types: { x, weight: float(width) }, attributes: { eps: 1e-2, offset: 1 } },
    { types: { x, weight: null }, attributes: { eps: 1e-6, offset: 0 } },
  ],
  unit: [{ types: { x }, attributes: {} }],
  splice: [{ types: { x, features: float(dim("features", 4), width), ids: int(batch, time) }, attributes: {}, limit: 4 }],
  relu: unary,
  relu2: unary,
  gelu: unary,
  gelu_tanh: unary,
  quick_gelu: unary,
  silu: unary,
  relu6: unary,
  leaky_relu: unary,
  mish: unary,
  hardswish: unary,
  swiglu_oai: [{ types: { gate: x, up: x }, attributes: { limit: 0.5, alpha: 1.702 } }],
  split_heads: [{ types: { x }, attributes: { heads: dim("heads", 3), width: dim("d_head", 2) } }],
  merge_heads: [{ types: { x: heads("heads", 3) }, attributes: { to: dim("merged", 18) } }],
  attention: [
    { types: { query: heads("heads", 3), key: heads("heads", 3, key), value: heads("heads", 3, key), mask: null }, attributes: plain },
    { types: { query: heads("heads", 4), key: heads("kv_heads", 2, key), value: heads("kv_heads", 2, key), mask: bool(batch, one, time, key) }, attributes: plain },
    { types: { query: heads("heads", 4), key: heads("kv_heads", 1, memory), value: heads("kv_heads", 1, memory), mask: bool(batch, one, one, memory) }, attributes: { scale: 1, softcap: null } },
    { types: { query: heads("heads", 4), key: heads("kv_heads", 2, key), value: heads("kv_heads", 2, key), mask: bool(batch, one, time, key), bias: float(batch, dim("heads", 4), one, key) }, attributes: plain },
    { types: { query: heads("heads", 4), key: heads("heads", 4, key), value: heads("heads", 4, key), bias: float(batch, dim("heads", 4), time, key) }, attributes: { scale: 2, softcap: 0.5 } },
    { types: { query: heads("heads", 4), key: heads("kv_heads", 2, key), value: heads("kv_heads", 2, key), mask: bool(batch, one, time, key), sinks: float(dim("heads", 4)) }, attributes: plain },
    { types: { query: heads("heads", 4), key: heads("heads", 4, key), value: heads("heads", 4, key), bias: float(batch, dim("heads", 4), time, key), mask: bool(batch, one, one, key), sinks: float(dim("heads", 4)) }, attributes: { scale: 2, softcap: 3 } },
  ],
  additive_attention: [
    { types: { query: heads("heads", 3), key: heads("heads", 3, key), value: heads("heads", 3, key), weight: float(dim("heads", 3), dim("d_head", 6)), mask: null }, attributes: { scale: 1, softcap: null } },
    { types: { query: heads("heads", 1), key: heads("heads", 1, memory), value: float(batch, memory, dim("heads", 1), dim("d_value", 7)), weight: float(dim("heads", 1), dim("d_head", 6)), mask: bool(batch, one, one, memory) }, attributes: { scale: 1, softcap: null } },
    {
      types: { query: heads("heads", 4), key: heads("kv_heads", 2, key), value: heads("kv_heads", 2, key), weight: float(dim("heads", 4), dim("d_head", 6)), mask: bool(batch, one, time, key), bias: float(batch, dim("heads", 4), one, key), sinks: float(dim("heads", 4)) },
      attributes: { scale: 0.4, softcap: 2 },
    },
  ],
  gru_cell: [{ types: { input: float(batch, dim("gates", 15)), state: float(batch, dim("gates", 15)), hidden: float(batch, dim("d_hidden", 5)) }, attributes: {} }],
  lstm_cell: [{ types: { gates: float(batch, dim("gates", 20)), cell: float(batch, dim("d_hidden", 5)) }, attributes: {} }],
  lstm_hidden: [{ types: { gates: float(batch, dim("gates", 20)), cell: float(batch, dim("d_hidden", 5)) }, attributes: {} }],
  softcap: [{ types: { x }, attributes: { cap: 0.7 } }],
  alibi: [
    { types: { attention_mask: mask }, attributes: { heads: dim("heads", 6), maxBias: 8, factor: 1, rounded: false }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { heads: dim("heads", 4), maxBias: 4, factor: 0.25, rounded: false }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { heads: dim("heads", 6), maxBias: 8, factor: 0.25, rounded: true }, limit: 2 },
  ],
  relative_ids: ([
    { kind: "buckets", count: 4, max: 3, bidirectional: true },
    { kind: "buckets", count: 4, max: 3, bidirectional: false },
    { kind: "span", span: 2, buckets: 0, farthest: 20 },
    { kind: "span", span: 6, buckets: 2, farthest: 20 },
  ] as const).flatMap((distances) => [time, dim("new", 2)].map((queries) => ({ types: { attention_mask: queries === time ? mask : int(batch, dim("new", 6)) }, attributes: { queries, distances }, limit: 2 }))),
  bucket_bias: [{ types: { table: float(dim("buckets", 5), dim("heads", 3)), ids: int(batch, time, key) }, attributes: {} }],
  disentangled_bias: ([["position_key"], ["position_query"], ["position_key", "position_query"]] as const).map((terms) => ({
    types: { query: heads("heads", 3), key: heads("heads", 3, key), ids: int(batch, time, key), ...Object.fromEntries(terms.map((term) => [term, float(dim("relative", 5), dim("heads", 3), dim("d_head", 6))])) },
    attributes: { scale: 0.4 },
  })),
  route: [
    { types: routed, attributes: { ...route, scale: 1.5 } },
    { types: routed, attributes: { ...route, normalize: true } },
    { types: routed, attributes: { ...route, score: "sigmoid", top: 3 } },
    { types: routed, attributes: { ...route, score: "softmax_after_topk", top: 3, scale: 2 } },
    { types: routed, attributes: { ...route, groups: { count: 4, top: 2, score: "max" } } },
    { types: { ...routed, correction: float(experts) }, attributes: { ...route, score: "sigmoid", normalize: true, scale: 2.5, groups: { count: 2, top: 1, score: "top2_sum" } }, shift: 1 },
    { types: { ...routed, correction: float(experts) }, attributes: { ...route, score: "sigmoid" } },
    { types: routed, attributes: { ...route, groups: { count: 8, top: 4, score: "top2_sum" } } },
  ],
  expert_linear: [x, float(experts, batch, time, width)].flatMap((of) => [null, float(experts, dim("out", 5))].map((each) => ({ types: { x: of, weight: float(experts, width, dim("out", 5)), bias: each }, attributes: {} }))),
  combine_experts: [{ types: { x: float(experts, batch, time, width), weights: float(batch, time, experts) }, attributes: {} }],
  visible: [
    { types: { attention_mask: mask }, attributes: { ...all, queries: time, causal: true }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { ...all, queries: time, left: 1, right: 1 }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { ...all, queries: one }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { ...all, queries: time, causal: true, left: 2, right: 0 }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { ...all, queries: time }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { ...all, queries: time, causal: true, chunk: 2 }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { ...all, queries: time, chunk: 3, left: 1 }, limit: 2 },
    { types: { attention_mask: mask, prefix_ids: mask }, attributes: { ...all, queries: time, causal: true }, limit: 3 },
    { types: { attention_mask: mask, prefix_ids: mask }, attributes: { ...all, queries: time, causal: true, left: 1, right: 0 }, limit: 3 },
  ],
  pick_position: [{ types: { x, attention_mask: mask }, attributes: { position: "last" }, limit: 2 }, { types: { x, attention_mask: mask }, attributes: { position: 0 }, limit: 2 }],
  pick_token: ([[1, "first"], [1, "last"], [9, "first"], [9, "last"], ["largest", "first"], ["largest", "last"], [1, "first", true], [1, "last", true]] as const).map(([id, which, other = false]) => ({ types: { x, tokens: int(batch, time) }, attributes: { id, other, which }, limit: 3 })),
  mask_rows: [{ types: { x, attention_mask: mask }, attributes: {}, limit: 2 }],
  statistics: [{ types: { x, attention_mask: mask }, attributes: {}, limit: 2 }, { types: { x, attention_mask: null }, attributes: {} }],
  best_codes: [1, 3].map((groups) => ({ types: { scores: x }, attributes: { groups } })),
  codewords: [{ types: { codes: int(batch, time, dim("groups", 3)), table: float(dim("codewords", 15), dim("d_code", 4)) }, attributes: { to: dim("d_codes", 12) }, limit: 5 }],
  code_perplexity: [mask, null].map((marks) => ({ types: { codes: int(batch, time, dim("groups", 3)), marks }, attributes: { codes: 2 }, limit: 2 })),
  mean_of_real: [{ types: { x, attention_mask: mask }, attributes: {}, limit: 2 }],
  drop_axis: [{ types: { x: float(batch, one, width) }, attributes: { axis: 1 } }],
  token_positions: [{ types: { tokens: int(batch, time) }, attributes: { pad: 1 }, limit: 3 }],
  rotary_angles: scalings.map((scaling) => ({ types: { position_ids: int(batch, time) }, attributes: { theta: 10000, dims: 8, scaling }, limit: 40 })),
  rotary: (["half", "interleaved"] as const).flatMap((layout) => [3, 2].map((pairs) => ({ types: { x: heads("heads", 3), cos: angles(pairs), sin: angles(pairs) }, attributes: { layout } }))),
  sinusoidal: (["halves", "interleaved"] as const).map((layout) => ({ types: { position_ids: int(batch, time) }, attributes: { d: 6, layout, spacing: "inclusive", offset: 2, axis: "width" } })),
  sinusoidal_2d: [true, false].map((normalize) => ({ types: { real: int(batch, dim("height", 3), time) }, attributes: { d: 8, normalize, temperature: 100, axis: "width" } })),
  patches: [{ types: { pixels: float(batch, dim("channels", 2), dim("height", 4), dim("w", 5)) }, attributes: { patch: [2, 3], stride: [2, 1] } }],
  prepend: [{ types: { prefix: float(dim("prefix", 2), width), x: float(batch, dim("patches", 3), width) }, attributes: { to: dim("time", 5) } }],
  convolution: convolutions(time),
  shortened_mask: (["kernel", "stride"] as const).map((count) => ({ types: { attention_mask: int(batch, time) }, attributes: { by: shortening, to: dim("to", shortening.reduce(strided, time.size)), count }, limit: 2 })),
  batch_norm: [{ types: { x, weight: float(width), bias: float(width), mean: float(width), variance: float(width) }, attributes: { eps: 1e-5 }, shift: 1.5 }],
  group_norm: [1, 3, 6].map((groups) => ({ types: { x, weight: float(width), bias: float(width) }, attributes: { groups, eps: 1e-5 } })),
  shifted_bias: [{ types: { query: heads("heads", 3), positions: float(dim("relative", minus(times(size(2), time.size), size(1))), dim("heads", 3), dim("d_head", 6)) }, attributes: { keys: time, scale: 0.4 } }],
  mean_of_positions: [{ types: { x }, attributes: { at: [0, 2] } }],
  insert_rows: [0, 2].map((after) => ({ types: { rows: float(dim("r", 2), width), x: float(batch, dim("n", 3), width) }, attributes: { after, to: dim("m", 5) } })),
  resize_rows: [
    { types: { table: float(dim("r", 7), width) }, attributes: { from: [2, 3], to: [4, 5], first: 1, kind: "bicubic", antialias: false, rows: dim("s", 21) } },
    { types: { table: float(dim("r", 15), width) }, attributes: { from: [3, 4], to: [2, 2], first: 0, kind: "bilinear", antialias: true, rows: dim("s", 7) } },
  ],
  resize_map: maps.map(([down, across]) => ({ types: { x: map }, attributes: { kind: down > 5 ? "bilinear" : "mean", to: [dim("down", down), dim("right", across)] } })),
  max_pool: [{ types: { x: map }, attributes: { window: 2, to: [dim("down", 2), dim("right", 3)] } }],
  transposed_convolution: [true, false].map((bias) => ({ types: { x: map, weight: float(width, dim("k", 2), dim("l", 3), dim("out", 5)), bias: bias ? float(dim("out", 5)) : null }, attributes: { to: [dim("down", 10), dim("right", 18)] } })),
  window_ids: [0, 1].map((prefix) => ({ types: {}, attributes: { window: [2, 3] as const, time: dim("t", 6 + prefix), key: dim("t", 6 + prefix) } })),
};

function made(type: TensorType, limit: number, shift: number, random: () => number): Tensor {
  const shape = type.dims.map((d) => evaluate(d.size, sizes));
  const count = shape.reduce((n, d) => n * d, 1);
  const draw = (): number => (type.dtype === "float" ? Math.fround(random() + shift) : Math.floor(((random() + 1) / 2) * (type.dtype === "bool" ? 2 : limit)));
  return tensor(shape, Array.from({ length: count }, draw));
}

function feed(type: TensorType, { data, shape }: Tensor): OrtTensor {
  if (type.dtype === "float") return new OrtTensor("float32", Float32Array.from(data), shape);
  if (type.dtype === "int") return new OrtTensor("int64", BigInt64Array.from(data, BigInt), shape);
  return new OrtTensor("bool", Uint8Array.from(data), shape);
}

test.each(opNames.flatMap((op) => cases[op].map((_, i) => [op, i] as const)))("%s, case %i", async (op, index) => {
  const { types, attributes, limit = 5, shift = 0 } = cases[op][index] as Case<typeof op>;
  const random = noise(11 + index);
  const given = inputNames(op).flatMap((name) => (types[name] ? [[name, types[name]] as const] : []));
  const inputs = Object.fromEntries(given.map(([name, type]) => [name, made(type, limit, shift, random)]));
  const want = runOp(op, types, attributes, inputs);
  const [entry] = emitOnnx(oneOp(op, types, attributes), options);
  if (entry === undefined) throw new Error("no entry");
  const session = await InferenceSession.create(entry.bytes);
  const { y } = await session.run(Object.fromEntries(given.map(([name, type]) => [name, feed(type, inputs[name] as Tensor)])));
  expect(y?.dims).toEqual(want.shape);
  const got = Float64Array.from(y?.data as Float32Array | BigInt64Array, Number);
  want.data.forEach((value, i) => expect(Math.abs((got[i] ?? Number.NaN) - value), `element ${i}: ${got[i]} for ${value}`).toBeLessThan(1e-6 * Math.max(1, Math.abs(value))));
  await session.release();
});

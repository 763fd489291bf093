/** Every op as ONNX Runtime computes it from this target's spelling, against its definition in float64. */
import { InferenceSession, Tensor as OrtTensor } from "onnxruntime-node";
import { expect, test } from "vitest";
import { inputNames, opNames, type OpAttributes, type OpName } from "../../src/program/ops/index.ts";
import { size } from "../../src/program/size.ts";
import { bool, dim, float, int, one, type Dim, type TensorType } from "../../src/program/tensor.ts";
import { emitOnnx } from "../../src/targets/onnx/index.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { noise, oneOp, runOp } from "../support/one-op.ts";
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
const [weight, bias] = [float(width, dim("out", 5)), float(dim("out", 5))];

/** A list that misses an op does not compile. */
const cases: { readonly [N in OpName]: readonly Case<N>[] } = {
  negate: unary,
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
    { types: { x }, attributes: { dims: [dim("rows", { terms: [["batch*time", 1]], text: "batch*time" }), width] } },
    { types: { x: float(time, batch, width) }, attributes: { dims: [batch, width, time] } },
  ],
  transpose: [{ types: { x }, attributes: { order: [1, 2, 0] } }, { types: { x }, attributes: { order: [0, 1, 2] } }],
  expand: [{ types: { x: float(batch, one, width) }, attributes: { dims: [batch, dim("copies", 3), width] } }, { types: { x: float(one, width) }, attributes: { dims: [dim("copies", 3), width] } }],
  slice: [{ types: { x }, attributes: { axis: 2, start: size(1), to: dim("part", 3) } }, { types: { x: float(time, dim("a", 1)) }, attributes: { axis: 0, start: size(0), to: time } }],
  concat: [{ types: { a: x, b: float(batch, time, dim("more", 2)) }, attributes: { axis: 2, to: dim("all", 8) } }],
  gather: [{ types: { table: float(dim("rows", 5), width), ids: int(batch, time) }, attributes: { axis: 0 } }, { types: { table: x, ids: int(dim("a", 2), dim("b", 2)) }, attributes: { axis: 2 } }],
  iota: [{ types: {}, attributes: { start: size(2), dim: dim("run", 5) } }],
  constant: [{ types: {}, attributes: { dtype: "float", dims: [dim("three", 3)], values: [0.5, -2, 7] } }, { types: {}, attributes: { dtype: "int", dims: [], values: [-3] } }],
  matmul: [{ types: { a: x, b: float(batch, width, time) }, attributes: {} }, { types: { a: x, b: weight }, attributes: {} }],
  softmax: unary,
  reduce_sum: [...along, { types: { x: mask }, attributes: { axis: 1 } }],
  reduce_mean: along,
  reduce_max: [...along, { types: { x: mask }, attributes: { axis: 1 } }],
  cumulative_sum: [...along, { types: { x: mask }, attributes: { axis: 1 } }],

  linear: [{ types: { x, weight, bias }, attributes: {} }, { types: { x, weight, bias: null }, attributes: {} }, { types: { x: float(batch, width), weight, bias }, attributes: {} }],
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
  relu: unary,
  relu2: unary,
  gelu: unary,
  gelu_tanh: unary,
  quick_gelu: unary,
  silu: unary,
  swiglu_oai: [{ types: { gate: x, up: x }, attributes: { limit: 0.5, alpha: 1.702 } }],
  split_heads: [{ types: { x }, attributes: { heads: dim("heads", 3), width: dim("d_head", 2) } }],
  merge_heads: [{ types: { x: heads("heads", 3) }, attributes: { to: dim("merged", 18) } }],
  attention: [
    { types: { query: heads("heads", 3), key: heads("heads", 3, dim("key")), value: heads("heads", 3, dim("key")), mask: null }, attributes: { scale: 0.4 } },
    { types: { query: heads("heads", 4), key: heads("kv_heads", 2, dim("key")), value: heads("kv_heads", 2, dim("key")), mask: bool(batch, one, time, dim("key")) }, attributes: { scale: 0.4 } },
    { types: { query: heads("heads", 4), key: heads("kv_heads", 1, dim("memory", "source")), value: heads("kv_heads", 1, dim("memory", "source")), mask: bool(batch, one, one, dim("memory", "source")) }, attributes: { scale: 1 } },
  ],
  visible: [
    { types: { attention_mask: mask }, attributes: { queries: time, causal: true, left: null, right: null }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { queries: time, causal: false, left: 1, right: 1 }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { queries: one, causal: false, left: null, right: null }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { queries: time, causal: true, left: 2, right: 0 }, limit: 2 },
    { types: { attention_mask: mask }, attributes: { queries: time, causal: false, left: null, right: null }, limit: 2 },
  ],
  pick_position: [{ types: { x, attention_mask: mask }, attributes: { position: "last" }, limit: 2 }, { types: { x, attention_mask: mask }, attributes: { position: 0 }, limit: 2 }],
  mean_of_real: [{ types: { x, attention_mask: mask }, attributes: {}, limit: 2 }],
  drop_axis: [{ types: { x: float(batch, one, width) }, attributes: { axis: 1 } }],
  token_positions: [{ types: { tokens: int(batch, time) }, attributes: { pad: 1 }, limit: 3 }],
  rotary_angles: [
    { types: { position_ids: int(batch, time) }, attributes: { theta: 10000, dims: 4, scaling: null } },
    { types: { position_ids: int(batch, time) }, attributes: { theta: 500000, dims: 8, scaling: { kind: "llama3", factor: 8, low: 1, high: 4, original: 64 } } },
  ],
  rotary: (["half", "interleaved"] as const).flatMap((layout) => [3, 2].map((pairs) => ({ types: { x: heads("heads", 3), cos: angles(pairs), sin: angles(pairs) }, attributes: { layout } }))),
  sinusoidal: (["halves", "interleaved"] as const).map((layout) => ({ types: { position_ids: int(batch, time) }, attributes: { d: 6, layout, spacing: "inclusive", offset: 2, axis: "width" } })),
  patches: [{ types: { pixels: float(batch, dim("channels", 2), dim("height", 4), dim("w", 5)) }, attributes: { patch: [2, 3], stride: [2, 1] } }],
  prepend: [{ types: { prefix: float(dim("prefix", 2), width), x: float(batch, dim("patches", 3), width) }, attributes: { to: dim("time", 5) } }],
  mean_of_positions: [{ types: { x }, attributes: { at: [0, 2] } }],
};

function made(type: TensorType, limit: number, shift: number, random: () => number): Tensor {
  const shape = type.dims.map((d) => sizes[d.size.text] ?? Number(d.size.text));
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

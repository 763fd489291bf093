/** Every op's spelling in TensorFlow.js against its definition, run in float64. */
import { beforeAll, describe, expect, test } from "vitest";
import { BlockBuilder } from "../../src/program/builder.ts";
import { expansion } from "../../src/program/expand.ts";
import { opNames, type OpName } from "../../src/program/ops/index.ts";
import { plus, size } from "../../src/program/size.ts";
import { dim, float, int, one, type TensorType } from "../../src/program/tensor.ts";
import type { AnyApply, Value } from "../../src/program/value.ts";
import * as runtime from "../../src/runtime/tfjs/index.ts";
import { bySeries } from "../../src/runtime/tfjs/sine.ts";
import { primitives } from "../../src/targets/reference/primitives.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { isHeads } from "../../src/targets/tfjs/axes.ts";
import { isScoreMask, spell, type Spelling } from "../../src/targets/tfjs/natives.ts";
import { fillNormal, stream } from "../../src/weights/random.ts";
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

const unary = (op: "negate" | "exp" | "sin" | "cos" | "tanh" | "erf" | "sigmoid" | "relu" | "relu2" | "gelu" | "gelu_tanh" | "quick_gelu" | "silu" | "softmax"): Case => ({ name: op, build: (b, input) => b.apply(op, { x: input("x", x) }, {}) });
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
const seen = (name: string, queries: typeof time, causal: boolean, left: number | null, right: number | null): Case => ({ name: `visible, ${name}`, build: (b, input) => b.apply("visible", { attention_mask: input("mask", int(batch, key)) }, { queries, causal, left, right }) });
const attention = (kv: number, masked: boolean): Case => ({
  name: `attention, ${kv} kv heads${masked ? "" : ", no mask"}`,
  build: (b, input) => {
    const axis = kv === 4 ? "heads" : "kv_heads";
    const mask = masked ? b.apply("visible", { attention_mask: input("mask", int(batch, key)) }, { queries: time, causal: true, left: null, right: null }) : null;
    return b.apply("attention", { query: input("query", heads(4)), key: input("key", heads(kv, key, axis)), value: input("value", heads(kv, key, axis, 52)), mask }, { scale: 0.15 });
  },
});
const rotation = (layout: "half" | "interleaved", pairs: number): Case => ({
  name: `rotary, ${layout}, ${2 * pairs} of 50`,
  build: (b, input) => b.apply("rotary", { x: input("x", heads(4)), cos: input("cos", float(batch, time, dim("d_rotary/2", pairs))), sin: input("sin", float(batch, time, dim("d_rotary/2", pairs))) }, { layout }),
});
const pixels = float(batch, dim("channels", 3), dim("height", 9), dim("width", 12));

const cases: { readonly [N in OpName]: readonly Case[] } = {
  negate: [unary("negate")], exp: [unary("exp")], sin: [unary("sin")], cos: [unary("cos")], tanh: [unary("tanh")], erf: [unary("erf")], sigmoid: [unary("sigmoid")], softmax: [unary("softmax")],
  log: [{ name: "log", build: (b, input) => b.apply("log", { x: b.apply("exp", { x: input("x", x) }, {}) }, {}) }],
  sqrt: [{ name: "sqrt", build: (b, input) => b.apply("sqrt", { x: b.apply("exp", { x: input("x", x) }, {}) }, {}) }],
  add: binary("add"), subtract: binary("subtract"), multiply: binary("multiply"), maximum: binary("maximum"), minimum: binary("minimum"),
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
  ],
  slice: [{ name: "slice", build: (b, input) => b.apply("slice", { x: input("mask", int(batch, key)) }, { axis: 1, start: size("past"), to: time }) }],
  concat: [{ name: "concat", build: (b, input) => b.apply("concat", { a: input("a", x), b: input("b", x) }, { axis: 2, to: dim("both", 112) }) }],
  gather: [{ name: "gather", build: (b, input) => b.apply("gather", { table: input("a", float(batch, dim("rows", 61), d)), ids: input("ids", int(batch, time)) }, { axis: 1 }) }],
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
  unembed: [
    { name: "unembed", build: (b, input) => b.apply("unembed", { x: input("x", x), table: input("table", float(dim("vocab", 61), d)), bias: null }, {}) },
    { name: "unembed with bias", build: (b, input) => b.apply("unembed", { x: input("x", x), table: input("table", float(dim("vocab", 61), d)), bias: input("bias", float(dim("vocab", 61))) }, {}) },
  ],
  embedding: [0, 2].map((offset) => ({ name: `embedding, offset ${offset}`, build: (b, input) => b.apply("embedding", { table: input("table", float(dim("rows", 64), d)), ids: input("ids", int(batch, time)) }, { offset }) })),
  layer_norm: [norm("layer_norm", 0, true), norm("layer_norm", 1, true), norm("layer_norm", 0, false)],
  rms_norm: [norm("rms_norm", 0, true), norm("rms_norm", 1, true), norm("rms_norm", 0, false)],
  relu: [unary("relu")], relu2: [unary("relu2")], gelu: [unary("gelu")], gelu_tanh: [unary("gelu_tanh")], quick_gelu: [unary("quick_gelu")], silu: [unary("silu")],
  swiglu_oai: [{ name: "swiglu_oai", build: (b, input) => b.apply("swiglu_oai", { gate: input("a", x), up: input("b", x) }, { limit: 0.7, alpha: 1.702 }) }],
  split_heads: [{ name: "split_heads", build: (b, input) => b.apply("split_heads", { x: input("x", x) }, { heads: dim("heads", 4), width: dim("d_head", 14) }) }],
  merge_heads: [{ name: "merge_heads", build: (b, input) => b.apply("merge_heads", { x: input("x", heads(4)) }, { to: dim("heads*d_head", 200) }) }],
  attention: [attention(4, true), attention(2, true), attention(1, true), attention(2, false)],
  visible: [seen("causal", time, true, null, null), seen("all, for every query", time, false, null, null), seen("all, shared", one, false, null, null), seen("window", time, true, 2, 0), seen("window on both sides", time, false, 1, 2)],
  pick_position: ([0, 2, "last"] as const).map((position) => ({ name: `pick_position ${position}`, build: (b, input) => b.apply("pick_position", { x: input("x", x), attention_mask: input("mask", int(batch, key)) }, { position }) })),
  mean_of_real: [{ name: "mean_of_real", build: (b, input) => b.apply("mean_of_real", { x: input("x", x), attention_mask: input("mask_2", int(batch, time)) }, {}) }],
  drop_axis: [{ name: "drop_axis", build: (b, input) => b.apply("drop_axis", { x: input("x", float(batch, one, d)) }, { axis: 1 }) }],
  token_positions: [{ name: "token_positions", build: (b, input) => b.apply("token_positions", { tokens: input("tokens", int(batch, time)) }, { pad: 1 }) }],
  rotary_angles: ([null, { kind: "linear", factor: 4 }, { kind: "llama3", factor: 8, low: 1, high: 4, original: 64 }] as const).map((scaling) => ({
    name: `rotary_angles, ${scaling?.kind ?? "plain"}`,
    build: (b, input) => b.apply("rotary_angles", { position_ids: input("ids", int(batch, time)) }, { theta: 500000, dims: 32, scaling }),
  })),
  rotary: [rotation("half", 25), rotation("half", 8), rotation("interleaved", 25), rotation("interleaved", 8)],
  sinusoidal: (["interleaved", "halves"] as const).flatMap((layout) => (["exclusive", "inclusive"] as const).map((spacing): Case => ({ name: `sinusoidal, ${layout}, ${spacing}`, build: (b, input) => b.apply("sinusoidal", { position_ids: input("ids", int(batch, time)) }, { d: 56, layout, spacing, offset: 2, axis: "d_model" }) }))),
  patches: [
    { name: "patches apart", build: (b, input) => b.apply("patches", { pixels: input("x", pixels) }, { patch: [4, 3], stride: [4, 3] }) },
    { name: "patches that overlap", build: (b, input) => b.apply("patches", { pixels: input("x", pixels) }, { patch: [4, 3], stride: [2, 1] }) },
  ],
  prepend: [{ name: "prepend", build: (b, input) => b.apply("prepend", { prefix: input("prefix", float(dim("prefix", 2), d)), x: input("x", float(batch, dim("n", 5), d)) }, { to: dim("m", 7) }) }],
  mean_of_positions: [{ name: "mean_of_positions", build: (b, input) => b.apply("mean_of_positions", { x: input("x", x) }, { at: [0, 3] }) }],
};

/** Numbers for an input, by its type and name: a mask has a row without any real token before the present. */
function numbersFor(name: string, type: TensorType): Tensor {
  const shape = type.dims.map((dim) => dim.size.terms.reduce((n, [symbols, factor]) => n + symbols.split("*").reduce((m, s) => m * (s === "" ? 1 : (sizes[s as keyof typeof sizes] ?? 0)), factor), 0));
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
      size: (of) => String(of.terms.reduce((n, [symbols, factor]) => n + (symbols === "" ? factor : factor * (sizes[symbols as keyof typeof sizes] ?? 0)), 0)),
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

/**
 * How each op is spelled in TensorFlow.js. The table is exhaustive: an op that it misses does not compile.
 *
 * An entry gets the text of its operands. "expand" takes the op's definition instead.
 */
import type { OpAttributes, OpInputs, OpName } from "../../program/ops/index.ts";
import { constant as constantOf, sameSize, type Size } from "../../program/size.ts";
import { dim, known, type Dim, type DType } from "../../program/tensor.ts";
import type { Apply, Value } from "../../program/value.ts";
import { isHeads } from "./axes.ts";
import { literal, member, text } from "./names.ts";

export interface Spelling {
  /** The text of a value. */
  of(value: Value): string;
  /** A number known when compiling, where the value is one that only this op reads. */
  number(value: Value): string | null;
  /** The text of a size. */
  size(size: Size): string;
  /** Imports a function of the runtime. */
  use(name: string): string;
}

type Native<N extends OpName> = "expand" | ((inputs: OpInputs<N, Value>, attributes: OpAttributes<N>, s: Spelling, output: Value) => string);
export type Natives = { readonly [N in OpName]: Native<N> };

const dtypes: Readonly<Record<DType, string>> = { float: "float32", int: "int32", bool: "bool" };

const unary =
  (name: string) =>
  ({ x }: { readonly x: Value }, _: object, s: Spelling): string =>
    `tf.${name}(${s.of(x)})`;

/** Operands that are numbers stand as literals; as integers they need their type. */
const operand = (value: Value, s: Spelling): string => {
  const number = value.type.dtype === "float" ? s.number(value) : null;
  return number ?? s.of(value);
};

const binary =
  (name: string) =>
  ({ a, b }: { readonly a: Value; readonly b: Value }, _: object, s: Spelling): string =>
    `tf.${name}(${operand(a, s)}, ${operand(b, s)})`;

const reduction =
  (name: string) =>
  ({ x }: { readonly x: Value }, { axis }: { readonly axis: number }, s: Spelling): string =>
    `tf.${name}(${s.of(x)}, ${axis}, true)`;

const dims = (to: readonly Dim[], s: Spelling): string => `[${to.map((d) => s.size(d.size)).join(", ")}]`;

const activation =
  (name: string) =>
  ({ x }: { readonly x: Value }, _: object, s: Spelling): string =>
    `${s.use(name)}(${s.of(x)})`;

/** Weights under one path are handed on as the struct that they stand in. */
function struct(weight: Value | null, bias: Value | null, s: Spelling): string {
  const parent = weight?.parameter?.endsWith(".weight") === true ? weight.parameter.slice(0, -".weight".length) : null;
  if (parent !== null && (bias === null || bias.parameter === `${parent}.bias`)) return member("w", parent);
  const fields = [...(weight === null ? [] : [`weight: ${s.of(weight)}`]), ...(bias === null ? [] : [`bias: ${s.of(bias)}`])];
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

const normed = (name: string, inputs: { readonly x: Value; readonly weight: Value | null; readonly bias?: Value | null }, { eps, offset }: { readonly eps: number; readonly offset: number }, s: Spelling): string =>
  `${s.use(name)}(${s.of(inputs.x)}, ${struct(inputs.weight, inputs.bias ?? null, s)}, ${literal(eps)}${offset === 0 ? "" : `, ${offset}`})`;

const fields = (entries: readonly (readonly [string, string | null])[]): string => {
  const given = entries.flatMap(([name, value]) => (value === null ? [] : [name === value ? name : `${name}: ${value}`]));
  return given.length === 0 ? "" : `{ ${given.join(", ")} }`;
};

/** A scale of scores; the usual one shows where it comes from. */
const root = (scale: number, width: number): string => (scale === width ** -0.5 || scale === 1 / Math.sqrt(width) ? `${width} ** -0.5` : literal(scale));

/** A mask over heads is kept as what attention adds to its scores; nothing else may read it. */
export const isScoreMask = (value: Value): boolean => value.type.dtype === "bool" && value.type.dims.length === 4;

const same = (a: readonly Dim[], b: readonly Dim[]): boolean => a.length === b.length && a.every((d, i) => sameSize(d.size, b[i]?.size ?? d.size));

export const natives: Natives = {
  negate: unary("neg"),
  exp: unary("exp"),
  log: unary("log"),
  sqrt: unary("sqrt"),
  sin: unary("sin"),
  cos: unary("cos"),
  tanh: unary("tanh"),
  erf: unary("erf"),
  sigmoid: unary("sigmoid"),
  add: binary("add"),
  subtract: binary("sub"),
  multiply: binary("mul"),
  divide: binary("div"),
  maximum: binary("maximum"),
  minimum: binary("minimum"),
  equal: binary("equal"),
  less: binary("less"),
  less_equal: binary("lessEqual"),
  and: ({ a, b }, _, s) => `tf.logicalAnd(${s.of(a)}, ${s.of(b)})`,
  where: ({ condition, a, b }, _, s) => `tf.where(${s.of(condition)}, ${s.of(a)}, ${s.of(b)})`,
  cast: ({ x }, { dtype }, s) => `tf.cast(${s.of(x)}, "${dtypes[dtype]}")`,
  reshape: ({ x }, { dims: to }, s) => (same(x.type.dims, to) ? s.of(x) : `tf.reshape(${s.of(x)}, ${dims(to, s)})`),
  transpose: ({ x }, { order }, s) => `tf.transpose(${s.of(x)}, [${order.join(", ")}])`,
  expand: ({ x }, { dims: to }, s) => (same(x.type.dims, to) ? s.of(x) : `tf.broadcastTo(${s.of(x)}, ${dims(to, s)})`),
  slice: ({ x }, { axis, start, to }, s) => {
    const begin = x.type.dims.map((_, i) => (i === axis ? s.size(start) : "0"));
    return `tf.slice(${s.of(x)}, [${begin.join(", ")}], ${dims(x.type.dims.map((d, i) => (i === axis ? to : d)), s)})`;
  },
  concat: ({ a, b }, { axis }, s) => `tf.concat([${s.of(a)}, ${s.of(b)}], ${axis})`,
  gather: ({ table, ids }, { axis }, s) => `${s.use("take")}(${s.of(table)}, ${s.of(ids)}, ${axis})`,
  iota: (_, { start, dim: along }, s) => {
    const from = s.size(start);
    const to = from === "0" ? s.size(along.size) : constantOf(start) !== null && constantOf(along.size) !== null ? String(Number(from) + known(along)) : `${from} + ${s.size(along.size)}`;
    return `tf.range(${from}, ${to}, 1, "int32")`;
  },
  constant: (_, { dtype, dims: to, values }) => {
    const spelled = values.map(literal);
    if (to.length === 0) return `tf.scalar(${dtype === "bool" ? String(values[0] !== 0) : (spelled[0] ?? "0")}, "${dtypes[dtype]}")`;
    const shape = to.length === 1 ? "" : `[${to.map((d) => known(d)).join(", ")}], `;
    return `tf.tensor${to.length}d([${spelled.join(", ")}], ${shape}"${dtypes[dtype]}")`;
  },
  matmul: ({ a, b }, _, s) => `tf.matMul(${s.of(a)}, ${s.of(b)})`,
  softmax: unary("softmax"),
  reduce_sum: reduction("sum"),
  reduce_mean: reduction("mean"),
  reduce_max: reduction("max"),
  cumulative_sum: ({ x }, { axis }, s) => `tf.cumsum(${s.of(x)}, ${axis})`,

  linear: ({ x, weight, bias }, _, s) => `${s.use("linear")}(${s.of(x)}, ${struct(weight, bias, s)})`,
  unembed: ({ x, table, bias }, _, s) => `${s.use("unembed")}(${s.of(x)}, ${s.of(table)}${bias === null ? "" : `, ${s.of(bias)}`})`,
  embedding: ({ table, ids }, { offset }, s) => `${s.use("embedding")}(${s.of(table)}, ${s.of(ids)}${offset === 0 ? "" : `, ${offset}`})`,
  layer_norm: (inputs, attributes, s) => normed("layerNorm", inputs, attributes, s),
  rms_norm: (inputs, attributes, s) => normed("rmsNorm", inputs, attributes, s),
  relu: unary("relu"),
  relu2: activation("relu2"),
  gelu: activation("gelu"),
  gelu_tanh: activation("geluTanh"),
  quick_gelu: activation("quickGelu"),
  silu: activation("silu"),
  swiglu_oai: ({ gate, up }, { limit, alpha }, s) => `${s.use("swigluOai")}(${s.of(gate)}, ${s.of(up)}, ${literal(limit)}, ${literal(alpha)})`,
  split_heads: ({ x }, { heads }, s) => `${s.use("splitHeads")}(${s.of(x)}, ${known(heads)})`,
  merge_heads: ({ x }, _, s) => `${s.use("mergeHeads")}(${s.of(x)})`,
  attention: ({ query, key, value, mask }, { scale }, s) => `${s.use("attend")}(${[query, key, value].map((v) => s.of(v)).join(", ")}, ${root(scale, known(query.type.dims[3] ?? dim("1", 1)))}${mask === null ? "" : `, ${s.of(mask)}`})`,
  visible: ({ attention_mask: mask }, { queries, causal, left, right }, s) => {
    const shared = constantOf(queries.size) === 1 && !causal && left === null && right === null;
    const sight = fields([
      ["time", shared ? null : s.size(queries.size)],
      ["causal", causal ? "true" : null],
      ["left", left === null ? null : literal(left)],
      ["right", right === null ? null : literal(right)],
    ]);
    return `${s.use("visible")}(${s.of(mask)}${sight === "" ? "" : `, ${sight}`})`;
  },
  pick_position: ({ x, attention_mask: mask }, { position }, s) => `${s.use("pickPosition")}(${s.of(x)}, ${s.of(mask)}, ${position === "last" ? text(position) : position})`,
  mean_of_real: ({ x, attention_mask: mask }, _, s) => `${s.use("meanOfReal")}(${s.of(x)}, ${s.of(mask)})`,
  drop_axis: ({ x }, { axis }, s) => `tf.squeeze(${s.of(x)}, [${axis}])`,
  token_positions: ({ tokens }, { pad }, s) => `${s.use("tokenPositions")}(${s.of(tokens)}, ${pad})`,
  rotary_angles: ({ position_ids: ids }, { theta, dims: rotated, scaling }, s) => {
    const stretch = scaling === null ? "" : `, ${fields(Object.entries(scaling).map(([name, value]) => [name, typeof value === "number" ? literal(value) : text(String(value))]))}`;
    return `${s.use("rotaryAngles")}(${s.of(ids)}, ${literal(theta)}, ${rotated}${stretch})`;
  },
  rotary: ({ x, cos, sin }, { layout }, s) => `${s.use("rotary")}(${s.of(x)}, ${s.of(cos)}, ${s.of(sin)}, ${text(layout)})`,
  sinusoidal: ({ position_ids: ids }, { d, layout, spacing, offset }, s) => {
    const shape = fields([["layout", text(layout)], ["spacing", text(spacing)], ["offset", offset === 0 ? null : literal(offset)]]);
    return `${s.use("sinusoidal")}(${s.of(ids)}, ${d}, ${shape})`;
  },
  patches: ({ pixels }, { patch, stride }, s) => `${s.use("patches")}(${s.of(pixels)}, [${patch.join(", ")}], [${stride.join(", ")}])`,
  prepend: ({ prefix, x }, _, s) => `${s.use("prepend")}(${s.of(prefix)}, ${s.of(x)})`,
  mean_of_positions: ({ x }, { at }, s) => `${s.use("meanOfPositions")}(${s.of(x)}, [${at.join(", ")}])`,
};

/** Ops that know where this target keeps heads and masks; others may only see them where that makes no difference. */
const readsHeads: ReadonlySet<OpName> = new Set(["split_heads", "merge_heads", "attention", "rotary", "visible"]);
const anyOrder: ReadonlySet<OpName> = new Set(["rms_norm", "layer_norm", "add", "subtract", "multiply", "divide", "negate", "tanh", "softmax", "linear", "sigmoid"]);

/** The text of an application. */
export function spell<N extends OpName>(apply: Apply<N>, s: Spelling): string {
  const native: Native<N> = natives[apply.op];
  if (native === "expand") throw new Error(`${apply.op} was to be expanded`);
  const values = [apply.output, ...Object.values(apply.inputs as Readonly<Record<string, Value | null>>).filter((v) => v !== null)];
  if (!readsHeads.has(apply.op) && (values.some(isScoreMask) || (!anyOrder.has(apply.op) && values.some((v) => isHeads(v.type))))) throw new Error(`${apply.op} does not know how this target keeps heads`);
  return native(apply.inputs, apply.attributes, s, apply.output);
}


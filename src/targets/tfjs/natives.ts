/**
 * How each op is spelled in TensorFlow.js. The table is exhaustive: an op that it misses does not compile.
 *
 * An entry gets the text of its operands. "expand" takes the op's definition instead.
 */
import type { OpAttributes, OpInputs, OpName } from "../../program/ops/index.ts";
import { constant as constantOf, plus, sameSize, type Size } from "../../program/size.ts";
import { dim, known, type Dim, type DType } from "../../program/tensor.ts";
import type { Apply, Value } from "../../program/value.ts";
import { shortening } from "../input-rules.ts";
import { isHeads, keptDims } from "./axes.ts";
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

/** Operands that are numbers stand as literals; as integers they need their type. A weight per head goes with heads as they are kept here. */
const operand = (value: Value, s: Spelling, other: Value): string => {
  const number = value.type.dtype === "float" ? s.number(value) : null;
  if (number !== null) return number;
  const [heads, width] = value.type.dims;
  if (isHeads(other.type) && value.type.dims.length === 2 && heads !== undefined && width !== undefined) return `tf.reshape(${s.of(value)}, [${known(heads)}, 1, ${known(width)}])`;
  return s.of(value);
};

const binary =
  (name: string) =>
  ({ a, b }: { readonly a: Value; readonly b: Value }, _: object, s: Spelling): string =>
    `tf.${name}(${operand(a, s, b)}, ${operand(b, s, a)})`;

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

/** What scores pass through besides the mask. */
const scoringOf = (bias: Value | null, softcap: number | null, sinks: Value | null, s: Spelling): string =>
  fields([
    ["bias", bias === null ? null : s.of(bias)],
    ["cap", softcap === null ? null : literal(softcap)],
    ["sinks", sinks === null ? null : s.of(sinks)],
  ]);

/** A mask over heads is kept as what attention adds to its scores; nothing else may read it. */
export const isScoreMask = (value: Value): boolean => value.type.dtype === "bool" && value.type.dims.length === 4;

const same = (a: readonly Dim[], b: readonly Dim[]): boolean => a.length === b.length && a.every((d, i) => sameSize(d.size, b[i]?.size ?? d.size));

export const natives: Natives = {
  negate: unary("neg"),
  exp: unary("exp"),
  log: unary("log"),
  sqrt: unary("sqrt"),
  floor: unary("floor"),
  sin: activation("sine"),
  cos: activation("cosine"),
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
  // tfjs-core types both choices alike; what is spread over the other has a lower rank.
  where: ({ condition, a, b }, _, s) => {
    const [chosen, first, second] = [s.of(condition), s.of(a), s.of(b)];
    if (a.type.dims.length === b.type.dims.length) return `tf.where(${chosen}, ${first}, ${second})`;
    return a.type.dims.length < b.type.dims.length ? `${s.use("select")}(${chosen}, ${first}, ${second})` : `${s.use("select")}(tf.logicalNot(${chosen}), ${second}, ${first})`;
  },
  cast: ({ x }, { dtype }, s) => `tf.cast(${s.of(x)}, "${dtypes[dtype]}")`,
  reshape: ({ x }, { dims: to }, s) => (same(x.type.dims, to) ? s.of(x) : `tf.reshape(${s.of(x)}, ${dims(to, s)})`),
  transpose: ({ x }, { order }, s) => `tf.transpose(${s.of(x)}, [${order.join(", ")}])`,
  expand: ({ x }, { dims: to }, s) => {
    if (same(x.type.dims, to)) return s.of(x);
    const shape = dims(keptDims({ dtype: x.type.dtype, dims: to }), s);
    const number = x.type.dtype === "bool" ? null : s.number(x);
    return number === null ? `tf.broadcastTo(${s.of(x)}, ${shape})` : `tf.fill(${shape}, ${number}, "${dtypes[x.type.dtype]}")`;
  },
  slice: ({ x }, { axis, start, to }, s) => {
    const kept = keptDims(x.type);
    const at = kept.indexOf(x.type.dims[axis] ?? to);
    const begin = kept.map((_, i) => (i === at ? s.size(start) : "0"));
    return `tf.slice(${s.of(x)}, [${begin.join(", ")}], ${dims(kept.map((d, i) => (i === at ? to : d)), s)})`;
  },
  concat: ({ a, b }, { axis, to }, s) => `tf.concat([${s.of(a)}, ${s.of(b)}], ${keptDims(a.type).indexOf(a.type.dims[axis] ?? to)})`,
  gather: ({ table, ids }, { axis }, s) => `${s.use("take")}(${s.of(table)}, ${s.of(ids)}, ${axis})`,
  gather_last: ({ x, ids }, _, s) => `${s.use("gatherLast")}(${s.of(x)}, ${s.of(ids)})`,
  top_k: ({ x }, { to }, s) => `tf.topk(${s.of(x)}, ${known(to)}).indices`,
  iota: (_, { start, dim: along }, s) => {
    const from = s.size(start);
    const to = s.size(plus(start, along.size));
    return `tf.range(${from}, ${to}, 1, "int32")`;
  },
  constant: (_, { dtype, dims: to, values }) => {
    const spelled = values.map(literal);
    if (to.length === 0) return `tf.scalar(${dtype === "bool" ? String(values[0] !== 0) : (spelled[0] ?? "0")}, "${dtypes[dtype]}")`;
    const shape = to.length === 1 ? "" : `[${to.map((d) => known(d)).join(", ")}], `;
    return `tf.tensor${to.length}d([${spelled.join(", ")}], ${shape}"${dtypes[dtype]}")`;
  },
  matmul: ({ a, b }, _, s) => `tf.matMul(${s.of(a)}, ${s.of(b)})`,
  scan: ({ x, real, input_weight, input_bias, hidden_weight, hidden_bias, hidden, memory }, { cell, reverse }, s) => {
    const state = [hidden, ...(memory === null ? [] : [memory])].map((v) => s.of(v)).join(", ");
    return `${s.use("scan")}(${text(cell)}, ${s.of(x)}, ${s.of(real)}, ${struct(input_weight, input_bias, s)}, ${struct(hidden_weight, hidden_bias, s)}, [${state}]${reverse ? ", true" : ""})`;
  },
  gru_cell: ({ input, state, hidden }, _, s) => `${s.use("gruCell")}(${s.of(input)}, ${s.of(state)}, ${s.of(hidden)})`,
  lstm_cell: ({ gates, cell }, _, s) => `${s.use("lstmCell")}(${s.of(gates)}, ${s.of(cell)})`,
  lstm_hidden: ({ gates, cell }, _, s) => `${s.use("lstmHidden")}(${s.of(gates)}, ${s.of(cell)})`,
  softmax: unary("softmax"),
  reduce_sum: reduction("sum"),
  reduce_mean: reduction("mean"),
  reduce_max: reduction("max"),
  cumulative_sum: ({ x }, { axis }, s) => `tf.cumsum(${s.of(x)}, ${axis})`,

  linear: ({ x, weight, bias }, _, s) => `${s.use("linear")}(${s.of(x)}, ${struct(weight, bias, s)})`,
  lora: ({ x, weight, bias, down, up, magnitude }, { scale }, s) => {
    const parent = weight.parameter?.replace(/\.weight$/, "");
    const adapter = fields([["down", s.of(down)], ["up", s.of(up)], ["magnitude", magnitude === null ? null : s.of(magnitude)]]);
    // In a model the adapter stands where the layer's weights do.
    const layer = parent !== undefined && down.parameter === `${parent}.lora.down` ? struct(weight, bias, s) : `{ ...${struct(weight, bias, s)}, lora: ${adapter} }`;
    return `${s.use("lora")}(${s.of(x)}, ${layer}, ${literal(scale)})`;
  },
  unembed: ({ x, table, bias }, _, s) => `${s.use("unembed")}(${s.of(x)}, ${s.of(table)}${bias === null ? "" : `, ${s.of(bias)}`})`,
  unit: ({ x }, _, s) => `${s.use("unit")}(${s.of(x)})`,
  splice: ({ x, features, ids }, _, s) => `${s.use("splice")}(${s.of(x)}, ${s.of(features)}, ${s.of(ids)})`,
  embedding: ({ table, ids }, { offset }, s) => `${s.use("embedding")}(${s.of(table)}, ${s.of(ids)}${offset === 0 ? "" : `, ${offset}`})`,
  layer_norm: (inputs, attributes, s) => normed("layerNorm", inputs, attributes, s),
  rms_norm: (inputs, attributes, s) => normed("rmsNorm", inputs, attributes, s),
  batch_norm: ({ x, weight, bias, mean, variance }, { eps }, s) => {
    const own = weight.parameter !== null && mean.parameter !== null && variance.parameter !== null;
    const statistics = own ? struct(weight, bias, s) : fields([["weight", s.of(weight)], ["bias", s.of(bias)], ["mean", s.of(mean)], ["variance", s.of(variance)]]);
    return `${s.use("batchNorm")}(${s.of(x)}, ${statistics}, ${literal(eps)})`;
  },
  group_norm: ({ x, weight, bias }, { groups, eps }, s) => `${s.use("groupNorm")}(${s.of(x)}, ${struct(weight, bias, s)}, ${groups}, ${literal(eps)})`,
  relu: unary("relu"),
  relu2: activation("relu2"),
  gelu: activation("gelu"),
  gelu_tanh: activation("geluTanh"),
  quick_gelu: activation("quickGelu"),
  silu: activation("silu"),
  relu6: unary("relu6"),
  leaky_relu: ({ x }, _, s) => `tf.leakyRelu(${s.of(x)}, 0.01)`,
  mish: activation("mish"),
  hardswish: activation("hardswish"),
  swiglu_oai: ({ gate, up }, { limit, alpha }, s) => `${s.use("swigluOai")}(${s.of(gate)}, ${s.of(up)}, ${literal(limit)}, ${literal(alpha)})`,
  split_heads: ({ x }, { heads, width }, s) =>
    x.type.dims.length === 2 ? `tf.reshape(${s.of(x)}, [${s.size(x.type.dims[0]?.size ?? heads.size)}, ${known(heads)}, ${known(width)}])` : `${s.use("splitHeads")}(${s.of(x)}, ${known(heads)})`,
  merge_heads: ({ x }, _, s) => `${s.use("mergeHeads")}(${s.of(x)})`,
  attention: ({ query, key, value, mask, bias, sinks }, { scale, softcap }, s) => {
    const scoring = scoringOf(bias, softcap, sinks, s);
    const inputs = [query, key, value].map((v) => s.of(v));
    const more = scoring === "" ? (mask === null ? [] : [s.of(mask)]) : [mask === null ? "undefined" : s.of(mask), scoring];
    return `${s.use("attend")}(${[...inputs, root(scale, known(query.type.dims[3] ?? dim("1", 1))), ...more].join(", ")})`;
  },
  additive_attention: ({ query, key, value, weight, mask, bias, sinks }, { scale, softcap }, s) => {
    const scoring = scoringOf(bias, softcap, sinks, s);
    const optional = [scale === 1 ? null : literal(scale), mask === null ? null : s.of(mask), scoring === "" ? null : scoring];
    const given = optional.slice(0, optional.findLastIndex((text) => text !== null) + 1).map((text) => text ?? "undefined");
    return `${s.use("attendAdditive")}(${[...[query, key, value, weight].map((v) => s.of(v)), ...given].join(", ")})`;
  },
  softcap: ({ x }, { cap }, s) => `${s.use("softcap")}(${s.of(x)}, ${literal(cap)})`,
  alibi: ({ attention_mask: mask }, { heads, maxBias, factor, rounded }, s) => `${s.use("alibi")}(${s.of(mask)}, ${known(heads)}, ${literal(maxBias)}${factor === 1 && !rounded ? "" : `, ${literal(factor)}`}${rounded ? ", true" : ""})`,
  relative_ids: ({ attention_mask: mask }, { queries, distances }, s) => {
    const table =
      distances.kind === "buckets"
        ? `${s.use("buckets")}(${distances.count}, ${distances.max}, ${String(distances.bidirectional)})`
        : `${s.use("spans")}(${distances.span}, ${distances.buckets}, ${distances.farthest})`;
    return `${s.use("relativeIds")}(${s.of(mask)}, ${s.size(queries.size)}, ${table})`;
  },
  bucket_bias: ({ table, ids }, _, s) => `${s.use("bucketBias")}(${s.of(table)}, ${s.of(ids)})`,
  disentangled_bias: ({ query, key, ids, position_key, position_query }, { scale }, s) => {
    const positions = fields([
      ["key", position_key === null ? null : s.of(position_key)],
      ["query", position_query === null ? null : s.of(position_query)],
    ]);
    return `${s.use("disentangledBias")}(${[query, key, ids].map((v) => s.of(v)).join(", ")}, ${literal(scale)}, ${positions})`;
  },
  shifted_bias: ({ query, positions }, { scale }, s) => `${s.use("shiftedBias")}(${s.of(query)}, ${s.of(positions)}, ${root(scale, known(query.type.dims[3] ?? dim("1", 1)))})`,
  route: ({ logits, correction }, { top, score, normalize, scale, groups }, s) => {
    const routing = fields([
      ["top", literal(top)],
      ["score", text(score)],
      ["normalize", normalize ? "true" : null],
      ["scale", scale === 1 ? null : literal(scale)],
      ["groups", groups === null ? null : `{ count: ${groups.count}, top: ${groups.top}, score: ${text(groups.score)} }`],
    ]);
    return `${s.use("route")}(${s.of(logits)}, ${routing}${correction === null ? "" : `, ${s.of(correction)}`})`;
  },
  expert_linear: ({ x, weight, bias }, _, s) => `${s.use("expertLinear")}(${s.of(x)}, ${struct(weight, bias, s)})`,
  combine_experts: ({ x, weights }, _, s) => `${s.use("combineExperts")}(${s.of(x)}, ${s.of(weights)})`,
  visible: ({ attention_mask: mask, prefix_ids: ids }, { queries, causal, left, right, chunk }, s) => {
    const shared = constantOf(queries.size) === 1 && !causal && left === null && right === null && chunk === null;
    const sight = fields([
      ["time", shared ? null : s.size(queries.size)],
      ["causal", causal ? "true" : null],
      ["prefixIds", ids === null ? null : s.of(ids)],
      ["left", left === null ? null : literal(left)],
      ["right", right === null ? null : literal(right)],
      ["chunk", chunk === null ? null : literal(chunk)],
    ]);
    return `${s.use("visible")}(${s.of(mask)}${sight === "" ? "" : `, ${sight}`})`;
  },
  pick_position: ({ x, attention_mask: mask }, { position }, s) => `${s.use("pickPosition")}(${s.of(x)}, ${s.of(mask)}, ${position === "last" ? text(position) : position})`,
  pick_token: ({ x, tokens }, { id, other, which }, s) => `${s.use("pickToken")}(${s.of(x)}, ${s.of(tokens)}, ${id === "largest" ? text(id) : id}, ${text(which)}${other ? ", true" : ""})`,
  mask_rows: ({ x, attention_mask: mask }, _, s) => `${s.use("maskRows")}(${s.of(x)}, ${s.of(mask)})`,
  mean_of_real: ({ x, attention_mask: mask }, _, s) => `${s.use("meanOfReal")}(${s.of(x)}, ${s.of(mask)})`,
  statistics: ({ x, attention_mask: mask }, _, s) => `${s.use("statistics")}(${s.of(x)}${mask === null ? "" : `, ${s.of(mask)}`})`,
  best_codes: ({ scores }, { groups }, s) => `${s.use("bestCodes")}(${s.of(scores)}, ${groups})`,
  codewords: ({ codes, table }, _, s) => `${s.use("codewords")}(${s.of(codes)}, ${s.of(table)})`,
  code_perplexity: ({ codes, marks }, { codes: count }, s) => `${s.use("codePerplexity")}(${s.of(codes)}, ${count}${marks === null ? "" : `, ${s.of(marks)}`})`,
  drop_axis: ({ x }, { axis }, s) => `tf.squeeze(${s.of(x)}, [${axis}])`,
  token_positions: ({ tokens }, { pad }, s) => `${s.use("tokenPositions")}(${s.of(tokens)}, ${pad})`,
  rotary_angles: ({ position_ids: ids }, { theta, dims: rotated, scaling }, s) => {
    const spelled = (value: string | number | boolean | readonly number[]): string => (typeof value === "number" ? literal(value) : typeof value === "boolean" ? String(value) : typeof value === "string" ? text(value) : `[${value.map(literal).join(", ")}]`);
    const stretch = scaling === null ? "" : `, ${fields(Object.entries(scaling).map(([name, value]) => [name, spelled(value)]))}`;
    return `${s.use("rotaryAngles")}(${s.of(ids)}, ${literal(theta)}, ${rotated}${stretch})`;
  },
  rotary: ({ x, cos, sin }, { layout }, s) => `${s.use("rotary")}(${s.of(x)}, ${s.of(cos)}, ${s.of(sin)}, ${text(layout)})`,
  sinusoidal: ({ position_ids: ids }, { d, layout, spacing, offset }, s) => {
    const shape = fields([["layout", text(layout)], ["spacing", text(spacing)], ["offset", offset === 0 ? null : literal(offset)]]);
    return `${s.use("sinusoidal")}(${s.of(ids)}, ${d}, ${shape})`;
  },
  sinusoidal_2d: ({ real }, { d, normalize, temperature }, s) => {
    const shape = fields([["normalize", String(normalize)], ["temperature", temperature === 10000 ? null : literal(temperature)]]);
    return `${s.use("sinusoidal2d")}(${s.of(real)}, ${d}, ${shape})`;
  },
  patches: ({ pixels }, { patch, stride }, s) => `${s.use("patches")}(${s.of(pixels)}, [${patch.join(", ")}], [${stride.join(", ")}])`,
  convolution: ({ x, weight, bias }, { stride, padding, dilation, groups }, s) => {
    const along = stride.map((step, i) => {
      const apart = dilation?.[i] ?? 1;
      return `{ stride: ${step}, padding: [${(padding[i] ?? [0, 0]).join(", ")}]${apart === 1 ? "" : `, dilation: ${apart}`} }`;
    });
    return `${s.use("convolve")}(${s.of(x)}, ${struct(weight, bias, s)}, [${along.join(", ")}]${groups === 1 ? "" : `, ${groups}`})`;
  },
  shortened_mask: ({ attention_mask: mask }, { by, count }, s) => `${s.use("shortenedMask")}(${s.of(mask)}, [${by.map((along) => `[${shortening(along, count).join(", ")}]`).join(", ")}])`,
  prepend: ({ prefix, x }, _, s) => `${s.use("prepend")}(${s.of(prefix)}, ${s.of(x)})`,
  insert_rows: ({ rows, x }, { after }, s) => `${s.use("insertRows")}(${s.of(rows)}, ${s.of(x)}, ${after})`,
  mean_of_positions: ({ x }, { at }, s) => `${s.use("meanOfPositions")}(${s.of(x)}, [${at.join(", ")}])`,
  resize_rows: ({ table }, { from, to, first, kind, antialias }, s) => {
    const grids = fields([["from", `[${from.join(", ")}]`], ["to", `[${to.join(", ")}]`], ["first", first === 0 ? null : literal(first)], ["kind", text(kind)], ["antialias", antialias ? "true" : null]]);
    return `${s.use("resizeRows")}(${s.of(table)}, ${grids})`;
  },
  resize_map: ({ x }, { kind, to }, s) => `${s.use("resizeMap")}(${s.of(x)}, [${to.map(known).join(", ")}], ${text(kind)})`,
  max_pool: ({ x }, { window }, s) => `${s.use("maxPool")}(${s.of(x)}, ${window})`,
  transposed_convolution: ({ x, weight, bias }, _, s) => `${s.use("spread")}(${s.of(x)}, ${struct(weight, bias, s)})`,
  window_ids: (_, { window: [height, width], time }, s) => `${s.use("windowIds")}(${height}, ${width}, ${known(time) - height * width})`,
};

/** Ops that know where this target keeps heads and masks; others may only see them where that makes no difference. */
const readsHeads: ReadonlySet<OpName> = new Set(["split_heads", "merge_heads", "attention", "additive_attention", "disentangled_bias", "shifted_bias", "rotary", "visible", "slice", "concat", "expand"]);
const anyOrder: ReadonlySet<OpName> = new Set(["rms_norm", "layer_norm", "add", "subtract", "multiply", "divide", "negate", "tanh", "softmax", "linear", "lora", "sigmoid"]);

/** The text of an application. */
export function spell<N extends OpName>(apply: Apply<N>, s: Spelling): string {
  const native: Native<N> = natives[apply.op];
  if (native === "expand") throw new Error(`${apply.op} was to be expanded`);
  const values = [apply.output, ...Object.values(apply.inputs as Readonly<Record<string, Value | null>>).filter((v) => v !== null)];
  if (!readsHeads.has(apply.op) && (values.some(isScoreMask) || (!anyOrder.has(apply.op) && values.some((v) => isHeads(v.type))))) throw new Error(`${apply.op} does not know how this target keeps heads`);
  return native(apply.inputs, apply.attributes, s, apply.output);
}


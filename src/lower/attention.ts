/** Attention sublayers, and the keys and values of a memory, which are computed once. */
import type { AttentionSublayer, Stack } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { at, dim, float, type Dim, type TensorType } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Blocks } from "./blocks.ts";
import { isMasked, maskQueries, memoryDim } from "./dims.ts";
import { latentProjections } from "./latent.ts";
import { batch, closing, dense, normal, normed, time, zeros } from "./parts.ts";
import { disentangledBias, transformerXl } from "./relative.ts";
import { injects, positionBatch } from "./input/positions.ts";
import { attentionInputs, inputType, type LayerInput } from "./shared.ts";
import { windowScores } from "./window.ts";

export interface Widths {
  readonly heads: Dim;
  readonly kvHeads: Dim;
  readonly width: Dim;
  readonly valueWidth: Dim;
  readonly queries: Dim;
  readonly keys: Dim;
  /** Heads of values side by side. */
  readonly merged: Dim;
}

function widths(a: AttentionSublayer): Widths {
  // As many key-value heads as heads are the same axis.
  const keyed = a.kv_heads === a.heads ? "heads" : "kv_heads";
  const queries = dim("heads*d_head", a.heads * a.d_head);
  const value = a.latent?.v ?? (a.feeds ? a.d_source / a.kv_heads : a.d_head);
  return {
    heads: dim("heads", a.heads),
    kvHeads: dim(keyed, a.kv_heads),
    width: dim("d_head", a.d_head),
    valueWidth: value === a.d_head ? dim("d_head", a.d_head) : dim("d_value", value),
    queries,
    keys: dim(`${keyed}*d_head`, a.kv_heads * a.d_head),
    merged: value === a.d_head ? queries : dim("heads*d_value", a.heads * value),
  };
}

/** What a sublayer attends with: what enters it, as wide as the model. */
const stream = (stack: Stack): Dim => dim("d_model", stack.d_model);

/** All that its code depends on; which keys are seen and how fast angles turn come from outside. */
export function attentionKey(stack: Stack, a: AttentionSublayer, reads: Dim = stream(stack)): string {
  const { name, norm, output_norm, place, residual, mask, window, chunk, rope, placed_memory, ...own } = a;
  const placed = injects(stack) && !a.feeds && positionBatch(stack).axis;
  return JSON.stringify([own, rope && [rope.dims, rope.layout, rope.values, rope.input], reads, stack.d_model, stack.decodes, isMasked(stack), maskQueries(stack).axis, placed, closing(stack)]);
}

function heading(stack: Stack, a: AttentionSublayer): string {
  const heads = a.heads === 1 ? "one head" : a.kv_heads === a.heads ? `${a.heads} heads` : a.kv_heads === 1 ? `${a.heads} query heads on one key-value head` : `${a.heads} query heads on ${a.kv_heads} key-value heads`;
  if (a.kind === "cross") return `Cross-attention: ${heads} of ${a.d_head} over the memory${a.score === "additive" ? ", additive scores" : ""}${injects(stack) && !a.feeds ? ", positions in queries" : ""}.`;
  const facts = [
    a.score === "additive" ? "additive scores" : null,
    a.rope === null ? null : a.rope.dims === a.d_head ? "rotary positions" : `rotary positions on ${a.rope.dims} of ${a.d_head}`,
    injects(stack) ? "positions in queries and keys" : null,
    a.alibi === null ? null : "a penalty by distance",
    a.buckets === null ? null : "a learned score by distance",
    a.window_bias === null ? null : "a learned score by the step from patch to patch",
    a.disentangled === null ? null : "content against relative position",
    a.xl ? "scores against sinusoids of the distance" : null,
    a.qk_norm === null ? null : "normed queries and keys",
    a.latent === null ? null : `memory compressed to ${a.latent.kv}`,
    a.softcap === null ? null : `scores within ±${a.softcap}`,
    a.sinks ? "a sink per head" : null,
    a.gate ? "a gate on what comes out" : null,
  ].filter((fact) => fact !== null);
  return `Self-attention: ${[`${heads} of ${a.d_head}`, ...facts].join(", ")}.`;
}

/** The projected queries, keys and values, by heads. */
export interface Projected {
  readonly query: Value;
  readonly key: Value;
  readonly value: Value;
}

/**
 * Inputs: x, then what `attentionInputs` lists.
 *
 * @param reads axis of x
 */
export function attentionBlock(blocks: Blocks, stack: Stack, a: AttentionSublayer, origin: string, reads: Dim = stream(stack)): Block {
  return blocks.get(a.kind === "cross" ? "cross_attention" : "attention", attentionKey(stack, a, reads), (name) => {
    const b = new BlockBuilder();
    const w = widths(a);
    const x = b.input("x", float(batch, time, reads));
    const given = new Map<LayerInput, Value>();
    for (const input of attentionInputs(stack, a)) given.set(input, b.input(input === "memory_mask" ? "mask" : input, inputType(stack, a, input)));
    const positions = given.get("positions");
    // Queries and keys are made of this, values of x.
    const placed = positions === undefined ? x : b.apply("add", { a: x, b: positions }, {}, "placed");
    const projected = a.kind === "cross" ? crossed(b, a, placed, w) : selfProjected(b, stack, a, { x, placed }, w, given);
    const { key, value } = projected;
    const { query, bias } = a.kind === "cross" ? { query: projected.query, bias: null } : placedScores(b, a, projected, given);
    const mask = given.get("memory_mask") ?? given.get("mask") ?? null;
    const sinks = a.sinks ? b.parameter("sinks", [w.heads], zeros) : null;
    const operands = { query, key, value, mask, bias, sinks };
    const scoring = { scale: a.scale, softcap: a.softcap };
    const attended = a.score === "additive" ? b.apply("additive_attention", { ...operands, weight: b.parameter("score", [w.heads, w.width], normal) }, scoring) : b.apply("attention", operands, scoring);
    let merged = b.apply("merge_heads", { x: attended }, { to: w.merged });
    if (a.gate) merged = b.apply("multiply", { a: merged, b: b.apply("sigmoid", { x: dense(b, x, "gate", w.merged, a.bias.query) }, {}) }, {});
    if (a.feeds) return b.build({ name, title: heading(stack, a), origin }, [merged]);
    const output = dense(b, merged, "output", dim("d_model", stack.d_model), a.bias.output, closing(stack));
    return b.build({ name, title: heading(stack, a), origin }, [output]);
  });
}

/** What values are made of, and what queries and keys are. */
interface Read {
  readonly x: Value;
  readonly placed: Value;
}

function crossed(b: BlockBuilder, a: AttentionSublayer, placed: Value, w: Widths): Projected {
  const query = b.apply("split_heads", { x: widthNormed(b, a, clipped(b, a, dense(b, placed, "query", w.queries, a.bias.query)), "query") }, { heads: w.heads, width: w.width });
  const kept = (width: Dim): TensorType => float(batch, memoryDim(a), w.kvHeads, width);
  return { query: qkNormed(b, a, query, "query_norm"), key: b.read("key", kept(w.width), "key"), value: b.read("value", kept(w.valueWidth), "value") };
}

function selfProjected(b: BlockBuilder, stack: Stack, a: AttentionSublayer, read: Read, w: Widths, given: ReadonlyMap<LayerInput, Value>): Projected {
  const turn = (v: Value): Value => {
    const [cos, sin] = [given.get("cos"), given.get("sin")];
    return a.rope === null || cos === undefined || sin === undefined ? v : b.apply("rotary", { x: v, cos, sin }, { layout: a.rope.layout });
  };
  const projected = a.latent === null ? plainProjections(b, a, read, w, turn) : latentProjections(b, a, a.latent, read.x, w, turn);
  if (!stack.decodes) return projected;
  return { query: projected.query, key: b.append("key", projected.key, "key"), value: b.append("value", projected.value, "value") };
}

function plainProjections(b: BlockBuilder, a: AttentionSublayer, { x, placed: added }: Read, w: Widths, rotate: (v: Value) => Value): Projected {
  const rotated = a.rope?.input === true ? b.apply("merge_heads", { x: rotate(b.apply("split_heads", { x: added }, { heads: w.heads, width: w.width })) }, { to: at(x.type.dims, -1) }, "rotated") : added;
  const turn = a.rope?.input === true ? (v: Value): Value => v : rotate;
  const project = (path: "query" | "key" | "value", to: Dim, heads: Dim): Value => {
    const from = path === "value" ? x : rotated;
    return b.apply("split_heads", { x: widthNormed(b, a, clipped(b, a, dense(b, from, path, to, a.bias[path])), path) }, { heads, width: w.width });
  };
  const placed = (path: "query" | "key", v: Value): Value => (a.qk_norm?.after_rope === true ? qkNormed(b, a, turn(v), `${path}_norm`) : turn(qkNormed(b, a, v, `${path}_norm`)));
  const query = placed("query", project("query", w.queries, w.heads));
  const key = placed("key", project("key", w.keys, w.kvHeads));
  const value = project("value", w.keys, w.kvHeads);
  return { query, key, value: a.rope?.values === true ? turn(value) : value };
}

/** The norm of queries and keys that works over all heads at once. */
function widthNormed(b: BlockBuilder, { qk_norm }: AttentionSublayer, x: Value, path: "query" | "key" | "value"): Value {
  return qk_norm?.over === "width" && path !== "value" ? normed(b, x, `${path}_norm`, qk_norm.norm) : x;
}

function clipped(b: BlockBuilder, { clip }: AttentionSublayer, x: Value): Value {
  if (clip === null) return x;
  return b.apply("maximum", { a: b.apply("minimum", { a: x, b: b.scalar(clip) }, {}), b: b.scalar(-clip) }, {});
}

/** The norms of queries and keys that work head by head. */
function qkNormed(b: BlockBuilder, { qk_norm }: AttentionSublayer, x: Value, path: string): Value {
  if (qk_norm === null || qk_norm.over === "width") return x;
  if (qk_norm.over === "head") return normed(b, x, path, qk_norm.norm);
  const bare = normed(b, x, path, { ...qk_norm.norm, affine: false, bias: false });
  if (qk_norm.over === "l2") return bare;
  const weight = b.parameter(`${path}.weight`, [at(x.type.dims, 2), at(x.type.dims, 3)], { kind: "ones" });
  return b.apply("multiply", { a: bare, b: weight }, {});
}

/** Queries, and what is added to their scores, by distance. */
function placedScores(b: BlockBuilder, a: AttentionSublayer, projected: Projected, given: ReadonlyMap<LayerInput, Value>): { readonly query: Value; readonly bias: Value | null } {
  const relative = given.get("relative");
  if (a.xl && relative !== undefined) return transformerXl(b, a, projected, relative);
  return { query: projected.query, bias: scoreBias(b, a, projected, given) };
}

/** What is added to the scores, by distance. */
function scoreBias(b: BlockBuilder, a: AttentionSublayer, projected: Projected, given: ReadonlyMap<LayerInput, Value>): Value | null {
  const [distance, relative] = [given.get("distance"), given.get("relative")];
  if (a.disentangled !== null && distance !== undefined && relative !== undefined) return disentangledBias(b, a, a.disentangled, projected, relative, distance);
  if (a.buckets?.shared === false && distance !== undefined) {
    const table = b.parameter("buckets", [dim("buckets", a.buckets.count), dim("heads", a.heads)], normal);
    return b.apply("bucket_bias", { table, ids: distance }, {}, "bias");
  }
  if (a.window_bias?.shared === false && distance !== undefined) return windowScores(b, a, a.window_bias, "window_bias", distance);
  return given.get("bias") ?? null;
}

export const memoryBase = ({ placed_memory }: AttentionSublayer): string => (placed_memory ? "remember_placed" : "remember");

export function memoryKey(a: AttentionSublayer): string {
  return JSON.stringify([a.kv_heads, a.heads === a.kv_heads, a.d_head, a.d_source, a.source, a.feeds, a.bias.key, a.bias.value, a.qk_norm, a.clip, a.placed_memory]);
}

/** Projects a memory to one layer's keys and values and keeps them under that layer's state. */
export function memoryBlock(blocks: Blocks, a: AttentionSublayer, origin: string): Block {
  return blocks.get(memoryBase(a), memoryKey(a), (name) => {
    const b = new BlockBuilder();
    const w = widths(a);
    const memory = b.input("memory", float(batch, memoryDim(a), dim("d_model", a.d_source)));
    // With its positions: what keys are made of.
    const placed = a.placed_memory ? b.input("placed_memory", memory.type) : memory;
    if (a.feeds) b.write("value", b.apply("split_heads", { x: memory }, { heads: w.kvHeads, width: w.valueWidth }));
    for (const path of a.feeds ? (["key"] as const) : (["key", "value"] as const)) {
      const flat = widthNormed(b, a, clipped(b, a, dense(b, path === "key" ? placed : memory, path, w.keys, a.bias[path])), path);
      const heads = b.apply("split_heads", { x: flat }, { heads: w.kvHeads, width: w.width });
      b.write(path, path === "key" ? qkNormed(b, a, heads, "key_norm") : heads);
    }
    return b.build({ name, title: "Keys and values of the memory, kept for every later step.", origin }, []);
  });
}

/** Attention sublayers, and the keys and values of a memory, which are computed once. */
import type { AttentionSublayer, Stack } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { plus, size } from "../program/size.ts";
import { bool, dim, float, one, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Blocks } from "./blocks.ts";
import { batch, closing, dense, once, time } from "./parts.ts";

/** Positions of a memory; their number is the encoder's. */
export const memoryDim = dim("memory", "source");

/** Sequences of tokens may be padded; pictures have no padding, so they have no mask unless a sublayer asks for one. */
export const isMasked = once((stack: Stack): boolean => stack.input.kind === "tokens" || selfAttentions(stack).some(narrows));

const selfAttentions = (stack: Stack): AttentionSublayer[] => stack.layers.flatMap((l) => l.steps.flat()).filter((s): s is AttentionSublayer => s.kind === "attention");
const narrows = (a: AttentionSublayer): boolean => a.mask === "causal" || a.window !== null;

/** Keys of self-attention: what came before as well, where the stack generates. */
export const keyDim = once((stack: Stack): Dim => (stack.decodes ? dim("key", plus(size("past"), time.size)) : time));

/** Queries as the masks of a stack tell them apart: not at all where every layer sees everything. */
export const queryDim = once((stack: Stack): Dim => (selfAttentions(stack).some(narrows) ? time : one));

interface Widths {
  readonly heads: Dim;
  readonly kvHeads: Dim;
  readonly width: Dim;
  readonly queries: Dim;
  readonly keys: Dim;
}

function widths(a: AttentionSublayer): Widths {
  // As many key-value heads as heads are the same axis.
  const keyed = a.kv_heads === a.heads ? "heads" : "kv_heads";
  return {
    heads: dim("heads", a.heads),
    kvHeads: dim(keyed, a.kv_heads),
    width: dim("d_head", a.d_head),
    queries: dim("heads*d_head", a.heads * a.d_head),
    keys: dim(`${keyed}*d_head`, a.kv_heads * a.d_head),
  };
}

/** All that its code depends on; which keys are seen and how fast angles turn come from outside. */
export function attentionKey(stack: Stack, a: AttentionSublayer): string {
  const shape = [a.kind, stack.d_model, a.heads, a.kv_heads, a.d_head, a.d_source, a.bias, a.scale, a.rope && [a.rope.dims, a.rope.layout]];
  return JSON.stringify([...shape, stack.decodes, isMasked(stack), queryDim(stack).axis, closing(stack)]);
}

const heading = (a: AttentionSublayer): string => {
  const heads = a.kv_heads === a.heads ? `${a.heads} heads` : a.kv_heads === 1 ? `${a.heads} query heads on one key-value head` : `${a.heads} query heads on ${a.kv_heads} key-value heads`;
  if (a.kind === "cross") return `Cross-attention: ${heads} of ${a.d_head} over the memory.`;
  const turned = a.rope === null ? "" : a.rope.dims === a.d_head ? ", rotary positions" : `, rotary positions on ${a.rope.dims} of ${a.d_head}`;
  return `Self-attention: ${heads} of ${a.d_head}${turned}.`;
};

/** Inputs: x, then the mask where there is one, then cos and sin where positions rotate. */
export function attentionBlock(blocks: Blocks, stack: Stack, a: AttentionSublayer, origin: string): Block {
  return blocks.get(a.kind === "cross" ? "cross_attention" : "attention", attentionKey(stack, a), (name) => {
    const b = new BlockBuilder();
    const w = widths(a);
    const x = b.input("x", float(batch, time, dim("d_model", stack.d_model)));
    const project = (path: "query" | "key" | "value", to: Dim, heads: Dim): Value => b.apply("split_heads", { x: dense(b, x, path, to, a.bias[path]) }, { heads, width: w.width });
    let inputs: { query: Value; key: Value; value: Value; mask: Value | null };
    if (a.kind === "cross") {
      const mask = b.input("mask", bool(batch, one, one, memoryDim));
      const kept = float(batch, memoryDim, w.kvHeads, w.width);
      inputs = { query: project("query", w.queries, w.heads), key: b.read("key", kept, "key"), value: b.read("value", kept, "value"), mask };
    } else {
      const mask = isMasked(stack) ? b.input("mask", bool(batch, one, queryDim(stack), keyDim(stack))) : null;
      const angles = a.rope === null ? null : anglesOf(b, a.rope.dims);
      const turn = (v: Value): Value => (angles === null || a.rope === null ? v : b.apply("rotary", { x: v, ...angles }, { layout: a.rope.layout }));
      const query = turn(project("query", w.queries, w.heads));
      const key = turn(project("key", w.keys, w.kvHeads));
      const value = project("value", w.keys, w.kvHeads);
      inputs = stack.decodes ? { query, key: b.append("key", key, "key"), value: b.append("value", value, "value"), mask } : { query, key, value, mask };
    }
    const attended = b.apply("attention", inputs, { scale: a.scale });
    const merged = b.apply("merge_heads", { x: attended }, { to: w.queries });
    const output = dense(b, merged, "output", dim("d_model", stack.d_model), a.bias.output, closing(stack));
    return b.build({ name, title: heading(a), origin }, [output]);
  });
}

function anglesOf(b: BlockBuilder, dims: number): { cos: Value; sin: Value } {
  const type = float(batch, time, dim("d_rotary/2", dims / 2));
  return { cos: b.input("cos", type), sin: b.input("sin", type) };
}

export function memoryKey(a: AttentionSublayer): string {
  return JSON.stringify([a.kv_heads, a.d_head, a.d_source, a.bias.key, a.bias.value]);
}

/** Projects a memory to one layer's keys and values and keeps them under that layer's state. */
export function memoryBlock(blocks: Blocks, a: AttentionSublayer, origin: string): Block {
  return blocks.get("remember", memoryKey(a), (name) => {
    const b = new BlockBuilder();
    const w = widths(a);
    const memory = b.input("memory", float(batch, memoryDim, dim("d_model", a.d_source)));
    for (const path of ["key", "value"] as const) b.write(path, b.apply("split_heads", { x: dense(b, memory, path, w.keys, a.bias[path]) }, { heads: w.kvHeads, width: w.width }));
    return b.build({ name, title: "Keys and values of the memory, kept for every later step.", origin }, []);
  });
}

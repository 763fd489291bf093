/** One layer: every sublayer says all of itself. */

import type { AttentionSublayer, FeedForwardSublayer, Layer, Rope, RopeScaling, Sublayer, Wiring } from "../../model/types.ts";
import { rotaryDimensions } from "../rotary.ts";
import type { Attention, Cross, Projections, RopeScaling as WrittenScaling, Stack } from "../written.ts";
import { resolveNorm } from "./norm.ts";
import { recordOf, sure } from "./values.ts";

export interface LayerContext {
  /** Mask where the layer says nothing. */
  readonly mask: "full" | "causal";
  /** Width of the memory, null where there is none. */
  readonly d_memory: number | null;
}

/** `stack` holds the layer's own keys, variant and `at` merged in; `block` names its sublayers; `cross` is attention with cross merged over it. */
export function resolveLayer(stack: Stack, cross: Cross | undefined, block: readonly string[], variant: string | null, context: LayerContext): Layer {
  const names = numbered(block);
  const steps = block.map((sublayer, i): readonly Sublayer[] => {
    const name = names[i] ?? sublayer;
    if (sublayer === "ffn") return [feedForward(stack, name)];
    return [sublayer === "cross" ? crossAttention(stack, sure(cross, "cross"), name, context) : selfAttention(stack, name, context)];
  });
  return { variant, steps };
}

/** `ffn`, or `ffn_1` and `ffn_2` where there are two. */
function numbered(block: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return block.map((sublayer) => {
    const count = (seen.get(sublayer) ?? 0) + 1;
    seen.set(sublayer, count);
    return block.filter((other) => other === sublayer).length > 1 ? `${sublayer}_${count}` : sublayer;
  });
}

function wiring(stack: Stack, name: string, own: "none" | null | undefined): Wiring {
  const norm = recordOf(stack.norm);
  const place = own === "none" ? "none" : sure(norm?.place, "norm.place");
  const residual = recordOf(stack.residual);
  return {
    name,
    place,
    norm: place === "none" ? null : resolveNorm(norm),
    residual: stack.residual === "none" ? null : { scale: residual?.scale ?? 1, skip: residual?.skip ?? 1 },
  };
}

function feedForward(stack: Stack, name: string): FeedForwardSublayer {
  const ffn = sure(stack.ffn, "ffn");
  return {
    ...wiring(stack, name, ffn.norm),
    kind: "ffn",
    d_ff: sure(ffn.d_ff, "ffn.d_ff"),
    act: sure(ffn.act, "ffn.act"),
    gated: ffn.gated ?? false,
    bias: ffn.bias ?? stack.bias ?? true,
  };
}

function selfAttention(stack: Stack, name: string, context: LayerContext): AttentionSublayer {
  const attention = sure(stack.attention, "attention");
  const mask = attention.mask ?? context.mask;
  const sizes = heads(stack, attention);
  return {
    ...wiring(stack, name, attention.norm),
    kind: "attention",
    ...sizes,
    d_source: sure(stack.d_model, "d_model"),
    mask,
    window: window(attention.window, mask),
    rope: rope(stack, sizes.d_head),
  };
}

function crossAttention(stack: Stack, cross: Cross, name: string, context: LayerContext): AttentionSublayer {
  return {
    ...wiring(stack, name, cross.norm),
    kind: "cross",
    ...heads(stack, cross),
    d_source: sure(context.d_memory, "the memory's width"),
    mask: "full",
    window: null,
    rope: null,
  };
}

type Heads = Pick<AttentionSublayer, "heads" | "kv_heads" | "d_head" | "bias" | "scale">;

function heads(stack: Stack, attention: Cross): Heads {
  const count = sure(attention.heads, "attention.heads");
  const d_head = attention.d_head ?? sure(stack.d_model, "d_model") / count;
  const scale = attention.scale;
  return {
    heads: count,
    kv_heads: attention.kv_heads ?? count,
    d_head,
    bias: biases(attention.bias ?? stack.bias ?? true),
    scale: typeof scale === "number" ? scale : 1 / Math.sqrt(recordOf(scale)?.rsqrt ?? d_head),
  };
}

function biases(bias: boolean | Projections): Heads["bias"] {
  const has = (letter: Projections[number]): boolean => (typeof bias === "boolean" ? bias : bias.includes(letter));
  return { query: has("q"), key: has("k"), value: has("v"), output: has("o") };
}

/** n keys of causal attention are the query's own and n - 1 before it. */
function window(given: Attention["window"], mask: "full" | "causal"): AttentionSublayer["window"] {
  if (given === null || given === undefined) return null;
  if (typeof given === "number") return { left: given - 1, right: mask === "causal" ? 0 : null };
  return { left: given[0], right: given[1] };
}

function rope(stack: Stack, d_head: number): Rope | null {
  const given = recordOf(recordOf(stack.position)?.rope);
  if (given === undefined) return null;
  const scaling = recordOf(given.scaling);
  return {
    theta: given.theta ?? 10000,
    dims: sure(rotaryDimensions(d_head, given.fraction ?? 1), "an even number of rotary dimensions"),
    layout: given.layout ?? "half",
    scaling: scaling === undefined ? null : ropeScaling(scaling),
  };
}

function ropeScaling(given: WrittenScaling): RopeScaling {
  const factor = sure(given.factor, "position.rope.scaling.factor");
  if (given.kind === "linear") return { kind: "linear", factor };
  return {
    kind: "llama3",
    factor,
    low: sure(given.low, "position.rope.scaling.low"),
    high: sure(given.high, "position.rope.scaling.high"),
    original: sure(given.original, "position.rope.scaling.original"),
  };
}

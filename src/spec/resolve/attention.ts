/** Attention to the stack itself and to a memory. */

import type { AttentionSublayer, Latent, QkNorm } from "../../model/types.ts";
import type { Attention, Cross, Latent as WrittenLatent, Projections, Stack } from "../written.ts";
import type { LayerContext } from "./layer.ts";
import { resolveNorm } from "./norm.ts";
import { resolveAlibi, resolveBuckets, resolveDisentangled, resolveWindowBias } from "./relative.ts";
import { resolveRope } from "./rope.ts";
import { recordOf, sure } from "./values.ts";

/** All of an attention sublayer but its wiring. */
export type AttentionCore = Omit<AttentionSublayer, "name" | "place" | "norm" | "output_norm" | "residual">;

export function resolveSelfAttention(stack: Stack, context: LayerContext): AttentionCore {
  const attention = sure(stack.attention, "attention");
  const mask = attention.mask ?? context.mask;
  const latent = resolveLatent(recordOf(attention.latent));
  const disentangled = resolveDisentangled(stack, context.positions);
  const own = common(stack, attention, latent);
  // Every term of the sum has the variance of the first.
  const terms = disentangled === null ? 1 : 1 + Number(disentangled.content_to_position) + Number(disentangled.position_to_content);
  return {
    kind: "attention",
    ...own,
    d_source: sure(stack.d_model, "d_model"),
    source: null,
    feeds: false,
    placed_memory: false,
    scale: scaleOf(attention, own.score, own.d_head * terms),
    mask,
    chunk: attention.chunk ?? null,
    window: window(attention.window, mask),
    rope: resolveRope(stack, latent?.rope ?? own.d_head, context.positions),
    alibi: resolveAlibi(stack),
    buckets: resolveBuckets(stack, mask),
    disentangled,
    xl: recordOf(recordOf(stack.position)?.xl) !== undefined,
    window_bias: resolveWindowBias(stack, context.input),
    latent,
  };
}

/** `cross` is attention with cross merged over it. Positions and latent projections are of self-attention alone. */
export function resolveCrossAttention(stack: Stack, cross: Cross, context: LayerContext): AttentionCore {
  const own = common(stack, cross, null);
  return {
    kind: "cross",
    ...own,
    d_source: sure(context.memory, "the memory").width,
    source: sure(context.memory, "the memory").length,
    feeds: cross.feed === "input",
    placed_memory: sure(context.memory, "the memory").placed,
    scale: scaleOf(cross, own.score, own.d_head),
    mask: "full",
    chunk: null,
    window: null,
    rope: null,
    alibi: null,
    buckets: null,
    disentangled: null,
    xl: false,
    window_bias: null,
    latent: null,
  };
}

type Common = Pick<AttentionSublayer, "heads" | "kv_heads" | "d_head" | "bias" | "score" | "softcap" | "sinks" | "qk_norm" | "clip" | "gate">;

function common(stack: Stack, attention: Cross, latent: Latent | null): Common {
  const score = attention.score ?? "dot";
  const heads = sure(attention.heads ?? (score === "additive" || attention.feed === "input" ? 1 : null), "attention.heads");
  const d_head = latent === null ? (attention.d_head ?? sure(stack.d_model, "d_model") / heads) : latent.nope + latent.rope;
  const bias = biases(attention.bias ?? stack.bias ?? true);
  return {
    heads,
    kv_heads: latent === null ? (attention.kv_heads ?? heads) : heads,
    d_head,
    // Of latent projections those down and the output's have biases, those up have none.
    bias: latent === null ? bias : { ...bias, query: bias.query && latent.q !== null, value: false },
    score,
    softcap: attention.softcap ?? null,
    sinks: attention.sinks ?? false,
    qk_norm: resolveQkNorm(stack, attention),
    clip: attention.clip ?? null,
    gate: attention.gate ?? false,
  };
}

/** Additive scores don't grow with the width of a head. */
function scaleOf({ scale }: Cross, score: AttentionSublayer["score"], width: number): number {
  if (typeof scale === "number") return scale;
  const given = recordOf(scale)?.rsqrt;
  return given == null && score === "additive" ? 1 : 1 / Math.sqrt(given ?? width);
}

function biases(bias: boolean | Projections): AttentionSublayer["bias"] {
  const has = (letter: Projections[number]): boolean => (typeof bias === "boolean" ? bias : bias.includes(letter));
  return { query: has("q"), key: has("k"), value: has("v"), output: has("o") };
}

/** n keys of causal attention are the query's own and n - 1 before it. */
function window(given: Attention["window"], mask: AttentionSublayer["mask"]): AttentionSublayer["window"] {
  if (given === null || given === undefined) return null;
  if (typeof given === "number") return { left: given - 1, right: mask === "full" ? null : 0 };
  return { left: given[0], right: given[1] };
}

function resolveQkNorm(stack: Stack, attention: Cross): QkNorm | null {
  const given = recordOf(attention.qk_norm);
  if (given === undefined) return null;
  const over = sure(given.over, "attention.qk_norm.over");
  const { kind, eps } = resolveNorm(recordOf(stack.norm), over === "l2" ? { ...given, kind: "rms" } : given);
  const after_rope = given.after_rope ?? false;
  if (over === "l2") return { over, norm: { kind, eps, bias: false, affine: false, offset: 0 }, after_rope };
  if (over === "per_head") return { over, norm: { kind, eps, bias: false, affine: true, offset: 0 }, after_rope };
  return { over, norm: resolveNorm(recordOf(stack.norm), given), after_rope };
}

function resolveLatent(given: WrittenLatent | undefined): Latent | null {
  if (given === undefined) return null;
  return {
    q: given.q ?? null,
    kv: sure(given.kv, "attention.latent.kv"),
    nope: sure(given.nope, "attention.latent.nope"),
    rope: sure(given.rope, "attention.latent.rope"),
    v: sure(given.v, "attention.latent.v"),
    // DeepSeek's code leaves these norms at their class's own eps, whatever the model's is.
    norm: { kind: "rms", eps: given.eps ?? 1e-6, bias: false, affine: true, offset: 0 },
  };
}

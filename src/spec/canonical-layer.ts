/** All of a layer, written out. Nulls say what it lacks, since it may be merged over a layer that has it. */

import type { ConvolutionSublayer } from "../model/sound.ts";
import { feedForwardKinds } from "../model/feed-forward.ts";
import type { AttentionSublayer, FeedForwardSublayer, Layer as ResolvedLayer, Norm, Rope, Wiring } from "../model/types.ts";
import { memoryReaders } from "../model/memory.ts";
import { isRecurrent, type RecurrentSublayer } from "../model/recurrence.ts";
import { resolveNorm } from "./resolve/norm.ts";
import { recordOf, stackValues, sure } from "./resolve/values.ts";
import type { LayerSpec } from "./spec.ts";
import type { Attention, Convolution, Cross, FeedForward, Layer, Mixture, NormOverride, Norm as WrittenNorm, Position, Rope as WrittenRope, Rnn } from "./written.ts";

/** Position mechanisms that act inside layers. */
export const MECHANISMS = ["rope", "alibi", "buckets", "disentangled", "xl", "window_bias"] as const;

/** @param padded its stack may have padding, which a convolution may see */
export function canonicalLayer(layer: ResolvedLayer, spec: LayerSpec, padded: boolean): Layer {
  const { steps, beside } = layer;
  const sublayers = steps.flatMap((step) => step.sublayers);
  const attention = sublayers.find((sublayer): sublayer is AttentionSublayer => sublayer.kind === "attention");
  const cross = memoryReaders(layer)[0]?.attention;
  const [ffn, adapter] = feedForwardKinds.map((kind) => sublayers.find((sublayer): sublayer is FeedForwardSublayer => sublayer.kind === kind));
  const conv = sublayers.find((sublayer): sublayer is ConvolutionSublayer => sublayer.kind === "conv");
  const norm = recordOf(stackValues(spec.tree).norm);
  const own = (sublayer: Wiring): { norm: "none" | NormOverride | null } => ({ norm: canonicalOwn(sublayer, norm) });
  // A feed-forward sublayer can have a scale of its own, so what the others have is the layer's.
  const residual = (attention ?? (cross?.feeds === true ? undefined : cross) ?? conv ?? ffn ?? adapter ?? sublayers[0])?.residual ?? null;
  return {
    block: spec.steps.map((step) => (step.length > 1 ? step : step[0])) as NonNullable<Layer["block"]>,
    position: attention === undefined ? "none" : canonicalPosition(attention),
    ...(attention === undefined ? {} : { attention: { ...canonicalSelf(attention), ...own(attention) } }),
    ...(cross === undefined ? {} : { cross: { ...canonicalHeads(cross), ...canonicalScores(cross), ...(cross.feeds ? ({ feed: "input", norm: null } as const) : { feed: null, ...own(cross) }) } }),
    ...(ffn === undefined ? {} : { ffn: { ...canonicalFeedForward(ffn), ...own(ffn) } }),
    ...(adapter === undefined ? {} : { adapter: { ...canonicalFeedForward(adapter), ...own(adapter) } }),
    ...Object.fromEntries(sublayers.filter(isRecurrent).map((r) => [r.kind, canonicalRecurrent(r, own(r))])),
    ...(conv === undefined ? {} : { conv: canonicalConvolution(conv, padded) }),
    norm: canonicalNorm(norm),
    beside: beside === null ? null : { kernel: beside.kernel, groups: beside.groups, act: beside.act },
    residual: residual === null ? "none" : { ...residual },
  };
}

/** What a sublayer says of its norms: that it has none, or where they differ from the layer's. */
function canonicalOwn({ place, norm, output_norm }: Wiring, layer: WrittenNorm | undefined): "none" | NormOverride | null {
  if (place === "none") return layer?.place === "none" ? null : "none";
  const own = norm ?? output_norm;
  return own === null || JSON.stringify(own) === JSON.stringify(resolveNorm(layer)) ? null : canonicalOverride(own);
}

function canonicalRecurrent({ kind, d_hidden, bidirectional, bias, act }: RecurrentSublayer, own: { norm: "none" | NormOverride | null }): Rnn {
  return { d_hidden, bidirectional, bias, ...(kind === "rnn" ? { act } : {}), ...own };
}

function canonicalPosition(attention: AttentionSublayer): NonNullable<Layer["position"]> {
  const { rope, alibi, buckets, disentangled, xl, window_bias } = attention;
  if (rope === null && alibi === null && buckets === null && disentangled === null && !xl && window_bias === null) return "none";
  return {
    rope: rope === null ? null : canonicalRope(rope, attention),
    alibi: alibi === null ? null : { ...alibi },
    buckets: buckets === null ? null : { ...buckets },
    disentangled: disentangled === null ? null : canonicalDisentangled(disentangled),
    xl: xl ? {} : null,
    window_bias: window_bias === null ? null : { shared: window_bias.shared, grid: [...window_bias.table] },
  };
}

function canonicalDisentangled(given: NonNullable<AttentionSublayer["disentangled"]>): NonNullable<Position["disentangled"]> {
  const { content_to_position, position_to_content, span, buckets, share_qk, norm, bias } = given;
  return {
    terms: content_to_position && position_to_content ? ["c2p", "p2c"] : content_to_position ? ["c2p"] : ["p2c"],
    span,
    buckets,
    share_qk,
    norm: norm === null ? null : canonicalOverride(norm),
    bias: share_qk ? null : bias.query === bias.key ? bias.query : bias.query ? ["q"] : ["k"],
  };
}

/** The part of a latent head that rotates is `latent.rope`, all of it. */
function canonicalRope({ theta, dims, layout, scaling, values, input }: Rope, { latent, d_head }: AttentionSublayer): WrittenRope {
  const fraction = latent === null ? dims / d_head : null;
  return { theta, fraction, layout, values, input, scaling: scaling === null ? null : ({ ...scaling } as NonNullable<WrittenRope["scaling"]>) };
}

function canonicalSelf(attention: AttentionSublayer): Attention {
  const { latent, mask, chunk } = attention;
  const heads = canonicalHeads(attention);
  return {
    ...(latent === null ? heads : { ...heads, kv_heads: null, d_head: null }),
    mask,
    window: canonicalWindow(attention),
    chunk,
    ...canonicalScores(attention),
    latent: latent === null ? null : { q: latent.q, kv: latent.kv, nope: latent.nope, rope: latent.rope, v: latent.v, eps: latent.norm.eps },
  };
}

function canonicalHeads({ heads, kv_heads, d_head, bias, score, scale }: AttentionSublayer): Pick<Cross, "heads" | "kv_heads" | "d_head" | "bias" | "score" | "scale"> {
  const letters = (["q", "k", "v", "o"] as const).filter((_, i) => [bias.query, bias.key, bias.value, bias.output][i]);
  return {
    heads,
    kv_heads,
    d_head,
    bias: letters.length === 4 ? true : letters.length === 0 ? false : letters,
    score,
    scale: scale === 1 / Math.sqrt(d_head) ? { rsqrt: d_head } : scale,
  };
}

function canonicalScores({ softcap, sinks, qk_norm, clip, gate }: AttentionSublayer): Pick<Cross, "softcap" | "sinks" | "qk_norm" | "clip" | "gate"> {
  const norm = qk_norm === null ? null : { over: qk_norm.over, ...canonicalOverride(qk_norm.norm), after_rope: qk_norm.after_rope };
  return { softcap, sinks, qk_norm: norm, clip, gate };
}

function canonicalWindow({ window, mask }: AttentionSublayer): NonNullable<Attention["window"]> | null {
  if (window === null || window.left === null) return null;
  return mask !== "full" ? window.left + 1 : [window.left, window.right ?? 0];
}

function canonicalFeedForward({ d_ff, act, gated, bias, residual, moe }: FeedForwardSublayer): FeedForward {
  return { d_ff, act, gated, bias, scale: residual?.scale ?? null, moe: moe === null ? null : canonicalMixture(moe) };
}

function canonicalConvolution({ kernel, act, inner_norm: norm, bias, masked }: ConvolutionSublayer, padded: boolean): Convolution {
  return { kernel, act, norm: norm?.kind ?? "none", eps: norm?.eps ?? null, bias, mask: padded ? masked : null };
}

/** Shared experts are one, of all their width. */
function canonicalMixture({ shared_d_ff, groups, ...rest }: NonNullable<FeedForwardSublayer["moe"]>): Mixture {
  return {
    ...rest,
    shared: shared_d_ff === null ? 0 : 1,
    shared_d_ff,
    groups: groups?.count ?? null,
    top_groups: groups?.top ?? null,
    group_score: groups?.score ?? null,
  };
}

export function canonicalNorm(norm: WrittenNorm | undefined): WrittenNorm {
  const place = sure(norm?.place, "norm.place");
  const complete = norm?.kind !== undefined && norm.kind !== null && norm.eps !== undefined && norm.eps !== null;
  const placed = { place, parallel: norm?.parallel ?? "shared" } as const;
  return complete ? { ...resolveNorm(norm), ...placed } : placed;
}

export function canonicalOverride({ kind, eps, bias, affine, offset }: Norm): Required<NormOverride> {
  return { kind, eps, bias, affine, offset };
}

/** The norm after the last layer: true where it is the model's. */
export function canonicalFinal(final: Norm, norm: WrittenNorm | undefined): NonNullable<WrittenNorm["final"]> {
  const complete = norm?.kind !== undefined && norm.kind !== null && norm.eps !== undefined && norm.eps !== null;
  return complete && JSON.stringify(resolveNorm(norm)) === JSON.stringify(final) ? true : canonicalOverride(final);
}

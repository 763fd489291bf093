/** How many parameters attention, feed-forward and relative positions have. */

import type { RecurrentSublayer } from "../model/recurrence.ts";
import type { AttentionSublayer, FeedForwardSublayer, Latent, Norm, QkNorm, Stack } from "../model/types.ts";

/** Tables that the layers of a stack share: one of buckets, one of relative positions with its norm. */
export function ofRelativePositions(stack: Stack): bigint {
  const attentions = stack.layers.flatMap(({ steps }) => steps.flatMap(({ sublayers }) => sublayers)).filter((sublayer): sublayer is AttentionSublayer => sublayer.kind === "attention");
  const bucketed = attentions.find(({ buckets }) => buckets?.shared === true);
  const table = bucketed?.buckets ? times(bucketed.buckets.count, bucketed.heads) : 0n;
  const stepped = attentions.find(({ window_bias }) => window_bias?.shared === true);
  const steps = stepped === undefined ? 0n : ofWindow(stepped);
  const disentangled = attentions.find((attention) => attention.disentangled !== null)?.disentangled ?? null;
  if (disentangled === null) return table + steps;
  const side = disentangled.buckets > 0 ? disentangled.buckets : disentangled.span;
  return table + steps + times(2 * side, stack.d_model) + ofNorm(disentangled.norm, stack.d_model);
}

/** A row for each step down and across, and three for a token in front. */
function ofWindow({ window_bias, heads }: AttentionSublayer): bigint {
  if (window_bias === null) return 0n;
  const [height, width] = window_bias.table;
  return (times(2 * height - 1, 2 * width - 1) + (window_bias.prefix > 0 ? 3n : 0n)) * BigInt(heads);
}

/** @param d_model width of what queries are made of */
export function ofAttention(attention: AttentionSublayer, d_model: number): bigint {
  const { heads, kv_heads, d_head, d_source, bias, latent, qk_norm, buckets, disentangled, feeds } = attention;
  const values = heads * (latent?.v ?? d_head);
  const projections =
    latent === null
      ? ofLinear(d_model, heads * d_head, bias.query) + ofLinear(d_source, kv_heads * d_head, bias.key) + (feeds ? 0n : ofLinear(d_source, kv_heads * d_head, bias.value))
      : ofLatent(latent, attention, d_model);
  const position = (used: boolean, hasBias: boolean): bigint => (used ? ofLinear(d_model, heads * d_head, hasBias) : 0n);
  const positions =
    disentangled === null || disentangled.share_qk
      ? 0n
      : position(disentangled.content_to_position, disentangled.bias.key) + position(disentangled.position_to_content, disentangled.bias.query);
  return (
    projections +
    (feeds ? 0n : ofLinear(values, d_model, bias.output)) +
    (attention.score === "additive" ? times(heads, d_head) : 0n) +
    (qk_norm === null ? 0n : ofQkNorm(qk_norm, heads, d_head) + ofQkNorm(qk_norm, kv_heads, d_head)) +
    (attention.sinks ? BigInt(heads) : 0n) +
    (attention.gate ? ofLinear(d_model, values, bias.query) : 0n) +
    (buckets !== null && !buckets.shared ? times(buckets.count, heads) : 0n) +
    (attention.window_bias?.shared === false ? ofWindow(attention) : 0n) +
    positions +
    // The map of the distances and two vectors a head.
    (attention.xl ? ofLinear(d_model, heads * d_head, false) + times(2 * heads, d_head) : 0n)
  );
}

function ofLatent({ q, kv, nope, rope, v, norm }: Latent, { heads, bias }: AttentionSublayer, d_model: number): bigint {
  const queries = heads * (nope + rope);
  const compressed = q === null ? ofLinear(d_model, queries, bias.query) : ofLinear(d_model, q, bias.query) + ofNorm(norm, q) + ofLinear(q, queries, false);
  return compressed + ofLinear(d_model, kv + rope, bias.key) + ofNorm(norm, kv) + ofLinear(kv, heads * (nope + v), false);
}

function ofQkNorm({ over, norm }: QkNorm, heads: number, d_head: number): bigint {
  const width = { head: d_head, width: heads * d_head, per_head: heads * d_head, l2: 0 }[over];
  return ofNorm(norm, width);
}

export function ofFeedForward({ d_ff, gated, bias, moe }: FeedForwardSublayer, d_model: number): bigint {
  const dense = (width: number): bigint => ofLinear(d_model, width, bias) * (gated ? 2n : 1n) + ofLinear(width, d_model, bias);
  if (moe === null) return dense(d_ff);
  return (
    BigInt(moe.experts) * dense(d_ff) +
    ofLinear(d_model, moe.experts, moe.router_bias) +
    (moe.bias_correction ? BigInt(moe.experts) : 0n) +
    (moe.shared_d_ff === null ? 0n : dense(moe.shared_d_ff)) +
    (moe.shared_gate ? BigInt(d_model) : 0n)
  );
}

export function ofRecurrent({ kind, d_in, d_hidden, bidirectional, bias, attends }: RecurrentSublayer, d_model: number): bigint {
  const gates = { lstm: 4, gru: 3, rnn: 1 }[kind] * d_hidden;
  const directions = bidirectional ? 2 : 1;
  const output = directions * d_hidden === d_model ? 0n : ofLinear(directions * d_hidden, d_model, bias);
  const context = attends === null ? 0n : ofAttention(attends, d_hidden) + times(attends.d_source, gates);
  return BigInt(directions) * (ofLinear(d_in, gates, bias) + ofLinear(d_hidden, gates, bias)) + context + output;
}

export function ofLinear(from: number, to: number, bias: boolean): bigint {
  return times(from, to) + (bias ? BigInt(to) : 0n);
}

export function ofNorm(norm: Norm | null, width: number): bigint {
  return norm === null ? 0n : BigInt(width) * ((norm.affine ? 1n : 0n) + (norm.bias ? 1n : 0n));
}

export function times(a: number, b: number): bigint {
  return BigInt(a) * BigInt(b);
}

/** Positions that act in a layer's attention by their distance. */

import type { WindowBias } from "../../model/pictures.ts";
import type { Alibi, AttentionSublayer, Buckets, Disentangled, Input } from "../../model/types.ts";
import type { Stack } from "../written.ts";
import { resolveOptionalNorm } from "./norm.ts";
import { pair } from "./input.ts";
import { recordOf, sure } from "./values.ts";

export function resolveAlibi(stack: Stack): Alibi | null {
  const given = recordOf(recordOf(stack.position)?.alibi);
  return given === undefined ? null : { max_bias: given.max_bias ?? 8, before_scale: given.before_scale ?? false, rounded: given.rounded ?? false };
}

export function resolveBuckets(stack: Stack, mask: AttentionSublayer["mask"]): Buckets | null {
  const given = recordOf(recordOf(stack.position)?.buckets);
  if (given === undefined) return null;
  return {
    count: given.count ?? 32,
    max: given.max ?? 128,
    // No key to the right of a query is ever seen in causal attention.
    bidirectional: given.bidirectional ?? mask !== "causal",
    shared: given.shared ?? true,
  };
}

/** `input`: what the stack reads, which the rules hold to patches. */
export function resolveWindowBias(stack: Stack, input: Input): WindowBias | null {
  const given = recordOf(recordOf(stack.position)?.window_bias);
  if (given === undefined || input.kind !== "patches") return null;
  const { grid: window, prefix } = input;
  return { window, table: given.grid === null || given.grid === undefined ? window : pair(given.grid), prefix: prefix.length, shared: given.shared ?? false };
}

/** `context`: the stack's, in positions. */
export function resolveDisentangled(stack: Stack, context: number | null): Disentangled | null {
  const given = recordOf(recordOf(stack.position)?.disentangled);
  if (given === undefined) return null;
  const terms: readonly string[] = given.terms ?? ["c2p", "p2c"];
  const bias = given.bias ?? stack.bias ?? true;
  const letters: readonly string[] = typeof bias === "boolean" ? (bias ? ["q", "k"] : []) : bias;
  const share_qk = given.share_qk ?? false;
  return {
    content_to_position: terms.includes("c2p"),
    position_to_content: terms.includes("p2c"),
    span: sure(given.span ?? context, "position.disentangled.span"),
    buckets: given.buckets ?? 0,
    share_qk,
    norm: resolveOptionalNorm(recordOf(stack.norm), recordOf(given.norm)),
    // Shared projections bring biases of their own.
    bias: { key: !share_qk && letters.includes("k"), query: !share_qk && letters.includes("q") },
  };
}

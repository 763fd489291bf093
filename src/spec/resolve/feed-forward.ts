/** The feed-forward sublayer, dense or a mixture of experts. */

import type { FeedForwardSublayer, Mixture } from "../../model/types.ts";
import type { Mixture as WrittenMixture, Stack } from "../written.ts";
import { recordOf, sure } from "./values.ts";

/** All of a feed-forward sublayer but its wiring. */
export type FeedForwardCore = Omit<FeedForwardSublayer, "name" | "place" | "norm" | "output_norm" | "residual">;

export function resolveFeedForward(stack: Stack): FeedForwardCore {
  const ffn = sure(stack.ffn, "ffn");
  const d_ff = sure(ffn.d_ff, "ffn.d_ff");
  return {
    kind: "ffn",
    d_ff,
    act: sure(ffn.act, "ffn.act"),
    gated: ffn.gated ?? false,
    bias: ffn.bias ?? stack.bias ?? true,
    moe: resolveMixture(recordOf(ffn.moe), d_ff),
  };
}

function resolveMixture(given: WrittenMixture | undefined, d_ff: number): Mixture | null {
  if (given === undefined) return null;
  const score = given.score ?? "softmax";
  const shared = given.shared ?? 0;
  return {
    experts: sure(given.experts, "ffn.moe.experts"),
    top_k: sure(given.top_k, "ffn.moe.top_k"),
    score,
    normalize: given.normalize ?? false,
    scale: given.scale ?? 1,
    shared_d_ff: shared === 0 ? null : (given.shared_d_ff ?? shared * d_ff),
    shared_gate: given.shared_gate ?? false,
    groups:
      given.groups === null || given.groups === undefined
        ? null
        : {
            count: given.groups,
            top: sure(given.top_groups, "ffn.moe.top_groups"),
            // Two published models, two ways: V3 goes with sigmoid scores, V2 with softmax.
            score: given.group_score ?? (score === "sigmoid" ? "top2_sum" : "max"),
          },
    bias_correction: given.bias_correction ?? false,
    router_bias: given.router_bias ?? false,
  };
}

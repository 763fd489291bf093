/** The feed-forward sublayer, dense or a mixture of experts. */

import type { FeedForwardSublayer, Mixture } from "../../model/types.ts";
import type { FeedForward, Mixture as WrittenMixture } from "../written.ts";
import { recordOf, sure } from "./values.ts";

/** All of a feed-forward sublayer but its wiring. */
export type FeedForwardCore = Omit<FeedForwardSublayer, "name" | "place" | "norm" | "output_norm" | "residual">;

/** @param bias of the stack */
export function resolveFeedForward(kind: FeedForwardSublayer["kind"], given: FeedForward | null | undefined, bias: boolean): FeedForwardCore {
  const { d_ff, act, gated, bias: own, moe } = sure(given, kind);
  const width = sure(d_ff, `${kind}.d_ff`);
  return { kind, d_ff: width, act: sure(act, `${kind}.act`), gated: gated ?? false, bias: own ?? bias, moe: resolveMixture(recordOf(moe), width) };
}

function resolveMixture(given: WrittenMixture | undefined, d_ff: number): Mixture | null {
  if (given === undefined) return null;
  const score = given.score ?? "softmax";
  const shared = given.shared ?? 0;
  return {
    experts: sure(given.experts, "moe.experts"),
    top_k: sure(given.top_k, "moe.top_k"),
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
            top: sure(given.top_groups, "moe.top_groups"),
            // Two published models, two ways: V3 goes with sigmoid scores, V2 with softmax.
            score: given.group_score ?? (score === "sigmoid" ? "top2_sum" : "max"),
          },
    bias_correction: given.bias_correction ?? false,
    router_bias: given.router_bias ?? false,
  };
}

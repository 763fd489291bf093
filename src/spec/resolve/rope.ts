/** Rotary positions and how they are stretched. */

import type { Rope, RopeScaling } from "../../model/types.ts";
import { rotaryDimensions } from "../rotary.ts";
import type { RopeScaling as WrittenScaling, Stack } from "../written.ts";
import { recordOf, sure } from "./values.ts";

/** `width`: of a head, or of its rotated part where attention is latent. `context`: the stack's, in positions. */
export function resolveRope(stack: Stack, width: number, context: number | null): Rope | null {
  const given = recordOf(recordOf(stack.position)?.rope);
  if (given === undefined) return null;
  const scaling = recordOf(given.scaling);
  return {
    theta: given.theta ?? 10000,
    dims: sure(rotaryDimensions(width, given.fraction ?? 1), "an even number of rotary dimensions"),
    layout: given.layout ?? "half",
    scaling: scaling === undefined ? null : resolveScaling(scaling, context),
    values: given.values ?? false,
    input: given.input ?? false,
  };
}

function resolveScaling(given: WrittenScaling, context: number | null): RopeScaling {
  const factor = (): number => sure(given.factor, "position.rope.scaling.factor");
  const original = (): number => sure(given.original, "position.rope.scaling.original");
  switch (sure(given.kind, "position.rope.scaling.kind")) {
    case "linear":
      return { kind: "linear", factor: factor() };
    case "dynamic":
      return { kind: "dynamic", factor: factor(), original: sure(given.original ?? context, "position.rope.scaling.original") };
    case "yarn":
      return {
        kind: "yarn",
        factor: factor(),
        original: original(),
        beta_fast: given.beta_fast ?? 32,
        beta_slow: given.beta_slow ?? 1,
        truncate: given.truncate ?? true,
        attention_factor: given.attention_factor ?? yarnFactor(given, factor()),
      };
    case "longrope":
      return {
        kind: "longrope",
        short: sure(given.short, "position.rope.scaling.short"),
        long: sure(given.long, "position.rope.scaling.long"),
        original: original(),
        attention_factor: given.attention_factor ?? longropeFactor(given, original(), context),
      };
    case "llama3":
      return {
        kind: "llama3",
        factor: factor(),
        low: sure(given.low, "position.rope.scaling.low"),
        high: sure(given.high, "position.rope.scaling.high"),
        original: original(),
      };
  }
}

/** Peng et al. 2023, https://arxiv.org/abs/2309.00071, section 3.4; with both mscales DeepSeek's ratio of two of them. */
function yarnFactor({ mscale, mscale_all }: WrittenScaling, factor: number): number {
  const magnitude = (weight: number): number => (factor <= 1 ? 1 : 0.1 * weight * Math.log(factor) + 1);
  return typeof mscale === "number" && typeof mscale_all === "number" ? magnitude(mscale) / magnitude(mscale_all) : magnitude(1);
}

/** Ding et al. 2024, https://arxiv.org/abs/2402.13753, as the reference library computes it. */
function longropeFactor(given: WrittenScaling, original: number, context: number | null): number {
  const factor = given.factor ?? sure(context, "context") / original;
  return factor <= 1 ? 1 : Math.sqrt(1 + Math.log(factor) / Math.log(original));
}

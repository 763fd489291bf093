/**
 * swiglu_oai is gated.
 *
 * It clamps and joins two branches; with one there is nothing to join.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { feedForwardKinds } from "../../model/feed-forward.ts";
import { isTrue, nodeAt, stringAt } from "../../source/index.ts";
import { outputsOf, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* gatedActivation(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of layersOf(spec)) {
    for (const kind of feedForwardKinds) {
      const act = stringAt(tree, kind, "act");
      const gated = nodeAt(tree, kind, "gated");
      if (act?.value === "swiglu_oai" && gated?.kind !== "broken" && !isTrue(gated)) yield specError("S0507", {}, act.span);
    }
  }
  const singles = [...layersOf(spec)].map(({ tree }) => stringAt(tree, "conv", "act"));
  const inputs = spec.stacks.flatMap(({ tree }) => [stringAt(tree, "input", "frames", "stem", "act"), stringAt(tree, "position", "conv", "act")]);
  for (const act of [...singles, ...inputs]) if (act?.value === "swiglu_oai") yield specError("S0512", {}, act.span);
  for (const { tree } of outputsOf(spec)) {
    for (const act of [stringAt(tree, "transform", "act"), stringAt(tree, "mlp", "act"), stringAt(tree, "act")]) if (act?.value === "swiglu_oai") yield specError("S0512", {}, act.span);
  }
}

/**
 * Mixtures choose among the experts there are.
 *
 * A token goes to top_k of them; with groups, to top_k of those in its top_groups best groups (https://arxiv.org/abs/2412.19437).
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { feedForwardKinds } from "../../model/feed-forward.ts";
import { divisorsNear } from "../../diagnostics/suggest.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, numberAt, type Placed, stringAt } from "../../source/index.ts";
import { isGiven, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* mixture(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    for (const kind of feedForwardKinds) {
      const moe = mappingAt(tree, kind, "moe");
      if (moe !== undefined && layer.block.includes(kind)) yield* ofMixture(moe, `${kind}.moe`);
    }
  }
}

function* ofMixture(moe: MappingNode, path: string): Generator<Diagnostic> {
  yield* idle(moe, path);
  const experts = numberAt(moe, "experts");
  const topK = numberAt(moe, "top_k");
  if (experts === undefined) return;
  const related = [{ span: experts.span, label: `${experts.value} here` }];
  if (topK !== undefined && topK.value > experts.value) {
    yield specError("S0515", { chosen: topK.value, what: "experts", count: experts.value }, topK.span, related);
  }
  yield* groups(moe, experts, topK);
}

function* groups(moe: MappingNode, experts: Placed<number>, topK: Placed<number> | undefined): Generator<Diagnostic> {
  const groups = numberAt(moe, "groups");
  const top = numberAt(moe, "top_groups");
  if (groups === undefined) return;
  const related = [{ span: experts.span, label: `${experts.value} here` }];
  if (experts.value % groups.value !== 0) {
    yield specError("S0516", { experts: experts.value, groups: groups.value, divisors: divisorsNear(experts.value, groups.value) }, groups.span, related);
    return;
  }
  const members = experts.value / groups.value;
  const score = stringAt(moe, "group_score");
  const sums = (score?.value ?? (stringAt(moe, "score")?.value === "sigmoid" ? "top2_sum" : "max")) === "top2_sum";
  if (sums && members < 2) yield specError("S0518", { groups: groups.value, experts: experts.value }, score?.span ?? groups.span, related);
  if (top === undefined) return;
  if (top.value > groups.value) {
    yield specError("S0515", { chosen: top.value, what: "groups", count: groups.value }, top.span, [{ span: groups.span, label: `${groups.value} here` }]);
  } else if (topK !== undefined && topK.value <= experts.value && topK.value > top.value * members) {
    yield specError("S0517", { topK: topK.value, topGroups: top.value, members }, topK.span, [{ span: top.span, label: `${top.value} here` }]);
  }
}

/** What is written and changes nothing. */
function* idle(moe: MappingNode, path: string): Generator<Diagnostic> {
  const none = (key: string, why: string): Diagnostic => specError("S0312", { path: `${path}.${key}`, why }, entryAt(moe, key)?.keySpan ?? moe.span);
  const shared = numberAt(moe, "shared")?.value ?? (isGiven(moe, "shared") ? 1 : 0);
  if (shared === 0 && entryAt(moe, "shared_d_ff") !== undefined) yield none("shared_d_ff", "there is no shared expert");
  if (shared === 0 && isTrue(moe, "shared_gate")) yield none("shared_gate", "there is no shared expert");
  if (!isGiven(moe, "groups")) {
    for (const key of ["top_groups", "group_score"]) if (entryAt(moe, key) !== undefined) yield none(key, "there are no groups");
  }
  if (isTrue(moe, "normalize") && stringAt(moe, "score")?.value === "softmax_after_topk") yield none("normalize", "the scores of the chosen sum to one already");
}

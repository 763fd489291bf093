/**
 * Key heads divide query heads.
 *
 * Each head of keys and values serves heads / kv_heads heads of queries (https://arxiv.org/abs/2305.13245).
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { divisorsNear } from "../../diagnostics/suggest.ts";
import { mappingAt, numberAt } from "../../source/index.ts";
import { crossOf, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* kvHeads(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const own = mappingAt(tree, "attention", "latent") === undefined ? mappingAt(tree, "attention") : undefined;
    const attentions = [own, layer.block.includes("cross") ? crossOf(tree) : undefined];
    for (const attention of attentions) {
      const heads = numberAt(attention, "heads");
      const keys = numberAt(attention, "kv_heads");
      if (heads === undefined || keys === undefined || heads.value % keys.value === 0) continue;
      const data = { heads: heads.value, kvHeads: keys.value };
      const related = [{ span: heads.span, label: `${heads.value} here` }];
      if (keys.value > heads.value) yield specError("S0502", data, keys.span, related);
      else yield specError("S0501", { ...data, divisors: divisorsNear(heads.value, keys.value) }, keys.span, related);
    }
  }
}

/**
 * Heads divide d_model.
 *
 * The width of a head is d_model / heads unless d_head says otherwise, or attention is latent.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { divisorsNear } from "../../diagnostics/suggest.ts";
import { mappingAt, numberAt } from "../../source/index.ts";
import { crossOf, isGiven, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* heads(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const width = numberAt(tree, "d_model");
    const own = isGiven(tree, "attention", "latent") ? undefined : mappingAt(tree, "attention");
    const attentions = [own, layer.block.includes("cross") ? crossOf(tree) : undefined];
    for (const attention of attentions) {
      const count = numberAt(attention, "heads");
      if (width === undefined || count === undefined || isGiven(attention, "d_head") || width.value % count.value === 0) continue;
      const data = { dModel: width.value, heads: count.value, divisors: divisorsNear(width.value, count.value) };
      yield specError("S0503", data, count.span, [{ span: width.span, label: `${width.value} here` }]);
    }
  }
}

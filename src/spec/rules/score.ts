/**
 * Additive scores take no part in products.
 *
 * w tanh(q + k) (https://arxiv.org/abs/1409.0473) is no product of query and key, which is what rotations, sinusoids of the
 * distance and compressed keys are made for.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, stringAt } from "../../source/index.ts";
import type { Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

const PRODUCTS = [["position", "rope"], ["position", "disentangled"], ["position", "xl"], ["attention", "latent"]] as const;

export function* score(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const given = stringAt(tree, "attention", "score");
    if (!layer.block.includes("attention") || given?.value !== "additive") continue;
    for (const path of PRODUCTS) {
      const entry = entryAt(tree, ...path);
      if (entry === undefined || mappingAt(entry.value) === undefined) continue;
      yield specError("S0615", { path: path.join(".") }, entry.keySpan, [{ span: given.span, label: "additive here" }]);
    }
  }
}

/**
 * A norm without a weight has nothing else either.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, nodeAt, numberAt } from "../../source/index.ts";
import type { Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* normWeight(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of layersOf(spec)) {
    const affine = nodeAt(tree, "norm", "affine");
    if (affine?.kind !== "scalar" || affine.value !== false) continue;
    const related = [{ span: affine.span, label: "no weight" }];
    const bias = entryAt(tree, "norm", "bias");
    if (bias !== undefined && isTrue(bias.value)) yield specError("S0510", { key: "bias" }, bias.value.span, related);
    const offset = numberAt(tree, "norm", "offset");
    if (offset?.value === 1) yield specError("S0510", { key: "offset" }, offset.span, related);
  }
}

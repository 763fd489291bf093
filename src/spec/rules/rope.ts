/**
 * Rotary positions turn pairs.
 *
 * fraction * d_head dimensions rotate, latent.rope of them where attention is latent, and they must be an even whole number
 * (https://arxiv.org/abs/2104.09864).
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, numberAt } from "../../source/index.ts";
import { rotaryDimensions } from "../rotary.ts";
import { isGiven, rotaryHead, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* rope(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const written = entryAt(tree, "position", "rope");
    if (written === undefined || !layer.block.includes("attention")) continue;
    if (isGiven(tree, "position", "rope", "fraction") && numberAt(tree, "position", "rope", "fraction") === undefined) continue;
    const latent = isGiven(tree, "attention", "latent");
    const fraction = latent ? undefined : numberAt(tree, "position", "rope", "fraction");
    const head = rotaryHead(tree);
    if (head === undefined || !Number.isInteger(head.value) || rotaryDimensions(head.value, fraction?.value ?? 1) !== null) continue;
    const derived = !isGiven(tree, "attention", "d_head") && !latent;
    const related = [{ span: head.span, label: derived ? `d_model / heads = ${head.value}` : `${head.value} here` }];
    yield specError("S0504", { dHead: head.value, fraction: fraction?.value ?? 1, latent }, fraction?.span ?? written.keySpan, related);
  }
}

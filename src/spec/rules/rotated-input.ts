/**
 * What rotates before it is projected is as wide as the heads.
 *
 * wav2vec2-conformer turns d_model values as heads, so heads * d_head is d_model and attention isn't latent.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, numberAt } from "../../source/index.ts";
import { isGiven, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* rotatedInput(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const input = entryAt(tree, "position", "rope", "input");
    if (input === undefined || !isTrue(input.value) || !layer.block.includes("attention")) continue;
    const width = numberAt(tree, "d_model");
    const heads = numberAt(tree, "attention", "heads");
    const head = numberAt(tree, "attention", "d_head");
    if (isGiven(tree, "attention", "latent")) yield specError("S0666", { why: "latent attention rotates a part of each head alone" }, input.keySpan);
    else if (width !== undefined && heads !== undefined && head !== undefined && heads.value * head.value !== width.value) {
      yield specError("S0666", { why: `${heads.value} heads of ${head.value} are ${heads.value * head.value} wide, d_model is ${width.value}` }, input.keySpan, [{ span: head.span, label: `${head.value} here` }]);
    }
  }
}

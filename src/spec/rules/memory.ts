/**
 * Memories are there and read.
 *
 * Cross-attention stands in the decoder of an encoder-decoder alone, and there something reads the encoder.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nodeAt, stringAt, wordsOf } from "../../source/index.ts";
import { outputsOf, type Spec, whereMissing } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* memory(spec: Spec): Generator<Diagnostic> {
  if (spec.type === undefined) return;
  for (const { stack, tree } of layersOf(spec)) {
    const block = nodeAt(tree, "block");
    if (stack.memory !== null || block?.kind !== "sequence") continue;
    const words = block.items.flatMap((item) => wordsOf(item.kind === "sequence" ? item.items : [item]));
    for (const { value, span } of words) if (value === "cross") yield specError("S0407", { stack: stack.name }, span);
  }
  if (spec.type !== "encoder-decoder") return;
  const crosses = spec.stacks.some((stack) => stack.memory !== null && stack.kinds.some(({ block }) => block.includes("cross")));
  const reads = outputsOf(spec).some(({ tree }) => stringAt(tree, "from")?.value === "encoder");
  if (crosses || reads) return;
  const span = nodeAt(spec.stacks[1]?.tree, "block")?.span ?? whereMissing(spec, spec.root, ["block"]);
  yield specError("S0408", {}, span);
}

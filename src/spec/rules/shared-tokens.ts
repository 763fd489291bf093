/**
 * Shared token tables have one shape.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, numberAt } from "../../source/index.ts";
import { inputWidth, isShared, type Spec } from "../spec.ts";

export function* sharedTokens(spec: Spec): Generator<Diagnostic> {
  const [encoder, decoder] = spec.stacks;
  if (encoder === undefined || decoder === undefined || !isShared(encoder) || !isShared(decoder)) return;
  const sizes = [
    ["vocab", numberAt(encoder.tree, "input", "tokens", "vocab"), numberAt(decoder.tree, "input", "tokens", "vocab")],
    ["width", inputWidth(encoder), inputWidth(decoder)],
  ] as const;
  const shared = entryAt(decoder.tree, "input", "tokens", "shared")?.keySpan ?? null;
  for (const [what, first, second] of sizes) {
    if (first === undefined || second === undefined || first.value === second.value) continue;
    const related = [
      { span: first.span, label: `${first.value} here` },
      { span: second.span, label: `${second.value} here` },
    ];
    yield specError("S0607", { what, encoder: first.value, decoder: second.value }, shared, related);
  }
}

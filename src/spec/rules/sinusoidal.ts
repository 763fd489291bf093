/**
 * Sines and cosines come in pairs.
 *
 * Inclusive spacing divides by d/2 - 1, so it needs two pairs at least.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, stringAt } from "../../source/index.ts";
import { inputWidth, type Spec } from "../spec.ts";

export function* sinusoidal(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) {
    const given = entryAt(stack.tree, "position", "sinusoidal");
    const width = inputWidth(stack);
    if (given === undefined || width === undefined) continue;
    const spacing = stringAt(given.value, "spacing")?.value ?? "exclusive";
    if (width.value % 2 === 0 && (spacing !== "inclusive" || width.value >= 4)) continue;
    yield specError("S0606", { width: width.value, spacing }, given.keySpan, [{ span: width.span, label: `${width.value} here` }]);
  }
}

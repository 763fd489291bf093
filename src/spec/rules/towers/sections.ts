/**
 * Beside towers.
 *
 * A model of towers has what they read of each other, and nothing of a stack; a model without towers has no such thing.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { entryAt } from "../../../source/index.ts";
import type { Spec } from "../../spec.ts";

const OWN: ReadonlySet<string> = new Set(["model", "extends", "towers", "connect", "tasks", "share", "outputs", "adapt", "train"]);

export function* sections({ root, towers }: Spec): Generator<Diagnostic> {
  const given = entryAt(root, "towers");
  if (given === undefined) {
    for (const key of ["connect", "tasks", "share"]) {
      const entry = entryAt(root, key);
      if (entry !== undefined) yield specError("S0312", { path: key, why: "there are no towers" }, entry.keySpan);
    }
    return;
  }
  if (given.value.kind === "mapping" && towers.length === 0) yield specError("S0802", {}, given.keySpan);
  for (const [key, { keySpan }] of root.entries) if (!OWN.has(key)) yield specError("S0801", { key }, keySpan);
}

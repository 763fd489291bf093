/**
 * Sections of stacks.
 *
 * `encoder` and `decoder` belong to encoder-decoders; a model of one stack is flat.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt } from "../../source/index.ts";
import type { Spec } from "../spec.ts";

export function* sections(spec: Spec): Generator<Diagnostic> {
  if (spec.type === undefined || spec.type === "encoder-decoder") return;
  for (const section of ["encoder", "decoder"]) {
    const entry = entryAt(spec.root, section);
    if (entry !== undefined) yield specError("S0401", { section, type: spec.type }, entry.keySpan);
  }
}

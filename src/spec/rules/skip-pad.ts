/**
 * Positions that skip pads.
 *
 * RoBERTa counts real tokens from the row after the pad's: row = pad + (how many real tokens so far).
 * Source: create_position_ids_from_input_ids of the reference library's RoBERTa.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, numberAt } from "../../source/index.ts";
import { isGiven, type Spec } from "../spec.ts";

export function* skipPad(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of spec.stacks) for (const kind of ["learned", "sinusoidal"] as const) {
    const given = entryAt(tree, "position", kind, "skip_pad");
    if (given === undefined || !isTrue(given.value) || mappingAt(tree, "input", "tokens") === undefined) continue;
    const pad = numberAt(tree, "input", "tokens", "pad");
    const offset = numberAt(tree, "position", kind, "offset");
    if (!isGiven(tree, "input", "tokens", "pad")) yield specError("S0604", {}, given.keySpan);
    else if (kind === "learned" && pad !== undefined && offset !== undefined && offset.value !== pad.value + 1) {
      const related = [{ span: pad.span, label: `${pad.value} here` }];
      yield specError("S0605", { offset: offset.value, pad: pad.value }, offset.span, related);
    }
  }
}

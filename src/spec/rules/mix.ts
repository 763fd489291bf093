/**
 * A mean of hidden states is of states that are alike.
 *
 * All are as wide as the model, and the last has passed a final norm only where there is one.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, numberAt, stringAt } from "../../source/index.ts";
import { outputsOf, type Spec, stackOf } from "../spec.ts";
import { hasFinalNorm } from "./inner-layer.ts";

export function* mix(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree } of outputsOf(spec)) {
    const given = entryAt(tree, "mix");
    const way = stringAt(given?.value)?.value;
    const stack = stackOf(spec, tree)?.tree;
    if (given === undefined || way === undefined || stack === undefined) continue;
    if (way === "normed" && !hasFinalNorm(stack)) yield specError("S0312", { path: `outputs.${name}.mix: normed`, why: "there is no final norm; `raw` is the same" }, given.value.span);
    const [table, width] = [numberAt(stack, "input", "tokens", "d_embed"), numberAt(stack, "d_model")];
    const narrow = stringAt(stack, "input", "tokens", "projection")?.value === "none";
    if (narrow && table !== undefined && width !== undefined && table.value !== width.value) {
      yield specError("S0746", { table: table.value, width: width.value }, given.keySpan, [{ span: table.span, label: `${table.value} here` }, { span: width.span, label: `${width.value} here` }]);
    }
  }
}

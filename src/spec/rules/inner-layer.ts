/**
 * What an output reads of the middle of a stack is there.
 *
 * Layers count from what enters the first; what enters it may have another width, and the final norm is one that the stack has.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, numberAt, type Placed, stringAt } from "../../source/index.ts";
import { isGiven, outputsOf, type Spec, stackOf } from "../spec.ts";

export function* innerLayer(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree } of outputsOf(spec)) {
    const given = entryAt(tree, "layer");
    const stack = stackOf(spec, tree)?.tree;
    if (given === undefined || !isGiven(tree, "layer")) continue;
    if (isGiven(tree, "mix")) yield specError("S0312", { path: `outputs.${name}.layer`, why: "`mix` reads all layers" }, given.keySpan);
    const tap = tapOf(tree);
    if (tap === undefined && mappingAt(tree, "layer") !== undefined && !isGiven(tree, "layer", "at")) yield specError("S0307", { path: `outputs.${name}.layer.at`, why: "hidden states by their number" }, given.keySpan);
    if (tap === undefined || stack === undefined) continue;
    if (tap.normed && !hasFinalNorm(stack)) yield specError("S0312", { path: `outputs.${name}.layer.normed`, why: "there is no final norm" }, entryAt(tree, "layer", "normed")?.keySpan ?? given.keySpan);
    const layers = numberAt(stack, "layers");
    if (layers !== undefined && tap.value > layers.value) yield specError("S0761", { layer: tap.value, layers: layers.value }, tap.span, [{ span: layers.span, label: `${layers.value} layers` }]);
    const [table, width] = [numberAt(stack, "input", "tokens", "d_embed"), numberAt(stack, "d_model")];
    if (tap.value > 0 || table === undefined || width === undefined || table.value === width.value || stringAt(stack, "input", "tokens", "projection")?.value !== "none") continue;
    yield specError("S0762", { table: table.value, width: width.value }, tap.span, [{ span: table.span, label: `${table.value} here` }, { span: width.span, label: `${width.value} here` }]);
  }
}

/** The layer that an output reads; undefined where it says none. */
export function tapOf(output: MappingNode): (Placed<number> & { readonly normed: boolean }) | undefined {
  const at = numberAt(output, "layer") ?? numberAt(output, "layer", "at");
  return at === undefined ? undefined : { ...at, normed: isTrue(output, "layer", "normed") };
}

/** Whether a norm stands behind the last layer. */
export function hasFinalNorm(stack: MappingNode): boolean {
  const final = entryAt(stack, "norm", "final")?.value;
  const place = stringAt(stack, "norm", "place")?.value;
  return final === undefined ? place !== "post" && place !== "none" : final.kind === "broken" || final.kind === "mapping" || isTrue(final);
}

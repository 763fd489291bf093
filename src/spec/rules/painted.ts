/**
 * Pixels are painted by patches.
 *
 * Each patch gives its own, so nothing else is pooled, and patches neither overlap nor leave anything out.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, stringAt } from "../../source/index.ts";
import { extentOf, isGiven, outputsOf, projectionOf, type Spec, stackOf } from "../spec.ts";

export function* painted(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree, span } of outputsOf(spec)) {
    const stack = stackOf(spec, tree);
    if (stack === undefined || projectionOf(tree, name) !== "pixels") continue;
    const at = entryAt(tree, "project")?.value.span ?? span;
    const patches = mappingAt(stack.tree, "input", "patches");
    if (patches === undefined) yield specError("S0744", { why: `the ${stack.name} reads no patches` }, at);
    else if (strides(patches)) yield specError("S0744", { why: "patches with a stride of their own overlap or leave something out" }, at);
    else if (isTrue(patches, "spectrogram")) yield specError("S0744", { why: "a spectrogram is no picture" }, at);
    const of = entryAt(tree, "of");
    if (of !== undefined && isGiven(tree, "of")) yield specError("S0744", { why: "every patch gives its own, and another output is read" }, of.value.span);
    const pool = entryAt(tree, "pool");
    if (pool !== undefined && stringAt(pool.value)?.value !== "every_patch") yield specError("S0744", { why: "every patch gives its own, and one vector is pooled" }, pool.value.span);
  }
}

/** Whether patches lie otherwise than side by side. */
function strides(patches: MappingNode): boolean {
  const [stride, patch] = [extentOf(patches, "stride"), extentOf(patches, "patch")];
  return stride === undefined || patch === undefined ? isGiven(patches, "stride") : stride.some(({ value }, axis) => value !== patch[axis]?.value);
}

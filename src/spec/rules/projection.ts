/**
 * Projections and ties.
 *
 * Only tokens have a vocabulary, a tied projection is their table, and what it multiplies is as wide as that table.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, numberAt, stringAt } from "../../source/index.ts";
import { inputWidth, isGiven, outputsOf, projectionOf, readsOf, type Spec, stackOf } from "../spec.ts";

export function* projection(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree, span } of outputsOf(spec)) {
    const stack = stackOf(spec, tree);
    const size = projectionOf(tree, name);
    const mlp = entryAt(tree, "mlp");
    if (mlp !== undefined && isGiven(tree, "mlp") && isGiven(tree, "project")) yield specError("S0312", { path: `outputs.${name}.mlp`, why: "`project` stands in its place" }, mlp.keySpan);
    if (stack === undefined || size === undefined) continue;
    if (size === null) {
      for (const key of ["tied", "bias"]) {
        const entry = entryAt(tree, key);
        if (entry !== undefined && !(key === "bias" && isGiven(tree, "mlp"))) yield specError("S0706", { path: `outputs.${name}.${key}` }, entry.keySpan);
      }
      continue;
    }
    const tied = entryAt(tree, "tied");
    const isTied = tied !== undefined && isTrue(tied.value);
    const reads = readsOf(stack.tree);
    if (reads !== undefined && reads !== "tokens") {
      if (size === "vocab") yield specError("S0704", { stack: stack.name, reads }, entryAt(tree, "project")?.value.span ?? span);
      if (isTied) yield specError("S0702", { why: `the ${stack.name} reads ${reads}` }, tied.keySpan);
      continue;
    }
    if (!isTied) continue;
    const of = stringAt(tree, "of")?.value;
    if (of !== undefined) {
      yield specError("S0702", { why: `it reads \`${of}\`` }, tied.keySpan);
      continue;
    }
    if (size !== "vocab") {
      yield specError("S0702", { why: `it projects to ${size}, not to the vocabulary` }, tied.keySpan);
      continue;
    }
    const table = inputWidth(stack);
    const given = numberAt(tree, "transform", "d");
    if (table === undefined || (isGiven(tree, "transform") && given === undefined)) continue;
    const back = entryAt(stack.tree, "input", "tokens", "projection", "back");
    const width = given ?? (back !== undefined && isTrue(back.value) ? table : numberAt(stack.tree, "d_model"));
    if (width === undefined || width.value === table.value) continue;
    const related = [{ span: table.span, label: `${table.value} here` }, { span: width.span, label: `${width.value} here` }];
    yield specError("S0703", { width: width.value, table: table.value }, tied.keySpan, related);
  }
}

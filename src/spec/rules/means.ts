/**
 * A mean is of outputs that there are.
 *
 * They are of one stack and one shape, none is a mean itself, and a mean says nothing else.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { entryAt, type MappingNode, nodeAt, wordsOf } from "../../source/index.ts";
import { isGiven, outputsOf, projectionOf, type Spec, stackOf } from "../spec.ts";

export function* means(spec: Spec): Generator<Diagnostic> {
  const outputs = outputsOf(spec);
  const trees = new Map(outputs.map(({ name, tree }) => [name, tree]));
  for (const { name, tree } of outputs) {
    const mean = nodeAt(tree, "mean");
    if (mean?.kind !== "sequence") continue;
    for (const [key, { keySpan }] of tree.entries) if (key !== "mean") yield specError("S0742", { path: `outputs.${name}.${key}` }, keySpan);
    const known = outputs.filter((other) => other.name !== name && !isGiven(other.tree, "mean")).map((other) => other.name);
    let first: string | undefined;
    for (const { value, span } of wordsOf(mean.items)) {
      const of = trees.get(value);
      if (of === undefined || !known.includes(value)) {
        yield specError("S0741", { name: value, known, near: nearest(value, known) }, span);
        continue;
      }
      const shape = shapeOf(spec, value, of);
      if (first !== undefined && shape !== first) yield specError("S0743", { name: value }, span, [{ span: entryAt(spec.root, "outputs", value)?.keySpan ?? span, label: `gives ${shape}` }]);
      first ??= shape;
    }
  }
}

/** What an output gives, in words that differ where the shapes do. */
function shapeOf(spec: Spec, name: string, tree: MappingNode): string {
  const size = projectionOf(tree, name) ?? "what it reads";
  return `${size}${size === "vocab" ? "ulary" : ""} ${isGiven(tree, "pool") ? "once" : "at every position"} of the ${stackOf(spec, tree)?.name ?? "stack"}`;
}

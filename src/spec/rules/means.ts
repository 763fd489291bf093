/**
 * What is of other outputs says nothing else.
 *
 * A mean is of outputs that there are, of one stack and one shape, none of which is such an output itself; a perplexity is of an output that
 * quantizes.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { entryAt, type MappingNode, nodeAt, type Placed, stringAt, wordsOf } from "../../source/index.ts";
import { isGiven, outputsOf, projectionOf, type Spec, stackOf } from "../spec.ts";

/** Whether an output is of others, and has no stream of its own. */
export const isOfOthers = (tree: MappingNode): boolean => isGiven(tree, "mean") || isGiven(tree, "perplexity");

export function* means(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree } of outputsOf(spec)) {
    if (nodeAt(tree, "mean")?.kind === "sequence") yield* mean(spec, name, tree, partsOf(tree));
    else yield* perplexity(spec, name, tree);
  }
}

/** Names of the outputs that one is the mean of. */
export function partsOf(tree: MappingNode): readonly Placed<string>[] {
  const mean = nodeAt(tree, "mean");
  return mean?.kind === "sequence" ? wordsOf(mean.items) : [];
}

function* mean(spec: Spec, name: string, tree: MappingNode, parts: readonly Placed<string>[]): Generator<Diagnostic> {
  yield* alone(name, tree, "mean", "the mean of others");
  const outputs = outputsOf(spec);
  const known = outputs.filter((other) => other.name !== name && !isOfOthers(other.tree)).map((other) => other.name);
  let first: string | undefined;
  for (const { value, span } of parts) {
    const of = outputs.find((other) => other.name === value)?.tree;
    if (of === undefined || !known.includes(value)) {
      yield specError("S0741", { name: value, known, near: nearest(value, known) }, span);
      continue;
    }
    const shape = shapeOf(spec, value, of);
    if (first !== undefined && shape !== first) yield specError("S0743", { name: value }, span, [{ span: entryAt(spec.root, "outputs", value)?.keySpan ?? span, label: `gives ${shape}` }]);
    first ??= shape;
  }
}

function* perplexity(spec: Spec, name: string, tree: MappingNode): Generator<Diagnostic> {
  const given = stringAt(tree, "perplexity");
  if (given === undefined) return;
  yield* alone(name, tree, "perplexity", "the perplexity of another");
  const known = outputsOf(spec).filter((other) => isGiven(other.tree, "quantize")).map((other) => other.name);
  if (!known.includes(given.value)) yield specError("S0748", { name: given.value, known, near: nearest(given.value, known) }, given.span);
}

function* alone(name: string, tree: MappingNode, key: string, is: string): Generator<Diagnostic> {
  for (const [other, { keySpan }] of tree.entries) if (other !== key) yield specError("S0742", { path: `outputs.${name}.${other}`, is }, keySpan);
}

/** What an output gives, in words that differ where the shapes do. */
function shapeOf(spec: Spec, name: string, tree: MappingNode): string {
  const size = projectionOf(tree, name) ?? "what it reads";
  return `${size}${size === "vocab" ? "ulary" : ""} ${poolsOnce(spec, tree) ? "once" : "at every position"} of the ${stackOf(spec, tree)?.name ?? "stack"}`;
}

/** An output, what it reads, what that reads, and so on. */
export function* chain(spec: Spec, tree: MappingNode): Generator<MappingNode> {
  const seen = new Set<MappingNode>();
  for (let here: MappingNode | undefined = tree; here !== undefined && !seen.has(here); ) {
    seen.add(here);
    yield here;
    const of: string | undefined = stringAt(here, "of")?.value;
    here = outputsOf(spec).find((other) => other.name === of)?.tree;
  }
}

/** Whether one vector is left, by its own doing or of what it reads. */
export const poolsOnce = (spec: Spec, tree: MappingNode): boolean => [...chain(spec, tree)].some((here) => isGiven(here, "pool") && stringAt(here, "pool")?.value !== "every_patch");

/** Whether positions are left in what it gives: neither one vector or number, nor a map or a picture. */
export function hasPositions(spec: Spec, name: string, tree: MappingNode): boolean {
  const parts = partsOf(tree).map(({ value }) => value);
  const others = outputsOf(spec).filter((other) => parts.includes(other.name) && other.tree !== tree);
  return !isGiven(tree, "perplexity") && !isMap(tree) && projectionOf(tree, name) !== "pixels" && !poolsOnce(spec, tree) && others.every((other) => hasPositions(spec, other.name, other.tree));
}

/** Whether it gives a map of places. */
export const isMap = (tree: MappingNode): boolean => isGiven(tree, "uper") || stringAt(tree, "pool")?.value === "grid";

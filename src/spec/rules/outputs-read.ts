/**
 * An output reads what there is to read.
 *
 * That is another output of its stack, of which vectors are left, or what a stem gives before its linear map. Lists of time-delay layers are
 * of one length, what they see is there, and codebooks divide the width that they give.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { HEARD } from "../../model/outputs.ts";
import { entryAt, mappingAt, type MappingNode, nodeAt, numberAt, stringAt } from "../../source/index.ts";
import { isGiven, numbersOf, outputsOf, projectionOf, readsOf, type Spec, type StackSpec, stackOf } from "../spec.ts";
import { leftAtEnd, leftByStem } from "./length-adapter.ts";
import { asks } from "./pool.ts";
import { chain, isMap, isOfOthers, partsOf, poolsOnce } from "./means.ts";

export function* outputsRead(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree } of outputsOf(spec)) {
    yield* reading(spec, name, tree);
    yield* delaying(spec, tree);
    yield* asking(tree);
    const [groups, d] = [numberAt(tree, "quantize", "groups"), numberAt(tree, "quantize", "d")];
    if (groups !== undefined && d !== undefined && d.value % groups.value !== 0) yield specError("S0751", { groups: groups.value, d: d.value }, d.span, [{ span: groups.span, label: `${groups.value} here` }]);
  }
}

function* reading(spec: Spec, name: string, tree: MappingNode): Generator<Diagnostic> {
  const given = stringAt(tree, "of");
  if (given === undefined || isOfOthers(tree)) return;
  for (const key of ["mix", "layer"]) {
    const other = entryAt(tree, key);
    if (other !== undefined) yield specError("S0312", { path: `outputs.${name}.${key}`, why: `it reads \`${given.value}\`` }, other.keySpan);
  }
  const stack = stackOf(spec, tree);
  const outputs = outputsOf(spec);
  const known = [...outputs.filter((other) => other.name !== name).map((other) => other.name), ...(hears(stack) ? [HEARD] : [])];
  if (!known.includes(given.value)) {
    if (outputs.some((other) => other.name === given.value)) yield specError("S0749", { name: given.value, why: "it would read itself" }, given.span);
    else yield specError("S0747", { name: given.value, known, near: nearest(given.value, known) }, given.span);
    return;
  }
  const source = outputs.find((other) => other.name === given.value)?.tree;
  if (source === undefined) return;
  const why = unreadable(spec, given.value, source, tree);
  if (why !== null) yield specError("S0749", { name: given.value, why }, given.span);
}

/** Why one output can't read another; null where it can. */
function unreadable(spec: Spec, name: string, source: MappingNode, tree: MappingNode): string | null {
  if (isGiven(source, "perplexity")) return "it is one number";
  if (isMap(source)) return "it is a map";
  const from = stackOf(spec, source);
  if (from !== stackOf(spec, tree)) return `it is of the ${from?.name ?? "other stack"}`;
  const size = projectionOf(source, name);
  if (size === "vocab" || size === "pixels") return size === "vocab" ? "it is scores of the vocabulary" : "it is a picture";
  if (readsBack(spec, source, tree)) return "they would read each other";
  const pools = isGiven(tree, "pool") || isGiven(tree, "tdnn");
  if (pools && poolsOnce(spec, source)) return "it is one vector, and this output pools several";
  return pools && [...chain(spec, source)].some((here) => isGiven(here, "tdnn")) ? "its time-delay layers have left other positions than there are to pool" : null;
}

function readsBack(spec: Spec, from: MappingNode, to: MappingNode): boolean {
  const outputs = outputsOf(spec);
  const seen = new Set<MappingNode>();
  const behind = (tree: MappingNode): boolean => {
    if (tree === to) return true;
    if (seen.has(tree)) return false;
    seen.add(tree);
    const parts = partsOf(tree).map(({ value }) => value);
    const names = parts.length > 0 ? parts : [stringAt(tree, "of")?.value];
    return outputs.some((other) => names.includes(other.name) && behind(other.tree));
  };
  return behind(from);
}

/** Whether there is anything before a linear map of what is heard. */
function hears(stack: StackSpec | undefined): boolean {
  const stem = mappingAt(stack?.tree, "input", "frames", "stem");
  return stem !== undefined && stringAt(stem, "kind")?.value !== "conv1d";
}

/** A learned query is as wide as the stack, and so is what it finds. */
function* asking(tree: MappingNode): Generator<Diagnostic> {
  const pool = entryAt(tree, "pool");
  if (pool === undefined || !asks(tree)) return;
  for (const [key, reads] of [["tdnn", "what time-delay layers give"], ["of", "what another output or a stem gives"]] as const) {
    if (isGiven(tree, key)) yield specError("S0754", { reads }, pool.keySpan);
  }
}

function* delaying(spec: Spec, tree: MappingNode): Generator<Diagnostic> {
  const entry = entryAt(tree, "tdnn");
  const tdnn = mappingAt(tree, "tdnn");
  const stack = stackOf(spec, tree);
  if (entry === undefined || tdnn === undefined || stack === undefined) return;
  const reads = readsOf(stack.tree);
  if (reads !== undefined && reads !== "frames") yield specError("S0752", { stack: stack.name, reads }, entry.keySpan);
  const dims = nodeAt(tdnn, "dims");
  const count = dims?.kind === "sequence" ? dims.items.length : undefined;
  const [kernels, dilations] = [numbersOf(tdnn, "kernels"), numbersOf(tdnn, "dilations")];
  let odd = false;
  for (const [key, numbers] of [["kernels", kernels], ["dilations", dilations]] as const) {
    const span = nodeAt(tdnn, key)?.span;
    if (count === undefined || numbers === undefined || span === undefined || numbers.length === count) continue;
    odd = true;
    yield specError("S0750", { key, count: numbers.length, dims: count }, span, [{ span: dims?.span ?? span, label: `${count} here` }]);
  }
  const positions = stringAt(tree, "of")?.value === HEARD ? leftByStem(stack) : leftAtEnd(stack);
  if (odd || kernels === undefined || positions === null) return;
  const seen = 1 + kernels.reduce((sum, { value }, i) => sum + (value - 1) * (dilations?.[i]?.value ?? 1), 0);
  if (seen > positions) yield specError("S0753", { seen, positions }, nodeAt(tdnn, "kernels")?.span ?? entry.keySpan);
}

/**
 * Feature maps and queries.
 *
 * A map is of any size, so nothing about it may have a row for each place; sinusoids over two axes need a picture and a width
 * of whole quarters; queries ask a memory and are rows by themselves.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, nodeAt, numberAt, stringAt } from "../../source/index.ts";
import { isGiven, readsOf, type Spec, type StackSpec } from "../spec.ts";
import { isInjected } from "./injected.ts";

export function* grids(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) {
    const reads = readsOf(stack.tree);
    yield* sinusoids(stack, reads);
    if (reads === "features") yield* ofMap(stack);
    if (reads === "queries") yield* ofQueries(stack);
    if (reads === "tokens") yield* ofTaskToken(stack);
  }
}

function* sinusoids({ tree }: StackSpec, reads: string | undefined): Generator<Diagnostic> {
  const grid = entryAt(tree, "position", "sinusoidal_2d");
  const width = numberAt(tree, "d_model");
  if (grid === undefined || !isGiven(tree, "position", "sinusoidal_2d")) return;
  if (reads !== undefined && reads !== "features" && reads !== "patches") yield specError("S0668", { reads }, grid.keySpan);
  if (width !== undefined && width.value % 4 !== 0) yield specError("S0669", { width: width.value }, grid.keySpan, [{ span: width.span, label: `${width.value} here` }]);
}

function* ofMap({ tree, own }: StackSpec): Generator<Diagnostic> {
  const learned = entryAt(tree, "position", "learned");
  if (learned !== undefined && nodeAt(learned.value)?.kind === "mapping") yield specError("S0670", {}, learned.keySpan);
  const context = entryAt(own, "context");
  if (context !== undefined) yield specError("S0312", { path: "context", why: "a map of features is of any size" }, context.keySpan);
}

/** Mechanisms that give each token a place of its own. */
function* ofTaskToken({ tree, kinds }: StackSpec): Generator<Diagnostic> {
  const token = entryAt(tree, "input", "tokens", "task_token");
  if (token === undefined || !isTrue(token.value)) return;
  for (const { tree: layer } of kinds) {
    const rope = entryAt(layer, "position", "rope");
    if (rope !== undefined && isGiven(layer, "position", "rope")) yield specError("S0672", { why: "it has no position to rotate by" }, token.keySpan, [{ span: rope.keySpan, label: "rotary positions here" }]);
    const mask = stringAt(layer, "attention", "mask");
    if (mask?.value === "prefix") yield specError("S0672", { why: "it is in no prefix" }, token.keySpan, [{ span: mask.span, label: "a prefix mask here" }]);
  }
}

function* ofQueries(stack: StackSpec): Generator<Diagnostic> {
  const { tree, own, memory, name } = stack;
  const queries = entryAt(tree, "input", "queries")?.keySpan;
  if (queries === undefined) return;
  if (memory === null || !stack.kinds.some(({ block }) => block.includes("cross"))) yield specError("S0671", { stack: name }, queries);
  const learned = entryAt(tree, "position", "learned");
  if (learned !== undefined && nodeAt(learned.value)?.kind === "mapping" && nodeAt(tree, "position", "learned", "inject")?.kind !== "broken" && !isInjected(stack, "learned")) yield specError("S0312", { path: "position.learned", why: "queries are learned rows already; `inject: qk` makes them positions" }, learned.keySpan);
  const context = entryAt(own, "context");
  if (context !== undefined) yield specError("S0312", { path: "context", why: "it follows from the number of queries" }, context.keySpan);
}

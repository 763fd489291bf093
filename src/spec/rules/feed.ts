/**
 * What feeds a recurrence stands before it.
 *
 * Attention with `feed: input` is a part of the recurrence that follows it in `block`: it asks with the state of the step
 * before (https://arxiv.org/abs/1409.0473), so the recurrence goes forwards alone, and there is one query.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { recurrentKinds } from "../../model/recurrence.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, nodeAt, numberAt, stringAt, wordsOf } from "../../source/index.ts";
import { crossOf, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* feed(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const given = entryAt(tree, "cross", "feed");
    if (given === undefined || stringAt(given.value)?.value !== "input") continue;
    yield* unread(layer.steps, tree, given.keySpan);
    yield* severalHeads(tree);
    yield* idle(tree);
  }
}

function* unread(steps: readonly (readonly string[])[], tree: MappingNode, span: Diagnostic["span"]): Generator<Diagnostic> {
  for (const [i, step] of steps.entries()) {
    if (!step.includes("cross")) continue;
    const [next, ...beside] = steps[i + 1] ?? [];
    const recurrent = recurrentKinds.find((kind) => kind === next);
    if (step.length > 1) yield specError("S0905", { why: "it stands beside other sublayers" }, span);
    else if (next === undefined) yield specError("S0905", { why: "no sublayer follows `cross`" }, span);
    else if (recurrent === undefined || beside.length > 0) yield specError("S0905", { why: `${[next, ...beside].map((kind) => `\`${kind}\``).join(" beside ")} follows \`cross\`` }, span);
    else if (isTrue(tree, recurrent, "bidirectional")) yield specError("S0905", { why: `\`${recurrent}\` reads from both ends` }, span);
  }
}

function* severalHeads(tree: MappingNode): Generator<Diagnostic> {
  const heads = numberAt(crossOf(tree), "heads");
  if (heads !== undefined && heads.value !== 1) yield specError("S0906", { heads: heads.value }, heads.span);
}

function* idle(tree: MappingNode): Generator<Diagnostic> {
  const cross = mappingAt(tree, "cross");
  const norm = entryAt(cross, "norm");
  if (norm !== undefined && (norm.value.kind === "mapping" || stringAt(norm.value) !== undefined)) yield specError("S0312", { path: "cross.norm", why: "with `feed` norm and residual are those of the recurrence" }, norm.keySpan);
  const gate = entryAt(cross, "gate");
  if (gate !== undefined && isTrue(gate.value)) yield specError("S0312", { path: "cross.gate", why: "with `feed` nothing stands between attention and the recurrence" }, gate.keySpan);
  const bias = nodeAt(cross, "bias");
  const letters = bias?.kind === "sequence" ? wordsOf(bias.items).filter(({ value }) => value === "v" || value === "o") : [];
  for (const { value, span } of letters) yield specError("S0312", { path: `cross.bias: ${value}`, why: "with `feed` values and output have no projection" }, span);
}

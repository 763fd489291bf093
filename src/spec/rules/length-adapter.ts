/**
 * A length adapter stands behind sound.
 *
 * It makes shorter what an encoder gives of frames; nothing that belongs to single positions of the layers fits what it gives.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { positionsLeft } from "../../model/sound.ts";
import { entryAt, mappingAt, type MappingNode, numberAt, type Placed, stringAt } from "../../source/index.ts";
import { isGiven, outputsOf, readsOf, type Spec, type StackSpec, stackOf } from "../spec.ts";
import { leftBy } from "./frames.ts";
import { asks } from "./pool.ts";
import { outcomeOf } from "./rule.ts";

export function* lengthAdapter(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) {
    const { name, tree } = stack;
    const written = entryAt(tree, "length_adapter");
    const given = mappingAt(tree, "length_adapter");
    if (written === undefined || given === undefined) continue;
    const reads = readsOf(tree);
    if (reads !== undefined && reads !== "frames") yield specError("S0680", { why: `the ${name} reads ${reads}` }, written.keySpan);
    else if (name === "decoder") yield specError("S0680", { why: "a decoder's next token would change what is there already" }, written.keySpan);
    const [norm, d, width] = [entryAt(given, "norm"), numberAt(given, "d"), numberAt(tree, "d_model")];
    if (norm !== undefined && (d === undefined ? !isGiven(given, "d") : d.value === width?.value)) yield specError("S0312", { path: "length_adapter.norm", why: "it is as wide as the stack, so nothing stands before its convolutions" }, norm.keySpan);
    yield* fits(stack, given, written.keySpan);
  }
  for (const { name, tree } of outputsOf(spec)) {
    const stack = stackOf(spec, tree)?.tree;
    if (mappingAt(stack, "length_adapter") === undefined) continue;
    for (const [key, does] of [["mix", "weighs"], ["layer", "reads"]] as const) {
      const inside = entryAt(tree, key);
      if (inside !== undefined) yield specError("S0681", { what: `\`outputs.${name}.${key}\` ${does} hidden states of the layers` }, inside.keySpan);
    }
    const pool = entryAt(tree, "pool");
    const [end, width] = [endWidthOf(stack), numberAt(stack, "d_model")];
    if (pool !== undefined && asks(tree) && end !== undefined && width !== undefined && end.value !== width.value) yield specError("S0682", { width: width.value, d: end.value }, pool.keySpan, [{ span: end.span, label: `${end.value} here` }]);
  }
}

/** Positions that leave a stack, where every input is as long; null where that is not known or a kernel does not fit. */
export function leftAtEnd(stack: StackSpec): number | null {
  const given = mappingAt(stack.tree, "length_adapter");
  return given === undefined ? leftByStem(stack) : outcomeOf(fits(stack, given, given.span));
}

export function leftByStem({ tree }: StackSpec): number | null {
  const stem = mappingAt(tree, "input", "frames", "stem");
  return leftBy(stem, stringAt(stem, "kind")?.value, numberAt(tree, "input", "frames", "length"));
}

/** Of inputs of one length every kernel has enough under it; of others the boundary says how long they must be. */
function* fits(stack: StackSpec, given: MappingNode, span: Diagnostic["span"]): Generator<Diagnostic, number | null> {
  const length = numberAt(stack.tree, "input", "frames", "length");
  let left = leftByStem(stack);
  if (left === null || length === undefined) return null;
  const [kernel, stride, layers] = [numberAt(given, "kernel")?.value ?? 3, numberAt(given, "stride")?.value ?? 2, numberAt(given, "layers")?.value ?? 3];
  const padding = numberAt(given, "padding")?.value ?? Math.floor((kernel - 1) / 2);
  for (let i = 0; i < layers; i++) {
    if (kernel > left + 2 * padding) {
      yield specError("S0662", { kernel, left, zeros: padding, what: "position" }, numberAt(given, "kernel")?.span ?? span, [{ span: length.span, label: `${length.value} here` }]);
      return null;
    }
    left = positionsLeft([{ kernel, stride, padding }], left);
  }
  return left;
}

/** Width of what leaves a stack. */
export function endWidthOf(tree: MappingNode | undefined): Placed<number> | undefined {
  return numberAt(tree, "length_adapter", "d") ?? numberAt(tree, "d_model");
}

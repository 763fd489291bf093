/**
 * A stem fits what it reads and what reads it.
 *
 * Its lists have a number for each convolution, no kernel is wider than what is left under it, and the last channels are the
 * model's where no linear map follows.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { positionsLeft } from "../../model/sound.ts";
import { entryAt, mappingAt, type MappingNode, nodeAt, numberAt, stringAt } from "../../source/index.ts";
import { isGiven, numbersOf, type Spec, type StackSpec } from "../spec.ts";
import { outcomeOf } from "./rule.ts";

export function* frames(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) {
    const given = mappingAt(stack.tree, "input", "frames");
    const stem = mappingAt(given, "stem");
    if (given === undefined || stem === undefined) continue;
    const kind = stringAt(stem, "kind")?.value;
    yield* idle(given, stem, kind);
    const odd = [...lists(stem)];
    yield* odd;
    if (odd.length > 0) continue;
    yield* lastChannels(stack, stem, kind);
    const left = yield* along(stem, kind, numberAt(given, "length"), "frame");
    if (kind === "conv2d") yield* along(stem, kind, numberAt(given, "bins"), "value");
    const context = numberAt(stack.tree, "context");
    const length = numberAt(given, "length");
    if (context !== undefined && length !== undefined && left !== null && left !== context.value) {
      yield specError("S0665", { context: context.value, length: length.value, positions: left }, context.span, [{ span: length.span, label: `${length.value} here` }]);
    }
  }
}

/** Keys that change nothing beside others. */
function* idle(given: MappingNode, stem: MappingNode, kind: string | undefined): Generator<Diagnostic> {
  const none = (path: string, why: string): Diagnostic => specError("S0312", { path: `input.frames.${path}`, why }, entryAt(given, ...path.split("."))?.keySpan ?? null);
  if (kind === "conv1d" && isGiven(given, "projection")) yield none("projection", "the last convolution gives d_model");
  for (const key of kind === "waveform" ? ["bins", "layout"] : []) if (isGiven(given, key)) yield none(key, "a waveform is one value after another");
  const norm = nodeAt(stem, "norm");
  if (isGiven(stem, "eps") && norm?.kind !== "broken" && (norm === undefined || stringAt(norm)?.value === "none")) yield none("stem.eps", "the stem has no norm");
  if (isGiven(stem, "mask") && isGiven(given, "length")) yield none("stem.mask", "inputs of one length have no padding");
}

function* lists(stem: MappingNode): Generator<Diagnostic> {
  const kernels = numbersOf(stem, "kernels");
  for (const key of ["strides", "padding", "channels"]) {
    const numbers = numbersOf(stem, key);
    const span = nodeAt(stem, key)?.span;
    if (kernels === undefined || numbers === undefined || span === undefined || numbers.length === kernels.length) continue;
    yield specError("S0660", { key, count: numbers.length, kernels: kernels.length }, span, [{ span: nodeAt(stem, "kernels")?.span ?? span, label: `${kernels.length} here` }]);
  }
}

function* lastChannels(stack: StackSpec, stem: MappingNode, kind: string | undefined): Generator<Diagnostic> {
  const width = numberAt(stack.tree, "d_model");
  const last = numbersOf(stem, "channels")?.at(-1) ?? numberAt(stem, "channels");
  if (kind !== "conv1d" || width === undefined || last === undefined || last.value === width.value) return;
  yield specError("S0661", { channels: last.value, dModel: width.value }, last.span, [{ span: width.span, label: `${width.value} here` }]);
}

/** What is left of one axis, or null where that is not known or a kernel did not fit. */
function* along(stem: MappingNode, kind: string | undefined, from: ReturnType<typeof numberAt>, what: "frame" | "value"): Generator<Diagnostic, number | null> {
  const kernels = numbersOf(stem, "kernels");
  const strides = numbersOf(stem, "strides");
  const padding = numbersOf(stem, "padding");
  if (from === undefined || kernels === undefined || strides === undefined) return null;
  let left = from.value;
  for (const [i, kernel] of kernels.entries()) {
    const zeros = padding?.[i]?.value ?? (kind === "conv1d" ? Math.floor((kernel.value - 1) / 2) : 0);
    if (kernel.value > left + 2 * zeros) {
      yield specError("S0662", { kernel: kernel.value, left, zeros, what }, kernel.span, [{ span: from.span, label: `${from.value} here` }]);
      return null;
    }
    left = positionsLeft([{ kernel: kernel.value, stride: strides[i]?.value ?? 1, padding: zeros }], left);
  }
  return left;
}

/** Positions that a stem leaves of so many frames; null where that is not known, or has been said to be none. */
export function leftBy(stem: MappingNode | undefined, kind: string | undefined, from: ReturnType<typeof numberAt>): number | null {
  return stem === undefined ? null : outcomeOf(along(stem, kind, from, "frame"));
}

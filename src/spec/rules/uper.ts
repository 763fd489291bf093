/**
 * Maps are of a picture's patches.
 *
 * `uper` reads four hidden states that are there, of patches that lie side by side, two down and two across at least, and
 * scores every place; nothing else is pooled.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, numberAt } from "../../source/index.ts";
import { extentOf, gridSaid, isGiven, numbersOf, outputsOf, projectionOf, type Spec, type StackSpec, stackOf } from "../spec.ts";

/** Keys that read hidden states in another way, or change what no map has. */
const OTHERS = ["of", "pool", "mix", "layer", "tdnn", "norm", "quantize", "transform", "mlp"];

export function* uper(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree } of outputsOf(spec)) {
    const given = entryAt(tree, "uper");
    const maps = mappingAt(tree, "uper");
    if (given === undefined || maps === undefined) continue;
    for (const key of OTHERS) {
      const other = entryAt(tree, key);
      if (other !== undefined && isGiven(tree, key)) yield specError("S0312", { path: `outputs.${name}.${key}`, why: "`uper` makes a map in its place" }, other.keySpan);
    }
    const project = entryAt(tree, "project");
    const size = projectionOf(tree, name);
    if (size === "pixels" && project !== undefined) yield specError("S0760", { why: "its places are not the patches' pixels" }, project.value.span);
    if (size === null) yield specError("S0307", { path: `outputs.${name}.project`, why: "how many scores a place has" }, given.keySpan);
    if (!isGiven(maps, "states")) yield specError("S0307", { path: `outputs.${name}.uper.states`, why: "four hidden states by their numbers" }, given.keySpan);
    const stack = stackOf(spec, tree);
    if (stack === undefined) continue;
    const why = unsuited(stack);
    if (why !== null) yield specError("S0760", { why }, given.keySpan);
    yield* taken(maps, stack);
  }
}

/** Hidden states that there are. */
function* taken(maps: MappingNode, { tree }: StackSpec): Generator<Diagnostic> {
  const layers = numberAt(tree, "layers");
  for (const { value, span } of numbersOf(maps, "states") ?? []) {
    if (layers !== undefined && value > layers.value) yield specError("S0761", { layer: value, layers: layers.value }, span, [{ span: layers.span, label: `${layers.value} layers` }]);
  }
}

/** Why a stack's positions are no map that can be halved; null where they are. */
function unsuited({ name, tree }: StackSpec): string | null {
  const patches = mappingAt(tree, "input", "patches");
  if (patches === undefined) return `the ${name} reads no patches`;
  if (isTrue(patches, "spectrogram")) return "a spectrogram is no picture";
  const [size, patch, stride] = [extentOf(patches, "size"), extentOf(patches, "patch"), extentOf(patches, "stride")];
  if (size === undefined || patch === undefined) return null;
  if (stride?.some(({ value }, i) => value < (patch[i]?.value ?? value)) === true) return "patches that overlap have no places of their own";
  const [down, across] = gridSaid(size, patch, stride ?? patch);
  return down < 2 || across < 2 ? `${down} by ${across} patches can't be halved` : null;
}

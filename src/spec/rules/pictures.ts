/**
 * What only pictures have suits a picture.
 *
 * A spectrogram has one channel, a table of positions is resized where there is one, and scores by the step from patch to
 * patch are for patches with one token in front of them at most.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, nodeAt, numberAt } from "../../source/index.ts";
import type { Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* pictures(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of spec.stacks) {
    const given = mappingAt(tree, "input", "patches");
    const channels = numberAt(given, "channels");
    const spectrogram = entryAt(given, "spectrogram");
    if (spectrogram !== undefined && isTrue(spectrogram.value) && channels !== undefined && channels.value !== 1) {
      yield specError("S0640", { channels: channels.value }, channels.span, [{ span: spectrogram.keySpan, label: "a spectrogram" }]);
    }
    const interpolate = entryAt(given, "interpolate");
    if (interpolate !== undefined && nodeAt(tree, "position")?.kind === "mapping" && mappingAt(tree, "position", "learned") === undefined) {
      yield specError("S0312", { path: "input.patches.interpolate", why: "there is no table of learned positions" }, interpolate.keySpan);
    }
  }
  for (const { stack, layer, tree } of layersOf(spec)) {
    const window = entryAt(tree, "position", "window_bias");
    if (window === undefined || !layer.block.includes("attention")) continue;
    const why = unsuited(stack.tree);
    if (why !== null) yield specError("S0641", { why }, window.keySpan);
  }
}

/** Why steps from patch to patch mean nothing in this stack; null where they do. */
function unsuited(tree: Spec["root"]): string | null {
  const input = nodeAt(tree, "input");
  const patches = mappingAt(tree, "input", "patches");
  if (patches === undefined) return input?.kind === "mapping" ? "this stack reads no patches" : null;
  const registers = numberAt(patches, "registers")?.value ?? 0;
  if (registers > 0) return `${registers} registers stand between the prefix and the patches`;
  const prefix = nodeAt(patches, "prefix");
  return prefix?.kind === "sequence" && prefix.items.length > 1 ? `${prefix.items.length} tokens stand in front of the patches` : null;
}

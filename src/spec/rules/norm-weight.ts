/**
 * A norm without a weight has nothing else either.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, nodeAt, numberAt, stringAt } from "../../source/index.ts";
import { outputsOf, type Spec, stackOf } from "../spec.ts";
import { NORMED } from "./no-effect.ts";
import { layersOf } from "./rule.ts";

export function* normWeight(spec: Spec): Generator<Diagnostic> {
  yield* overrides(spec);
  for (const { tree } of layersOf(spec)) {
    const affine = nodeAt(tree, "norm", "affine");
    if (affine?.kind !== "scalar" || affine.value !== false) continue;
    const related = [{ span: affine.span, label: "no weight" }];
    const bias = entryAt(tree, "norm", "bias");
    if (bias !== undefined && isTrue(bias.value)) yield specError("S0510", { key: "bias", path: "norm" }, bias.value.span, related);
    const offset = numberAt(tree, "norm", "offset");
    if (offset?.value === 1) yield specError("S0510", { key: "offset", path: "norm" }, offset.span, related);
  }
}

/** Single norms: what they say themselves, or take from the model's. */
function* overrides(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of layersOf(spec)) {
    const model = mappingAt(tree, "norm");
    for (const path of ["input.tokens.norm", "input.patches.norm", "input.frames.norm", "input.frames.projection.norm", "norm.final", "position.disentangled.norm"]) yield* single(mappingAt(tree, ...path.split(".")), model, path);
    for (const kind of NORMED) yield* single(mappingAt(tree, kind, "norm"), model, `${kind}.norm`);
    for (const attention of ["attention", "cross"]) {
      const norm = mappingAt(tree, attention, "qk_norm");
      const over = stringAt(norm, "over")?.value;
      if (over === "per_head" || over === "l2") yield* fixed(norm, over, `${attention}.qk_norm`);
      else yield* single(norm, model, `${attention}.qk_norm`);
    }
  }
  for (const { name, tree } of outputsOf(spec)) {
    const model = mappingAt(stackOf(spec, tree)?.tree, "norm");
    yield* single(mappingAt(tree, "norm"), model, `outputs.${name}.norm`);
    yield* single(mappingAt(tree, "transform", "norm"), model, `outputs.${name}.transform.norm`);
    yield* single(mappingAt(tree, "pool", "map", "norm"), model, `outputs.${name}.pool.map.norm`);
  }
}

function* single(norm: MappingNode | undefined, model: MappingNode | undefined, path: string): Generator<Diagnostic> {
  const affine = nodeAt(norm, "affine") ?? nodeAt(model, "affine");
  if (affine?.kind !== "scalar" || affine.value !== false) return;
  const related = [{ span: affine.span, label: "no weight" }];
  const bias = entryAt(norm, "bias");
  if (bias !== undefined && isTrue(bias.value)) yield specError("S0510", { key: "bias", path }, bias.value.span, related);
  const offset = numberAt(norm, "offset");
  if (offset?.value === 1) yield specError("S0510", { key: "offset", path }, offset.span, related);
}

/** A weight for each head is a weight alone; l2 is the root of the mean square alone. */
function* fixed(norm: MappingNode | undefined, over: string, path: string): Generator<Diagnostic> {
  const others: readonly (readonly [key: string, value: unknown])[] =
    over === "l2" ? [["kind", "layer"], ["bias", true], ["affine", true], ["offset", 1]] : [["bias", true], ["affine", false], ["offset", 1]];
  for (const [key, value] of others) {
    const entry = entryAt(norm, key);
    if (entry?.value.kind !== "scalar" || entry.value.value !== value) continue;
    const why = over === "l2" ? "l2 is the root of the mean square, without a weight" : "per_head has a weight for each head and nothing else";
    yield specError("S0312", { path: `${path}.${key}`, why }, entry.keySpan);
  }
}

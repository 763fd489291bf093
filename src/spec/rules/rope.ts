/**
 * Rotary positions turn pairs.
 *
 * fraction * d_head dimensions rotate, and they must be an even whole number (https://arxiv.org/abs/2104.09864);
 * scaling needs the numbers of its kind.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, numberAt, stringAt } from "../../source/index.ts";
import { rotaryDimensions } from "../rotary.ts";
import { isGiven, type Spec, whereMissing } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* rope(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const written = entryAt(tree, "position", "rope");
    if (written === undefined || !layer.block.includes("attention")) continue;
    yield* scaling(spec, tree);
    if (isGiven(tree, "position", "rope", "fraction") && numberAt(tree, "position", "rope", "fraction") === undefined) continue;
    const fraction = numberAt(tree, "position", "rope", "fraction");
    const given = numberAt(tree, "attention", "d_head");
    const width = numberAt(tree, "d_model");
    const heads = numberAt(tree, "attention", "heads");
    if (given === undefined && isGiven(tree, "attention", "d_head")) continue;
    const head = given?.value ?? (width === undefined || heads === undefined ? undefined : width.value / heads.value);
    if (head === undefined || !Number.isInteger(head) || rotaryDimensions(head, fraction?.value ?? 1) !== null) continue;
    const place = given ?? heads;
    const related = place === undefined ? [] : [{ span: place.span, label: given === undefined ? `d_model / heads = ${head}` : `${head} here` }];
    yield specError("S0504", { dHead: head, fraction: fraction?.value ?? 1 }, fraction?.span ?? written.keySpan, related);
  }
}

function* scaling(spec: Spec, tree: Parameters<typeof mappingAt>[0]): Generator<Diagnostic> {
  const given = mappingAt(tree, "position", "rope", "scaling");
  if (given === undefined || tree?.kind !== "mapping") return;
  const kind = stringAt(given, "kind")?.value;
  const needed = kind === "llama3" ? ["factor", "low", "high", "original"] : ["factor"];
  for (const key of ["kind", ...needed]) {
    if (isGiven(given, key)) continue;
    const path = `position.rope.scaling.${key}`;
    const why = key === "kind" ? "linear or llama3" : `${kind ?? "every kind of"} scaling needs it`;
    yield specError("S0307", { path, why }, whereMissing(spec, tree, path.split(".")));
  }
  const low = numberAt(given, "low");
  const high = numberAt(given, "high");
  if (kind === "llama3" && low !== undefined && high !== undefined && high.value <= low.value) {
    yield specError("S0511", { low: low.value, high: high.value }, high.span, [{ span: low.span, label: `${low.value} here` }]);
  }
}

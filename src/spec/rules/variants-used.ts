/**
 * Variants are used.
 *
 * A variant that no layer takes is a slip in its name or in the pattern's.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { mappingAt, nodeAt, numberAt } from "../../source/index.ts";
import { layerNames, readPattern } from "../pattern.ts";
import type { Spec } from "../spec.ts";

export function* variantsUsed(spec: Spec): Generator<Diagnostic> {
  const used = new Set<string>();
  const defined = new Map<string, Diagnostic["span"]>();
  for (const { tree } of spec.stacks) {
    const layers = numberAt(tree, "layers")?.value;
    const written = nodeAt(tree, "pattern");
    const entries = readPattern(written);
    if (layers === undefined || (entries === null && written !== undefined)) return;
    for (const name of entries === null ? [] : layerNames(entries, layers)) used.add(name);
    for (const [name, { keySpan }] of mappingAt(tree, "variants")?.entries ?? []) defined.set(name, keySpan);
  }
  const unknown = [...used].filter((name) => !defined.has(name));
  for (const [name, span] of defined) {
    if (!used.has(name)) yield specError("S0405", { name, near: nearest(name, unknown) }, span);
  }
}

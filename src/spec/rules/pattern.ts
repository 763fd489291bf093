/**
 * Patterns fit.
 *
 * A pattern is no longer than its stack, one entry at most fills what is left, and one name at most stands for the
 * plain layer: a second name without a variant is a slip.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { entryAt, mappingAt, numberAt } from "../../source/index.ts";
import { countedLayers, readPattern } from "../pattern.ts";
import type { Spec, StackSpec } from "../spec.ts";

export function* pattern(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) yield* ofStack(stack);
}

function* ofStack({ tree }: StackSpec): Generator<Diagnostic> {
  const written = entryAt(tree, "pattern");
  const entries = readPattern(written?.value);
  if (written === undefined || entries === null) return;
  const layers = numberAt(tree, "layers");
  const needed = countedLayers(entries);
  if (layers !== undefined && needed > layers.value) {
    yield specError("S0402", { needed, layers: layers.value }, written.value.span, [{ span: layers.span, label: `${layers.value} here` }]);
  }
  const [, ...second] = entries.filter(({ count }) => count === null);
  for (const { span } of second) yield specError("S0403", {}, span);

  const variants = mappingAt(tree, "variants");
  if (entryAt(tree, "variants") === undefined) {
    yield specError("S0312", { path: "pattern", why: "there are no variants" }, written.keySpan);
    return;
  }
  const plain = entries.filter(({ name }) => variants?.entries.has(name) !== true);
  const first = plain[0];
  for (const { name, span } of plain) {
    if (first === undefined || name === first.name) continue;
    const known = [...(variants?.entries.keys() ?? []), first.name];
    yield specError("S0404", { name, plain: first.name, near: nearest(name, known) }, span);
  }
}

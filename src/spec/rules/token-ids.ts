/**
 * Token ids lie inside the vocabulary.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, numberAt } from "../../source/index.ts";
import { outputsOf, type Spec, stackOf } from "../spec.ts";

export function* tokenIds(spec: Spec): Generator<Diagnostic> {
  const special = mappingAt(spec.root, "special");
  const readers = spec.stacks.filter(({ tree }) => entryAt(tree, "input", "tokens") !== undefined);
  for (const { name, tree } of readers) {
    const vocab = numberAt(tree, "input", "tokens", "vocab");
    if (vocab === undefined) continue;
    const related = [{ span: vocab.span, label: `${vocab.value} tokens` }];
    const ids = [...(special?.entries.keys() ?? [])].filter((key) => key !== "start" || name === "decoder");
    const placed = ids.map((key) => [`special.${key}`, numberAt(special, key)] as const);
    for (const [what, id] of [...placed, ["input.tokens.pad", numberAt(tree, "input", "tokens", "pad")] as const]) {
      if (id !== undefined && id.value >= vocab.value) yield specError("S0603", { what, id: id.value, vocab: vocab.value }, id.span, related);
    }
  }
  for (const { name, tree } of outputsOf(spec)) {
    const vocab = numberAt(stackOf(spec, tree)?.tree, "input", "tokens", "vocab");
    const id = numberAt(tree, "pool", "token");
    if (vocab === undefined || id === undefined || id.value < vocab.value) continue;
    const related = [{ span: vocab.span, label: `${vocab.value} tokens` }];
    yield specError("S0603", { what: `outputs.${name}.pool.token`, id: id.value, vocab: vocab.value }, id.span, related);
  }
  const written = entryAt(spec.root, "special");
  const known = spec.stacks.every(({ tree }) => mappingAt(tree, "input", "patches") !== undefined);
  if (written !== undefined && known) yield specError("S0312", { path: "special", why: "no stack reads tokens" }, written.keySpan);
}

/**
 * One input.
 *
 * A stack reads tokens, patches, frames, features or queries, not several and not nothing.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, nodeAt } from "../../source/index.ts";
import { type Spec, whereMissing } from "../spec.ts";

export function* oneInput(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of spec.stacks) {
    const input = nodeAt(tree, "input");
    if (input?.kind === "broken") continue;
    const found = input?.kind === "mapping" ? [...input.entries.keys()] : [];
    if (found.length === 1) continue;
    const span = entryAt(tree, "input")?.keySpan ?? whereMissing(spec, tree, ["input"]);
    yield input === undefined ? specError("S0307", { path: "input", why: "tokens, patches, frames, features or queries" }, span) : specError("S0311", { found }, span);
  }
}

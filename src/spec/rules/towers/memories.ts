/**
 * A memory is read.
 *
 * A tower that a connection leads into as memory has a layer with `cross`.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { nodeAt } from "../../../source/index.ts";
import type { Spec } from "../../spec.ts";

export function* memories(spec: Spec): Generator<Diagnostic> {
  for (const { tree, into, at } of spec.connections) {
    if (at !== "memory" || into === undefined) continue;
    if (nodeAt(into.stack.tree, "block")?.kind === "broken" || into.stack.kinds.some(({ block }) => block.includes("cross"))) continue;
    yield specError("S0805", { name: into.tower.name }, nodeAt(tree, "at")?.span ?? tree.span);
  }
}

/**
 * A prefix is made of tokens.
 *
 * Which tokens are in one is said by an input that stands beside the tokens; a picture has none.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nodeAt, stringAt } from "../../source/index.ts";
import type { Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* prefix(spec: Spec): Generator<Diagnostic> {
  for (const { stack, tree } of layersOf(spec)) {
    const mask = nodeAt(tree, "attention", "mask");
    const tokens = nodeAt(stack.tree, "input", "tokens") !== undefined;
    if (mask === undefined || tokens || nodeAt(stack.tree, "input", "patches") === undefined || stringAt(mask)?.value !== "prefix") continue;
    yield specError("S0312", { path: "attention.mask", why: "`prefix` tells tokens apart, and this stack reads patches" }, mask.span);
  }
}

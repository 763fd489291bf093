/**
 * Windows suit their mask.
 *
 * In causal attention a number is enough and nothing to the right is seen; in full attention both sides are given.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nodeAt } from "../../source/index.ts";
import { maskOf, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* window(spec: Spec): Generator<Diagnostic> {
  for (const { stack, tree } of layersOf(spec)) {
    const given = nodeAt(tree, "attention", "window");
    const mask = maskOf(spec, stack, tree);
    if (given?.kind === "scalar" && typeof given.value === "number" && mask === "full") {
      yield specError("S0505", { window: given.value }, given.span);
    }
    if (given?.kind !== "sequence" || mask === "full") continue;
    const [left, right] = given.items;
    if (left?.kind !== "scalar" || right?.kind !== "scalar" || typeof left.value !== "number" || typeof right.value !== "number") continue;
    if (right.value > 0) yield specError("S0506", { left: left.value, right: right.value }, right.span);
  }
}

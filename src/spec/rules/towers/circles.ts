/**
 * No stack reads itself, directly or through others.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { entryAt } from "../../../source/index.ts";
import { type Spec, stacksInOrder } from "../../spec.ts";

export function* circles(spec: Spec): Generator<Diagnostic> {
  const ordered = new Set(stacksInOrder(spec).map(({ stack }) => stack));
  const left = spec.towers.filter((tower) => tower.spec.stacks.some((stack) => !ordered.has(stack))).map(({ name }) => name);
  if (left.length > 0) yield specError("S0804", { names: left }, entryAt(spec.root, "connect")?.keySpan ?? spec.root.span);
}

/**
 * Positions where queries and keys are made.
 *
 * What is injected there needs attention whose queries and keys are made of the stream, and has no place beside the norm of the input.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, stringAt } from "../../source/index.ts";
import { isGiven, type Spec, type StackSpec } from "../spec.ts";

/** Mechanisms that have a row for each position. */
export const ROWS = ["learned", "sinusoidal", "sinusoidal_2d"] as const;

export const isInjected = (stack: StackSpec, kind: (typeof ROWS)[number]): boolean => stringAt(stack.tree, "position", kind, "inject")?.value === "qk";

export function* injected(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) {
    for (const kind of ROWS) {
      const inject = entryAt(stack.tree, "position", kind, "inject");
      if (inject === undefined || !isInjected(stack, kind)) continue;
      const blocks = stack.kinds.flatMap(({ block }) => block);
      // What feeds a recurrence asks with its state, which has no position.
      const asking = stack.kinds.flatMap(({ block, tree }) => (stringAt(tree, "cross", "feed")?.value === "input" ? block.filter((of) => of !== "cross") : block));
      const why = blocks.includes("cross") ? "what feeds a recurrence asks with its state, which has no position" : "no block has `attention` or `cross`";
      if (!asking.includes("attention") && !asking.includes("cross")) yield specError("S0312", { path: `position.${kind}.inject`, why }, inject.keySpan);
      const place = entryAt(stack.tree, "position", kind, "place");
      if (place !== undefined && isGiven(stack.tree, "position", kind, "place")) yield specError("S0312", { path: `position.${kind}.place`, why: "it is added in the layers, not to the input" }, place.keySpan);
      const latent = stack.kinds.map(({ tree }) => entryAt(tree, "attention", "latent")).find((entry) => entry !== undefined && mappingAt(entry.value) !== undefined);
      if (latent !== undefined) yield specError("S0667", {}, inject.keySpan, [{ span: latent.keySpan, label: "keys and values in one here" }]);
    }
  }
}

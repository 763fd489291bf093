/**
 * One tower generates.
 *
 * A state counts the tokens of one sequence.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { nodeAt, wordsOf } from "../../../source/index.ts";
import { maskOf, outputsOf, type Spec } from "../../spec.ts";

export function* generating(spec: Spec): Generator<Diagnostic> {
  // Tasks answer at once.
  if (spec.tasks.length > 0) return;
  const compared = new Set(
    outputsOf(spec).flatMap(({ tree }) => {
      const between = nodeAt(tree, "between");
      return between?.kind === "sequence" ? wordsOf(between.items).map(({ value }) => value.split(".")[0]) : [];
    }),
  );
  const generators = spec.towers.filter((tower) => {
    const stack = tower.spec.stacks.find(({ name }) => name === "decoder");
    if (stack === undefined || compared.has(tower.name) || nodeAt(stack.tree, "input", "tokens") === undefined) return false;
    if (spec.connections.some(({ from }) => from?.stack === stack)) return false;
    return stack.kinds.every(({ tree }) => maskOf(tower.spec, stack, tree) !== "full");
  });
  const [first, second] = generators;
  if (first !== undefined && second !== undefined) yield specError("S0815", { first: first.name, second: second.name }, second.span);
}

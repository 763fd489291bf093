/**
 * What a program of towers gives has names of its own.
 *
 * Names that several towers give carry their tower's, a comparison gives rows and scores named after its towers, and names of hidden
 * states, with a tower's in front, are what a program gives when asked for taps.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic, Span } from "../../../diagnostics/diagnostic.ts";
import { contrastNames } from "../../../model/towers.ts";
import { comparedTowers, towersOf } from "../../compared.ts";
import { fullName, nameOf } from "../../resolve/towers.ts";
import { isGiven, outputsOf, type Spec } from "../../spec.ts";

const TAP = /^_(?:last_hidden_state|hidden_states|heard|(?:features|memory)(?:_\d+)?)$/;

export function* names(spec: Spec): Generator<Diagnostic> {
  const stacks = spec.towers.flatMap((tower) => tower.spec.stacks.map((stack) => nameOf({ tower, stack })));
  const before = new Map<string, Span>();
  const reported = new Set<Span>();
  for (const { name, local, span } of given(spec)) {
    const first = before.get(name);
    if (stacks.some((stack) => name.startsWith(stack) && TAP.test(name.slice(stack.length)))) yield specError("S0705", { name, local }, span);
    else if (first !== undefined && !reported.has(span)) {
      yield specError("S0755", { name, local }, span, first === span ? [] : [{ span: first, label: "as this one does" }]);
      reported.add(span);
    }
    before.set(name, span);
  }
}

/** Every output by the name that the program gives it, and the name that the spec does. */
function* given(spec: Spec): Generator<{ readonly name: string; readonly local: string; readonly span: Span }> {
  const compared = comparedTowers(spec.root);
  const towers = new Set(compared);
  // Tasks have outputs of their own.
  const own = spec.tasks.length > 0 ? [] : spec.towers.flatMap((tower) => outputsOf(tower.spec).map((output) => ({ ...output, tower: tower.name })));
  const locals = own.map(({ name }) => name);
  for (const { tower, name, span } of own) yield { name: fullName(tower, name, locals, towers), local: name, span };
  for (const { name, tree, span } of outputsOf(spec)) {
    const [first, second] = towersOf(tree);
    if (first !== undefined && second !== undefined) for (const one of contrastNames(name, [first, second], compared)) yield { name: one, local: name, span };
    else if (isGiven(tree, "join")) yield { name, local: name, span };
  }
}

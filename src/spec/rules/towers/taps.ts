/**
 * Names of hidden states are taken, with a tower's name in front.
 *
 * They are what a program of towers gives when asked for taps, whichever tower an output belongs to.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { nameOf } from "../../resolve/towers.ts";
import { outputsOf, type Spec } from "../../spec.ts";

const TAP = /^_(?:last_hidden_state|hidden_states|heard|(?:features|memory)(?:_\d+)?)$/;

export function* taps(spec: Spec): Generator<Diagnostic> {
  const stacks = spec.towers.flatMap((tower) => tower.spec.stacks.map((stack) => nameOf({ tower, stack })));
  for (const { name, span } of [spec, ...spec.towers.map((tower) => tower.spec)].flatMap(outputsOf)) {
    if (stacks.some((stack) => name.startsWith(stack) && TAP.test(name.slice(stack.length)))) yield specError("S0705", { name }, span);
  }
}

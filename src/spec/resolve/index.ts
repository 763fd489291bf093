/** A spec that passed the rules to the model it means. */

import type { Model, Special, Stack } from "../../model/types.ts";
import { mappingAt, stringAt, valueOf } from "../../source/index.ts";
import { resolveAdapters, resolveTrain } from "./adapters.ts";
import type { Spec } from "../spec.ts";
import type { Specification } from "../written.ts";
import { directConnection } from "./connections.ts";
import { hiddenOutput, readsStepwise, resolveOutputs } from "./outputs.ts";
import { crosses, resolveStack } from "./stack.ts";
import { resolveTowers } from "./towers.ts";
import { recordOf, sure } from "./values.ts";

/**
 * Completes a checked spec. What layers compute that the spec makes alike is one object.
 * Throws only where the rules let something pass that they should not have.
 */
export function resolve(spec: Spec): Model {
  const name = sure(stringAt(spec.root, "model")?.value, "model");
  if (spec.towers.length > 0) {
    const { stacks, connections, outputs, contrasts, joins, tasks } = resolveTowers(spec);
    return { name, type: "towers", stacks, connections, outputs, contrasts, joins, tasks, special: specialOf(spec, stacks), lora: resolveAdapters(spec), train: resolveTrain(spec) };
  }
  const stacks: Stack[] = [];
  for (const stack of spec.stacks) {
    const path = spec.stacks.length > 1 ? stack.name : "";
    stacks.push(resolveStack(stack, { name: stack.name, path, shared: "", alone: readsStepwise(spec, stack) }, stack.memory === null ? [] : stacks.map((from) => directConnection(from, stack.name)), stacks));
  }
  const [first, second] = stacks;
  const connections = first !== undefined && second !== undefined && crosses(second) ? [directConnection(first, second.name)] : [];
  const given = resolveOutputs(spec, stacks, "outputs");
  const outputs = given.length > 0 ? given : [hiddenOutput(sure(stacks.at(-1), "a stack"), "outputs")];
  return { name, type: sure(spec.type, "type"), stacks, connections, outputs, contrasts: [], joins: [], tasks: [], special: resolveSpecial(spec, stacks), lora: resolveAdapters(spec), train: resolveTrain(spec) };
}

/** Of a model of towers, what the one that generates says. */
function specialOf({ towers }: Spec, stacks: readonly Stack[]): Special {
  const generating = stacks.find(({ decodes }) => decodes);
  const tower = towers.find(({ name }) => generating?.path === name || generating?.path.startsWith(`${name}.`));
  if (generating === undefined || tower === undefined) return { bos: null, eos: null, pad: null, start: null, unk: null, mask: null };
  return resolveSpecial(tower.spec, [generating]);
}

export function resolveSpecial(spec: Spec, stacks: readonly Stack[]): Special {
  const written = mappingAt(spec.root, "special");
  const special = written === undefined ? undefined : recordOf(valueOf(written) as Specification["special"]);
  const last = stacks[stacks.length - 1]?.input;
  return {
    bos: special?.bos ?? null,
    eos: special?.eos ?? null,
    pad: special?.pad ?? (last?.kind === "tokens" ? last.pad : null),
    start: special?.start ?? null,
    unk: special?.unk ?? null,
    mask: special?.mask ?? null,
  };
}

/** Tasks: the stacks that each runs, in their order, and its outputs. */

import type { Connection, Task } from "../../model/towers.ts";
import type { Stack } from "../../model/types.ts";
import { numberAt } from "../../source/index.ts";
import type { Spec, TowerSpec } from "../spec.ts";
import { resolveOutputs } from "./outputs.ts";
import { sure } from "./values.ts";

/** @param namesOf of a tower's stacks, as the model calls them */
export function resolveTasks(spec: Spec, stacks: readonly Stack[], connections: readonly Connection[], namesOf: (tower: TowerSpec) => readonly string[]): readonly Task[] {
  return spec.tasks.map(({ name, tree, towers, ends, spec: answering }): Task => {
    const run = new Set(towers.flatMap(namesOf));
    const own = namesOf(sure(ends[0], "the tower that answers")).map((of) => sure(stacks.find((stack) => stack.name === of), "a stack of the tower"));
    return {
      name,
      stacks: stacks.filter((stack) => run.has(stack.name) && (read(stack, connections) || own.includes(stack))).map((stack) => stack.name),
      queries: numberAt(tree, "queries")?.value ?? null,
      outputs: resolveOutputs(sure(answering, "a tower that answers"), own, `outputs.${name}`),
    };
  });
}

const read = (stack: Stack, connections: readonly Connection[]): boolean => connections.some(({ from }) => from === stack.name);

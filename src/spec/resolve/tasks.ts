/** Tasks: the stacks that each runs, in their order, and its outputs. */

import type { Connection } from "../../model/towers.ts";
import type { Stack, Task } from "../../model/types.ts";
import { mappingAt, type MappingNode, numberAt } from "../../source/index.ts";
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
      keep: keptOf(tree, spec, namesOf),
      queries: numberAt(tree, "queries")?.value ?? null,
      outputs: resolveOutputs(sure(answering, "a tower that answers"), own, `outputs.${name}`),
    };
  });
}

/** What a tower hands over comes from its last stack. */
function keptOf(task: MappingNode, { towers }: Spec, namesOf: (tower: TowerSpec) => readonly string[]): Task["keep"] {
  const kept = [...(mappingAt(task, "keep")?.entries.keys() ?? [])].flatMap((name): [string, number][] => {
    const tower = towers.find((of) => of.name === name);
    const stack = tower === undefined ? undefined : namesOf(tower).at(-1);
    const count = numberAt(task, "keep", name)?.value;
    return stack === undefined || count === undefined ? [] : [[stack, count]];
  });
  return Object.fromEntries(kept);
}

const read = (stack: Stack, connections: readonly Connection[]): boolean => connections.some(({ from }) => from === stack.name);

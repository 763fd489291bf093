/** Tasks of a model of towers: which towers each runs, and the tower that answers. */

import type { Span } from "../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, type MappingNode, nodeAt, type Placed, wordsOf } from "../source/index.ts";
import { type ConnectionSpec, type Spec, type TowerSpec } from "./spec.ts";

export interface TaskSpec {
  readonly name: string;
  readonly span: Span;
  readonly tree: MappingNode;
  /** As it is written. */
  readonly uses: readonly Placed<string>[];
  /** Those that it uses and those that they lead into, as they were written. */
  readonly towers: readonly TowerSpec[];
  /** Those of them that lead nowhere: where the task's outputs are read there is one. */
  readonly ends: readonly TowerSpec[];
  /** The tower that answers, with the task's outputs in place of its own; undefined where there is no such tower. */
  readonly spec: Spec | undefined;
}

export function viewTasks(root: MappingNode, towers: readonly TowerSpec[], connections: readonly ConnectionSpec[]): readonly TaskSpec[] {
  return [...(mappingAt(root, "tasks")?.entries ?? [])].flatMap(([name, { keySpan, value }]): TaskSpec[] => {
    if (value.kind !== "mapping") return [];
    const given = nodeAt(value, "uses");
    const uses = given?.kind === "sequence" ? wordsOf(given.items) : [];
    const run = new Set(towers.filter((tower) => uses.some((use) => use.value === tower.name)));
    for (let before = -1; before !== run.size; ) {
      before = run.size;
      for (const { from, into } of connections) if (from !== undefined && into !== undefined && run.has(from.tower)) run.add(into.tower);
    }
    const ends = [...run].filter((tower) => !connections.some(({ from, into }) => from?.tower === tower && into !== undefined));
    const [end, ...others] = ends;
    return [{ name, span: keySpan, tree: value, uses, towers: towers.filter((tower) => run.has(tower)), ends, spec: end === undefined || others.length > 0 ? undefined : answering(end.spec, value) }];
  });
}

function answering(spec: Spec, task: MappingNode): Spec {
  const entries = new Map(spec.root.entries);
  const outputs = entryAt(task, "outputs");
  if (outputs === undefined) entries.delete("outputs");
  else entries.set("outputs", outputs);
  return { ...spec, root: { ...spec.root, entries } };
}

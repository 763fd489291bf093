/**
 * Tasks: each is an entry of its own. They share layers and all of a stack that is the same in both; what differs without
 * changing code, a task's vector, is handed in.
 */
import { modelOfTask } from "../model/tasks.ts";
import type { Model, Stack } from "../model/types.ts";
import type { Entry } from "../program/program.ts";
import type { Blocks } from "./blocks.ts";
import { entry, type Rooted } from "./entries.ts";
import { taskRoot } from "./input/task.ts";
import { planned, rooted, type Lowered } from "./rooted.ts";
import type { StackOptions } from "./stack.ts";
import { taskRow } from "./dims.ts";

/** A stack as one task runs it, or another that runs the same. */
interface Run {
  readonly task: string;
  readonly stack: Stack;
  readonly root: Rooted;
  /** What it runs, as text: the same of two that run the same. */
  readonly code: string;
}

export function loweredTasks(blocks: Blocks, model: Model, settings: StackOptions): Lowered {
  const asked = model.tasks.map((task) => ({ task, model: modelOfTask(model, task) }));
  for (const each of asked) planned(blocks, each.model);
  const runs = asked.flatMap(({ task, model: own }) => own.stacks.map((stack): Run => {
    const root = rooted(blocks, own, stack, stack.name, settings);
    return { task: task.name, stack, root, code: JSON.stringify([root.block, root.takes, root.gives]) };
  }));
  const roots = new Map<string, Rooted>();
  const entries = asked.map(({ task, model: own }): Entry => {
    const run = own.stacks.flatMap((stack): Rooted[] => {
      const vector = taskRow(stack) === null ? [] : [{ stack: null, ...taskRoot(stack, task.name) }];
      return [...vector, shared(runs.filter((of) => of.stack.name === stack.name), task.name)];
    });
    for (const root of run) roots.set(root.block.name, root);
    return entry(own, "forward", task.name, `${task.name}: what ${task.stacks.at(-1) ?? ""} answers.`, run, { past: 0 });
  });
  return { roots: [...roots.values()], entries };
}

/** A task's stack under the stack's name where all tasks run the same, else under the name of the first task that runs it so. */
function shared(runs: readonly Run[], task: string): Rooted {
  const own = runs.find((run) => run.task === task);
  const first = runs.find((run) => run.code === own?.code);
  if (first === undefined || own === undefined) throw new Error(`${task} has no such stack`);
  const name = runs.every((run) => run.code === own.code) ? first.stack.name : `${first.stack.name}_for_${first.task}`;
  return { ...own.root, block: { ...first.root.block, name } };
}

/** A learned vector of the task in front of what a stack reads; it never leaves the stack. */
import type { Stack } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import { BlockBuilder } from "../../program/builder.ts";
import type { Block } from "../../program/program.ts";
import { size } from "../../program/size.ts";
import { dim, float, one } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { bareDim, sequenceDim, taskRow } from "../dims.ts";
import { batch, normal } from "../parts.ts";
import type { StackInputs } from "./given.ts";

/** Under which a task's vector goes to its stack. */
export const vectorOf = ({ name }: Stack): string => `task ${name}`;

/** A task's row of the table. */
export function taskRoot(stack: Stack, task: string): { readonly block: Block; readonly inputs: readonly []; readonly outputs: readonly []; readonly takes: readonly []; readonly gives: readonly string[] } {
  const b = new BlockBuilder();
  const { rows, row } = taskRow(stack) ?? { rows: 1, row: 0 };
  const table = b.parameter(join(stack.path, "embedding.tasks"), [dim("tasks", rows), dim("d_model", stack.d_model)], normal);
  const vector = b.apply("slice", { x: table }, { axis: 0, start: size(row), to: dim("tasks", 1) }, "task");
  const block = b.build({ name: `${stack.name}_task_${task}`, title: `The vector of ${task} in front of the ${stack.name}.`, origin: join(stack.path, "embedding.tasks") }, [vector]);
  return { block, inputs: [], outputs: [], takes: [], gives: [vectorOf(stack)] };
}

/** The vector as the stack takes it; null where there is none. */
export const taskInput = (b: BlockBuilder, stack: Stack): Value | null => (taskRow(stack) === null ? null : b.input("task", float(dim("tasks", 1), dim("d_model", stack.d_model))));

/** x with the task's vector in front of every row. */
export const withTask = (b: BlockBuilder, stack: Stack, task: Value | null, x: Value): Value => (task === null ? x : b.apply("prepend", { prefix: task, x }, { to: sequenceDim(stack) }, "x"));

/** What layers see is longer by the task, which is always real. */
export function seenWithTask(b: BlockBuilder, stack: Stack, seen: StackInputs): StackInputs {
  if (taskRow(stack) === null || seen.attention_mask === null) return seen;
  const first = b.apply("expand", { x: b.scalar(1, "int") }, { dims: [batch, one] });
  return { ...seen, attention_mask: b.apply("concat", { a: first, b: seen.attention_mask }, { axis: 1, to: sequenceDim(stack) }, "real") };
}

/** Heads read what stands behind it. */
export function withoutTask(b: BlockBuilder, stack: Stack, x: Value): Value {
  return taskRow(stack) === null ? x : b.apply("slice", { x }, { axis: 1, start: size(1), to: bareDim(stack.input) }, "x");
}

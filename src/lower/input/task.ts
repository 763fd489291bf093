/** A learned vector of the task in front of what a stack reads; it never leaves the stack. */
import type { TaskRow } from "../../model/features.ts";
import type { Stack } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import { size } from "../../program/size.ts";
import { dim, one } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { sequenceDim } from "../dims.ts";
import { batch, normal } from "../parts.ts";

export const taskRow = ({ input }: Stack): TaskRow | null => (input.kind === "features" || input.kind === "tokens" ? input.task_token : null);

/** x with the task's vector in front of every row. */
export function withTask(b: BlockBuilder, stack: Stack, x: Value): Value {
  const task = taskRow(stack);
  if (task === null) return x;
  const table = b.parameter(join(stack.path, "embedding.tasks"), [dim("tasks", task.rows), dim("d_model", stack.d_model)], normal);
  const prefix = task.rows === 1 ? table : b.apply("slice", { x: table }, { axis: 0, start: size(task.row), to: dim("tasks", 1) }, "task");
  return b.apply("prepend", { prefix, x }, { to: sequenceDim(stack) }, "x");
}

/** The task is always real. */
export function maskWithTask(b: BlockBuilder, stack: Stack, mask: Value): Value {
  if (taskRow(stack) === null) return mask;
  const first = b.apply("expand", { x: b.scalar(1, "int") }, { dims: [batch, one] });
  return b.apply("concat", { a: first, b: mask }, { axis: 1, to: sequenceDim(stack) }, "real");
}

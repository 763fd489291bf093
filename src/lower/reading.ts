/** Which hidden states an output reads. */
import type { Output, Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Hidden } from "./connect.ts";
import { withoutTask } from "./input/task.ts";
import { mixed } from "./mix.ts";
import { dense, normal, normed } from "./parts.ts";

/** As wide as the token table again, where heads read that (OPT). */
export function projectedBack(b: BlockBuilder, { path, input }: Stack, x: Value): Value {
  return input.kind === "tokens" && input.projection?.back === true ? dense(b, x, join(path, "projection"), dim("d_embed", input.d_embed), false, normal, "x") : x;
}

/** Whether it reads what leaves the stack, and nothing else. */
export const readsLast = ({ of, mix, layer, uper }: Output): boolean => of === null && mix === null && layer === null && uper === null;

/** Of an output that does not. */
export function readInside(b: BlockBuilder, stack: Stack, output: Output, hidden: Hidden): readonly Value[] {
  const { layer, uper } = output;
  if (uper !== null) return uper.states.map((index) => hidden.at(index));
  if (layer === null) return [withoutTask(b, stack, mixed(b, output, hidden))];
  return [withoutTask(b, stack, projectedBack(b, stack, leaving(b, stack, layer, hidden)))];
}

function leaving(b: BlockBuilder, stack: Stack, layer: NonNullable<Output["layer"]>, hidden: Hidden): Value {
  if (!layer.normed || stack.final_norm === null) return hidden.at(layer.at);
  return layer.at === stack.layers.length ? hidden.last : normed(b, hidden.at(layer.at), join(stack.path, "norm"), stack.final_norm, "x");
}

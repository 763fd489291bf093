/** Recurrent sublayers. */

import type { AttentionSublayer } from "../../model/attention.ts";
import type { RecurrentSublayer } from "../../model/recurrence.ts";
import type { Layer, Step, Wiring } from "../../model/types.ts";
import { isRecurrent } from "../../model/recurrence.ts";
import type { Rnn, Stack } from "../written.ts";
import { recordOf, sure } from "./values.ts";

/** @param attends what it reads beside its input */
export function resolveRecurrent(stack: Stack, kind: RecurrentSublayer["kind"], attends: AttentionSublayer | null): Omit<RecurrentSublayer, keyof Wiring> {
  const given: Rnn | undefined = recordOf(stack[kind]);
  const bidirectional = given?.bidirectional ?? false;
  const d_model = sure(stack.d_model, "d_model");
  return {
    kind,
    d_in: d_model,
    d_hidden: given?.d_hidden ?? d_model / (bidirectional ? 2 : 1),
    bidirectional,
    bias: given?.bias ?? stack.bias ?? true,
    attends,
    act: given?.act ?? "tanh",
  };
}

/** The first layer, whose recurrence reads tables of another width. */
export function readingTables(layer: Layer, d_embed: number): Layer {
  const [first, ...rest] = layer.steps;
  const [sublayer, ...others] = first?.sublayers ?? [];
  if (first === undefined || sublayer === undefined || !isRecurrent(sublayer)) throw new Error("the first layer is no recurrence after the rules have passed");
  const step: Step = { ...first, sublayers: [{ ...sublayer, d_in: d_embed }, ...others] };
  return { ...layer, steps: [step, ...rest] };
}

/** What each kind of input says of itself. */
import type { Input, Model, Stack } from "../../model/types.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import type { Value } from "../../program/value.ts";
import type { StackInputs } from "./given.ts";

export interface InputKind<Of extends Input> {
  /** Inputs of the stack's root block. */
  readonly declare: (b: BlockBuilder, stack: Stack, input: Of, model: Model) => StackInputs;
  /** The mask of what the layers see, where the input is longer than that; else it is as it was given. */
  readonly shorten?: (b: BlockBuilder, stack: Stack, input: Of, given: StackInputs) => StackInputs;
  /** The first [batch, time, d_model]; `seen` is what is given, as the layers see it. */
  readonly embed: (b: BlockBuilder, stack: Stack, input: Of, given: StackInputs, seen: StackInputs, model: Model) => Value;
}

/** Stacks of a model as blocks that entries run. */
import type { Model, Output, Stack } from "../model/types.ts";
import type { Entry } from "../program/program.ts";
import type { Blocks } from "./blocks.ts";
import type { Rooted } from "./entries.ts";
import { planStack, stackRoot, type StackOptions } from "./stack.ts";

/** What a model is lowered to, but for the blocks that roots call. */
export interface Lowered {
  readonly roots: readonly Rooted[];
  readonly entries: readonly Entry[];
}

const outputsOf = (model: Model, stack: Stack): readonly Output[] => model.outputs.filter((output) => output.from === stack.name);

/** Announces all that a model's stacks call. */
export function planned(blocks: Blocks, model: Model): void {
  for (const stack of model.stacks) planStack(blocks, stack, outputsOf(model, stack));
}

export function rooted(blocks: Blocks, model: Model, stack: Stack, name: string, settings: StackOptions): Rooted {
  return { stack, ...stackRoot(blocks, name, model, stack, outputsOf(model, stack), model.stacks.length === 1 ? "" : `${stack.name}_`, settings) };
}

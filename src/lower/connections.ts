/** Facts of connections: what leads where, how much of it arrives, and where it becomes keys and values. */
import type { Connection } from "../model/towers.ts";
import type { Model, Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import { plus, size, times, type Size } from "../program/size.ts";
import { dim, type Dim } from "../program/tensor.ts";
import { shortened, taskRow } from "./dims.ts";
import { batchSymbol, mapSymbols, soundSymbol, timeSymbol } from "./symbols.ts";

export const stackNamed = (model: Model, name: string): Stack => {
  const found = model.stacks.find((stack) => stack.name === name);
  if (found === undefined) throw new Error(`no stack ${name}`);
  return found;
};

/** Connections into a stack's memory, in their order. */
export const memoriesOf = (model: Model, reader: Stack): readonly Connection[] => model.connections.filter((c) => c.into === reader.name && c.at.kind === "memory");
/** Connections that take the place of a stack's tokens, or stand before them. */
export const splicesOf = (model: Model, reader: Stack): readonly Connection[] => model.connections.filter((c) => c.into === reader.name && c.at.kind !== "memory");

/** Where a memory becomes keys and values. */
export type MemoryPlace =
  /** In the one stack that gives it, so that what gives it can run once for many steps. */
  | "source"
  /** In a block between the stacks that give it and the one that reads it. */
  | "between"
  /** In the stack that reads it, which is computed whole. */
  | "reader";

export function memoryPlace(model: Model, reader: Stack): MemoryPlace {
  if (!reader.decodes) return "reader";
  return memoriesOf(model, reader).length === 1 ? "source" : "between";
}

/** Slot of a memory's mask: under the reader's path where several stacks read memories. */
export const maskSlot = (model: Model, reader: Stack): string => (model.stacks.filter((s) => memoriesOf(model, s).length > 0).length > 1 ? join(reader.path, "memory_mask") : "memory_mask");

/** Positions of a stack, as entries name the sizes. */
function positionsOf(model: Model, stack: Stack): Size {
  const { input, context } = stack;
  const task = size(taskRow(stack) === null ? 0 : 1);
  if (input.kind === "features") {
    const [height, width] = mapSymbols(model, stack);
    return plus(times(size(height), size(width)), task);
  }
  if (input.kind === "tokens") return plus(size(timeSymbol(model, stack)), task);
  return input.kind === "frames" && input.length === null ? shortened(size(soundSymbol(model, stack)), input) : size(context ?? 0);
}

/** Positions that leave it: fewer behind a length adapter. */
function endPositions(model: Model, stack: Stack): Size {
  const whole = positionsOf(model, stack);
  return stack.length_adapter === null ? whole : shortened(whole, stack.length_adapter);
}

/** Positions that a connection brings, as a stack that reads them names the sizes. */
export function arriving(model: Model, connection: Connection): Size {
  if (connection.keep !== null) return size(connection.keep);
  const from = stackNamed(model, connection.from);
  const whole = connection.layers === null ? endPositions(model, from) : positionsOf(model, from);
  return plus(whole, size(-connection.drop));
}

/** The memory's axis, as a stack that reads it names the sizes. */
export const memoryAxis = (model: Model, reader: Stack): Dim => dim("memory", memoriesOf(model, reader).map((c) => arriving(model, c)).reduce(plus, size(0)));

/** Rows of features that a connection brings, those of all the batch below each other. */
export function featureCount(model: Model, connection: Connection): Size {
  return times(arriving(model, connection), size(batchSymbol(model, stackNamed(model, connection.from))));
}

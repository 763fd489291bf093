/** A model of several tasks as each of them sees it. */
import { positionsLeft } from "./sound.ts";
import type { Connection } from "./towers.ts";
import type { EmbeddingPosition, Input, Layer, Model, Stack, Sublayer, Task } from "./types.ts";

/** The model that a task runs: its stacks, what they read of each other, its own queries and outputs. */
export function modelOfTask(model: Model, task: Task): Model {
  const runs = (name: string): boolean => task.stacks.includes(name);
  const connections = model.connections.filter(({ from, into }) => runs(from) && runs(into)).map((c): Connection => ({ ...c, keep: task.keep[c.from] ?? c.keep }));
  const stacks: Stack[] = [];
  for (const stack of model.stacks.filter(({ name }) => runs(name))) stacks.push(ofTask(model, task, stack, connections, stacks));
  return { ...model, stacks, connections, outputs: task.outputs, tasks: [] };
}

function ofTask(model: Model, task: Task, stack: Stack, connections: readonly Connection[], before: readonly Stack[]): Stack {
  const { input } = stack;
  const own = input.kind === "queries" && input.per_task;
  const count = own ? (task.queries ?? input.count) : 0;
  const path = (table: string): string => `${table}.${task.name}`;
  const positions = stack.positions.map((p): EmbeddingPosition => (own && p.kind === "learned" ? { ...p, table: path(p.table), rows: count + p.offset } : p));
  const read = connections.filter(({ into, at }) => into === stack.name && at.kind === "memory");
  const lengths = read.map((connection) => lengthOf(before.find(({ name }) => name === connection.from), connection));
  const source = lengths.reduce<number | null>((sum, length) => (sum === null || length === null ? null : sum + length), 0);
  const cross = (s: Sublayer): Sublayer => (s.kind === "cross" ? { ...s, source, placed_memory: read.some((connection) => connection.positions) } : s);
  const layers = stack.layers.map((layer): Layer => ({ ...layer, steps: layer.steps.map((step) => ({ ...step, sublayers: step.sublayers.map(cross) })) }));
  return { ...stack, input: inputOf(model, task, stack.name, input, count, path), positions, context: own ? count : stack.context, layers: read.length === 0 ? stack.layers : layers };
}

function inputOf(model: Model, task: Task, name: string, input: Input, count: number, path: (table: string) => string): Input {
  if (input.kind === "queries" && input.per_task) return { ...input, count, table: input.table === null ? null : path(input.table) };
  if ((input.kind !== "features" && input.kind !== "tokens") || input.task_token === null) return input;
  const users = model.tasks.filter(({ stacks }) => stacks.includes(name));
  return { ...input, task_token: { rows: users.length, row: users.findIndex((user) => user.name === task.name) } };
}

/** Positions that a stack hands over; null where they depend on its input, or where some may be padding. */
export function lengthOf(stack: Stack | undefined, connection: Pick<Connection, "layers" | "drop" | "keep">): number | null {
  if (stack === undefined || stack.context === null) return null;
  const { input } = stack;
  return input.kind === "patches" || input.kind === "queries" || (input.kind === "frames" && input.length !== null) ? placesOf(stack, stack.context, connection) : null;
}

/** Positions that a connection takes of a stack of so many. */
export const placesOf = ({ length_adapter }: Stack, positions: number, { layers, drop, keep }: Pick<Connection, "layers" | "drop" | "keep">): number => keep ?? positionsLeft(layers === null ? (length_adapter?.convolutions ?? []) : [], positions) - drop;

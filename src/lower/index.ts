/**
 * Model to program.
 *
 * Each stack becomes a root block, and so does what stands between stacks. `forward` runs them all; where a stack
 * generates there is `step`, and where it reads others, `encode`, which keeps what its steps read of them.
 */
import type { Side } from "../model/towers.ts";
import type { Model, Stack } from "../model/types.ts";
import { assemble } from "../program/assemble.ts";
import type { Entry, Program } from "../program/program.ts";
import { at } from "../program/tensor.ts";
import { verify } from "../program/verify.ts";
import { completed } from "./adapters.ts";
import { Blocks } from "./blocks.ts";
import { memoryRoot } from "./connect.ts";
import { memoriesOf, memoryPlace } from "./connections.ts";
import { contrastRoot } from "./contrast.ts";
import { entry, type Rooted } from "./entries.ts";
import { joinEntry, joinRoot } from "./join.ts";
import { planned, rooted, type Lowered } from "./rooted.ts";
import type { StackOptions } from "./stack.ts";
import { loweredTasks } from "./tasks.ts";

export interface LowerOptions {
  /** Adds an output for the hidden states around every layer. */
  readonly hiddenStates: boolean;
  /** Scores of the vocabulary for every position, or for the last real one of each row alone. */
  readonly logits: "all" | "last";
  /** Adds an output for what recurrent layers leave: h of each layer and direction, and of LSTMs c. */
  readonly states?: boolean;
}

export function lower(model: Model, options: LowerOptions): Program {
  const blocks = new Blocks(options.states === true);
  const settings = { hiddenStates: options.hiddenStates, lastOnly: options.logits === "last" };
  const { roots, entries } = model.tasks.length > 0 ? loweredTasks(blocks, model, settings) : loweredWhole(blocks, model, settings);
  const program = completed(model, assemble(model.name, [...blocks.all, ...roots.map((r) => r.block)], entries));
  return verify({ ...program, entries: program.entries.map((e) => withState(e, program)) });
}

function loweredWhole(blocks: Blocks, model: Model, settings: StackOptions): Lowered {
  planned(blocks, model);
  const stacks = model.stacks.flatMap((stack): Rooted[] => {
    const between = memoriesOf(model, stack).length > 0 && memoryPlace(model, stack) === "between" ? [memoryRooted(blocks, model, stack)] : [];
    return [...between, rooted(blocks, model, stack, blockName(model, stack), settings)];
  });
  const typesOf = ([first, second]: readonly [Side, Side]) => {
    const typeOf = ({ output }: Side) => at(stacks.flatMap((root) => root.outputs.flatMap((name, i) => (name === output ? [at(root.block.outputs, i).type] : []))), 0);
    return [typeOf(first), typeOf(second)] as const;
  };
  const contrasts = model.contrasts.map((contrast): Rooted => ({ stack: null, ...contrastRoot(contrast, typesOf(contrast.sides)) }));
  const joins = model.joins.map((join): Rooted => ({ stack: null, ...joinRoot(join, typesOf(join.sides)) }));

  const entries = [entry(model, "forward", "forward", "Everything at once, from the beginning.", [...stacks, ...contrasts, ...joins], { past: 0 })];
  const generating = stacks.filter(({ stack }) => stack?.decodes === true);
  const read = new Set([...readBy(model, generating.flatMap(({ stack }) => stack ?? [])), ...joinedWith(model)]);
  const encoding = stacks.filter(({ stack }) => (stack === null ? generating.length > 0 : read.has(stack.name)));
  if (encoding.length > 0) entries.push(entry(model, "encode", "encode", encodeTitle(model), encoding, {}));
  if (generating.length > 0) entries.push(entry(model, "step", "step", "The next tokens, after what the state keeps.", generating, {}));
  if (generating.length > 0) model.joins.forEach((join, i) => entries.push(joinEntry(joins.length === 1 ? "join" : `join_${join.name}`, join, at(joins, i))));
  return { roots: [...stacks, ...contrasts, ...joins], entries };
}

/** Stacks that generate nothing and whose heads are joined with others. */
function joinedWith({ joins, outputs, stacks }: Model): readonly string[] {
  const sides = new Set(joins.flatMap((join) => join.sides.map(({ output }) => output)));
  return stacks.filter(({ name, decodes }) => !decodes && outputs.some((output) => output.from === name && sides.has(output.name))).map(({ name }) => name);
}

const memoryRooted = (blocks: Blocks, model: Model, reader: Stack): Rooted => ({ stack: null, inputs: [], outputs: [], gives: [], ...memoryRoot(blocks, model, reader) });

function blockName(model: Model, { name }: Stack): string {
  if (model.stacks.length === 1 || model.type === "towers") return name;
  return name === "encoder" ? "encode" : "decode";
}

function encodeTitle({ type }: Model): string {
  return type === "towers" ? "What later steps read of the other towers, kept as state." : "What the decoder's steps read of the encoder, kept as state.";
}

/** Stacks that others read, directly or through a third. */
function readBy(model: Model, readers: readonly Stack[]): ReadonlySet<string> {
  const read = new Set<string>();
  const visit = (name: string): void => {
    for (const { from, into } of model.connections) {
      if (into !== name || read.has(from)) continue;
      read.add(from);
      visit(from);
    }
  };
  for (const { name } of readers) visit(name);
  return read;
}

/** Which state an entry takes in and hands out: `forward` none, `encode` hands out what steps read, `step` reads all it has and hands out what is new. */
function withState(of: Entry, program: Program): Entry {
  const pathsOf = (entry: Entry | undefined) => new Map(entry === undefined ? [] : assemble(program.name, program.blocks, [entry]).state.map((slot) => [slot.path, slot.moves]));
  if (of.kind === "forward") return of;
  const steps = pathsOf(program.entries.find(({ kind }) => kind === "step"));
  if (of.kind === "encode") return { ...of, writes: [...pathsOf(of).keys()].filter((path) => steps.has(path)) };
  return { ...of, reads: [...steps.keys()], writes: [...steps].flatMap(([path, moves]) => (moves === "fixed" ? [] : [path])) };
}

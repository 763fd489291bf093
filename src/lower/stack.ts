/** A stack as a root block: input, layers, final norm, heads, and what other stacks read of it. */
import { HEARD } from "../model/outputs.ts";
import type { Model, Output, Stack } from "../model/types.ts";
import { memoryReaders } from "../model/memory.ts";
import type { Connection } from "../model/towers.ts";
import { join } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { at, dim, float } from "../program/tensor.ts";
import type { Turn, Value } from "../program/value.ts";
import { memoryBase, memoryKey } from "./attention.ts";
import type { Blocks } from "./blocks.ts";
import { asMemory, feedOf, handedOver, handedPositions, type Hidden, kept, keysAndValues, maskOf, memoryInputs, ownMask, placedOf, remember } from "./connect.ts";
import { memoriesOf, memoryPlace, stackNamed } from "./connections.ts";
import { keepFeatures } from "./features.ts";
import type { StackInputs } from "./input/given.ts";
import { declareInputs, embed, shortened } from "./input/index.ts";
import { seenWithTask, taskInput, vectorOf, withoutTask, withTask } from "./input/task.ts";
import { layerBlock, planLayers } from "./layer.ts";
import { givenBy } from "./heads.ts";
import { lengthAdapted, planLengthAdapter, seenAtEnd } from "./length.ts";
import { planHeads, readsMask, type HeadOptions } from "./output.ts";
import { batch, normed } from "./parts.ts";
import { projectedBack, readInside, readsLast } from "./reading.ts";
import { leftStates } from "./recurrent.ts";
import { needs, SharedInputs } from "./shared.ts";

export interface StackOptions extends HeadOptions {
  /** Hands out what enters each layer, what leaves the last, and what leaves the final norm. */
  readonly hiddenStates: boolean;
}

/** A block that entries run. */
export interface Root {
  readonly block: Block;
  /** Its own inputs, which come first. */
  readonly inputs: readonly (keyof StackInputs)[];
  /** Values of other blocks that it is given, behind its own inputs. */
  readonly takes: readonly string[];
  /** Names of its outputs, in order: first what the entry gives too. */
  readonly outputs: readonly string[];
  /** Names of its further outputs, which other blocks take. */
  readonly gives: readonly string[];
}

export function planStack(blocks: Blocks, stack: Stack, outputs: readonly Output[]): void {
  planLayers(blocks, stack);
  planLengthAdapter(blocks, stack);
  planHeads(blocks, outputs);
  for (const layer of stack.layers) {
    for (const { attention } of memoryReaders(layer)) blocks.plan(memoryBase(attention), memoryKey(attention), stack.name, layer.variant);
  }
}

/** @param prefix of the names of taps: "" for a model of one stack, else its name */
export function stackRoot(blocks: Blocks, name: string, model: Model, stack: Stack, outputs: readonly Output[], prefix: string, options: StackOptions): Root {
  const b = new BlockBuilder();
  const given = declareInputs(b, model, stack);
  const layersAt = join(stack.path, "layers");
  stack.layers.forEach((layer) => layerBlock(blocks, stack, layer, `${layersAt}[*]`));
  const own = memoriesOf(model, stack).length > 0 && memoryPlace(model, stack) === "reader" ? memoryInputs(b, model, stack) : { memories: [], takes: [] };
  const real = own.memories.length > 0 ? keysAndValues(b, blocks, stack, own.memories) : null;
  const memoryMask = real === null ? null : asMemory(b, real, "memory_tokens");

  const task = taskInput(b, stack);
  const bare = shortened(b, stack, given);
  const { x: read, taps: embedded } = embed(b, model, stack, given, bare);
  const entering = withTask(b, stack, task, read);
  const seen = seenWithTask(b, stack, bare);
  const shared = new SharedInputs(b, model, stack, seen, memoryMask);
  const turns = stack.layers.map((layer, i): Turn => {
    return { block: layerBlock(blocks, stack, layer, `${layersAt}[*]`).name, parameters: `${layersAt}.${layer.weights}`, state: `${layersAt}.${i}`, inputs: needs(stack, layer).map((input) => shared.get(layer, input)) };
  });
  const leaving = model.connections.filter((c) => c.from === stack.name);
  const tapped = leaving.some(({ layers }) => layers?.some((layer) => layer !== 0 && layer !== stack.layers.length) === true) || !outputs.every(readsLast);
  const through = b.repeat(layersAt, entering, turns, "x", options.hiddenStates || tapped, float(batch, ...entering.type.dims.slice(1, -1), dim("d_model", stack.d_model)));
  const normedLast = stack.final_norm === null ? through.output : normed(b, through.output, join(stack.path, "norm"), stack.final_norm, "x");
  const last = lengthAdapted(b, blocks, stack, normedLast);
  const atEnd = seenAtEnd(b, stack, seen);

  const hidden: Hidden = { last, at: (index) => (index === 0 ? entering : index === stack.layers.length ? through.output : at(through.taps, index)) };
  const answer = outputs.some(readsLast) || options.hiddenStates ? projectedBack(b, stack, last) : last;
  const { fed, features, memories } = feeds(b, blocks, model, stack, leaving, hidden, ({ layers }) => (layers === null ? atEnd() : seen), shared);
  const taps: readonly (readonly [string, Value])[] = options.hiddenStates
    ? [
        ...through.taps.map((tap, i) => [`${prefix}hidden_states.${i}`, tap] as const),
        [`${prefix}last_hidden_state`, answer] as const,
        ...Object.entries(embedded).map(([tap, x]) => [`${prefix}${tap}`, x] as const),
        ...numbered(`${prefix}features`, features),
        ...numbered(`${prefix}memory`, memories),
      ]
    : [];
  const left = blocks.handsOutState ? leftStates(b, stack).map(([state, value]) => [`${prefix}last_${state}`, value] as const) : [];
  const judged = outputs.some(readsLast) ? withoutTask(b, stack, answer) : answer;
  // Sound has no task's vector in front: its heads see what its layers see, or what is left of that.
  const seenBy = (output: Output): StackInputs => (stack.length_adapter !== null && readsMask(stack, output) && output.of !== HEARD ? atEnd() : bare);
  const states = (output: Output): readonly Value[] => (readsLast(output) ? [judged] : readInside(b, stack, output, hidden));
  const made = givenBy(b, blocks, stack, outputs, { seenBy, states, marks: bare.frame_mask, heard: embedded.heard ?? null }, options);
  const heads = outputs.map(({ name: output }, i) => [output, at(made, i)] as const);
  const named = [...heads, ...taps, ...left];
  const inputs = (Object.keys(given) as (keyof StackInputs)[]).filter((key) => given[key] !== null);
  const block = b.build({ name, title: rootTitle(stack), origin: stack.path }, [...named, ...fed].map(([, value]) => value));
  return { block, inputs, takes: [...own.takes, ...(task === null ? [] : [vectorOf(stack)])], outputs: named.map(([output]) => output), gives: fed.map(([feed]) => feed) };
}

interface Feeds {
  /** Values for the blocks that take them, by name. */
  readonly fed: readonly (readonly [string, Value])[];
  /** What stands in place of another stack's tokens. */
  readonly features: readonly Value[];
  /** What other stacks attend to, where it is another thing than hidden states. */
  readonly memories: readonly Value[];
}

/** A name for each value: alone as it is, else with its place. */
const numbered = (name: string, values: readonly Value[]): readonly (readonly [string, Value])[] => values.map((value, i) => [values.length > 1 ? `${name}_${i + 1}` : name, value]);

/** What a stack hands to others: kept where steps will read it, else as values for the blocks that take them. */
function feeds(b: BlockBuilder, blocks: Blocks, model: Model, from: Stack, leaving: readonly Connection[], hidden: Hidden, seenBy: (connection: Connection) => StackInputs, shared: SharedInputs): Feeds {
  const fed: [string, Value][] = [];
  const features: Value[] = [];
  const memories: Value[] = [];
  for (const connection of leaving) {
    const reader = stackNamed(model, connection.into);
    const x = handedOver(b, connection, hidden);
    if (connection.at.kind !== "memory") {
      keepFeatures(b, connection, x);
      features.push(x);
      continue;
    }
    if (connection.bridge !== null) memories.push(x);
    const placed = connection.positions ? b.apply("add", { a: x, b: handedPositions(b, connection, from, shared) }, {}, "placed_memory") : null;
    const real = seenBy(connection).attention_mask;
    const mask = real === null ? null : kept(b, connection, real, "memory_tokens");
    if (memoryPlace(model, reader) === "source") {
      remember(b, blocks, model, reader, [{ x, placed, mask }]);
      continue;
    }
    fed.push([feedOf(connection), x]);
    if (placed !== null) fed.push([placedOf(connection), placed]);
    if (mask !== null && ownMask(connection, from)) fed.push([maskOf(connection, from), mask]);
  }
  return { fed, features, memories };
}

const rootTitle = (stack: Stack): string => `${stack.layers.length} layer${stack.layers.length === 1 ? "" : "s"} of the ${stack.name}, from its inputs to its outputs.`;

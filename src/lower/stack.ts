/** A stack as a root block: input, layers, final norm, heads. */
import type { AttentionSublayer, Layer, Output, Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import type { Turn, Value } from "../program/value.ts";
import { memoryBlock, memoryKey } from "./attention.ts";
import type { Blocks } from "./blocks.ts";
import { memoryDim } from "./dims.ts";
import type { StackInputs } from "./input/given.ts";
import { declareInputs, embed } from "./input/index.ts";
import { layerBlock, planLayers } from "./layer.ts";
import { head, planHeads, type HeadOptions } from "./output.ts";
import { normed, sublayersOf } from "./parts.ts";
import { needs, SharedInputs } from "./shared.ts";

export interface StackOptions extends HeadOptions {
  /** Hands out what enters each layer, what leaves the last, and what leaves the final norm. */
  readonly hiddenStates: boolean;
}

/** A stack's block and the names of its outputs, in order. */
export interface Root {
  readonly block: Block;
  readonly inputs: readonly (keyof StackInputs)[];
  readonly outputs: readonly string[];
}

const crossOf = (layer: Layer): AttentionSublayer | undefined => sublayersOf(layer).find((s): s is AttentionSublayer => s.kind === "cross");

export function planStack(blocks: Blocks, stack: Stack, outputs: readonly Output[]): void {
  planLayers(blocks, stack);
  planHeads(blocks, outputs);
  for (const layer of stack.layers) {
    const cross = crossOf(layer);
    if (cross !== undefined) blocks.plan("remember", memoryKey(cross), stack.name, layer.variant);
  }
}

/**
 * @param reader the stack that reads this one as its memory, or null
 * @param prefix of the names of taps: "" for a model of one stack, else `encoder_` or `decoder_`
 */
export function stackRoot(blocks: Blocks, name: string, stack: Stack, reader: Stack | null, outputs: readonly Output[], prefix: string, options: StackOptions): Root {
  const b = new BlockBuilder();
  const given = declareInputs(b, stack);
  const layersAt = join(stack.path, "layers");
  stack.layers.forEach((layer) => layerBlock(blocks, stack, layer, `${layersAt}[*]`));

  let x = embed(b, stack, given);
  const shared = new SharedInputs(b, stack, given);
  const turns = stack.layers.map((layer, i): Turn => {
    return { block: layerBlock(blocks, stack, layer, `${layersAt}[*]`).name, parameters: `${layersAt}.${layer.weights}`, state: `${layersAt}.${i}`, inputs: needs(stack, layer).map((input) => shared.get(layer, input)) };
  });
  const through = b.repeat(layersAt, x, turns, "x", options.hiddenStates);
  x = stack.final_norm === null ? through.output : normed(b, through.output, join(stack.path, "norm"), stack.final_norm, "x");

  if (reader !== null && given.attention_mask !== null) b.write("memory_mask", given.attention_mask);
  if (reader !== null) remember(b, blocks, reader, x);

  const taps: readonly (readonly [string, Value])[] = options.hiddenStates
    ? [...through.taps.map((tap, i) => [`${prefix}hidden_states.${i}`, tap] as const), [`${prefix}last_hidden_state`, x] as const]
    : [];
  const made = new Map<string, Value>();
  for (const output of outputs.filter(({ mean }) => mean.length === 0)) made.set(output.name, head(b, blocks, stack, output, x, given, options));
  for (const output of outputs.filter(({ mean }) => mean.length > 0)) made.set(output.name, meanOf(b, output, made));
  const heads = outputs.map(({ name: output }) => [output, valueIn(made, output)] as const);
  const named = [...heads, ...taps];
  const inputs = (Object.keys(given) as (keyof StackInputs)[]).filter((key) => given[key] !== null);
  const block = b.build({ name, title: rootTitle(stack), origin: stack.path }, named.map(([, value]) => value));
  return { block, inputs, outputs: named.map(([output]) => output) };
}

function valueIn(made: ReadonlyMap<string, Value>, name: string): Value {
  const found = made.get(name);
  if (found === undefined) throw new Error(`no output ${name}`);
  return found;
}

function meanOf(b: BlockBuilder, { name, mean }: Output, made: ReadonlyMap<string, Value>): Value {
  const sum = mean.map((of) => valueIn(made, of)).reduce((left, right) => b.apply("add", { a: left, b: right }, {}));
  return b.apply("multiply", { a: sum, b: b.scalar(1 / mean.length) }, {}, name);
}

/** Every reading layer's keys and values of the memory. */
function remember(b: BlockBuilder, blocks: Blocks, reader: Stack, memory: Value): void {
  const axis = memoryDim({ source: null }).axis;
  const asMemory = b.apply("reshape", { x: memory }, { dims: memory.type.dims.map((d, i) => (i === 1 ? { axis, size: d.size } : d)) }, "memory");
  reader.layers.forEach((layer, i) => {
    const cross = crossOf(layer);
    if (cross === undefined) return;
    const at = (index: number): string => join(reader.path, `layers.${index}`, cross.name);
    b.call(memoryBlock(blocks, cross, `${join(reader.path, "layers")}[*].${cross.name}`), { parameters: at(layer.weights), state: at(i) }, [asMemory]);
  });
}

const rootTitle = (stack: Stack): string => `${stack.layers.length} layer${stack.layers.length === 1 ? "" : "s"} of the ${stack.name}, from its inputs to its outputs.`;

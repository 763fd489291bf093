/** A stack as a root block: input, layers, final norm, heads. */
import type { AttentionSublayer, Layer, Output, Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { int, one } from "../program/tensor.ts";
import type { Turn, Value } from "../program/value.ts";
import { memoryBlock, memoryDim, memoryKey, queryDim } from "./attention.ts";
import type { Blocks } from "./blocks.ts";
import { declareInputs, embed, positionsOf, sequenceDim, type StackInputs } from "./input.ts";
import { layerBlock, needs, planLayers, type LayerInput } from "./layer.ts";
import { head, planHeads, type HeadOptions } from "./output.ts";
import { batch, normed } from "./parts.ts";

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

const crossOf = (layer: Layer): AttentionSublayer | undefined => layer.steps.flat().find((s): s is AttentionSublayer => s.kind === "cross");

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
    const at = `${layersAt}.${i}`;
    return { block: layerBlock(blocks, stack, layer, `${layersAt}[*]`).name, parameters: at, state: at, inputs: needs(stack, layer).map((input) => shared.get(layer, input)) };
  });
  const through = b.repeat(layersAt, x, turns, "x", options.hiddenStates);
  x = stack.final_norm === null ? through.output : normed(b, through.output, join(stack.path, "norm"), stack.final_norm, "x");

  if (reader !== null && given.attention_mask !== null) b.write("memory_mask", given.attention_mask);
  if (reader !== null) remember(b, blocks, reader, x);

  const taps: readonly (readonly [string, Value])[] = options.hiddenStates
    ? [...through.taps.map((tap, i) => [`${prefix}hidden_states.${i}`, tap] as const), [`${prefix}last_hidden_state`, x] as const]
    : [];
  const heads = outputs.map((output) => [output.name, head(b, blocks, stack, output, x, given.attention_mask, options)] as const);
  const named = [...heads, ...taps];
  const inputs = (Object.keys(given) as (keyof StackInputs)[]).filter((key) => given[key] !== null);
  const block = b.build({ name, title: rootTitle(stack), origin: stack.path }, named.map(([, value]) => value));
  return { block, inputs, outputs: named.map(([output]) => output) };
}

/** Every reading layer's keys and values of the memory. */
function remember(b: BlockBuilder, blocks: Blocks, reader: Stack, memory: Value): void {
  const asMemory = b.apply("reshape", { x: memory }, { dims: memory.type.dims.map((d, i) => (i === 1 ? { axis: memoryDim.axis, size: d.size } : d)) }, "memory");
  reader.layers.forEach((layer, i) => {
    const cross = crossOf(layer);
    if (cross === undefined) return;
    const at = join(reader.path, `layers.${i}`, cross.name);
    b.call(memoryBlock(blocks, cross, `${join(reader.path, "layers")}[*].${cross.name}`), { parameters: at }, [asMemory]);
  });
}

const rootTitle = (stack: Stack): string => `${stack.layers.length} layer${stack.layers.length === 1 ? "" : "s"} of the ${stack.name}, from its inputs to its outputs.`;

/** Masks and angles: each made once, however many layers read it. */
class SharedInputs {
  readonly #made = new Map<string, Value>();
  readonly #b: BlockBuilder;
  readonly #stack: Stack;
  readonly #given: StackInputs;

  constructor(b: BlockBuilder, stack: Stack, given: StackInputs) {
    this.#b = b;
    this.#stack = stack;
    this.#given = given;
  }

  get(layer: Layer, input: LayerInput): Value {
    const attention = layer.steps.flat().find((s): s is AttentionSublayer => s.kind === "attention");
    if (input === "memory_mask") return this.#once("memory_mask", () => this.#memoryMask());
    if (attention === undefined) throw new Error(`${input} without attention`);
    if (input === "mask") return this.#once(JSON.stringify([attention.mask, attention.window]), () => this.#mask(attention));
    return this.#once(`${input} ${JSON.stringify(attention.rope)}`, () => this.#b.apply(input, { x: this.#angles(attention) }, {}, input));
  }

  #once(key: string, make: () => Value): Value {
    const made = this.#made.get(key) ?? make();
    this.#made.set(key, made);
    return made;
  }

  #mask({ mask, window }: AttentionSublayer): Value {
    const b = this.#b;
    const given = this.#given.attention_mask ?? this.#ones();
    const attributes = { queries: queryDim(this.#stack), causal: mask === "causal", left: window?.left ?? null, right: window?.right ?? null };
    return b.apply("visible", { attention_mask: given }, attributes, window === null ? "mask" : "window_mask");
  }

  /** A picture that asks for a window has no padding. */
  #ones(): Value {
    return this.#once("ones", () => {
      const length = sequenceDim(this.#stack);
      return this.#b.apply("expand", { x: this.#b.apply("constant", {}, { dtype: "int", dims: [one, one], values: [1] }) }, { dims: [batch, length] });
    });
  }

  #angles({ rope }: AttentionSublayer): Value {
    if (rope === null) throw new Error("angles without rope");
    return this.#once(`angles ${JSON.stringify(rope)}`, () => {
      const b = this.#b;
      const attributes = { theta: rope.theta, dims: rope.dims, scaling: rope.scaling };
      const angles = b.apply("rotary_angles", { position_ids: positionsOf(b, this.#stack, this.#given) }, attributes, "angles");
      return this.#given.position_ids !== null ? angles : b.apply("expand", { x: angles }, { dims: [batch, ...angles.type.dims.slice(1)] }, "angles");
    });
  }

  #memoryMask(): Value {
    const mask = this.#b.read("memory_mask", int(batch, memoryDim), "memory_tokens");
    return this.#b.apply("visible", { attention_mask: mask }, { queries: one, causal: false, left: null, right: null }, "memory_mask");
  }
}

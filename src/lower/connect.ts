/** What stacks read of each other: hidden states on their way out of one, and into another. */
import { memoryReaders } from "../model/memory.ts";
import { hasPadding } from "../model/padding.ts";
import { type Bridge, type Connection, givenWidth } from "../model/towers.ts";
import type { Model, Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { constant, plus, size, type Size } from "../program/size.ts";
import { at, dim, float, int, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { memoryBlock } from "./attention.ts";
import type { Blocks } from "./blocks.ts";
import { arriving, maskSlot, memoriesOf, stackNamed } from "./connections.ts";
import { taskRow } from "./dims.ts";
import { activated, batch, dense, normal, normed } from "./parts.ts";
import type { SharedInputs } from "./shared.ts";

/** Hidden states of a stack by number: what enters each layer and what leaves the last; `last` is what leaves the stack. */
export interface Hidden {
  at(index: number): Value;
  readonly last: Value;
}

/** What a connection hands over: hidden states, without what it drops, through its bridge. [batch, memory, width] */
export function handedOver(b: BlockBuilder, connection: Connection, hidden: Hidden): Value {
  const { layers, residual, bridge, path } = connection;
  let x = layers === null ? hidden.last : besides(b, layers.map((layer) => hidden.at(layer)));
  if (residual) x = b.apply("add", { a: x, b: hidden.at(0) }, {}, "memory");
  x = kept(b, connection, x, "features");
  return bridge === null ? x : bridged(b, bridge, x, path);
}

/** The giving stack's positions, as wide as what is handed over. [batch or 1, memory, width] */
export function handedPositions(b: BlockBuilder, connection: Connection, from: Stack, shared: SharedInputs): Value {
  const { bridge, path } = connection;
  // A task's vector, which is dropped, has none.
  const drop = connection.drop - (taskRow(from) === null ? 0 : 1);
  const x = kept(b, { ...connection, drop }, shared.positions(() => true), "positions");
  return bridge === null ? x : dense(b, x, `${path}.positions`, dim("d_model", bridge.dims.at(-1) ?? from.d_model), true, normal, "positions");
}

/** What goes along of all positions. */
export function kept(b: BlockBuilder, { drop, keep }: Connection, x: Value, name: string): Value {
  if (drop === 0 && keep === null) return x;
  const length = at(x.type.dims, 1);
  return b.apply("slice", { x }, { axis: 1, start: size(drop), to: dim(length.axis, keep ?? plus(length.size, size(-drop))) }, name);
}

/** Hidden states of several layers side by side. */
function besides(b: BlockBuilder, states: readonly Value[]): Value {
  return states.reduce((a, next) => b.apply("concat", { a, b: next }, { axis: 2, to: dim("d_model", plus(at(a.type.dims, 2).size, at(next.type.dims, 2).size)) }, "features"));
}

function bridged(b: BlockBuilder, { norm, dims, act, bias }: Bridge, from: Value, path: string): Value {
  let x = norm === null ? from : normed(b, from, `${path}.norm`, norm, "features");
  dims.forEach((d, i) => {
    const name = dims.length === 1 ? "linear" : `linear_${i + 1}`;
    x = dense(b, x, `${path}.${name}`, dim(i === dims.length - 1 ? "d_model" : "d_bridge", d), bias, normal, "features");
    if (act !== null && i < dims.length - 1) x = activated(b, x, act, "features");
  });
  return x;
}

/** One memory: what is attended to, what keys are made of where that is another, and which of it is real; null where all is. */
export interface Memory {
  readonly x: Value;
  readonly placed: Value | null;
  readonly mask: Value | null;
}

/** The same numbers along an axis that is called memory. */
export function asMemory(b: BlockBuilder, of: Value, name: string): Value {
  return at(of.type.dims, 1).axis === "memory" ? of : b.apply("reshape", { x: of }, { dims: of.type.dims.map((d, i) => (i === 1 ? dim("memory", d.size) : d)) }, name);
}

/** Memories one behind the other. */
function joined(b: BlockBuilder, memories: readonly Memory[]): Memory {
  const masked = memories.some(({ mask }) => mask !== null);
  const along = (to: Size): Dim => dim("memory", to);
  const positioned = memories.some(({ placed }) => placed !== null);
  const parts = memories.map(({ x, placed, mask }): Memory => {
    const positions = at(x.type.dims, 1);
    const ones = (): Value => b.apply("expand", { x: b.scalar(1, "int") }, { dims: [at(x.type.dims, 0), along(positions.size)] });
    return { x: asMemory(b, x, "memory"), placed: positioned ? asMemory(b, placed ?? x, "placed_memory") : null, mask: masked ? (mask === null ? ones() : memories.length === 1 ? mask : asMemory(b, mask, "memory_tokens")) : null };
  });
  const both = (a: Value, next: Value, name: string): Value => b.apply("concat", { a, b: next }, { axis: 1, to: along(plus(at(a.type.dims, 1).size, at(next.type.dims, 1).size)) }, name);
  return parts.reduce((a, next) => ({ x: both(a.x, next.x, "memory"), placed: a.placed === null || next.placed === null ? null : both(a.placed, next.placed, "placed_memory"), mask: a.mask === null || next.mask === null ? null : both(a.mask, next.mask, "memory_tokens") }));
}

/** Keeps every reading layer's keys and values of the memories, and which of them are real. */
export function remember(b: BlockBuilder, blocks: Blocks, model: Model, reader: Stack, memories: readonly Memory[]): void {
  const mask = keysAndValues(b, blocks, reader, memories);
  if (mask !== null) b.write(maskSlot(model, reader), mask);
}

/** Keeps every reading layer's keys and values of the memories. @returns which of them are real, [batch, memory]; null where all are */
export function keysAndValues(b: BlockBuilder, blocks: Blocks, reader: Stack, memories: readonly Memory[]): Value | null {
  const { x, placed, mask } = joined(b, memories);
  reader.layers.forEach((layer, i) => {
    for (const { attention, path } of memoryReaders(layer)) {
      const place = (index: number): string => join(reader.path, `layers.${index}`, path);
      b.call(memoryBlock(blocks, attention, `${join(reader.path, "layers")}[*].${path}`), { parameters: place(layer.weights), state: place(i) }, placed === null ? [x] : [x, placed]);
    }
  });
  return mask;
}

/** The inputs of a block that takes memories from elsewhere. */
export function memoryInputs(b: BlockBuilder, model: Model, reader: Stack): { readonly memories: readonly Memory[]; readonly takes: readonly string[] } {
  const takes: string[] = [];
  const memories = memoriesOf(model, reader).map((c): Memory => {
    const from = stackNamed(model, c.from);
    const masked = hasPadding(from);
    const placed = c.positions;
    // Of a block's own: what it is called with says how long each memory is.
    const length = constant(arriving(model, c)) ?? `${c.from}_length`;
    takes.push(feedOf(c));
    const x = b.input(c.from, float(batch, dim("time", length), dim("d_model", givenWidth(c, from))));
    if (placed) takes.push(placedOf(c));
    const keys = placed ? b.input(`placed_${c.from}`, x.type) : null;
    if (masked) takes.push(maskOf(c, from));
    return { x, placed: keys, mask: masked ? b.input(`${c.from}_mask`, int(batch, dim("time", length))) : null };
  });
  return { memories, takes };
}

/** Names under which values go from block to block within an entry. */
export const feedOf = (c: Connection): string => `feed ${c.path}`;
export const placedOf = (c: Connection): string => `placed ${c.path}`;
/** The mask that an entry is given, or the stack's own where that is another: of what a stem has shortened, or without what is left out. */
export const maskOf = (c: Connection, from: Stack): string => (ownMask(c, from) ? `mask ${c.path}` : `mask ${c.from}`);
export const ownMask = (c: Connection, { input }: Stack): boolean => input.kind === "frames" || input.kind === "features" || c.drop > 0 || c.keep !== null;

/** A block between the stacks that give memories and one that reads them step by step. */
export function memoryRoot(blocks: Blocks, model: Model, reader: Stack): { readonly block: Block; readonly takes: readonly string[] } {
  const b = new BlockBuilder();
  const { memories, takes } = memoryInputs(b, model, reader);
  remember(b, blocks, model, reader, memories);
  return { block: b.build({ name: `remember_for_${reader.name}`, title: `Memories of ${memoriesOf(model, reader).map((c) => c.from).join(" and ")}, one behind the other, as the ${reader.name} reads them.`, origin: "connect" }, []), takes };
}

/** Recurrent sublayers: LSTM, GRU and RNN over the sequence, in one direction or two. */
import { directionsOf, isRecurrent, statesOf, type RecurrentSublayer } from "../model/recurrence.ts";
import type { Layer, Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import { cellShape, type Cell } from "../program/ops/recurrence.ts";
import type { Block } from "../program/program.ts";
import { plus, size } from "../program/size.ts";
import { at, dim, float, int, one, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { attendingBlock } from "./attending.ts";
import type { Blocks } from "./blocks.ts";
import { batch, dense, normal, once, sublayersOf, time, zeros } from "./parts.ts";

export function recurrentKey(blocks: Blocks, stack: Stack, r: RecurrentSublayer): string {
  const { name, norm, output_norm, place, residual, ...own } = r;
  return JSON.stringify([own, stack.d_model, stack.decodes, blocks.handsOutState]);
}

export const cellOf = ({ kind, act }: RecurrentSublayer): Cell => (kind === "rnn" ? `rnn_${act}` : kind);

/** Axis of the products that a cell makes of its input, and of its state. */
export function gatesDim(stack: Stack, r: RecurrentSublayer): Dim {
  const { gates } = cellShape[cellOf(r)];
  return gates === 1 ? hiddenDim(stack, r) : dim(`${gates}*d_hidden`, gates * r.d_hidden);
}

/** Axis of what a sublayer reads. */
export const readDim = (stack: Stack, { d_in }: RecurrentSublayer): Dim => dim(d_in === stack.d_model ? "d_model" : "d_embed", d_in);

/** What enters a layer: of the first, the tables' width where its recurrence reads them. */
export function enteringDim(stack: Stack, layer: Layer): Dim {
  const [first] = sublayersOf(layer);
  return first !== undefined && isRecurrent(first) ? readDim(stack, first) : dim("d_model", stack.d_model);
}

/** Inputs: x, then which positions are real, then, where it attends, which of the memory is. */
export function recurrentBlock(blocks: Blocks, stack: Stack, r: RecurrentSublayer, origin: string): Block {
  if (r.attends !== null) return attendingBlock(blocks, stack, r, r.attends, origin);
  return blocks.get(r.kind, recurrentKey(blocks, stack, r), (name) => {
    const b = new BlockBuilder();
    const x = b.input("x", float(batch, time, readDim(stack, r)));
    const real = b.input("real", int(batch, time));
    const d_model = dim("d_model", stack.d_model);
    const all = directionsOf(r).length * r.d_hidden;
    const [first, second] = directionsOf(r).map((direction) => oneWay(b, stack, r, direction, x, real, blocks.handsOutState));
    if (first === undefined) throw new Error("a recurrence without a direction");
    const width = all === stack.d_model ? d_model : dim("directions*d_hidden", all);
    let y = second === undefined ? first : b.apply("concat", { a: first, b: second }, { axis: 2, to: width }, "y");
    if (all !== stack.d_model) y = dense(b, y, "output", d_model, r.bias);
    return b.build({ name, title: titleOf(r), origin }, [y]);
  });
}

function oneWay(b: BlockBuilder, stack: Stack, r: RecurrentSublayer, direction: "" | "reverse", x: Value, real: Value, handsOut: boolean): Value {
  const cell = cellOf(r);
  const width = hiddenDim(stack, r);
  const gates = gatesDim(stack, r);
  const path = (name: string): string => join(direction, name);
  const weight = (name: string, from: Dim): { readonly weight: Value; readonly bias: Value | null } => ({
    weight: b.parameter(path(`${name}.weight`), [from, gates], normal),
    bias: r.bias ? b.parameter(path(`${name}.bias`), [gates], zeros) : null,
  });
  const input = weight("input", readDim(stack, r));
  const state = weight("hidden", width);
  const names = statesOf(r).map(path);
  const [hidden, memory = null] = statesBefore(b, stack, names, width);
  if (hidden === undefined) throw new Error("a cell without a state");
  const all = b.apply("scan", { x, real, input_weight: input.weight, input_bias: input.bias, hidden_weight: state.weight, hidden_bias: state.bias, hidden, memory }, { cell, reverse: direction === "reverse", width }, "all");
  names.forEach((name, i) => {
    if (!stack.decodes && !handsOut) return;
    const last = b.apply("slice", { x: all }, { axis: 1, start: plus(time.size, size(i)), to: one });
    b.replace(name, b.apply("drop_axis", { x: last }, { axis: 1 }));
  });
  return b.apply("slice", { x: all }, { axis: 1, start: size(0), to: time }, direction === "" ? "forward" : "backward");
}

/** What the step before left, zeros where nothing ran before. */
export function statesBefore(b: BlockBuilder, stack: Stack, names: readonly string[], width: Dim): readonly Value[] {
  if (stack.decodes) return names.map((name) => b.recall(name, float(batch, width), name.replace(".", "_")));
  const nothing = b.apply("expand", { x: b.scalar(0) }, { dims: [batch, width] }, "nothing");
  return names.map(() => nothing);
}

/** Axis of the state of one direction. */
export const hiddenDim = (stack: Stack, { d_hidden, bidirectional }: RecurrentSublayer): Dim => dim(!bidirectional && d_hidden === stack.d_model ? "d_model" : "d_hidden", d_hidden);

/** What the recurrent layers of a stack left, layers first and each one's directions together: h, then of LSTMs c. */
export function leftStates(b: BlockBuilder, stack: Stack): readonly (readonly ["hidden" | "cell", Value])[] {
  const places = stack.layers.flatMap((layer, i) => sublayersOf(layer).flatMap((s) => (isRecurrent(s) ? directionsOf(s).map((direction) => ({ s, path: join(stack.path, `layers.${i}`, s.name, direction) })) : [])));
  const [first] = places;
  // States of several kinds or widths don't stack.
  if (first === undefined || places.some(({ s }) => s.kind !== first.s.kind || s.d_hidden !== first.s.d_hidden)) return [];
  const width = hiddenDim(stack, first.s);
  return statesOf(first.s).map((name) => {
    const rows = places.map(({ path }) => b.apply("reshape", { x: b.peek(join(path, name), float(batch, width), name) }, { dims: [one, batch, width] }));
    const whole = rows.slice(1).reduce((all, row, i) => b.apply("concat", { a: all, b: row }, { axis: 0, to: dim("layers", i + 2) }), at(rows, 0));
    return [name, whole] as const;
  });
}

export function titleOf(r: RecurrentSublayer): string {
  const kind = r.kind === "rnn" ? `RNN with ${r.act}` : r.kind.toUpperCase();
  return `${kind} of ${r.d_hidden}${r.bidirectional ? ", in both directions" : ""}.`;
}

/** Whether a stack has any. */
export const recurs = once((stack: Stack): boolean => stack.layers.flatMap(sublayersOf).some(isRecurrent));

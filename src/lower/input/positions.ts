/** Positions that are added to the embedded input, and positions as ids. */
import type { ConvolutionPosition } from "../../model/sound.ts";
import type { SinusoidalGridPosition } from "../../model/features.ts";
import type { EmbeddingPosition, LearnedPosition, PatchesInput, Stack } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import { constant, minus, size, strided, times } from "../../program/size.ts";
import { at, dim, known, one, type Dim } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { bareDim, placedCount, placedPrefix, sequenceDim, taskRow } from "../dims.ts";
import { activated, batch, batchNormed, normal, once, sublayersOf, zeros } from "../parts.ts";
import type { StackInputs } from "./given.ts";

/** Whether positions are counted by the caller: tokens with a mechanism that needs them. */
export const readsPositions = (stack: Stack): boolean =>
  stack.input.kind === "tokens" &&
  (stack.positions.some((p) => p.kind !== "conv" && (!p.skip_pad || stack.decodes)) || stack.layers.some((l) => sublayersOf(l).some((s) => s.kind === "attention" && s.rope !== null)));

/** Positions of the sequence as ids [batch or 1, time], or of as many as `length` says. */
export function positionsOf(b: BlockBuilder, stack: Stack, given: StackInputs, length: Dim = bareDim(stack.input)): Value {
  if (given.position_ids !== null) return given.position_ids;
  return b.apply("reshape", { x: b.apply("iota", {}, { start: size(0), dim: length }) }, { dims: [one, length] });
}

/** Adds what is injected into the input at a place. */
export function addPositions(b: BlockBuilder, stack: Stack, given: StackInputs, to: Value, place: EmbeddingPosition["place"]): Value {
  let x = to;
  for (const position of stack.positions.filter((p) => p.place === place)) {
    if (position.kind === "conv") x = b.apply("add", { a: x, b: convolvedPositions(b, stack, position, x) }, {}, "x");
    else if (position.inject === "embedding") x = b.apply("add", { a: x, b: rowsOf(b, stack, given, position, at(x.type.dims, 1), at(x.type.dims, -1)) }, {}, "x");
  }
  return x;
}

export type PositionOfRows = Exclude<EmbeddingPosition, ConvolutionPosition>;

/** Whether positions are added to what queries and keys are made of. */
export const injects = once((stack: Stack): boolean => stack.positions.some((p) => p.kind !== "conv" && p.inject === "qk"));

/** Rows of a batch may have positions of their own where each may be padded in another way. */
export const positionBatch = ({ input }: Stack): Dim => (input.kind === "tokens" || input.kind === "features" ? batch : one);

/** The sum of a stack's positions of some mechanisms, of all that has a place: [batch or 1, time, d_model]. */
export function summedPositions(b: BlockBuilder, stack: Stack, given: StackInputs, wanted: (position: PositionOfRows) => boolean): Value {
  const [length, d_model] = [bareDim(stack.input), dim("d_model", stack.d_model)];
  const rows = stack.positions.filter((p): p is PositionOfRows => p.kind !== "conv" && wanted(p)).map((p) => sequenced(b, stack, rowsOf(b, stack, given, p, length, d_model)));
  const sum = rows.slice(1).reduce((a, next) => b.apply("add", { a, b: next }, {}, "positions"), at(rows, 0));
  const wide = [positionBatch(stack), length, d_model];
  return at(sum.type.dims, 0) === one && at(wide, 0) !== one ? b.apply("expand", { x: sum }, { dims: wide }, "positions") : sum;
}

/** Along the whole sequence: a task's vector in front has no place. */
export function positionsWithTask(b: BlockBuilder, stack: Stack, positions: Value): Value {
  return taskRow(stack) === null ? positions : b.apply("prepend", { prefix: nothing(b, 1, at(positions.type.dims, -1)), x: positions }, { to: sequenceDim(stack) }, "positions");
}

/** Rows [1, time, d_model] of a table's [positions, d_model], with zeros for registers, which have no position. */
function sequenced(b: BlockBuilder, stack: Stack, rows: Value): Value {
  if (rows.type.dims.length === 3) return rows;
  const lifted = b.apply("reshape", { x: rows }, { dims: [one, ...rows.type.dims] }, "positions");
  const { input } = stack;
  if (input.kind !== "patches" || input.registers === 0) return lifted;
  return b.apply("insert_rows", { rows: nothing(b, input.registers, at(rows.type.dims, -1)), x: lifted }, { after: input.prefix.length, to: sequenceDim(stack) }, "positions");
}

const nothing = (b: BlockBuilder, count: number, width: Dim): Value => b.apply("expand", { x: b.scalar(0) }, { dims: [dim("front", count), width] });

/** A row for each of `length` positions: [batch or 1, length, width], or [length, width] of a table. */
function rowsOf(b: BlockBuilder, stack: Stack, given: StackInputs, position: PositionOfRows, length: Dim, width: Dim): Value {
  switch (position.kind) {
    case "sinusoidal": {
      const { layout, spacing, offset } = position;
      const skipped = position.skip_pad ? padlessRows(b, stack, given) : null;
      const from = skipped === null ? { ids: positionsOf(b, stack, given, length), first: 0 } : skipped;
      return b.apply("sinusoidal", { position_ids: from.ids }, { d: known(width), layout, spacing, offset: offset - from.first, axis: width.axis }, position.inject === "qk" ? "positions" : null);
    }
    case "sinusoidal_2d":
      return gridRows(b, stack, given, position, length, width);
    case "learned":
      if (stack.input.kind === "patches") return placeRows(b, stack.input, position.table, position, width);
      if (constant(sequenceDim(stack).size) !== null) return knownRows(b, position.table, position, sequenceDim(stack), width);
      return learnedRows(b, stack, position, b.parameter(position.table, [dim("rows", position.rows), width], normal), given);
  }
}

/** Places down and across, with nothing for what stands in front of them. */
function gridRows(b: BlockBuilder, stack: Stack, given: StackInputs, { normalize, temperature }: SinusoidalGridPosition, length: Dim, width: Dim): Value {
  const real = given.feature_mask ?? everywhere(b, stack);
  const map = b.apply("sinusoidal_2d", { real }, { d: known(width), normalize, temperature, axis: width.axis });
  const places = times(at(map.type.dims, 1).size, at(map.type.dims, 2).size);
  const rows = b.apply("reshape", { x: map }, { dims: [at(map.type.dims, 0), dim("time", places), width] }, "positions");
  const front = constant(minus(length.size, places)) ?? 0;
  return front === 0 ? rows : b.apply("prepend", { prefix: nothing(b, front, width), x: rows }, { to: length }, "positions");
}

/** All of a picture is real. */
function everywhere(b: BlockBuilder, { input }: Stack): Value {
  if (input.kind !== "patches") throw new Error(`no places in ${input.kind}`);
  const [down, across] = input.grid;
  return b.apply("expand", { x: b.scalar(1, "int") }, { dims: [one, dim("down", down), dim("across", across)] });
}

/** What convolutions make of x, one after another. */
function convolvedPositions(b: BlockBuilder, stack: Stack, position: ConvolutionPosition, of: Value): Value {
  const { layers, norm } = position;
  const path = join(stack.path, "embedding.position_conv");
  const x = norm === null ? of : batchNormed(b, of, `${path}.norm`, norm.eps, "normed");
  if (layers === 1) return convolvedOnce(b, path, position, x, null);
  return Array.from({ length: layers }, (_, i) => `${path}_${i + 1}`).reduce((y, each) => convolvedOnce(b, each, position, y, "positions"), x);
}

/** As long as x: of an even kernel's zeros one more stands in front. */
function convolvedOnce(b: BlockBuilder, path: string, { kernel, groups, act, bias, output_norm: norm }: ConvolutionPosition, x: Value, name: string | null): Value {
  const [time, width] = [at(x.type.dims, 1), at(x.type.dims, 2)];
  const padding = [Math.floor(kernel / 2), Math.floor((kernel - 1) / 2)] as const;
  const into = groups === 1 ? width : dim("in", known(width) / groups);
  const weight = b.parameter(`${path}.weight`, [dim("kernel", kernel), into, width], normal);
  const to = dim(time.axis, strided(time.size, { kernel, stride: 1, padding }));
  const inputs = { x, weight, bias: bias ? b.parameter(`${path}.bias`, [width], zeros) : null };
  const y = b.apply("convolution", inputs, { stride: [1], padding: [padding], groups, to: [to] }, name);
  return activated(b, norm === null ? y : b.apply("layer_norm", { x: y, weight: null, bias: null }, { eps: norm.eps, offset: 0 }, name), act, name);
}

/** Positions of a sequence that is always as long: the table, or a run of it. */
function knownRows(b: BlockBuilder, path: string, { rows, offset }: LearnedPosition, length: Dim, width: Dim): Value {
  const whole = offset === 0 && String(rows) === length.size.text;
  const table = b.parameter(path, [whole ? length : dim("rows", rows), width], normal);
  return whole ? table : b.apply("slice", { x: table }, { axis: 0, start: size(offset), to: length });
}

/** A picture's positions are known: its rows are the table, resized where that was made for another grid, or a run of it. */
function placeRows(b: BlockBuilder, input: PatchesInput, path: string, { rows, offset }: LearnedPosition, width: Dim): Value {
  const placed = dim("time", placedCount(input));
  const { table: made, grid } = input;
  const isResized = made !== null && (made.grid[0] !== grid[0] || made.grid[1] !== grid[1]);
  const whole = offset === 0 && !isResized;
  const table = b.parameter(path, [whole ? placed : dim("rows", rows), width], normal);
  if (whole) return table;
  if (!isResized) return b.apply("slice", { x: table }, { axis: 0, start: size(offset), to: placed });
  const own = offset === 0 ? table : b.apply("slice", { x: table }, { axis: 0, start: size(offset), to: dim("rows", rows - offset) });
  return b.apply("resize_rows", { table: own }, { from: made.grid, to: grid, first: placedPrefix(input), kind: made.kind, antialias: made.antialias, rows: placed }, "positions");
}

function learnedRows(b: BlockBuilder, stack: Stack, position: { offset: number; skip_pad: boolean }, table: Value, given: StackInputs): Value {
  const skipped = position.skip_pad ? padlessRows(b, stack, given) : null;
  if (skipped !== null) return b.apply("embedding", { table, ids: skipped.ids }, { offset: position.offset - skipped.first });
  return b.apply("embedding", { table, ids: positionsOf(b, stack, given) }, { offset: position.offset });
}

/** Ids that count tokens other than pad, from `first` on, and are pad at padding; null without a pad. */
function padlessRows(b: BlockBuilder, stack: Stack, given: StackInputs): { readonly ids: Value; readonly first: number } | null {
  const pad = stack.input.kind === "tokens" ? stack.input.pad : null;
  if (given.tokens === null || pad === null) return null;
  const ids = stack.decodes ? countedRows(b, pad, given.tokens, positionsOf(b, stack, given)) : b.apply("token_positions", { tokens: given.tokens }, { pad });
  return { ids, first: pad + 1 };
}

/** The same ids as token_positions gives, for a step that sees new tokens alone: pad for padding, else pad + 1 + position. */
function countedRows(b: BlockBuilder, pad: number, tokens: Value, positions: Value): Value {
  const padding = b.apply("cast", { x: b.apply("equal", { a: tokens, b: b.scalar(pad, "int") }, {}) }, { dtype: "int" });
  const real = b.apply("subtract", { a: b.scalar(1, "int"), b: padding }, {});
  const rows = b.apply("add", { a: positions, b: b.scalar(1, "int") }, {});
  return b.apply("add", { a: b.apply("multiply", { a: rows, b: real }, {}), b: b.scalar(pad, "int") }, {});
}

/** Positions that are added to the embedded input, and positions as ids. */
import type { ConvolutionPosition } from "../../model/sound.ts";
import type { EmbeddingPosition, LearnedPosition, PatchesInput, Stack } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import { constant, size, strided } from "../../program/size.ts";
import { at, dim, known, one, type Dim } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { placedCount, sequenceDim } from "../dims.ts";
import { activated, normal, sublayersOf, zeros } from "../parts.ts";
import type { StackInputs } from "./given.ts";

/** Whether positions are counted by the caller: tokens with a mechanism that needs them. */
export const readsPositions = (stack: Stack): boolean =>
  stack.input.kind === "tokens" &&
  (stack.positions.some((p) => p.kind !== "conv" && (!p.skip_pad || stack.decodes)) || stack.layers.some((l) => sublayersOf(l).some((s) => s.kind === "attention" && s.rope !== null)));

/** Positions of the sequence as ids [batch or 1, time], or of as many as `length` says. */
export function positionsOf(b: BlockBuilder, stack: Stack, given: StackInputs, length: Dim = sequenceDim(stack)): Value {
  if (given.position_ids !== null) return given.position_ids;
  return b.apply("reshape", { x: b.apply("iota", {}, { start: size(0), dim: length }) }, { dims: [one, length] });
}

export function addPositions(b: BlockBuilder, stack: Stack, given: StackInputs, to: Value, place: EmbeddingPosition["place"]): Value {
  let x = to;
  for (const position of stack.positions.filter((p) => p.place === place)) {
    const width = at(x.type.dims, -1);
    let rows: Value;
    if (position.kind === "conv") rows = convolvedPositions(b, stack, position, x);
    else if (position.kind === "sinusoidal") {
      const { layout, spacing, offset } = position;
      const skipped = position.skip_pad ? padlessRows(b, stack, given) : null;
      const from = skipped === null ? { ids: positionsOf(b, stack, given, at(x.type.dims, 1)), first: 0 } : skipped;
      rows = b.apply("sinusoidal", { position_ids: from.ids }, { d: Number(width.size.text), layout, spacing, offset: offset - from.first, axis: width.axis });
    } else {
      const path = position.table;
      if (stack.input.kind === "patches") rows = placeRows(b, stack.input, path, position, width);
      else if (constant(sequenceDim(stack).size) !== null) rows = knownRows(b, path, position, sequenceDim(stack), width);
      else rows = learnedRows(b, stack, position, b.parameter(path, [dim("rows", position.rows), width], normal), given);
    }
    x = b.apply("add", { a: x, b: rows }, {}, "x");
  }
  return x;
}

/** What a convolution makes of x, as long as x: of an even kernel's zeros one more stands in front. */
function convolvedPositions(b: BlockBuilder, stack: Stack, { kernel, groups, act, bias }: ConvolutionPosition, x: Value): Value {
  const path = join(stack.path, "embedding.position_conv");
  const [time, width] = [at(x.type.dims, 1), at(x.type.dims, 2)];
  const padding = [Math.floor(kernel / 2), Math.floor((kernel - 1) / 2)] as const;
  const into = groups === 1 ? width : dim("in", known(width) / groups);
  const weight = b.parameter(`${path}.weight`, [dim("kernel", kernel), into, width], normal);
  const to = dim(time.axis, strided(time.size, { kernel, stride: 1, padding }));
  const inputs = { x, weight, bias: bias ? b.parameter(`${path}.bias`, [width], zeros) : null };
  return activated(b, b.apply("convolution", inputs, { stride: [1], padding: [padding], groups, to: [to] }), act);
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
  const { table: made, grid, prefix } = input;
  const isResized = made !== null && (made.grid[0] !== grid[0] || made.grid[1] !== grid[1]);
  const whole = offset === 0 && !isResized;
  const table = b.parameter(path, [whole ? placed : dim("rows", rows), width], normal);
  if (whole) return table;
  if (!isResized) return b.apply("slice", { x: table }, { axis: 0, start: size(offset), to: placed });
  const own = offset === 0 ? table : b.apply("slice", { x: table }, { axis: 0, start: size(offset), to: dim("rows", rows - offset) });
  return b.apply("resize_rows", { table: own }, { from: made.grid, to: grid, first: prefix.length, kind: made.kind, antialias: made.antialias, rows: placed }, "positions");
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

/** Positions that are added to the embedded input, and positions as ids. */
import type { ConvolutionPosition } from "../../model/sound.ts";
import type { Stack } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import { constant, size, strided } from "../../program/size.ts";
import { at, dim, known, one } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { sequenceDim } from "../dims.ts";
import { activated, normal, sublayersOf, zeros } from "../parts.ts";
import type { StackInputs } from "./given.ts";

/** Whether positions are counted by the caller: tokens with a mechanism that needs them. */
export const readsPositions = (stack: Stack): boolean =>
  stack.input.kind === "tokens" &&
  (stack.positions.some((p) => p.kind !== "conv" && (!p.skip_pad || stack.decodes)) || stack.layers.some((l) => sublayersOf(l).some((s) => s.kind === "attention" && s.rope !== null)));

/** Positions of the sequence as ids [batch or 1, time]. */
export function positionsOf(b: BlockBuilder, stack: Stack, given: StackInputs): Value {
  if (given.position_ids !== null) return given.position_ids;
  const length = sequenceDim(stack);
  return b.apply("reshape", { x: b.apply("iota", {}, { start: size(0), dim: length }) }, { dims: [one, length] });
}

export function addPositions(b: BlockBuilder, stack: Stack, given: StackInputs, to: Value): Value {
  let x = to;
  for (const position of stack.positions) {
    const width = at(x.type.dims, -1);
    let rows: Value;
    if (position.kind === "conv") rows = convolvedPositions(b, stack, position, x);
    else if (position.kind === "sinusoidal") {
      const { layout, spacing, offset } = position;
      const skipped = position.skip_pad ? padlessRows(b, stack, given) : null;
      const from = skipped === null ? { ids: positionsOf(b, stack, given), first: 0 } : skipped;
      rows = b.apply("sinusoidal", { position_ids: from.ids }, { d: Number(width.size.text), layout, spacing, offset: offset - from.first, axis: width.axis });
    } else {
      const length = sequenceDim(stack);
      const counted = constant(length.size) === null;
      const whole = !counted && position.offset === 0 && String(position.rows) === length.size.text;
      const table = b.parameter(join(stack.path, "embedding.positions"), [whole ? length : dim("rows", position.rows), width], normal);
      // Where positions are known, as a picture's are, their rows are a run of the table.
      if (!counted) rows = whole ? table : b.apply("slice", { x: table }, { axis: 0, start: size(position.offset), to: length });
      else rows = learnedRows(b, stack, position, table, given);
    }
    x = b.apply("add", { a: x, b: rows }, {}, "x");
  }
  return x;
}

/** What a convolution makes of x, as long as x: of an even kernel's zeros one more stands in front. */
function convolvedPositions(b: BlockBuilder, stack: Stack, { kernel, groups, act, bias }: ConvolutionPosition, x: Value): Value {
  const path = join(stack.path, "embedding.positions");
  const [time, width] = [at(x.type.dims, 1), at(x.type.dims, 2)];
  const padding = [Math.floor(kernel / 2), Math.floor((kernel - 1) / 2)] as const;
  const into = groups === 1 ? width : dim("in", known(width) / groups);
  const weight = b.parameter(`${path}.weight`, [dim("kernel", kernel), into, width], normal);
  const to = dim(time.axis, strided(time.size, { kernel, stride: 1, padding }));
  const inputs = { x, weight, bias: bias ? b.parameter(`${path}.bias`, [width], zeros) : null };
  return activated(b, b.apply("convolution", inputs, { stride: [1], padding: [padding], groups, to: [to] }), act);
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

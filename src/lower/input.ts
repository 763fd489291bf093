/** What turns an entry's inputs into the first [batch, time, d_model]. */
import { join } from "../program/assemble.ts";
import type { BlockBuilder } from "../program/builder.ts";
import type { PatchesInput, Stack, TokensInput } from "../model/types.ts";
import { size } from "../program/size.ts";
import { at, dim, float, int, one, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { keyDim } from "./dims.ts";
import { batch, dense, normal, normed, sublayersOf, time } from "./parts.ts";

/** Inputs of a stack's root block that exist, by role. */
export interface StackInputs {
  readonly tokens: Value | null;
  readonly attention_mask: Value | null;
  readonly prefix_ids: Value | null;
  readonly position_ids: Value | null;
  readonly token_types: Value | null;
  readonly pixels: Value | null;
  /** Which feature stands in place of each token; -1 for none. */
  readonly feature_ids: Value | null;
}

/** The token table, wherever it stands: one for all stacks that share it. */
export function tokenTable(b: BlockBuilder, stack: Stack, input: TokensInput): Value {
  return b.parameter(input.table, [dim("vocab", input.vocab), embedDim(stack, input)], normal);
}

const embedDim = (stack: Stack, input: TokensInput): Dim => (input.d_embed === stack.d_model ? dim("d_model", stack.d_model) : dim("d_embed", input.d_embed));

/** Whether positions are counted by the caller: tokens with a mechanism that needs them. */
export const readsPositions = (stack: Stack): boolean =>
  stack.input.kind === "tokens" &&
  (stack.positions.some((p) => !p.skip_pad || stack.decodes) || stack.layers.some((l) => sublayersOf(l).some((s) => s.kind === "attention" && s.rope !== null)));

const hasPrefix = (stack: Stack): boolean => stack.layers.some((l) => sublayersOf(l).some((s) => s.kind === "attention" && s.mask === "prefix"));

/** Positions along the sequence; of a picture they are known. */
export const sequenceDim = (stack: Stack): Dim => (stack.input.kind === "patches" ? dim("time", patchCount(stack.input)) : time);

const patchCount = (input: PatchesInput): number => input.prefix.length + input.grid[0] * input.grid[1];

/** @param spliced whether features stand in place of some tokens */
export function declareInputs(b: BlockBuilder, stack: Stack, spliced: boolean): StackInputs {
  const { input } = stack;
  if (input.kind === "patches") {
    const pixels = b.input("pixels", float(batch, dim("channels", input.channels), dim("height", input.size[0]), dim("width", input.size[1])));
    return { tokens: null, attention_mask: null, prefix_ids: null, position_ids: null, token_types: null, pixels, feature_ids: null };
  }
  return {
    tokens: b.input("tokens", int(batch, time)),
    attention_mask: b.input("attention_mask", int(batch, keyDim(stack))),
    prefix_ids: hasPrefix(stack) ? b.input("prefix_ids", int(batch, keyDim(stack))) : null,
    position_ids: readsPositions(stack) ? b.input("position_ids", int(batch, time)) : null,
    token_types: input.types > 0 ? b.input("token_types", int(batch, time)) : null,
    pixels: null,
    feature_ids: spliced ? b.input("feature_ids", int(batch, time)) : null,
  };
}

/** Positions of the sequence as ids [batch or 1, time]. */
export function positionsOf(b: BlockBuilder, stack: Stack, given: StackInputs): Value {
  if (given.position_ids !== null) return given.position_ids;
  const length = sequenceDim(stack);
  return b.apply("reshape", { x: b.apply("iota", {}, { start: size(0), dim: length }) }, { dims: [one, length] });
}

/** @param features what stands in place of tokens, [features, d_embed]; asked for where there is any */
export function embed(b: BlockBuilder, stack: Stack, given: StackInputs, features: (width: Dim) => Value | null): Value {
  const { input } = stack;
  return input.kind === "tokens" ? embedTokens(b, stack, input, given, features(embedDim(stack, input))) : embedPatches(b, stack, input, given);
}

function embedTokens(b: BlockBuilder, stack: Stack, input: TokensInput, given: StackInputs, features: Value | null): Value {
  const path = (name: string): string => join(stack.path, "embedding", name);
  const width = embedDim(stack, input);
  if (given.tokens === null) throw new Error("no tokens");
  let x = b.apply("embedding", { table: tokenTable(b, stack, input), ids: given.tokens }, { offset: 0 }, "x");
  if (input.scale !== 1) x = b.apply("multiply", { a: x, b: b.scalar(input.scale) }, {}, "x");
  if (features !== null && given.feature_ids !== null) x = b.apply("splice", { x, features, ids: given.feature_ids }, {}, "x");
  x = addPositions(b, stack, given, x);
  if (given.token_types !== null) {
    const table = b.parameter(path("types"), [dim("types", input.types), width], normal);
    x = b.apply("add", { a: x, b: b.apply("embedding", { table, ids: given.token_types }, { offset: 0 }) }, {}, "x");
  }
  const { projection } = input;
  const widened = (of: Value): Value => (projection === null ? of : dense(b, of, path("projection"), dim("d_model", stack.d_model), projection.bias, normal, "x"));
  if (projection?.before_norm === true) x = widened(x);
  if (input.norm !== null) x = normed(b, x, path("norm"), input.norm, "x");
  if (projection?.before_norm !== true) x = widened(x);
  if (input.mask_zero && given.attention_mask !== null) x = b.apply("mask_rows", { x, attention_mask: given.attention_mask }, {}, "x");
  return x;
}

function embedPatches(b: BlockBuilder, stack: Stack, input: PatchesInput, given: StackInputs): Value {
  const path = (name: string): string => join(stack.path, "embedding", name);
  const d_model = dim("d_model", stack.d_model);
  const length = sequenceDim(stack);
  if (given.pixels === null) throw new Error("no pixels");
  const cut = b.apply("patches", { pixels: given.pixels }, { patch: input.patch, stride: input.stride });
  let x = dense(b, cut, path("patches"), d_model, input.bias, normal, "x");
  if (input.prefix.length > 0) {
    const prefix = b.parameter(path("prefix"), [dim("prefix", input.prefix.length), d_model], normal);
    x = b.apply("prepend", { prefix, x }, { to: length }, "x");
  } else {
    x = b.apply("reshape", { x }, { dims: [batch, length, d_model] }, "x");
  }
  x = addPositions(b, stack, given, x);
  return input.norm === null ? x : normed(b, x, path("norm"), input.norm, "x");
}

function addPositions(b: BlockBuilder, stack: Stack, given: StackInputs, to: Value): Value {
  let x = to;
  for (const position of stack.positions) {
    const width = at(x.type.dims, -1);
    let rows: Value;
    if (position.kind === "sinusoidal") {
      const { layout, spacing, offset } = position;
      const skipped = position.skip_pad ? padlessRows(b, stack, given) : null;
      const from = skipped === null ? { ids: positionsOf(b, stack, given), first: 0 } : skipped;
      rows = b.apply("sinusoidal", { position_ids: from.ids }, { d: Number(width.size.text), layout, spacing, offset: offset - from.first, axis: width.axis });
    } else {
      const ids = stack.input.kind !== "patches";
      const length = sequenceDim(stack);
      const whole = !ids && position.offset === 0 && String(position.rows) === length.size.text;
      const table = b.parameter(position.table, [whole ? length : dim("rows", position.rows), width], normal);
      // A picture's positions are known: its rows are a run of the table.
      if (stack.input.kind === "patches") rows = whole ? table : b.apply("slice", { x: table }, { axis: 0, start: size(position.offset), to: length });
      else rows = learnedRows(b, stack, position, table, given);
    }
    x = b.apply("add", { a: x, b: rows }, {}, "x");
  }
  return x;
}

function learnedRows(b: BlockBuilder, stack: Stack, position: { offset: number; skip_pad: boolean }, table: Value, given: StackInputs): Value {
  const skipped = position.skip_pad ? padlessRows(b, stack, given) : null;
  if (skipped !== null) return b.apply("embedding", { table, ids: skipped.ids }, { offset: position.offset - skipped.first });
  if (given.position_ids === null) throw new Error("no positions");
  return b.apply("embedding", { table, ids: given.position_ids }, { offset: position.offset });
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

/** Token ids through a table, with their types and positions. */
import type { Stack, TokensInput } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import { dim, int, type Dim } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { splicesOf } from "../connections.ts";
import { keyDim } from "../dims.ts";
import { readFeatures } from "../features.ts";
import { batch, dense, normal, normed, sublayersOf, time } from "../parts.ts";
import { noInputs } from "./given.ts";
import type { InputKind } from "./kind.ts";
import { addPositions, readsPositions } from "./positions.ts";

/** The token table, wherever it stands: one for all stacks that share it. */
export function tokenTable(b: BlockBuilder, stack: Stack, input: TokensInput): Value {
  return b.parameter(input.table, [dim("vocab", input.vocab), embedDim(stack, input)], normal);
}

const embedDim = (stack: Stack, input: TokensInput): Dim => (input.d_embed === stack.d_model ? dim("d_model", stack.d_model) : dim("d_embed", input.d_embed));

const hasPrefix = (stack: Stack): boolean => stack.layers.some((l) => sublayersOf(l).some((s) => s.kind === "attention" && s.mask === "prefix"));

export const tokens: InputKind<TokensInput> = {
  declare: (b, stack, input, model) => ({
    ...noInputs,
    tokens: b.input("tokens", int(batch, time)),
    attention_mask: b.input("attention_mask", int(batch, keyDim(stack))),
    prefix_ids: hasPrefix(stack) ? b.input("prefix_ids", int(batch, keyDim(stack))) : null,
    position_ids: readsPositions(stack) ? b.input("position_ids", int(batch, time)) : null,
    token_types: input.types > 0 ? b.input("token_types", int(batch, time)) : null,
    feature_ids: splicesOf(model, stack).length > 0 ? b.input("feature_ids", int(batch, time)) : null,
  }),

  embed(b, stack, input, given, _seen, model) {
    const path = (name: string): string => join(stack.path, "embedding", name);
    const width = embedDim(stack, input);
    if (given.tokens === null) throw new Error("no tokens");
    let x = b.apply("embedding", { table: tokenTable(b, stack, input), ids: given.tokens }, { offset: 0 }, "x");
    if (input.scale !== 1) x = b.apply("multiply", { a: x, b: b.scalar(input.scale) }, {}, "x");
    const features = readFeatures(b, model, stack, width);
    if (features !== null && given.feature_ids !== null) x = b.apply("splice", { x, features, ids: given.feature_ids }, {}, "x");
    x = addPositions(b, stack, given, x, "before_norm");
    if (given.token_types !== null) {
      const table = b.parameter(path("types"), [dim("types", input.types), width], normal);
      x = b.apply("add", { a: x, b: b.apply("embedding", { table, ids: given.token_types }, { offset: 0 }) }, {}, "x");
    }
    const { projection } = input;
    const widened = (of: Value): Value => (projection === null ? of : dense(b, of, path("projection"), dim("d_model", stack.d_model), projection.bias, normal, "x"));
    if (projection?.before_norm === true) x = widened(x);
    if (input.norm !== null) x = normed(b, x, path("norm"), input.norm, "x");
    x = addPositions(b, stack, given, x, "after_norm");
    if (projection?.before_norm !== true) x = widened(x);
    if (input.mask_zero && given.attention_mask !== null) x = b.apply("mask_rows", { x, attention_mask: given.attention_mask }, {}, "x");
    return { x, taps: {} };
  },
};

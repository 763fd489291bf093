/** Learned vectors that ask a memory; as many rows of them as the memory has. */
import type { QueriesInput } from "../../model/features.ts";
import { dim } from "../../program/tensor.ts";
import { sequenceDim } from "../dims.ts";
import { batch, normal } from "../parts.ts";
import { noInputs } from "./given.ts";
import type { InputKind } from "./kind.ts";
import { addPositions } from "./positions.ts";

export const queries: InputKind<QueriesInput> = {
  declare: () => noInputs,

  embed(b, stack, input, given) {
    const d_model = dim("d_model", stack.d_model);
    const rows = sequenceDim(stack);
    const content = input.table === null ? b.scalar(0) : b.parameter(input.table, [rows, d_model], normal);
    const x = b.apply("expand", { x: content }, { dims: [batch, rows, d_model] }, "x");
    return { x: addPositions(b, stack, given, x, "before_norm"), taps: {} };
  },
};

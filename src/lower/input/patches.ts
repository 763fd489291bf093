/** Pictures cut into patches, with learned tokens in front of them. */
import type { PatchesInput } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import { dim, float } from "../../program/tensor.ts";
import { sequenceDim } from "../dims.ts";
import { batch, dense, normal, normed } from "../parts.ts";
import { noInputs } from "./given.ts";
import type { InputKind } from "./kind.ts";
import { addPositions } from "./positions.ts";

export const patches: InputKind<PatchesInput> = {
  declare: (b, _stack, input) => ({
    ...noInputs,
    pixels: b.input("pixels", float(batch, dim("channels", input.channels), dim("height", input.size[0]), dim("width", input.size[1]))),
  }),

  embed(b, stack, input, given) {
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
  },
};

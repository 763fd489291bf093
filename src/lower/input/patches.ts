/** Pictures cut into patches, with learned tokens in front of them; spectrograms are pictures on their side. */
import type { PatchesInput } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import { dim, float, int } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { placedCount, placedPrefix, sequenceDim } from "../dims.ts";
import { batch, dense, normal, normed } from "../parts.ts";
import { noInputs, type StackInputs } from "./given.ts";
import type { InputKind } from "./kind.ts";
import { withMarked } from "./marked.ts";
import { addPositions } from "./positions.ts";

export const patches: InputKind<PatchesInput> = {
  declare: (b, _stack, input) => {
    const [height, width] = [dim("height", input.size[0]), dim("width", input.size[1])];
    if (input.spectrogram) return { ...noInputs, spectrogram: b.input("spectrogram", float(batch, width, height)) };
    const pixels = b.input("pixels", float(batch, dim("channels", input.channels), height, width));
    return { ...noInputs, pixels, patch_mask: input.mask ? b.input("patch_mask", int(batch, dim("patches", input.grid[0] * input.grid[1]))) : null };
  },

  embed(b, stack, input, given) {
    const path = (name: string): string => join(stack.path, "embedding", name);
    const d_model = dim("d_model", stack.d_model);
    const length = sequenceDim(stack);
    const placed = dim("time", placedCount(input));
    const cut = b.apply("patches", { pixels: picture(b, given) }, { patch: input.patch, stride: input.stride });
    let x = dense(b, cut, path("patches"), d_model, input.bias, normal, "x");
    x = withMarked(b, given.patch_mask, path("mask"), x);
    const prefix = input.prefix.length === 0 ? null : b.parameter(path("prefix"), [dim("prefix", input.prefix.length), d_model], normal);
    if (prefix !== null && input.prefix_positions) x = b.apply("prepend", { prefix, x }, { to: placed }, "x");
    else x = b.apply("reshape", { x }, { dims: [batch, placed, d_model] }, "x");
    x = addPositions(b, stack, given, x, "before_norm");
    if (input.registers > 0) {
      const rows = b.parameter(path("registers"), [dim("registers", input.registers), d_model], normal);
      const to = dim("time", placedCount(input) + input.registers);
      x = b.apply("insert_rows", { rows, x }, { after: placedPrefix(input), to }, "x");
    }
    if (prefix !== null && !input.prefix_positions) x = b.apply("prepend", { prefix, x }, { to: length }, "x");
    return { x: input.norm === null ? x : normed(b, x, path("norm"), input.norm, "x"), taps: {} };
  },
};

function picture(b: BlockBuilder, { pixels, spectrogram }: StackInputs): Value {
  if (pixels !== null) return pixels;
  if (spectrogram === null) throw new Error("no picture");
  const turned = b.apply("transpose", { x: spectrogram }, { order: [0, 2, 1] });
  const [rows, height, width] = turned.type.dims;
  if (rows === undefined || height === undefined || width === undefined) throw new Error("a spectrogram has three axes");
  return b.apply("reshape", { x: turned }, { dims: [rows, dim("channels", 1), height, width] }, "pixels");
}

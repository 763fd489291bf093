/** Another network's features of pictures, place by place. */
import type { FeaturesInput } from "../../model/features.ts";
import { join } from "../../program/assemble.ts";
import { at, dim, float, int } from "../../program/tensor.ts";
import { placesDim } from "../dims.ts";
import { batch, dense, normal, normed } from "../parts.ts";
import { noInputs } from "./given.ts";
import type { InputKind } from "./kind.ts";
import { addPositions } from "./positions.ts";

export const features: InputKind<FeaturesInput> = {
  declare(b, _stack, input) {
    const [height, width] = [dim("height"), dim("width")];
    return { ...noInputs, feature_map: b.input("feature_map", float(batch, dim("channels", input.channels), height, width)), feature_mask: b.input("feature_mask", int(batch, height, width)) };
  },

  shorten(b, _stack, _input, given) {
    if (given.feature_mask === null) return given;
    const places = b.apply("reshape", { x: given.feature_mask }, { dims: [batch, placesDim] }, "real");
    return { ...given, attention_mask: places };
  },

  embed(b, stack, input, given, seen) {
    if (given.feature_map === null) throw new Error("no map");
    const path = (name: string): string => join(stack.path, "embedding", name);
    const d_model = dim("d_model", stack.d_model);
    const last = b.apply("transpose", { x: given.feature_map }, { order: [0, 2, 3, 1] });
    const rows = b.apply("reshape", { x: last }, { dims: [batch, placesDim, at(last.type.dims, 3)] });
    let x = dense(b, rows, path("projection"), d_model, input.bias, normal, "x");
    x = addPositions(b, stack, seen, x, "before_norm");
    if (input.norm !== null) x = normed(b, x, path("norm"), input.norm, "x");
    return { x: addPositions(b, stack, seen, x, "after_norm"), taps: {} };
  },
};

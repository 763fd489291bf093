/** Sound: frames of a spectrogram or samples of a waveform, shortened by a stem of convolutions. */
import { hasPadding } from "../../model/padding.ts";
import type { FramesInput } from "../../model/sound.ts";
import { join } from "../../program/assemble.ts";
import { dim, float, int } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { sequenceDim, soundDim, stridedBy } from "../dims.ts";
import { batch, dense, normal, normed } from "../parts.ts";
import { noInputs } from "./given.ts";
import type { InputKind } from "./kind.ts";
import { withMarked } from "./marked.ts";
import { addPositions } from "./positions.ts";
import { convolved } from "./stem.ts";

export const frames: InputKind<FramesInput> = {
  declare(b, stack, input) {
    const length = soundDim(input);
    const attention_mask = (): Value | null => (hasPadding(stack) ? b.input("attention_mask", int(batch, length)) : null);
    const frame_mask = (): Value | null => (input.mask ? b.input("frame_mask", int(batch, sequenceDim(stack))) : null);
    if (input.bins === null) return { ...noInputs, waveform: b.input("waveform", float(batch, length)), attention_mask: attention_mask(), frame_mask: frame_mask() };
    const bins = dim("bins", input.bins);
    const features = b.input("features", input.frames_first ? float(batch, length, bins) : float(batch, bins, length));
    return { ...noInputs, features, attention_mask: attention_mask(), frame_mask: frame_mask() };
  },

  shorten(b, stack, input, given) {
    if (given.attention_mask === null) return given;
    const mask = b.apply("shortened_mask", { attention_mask: given.attention_mask }, { by: input.convolutions.map(stridedBy), to: sequenceDim(stack), count: "kernel" }, "real");
    return { ...given, attention_mask: mask };
  },

  embed(b, stack, input, given, seen) {
    const path = (name: string): string => join(stack.path, "embedding", name);
    let x = convolved(b, stack, input, given);
    let heard: Readonly<Record<string, typeof x>> = {};
    if (input.projection !== null) {
      const { norm, bias } = input.projection;
      if (norm !== null) x = normed(b, x, path("projection_norm"), norm, "x");
      heard = { heard: x };
      x = dense(b, x, path("projection"), dim("d_model", stack.d_model), bias, normal, "x");
    }
    x = withMarked(b, given.frame_mask, path("mask"), x);
    if (input.scale !== 1) x = b.apply("multiply", { a: x, b: b.scalar(input.scale) }, {}, "x");
    if (seen.attention_mask !== null) x = b.apply("mask_rows", { x, attention_mask: seen.attention_mask }, {}, "x");
    x = addPositions(b, stack, seen, x, "before_norm");
    if (input.norm !== null) x = normed(b, x, path("norm"), input.norm, "x");
    return { x: addPositions(b, stack, seen, x, "after_norm"), taps: heard };
  },
};

/** Time-delay layers: convolutions over time without zeros at the ends. Snyder et al. 2018, x-vectors. */
import type { TimeDelay } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { size, strided, type Strided } from "../program/size.ts";
import { at, dim, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { activated, dense, normal, zeros } from "./parts.ts";

/** x [batch, time, width] -> [batch, shorter, width of the last layer] */
export function timeDelayed(b: BlockBuilder, { d: width, layers, act }: TimeDelay, from: Value): Value {
  let x = width === null ? from : dense(b, from, "tdnn.projection", dim("d_tdnn", width), true, normal, "x");
  layers.forEach(({ d, kernel, dilation }, i) => {
    const [time, channels] = [at(x.type.dims, 1), at(x.type.dims, 2)];
    const [path, out] = [`tdnn.layer_${i + 1}`, dim("d_tdnn", d)];
    const weight = b.parameter(`${path}.weight`, [dim("kernel", kernel), channels, out], normal);
    const to = dim("time", strided(time.size, moved((kernel - 1) * dilation + 1)));
    const bias = b.parameter(`${path}.bias`, [out], zeros);
    x = b.apply("convolution", { x, weight, bias }, { stride: [1], padding: [[0, 0]], groups: 1, to: [to], ...(dilation === 1 ? {} : { dilation: [dilation] }) }, "x");
    x = activated(b, x, act, "x");
  });
  return x;
}

const moved = (kernel: number): Strided => ({ kernel, stride: 1, padding: [0, 0] });

/**
 * Which of so many positions are real. They are counted as if kernels saw neighbours, whatever their dilation, so that the last ones of
 * a short row may have seen padding: Hugging Face Wav2Vec2ForXVector._get_tdnn_output_lengths.
 */
export function delayedMask(b: BlockBuilder, { layers }: TimeDelay, mask: Value, left: Dim): Value {
  const by = layers.map(({ kernel }) => moved(kernel));
  const to = dim("time", by.reduce(strided, at(mask.type.dims, 1).size));
  const real = b.apply("shortened_mask", { attention_mask: mask }, { by, to, count: "kernel" }, "real");
  return to.size.text === left.size.text ? real : b.apply("slice", { x: real }, { axis: 1, start: size(0), to: left }, "real");
}

export function timeDelayTitle({ layers, act }: TimeDelay): string {
  return `${layers.length} time-delay layer${layers.length === 1 ? "" : "s"} with ${act}`;
}

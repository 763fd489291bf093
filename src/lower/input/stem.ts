/** The convolutions that make a sound shorter. */
import type { FramesInput, StemConvolution } from "../../model/sound.ts";
import type { Stack } from "../../model/types.ts";
import { join } from "../../program/assemble.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import { strided } from "../../program/size.ts";
import { at, dim, known, type Dim } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { stridedBy } from "../dims.ts";
import { activated, batch, dense, normal, ones, zeros } from "../parts.ts";
import type { StackInputs } from "./given.ts";

/** What leaves the convolutions, as [batch, time, width]. */
export function convolved(b: BlockBuilder, stack: Stack, input: FramesInput, given: StackInputs): Value {
  let x = channelsLast(b, input, given);
  input.convolutions.forEach((convolution, i) => {
    const path = join(stack.path, "embedding.stem", `conv_${i + 1}`);
    const last = i === input.convolutions.length - 1 && input.stem === "line" && input.projection === null;
    const mask = convolution.masked === null || given.attention_mask === null ? null : maskBefore(b, input, given.attention_mask, i + (convolution.masked === "after" ? 1 : 0), x);
    const times = (of: Value): Value => (mask === null ? of : b.apply("multiply", { a: of, b: mask }, {}, "x"));
    if (convolution.masked === "before") x = times(x);
    const masked = convolution.masked === "after" ? times : (of: Value): Value => of;
    x = applied(b, x, path, convolution, last ? "d_model" : "channels", masked);
    if (convolution.norm !== null) x = between(b, x, path, convolution.norm);
    x = activated(b, x, input.act, "x");
  });
  if (input.stem === "line") return x;
  // A frame's channels, each with all of its values.
  const [time, bands, channels] = [at(x.type.dims, 1), at(x.type.dims, 2), at(x.type.dims, 3)];
  const turned = b.apply("transpose", { x }, { order: [0, 1, 3, 2] });
  return b.apply("reshape", { x: turned }, { dims: [batch, time, dim("channels*bands", known(channels) * known(bands))] }, "x");
}

/** A spectrogram's values are channels of a line, or the second axis of a plane of one channel; a waveform is one channel. */
function channelsLast(b: BlockBuilder, input: FramesInput, { features, waveform }: StackInputs): Value {
  const single = (of: Value): Value => b.apply("reshape", { x: of }, { dims: [...of.type.dims, dim("channels", 1)] }, "x");
  if (waveform !== null) return single(waveform);
  if (features === null) throw new Error("no sound");
  const x = input.frames_first ? features : b.apply("transpose", { x: features }, { order: [0, 2, 1] }, "x");
  return input.stem === "plane" ? single(x) : x;
}

/** One convolution, or one filter a channel and a linear map. */
function applied(b: BlockBuilder, x: Value, path: string, c: StemConvolution, axis: string, masked: (x: Value) => Value): Value {
  const out = dim(axis, c.channels);
  if (!c.separable) return masked(convolution(b, x, path, c, out));
  const filtered = masked(convolution(b, x, join(path, "depthwise"), c, at(x.type.dims, -1), known(at(x.type.dims, -1))));
  return masked(dense(b, filtered, join(path, "pointwise"), out, c.bias, normal, "x"));
}

function convolution(b: BlockBuilder, x: Value, path: string, c: StemConvolution, out: Dim, groups = 1): Value {
  const space = x.type.dims.slice(1, -1);
  const channels = at(x.type.dims, -1);
  const into = groups === 1 ? channels : dim("1", 1);
  const weight = b.parameter(`${path}.weight`, [...space.map(() => dim("kernel", c.kernel)), into, out], normal);
  const bias = c.bias ? b.parameter(`${path}.bias`, [out], zeros) : null;
  const along = stridedBy(c);
  const to = space.map((d, i) => dim(i === 0 ? "time" : "bands", strided(d.size, along)));
  return b.apply("convolution", { x, weight, bias }, { stride: space.map(() => c.stride), padding: space.map(() => along.padding), groups, to }, "x");
}

/** The mask of what convolution i reads, as numbers that multiply x. */
function maskBefore(b: BlockBuilder, input: FramesInput, mask: Value, i: number, x: Value): Value {
  const by = input.convolutions.slice(0, i).map(stridedBy);
  const time = i === 0 ? at(mask.type.dims, 1) : dim("time", by.reduce(strided, at(mask.type.dims, 1).size));
  const short = i === 0 ? mask : b.apply("shortened_mask", { attention_mask: mask }, { by, to: time, count: "kernel" });
  const real = b.apply("cast", { x: short }, { dtype: "float" });
  const rest = x.type.dims.slice(2).map(() => dim("1", 1));
  return b.apply("reshape", { x: real }, { dims: [batch, time, ...rest] }, "real");
}

function between(b: BlockBuilder, x: Value, path: string, { kind, eps }: NonNullable<StemConvolution["norm"]>): Value {
  const channels = at(x.type.dims, -1);
  const weight = b.parameter(`${path}.norm.weight`, [channels], ones);
  const bias = b.parameter(`${path}.norm.bias`, [channels], zeros);
  if (kind === "layer") return b.apply("layer_norm", { x, weight, bias }, { eps, offset: 0 }, "x");
  return b.apply("group_norm", { x, weight, bias }, { groups: known(channels), eps }, "x");
}

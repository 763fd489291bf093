/** Sound and the convolutions that read it. */

import type { ConvolutionPosition, FramesInput, LengthAdapter, StemConvolution } from "../../model/sound.ts";
import type { Frames, Norm, PositionConvolution, Stack, Stem } from "../written.ts";
import { resolveNorm, resolveOptionalNorm } from "./norm.ts";
import { recordOf, sure } from "./values.ts";

export function resolveFrames(stack: Stack, frames: Frames): FramesInput {
  const stem = sure(recordOf(frames.stem), "input.frames.stem");
  const kind = sure(stem.kind, "input.frames.stem.kind");
  const d_model = sure(stack.d_model, "d_model");
  const projection = recordOf(frames.projection);
  return {
    kind: "frames",
    bins: kind === "waveform" ? null : sure(frames.bins, "input.frames.bins"),
    length: frames.length ?? null,
    frames_first: frames.layout === "frames_first",
    stem: kind === "conv2d" ? "plane" : "line",
    convolutions: resolveConvolutions(stem, d_model, (frames.length ?? null) !== null),
    act: sure(stem.act, "input.frames.stem.act"),
    projection: kind === "conv1d" ? null : { bias: projection?.bias ?? true, norm: resolveOptionalNorm(recordOf(stack.norm), recordOf(projection?.norm)) },
    mask: frames.mask ?? false,
    scale: frames.scale === "sqrt" ? Math.sqrt(d_model) : (frames.scale ?? 1),
    norm: resolveOptionalNorm(recordOf(stack.norm), recordOf(frames.norm)),
  };
}

function resolveConvolutions(stem: Stem, d_model: number, oneLength: boolean): readonly StemConvolution[] {
  const strides = sure(stem.strides, "input.frames.stem.strides");
  const channels = stem.channels ?? d_model;
  const eps = stem.eps ?? 1e-5;
  return sure(stem.kernels, "input.frames.stem.kernels").map((kernel, i): StemConvolution => {
    const padding = stem.padding?.[i] ?? (stem.kind === "conv1d" ? Math.floor((kernel - 1) / 2) : 0);
    const norm = stem.norm === "layer" || (stem.norm === "group" && i === 0) ? { kind: stem.norm, eps } : null;
    return {
      channels: typeof channels === "number" ? channels : sure(channels[i], "input.frames.stem.channels"),
      kernel,
      stride: sure(strides[i], "input.frames.stem.strides"),
      padding,
      bias: stem.bias ?? true,
      separable: stem.separable === true && i > 0,
      norm,
      // Inputs of one length have no padding, and without zeros at the ends nothing of it reaches what is real.
      masked: oneLength || padding === 0 || stem.mask === false ? null : stem.mask === "after" ? "after" : "before",
    };
  });
}

/** What stands behind a stack's last layer. Its norm is of one kind and eps, whatever the model's are. */
export function resolveLengthAdapter({ d_model, length_adapter: given }: Stack): LengthAdapter | null {
  if (given === null || given === undefined) return null;
  const width = sure(d_model, "d_model");
  const d = given.d ?? width;
  const kernel = given.kernel ?? 3;
  const convolution = { kernel, stride: given.stride ?? 2, padding: given.padding ?? Math.floor((kernel - 1) / 2) };
  return { d, norm: d === width ? null : resolveNorm({ kind: "layer", eps: 1e-5 }, given.norm ?? {}), convolutions: Array.from({ length: given.layers ?? 3 }, () => convolution) };
}

/** @param norm of the stack */
export function resolvePositionConvolution(given: PositionConvolution, norm: Norm | undefined): ConvolutionPosition {
  const eps = (): number => sure(given.eps ?? norm?.eps, "position.conv.eps");
  return {
    kind: "conv",
    layers: given.layers ?? 1,
    kernel: sure(given.kernel, "position.conv.kernel"),
    groups: given.groups ?? 1,
    act: sure(given.act, "position.conv.act"),
    bias: given.bias ?? true,
    norm: given.norm === "batch" ? { kind: given.norm, eps: eps() } : null,
    output_norm: given.output_norm === "layer" ? { kind: given.output_norm, eps: eps() } : null,
    place: given.place ?? "before_norm",
  };
}

/** Sound, written out. */

import type { ConvolutionPosition, FramesInput, LengthAdapter } from "../model/sound.ts";
import { canonicalOverride } from "./canonical-layer.ts";
import type { Frames, LengthAdapter as WrittenAdapter, PositionConvolution, Stem } from "./written.ts";

export function canonicalFrames(input: FramesInput, d_model: number): Frames {
  const { bins, length, frames_first, projection, mask, scale, norm } = input;
  return {
    ...(bins === null ? {} : { bins, layout: frames_first ? ("frames_first" as const) : ("bins_first" as const) }),
    ...(length === null ? {} : { length }),
    stem: canonicalStem(input),
    ...(projection === null ? {} : { projection: { bias: projection.bias, norm: projection.norm === null ? false : canonicalOverride(projection.norm) } }),
    ...(mask ? { mask } : {}),
    scale: scale === Math.sqrt(d_model) && d_model > 1 ? "sqrt" : scale,
    ...(norm === null ? {} : { norm: canonicalOverride(norm) }),
  };
}

function canonicalStem({ bins, length, stem, convolutions, act }: FramesInput): Stem {
  const numbers = (of: (c: FramesInput["convolutions"][number]) => number): [number, ...number[]] => convolutions.map(of) as [number, ...number[]];
  const [first] = convolutions;
  const normed = convolutions.find(({ norm }) => norm !== null)?.norm;
  return {
    kind: bins === null ? "waveform" : stem === "plane" ? "conv2d" : "conv1d",
    channels: numbers(({ channels }) => channels),
    kernels: numbers(({ kernel }) => kernel),
    strides: numbers(({ stride }) => stride),
    padding: numbers(({ padding }) => padding),
    act,
    bias: first?.bias ?? true,
    ...(normed === undefined || normed === null ? {} : { norm: normed.kind, eps: normed.eps }),
    ...(convolutions.some(({ separable }) => separable) ? { separable: true } : {}),
    ...(length === null && convolutions.some(({ padding }) => padding > 0) ? { mask: maskOf(convolutions.find(({ padding }) => padding > 0)?.masked ?? null) } : {}),
  };
}

const maskOf = (masked: FramesInput["convolutions"][number]["masked"]): boolean | "after" => (masked === "after" ? masked : masked === "before");

export function canonicalPositionConvolution({ layers, kernel, groups, act, bias, norm, output_norm, place }: ConvolutionPosition): PositionConvolution {
  const eps = norm?.eps ?? output_norm?.eps;
  const norms = { ...(norm === null ? {} : { norm: norm.kind }), ...(output_norm === null ? {} : { output_norm: output_norm.kind }), ...(eps === undefined ? {} : { eps }) };
  return { ...(layers === 1 ? {} : { layers }), kernel, groups, act, bias, ...norms, place };
}

export function canonicalLengthAdapter({ d, norm, convolutions }: LengthAdapter): WrittenAdapter {
  return { layers: convolutions.length, ...convolutions[0], d, ...(norm === null ? {} : { norm: canonicalOverride(norm) }) };
}

/** How many parameters stems and convolutions have. Statistics of a batch norm are none. */

import { type ConvolutionPosition, type ConvolutionSublayer, type FramesInput, positionsLeft } from "../model/sound.ts";
import type { Stack } from "../model/types.ts";
import { ofLinear, ofNorm, times } from "./sublayer-parameters.ts";

export function ofFrames({ bins, stem, convolutions, projection, mask, norm }: FramesInput, d_model: number): bigint {
  const plane = stem === "plane";
  let [channels, bands, sum] = [plane ? 1 : (bins ?? 1), plane ? (bins ?? 1) : 1, 0n];
  for (const c of convolutions) {
    const taps = plane ? c.kernel ** 2 : c.kernel;
    sum += c.separable ? ofLinear(taps, channels, c.bias) + ofLinear(channels, c.channels, c.bias) : ofLinear(taps * channels, c.channels, c.bias);
    sum += c.norm === null ? 0n : times(2, c.channels);
    channels = c.channels;
    if (plane) bands = positionsLeft([c], bands);
  }
  const width = channels * bands;
  return sum + (projection === null ? 0n : ofNorm(projection.norm, width) + ofLinear(width, d_model, projection.bias)) + (mask ? BigInt(d_model) : 0n) + ofNorm(norm, d_model);
}

export function ofPositionConvolution({ layers, kernel, groups, bias, norm }: ConvolutionPosition, width: number): bigint {
  return BigInt(layers) * ofLinear(kernel * (width / groups), width, bias) + (norm === null ? 0n : times(2, width));
}

export function ofLengthAdapter({ d_model, length_adapter: adapter }: Stack): bigint {
  if (adapter === null) return 0n;
  const { d, norm, convolutions } = adapter;
  const map = norm === null ? 0n : ofLinear(d_model, d, true) + ofNorm(norm, d);
  return convolutions.reduce((sum, { kernel }) => sum + ofLinear(kernel * d, 2 * d, true), map);
}

export function ofConvolution({ kernel, inner_norm, bias }: ConvolutionSublayer, d_model: number): bigint {
  return 3n * ofLinear(d_model, d_model, bias) + ofLinear(kernel, d_model, bias) + (inner_norm === null ? 0n : times(2, d_model));
}

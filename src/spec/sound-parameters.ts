/** How many parameters stems and convolutions have. Statistics of a batch norm are none. */

import type { ConvolutionPosition, ConvolutionSublayer, FramesInput } from "../model/sound.ts";
import { ofLinear, ofNorm, times } from "./sublayer-parameters.ts";

export function ofFrames({ bins, stem, convolutions, projection, mask, norm }: FramesInput, d_model: number): bigint {
  const plane = stem === "plane";
  let [channels, bands, sum] = [plane ? 1 : (bins ?? 1), plane ? (bins ?? 1) : 1, 0n];
  for (const c of convolutions) {
    const taps = plane ? c.kernel ** 2 : c.kernel;
    sum += c.separable ? ofLinear(taps, channels, c.bias) + ofLinear(channels, c.channels, c.bias) : ofLinear(taps * channels, c.channels, c.bias);
    sum += c.norm === null ? 0n : times(2, c.channels);
    channels = c.channels;
    if (plane) bands = Math.floor((bands + 2 * c.padding - c.kernel) / c.stride) + 1;
  }
  const width = channels * bands;
  return sum + (projection === null ? 0n : ofNorm(projection.norm, width) + ofLinear(width, d_model, projection.bias)) + (mask ? BigInt(d_model) : 0n) + ofNorm(norm, d_model);
}

export function ofPositionConvolution({ kernel, groups, bias }: ConvolutionPosition, width: number): bigint {
  return ofLinear(kernel * (width / groups), width, bias);
}

export function ofConvolution({ kernel, inner_norm, bias }: ConvolutionSublayer, d_model: number): bigint {
  return 3n * ofLinear(d_model, d_model, bias) + ofLinear(kernel, d_model, bias) + (inner_norm === null ? 0n : times(2, d_model));
}

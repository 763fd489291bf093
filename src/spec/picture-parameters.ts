/** How many parameters heads over places of a picture have. Statistics of a batch norm are none. */

import type { Uper } from "../model/pictures.ts";
import { ofLinear, times } from "./sublayer-parameters.ts";

/** Taps of a convolution. */
const SQUARE = 9;

/** All but what scores each place. */
export function ofUper({ d, scales }: Uper, d_model: number): bigint {
  const spread = BigInt(d_model) * times(4, d_model) + BigInt(d_model);
  const convolved = (taps: number, channels: number): bigint => ofLinear(taps * channels, d, false) + times(2, d);
  const pyramid = BigInt(scales.length) * convolved(1, d_model) + convolved(SQUARE, d_model + scales.length * d);
  return 3n * spread + times(2, d_model) + pyramid + 3n * (convolved(1, d_model) + convolved(SQUARE, d)) + convolved(SQUARE, 4 * d);
}

/** How far a picture that was painted is from the one that was given. */
import type { FlatIds, Numbers } from "../../runtime/boundary.ts";
import type { Expected } from "./compare.ts";

/** Stands in the divisor of the reference, which may have no pixels to divide by. */
const NONE = 1e-5;

/**
 * The mean distance of two pictures over the pixels of some square patches, a scalar.
 * transformers: `masked_im_loss` in models/vit/modeling_vit.py (5.17).
 *
 * @param picture [batch, channels, rows, columns]
 * @param given the same
 * @param chosen [batch, patches], row by row: 1 where the patch counts
 */
export function distance(picture: Expected, given: Numbers, chosen: FlatIds): Expected {
  const [batch = 0, channels = 1, rows = 0, columns = 0] = given.shape;
  const patches = chosen.shape[1] ?? 1;
  const side = Math.round(Math.sqrt((rows * columns) / patches));
  const across = Math.floor(columns / side);
  let [sum, pixels] = [0, 0];
  for (let n = 0; n < batch; n++)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        if (Number(chosen.data[n * patches + Math.floor(row / side) * across + Math.floor(column / side)]) === 0) continue;
        pixels++;
        for (let channel = 0; channel < channels; channel++) {
          const at = ((n * channels + channel) * rows + row) * columns + column;
          sum += Math.abs((picture.data[at] ?? Number.NaN) - (given.data[at] ?? Number.NaN));
        }
      }
  return { data: [sum / (pixels + NONE) / channels], shape: [] };
}

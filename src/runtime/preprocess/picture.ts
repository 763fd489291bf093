/** Pictures as models read them: another size, the middle of it, numbers about 0. */
import { InputError, type Numbers } from "../arrays.ts";
import { resized, type Raster, type Resampling } from "./resize.ts";

/** Pixels as canvases and decoders give them: bytes, rows from the top, channels side by side. `ImageData` is one. */
export interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly height: number;
  readonly width: number;
}

/** How pixels become numbers. */
export interface PictureRecipe {
  /** `shortest`: the shorter side becomes so long and the other keeps the proportion. null: the size stays. */
  readonly resize: { readonly height: number; readonly width: number } | { readonly shortest: number } | null;
  readonly resampling: Resampling;
  /** Whether the filter widens as the picture shrinks. */
  readonly antialias: boolean;
  /** The middle of it; where it is smaller, zeros around it. */
  readonly crop: { readonly height: number; readonly width: number } | null;
  /** Multiplies bytes. */
  readonly rescale: number;
  /** (x - mean) / deviation by channel, red, green and blue. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/** Red, green and blue; grey is all three, and what is transparent is as if it were not. */
function raster({ data, height, width }: Pixels): Raster {
  const channels = data.length / (height * width);
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) throw new InputError("R0003", "pixels", "expected Uint8Array or Uint8ClampedArray");
  if (channels !== 1 && channels !== 3 && channels !== 4) throw new InputError("R0002", "pixels", `has ${data.length} bytes for ${height} x ${width} pixels of 1, 3 or 4 channels`);
  const out = new Float64Array(height * width * 3);
  for (let i = 0; i < height * width; i++) for (let c = 0; c < 3; c++) out[i * 3 + c] = data[i * channels + (channels === 1 ? 0 : c)] ?? 0;
  return { data: out, height, width, channels: 3 };
}

function targetSize({ height, width }: Raster, resize: NonNullable<PictureRecipe["resize"]>): readonly [number, number] {
  if ("height" in resize) return [resize.height, resize.width];
  const { shortest } = resize;
  const longest = Math.trunc((shortest * Math.max(height, width)) / Math.min(height, width));
  return height <= width ? [shortest, longest] : [longest, shortest];
}

/** Source: transformers image_transforms.center_crop. */
function cropped(picture: Raster, { height, width }: NonNullable<PictureRecipe["crop"]>): Raster {
  const data = new Float64Array(height * width * picture.channels);
  // A picture that is too small stands in the middle of zeros first.
  const pad = (own: number, wanted: number): number => Math.ceil((Math.max(wanted, own) - own) / 2);
  const start = (own: number, wanted: number): number => Math.floor((Math.max(wanted, own) - wanted) / 2) - pad(own, wanted);
  const [top, left] = [start(picture.height, height), start(picture.width, width)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [fromY, fromX] = [y + top, x + left];
      if (fromY < 0 || fromX < 0 || fromY >= picture.height || fromX >= picture.width) continue;
      for (let c = 0; c < picture.channels; c++) data[(y * width + x) * picture.channels + c] = picture.data[(fromY * picture.width + fromX) * picture.channels + c] ?? 0;
    }
  return { ...picture, data, height, width };
}

/**
 * Pixels of pictures as numbers, channels first: [pictures, 3, height, width].
 *
 * @throws InputError where bytes and sizes don't agree, or pictures come out in different sizes
 */
export function pixelValues(pictures: Pixels | readonly Pixels[], recipe: PictureRecipe): Numbers {
  const list = Array.isArray(pictures) ? (pictures as readonly Pixels[]) : [pictures as Pixels];
  const made = list.map((pixels) => {
    const whole = raster(pixels);
    const sized = recipe.resize === null ? whole : resized(whole, ...targetSize(whole, recipe.resize), recipe.resampling, recipe.antialias);
    return recipe.crop === null ? sized : cropped(sized, recipe.crop);
  });
  const [first] = made;
  if (first === undefined) throw new InputError("R0001", "pixels", "is missing");
  const { height, width, channels } = first;
  const data = new Float32Array(made.length * channels * height * width);
  made.forEach((picture, n) => {
    if (picture.height !== height || picture.width !== width) throw new InputError("R0002", "pixels", `picture ${n} comes out as ${picture.height} x ${picture.width}, picture 0 as ${height} x ${width}`);
    for (let c = 0; c < channels; c++)
      for (let i = 0; i < height * width; i++) data[(n * channels + c) * height * width + i] = ((picture.data[i * channels + c] ?? 0) * recipe.rescale - (recipe.mean[c] ?? 0)) / (recipe.deviation[c] ?? 1);
  });
  return { data, shape: [made.length, channels, height, width] };
}

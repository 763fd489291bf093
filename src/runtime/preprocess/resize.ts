/** Pictures of another size, number for number as the reference's libraries make them. */

/** Channels side by side in each pixel, rows from the top. */
export interface Raster {
  readonly data: Float64Array;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

export type Resampling = "nearest" | "bilinear" | "bicubic" | "lanczos";

const cubic = (x: number, a: number): number => {
  const t = Math.abs(x);
  if (t < 1) return ((a + 2) * t - (a + 3)) * t * t + 1;
  return t < 2 ? (((t - 5) * t + 8) * t - 4) * a : 0;
};
const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** A filter and the pixels it reaches to on each side. */
const filters: { readonly [Kind in Exclude<Resampling, "nearest">]: { readonly reach: number; readonly weight: (x: number) => number } } = {
  bilinear: { reach: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
  bicubic: { reach: 2, weight: (x) => cubic(x, -0.5) },
  lanczos: { reach: 3, weight: (x) => (Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0) },
};

/** Which pixels of a line, from `first` on, make one of the new line, and by what weights. */
interface Taps {
  readonly first: number;
  readonly weights: readonly number[];
}

/** Bits behind the point of Pillow's weights for pictures of 8 bits. */
const PRECISION = 2 ** 22;

/** Shrinking widens the filter, so that every pixel counts. Source: Pillow, src/libImaging/Resample.c, precompute_coeffs and normalize_coeffs_8bpc. */
function smoothTaps(from: number, to: number, kind: keyof typeof filters): readonly Taps[] {
  const { reach, weight } = filters[kind];
  const scale = from / to;
  const wide = Math.max(scale, 1);
  return Array.from({ length: to }, (_, i): Taps => {
    const centre = (i + 0.5) * scale;
    const first = Math.max(0, Math.trunc(centre - reach * wide + 0.5));
    const end = Math.min(from, Math.trunc(centre + reach * wide + 0.5));
    const raw = Array.from({ length: end - first }, (_, k) => weight((first + k - centre + 0.5) / wide));
    const sum = raw.reduce((a, b) => a + b, 0);
    return { first, weights: raw.map((w) => Math.trunc((w / sum) * PRECISION + (w < 0 ? -0.5 : 0.5))) };
  });
}

/** The filter stays as narrow as it is. Source: PyTorch, interpolate with align_corners off and antialias off; cubic with a = -0.75. */
function sharpTaps(from: number, to: number, kind: "bilinear" | "bicubic"): readonly Taps[] {
  const scale = from / to;
  const inside = (at: number): number => Math.min(Math.max(at, 0), from - 1);
  return Array.from({ length: to }, (_, i): Taps => {
    const at = kind === "bilinear" ? Math.max((i + 0.5) * scale - 0.5, 0) : (i + 0.5) * scale - 0.5;
    const [below, reach] = [Math.floor(at), kind === "bilinear" ? 1 : 2];
    const spread = new Map<number, number>();
    for (let k = 1 - reach; k <= reach; k++) {
      const w = kind === "bilinear" ? 1 - Math.abs(at - below - k) : cubic(at - below - k, -0.75);
      spread.set(inside(below + k), (spread.get(inside(below + k)) ?? 0) + w);
    }
    const first = Math.min(...spread.keys());
    return { first, weights: Array.from({ length: Math.max(...spread.keys()) - first + 1 }, (_, k) => spread.get(first + k) ?? 0) };
  });
}

/** One axis through its taps: of what is before it `outer` runs, of what is behind it `inner` numbers a pixel. */
function along(data: Float64Array, outer: number, from: number, inner: number, taps: readonly Taps[], made: (sum: number) => number): Float64Array {
  const out = new Float64Array(outer * taps.length * inner);
  for (let o = 0; o < outer; o++)
    taps.forEach(({ first, weights }, i) => {
      for (let c = 0; c < inner; c++) {
        let sum = 0;
        weights.forEach((w, k) => (sum += w * (data[(o * from + first + k) * inner + c] ?? 0)));
        out[(o * taps.length + i) * inner + c] = made(sum);
      }
    });
  return out;
}

/** A whole number from 0 to 255, rounded as Pillow rounds after each axis. */
const byte = (sum: number): number => Math.min(Math.max(Math.floor((sum + PRECISION / 2) / PRECISION), 0), 255);

function nearest({ data, height, width, channels }: Raster, rows: number, columns: number): Float64Array {
  const out = new Float64Array(rows * columns * channels);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      for (let c = 0; c < channels; c++) {
        const [fromY, fromX] = [Math.floor(((y + 0.5) * height) / rows), Math.floor(((x + 0.5) * width) / columns)];
        out[(y * columns + x) * channels + c] = data[(fromY * width + fromX) * channels + c] ?? 0;
      }
  return out;
}

/**
 * A picture of another size.
 *
 * @param antialias the filter widens as the picture shrinks and bytes stay bytes, as Pillow has it; else PyTorch's interpolation of floats
 */
export function resized(picture: Raster, height: number, width: number, kind: Resampling, antialias: boolean): Raster {
  if (height === picture.height && width === picture.width) return picture;
  const { channels } = picture;
  const same = (data: Float64Array): Raster => ({ data, height, width, channels });
  if (kind === "nearest") return same(nearest(picture, height, width));
  if (!antialias && kind === "lanczos") throw new RangeError("lanczos always widens with the picture");
  const taps = (from: number, to: number): readonly Taps[] => (antialias || kind === "lanczos" ? smoothTaps(from, to, kind) : sharpTaps(from, to, kind));
  const made = antialias ? byte : (sum: number): number => sum;
  const across = width === picture.width ? picture.data : along(picture.data, picture.height, picture.width, channels, taps(picture.width, width), made);
  return same(height === picture.height ? across : along(across, 1, picture.height, width * channels, taps(picture.height, height), made));
}

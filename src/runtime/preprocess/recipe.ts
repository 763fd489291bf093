/** Recipes out of a checkpoint's preprocessor_config.json. Which kind it is, its keys say. */
import { InputError } from "../arrays.ts";
import type { PictureRecipe } from "./picture.ts";
import type { Resampling } from "./resize.ts";
import type { SpectrogramRecipe } from "./sound.ts";

type Config = Readonly<Record<string, unknown>>;

const FILE = "preprocessor_config.json";
const refuse = (key: string, why: string): InputError => new InputError("R0003", FILE, `\`${key}\` ${why}`);

function numberOf(config: Config, key: string, otherwise?: number): number {
  const value = config[key] ?? otherwise;
  if (typeof value !== "number" || !Number.isFinite(value)) throw refuse(key, `is ${JSON.stringify(value) ?? "missing"}, expected a number`);
  return value;
}

function flag(config: Config, key: string, otherwise: boolean): boolean {
  const value = config[key] ?? otherwise;
  if (typeof value !== "boolean") throw refuse(key, `is ${JSON.stringify(value)}, expected true or false`);
  return value;
}

function three(config: Config, key: string): readonly number[] {
  const value = config[key];
  if (!Array.isArray(value) || value.length !== 3 || !value.every((v) => typeof v === "number")) throw refuse(key, `is ${JSON.stringify(value) ?? "missing"}, expected three numbers`);
  return value as readonly number[];
}

const isRecord = (value: unknown): value is Config => typeof value === "object" && value !== null && !Array.isArray(value);

/** By Pillow's numbers. */
const resamplings: readonly (Resampling | undefined)[] = ["nearest", "lanczos", "bilinear", "bicubic"];

function resizeOf({ size }: Config): NonNullable<PictureRecipe["resize"]> {
  if (!isRecord(size)) throw refuse("size", `is ${JSON.stringify(size) ?? "missing"}; a lone number means a square in some files and the shorter side in others: write { height, width } or { shortest_edge }`);
  if (size["shortest_edge"] !== undefined) return { shortest: numberOf(size, "shortest_edge") };
  return { height: numberOf(size, "height"), width: numberOf(size, "width") };
}

function cropOf({ crop_size: crop }: Config): NonNullable<PictureRecipe["crop"]> {
  if (typeof crop === "number") return { height: crop, width: crop };
  if (!isRecord(crop)) throw refuse("crop_size", `is ${JSON.stringify(crop) ?? "missing"}, expected a number or { height, width }`);
  return { height: numberOf(crop, "height"), width: numberOf(crop, "width") };
}

/**
 * How a checkpoint wants its pictures.
 *
 * @param config the parsed preprocessor_config.json
 * @throws InputError with the key that says nothing, or what can't be done here
 */
export function pictureRecipe(config: object): PictureRecipe {
  const given = config as Config;
  const number = numberOf(given, "resample", 2);
  const resampling = resamplings[number];
  if (resampling === undefined) throw refuse("resample", `is ${number}; there are 0 nearest, 1 lanczos, 2 bilinear, 3 bicubic`);
  const normal = flag(given, "do_normalize", true);
  return {
    resize: flag(given, "do_resize", true) ? resizeOf(given) : null,
    resampling,
    antialias: true,
    crop: flag(given, "do_center_crop", false) ? cropOf(given) : null,
    rescale: flag(given, "do_rescale", true) ? numberOf(given, "rescale_factor", 1 / 255) : 1,
    mean: normal ? three(given, "image_mean") : [0, 0, 0],
    deviation: normal ? three(given, "image_std") : [1, 1, 1],
  };
}

/** What a checkpoint reads of a sound: a spectrogram, or its samples, made alike where `unit` says so. */
export type SoundRecipe = { readonly kind: "spectrogram"; readonly spectrogram: SpectrogramRecipe } | { readonly kind: "waveform"; readonly rate: number; readonly unit: boolean };

/**
 * How a checkpoint wants its sounds.
 *
 * @param config the parsed preprocessor_config.json
 * @throws InputError with the key that says nothing, or what can't be done here
 */
export function soundRecipe(config: object): SoundRecipe {
  const given = config as Config;
  const rate = numberOf(given, "sampling_rate", 16000);
  if (given["chunk_length"] !== undefined) return { kind: "spectrogram", spectrogram: chunked(given, rate) };
  if (given["num_mel_bins"] !== undefined) return { kind: "spectrogram", spectrogram: banked(given, rate) };
  if (numberOf(given, "feature_size", 1) !== 1) throw refuse("feature_size", `is ${JSON.stringify(given["feature_size"])}, and neither chunk_length nor num_mel_bins says what spectrogram it is`);
  return { kind: "waveform", rate, unit: flag(given, "do_normalize", true) };
}

/** Chunks of so many seconds, frames around their time, Slaney's filters, decimal logarithms within 8 of the loudest, (x + 4) / 4. Radford et al. 2022, arXiv:2212.04356. */
function chunked(given: Config, rate: number): SpectrogramRecipe {
  const frame = numberOf(given, "n_fft", 400);
  return {
    rate,
    frame,
    hop: numberOf(given, "hop_length", 160),
    fft: frame,
    periodic: true,
    centred: true,
    preemphasis: null,
    filters: { bins: numberOf(given, "feature_size", 80), lowest: 0, highest: 8000, scale: "slaney" },
    floor: 1e-10,
    logarithm: "decimal",
    range: 8,
    mean: -4,
    deviation: 4,
    samples: numberOf(given, "chunk_length", 30) * rate,
    frames: null,
    framesFirst: false,
  };
}

/** Frames of 25 ms every 10 ms, Kaldi's filters, natural logarithms, (x - mean) / (2 deviation). Gong et al. 2021, arXiv:2104.01778. */
function banked(given: Config, rate: number): SpectrogramRecipe {
  const normal = flag(given, "do_normalize", true);
  const frame = Math.round(rate / 40);
  return {
    rate,
    frame,
    hop: Math.round(rate / 100),
    fft: 2 ** Math.ceil(Math.log2(frame)),
    periodic: false,
    centred: false,
    preemphasis: 0.97,
    filters: { bins: numberOf(given, "num_mel_bins", 128), lowest: 20, highest: Math.floor(rate / 2), scale: "kaldi" },
    floor: 1.192092955078125e-7,
    logarithm: "natural",
    range: null,
    mean: normal ? numberOf(given, "mean", 0) : 0,
    deviation: normal ? 2 * numberOf(given, "std", 0.5) : 1,
    samples: null,
    frames: numberOf(given, "max_length", 1024),
    framesFirst: true,
  };
}

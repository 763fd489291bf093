/** Sounds as models read them: samples made alike, and logarithms of mel spectrograms. */
import { InputError, type Numbers } from "../arrays.ts";
import { powerSpectrum } from "./fourier.ts";
import { melFilters, passed, type MelFilters } from "./mel.ts";

/** How a spectrogram is made of samples. */
export interface SpectrogramRecipe {
  /** Samples a second that the samples must have; nothing is resampled here. */
  readonly rate: number;
  /** Samples of a frame, and from the start of one to that of the next. */
  readonly frame: number;
  readonly hop: number;
  /** Length of the transform; a frame is filled up with zeros. */
  readonly fft: number;
  /** Whether the window's last sample is that of the next period. */
  readonly periodic: boolean;
  /** Frames stand around their time, with the sound mirrored at both ends, and the last is left out. */
  readonly centred: boolean;
  /** The frame's mean is taken off, then this part of each sample's predecessor; null: neither. */
  readonly preemphasis: number | null;
  readonly filters: Pick<MelFilters, "bins" | "lowest" | "highest" | "scale">;
  /** Least energy that a logarithm is taken of. */
  readonly floor: number;
  readonly logarithm: "natural" | "decimal";
  /** What is further below the loudest than this is raised to that; null: nothing is. */
  readonly range: number | null;
  /** (x - mean) / deviation, last of all. */
  readonly mean: number;
  readonly deviation: number;
  /** Samples that shorter sounds are filled up to with zeros, and longer ones cut to; null: as they come. */
  readonly samples: number | null;
  /** Frames that fewer are filled up to with zeros, and more cut to, before the mean is taken off; null: as they come. */
  readonly frames: number | null;
  /** [1, frames, bins] instead of [1, bins, frames]. */
  readonly framesFirst: boolean;
}

function checked(samples: Float32Array, least: number): void {
  if (!(samples instanceof Float32Array)) throw new InputError("R0003", "samples", "expected a Float32Array");
  if (samples.length < least) throw new InputError("R0002", "samples", `${samples.length} samples are fewer than the ${least} of a frame`);
  const wrong = samples.findIndex((sample) => !Number.isFinite(sample));
  if (wrong >= 0) throw new InputError("R0004", "samples", `sample ${wrong} is ${String(samples[wrong])}`);
}

/** Samples [1, n] of mean 0 and variance 1: (x - mean) / sqrt(variance + 1e-7). Source: transformers Wav2Vec2FeatureExtractor. */
export function unitWaveform(samples: Float32Array): Numbers {
  checked(samples, 1);
  const mean = samples.reduce((sum, x) => sum + x, 0) / samples.length;
  const variance = samples.reduce((sum, x) => sum + (x - mean) ** 2, 0) / samples.length;
  const deviation = Math.sqrt(variance + 1e-7);
  return { data: samples.map((x) => (x - mean) / deviation), shape: [1, samples.length] };
}

/** The sound as it is cut into frames. */
function prepared(samples: Float32Array, { samples: length, centred, frame }: SpectrogramRecipe): Float64Array {
  const sound = new Float64Array(length ?? samples.length);
  sound.set(length === null ? samples : samples.subarray(0, length));
  if (!centred) return sound;
  const side = Math.floor(frame / 2);
  const last = sound.length - 1;
  // Mirrored without the end itself, as numpy's reflect.
  return Float64Array.from({ length: sound.length + 2 * side }, (_, i) => sound[last - Math.abs(last - Math.abs(i - side))] ?? 0);
}

/**
 * The logarithm of a mel spectrogram: [1, bins, frames], or [1, frames, bins].
 * Source: transformers audio_utils.spectrogram, as WhisperFeatureExtractor and ASTFeatureExtractor call it.
 *
 * @param samples of one channel, -1 to 1, at the recipe's rate
 * @throws InputError where there are fewer than a frame's, or some are no numbers
 */
export function logMel(samples: Float32Array, recipe: SpectrogramRecipe): Numbers {
  const { frame, hop, fft, periodic, centred, preemphasis, filters, floor, framesFirst } = recipe;
  checked(samples, centred || recipe.samples !== null ? 1 : frame);
  const sound = prepared(samples, recipe);
  if (sound.length < frame) throw new InputError("R0002", "samples", `${sound.length} samples are fewer than the ${frame} of a frame`);
  const count = 1 + Math.floor((sound.length - frame) / hop) - (centred ? 1 : 0);
  const window = Float64Array.from({ length: frame }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (periodic ? frame : frame - 1)));
  const banks = melFilters({ ...filters, rate: recipe.rate, fft });
  const power = powerSpectrum(fft);
  const log = recipe.logarithm === "natural" ? Math.log : Math.log10;
  const buffer = new Float64Array(fft);
  const energies = Array.from({ length: count }, (_, at): Float64Array => {
    buffer.set(sound.subarray(at * hop, at * hop + frame));
    if (preemphasis !== null) emphasise(buffer, frame, preemphasis);
    for (let i = 0; i < frame; i++) buffer[i] = (buffer[i] ?? 0) * (window[i] ?? 0);
    const spectrum = power(buffer);
    return Float64Array.from(banks, (filter) => log(Math.max(floor, passed(spectrum, filter))));
  });
  return arranged(energies, recipe, framesFirst);
}

/** The frame less its mean, and less a part of what was before each sample. */
function emphasise(buffer: Float64Array, frame: number, part: number): void {
  let mean = 0;
  for (let i = 0; i < frame; i++) mean += (buffer[i] ?? 0) / frame;
  for (let i = frame - 1; i >= 0; i--) buffer[i] = (buffer[i] ?? 0) - mean - part * ((buffer[Math.max(i - 1, 0)] ?? 0) - mean);
}

function arranged(energies: readonly Float64Array[], { frames, range, mean, deviation, filters: { bins } }: SpectrogramRecipe, framesFirst: boolean): Numbers {
  const count = frames ?? energies.length;
  const loudest = range === null ? 0 : energies.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), -Infinity);
  const data = new Float32Array(count * bins);
  for (let at = 0; at < count; at++) {
    for (let bin = 0; bin < bins; bin++) {
      const energy = energies[at]?.[bin] ?? 0;
      data[framesFirst ? at * bins + bin : bin * count + at] = ((range === null ? energy : Math.max(energy, loudest - range)) - mean) / deviation;
    }
  }
  return { data, shape: framesFirst ? [1, count, bins] : [1, bins, count] };
}

/**
 * What stands before models, held to what it replaces: Pillow's and PyTorch's resizing, and the processors of transformers
 * (ViTImageProcessor, CLIPImageProcessor, WhisperFeatureExtractor, ASTFeatureExtractor, Wav2Vec2FeatureExtractor).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { logMel, pictureRecipe, pixelValues, soundRecipe, unitWaveform } from "../../src/runtime/preprocess/index.ts";
import { resized, type Resampling } from "../../src/runtime/preprocess/resize.ts";
import { expectClose } from "../support/outputs.ts";
import { stored } from "../support/stored.ts";

const known = await stored(join(import.meta.dirname, "expected.safetensors"));
const configs = JSON.parse(readFileSync(join(import.meta.dirname, "configs.json"), "utf8")) as Readonly<Record<string, object>>;

function numbersOf(name: string): { readonly data: Float32Array; readonly shape: readonly number[] } {
  const found = known.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return { data: Float32Array.from(found.data), shape: found.shape };
}

const picture = numbersOf("picture");
const [height = 0, width = 0] = picture.shape;
const bytes = { data: Uint8Array.from(picture.data), height, width };
const raster = { data: Float64Array.from(picture.data), height, width, channels: 3 };
const samples = numbersOf("samples").data;

describe("sizes", () => {
  test.each([...known.keys()].filter((name) => /^(?:bicubic|bilinear|lanczos|nearest)_/.test(name)))("%s is Pillow's, byte for byte", (name) => {
    const { data, shape } = numbersOf(name);
    const made = resized(raster, shape[0] ?? 0, shape[1] ?? 0, name.split("_")[0] as Resampling, true);
    expect(Array.from(made.data)).toEqual(Array.from(data));
  });

  test.each([...known.keys()].filter((name) => name.startsWith("sharp_")))("%s is PyTorch's", (name) => {
    const want = numbersOf(name);
    const made = resized(raster, want.shape[0] ?? 0, want.shape[1] ?? 0, name.split("_")[1] as Resampling, false);
    expectClose({ data: Float32Array.from(made.data), shape: want.shape }, want, name);
  });

  test("71: with and without smoothing pictures differ", () => {
    const [smooth, sharp] = [true, false].map((antialias) => resized(raster, 24, 24, "bicubic", antialias).data);
    expect(Math.max(...(smooth ?? []).map((v, i) => Math.abs(v - (sharp?.[i] ?? 0))))).toBeGreaterThan(30);
  });
});

describe("pictures by a preprocessor_config.json", () => {
  test.each(["vit", "clip", "small"])("%s", (name) => {
    const made = pixelValues(bytes, pictureRecipe(configs[name] ?? {}));
    expectClose(made, numbersOf(`pixels_${name}`), name, 1e-6);
  });

  test("71: means and deviations are each checkpoint's own", () => {
    const own = pictureRecipe(configs["clip"] ?? {});
    const other = pixelValues(bytes, { ...own, mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] });
    expect(() => expectClose(other, numbersOf("pixels_clip"))).toThrow();
  });

  test("a canvas's pixels have a fourth channel, and grey ones one", () => {
    const grey = { data: Uint8ClampedArray.of(0, 51, 102, 255), height: 2, width: 2 };
    const coloured = { data: Uint8ClampedArray.from(grey.data, (v) => v).reduce<number[]>((all, v) => [...all, v, v, v, 7], []), height: 2, width: 2 };
    const recipe = { ...pictureRecipe(configs["vit"] ?? {}), resize: null };
    const made = pixelValues([grey, { ...coloured, data: Uint8ClampedArray.from(coloured.data) }], recipe);
    expect(made.shape).toEqual([2, 3, 2, 2]);
    expect(Array.from(made.data.subarray(0, 12))).toEqual(Array.from(made.data.subarray(12)));
    expect(Array.from(made.data.subarray(0, 4)).map((v) => v.toFixed(4))).toEqual(["-1.0000", "-0.6000", "-0.2000", "1.0000"]);
  });

  test("what does not fit says so", () => {
    const recipe = pictureRecipe(configs["clip"] ?? {});
    expect(() => pixelValues({ ...bytes, width: 50 }, recipe)).toThrow("R0002: pixels: has 5883 bytes for 37 x 50 pixels of 1, 3 or 4 channels");
    expect(() => pixelValues([bytes, { data: new Uint8Array(12), height: 2, width: 2 }], { ...recipe, resize: null, crop: null })).toThrow("R0002: pixels: picture 1 comes out as 2 x 2, picture 0 as 37 x 53");
    expect(() => pixelValues([], recipe)).toThrow("R0001: pixels: is missing");
    expect(() => pictureRecipe({ size: 224, image_mean: [0, 0, 0], image_std: [1, 1, 1] })).toThrow("R0003: preprocessor_config.json: `size` is 224; a lone number means a square in some files and the shorter side in others");
    expect(() => pictureRecipe({ size: { height: 2, width: 2 }, resample: 5 })).toThrow("`resample` is 5; there are 0 nearest, 1 lanczos, 2 bilinear, 3 bicubic");
    expect(() => pictureRecipe({ size: { height: 2, width: 2 }, image_mean: [0.5] })).toThrow("`image_mean` is [0.5], expected three numbers");
  });
});

describe("sounds by a preprocessor_config.json", () => {
  const made = (name: string): ReturnType<typeof logMel> => {
    const recipe = soundRecipe(configs[name] ?? {});
    if (recipe.kind !== "spectrogram") throw new Error("not a spectrogram");
    return logMel(samples, recipe.spectrogram);
  };

  test("71: chunks, decimal logarithms, within 8 of the loudest, the last frame left out", () => expectClose(made("log_mel"), numbersOf("log_mel")));
  test("71: Kaldi's filters, natural logarithms, twice the deviation", () => expectClose(made("filter_bank"), numbersOf("filter_bank")));
  test("71: samples of mean 0 and variance 1", () => {
    expect(soundRecipe({ feature_size: 1, do_normalize: true })).toEqual({ kind: "waveform", rate: 16000, unit: true });
    expectClose(unitWaveform(samples), numbersOf("unit"));
  });

  test("what does not fit says so", () => {
    const recipe = soundRecipe(configs["filter_bank"] ?? {});
    if (recipe.kind !== "spectrogram") throw new Error("not a spectrogram");
    expect(() => logMel(new Float32Array(399), recipe.spectrogram)).toThrow("R0002: samples: 399 samples are fewer than the 400 of a frame");
    expect(() => logMel(Float32Array.of(...samples.subarray(0, 400), Number.NaN), recipe.spectrogram)).toThrow("R0004: samples: sample 400 is NaN");
    expect(() => unitWaveform([0.5] as unknown as Float32Array)).toThrow("R0003: samples: expected a Float32Array");
    expect(() => soundRecipe({ feature_size: 80 })).toThrow("neither chunk_length nor num_mel_bins says what spectrogram it is");
  });
});

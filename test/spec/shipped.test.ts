/** The shipped library: every spec resolves, says where it is from, and has the parameters that were published or counted. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { totalParameters } from "../../src/analyse/parameters.ts";
import { render } from "../../src/diagnostics/index.ts";
import { lower } from "../../src/lower/index.ts";
import type { Model } from "../../src/model/types.ts";
import { canonical, countParameters, explain, printSpec } from "../../src/spec/index.ts";
import { read, shippedFolder, shippedNames } from "./library.ts";

/** Totals counted from the reference implementations; the last ones by hand from their sheets. */
const totals: Readonly<Record<string, bigint>> = {
  "albert-base-v2": 11_813_810n,
  "ast-audioset": 86_594_063n,
  "bart-base": 139_420_416n,
  "beit-base": 86_530_984n,
  "bert-base": 110_106_428n,
  "bloom-560m": 559_214_592n,
  "clip-vit-b-32": 151_277_313n,
  "clip-vit-b-32-vision": 87_456_000n,
  "clip-vit-l-14-336": 303_507_456n,
  "command-r": 34_980_831_232n,
  "deberta-base": 138_601_728n,
  "deberta-v3-base": 184_423_682n,
  "deepseek-v2-lite": 15_706_484_224n,
  "deepseek-v3": 671_026_419_200n,
  "deit-base-distilled": 87_338_192n,
  "dinov2-base": 86_579_712n,
  "dinov2-base-registers": 86_582_784n,
  "dinov2-giant": 1_136_479_232n,
  "distilbert-base": 66_985_530n,
  "electra-base-discriminator": 109_483_009n,
  "falcon-7b": 6_921_720_704n,
  "flan-t5-base": 247_577_856n,
  "gemma-2b": 2_506_172_416n,
  "gemma2-2b": 2_614_341_888n,
  "gemma3-1b": 999_885_952n,
  gpt: 116_534_784n,
  "gpt-j-6b": 6_050_882_784n,
  "gpt-neo-125m": 125_198_592n,
  "gpt-neox-20b": 20_554_567_680n,
  "gpt-oss-20b": 20_914_757_184n,
  gpt2: 124_439_808n,
  "gpt2-xl": 1_557_611_200n,
  "gpt3-175b": 174_604_259_328n,
  "granite-3.1-2b": 2_533_531_648n,
  "llama-2-7b": 6_738_415_616n,
  "llama-3-8b": 8_030_261_248n,
  "llama-3.2-1b": 1_235_814_400n,
  "llama-7b": 6_738_415_616n,
  "llava-1.5-7b": 7_063_427_072n,
  "mbart-large": 610_851_840n,
  "mistral-7b-v0.1": 7_241_732_096n,
  "mixtral-8x7b": 46_702_792_704n,
  "modernbert-base": 149_655_232n,
  "mpt-7b": 6_649_286_656n,
  "olmo2-7b": 7_298_617_344n,
  "phi-2": 2_779_683_840n,
  "phi-3-mini": 3_821_079_552n,
  "qwen1.5-moe-a2.7b": 14_315_784_192n,
  "qwen2.5-0.5b": 494_032_768n,
  "qwen3-0.6b": 596_049_920n,
  "qwen3-30b-a3b": 30_532_122_624n,
  "roberta-base": 124_697_433n,
  "siglip-b-16-text": 110_271_744n,
  "siglip-b-16-vision": 92_884_224n,
  "siglip-b-16-224": 203_155_970n,
  "smollm3-3b": 3_075_098_624n,
  "stablelm-2-1.6b": 1_644_515_328n,
  "t5-small": 60_506_624n,
  "transformer-base": 63_045_632n,
  "vit-b-16": 86_567_656n,
  "parakeet-ctc-1.1b": 1_062_540_289n,
  "parakeet-tdt-0.6b": 627_008_134n,
  // Without the vector that masks frames in training and the lengths of a weight norm, which is folded.
  "wav2vec2-base": 94_370_816n,
  // Without the encoder's sinusoids, which the reference holds as a table.
  "whisper-base": 71_825_920n,
  "whisper-large-v3": 1_541_570_560n,
  "whisper-medium": 762_321_920n,
  "whisper-small": 240_582_912n,
  "whisper-tiny": 37_184_640n,
  "vit-h-14": 632_045_800n,
  "vit-l-16": 304_326_632n,
  // In each of 32 layers 16 * (4096 + 4096) for queries, 16 * (4096 + 1024) for values.
  "llama-3-8b-lora": 8_030_261_248n + BigInt(32 * (16 * (4096 + 4096) + 16 * (4096 + 1024))),
  // Two tables and a head; three gates of 256 each way; queries, keys and their vector; three gates that read a row, a context and a state.
  "bahdanau-seq2seq": BigInt(3 * 30000 * 512 + 2 * 3 * 256 * (512 + 256 + 2) + 2 * (512 * 512 + 512) + 512 + 3 * 512 * (3 * 512 + 2)),
  // Table, 4 gates of two products with two biases in each of two layers, head.
  "lstm-lm-medium": BigInt(10000 * 650 + 2 * 4 * 650 * (650 + 650 + 2) + 650 * 10000 + 10000),
  "lstm-lm-large": BigInt(10000 * 1500 + 2 * 4 * 1500 * (1500 + 1500 + 2) + 1500 * 10000 + 10000),
  // Tables with their norm, 12 layers, a pooler, two classes.
  "bert-base-bitfit": BigInt((30522 + 512 + 2 + 2) * 768 + 12 * (4 * 768 * 768 + 2 * 768 * 3072 + 9 * 768 + 3072) + 768 * 768 + 768 + 2 * 768 + 2),
  // Tokens, positions, types and their norm at d_embed, then 12 layers of 4 d² + 2 d f + 9 d + f, and the heads.
  "clip-vit-b-32-text": BigInt(49408 * 512 + 77 * 512 + 12 * (4 * 512 * 512 + 2 * 512 * 2048 + 9 * 512 + 2048) + 2 * 512),
  // Both, less the one table that they share.
  "electra-base": 33_740_602n + 109_483_009n - BigInt(30522 * 768),
  "electra-base-generator": BigInt((30522 + 512 + 2 + 2) * 768 + 768 * 256 + 256 + 12 * (4 * 256 * 256 + 2 * 256 * 1024 + 9 * 256 + 1024) + 256 * 768 + 3 * 768 + 30522),
  "electra-small-discriminator": BigInt((30522 + 512 + 2 + 2) * 128 + 128 * 256 + 256 + 12 * (4 * 256 * 256 + 2 * 256 * 1024 + 9 * 256 + 1024) + 256 * 256 + 256 + 256 + 1),
  "roformer-base": BigInt((50000 + 2 + 2) * 768 + 12 * (4 * 768 * 768 + 2 * 768 * 3072 + 9 * 768 + 3072) + 768 * 768 + 3 * 768 + 50000),
  // One table, 6 layers each of which the decoder's have a second attention and a third norm, and a bias of logits.
  "opus-mt-en-de": BigInt(58101 * 512 + 6 * (4 * 512 * 512 + 2 * 512 * 2048 + 9 * 512 + 2048) + 6 * (8 * 512 * 512 + 2 * 512 * 2048 + 15 * 512 + 2048) + 58101),
  "pegasus-large": BigInt(96103 * 1024 + 16 * (4 * 1024 * 1024 + 2 * 1024 * 4096 + 9 * 1024 + 4096) + 16 * (8 * 1024 * 1024 + 2 * 1024 * 4096 + 15 * 1024 + 4096) + 4 * 1024),
  "conformer-s-encoder": conformer(16, 144),
  "conformer-m-encoder": conformer(16, 256),
  "conformer-l-encoder": conformer(17, 512),
  unit: unit(),
  // 2 tables of 64 * 16, norms of 16 * 5, 2 layers of 16 * (16 + 8 + 8 + 16) + 3 * 16 * 48
  "tiny-decoder": BigInt(2 * 64 * 16 + 5 * 16 + 2 * (16 * 48 + 3 * 16 * 48)),
};

/**
 * A Conformer's encoder with its scores; the paper's totals count a decoder, too. Two convolutions of 3 x 3 leave 19 of 80 bands.
 * A layer has two feed-forwards of 4 d, attention with a map of distances and two vectors, the convolution module, five norms.
 */
function conformer(layers: number, d: number): bigint {
  const stem = 10 * d + (9 * d * d + d) + (19 * d * d + d);
  const feedForwards = 2 * (2 * d * 4 * d + 4 * d + d);
  const attention = 4 * (d * d + d) + d * d + 2 * d;
  const convolution = 3 * (d * d + d) + (31 * d + d) + 2 * d;
  return BigInt(stem + layers * (feedForwards + attention + convolution + 5 * 2 * d) + 1025 * (d + 1));
}

/**
 * UniT without its ResNet: a layer of an encoder has four maps of attention, a feed-forward and two norms, one of the decoder
 * twice the attention and a third norm. Four tasks read pictures and six texts; two have 100 queries, six 25.
 */
function unit(): bigint {
  const map = (from: number, to: number): number => from * to + to;
  const layer = (d: number, f: number, attentions: number): number => attentions * 4 * map(d, d) + map(d, f) + map(f, d) + (attentions + 1) * 2 * d;
  const d = 768;
  const image = map(2048, 256) + 4 * 256 + 6 * layer(256, 2048, 1);
  const text = (30522 + 512 + 2 + 2 + 6) * d + 12 * layer(d, 3072, 1);
  const bridges = 2 * map(256, d) + 2 * map(d, d);
  const joint = (2 * 100 + 6 * 25) * d + 6 * layer(d, 2048, 2) + 2 * d;
  const found = (classes: number): number => map(d, classes) + 2 * map(d, d) + map(d, 4);
  const classified = (classes: number): number => map(d, d) + 2 * d + map(d, classes);
  return BigInt(image + text + bridges + joint + found(92) + found(1602) + [3129, 3, 2, 3, 2, 2].map(classified).reduce((a, b) => a + b));
}

/** From sizes alone; what adapters add, the program says. */
const totalOf = (model: Model): bigint => (model.lora.length === 0 ? countParameters(model) : totalParameters(lower(model, { hiddenStates: false, logits: "all" })));

const textOf = (name: string): string => readFileSync(join(shippedFolder, `${name}.yaml`), "utf8");

describe.each(shippedNames)("%s", (name) => {
  const text = textOf(name);
  const { result, sources } = read(text, `${name}.yaml`);

  test("resolves", () => {
    expect(render(result.diagnostics, { sources })).toBe("");
    if (!result.ok) throw new Error("should resolve");
    expect(result.value.model.name).toBe(name);
    const total = totals[name];
    if (total === undefined) expect(name).toMatch(/^tiny-/);
    else expect(totalOf(result.value.model)).toBe(total);
    const stated = /([\d,]+) parameters\./.exec(text)?.[1];
    if (stated !== undefined) expect(BigInt(stated.replaceAll(",", ""))).toBe(total);
  });

  test("names its schema and its source, and extends two deep at most", () => {
    const [first, second] = text.split("\n");
    expect(first).toBe("# yaml-language-server: $schema=../schema/specformer.schema.json");
    expect(second).toMatch(/^# .*(?:arxiv\.org|huggingface\.co|doi\.org)/);
    // A tower is a spec of its own.
    const towers = result.ok ? result.value.spec.towers.length : 0;
    expect(sources.size).toBeLessThanOrEqual(towers === 0 ? 3 : 1 + 3 * towers);
  });

  test("its canonical form stands alone, is stable and means the same model", () => {
    if (!result.ok) throw new Error("should resolve");
    const { model, spec } = result.value;
    const written = printSpec(canonical(model, spec));
    const again = read(written, "canonical.yaml");
    expect(render(again.result.diagnostics, { sources: again.sources })).toBe("");
    if (!again.result.ok) throw new Error("should resolve");
    expect(again.result.value.model).toEqual(model);
    expect(explain(again.result.value.spec)).toBe(written);
  });
});

test("what layers compute that are alike is one object", () => {
  const { result } = read(textOf("gpt3-175b"));
  if (!result.ok) throw new Error("should resolve");
  expect(new Set(result.value.model.stacks[0]?.layers.map(({ steps }) => steps)).size).toBe(2);
});

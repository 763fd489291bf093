/**
 * Configs and tables, each a folder: `config.json` beside the spec that it becomes or what is said about it, `table.yaml`
 * beside what is said about that. `npx vitest run test/checkpoints -u` updates them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { families, familySource, importConfig, type FamilySource } from "../../src/checkpoints/index.ts";
import { render } from "../../src/diagnostics/index.ts";
import { countParameters, readModel } from "../../src/spec/index.ts";
import type { Result } from "../../src/diagnostics/diagnostic.ts";

const here = import.meta.dirname;
const folders = (kind: string): string[] => readdirSync(join(here, kind));

const published = new Map([
  // Totals that the reference counts.
  ["bert-first-published", 109_514_298n],
  ["distilbert-base-uncased", 66_985_530n],
  ["roberta-base", 124_697_433n],
  ["xlm-roberta-base", 278_295_186n],
  ["camembert-base", 110_655_493n],
  ["albert-base-v2", 11_813_810n],
  ["electra-base-discriminator", 109_483_009n],
  ["deberta-base", 138_601_728n],
  ["deberta-v3-base-mnli", 184_423_682n],
  ["modernbert-base", 149_655_232n],
  ["mpnet-base", 109_518_527n],
  ["roformer-chinese-base", 124_099_664n],
  ["t5-small", 60_506_624n],
  ["flan-t5-base", 247_577_856n],
  ["mt5-small", 300_176_768n],
  ["bart-base", 139_420_416n],
  ["m2m100-418m", 483_905_536n],
  // The reference has final_logits_bias, one number a token, as a buffer and leaves it out of its count.
  ["mbart-large-cc25", 610_851_840n + 250_027n],
  ["pegasus-large", 568_699_904n + 96_103n],
  ["blenderbot-400m-distill", 364_802_560n + 8_008n],
  ["blenderbot-small-90m", 87_508_992n + 54_944n],
  ["gpt2-published", 124_439_808n],
  ["opt-350m", 331_196_416n],
  ["llama-2", 6_738_415_616n],
  ["llama-3.1-published", 8_030_261_248n],
  ["mistral-v0.1", 7_241_732_096n],
  ["mixtral-8x7b", 46_702_792_704n],
  ["qwen2.5-0.5b", 494_032_768n],
  ["qwen3-0.6b", 596_049_920n],
  ["qwen3-30b-a3b", 30_532_122_624n],
  ["qwen1.5-moe-a2.7b", 14_315_784_192n],
  ["gemma-2b", 2_506_172_416n],
  ["gemma2-2b", 2_614_341_888n],
  ["gemma3-1b", 999_885_952n],
  ["deepseek-v2-lite", 15_706_484_224n],
  ["deepseek-v3", 671_026_419_200n],
  ["gpt-oss-20b", 20_914_757_184n],
  ["olmo-7b", 6_888_095_744n],
  ["olmo2-7b", 7_298_617_344n],
  ["granite-3.1-2b", 2_533_531_648n],
  ["smollm3-3b", 3_075_098_624n],
  ["phi-3-mini-4k", 3_821_079_552n],
  ["glm-4-9b", 9_399_951_360n],
  ["glm-4-9b-0414", 9_400_279_040n],
  ["exaone-4.0-32b", 32_003_216_384n],
  ["openai-gpt-published", 116_534_784n],
  ["gpt-neo-125m", 125_198_592n],
  ["gpt-neox-20b", 20_554_567_680n],
  ["gpt-j-6b", 6_050_882_784n],
  ["codegen-350m-mono", 356_712_448n],
  ["bloom-560m", 559_214_592n],
  ["opt-125m", 125_239_296n],
  ["falcon-7b", 6_921_720_704n],
  ["falcon-40b", 41_303_293_952n],
  ["falcon-rw-1b", 1_311_625_216n],
  ["mpt-7b", 6_649_286_656n],
  ["starcoder", 15_517_456_384n],
  ["biogpt", 346_763_264n],
  ["phi-2", 2_779_683_840n],
  ["stablelm-2-1.6b", 1_644_515_328n],
  ["starcoder2-3b", 3_030_371_328n],
  ["minitron-4b", 4_190_509_056n],
  ["command-r", 34_980_831_232n],
  // Without the lengths of a weight norm, which is folded, the vector for masked frames where nothing masks any, and the loss's own.
  ["wav2vec2-base-superb-sv", 100_482_908n - 128n - 768n - 1024n],
  ["wav2vec2-base-pretraining", 95_044_608n - 128n],
  ["wav2vec2-base-length-adapter", 105_017_760n - 128n - 768n],
  ["parakeet-tdt-0.6b", 627_008_134n],
  // Without the second head, which acts in training alone.
  ["beit-base-segmentation", 163_407_980n - 1_808_534n],
  ["mms-1b", 964_845_850n - 128n - 1280n],
]);

function told(name: string): string {
  const text = readFileSync(join(here, "configs", name, "config.json"), "utf8");
  const result = importConfig(text, families, { name });
  const wanted = published.get(name);
  if (!result.ok) {
    expect(wanted).toBe(undefined);
    return render(result.diagnostics, { sources: new Map([["config.json", text]]) });
  }
  const { specText, inputs, outputs } = result.value;
  const { result: read } = readModel({ path: `${name}.yaml`, text: specText }, { find: () => null });
  expect(read.diagnostics.map((d) => d.message)).toEqual([]);
  const total = read.ok ? countParameters(read.value.model) : 0n;
  if (wanted !== undefined) expect(total).toBe(wanted);
  const middle = /hidden_states\.[1-9]\d*$/;
  const ends = [...outputs].filter(([reference, { output }]) => !(middle.test(reference) && middle.test(output)));
  const places = ends.map(([reference, { output, column }]) => `${reference} = ${output}${column === null ? "" : `[..., ${column}]`}`);
  return [specText, `# ${total} parameters`, `# inputs: ${[...inputs].map(([a, b]) => (a === b ? a : `${a} = ${b}`)).join(", ")}`, `# outputs: ${places.join(", ")}`, ""].join("\n");
}

describe("configs", () => {
  it.each(folders("configs"))("%s", async (name) => {
    await expect(told(name)).toMatchFileSnapshot(join(here, "configs", name, "expected.txt"));
  });
});

it("configs beyond all bounds are refused", () => {
  expect(importConfig(" ".repeat(16_000_001), families).diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([
    "K0212 the config has 16,000,001 characters, and 16,000,000 are read at most",
  ]);
});

const base = `family: base
class: B
default: Model
maps: { activation: { relu: relu } }
config: { model_type: string, layers: 2 }
spec: { layers: = layers }
classes: { Model: { results: { logits: lm } } }
`;
const source = (file: string, text: string): FamilySource => {
  const found = familySource(file, text);
  // A table that can't be read at all is still found by its name.
  return found.ok ? found.value : { family: "broken", modelTypes: ["broken"], file, text, tree: null };
};

describe("tables", () => {
  it.each(folders("tables"))("%s", async (name) => {
    const text = readFileSync(join(here, "tables", name, "table.yaml"), "utf8");
    const tables = [source("base.yaml", base), source("circle.yaml", "family: circle\nextends: broken\n"), { ...source("table.yaml", text), modelTypes: ["broken"] }];
    const result: Result<unknown> = importConfig('{ "model_type": "broken" }', tables);
    expect(result.ok).toBe(false);
    await expect(render(result.diagnostics, { sources: new Map([["table.yaml", text], ["config.json", '{ "model_type": "broken" }']]) })).toMatchFileSnapshot(join(here, "tables", name, "expected.txt"));
  });

  it("say what a table must have to be found", () => {
    expect(familySource("t.yaml", "extends: common\n").diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual(["K0106 a family's table needs `family`"]);
  });
});

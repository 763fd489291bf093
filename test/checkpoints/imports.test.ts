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
  ["gpt2-published", 124_439_808n],
  ["llama-2", 6_738_415_616n],
  ["llama-3.1-published", 8_030_261_248n],
  ["mistral-v0.1", 7_241_732_096n],
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

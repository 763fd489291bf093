/** The shipped library: every spec resolves, says where it is from, and has the parameters that were published or counted. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { render } from "../../src/diagnostics/index.ts";
import { canonical, countParameters, explain, printSpec } from "../../src/spec/index.ts";
import { read, shippedFolder, shippedNames } from "./library.ts";

/** Totals counted from the reference implementations; of the tiny ones by hand from their sheets. */
const totals: Readonly<Record<string, bigint>> = {
  "ast-audioset": 86_594_063n,
  "bart-base": 139_420_416n,
  "bert-base": 110_106_428n,
  "clip-vit-l-14-336": 303_507_456n,
  "deit-base-distilled": 87_338_192n,
  "distilbert-base": 66_985_530n,
  "electra-base-discriminator": 109_483_009n,
  "gemma-2b": 2_506_172_416n,
  gpt: 116_534_784n,
  "gpt-neo-125m": 125_198_592n,
  gpt2: 124_439_808n,
  "gpt2-xl": 1_557_611_200n,
  "gpt3-175b": 174_604_259_328n,
  "granite-3.1-2b": 2_533_531_648n,
  "llama-2-7b": 6_738_415_616n,
  "llama-3-8b": 8_030_261_248n,
  "llama-3.2-1b": 1_235_814_400n,
  "mbart-large": 610_851_840n,
  "mistral-7b-v0.1": 7_241_732_096n,
  "modernbert-base": 149_655_232n,
  "phi-3-mini": 3_821_079_552n,
  "qwen2.5-0.5b": 494_032_768n,
  "roberta-base": 124_697_433n,
  "smollm3-3b": 3_075_098_624n,
  "stablelm-2-1.6b": 1_644_515_328n,
  "transformer-base": 63_045_632n,
  "vit-b-16": 86_567_656n,
  // 2 tables of 64 * 16, norms of 16 * 5, 2 layers of 16 * (16 + 8 + 8 + 16) + 3 * 16 * 48
  "tiny-decoder": BigInt(2 * 64 * 16 + 5 * 16 + 2 * (16 * 48 + 3 * 16 * 48)),
};

const textOf = (name: string): string => readFileSync(join(shippedFolder, `${name}.yaml`), "utf8");

describe.each(shippedNames)("%s", (name) => {
  const text = textOf(name);
  const { result, sources } = read(text, `${name}.yaml`);

  test("resolves", () => {
    expect(render(result.diagnostics, { sources })).toBe("");
    if (!result.ok) throw new Error("should resolve");
    expect(result.value.model.name).toBe(name);
    const total = totals[name];
    if (total !== undefined) expect(countParameters(result.value.model)).toBe(total);
  });

  test("names its schema and its source, and extends two deep at most", () => {
    const [first, second] = text.split("\n");
    expect(first).toBe("# yaml-language-server: $schema=../schema/specformer.schema.json");
    expect(second).toMatch(/^# .*(?:arxiv\.org|huggingface\.co|doi\.org)/);
    expect(sources.size).toBeLessThanOrEqual(3);
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

/** Multiply-adds against sums that a reader can check by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { multiplyAdds, sizesOf } from "../../src/analyse/operations.ts";
import { lower } from "../../src/lower/index.ts";
import type { Program } from "../../src/program/program.ts";
import { emptyFolder, specformer } from "../support/cli.ts";
import { programOf } from "../support/models.ts";
import { read } from "../spec/library.ts";

function shipped(name: string): Program {
  const { result } = read(readFileSync(join("specs", `${name}.yaml`), "utf8"));
  if (!result.ok) throw new Error("should resolve");
  return lower(result.value.model, { hiddenStates: false, logits: "all" });
}

/** Products of a layer: queries and outputs, keys and values, scores and what they weigh, and `branches` matrices of d x f. */
function layer(t: number, d: number, f: number, { branches = 2, kv = d, keys = t }: { branches?: number; kv?: number; keys?: number } = {}): number {
  return 2 * t * d * d + 2 * keys * d * kv + 2 * t * keys * d + branches * t * d * f;
}

const byHand: readonly (readonly [name: string, program: () => Program, length: number | null, macs: number])[] = [
  // 196 patches of 3 x 16 x 16, 197 positions; the head reads one.
  ["vit-b-16", () => shipped("vit-b-16"), null, 196 * 768 * 768 + 12 * layer(197, 768, 3072) + 768 * 1000],
  ["gpt2 on 128 tokens", () => shipped("gpt2"), 128, 12 * layer(128, 768, 3072) + 128 * 768 * 50257],
  ["tiny-decoder at its context", () => shipped("tiny-decoder"), null, 2 * layer(64, 16, 48, { branches: 3, kv: 8 }) + 64 * 16 * 64],
  // Cross-attention: queries and outputs of the decoder, keys and values of the memory.
  ["tiny-encoder-decoder on 5 and 5", () => shipped("tiny-encoder-decoder"), 5, 2 * layer(5, 16, 32) + 2 * (layer(5, 16, 32) + layer(5, 16, 0)) + 5 * 16 * 64],
  ["lstm on 7 tokens", () => programOf("lstm"), 7, 7 * (16 * 96 + 24 * 96) + 7 * (24 * 96 + 24 * 96) + 7 * 24 * 61],
  // Both directions of the encoder, its keys; then of each token three products with gates, a query, 7 scores and what they weigh, a head.
  ["a recurrence that attends, 7 tokens to 7", () => programOf("attending"), 7, 2 * 7 * (24 * 36 + 12 * 36) + 7 * 24 * 24 + 7 * (3 * 24 * 72 + 24 * 24 + 2 * 7 * 24 + 24 * 61)],
];

it.each(byHand)("%s", (_, program, length, macs) => {
  const of = program();
  expect(multiplyAdds(of, "forward", sizesOf(of, "forward", length))).toBe(BigInt(macs));
});

test("ViT-B/16 at 224 takes 17.56 G, as is published", () => {
  expect(Number(multiplyAdds(shipped("vit-b-16"), "forward", {})) / 1e9).toBeCloseTo(17.56, 2);
});

test("rows and earlier positions count", () => {
  const gpt2 = shipped("gpt2");
  expect(multiplyAdds(gpt2, "forward", { time: 8, batch: 3 })).toBe(3n * multiplyAdds(gpt2, "forward", { time: 8 }));
  // One more token after 100: its own products, and scores against 101 keys.
  expect(multiplyAdds(gpt2, "step", { time: 1, past: 100 })).toBe(BigInt(12 * (4 * 768 * 768 + 2 * 101 * 768 + 2 * 768 * 3072) + 768 * 50257));
});

test("summary prints them, and as JSON every digit", async () => {
  const folder = process.cwd();
  expect((await specformer(folder, "summary", "specs/gpt2.yaml", "--length", "128")).out).toContain("16,114,089,984 multiply-adds in a forward pass of one row (time 128)");
  const { out } = await specformer(folder, "summary", "specs/deepseek-v3.yaml", "--json");
  expect(out).toContain('"macs": 176859183369420800,');
  expect((JSON.parse(out) as { lengths: object }).lengths).toEqual({ time: 163840 });
});

test("a length is refused where nothing has one, and where it is none", async () => {
  expect(await specformer(process.cwd(), "summary", "specs/vit-b-16.yaml", "--length", "7")).toEqual({ code: 2, out: "", err: "error: vit-b-16 reads nothing of a length that can be chosen" });
  expect((await specformer(emptyFolder(), "summary", "x.yaml", "--length", "0")).code).toBe(2);
});

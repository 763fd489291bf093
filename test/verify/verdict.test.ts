/** The verdict itself: it must fail where a number, an output or a spec is wrong. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compare, compareIds } from "../../src/cli/verify/compare.ts";
import { emptyFolder, specformer } from "../support/cli.ts";

describe("compare", () => {
  const want = { shape: [2, 2], data: [1, -2, 0, 100] };
  test("within 1e-4 + 1e-4 |b|", () => {
    expect(compare({ shape: [2, 2], data: [1.00019, -2.00029, 0.00009, 100.01] }, want, null).ok).toBe(true);
    const far = compare({ shape: [2, 2], data: [1, -2, 0.00011, 100] }, want, null);
    expect(far.ok).toBe(false);
    expect(far.at).toEqual([1, 0]);
    expect(far.maxAbs).toBeCloseTo(0.00011, 10);
  });
  test("padding is left out, a number that is none is not", () => {
    expect(compare({ shape: [2, 2], data: [1, 7, 0, 100] }, want, [1, 0, 1, 1]).ok).toBe(true);
    expect(compare({ shape: [2, 2], data: [1, -2, Number.NaN, 100] }, want, null)).toMatchObject({ ok: false, maxAbs: Number.POSITIVE_INFINITY, at: [1, 0] });
  });
  test("numbers that the reference does not have are counted, and where it has none nothing agrees", () => {
    const nan = Number.NaN;
    expect(compare({ shape: [2, 2], data: [1, 5, 0, 100] }, { shape: [2, 2], data: [1, nan, 0, 100] }, null)).toMatchObject({ ok: true, unknown: 1 });
    expect(compare({ shape: [2], data: [1, 2] }, { shape: [2], data: [nan, nan] }, null)).toMatchObject({ ok: false, problem: "none of the reference's numbers is finite" });
  });
  test("another shape is a problem of its own", () => expect(compare({ shape: [4], data: [1, -2, 0, 100] }, want, null)).toMatchObject({ ok: false, problem: "is [4], the reference's is [2, 2]" }));
  test("ids agree only where all are equal", () => {
    expect(compareIds([[1, 2], [3, 4]], { shape: [2, 2], data: [1, 2, 3, 4] }).ok).toBe(true);
    expect(compareIds([[1, 2], [3, 10_001]], { shape: [2, 2], data: [1, 2, 3, 10_000] }).ok).toBe(false);
    expect(compareIds([[1, 2]], { shape: [2, 2], data: [1, 2, 3, 4] }).ok).toBe(false);
  });
});

/** A copy of a case that a test may spoil. */
function copied(name: string): string {
  const folder = emptyFolder();
  cpSync(join("test/cases", name), folder, { recursive: true });
  return folder;
}

const verify = (folder: string, ...more: string[]) => specformer(process.cwd(), "verify", folder, "--targets", "reference", ...more);

test("a wrong eps in the config is seen in the first layer that it touches", async () => {
  const folder = copied("gpt2");
  const config = JSON.parse(readFileSync(join(folder, "config.json"), "utf8")) as Record<string, unknown>;
  writeFileSync(join(folder, "config.json"), JSON.stringify({ ...config, layer_norm_epsilon: 0.1 }));
  const ran = await verify(folder);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain("reference: the first hidden states to diverge are hidden_states.1");
  const json = JSON.parse((await verify(folder, "--json")).out) as { ok: boolean; results: { output: string; ok: boolean }[] };
  expect(json.ok).toBe(false);
  expect(json.results.find((r) => r.output === "hidden_states.0")?.ok).toBe(true);
  expect(json.results.find((r) => r.output === "logits")?.ok).toBe(false);
});

test("what the reference pools at padding is left out, and said so", async () => {
  const folder = copied("bert-left-padded");
  const ran = await verify(folder);
  expect(ran.out).toContain("pooler_output: 18 numbers are not compared: the reference pools padding there, and a model its real tokens");
  expect(ran.code).toBe(0);
  const config = readFileSync(join(folder, "config.json"), "utf8");
  writeFileSync(join(folder, "config.json"), config.replace('"hidden_act": "gelu"', '"hidden_act": "relu"'));
  expect((await verify(folder)).out).toMatch(/pooler_output +differs/);
});

test("an activation that counts the same parameters is seen", async () => {
  const folder = copied("gpt2");
  const config = readFileSync(join(folder, "config.json"), "utf8");
  writeFileSync(join(folder, "config.json"), config.replace('"gelu_new"', '"gelu"'));
  expect((await verify(folder)).code).toBe(1);
});

test("an expected output that nothing produces fails, unless it may be missing", async () => {
  const folder = copied("bert-pretraining");
  const path = join(folder, "expected.safetensors");
  const bytes = readFileSync(path);
  const size = Number(bytes.readBigUInt64LE(0));
  const header = bytes.subarray(8, 8 + size).toString().replace('"seq_relationship_logits"', '"seq_relationship_logitz"');
  writeFileSync(path, Buffer.concat([bytes.subarray(0, 8), Buffer.from(header), bytes.subarray(8 + size)]));
  const json = async (...more: string[]) => {
    const ran = await verify(folder, "--json", ...more);
    return { code: ran.code, ...(JSON.parse(ran.out) as { ok: boolean; missing: string[] }) };
  };
  expect(await json()).toMatchObject({ code: 1, ok: false, missing: ["seq_relationship_logitz"] });
  expect(await json("--allow-missing")).toMatchObject({ code: 0, ok: true, missing: ["seq_relationship_logitz"] });
});

test("a spec of the user's stands in for the imported one", async () => {
  const folder = copied("gpt2");
  const config = JSON.parse(readFileSync(join(folder, "config.json"), "utf8")) as { n_embd: number; n_layer: number; n_head: number; vocab_size: number; n_positions: number };
  const spec = (act: string): string => `model: mine\ntype: decoder\ncontext: ${config.n_positions}\nd_model: ${config.n_embd}\nlayers: ${config.n_layer}\ninput: { tokens: { vocab: ${config.vocab_size} } }\nposition: learned\nattention: { heads: ${config.n_head} }\nffn: { d_ff: ${4 * config.n_embd}, act: ${act} }\nnorm: { kind: layer, eps: 1e-5, place: pre }\noutputs: { lm: { tied: true } }\n`;
  const path = join(folder, "mine.yaml");
  writeFileSync(path, spec("gelu_tanh"));
  expect((await verify(folder, "--spec", path)).code).toBe(0);
  writeFileSync(path, spec("gelu"));
  expect((await verify(folder, "--spec", path)).code).toBe(1);
});

test("a missing tensor is named, and nothing runs", async () => {
  const folder = copied("gpt2");
  const config = readFileSync(join(folder, "config.json"), "utf8");
  writeFileSync(join(folder, "config.json"), config.replace('"n_layer": 2', '"n_layer": 3'));
  const ran = await verify(folder);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain("h.2.attn.c_attn.weight");
});

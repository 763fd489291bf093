/** `specformer export`: the files that it writes are a case's own again, and what it refuses it refuses in words. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, specformer } from "../support/cli.ts";

const cases = join(import.meta.dirname, "../cases");

/** Imports a case of the repository into an empty folder, as `mine`. */
async function imported(name: string): Promise<string> {
  const folder = emptyFolder();
  const ran = await specformer(folder, "import", join(cases, name), "--name", "mine");
  expect(ran.code, ran.err).toBe(0);
  return folder;
}
const weights = ["--weights", "generated/mine/weights.safetensors"];
const bytesOf = (...path: string[]): Buffer => readFileSync(join(...path));

describe("an exported checkpoint", () => {
  it.each([["gpt2", "gpt2"], ["bert-pretraining", "bert"], ["gpt-neox", "gpt-neox"]])("of %s verifies as the case does", async (name, family) => {
    const folder = await imported(name);
    const ran = await specformer(folder, "export", "mine.yaml", ...weights, "--family", family, "--out", "out");
    expect(ran.code, ran.err).toBe(0);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["config.json", "model.safetensors"]);
    for (const file of readdirSync(join(cases, name))) if (!existsSync(join(folder, "out", file))) copyFileSync(join(cases, name, file), join(folder, "out", file));
    const verified = await specformer(folder, "verify", "out", "--targets", "reference", "--json");
    expect(verified.code, verified.err).toBe(0);
    expect((JSON.parse(verified.out) as { ok: boolean }).ok).toBe(true);
  });

  it("does not mind what a spec calls its kinds of layers, nor which of them it tells first", async () => {
    const folder = await imported("smollm3");
    const text = readFileSync(join(folder, "mine.yaml"), "utf8");
    const turned = text.replace("pattern: [global, local_still, global]", "pattern: [far, near, far]").replace(/variants: .*/, "variants: { far: { position: { rope: { theta: 10000 } }, attention: { window: null } } }").replace(/position: .*/, "position: none").replace("attention: { ", "attention: { window: 4, ");
    expect(turned).not.toContain("global");
    writeFileSync(join(folder, "turned.yaml"), turned);
    const ran = await specformer(folder, "export", "turned.yaml", ...weights, "--family", "smollm3", "--out", "turned");
    expect(ran.code, ran.err).toBe(0);
    expect((await specformer(folder, "export", "mine.yaml", ...weights, "--family", "smollm3", "--out", "plain")).code).toBe(0);
    expect(bytesOf(folder, "turned/model.safetensors").equals(bytesOf(folder, "plain/model.safetensors"))).toBe(true);
    expect((await specformer(folder, "import", "turned", "--name", "again")).code).toBe(0);
    expect(bytesOf(folder, "generated/again/weights.safetensors").equals(bytesOf(folder, "generated/mine/weights.safetensors"))).toBe(true);
  });

  it("keeps the type of its weights", async () => {
    const folder = emptyFolder();
    expect((await specformer(folder, "import", join(cases, "gpt2"), "--name", "mine", "--dtype", "bfloat16")).code).toBe(0);
    expect((await specformer(folder, "export", "mine.yaml", ...weights, "--family", "gpt2")).code).toBe(0);
    mkdirSync(join(folder, "again"));
    for (const file of ["config.json", "model.safetensors"]) copyFileSync(join(folder, "mine-gpt2", file), join(folder, "again", file));
    expect((await specformer(folder, "import", "again", "--dtype", "bfloat16")).code).toBe(0);
    expect(bytesOf(folder, "generated/again/weights.safetensors").equals(bytesOf(folder, "generated/mine/weights.safetensors"))).toBe(true);
  });
});

describe("it refuses", () => {
  it("files that are there, unless it is forced", async () => {
    const folder = await imported("gpt2");
    const line = ["export", "mine.yaml", ...weights, "--family", "gpt2", "--out", "out"];
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out/config.json"), "mine");
    const ran = await specformer(folder, ...line);
    expect(ran).toEqual({ code: 2, out: "", err: "error: out/config.json exists; --force overwrites it, --out names another folder" });
    expect(readdirSync(join(folder, "out"))).toEqual(["config.json"]);
    expect((await specformer(folder, ...line, "--force")).code).toBe(0);
  });

  it("weights of another model, by name", async () => {
    const folder = await imported("gpt2");
    const text = readFileSync(join(folder, "mine.yaml"), "utf8");
    writeFileSync(join(folder, "wider.yaml"), text.replace(/layers: 2/, "layers: 3").replace("model: mine", "model: wider"));
    const ran = await specformer(folder, "export", "wider.yaml", ...weights, "--family", "gpt2");
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("layers.2.attention.query.weight");
    expect(existsSync(join(folder, "wider-gpt2"))).toBe(false);
  });

  it("K0409: weights of several types", async () => {
    const folder = await imported("gpt2");
    const path = join(folder, "generated/mine/weights.safetensors");
    const whole = readFileSync(path);
    const size = Number(whole.readBigUInt64LE(0));
    const header = JSON.parse(whole.subarray(8, 8 + size).toString()) as Record<string, { dtype: string; shape: number[]; data_offsets: number[] }>;
    const norm = header["norm.weight"];
    if (norm === undefined) throw new Error("no norm.weight");
    norm.dtype = "I32";
    const text = Buffer.from(JSON.stringify(header));
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(text.length));
    writeFileSync(path, Buffer.concat([length, text, whole.subarray(8 + size)]));
    const ran = await specformer(folder, "export", "mine.yaml", ...weights);
    expect(ran.err).toContain("error[K0409]: `norm.weight` has elements of type I32, and the parameters before it F32");
    expect(ran.code).toBe(1);
  });

  it("K0401: a family that is not there", async () => {
    const folder = await imported("gpt2");
    const ran = await specformer(folder, "export", "mine.yaml", ...weights, "--family", "gpt3");
    expect(ran.err).toContain("error[K0401]: there is no family `gpt3` to export to");
    expect(ran.err).toContain("did you mean `gpt2`?");
    expect(ran.code).toBe(1);
  });

  it("K0404: a class that is not there", async () => {
    const folder = await imported("gpt2");
    const ran = await specformer(folder, "export", "mine.yaml", ...weights, "--family", "gpt2", "--class", "GPT2ForChess");
    expect(ran.err).toContain("error[K0404]: no class `GPT2ForChess` in the family gpt2");
    expect(ran.code).toBe(1);
  });

  it("K0402: a spec that the family can't say, naming what differs", async () => {
    const folder = await imported("gpt2");
    const text = readFileSync(join(folder, "mine.yaml"), "utf8");
    writeFileSync(join(folder, "mine.yaml"), text.replace("place: pre", "place: post, final: true"));
    const ran = await specformer(folder, "export", "mine.yaml", ...weights, "--family", "gpt2");
    expect(ran.err).toContain("error[K0402]: the spec does not fit gpt2 as GPT2LMHeadModel");
    expect(ran.err).toContain("`norm.place` is 'post' in the spec and 'pre' there");
    expect(ran.code).toBe(1);
    expect(existsSync(join(folder, "mine-gpt2"))).toBe(false);
  });
});

/** `specformer native` for real, where SPECFORMER_TENSORFLOW names the `tensorflow` folder of a pip install or of an unpacked wheel. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { leftOut, sharedPath } from "../support/shared.ts";
import { emptyFolderFor } from "../support/cli.ts";
import { run } from "../support/project.ts";

const tensorflow = process.env["SPECFORMER_TENSORFLOW"] ?? null;
const reference = sharedPath("reference");
const cases = reference === null ? ["gpt2", "vit", "vaswani", "marian"].map((name) => join(process.cwd(), "test/cases", name)) : ["bert-base-model", "gpt2", "llama", "vit", "vaswani", "marian"].map((name) => join(reference, name));

/** Five hundred forward passes of a small model on the backend; what they leave behind is counted. */
const passes = `import { readFile } from "node:fs/promises";
import * as tf from "@tensorflow/tfjs-core";
import { useBackend, reportBackend } from "specformer/tfjs/node";
import { load } from "./generated/tiny-decoder/tiny-decoder.js";
await useBackend("node-gpu");
const model = await load(await readFile("generated/tiny-decoder/weights.safetensors"));
const once = () => model.forward({ tokens: [[1, 2, 3, 4, 5, 6, 7, 8]] });
for (let i = 0; i < 50; i++) await once();
const before = { tensors: tf.memory().numTensors, bytes: process.memoryUsage().rss };
for (let i = 0; i < 500; i++) await once();
console.log(JSON.stringify({ tensors: tf.memory().numTensors - before.tensors, megabytes: (process.memoryUsage().rss - before.bytes) / 2 ** 20, report: reportBackend() }));
`;

describe.skipIf(tensorflow === null)(`a real TensorFlow${tensorflow === null ? ": left out, SPECFORMER_TENSORFLOW names none" : ""}${reference === null ? `; further cases ${leftOut}` : ""}`, () => {
  let folder = "";
  const specformer = (...argv: readonly string[]) => spawnSync("npx", ["--no-install", "specformer", ...argv], { cwd: folder, encoding: "utf8" });

  beforeAll(() => {
    folder = emptyFolderFor("suite");
    const [packed] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], process.cwd())) as { filename: string }[];
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
    run("npm", ["install", "--ignore-scripts", join(folder, packed?.filename ?? ""), "@tensorflow/tfjs-node-gpu@4.22.0"], folder);
  }, 300_000);

  it("the loader names the command where the binding is missing", () => {
    const { status, stderr } = specformer("verify", cases[0] ?? "", "--targets", "tfjs", "--backend", "node-gpu");
    expect(stderr).toContain("R0205");
    expect(stderr).toContain("npx specformer native");
    expect(status).toBe(1);
  }, 60_000);

  it("one command builds and proves it", () => {
    const { status, stdout, stderr } = specformer("native", "--tensorflow", tensorflow ?? "");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/agrees with the reference evaluator: a product to [\d.e-]+, erf to [\d.e-]+, a gradient to [\d.e-]+$/m);
    expect(status).toBe(0);
    expect(specformer("native", "--tensorflow", tensorflow ?? "").stdout).toContain("built before; nothing was changed");
  }, 180_000);

  it.each(cases)("%s", (path) => {
    const { status, stdout, stderr } = specformer("verify", path, "--targets", "tfjs", "--backend", "node-gpu");
    expect(stdout, stderr).toContain("every output agrees");
    expect(stdout).toMatch(/tfjs ran on TensorFlow \d+\.\d+/);
    expect(status).toBe(0);
  }, 120_000);

  it("five hundred forward passes leave nothing behind", () => {
    expect(specformer("compile", join(process.cwd(), "specs/tiny-decoder.yaml"), "--init", "1").status).toBe(0);
    writeFileSync(join(folder, "passes.js"), passes);
    const { tensors, megabytes, report } = JSON.parse(run(process.execPath, ["passes.js"], folder).trim().split("\n").at(-1) ?? "") as { tensors: number; megabytes: number; report: { backend: string; gpu: boolean } };
    expect(report.backend).toBe("tensorflow");
    expect(tensors).toBe(0);
    // A pass's own tensors are some 60 KiB: five hundred that leaked would be 30 MiB.
    expect(megabytes).toBeLessThan(20);
  }, 180_000);

  it("--undo leaves the package without a binding", () => {
    expect(specformer("native", "--undo").stdout).toContain("is as npm installed it");
    expect(existsSync(join(folder, "node_modules/@tensorflow/tfjs-node-gpu/deps"))).toBe(false);
    expect(existsSync(join(folder, "node_modules/@tensorflow/tfjs-node-gpu/.specformer-native"))).toBe(false);
  }, 60_000);
});

/** `import --config-only` reads what the tensors beside a config say, without their numbers, and needs none. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, specformer } from "../support/cli.ts";

const cases = join(import.meta.dirname, "../cases");

it("puts an adapter into the spec, and timm's sizes", async () => {
  const folder = emptyFolder();
  for (const name of ["lora-bert", "timm-map"]) expect((await specformer(folder, "import", join(cases, name), "--config-only", "--name", name)).code).toBe(0);
  expect(readFileSync(join(folder, "lora-bert.yaml"), "utf8")).toContain("adapt:\n  lora:\n    rank: 4\n");
  expect(readFileSync(join(folder, "timm-map.yaml"), "utf8")).toContain("map: { d_ff: 64, patches: true }");
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

it("needs no tensors, and takes what can't be read for none", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "bert"));
  copyFileSync(join(cases, "lora-bert/config.json"), join(folder, "bert/config.json"));
  writeFileSync(join(folder, "bert/model.safetensors"), "version https://git-lfs.github.com/spec/v1\n");
  expect((await specformer(folder, "import", "bert", "--config-only")).code).toBe(0);
});

it("says that an adapter alone does not tell what it adapts", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "bert"));
  copyFileSync(join(cases, "lora-bert/config.json"), join(folder, "bert/config.json"));
  for (const file of ["adapter_config.json", "adapter_model.safetensors"]) copyFileSync(join(cases, "lora-bert/adapter", file), join(folder, "bert", file));
  const { code, err } = await specformer(folder, "import", "bert", "--config-only");
  expect([code, err.trim()]).toEqual([2, "error: bert has an adapter, and what it adapts is told by the base model's tensors, which bert lacks"]);
});

/** A real trained model of 260 thousand parameters, used as its README's reader would: imported, compiled, 200 greedy tokens on both targets. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, run } from "../support/project.ts";
import { leftOut, sharedPath } from "../support/shared.ts";

const folder = sharedPath("real", "stories260K");
const present = folder !== null && existsSync(folder);

const program = `import { readFile } from "node:fs/promises";
import { generate } from "specformer/tfjs";
import { useBackend } from "specformer/tfjs/node";
import { openFolder } from "specformer/onnx/node";
import * as tfjs from "./generated/stories260k/stories260k.js";
import * as onnx from "./generated/stories260k/stories260k.onnx.js";

await useBackend("wasm");
const models = { tfjs: await tfjs.load(await readFile("generated/stories260k/weights.safetensors")), onnx: await onnx.load(await openFolder("generated/stories260k")) };
const [prompt, maxNewTokens] = JSON.parse(process.argv[2]);
const told = {};
for (const [target, model] of Object.entries(models)) told[target] = (await generate(model, { tokens: [prompt] }, { maxNewTokens }))[0];
console.log(JSON.stringify(told));
`;

if (!present) test("stories260K", (context) => context.skip(leftOut));
else test("stories260K: 200 greedy tokens on tfjs and onnx", () => {
  const expected = JSON.parse(readFileSync(join(folder ?? "", "expected.json"), "utf8")) as { prompt_ids: number[]; greedy_ids: number[] };
  const want = expected.greedy_ids.slice(expected.prompt_ids.length);
  expect(want.length).toBe(200);
  const here = project();
  run("npx", ["--no-install", "specformer", "import", folder ?? ""], here);
  run("npx", ["--no-install", "specformer", "compile", "stories260k.yaml", "--logits", "last"], here);
  writeFileSync(join(here, "tell.js"), program);
  const told = JSON.parse(run(process.execPath, ["tell.js", JSON.stringify([expected.prompt_ids, want.length])], here).trim().split("\n").at(-1) ?? "") as Record<string, number[]>;
  expect(told["onnx"]).toEqual(want);
  expect(told["tfjs"]).toEqual(want);
});

/** The classifier of sounds in README.md, word for word, used as its reader would: on both targets, rows of unequal length. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, run } from "../support/project.ts";

const spec = /```yaml\n(model: words\n[\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";

const program = `import { readFile } from "node:fs/promises";
import { useBackend } from "specformer/tfjs/node";
import { openFolder } from "specformer/onnx/node";
import * as tfjs from "./generated/words/words.js";
import * as onnx from "./generated/words/words.onnx.js";

await useBackend("wasm");
const models = { tfjs: await tfjs.load(await readFile("generated/words/weights.safetensors")), onnx: await onnx.load(await openFolder("generated/words")) };
const sound = (frames, of = frames) => Array.from({ length: 40 * of }, (_, i) => (i % of < frames ? Math.sin(Math.floor(i / of) * (i % of) + i % of) : 7));
const batch = (...sounds) => ({ data: Float32Array.from(sounds.flat()), shape: [sounds.length, 40, sounds[0].length / 40] });
const mask = (frames, of) => Array.from({ length: of }, (_, t) => (t < frames ? 1 : 0));
const told = {};
for (const [target, model] of Object.entries(models)) {
  const together = await model.forward({ features: batch(sound(61), sound(38, 61)), attentionMask: [mask(61, 61), mask(38, 61)] });
  const alone = await model.forward({ features: batch(sound(38)) });
  told[target] = { shape: together.command.shape, together: [...together.command.data], alone: [...alone.command.data] };
}
console.log(JSON.stringify(told));
`;

test("a classifier of sounds, from the README alone", () => {
  expect(spec.trim().split("\n").length).toBe(11);
  const here = project();
  writeFileSync(join(here, "words.yaml"), spec);
  run("npx", ["--no-install", "specformer", "compile", "words.yaml", "--init", "42"], here);
  writeFileSync(join(here, "tell.js"), program);
  interface Told {
    readonly shape: readonly number[];
    readonly together: readonly number[];
    readonly alone: readonly number[];
  }
  const { tfjs, onnx } = JSON.parse(run(process.execPath, ["tell.js"], here).trim().split("\n").at(-1) ?? "") as { readonly tfjs: Told; readonly onnx: Told };
  const near = (a: readonly number[], b: readonly number[]) => Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? NaN))));
  for (const { shape, together, alone } of [tfjs, onnx]) {
    expect(shape).toEqual([2, 12]);
    expect(near(together.slice(12), alone)).toBeLessThan(1e-5);
    expect(near(together.slice(0, 12), together.slice(12))).toBeGreaterThan(1e-3);
  }
  expect(near(tfjs.together, onnx.together)).toBeLessThan(1e-5);
});

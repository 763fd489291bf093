/** Graphs in a browser: the wrapper bundled by esbuild, graphs and weights fetched, run by onnxruntime-web in headless Chromium. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { emitOnnx, emitOnnxWrapper } from "../../src/targets/onnx/index.ts";
import { chromium, inBrowser, leftOut } from "../support/browser.ts";
import { programOf } from "../support/models.ts";
import { expectClose, numbers, positions } from "../support/outputs.ts";
import { randomIds } from "../support/random.ts";
import { fileOf, reference } from "../support/weights.ts";
import { options } from "./run.ts";

const script = `
import * as ort from "onnxruntime-web/wasm";
import { load } from "model";
try {
  ort.env.wasm.wasmPaths = "/ort/";
  const at = (path) => new URL(path, location.href);
  const model = await load({ ort, graphs: { forward: at("/forward.onnx"), step: at("/step.onnx") }, weights: at("/weights.safetensors") });
  const state = model.start();
  const whole = await model.forward({ tokens: INPUT });
  await model.step({ tokens: INPUT.map((row) => row.slice(0, 3)) }, state);
  const rest = await model.step({ tokens: INPUT.map((row) => row.slice(3)) }, state);
  const plain = ({ data, shape }) => ({ data: [...data], shape });
  await post({ whole: plain(whole.lm), rest: plain(rest.lm) });
} catch (error) {
  await post({ error: String(error?.stack ?? error) });
}
`;

const plain = (posted: unknown): Numbers => {
  const { data, shape } = posted as { readonly data: number[]; readonly shape: number[] };
  return { data: Float32Array.from(data), shape };
};

test.skipIf(chromium === undefined)(`graphs run in Chromium${leftOut}`, async () => {
  const compiled = programOf("llama", { hiddenStates: false });
  const tokens = randomIds(2, 5);
  const graphs = Object.fromEntries(emitOnnx(compiled, options).map(({ file, bytes }) => [`/${file}`, bytes]));
  const result = await inBrowser(chromium ?? "", {
    script: script.replaceAll("INPUT", JSON.stringify(tokens)),
    modules: { "specformer/onnx": { file: "src/runtime/onnx/index.ts" }, model: { text: emitOnnxWrapper(compiled, { source: "llama.yaml", version: "0.0.0" }).ts } },
    files: { ...graphs, "/weights.safetensors": await fileOf(compiled), "/ort/": { folder: dirname(createRequire(import.meta.url).resolve("onnxruntime-web/wasm")) } },
  });
  expect(result.error).toBeUndefined();
  const expected = numbers(await reference(compiled).forward({ tokens }), "lm");
  expectClose(plain(result["whole"]), expected);
  expectClose(plain(result["rest"]), positions(expected, 3, 5));
}, 120_000);

/** Graphs on onnxruntime-web, which is what browsers run: its WebAssembly build works in Node as well. */
import * as ort from "onnxruntime-web";
import { describe, expect, test } from "vitest";
import { OnnxModel, type ModelFiles } from "../../src/runtime/onnx/index.ts";
import { emitOnnx, onnxManifest } from "../../src/targets/onnx/index.ts";
import { decoderNames, inputsOf, programOf } from "../support/models.ts";
import { columns, expectPart, expectSame } from "../support/outputs.ts";
import { randomIds } from "../support/random.ts";
import { fileOf, reference } from "../support/weights.ts";
import { options } from "./run.ts";

/** One thread: a test is no place for workers. */
ort.env.wasm.numThreads = 1;

async function loaded(name: string): Promise<OnnxModel> {
  const program = programOf(name);
  const graphs = Object.fromEntries(emitOnnx(program, options).map(({ name: entry, bytes }) => [entry, bytes]));
  const files: ModelFiles = { ort, graphs, weights: await fileOf(program) };
  return OnnxModel.load(files, onnxManifest(program, "F32"));
}

describe.each(["llama", "gemma2", "bert", "vit", "conformer", "lstm", "translator", "detr", "mixtral"])("%s", (name) => {
  test("every output is the definition's", async () => {
    const model = await loaded(name);
    const inputs = inputsOf(name, 2, 7);
    expectSame(await model.forward(inputs), await reference(programOf(name)).forward(inputs));
    model.dispose();
  });

  if (decoderNames.includes(name)) {
    test("steps are one forward", async () => {
      const model = await loaded(name);
      const tokens = randomIds(2, 8, 61, 6);
      const whole = await reference(programOf(name)).forward({ tokens });
      const state = model.start();
      for (const [from, to] of [[0, 5], [5, 6], [6, 8]] as const) expectPart(await model.step({ tokens: columns(tokens, from, to) }, state), whole, from, to);
      expect(state.length).toBe(8);
      state.dispose();
      model.dispose();
    });
  }
});

/** Adapters separate and merged give the same on every target, and a program says what of it is trained. */
import { expect, test } from "vitest";
import { trainedParameters, totalParameters } from "../../src/analyse/parameters.ts";
import { run, type VerifyTarget } from "../../src/cli/verify/models.ts";
import { adaptersOn, linearsOf } from "../../src/lower/adapters.ts";
import { lower } from "../../src/lower/index.ts";
import { loraScale } from "../../src/model/adapters.ts";
import { emitTfjs } from "../../src/targets/tfjs/index.ts";
import { layout, memorySource, mergedPieces, readSafetensors, weightsBytes } from "../../src/weights/index.ts";
import { modelOf, programOf } from "../support/models.ts";
import { fileOf } from "../support/weights.ts";

const options = { hiddenStates: false, logits: "all" } as const;
const tokens = [[3, 1, 4, 1, 5, 9, 2, 6], [5, 3, 5, 8, 9, 7, 9, 3]];

test.each(["reference", "tfjs", "onnx"] as const)("separate and merged adapters agree: %s", async (target: VerifyTarget) => {
  const model = modelOf("adapted");
  const separate = programOf("adapted", options);
  const plain = lower({ ...model, lora: [], train: null }, options);
  const weights = await fileOf(separate);
  const file = await readSafetensors(memorySource(weights), "weights.safetensors");
  if (!file.ok) throw new Error("should read");
  const on = adaptersOn(model.lora);
  const adapters = (path: string) => on(path).map((lora) => ({ scale: loraScale(lora) }))[0] ?? null;
  const whole = await weightsBytes(layout(plain.parameters, "F32"), mergedPieces(plain.parameters, file.value.tensors, adapters, "F32"));
  const outputs = [];
  for (const [program, bytes] of [[separate, weights], [plain, whole]] as const) {
    const running = await run(target, program, bytes, { backend: "wasm", provider: "cpu" });
    const { lm } = await running.model.forward({ tokens });
    if (lm === undefined || !("data" in lm)) throw new Error("no lm");
    outputs.push(Float32Array.from(lm.data));
    await running.close();
  }
  const [a, b] = outputs as [Float32Array, Float32Array];
  const far = a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Number.NaN))), 0);
  expect(far).toBeLessThan(2e-5);
  // The adapters matter: without them the outputs are others.
  const bare = await run("reference", plain, await weightsBytes(layout(plain.parameters, "F32"), mergedPieces(plain.parameters, file.value.tensors, () => null, "F32")), { backend: "wasm", provider: "cpu" });
  const { lm } = await bare.model.forward({ tokens });
  expect(lm !== undefined && "data" in lm && a.some((value, i) => Math.abs(value - (lm.data[i] ?? 0)) > 0.1)).toBe(true);
});

test("adapters that differ give layers blocks of their own", () => {
  const program = programOf("adapted", options);
  expect(program.blocks.map(({ name }) => name)).toEqual(["attention", "adapted_attention", "feed_forward", "plain_feed_forward", "adapted_feed_forward", "layer", "adapted_layer", "adapted_layer_2", "lm_head", "decoder"]);
  expect(linearsOf(program)).not.toContain("layers.0.attention.query");
});

test("what is trained stands in the program, in its counts and in the generated module", () => {
  const program = programOf("adapted", options);
  expect(program.trained?.every((path) => /\.lora\.|^layers\.2\.ffn_norm\./.test(path))).toBe(true);
  // Queries and the head: 3 (32 + 32) thrice and 3 (32 + 61); one output: 2 (32 + 32); feed-forwards with lengths of 48, 48, 32 and 32 columns; a norm of 32.
  const wide = 4 * (32 + 48) + 48;
  expect(trainedParameters(program)).toBe(BigInt(3 * 3 * 64 + 3 * (32 + 61) + 2 * 64 + 2 * wide + 2 * (4 * (48 + 32) + 32) + 32));
  expect(totalParameters(programOf("llama", options))).toBe(trainedParameters(programOf("llama", options)));
  const { ts, dts } = emitTfjs(program, { source: "adapted.yaml", version: "0", standalone: false });
  expect(ts).toContain('export const trained: Manifest = [\n  ["layers.{i}.attention.query.lora.down", [32, 3], 3],');
  expect(ts).toContain("lora(x, w.query, 2)");
  expect(dts).toContain("export declare const trained: Manifest;");
});

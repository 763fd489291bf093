/**
 * A model of several tasks, held to the same model of torch's own modules: nn.MultiheadAttention in the wiring of DETR and UniT
 * (github.com/facebookresearch/mmf, mmf/models/unit).
 */
import * as ort from "onnxruntime-node";
import { beforeAll, describe, expect, test } from "vitest";
import type { Program } from "../../src/program/program.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import type { OutputValues } from "../../src/runtime/model.ts";
import { OnnxModel } from "../../src/runtime/onnx/index.ts";
import { emitOnnx, onnxManifest } from "../../src/targets/onnx/index.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { fromFloat32, layout, weightsBytes } from "../../src/weights/index.ts";
import { expectClose, flat, numbers, row } from "../support/outputs.ts";
import { expected, given, programOf, weights } from "../support/unit.ts";
import { generated, useBackend } from "../tfjs/harness.ts";

type Ask = (task: string, inputs: object) => Promise<OutputValues>;

const inputNames = { featureMap: "feature_map", featureMask: "feature_mask", tokens: "tokens", attentionMask: "attention_mask", tokenTypes: "token_types" } as const;
const picture = ["featureMap", "featureMask"] as const;
const words = ["tokens", "attentionMask", "tokenTypes"] as const;
const tasks = { coco: picture, vqa2: [...picture, ...words], sst2: words } as const;

const inputsOf = (names: readonly (keyof typeof inputNames)[]): Record<string, unknown> => Object.fromEntries(names.map((name) => [name, given.get(inputNames[name])]));

async function file(program: Program): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = program.parameters.map(({ path }) => ({ path, bytes: fromFloat32(weights.get(path)?.data as Float32Array<ArrayBuffer>, "F32") }));
  return weightsBytes(layout(program.parameters, "F32"), pieces);
}

const targets: Readonly<Record<string, (program: Program) => Promise<Ask>>> = {
  async reference(program) {
    const model = new ReferenceModel(program, (path) => tensor(weights.get(path)?.shape ?? [], weights.get(path)?.data ?? []));
    return (task, inputs) => model.forward(inputs, task);
  },
  async cpu(program) {
    await useBackend("cpu");
    const model = (await generated(program).load((await file(program)).buffer)) as unknown as Record<string, (inputs: object) => Promise<OutputValues>>;
    return async (task, inputs) => model[task]?.(inputs) ?? {};
  },
  async wasm(program) {
    await useBackend("wasm");
    const model = (await generated(program, true).load((await file(program)).buffer)) as unknown as Record<string, (inputs: object) => Promise<OutputValues>>;
    return async (task, inputs) => model[task]?.(inputs) ?? {};
  },
  async onnx(program) {
    const graphs = Object.fromEntries(emitOnnx(program, { weights: "F32", version: "0", specHash: "" }).map(({ name, bytes }) => [name, bytes]));
    const model = await OnnxModel.load({ ort, graphs, weights: await file(program) }, onnxManifest(program, "F32"));
    return (task, inputs) => model.forward(inputs, task);
  },
};

test("every parameter of the model is one of torch's, of its shape", () => {
  expect(new Map(programOf().parameters.map(({ path, shape }) => [path, [...shape]]))).toEqual(new Map([...weights].map(([path, { shape }]) => [path, [...shape]])));
});

describe.each(Object.keys(targets))("%s", (target) => {
  let ask: Ask;
  beforeAll(async () => {
    const load = targets[target];
    if (load !== undefined) ask = await load(programOf());
  });

  test.each(Object.entries(tasks))("%s gives what torch gives", async (task, names) => {
    const outputs = flat(await ask(task, inputsOf(names)));
    const wanted = [...expected].filter(([name]) => name.startsWith(`${task}.`) && !name.includes("intermediate"));
    expect([...outputs.keys()].sort()).toEqual(wanted.map(([name]) => name.split(".")[1]).sort());
    for (const [name, want] of wanted) expectClose(numbers(Object.fromEntries(outputs), name.split(".")[1] ?? ""), want as Numbers, name);
  });

  test("a map that is padded gives what the map alone gives", async () => {
    const whole = numbers(await ask("coco", inputsOf(picture)), "box");
    const { data, shape } = given.get("feature_map") as Numbers;
    const [, channels = 0, height = 0, width = 0] = shape;
    const cut: number[] = [];
    for (let c = 0; c < channels; c++) for (let y = 0; y < 2; y++) for (let x = 0; x < 3; x++) cut.push(data[((channels + c) * height + y) * width + x] ?? 0);
    const alone = await ask("coco", { featureMap: { data: Float32Array.from(cut), shape: [1, channels, 2, 3] } });
    expectClose(numbers(alone, "box"), row(whole, 1));
  });

  test("inputs are checked", async () => {
    const { data, shape } = given.get("feature_map") as Numbers;
    await expect(ask("coco", {})).rejects.toThrow("R0001: featureMap: is missing");
    await expect(ask("coco", { featureMap: { data, shape: [2, 3, 8, 3] } })).rejects.toThrow("R0002: featureMap: is [2, 3, 8, 3], expected [batch, 6, height, width]");
    await expect(ask("coco", { featureMap: { data, shape }, featureMask: { data: new Int32Array(24), shape: [2, 3, 4] } })).rejects.toThrow("R0004: featureMask: row 0 has no real place");
    await expect(ask("coco", { featureMap: { data, shape }, featureMask: { data: new Int32Array(6), shape: [2, 3] } })).rejects.toThrow("R0002: featureMask: is [2, 3] of 6 numbers, expected [2, 3, 4]");
    await expect(ask("sst2", { featureMap: { data, shape } })).rejects.toThrow("R0001: featureMap: is not an input here");
  });
});


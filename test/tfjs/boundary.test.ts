/** What is refused before anything runs, and what a failure leaves behind. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { InputError, WeightsError } from "../../src/runtime/tfjs/index.ts";
import { chooseBackend } from "../../src/runtime/tfjs/backend.ts";
import { BackendError, openWeights } from "../../src/runtime/tfjs/node.ts";
import { layout, weightsBytes } from "../../src/weights/index.ts";
import { inputsOf, modelNames, programOf } from "../support/models.ts";
import { expectClose, expectSame, flat, numbers, positions } from "../support/outputs.ts";
import { randomIds } from "../support/random.ts";
import { fileOf, reference } from "../support/weights.ts";
import { generated, tf, useBackend, type TestModel } from "./harness.ts";

beforeAll(async () => {
  await useBackend("cpu");
});

const loaded = async (name: string, standalone = false): Promise<TestModel> => generated(programOf(name), standalone).load(await fileOf(programOf(name)));

describe("inputs", () => {
  test.each([
["gpt2", "R0001: tokens: is missing", {}],
    ["gpt2", "R0001: pixels: is not an input here", { tokens: [[1]], pixels: [[1]] }],
    ["gpt2", "R0002: tokens: expected rows", { tokens: [1, 2] }],
    ["gpt2", "R0002: tokens: row 1 has 1 numbers", { tokens: [[1, 2], [3]] }],
    ["gpt2", "R0004: tokens: 61 at row 0, column 0 is outside 0 … 60", { tokens: [[61]] }],
    ["gpt2", "R0003: tokens: number 0 is 0.5", { tokens: [[0.5]] }],
    ["gpt2", "R0005: tokens: 65 tokens are more than the context of 64", { tokens: randomIds(1, 65) }],
    ["gpt2", "R0002: attentionMask: is [1, 1], expected [1, 2]", { tokens: [[1, 2]], attentionMask: [[1]] }],
    ["gpt2", "R0004: positionIds: 64 at row 0, column 1", { tokens: [[1, 2]], positionIds: [[0, 64]] }],
    ["bert", "R0004: tokenTypes: 2", { tokens: [[1]], tokenTypes: [[2]] }],
    ["vit", "R0002: pixels: is [1, 3, 8, 8], expected [batch, 3, 12, 8]", { pixels: { data: new Float32Array(192), shape: [1, 3, 8, 8] } }],
    ["marian", "R0002: decoderTokens: has 1 rows, but the other inputs have 2", { tokens: randomIds(2, 3), decoderTokens: randomIds(1, 3) }],
  ] as const)("%s: %s", async (name, message, inputs) => {
    const model = await loaded(name);
    const before = tf.memory().numTensors;
    const refused = model.forward(inputs);
    await expect(refused).rejects.toBeInstanceOf(InputError);
    await expect(refused).rejects.toThrow(message);
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });

  test("a refused step leaves the state as it was", async () => {
    const model = await loaded("llama");
    const state = model.start();
    const tokens = randomIds(1, 6);
    await model.step({ tokens: [tokens[0]?.slice(0, 4)] }, state);
    const before = tf.memory().numTensors;
    await expect(model.step({ tokens: randomIds(1, 61) }, state)).rejects.toThrow("R0005: tokens: 4 kept tokens and 61 new ones are more than the context of 64");
    await expect(model.step({ tokens: randomIds(2, 1) }, state)).rejects.toThrow("the state holds 1");
    expect([state.length, tf.memory().numTensors]).toEqual([4, before]);
    const rest = numbers(await model.step({ tokens: [tokens[0]?.slice(4)] }, state), "lm");
    expectClose(rest, positions(numbers(await model.forward({ tokens }), "lm"), 4, 6));
    state.dispose();
    model.dispose();
  });

  test("a step that fails while running leaves the state as it was, and no tensors", async () => {
    const compiled = programOf("gpt2");
    const module = generated(compiled);
    const model = await module.load(await fileOf(compiled));
    const state = model.start();
    await model.step({ tokens: randomIds(1, 4) }, state);
    const before = tf.memory().numTensors;
    // The head's table is gone: everything in front of it has run when it is read.
    const broken = { ...(model.weights as { readonly norm: object }), norm: {}, embedding: { ...(model.weights as { readonly embedding: object }).embedding, tokens: tf.tidy(() => tf.zeros([61, 31])) } };
    const tensors = { tokens: tf.tensor2d([[1]], [1, 1], "int32"), attentionMask: tf.ones([1, 5], "int32"), positionIds: tf.tensor2d([[4]], [1, 1], "int32") };
    const step = module as unknown as { step(tensors: object, w: unknown, state: unknown): object };
    expect(() => step.step(tensors, broken, state)).toThrow();
    tf.dispose([tensors.tokens, tensors.attentionMask, tensors.positionIds, broken.embedding.tokens]);
    expect([state.length, tf.memory().numTensors]).toEqual([4, before]);
    await model.step({ tokens: [[1]] }, state);
    expect(state.length).toBe(5);
    state.dispose();
    model.dispose();
  });
});

describe("weights", () => {
  test.each(["F16", "BF16"] as const)("%s becomes float32", async (type) => {
    const compiled = programOf("gpt2");
    const bytes = await fileOf(compiled, type);
    expect(bytes.length).toBeLessThan(0.6 * (await fileOf(compiled)).length);
    const model = await generated(compiled).load(bytes);
    const inputs = { tokens: randomIds(1, 5) };
    // These weights are exact in every type.
    expectSame(await model.forward(inputs), await reference(compiled).forward(inputs));
    model.dispose();
  });

  test("an ArrayBuffer and a file are sources, too", async () => {
    const folder = await mkdtemp(join(tmpdir(), "specformer-"));
    try {
      const bytes = await fileOf(programOf("gpt2"));
      await writeFile(join(folder, "weights.safetensors"), bytes);
      const source = await openWeights(join(folder, "weights.safetensors"));
      const models = [await generated(programOf("gpt2")).load(bytes.buffer), await generated(programOf("gpt2")).load(source)];
      await source.close();
      const [a, b] = await Promise.all(models.map(async (model) => numbers(await model.forward({ tokens: [[3, 5]] }), "lm")));
      expect(a?.data).toEqual(b?.data);
      for (const model of models) model.dispose();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("every missing and misshapen tensor is listed, and nothing is kept", async () => {
    const compiled = programOf("gpt2");
    const others = compiled.parameters.filter((p) => p.path !== "norm.bias").map((p) => (p.path === "embedding.tokens" ? { ...p, shape: [60, 32] } : p));
    const wrong = await weightsBytes(layout(others, "F32"), others.map((p) => ({ path: p.path, bytes: new Uint8Array(4 * p.shape.reduce((n, d) => n * d, 1)) })));
    const before = tf.memory().numTensors;
    const refused = generated(compiled).load(wrong);
    await expect(refused).rejects.toBeInstanceOf(WeightsError);
    await expect(refused).rejects.toMatchObject({ code: "R0102", problems: ["embedding.tokens is [60, 32], expected [61, 32]", "norm.bias [32] is missing"] });
    expect(tf.memory().numTensors).toBe(before);
  });

  test.each([
    [new Uint8Array(3), "3 bytes are too few"],
    [Uint8Array.of(255, 255, 255, 0, 0, 0, 0, 0, 1), "claims 16777215 bytes of 9"],
    [Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 123, 34), "not JSON"],
    [Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 49), "not a mapping"],
  ])("%s is no weights file", async (bytes, reason) => {
    await expect(generated(programOf("gpt2")).load(bytes)).rejects.toThrow(reason);
  });
});

describe("standalone modules", () => {
  test.each(modelNames)("%s gives the same numbers", async (name) => {
    const [imported, alone] = [await loaded(name), await loaded(name, true)];
    const inputs = inputsOf(name, 2, 5);
    const [a, b] = [flat(await imported.forward(inputs)), flat(await alone.forward(inputs))];
    expect([...a.keys()]).toEqual([...b.keys()]);
    for (const [output, value] of a) expect(b.get(output)?.data, output).toEqual(value.data);
    imported.dispose();
    alone.dispose();
  });
});

describe("backends", () => {
  test("one that is not installed is an error that says what to install, and nothing changes", async () => {
    const before = tf.getBackend();
    const refused = useBackend("node-gpu");
    await expect(refused).rejects.toBeInstanceOf(BackendError);
    await expect(refused).rejects.toMatchObject({ code: "R0201", backend: "node-gpu", message: expect.stringContaining("npm install @tensorflow/tfjs-node-gpu") as string });
    expect(tf.getBackend()).toBe(before);
  });

  test("one that is unknown is an error", async () => {
    await expect(useBackend("cuda" as "cpu")).rejects.toThrow("R0202: backend cuda: is unknown; there are node-gpu, node, webgpu, wasm, cpu");
  });

  test("auto takes the first that works", async () => {
    expect(await useBackend("auto")).toBe("wasm");
    const failing = () => Promise.reject(new Error("no device"));
    await expect(chooseBackend("auto", { webgpu: failing, cpu: failing }, {})).rejects.toThrow(/none works:\n.*webgpu.*no device\n.*cpu.*no device/);
    expect(await useBackend("cpu")).toBe("cpu");
  });

  test.each([false, true])("a tensor over the device's limit, an error of the device and its loss are thrown; standalone: %s", async (standalone) => {
    const backend = tf.backend() as { device?: object };
    let lose: (info: object) => void = () => undefined;
    const lost = new Promise((resolve) => (lose = resolve));
    const standIn = (largest: number): object => Object.assign(new EventTarget(), { lost, limits: { maxStorageBufferBindingSize: largest, maxBufferSize: 2 ** 20 } });
    const fail = (device: object, message: string): boolean => (device as EventTarget).dispatchEvent(Object.assign(new Event("uncapturederror"), { error: { message } }));
    try {
      backend.device = standIn(1000);
      await expect(loaded("gpt2", standalone)).rejects.toThrow("R0203: embedding.tokens needs 7808 bytes in one buffer, and this device allows 1000");
      backend.device = standIn(2 ** 20);
      const model = await loaded("gpt2", standalone);
      fail(backend.device, "out of memory");
      fail(backend.device, "a buffer is not valid");
      await expect(model.forward({ tokens: [[1]] })).rejects.toThrow("R0204: the device reported: out of memory");
      await model.forward({ tokens: [[1]] });
      lose({ reason: "unknown", message: "the driver hung" });
      for (const _ of [0, 1]) await expect(model.forward({ tokens: [[1]] })).rejects.toThrow("R0204: the device reported: it is lost (the driver hung)");
      model.dispose();
    } finally {
      delete backend.device;
    }
  });
});

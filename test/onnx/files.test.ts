/** Where a model's files come from, and what is said when they don't belong together; wrong inputs. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as ort from "onnxruntime-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/runtime/boundary.ts";
import { LoadError, OnnxModel, type ModelFiles } from "../../src/runtime/onnx/index.ts";
import { openFolder } from "../../src/runtime/onnx/node.ts";
import { emitOnnx, onnxManifest } from "../../src/targets/onnx/index.ts";
import { expectClose, numbers } from "../support/outputs.ts";
import { randomIds } from "../support/random.ts";
import { fileOf } from "../support/weights.ts";
import { options, pair, type Pair } from "./run.ts";

const failure = (run: () => unknown): Promise<unknown> => Promise.resolve().then(run).then(
  () => new Error("it did not fail"),
  (error: unknown) => error,
);

describe("files", () => {
  let it: Pair;
  let folder: string;
  beforeAll(async () => {
    it = await pair("gpt2");
    folder = await mkdtemp(join(tmpdir(), "specformer-onnx-"));
    for (const { file, bytes } of emitOnnx(it.program, options)) await writeFile(join(folder, file), bytes);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const refused = async (files: Partial<ModelFiles>): Promise<string> => {
    const error = await failure(() => OnnxModel.load({ ...it.files, ...files }, onnxManifest(it.program, "F32")));
    expect(error).toBeInstanceOf(LoadError);
    return (error as LoadError).message;
  };
  const weights = () => it.files.weights as Uint8Array;

  test("a folder: without weights an error that says how to get them, with weights the same numbers", async () => {
    const error = await failure(() => openFolder(folder));
    expect(String(error)).toBe(`LoadError: R0201: ${join(folder, "weights.safetensors")} is not there; \`specformer import\` converts a checkpoint's weights, \`specformer compile --init\` makes random ones`);
    await writeFile(join(folder, "weights.safetensors"), weights());
    const model = await OnnxModel.load(await openFolder(folder), onnxManifest(it.program, "F32"));
    const inputs = { tokens: randomIds(2, 3) };
    expectClose(numbers(await model.forward(inputs), "lm"), numbers(await it.onnx.forward(inputs), "lm"));
    model.dispose();
  });

  test("bytes as an ArrayBuffer", async () => {
    const model = await OnnxModel.load({ ...it.files, weights: weights().slice().buffer }, onnxManifest(it.program, "F32"));
    expect(numbers(await model.forward({ tokens: [[1]] }), "lm").shape).toEqual([1, 1, 61]);
    model.dispose();
  });

  test("weights of another size", async () => {
    const short = weights().subarray(0, weights().length - 4);
    expect(await refused({ weights: short })).toBe(`R0202: weights.safetensors has ${short.length} bytes, the graphs point into one of ${short.length + 4}; convert or initialise the weights for this model again`);
  });

  test("weights of the same size in another layout", async () => {
    const other = weights().slice();
    const at = new TextDecoder().decode(other).indexOf("attention.query");
    other.set(new TextEncoder().encode("attention.QUERY"), at);
    expect(await refused({ weights: other })).toBe("R0202: weights.safetensors is laid out otherwise than the graphs expect: other tensors, another order or another type; convert or initialise the weights for this model again");
  });

  test("no graph for an entry; graphs in memory but weights beside them", async () => {
    expect(await refused({ graphs: { forward: new Uint8Array(0) } })).toBe("R0201: no graph for step");
    expect(await refused({ weights: { size: 0, read: async () => new Uint8Array(0) } })).toBe("R0201: the graph for forward is no path, so the weights can't lie beside it; give their bytes");
  });

  test("nothing answers at a URL", async () => {
    expect(await refused({ weights: new URL("http://127.0.0.1:9/weights.safetensors") })).toBe("R0201: http://127.0.0.1:9/weights.safetensors can't be fetched: fetch failed");
  });

  test("a URL: graphs and weights are fetched", async () => {
    const url = (bytes: Uint8Array): URL => new URL(`data:application/octet-stream;base64,${Buffer.from(bytes).toString("base64")}`);
    const graphs = Object.fromEntries(Object.entries(it.files.graphs).map(([entry, bytes]) => [entry, url(bytes as Uint8Array)]));
    const model = await OnnxModel.load({ ort, graphs, weights: url(weights()) }, onnxManifest(it.program, "F32"));
    expect(numbers(await model.forward({ tokens: [[1, 2]] }), "lm").shape).toEqual([1, 2, 61]);
    model.dispose();
  });

  test("a graph that the runtime refuses; a model that was disposed of", async () => {
    const model = await OnnxModel.load({ ...it.files, graphs: { forward: new Uint8Array([1, 2, 3]), step: new Uint8Array([1]) } }, onnxManifest(it.program, "F32"));
    expect(String(await failure(() => model.forward({ tokens: [[1]] })))).toMatch(/^LoadError: R0203: the runtime refuses the graph of forward: /);
    model.dispose();
    expect(String(await failure(() => model.forward({ tokens: [[1]] })))).toBe("LoadError: R0203: the model has been disposed of");
  });
});

describe("wrong inputs", () => {
  let it: Pair;
  beforeAll(async () => {
    it = await pair("llama");
  });
  afterAll(() => it.onnx.dispose());

  test.each([
    ["an id outside the vocabulary", { tokens: [[61]] }, "R0004"],
    ["too long", { tokens: [new Array<number>(65).fill(1)] }, "R0005"],
    ["wrong rank", { tokens: [1, 2] }, "R0002"],
    ["wrong type", { tokens: { data: new Float32Array(2), shape: [1, 2] } }, "R0003"],
    ["a mask of another length", { tokens: [[1, 2]], attentionMask: [[1]] }, "R0002"],
    ["unknown", { tokens: [[1]], pixels: 1 }, "R0001"],
    ["missing", {}, "R0001"],
  ])("%s: an InputError, and the state is as it was", async (_, inputs, code) => {
    const state = it.onnx.start();
    await it.onnx.step({ tokens: [[1, 2, 3]] }, state);
    const error = await failure(() => it.onnx.step(inputs, state));
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect([state.length, state.batch, [...(state.mask ?? [])]]).toEqual([3, 1, [1, 1, 1]]);
    const next = numbers(await it.onnx.step({ tokens: [[4]] }, state), "lm");
    const whole = numbers(await it.reference.forward({ tokens: [[1, 2, 3, 4]] }), "lm");
    expectClose(next, { data: whole.data.slice(3 * 61), shape: [1, 1, 61] });
    expect(await failure(() => it.onnx.forward(inputs))).toBeInstanceOf(InputError);
  });

  test("a state in use, disposed of, or of an encoder that never ran", async () => {
    const state = it.onnx.start();
    const first = it.onnx.step({ tokens: [[1]] }, state);
    expect(String(await failure(() => it.onnx.step({ tokens: [[1]] }, state)))).toBe("InputError: R0001: state: is in use by a step that has not finished");
    await first;
    state.dispose();
    expect(String(await failure(() => it.onnx.step({ tokens: [[1]] }, state)))).toBe("InputError: R0001: state: has been disposed of");
    const translator = await pair("marian");
    expect(String(await failure(() => translator.onnx.step({ decoderTokens: [[1]] }, translator.onnx.start())))).toBe("InputError: R0001: state: holds no memory_mask; it comes from encode");
    translator.onnx.dispose();
  });
});

test("graphs are the same bytes each time, whatever was compiled before", async () => {
  const { program } = await pair("marian");
  const bytes = () => emitOnnx(program, options).map((entry) => Buffer.from(entry.bytes).toString("base64"));
  const first = bytes();
  await fileOf(program);
  expect(bytes()).toEqual(first);
});

/** PEFT's adapters: what of their configs and names is refused, word for word, and that fused matrices part as their adapters do. */
import { describe, expect, it } from "vitest";
import { freshWork } from "../../src/checkpoints/expression/work.ts";
import { readAdapterConfig, sortAdapterTensors } from "../../src/checkpoints/index.ts";
import { settingsOf } from "../../src/checkpoints/adapter/config.ts";
import { factorOperations } from "../../src/checkpoints/adapter/factors.ts";
import { linearNames, parameterNames } from "../../src/checkpoints/adapter/patterns.ts";
import { applyOperation, type Operation } from "../../src/checkpoints/weights/operations.ts";
import { operationsOf } from "../../src/checkpoints/weights/steps.ts";
import type { Step } from "../../src/checkpoints/table/types.ts";
import { fromFloat32, toFloat32, type StoredTensor, type Tensor } from "../../src/weights/index.ts";

const world = { names: new Map<string, never>(), work: freshWork(), stored: () => false, extents: () => null, given: () => null };
const said = (config: object): readonly string[] => readAdapterConfig(JSON.stringify(config), "adapter_config.json").diagnostics.map((d) => `${d.code}: ${d.message}${d.label === null ? "" : `; ${d.label}`}${d.help === null ? "" : `; ${d.help}`}`);

describe("adapter_config.json", () => {
  it("refuses what would change the numbers", () => {
    expect(said({ peft_type: "LORA", use_qalora: true, target_parameters: ["experts.up"], init_lora_weights: "pissa", layer_replication: [[0, 2]], lora_bias: true })).toEqual([
      "K0502: `use_qalora` of true is not supported in an adapter; what enters the adapter is pooled first",
      "K0502: `target_parameters` of ['experts.up'] is not supported in an adapter; adapters stand beside linear layers alone",
      "K0502: `layer_replication` of [[0, 2]] is not supported in an adapter; it repeats layers of the base model",
      "K0502: `lora_bias` of true is not supported in an adapter; adapters have no biases here",
      "K0502: `init_lora_weights` of 'pissa' is not supported in an adapter; the base model's weights are changed by it too",
    ]);
    expect(said({ peft_type: "IA3" })).toEqual(["K0502: `peft_type` of 'IA3' is not supported in an adapter; low-rank adapters alone are read"]);
  });
  it("refuses keys that it does not know, and values of another kind", () => {
    expect(said({ peft_type: "LORA", lora_alfa: 3 })).toEqual(["K0501: `lora_alfa` is not a key of adapter configs that this version understands; it may change the model's numbers; did you mean `lora_alpha`?"]);
    expect(said({ peft_type: "LORA", r: 0, use_rslora: "yes", rank_pattern: { "(": 3 } })).toEqual([
      "K0503: `rank_pattern` of an adapter must be an object of numbers above 0 by patterns of names; not that",
      "K0503: `r` of an adapter must be a number from 1 to 65536; not that",
      "K0503: `use_rslora` of an adapter must be true or false; not that",
    ]);
    expect(said({ r: 4 })).toEqual(["K0503: `peft_type` of an adapter must be there; not that"]);
  });
  it("takes patterns from a dot of the module's name to its end, the first that matches", () => {
    const config = readAdapterConfig(JSON.stringify({ peft_type: "LORA", r: 4, lora_alpha: 8, rank_pattern: { "layers.1.q": 2, q: 3 }, alpha_pattern: { "model.layers.\\d.v": 5 } }), "a");
    if (!config.ok) throw new Error("should read");
    expect(settingsOf(config.value, "model.layers.1.q")).toEqual({ rank: 2, alpha: 8 });
    expect(settingsOf(config.value, "model.layers.0.q")).toEqual({ rank: 3, alpha: 8 });
    expect(settingsOf(config.value, "model.layers.0.eq")).toEqual({ rank: 4, alpha: 8 });
    expect(settingsOf(config.value, "model.layers.0.v")).toEqual({ rank: 4, alpha: 5 });
  });
});

describe("names of an adapter's tensors", () => {
  const stored = (name: string, ...shape: number[]): readonly [string, StoredTensor] => [name, { name, type: "F32", shape, file: "", offset: 0, length: 0, read: () => Promise.reject(new Error("unread")) }];
  it("are sorted by module; biases and saved modules stand in for the base model's", () => {
    const sorted = sortAdapterTensors(new Map([stored("base_model.model.m.q.lora_A.weight", 2, 4), stored("base_model.model.m.q.lora_B.weight", 4, 2), stored("base_model.model.m.q.base_layer.bias", 4), stored("base_model.model.score.modules_to_save.weight", 3, 4)]));
    expect(sorted.ok && sorted.value.adapters.map(({ module }) => module)).toEqual(["m.q"]);
    expect(sorted.ok && [...sorted.value.replaced.keys()]).toEqual(["m.q.bias", "score.weight"]);
  });
  it("of what is not read are refused", () => {
    const sorted = sortAdapterTensors(new Map([stored("q.lora_A.weight", 2, 4), stored("base_model.model.e.lora_embedding_A", 2, 4), stored("base_model.model.c.lora_A.weight", 2, 4, 3, 3), stored("base_model.model.q.lora_B.bias", 4), stored("base_model.model.k.lora_A.weight", 2, 4)]));
    expect(sorted.diagnostics.map((d) => `${d.code}: ${d.message}`)).toEqual([
      "K0504: `q.lora_A.weight` of the adapter: its name does not begin with base_model.model, as names of adapters do",
      "K0504: `base_model.model.e.lora_embedding_A` of the adapter: adapters of embeddings are not read",
      "K0504: `base_model.model.c.lora_A.weight` of the adapter: adapters of convolutions are not read",
      "K0504: `base_model.model.q.lora_B.bias` of the adapter: adapters have no biases here",
      "K0504: `base_model.model.k.lora_A.weight` of the adapter: the other matrix of k's adapter is missing",
    ]);
  });
});

describe("what is done to a matrix is done to its factors", () => {
  const numbers = (shape: readonly number[], seed: number): Tensor => ({ type: "F32", shape, bytes: fromFloat32(Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 7 + seed) % 11) - 5), "F32") });
  const floats = (t: Tensor): Float32Array => toFloat32(t) ?? new Float32Array();
  const product = (a: Tensor, b: Tensor): Tensor => {
    const [rows = 0, inner = 0] = a.shape;
    const columns = b.shape[1] ?? 0;
    const [x, y] = [floats(a), floats(b)];
    const out = Float32Array.from({ length: rows * columns }, (_, i) => {
      const [row, column] = [Math.floor(i / columns), i % columns];
      return Array.from({ length: inner }, (__, k) => (x[row * inner + k] ?? 0) * (y[k * columns + column] ?? 0)).reduce((s, v) => s + v, 0);
    });
    return { type: "F32", shape: [rows, columns], bytes: fromFloat32(out, "F32") };
  };
  const run = (tensor: Tensor, operations: readonly Operation[]): Tensor => operations.reduce(applyOperation, tensor);
  const transpose: Step = { kind: "transpose", order: null };
  const cases: readonly (readonly [string, readonly Step[], readonly number[]])[] = [
    ["transposed", [transpose], [6, 4]],
    ["a slice of rows, transposed", [{ kind: "slice", axis: 0, from: 2, to: 5 }, transpose], [6, 4]],
    ["a slice of columns", [{ kind: "slice", axis: -1, from: 4, to: 8 }], [4, 12]],
    ["heads taken out of rows, transposed", [{ kind: "split", axis: 0, as: [2, 3, 2], take: [null, 1, null] }, transpose], [12, 4]],
    ["pairs of rows in another order, transposed", [{ kind: "permute", axis: 0, as: [2, 3], order: [1, 0] }, transpose], [6, 4]],
    ["transposed, then columns in another order, and halved", [transpose, { kind: "permute", axis: 1, as: [2, 3], order: [1, 0] }, { kind: "multiply", by: 0.5 }], [6, 4]],
    ["transposed twice", [transpose, { kind: "slice", axis: 0, from: 1, to: 3 }, transpose], [6, 4]],
  ];
  it.each(cases)("%s", (_, steps, shape) => {
    const { operations } = operationsOf(steps, shape, world);
    const made = factorOperations(operations, shape, 2);
    if (made === null) throw new Error("should part");
    const [rows, columns] = [numbers([shape[0] ?? 0, 2], 3), numbers([2, shape[1] ?? 0], 5)];
    const [r, c] = [run(rows, made.rows), run(columns, made.columns)];
    const whole = run(product(rows, columns), operations);
    const parted = made.turned ? product(c, r) : product(r, c);
    expect(parted.shape).toEqual(whole.shape);
    expect(floats(parted)).toEqual(floats(whole));
  });
  it("what mixes rows with columns can't be parted", () => {
    const { operations } = operationsOf([{ kind: "reshape", shape: [8, 3] }], [6, 4], world);
    expect(factorOperations(operations, [6, 4], 2)).toBeNull();
  });
});

describe("paths as patterns", () => {
  const linears = ["layers.0.attention.query", "layers.0.ffn.up", "layers.1.attention.query", "layers.1.ffn.up", "outputs.cls.project"];
  it("are as short as they can be", () => {
    expect(linearNames(["layers.0.attention.query", "layers.1.attention.query", "layers.1.ffn.up", "outputs.cls.project"], linears)).toEqual(["attention.q", "layers.1.ffn.up", "outputs.cls.project"]);
    const stacks = ["encoder", "decoder"].flatMap((stack) => linears.slice(0, 4).map((path) => `${stack}.${path}`));
    expect(linearNames(stacks.filter((path) => path.startsWith("decoder") && path.includes("attention")), stacks)).toEqual(["decoder.layers.*.attention.q"]);
    const parameters = linears.flatMap((path) => [`${path}.weight`, `${path}.bias`]);
    expect(parameterNames(parameters.filter((path) => path.endsWith("bias") || path.startsWith("outputs")), parameters)).toEqual(["**.bias", "outputs.cls"]);
  });
});

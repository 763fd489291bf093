/** Traps of sound and of convolutions: each test fails where one is stepped into. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { families, importConfig } from "../../src/checkpoints/index.ts";
import { lower } from "../../src/lower/index.ts";
import type { Model } from "../../src/model/types.ts";
import { size, strided } from "../../src/program/size.ts";
import { dim, float } from "../../src/program/tensor.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { read } from "../spec/library.ts";
import { imported } from "../support/imported.ts";
import { noise, runOp } from "../support/one-op.ts";

const resolved = (text: string): Model => {
  const { result } = read(text);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("; "));
  return result.value.model;
};
const shipped = (name: string): Model => resolved(readFileSync(join(import.meta.dirname, "../../specs", `${name}.yaml`), "utf8"));
const random = (shape: readonly number[], seed: number): Tensor => {
  const next = noise(seed);
  return tensor(shape, Array.from({ length: shape.reduce((n, d) => n * d, 1) }, next));
};
const at = (x: Tensor, ...index: readonly number[]): number => x.data[index.reduce((n, i, axis) => n * (x.shape[axis] ?? 1) + i, 0)] ?? Number.NaN;

describe("4: layers' norms have PyTorch's eps where no config key says otherwise", () => {
  test("Whisper, and Conformer, whose config's eps is that of the norms around the layers alone", () => {
    const whisper = imported("whisper").stacks.flatMap(({ layers, final_norm }) => [final_norm, ...layers.flatMap(({ steps }) => steps.flatMap(({ sublayers }) => sublayers.map(({ norm }) => norm)))]);
    expect(new Set(whisper.map((norm) => norm?.eps))).toEqual(new Set([1e-5]));
    // This config says layer_norm_eps 1e-3.
    const [conformer] = imported("conformer-masked").stacks;
    const inside = conformer?.layers.flatMap(({ steps, end_norm }) => [end_norm, ...steps.flatMap(({ sublayers }) => sublayers.map(({ norm }) => norm))]) ?? [];
    expect(new Set(inside.map((norm) => norm?.eps))).toEqual(new Set([1e-5]));
    expect(conformer?.final_norm?.eps).toBe(1e-3);
    expect(conformer?.input.kind === "frames" && conformer.input.projection?.norm?.eps).toBe(1e-3);
  });
});

describe("32: sinusoids come in three tables", () => {
  const table = (layout: "halves" | "interleaved", spacing: "exclusive" | "inclusive"): Tensor => runOp("sinusoidal", { position_ids: { dtype: "int", dims: [dim("rows", 512)] } }, { d: 512, layout, spacing, offset: 0, axis: "d_model" }, { position_ids: tensor([512], Array.from({ length: 512 }, (_, i) => i)) });
  test("spacings differ by up to 0.71 within 512 positions at 512 dimensions", () => {
    const [exclusive, inclusive] = [table("halves", "exclusive"), table("halves", "inclusive")];
    const sines = exclusive.data.reduce((most, v, i) => Math.max(most, Math.abs(v - (inclusive.data[i] ?? 0))), 0);
    expect(sines).toBeCloseTo(0.71, 2);
  });
  test("Whisper's encoder has halves, inclusive; a table in the file wins over them", () => {
    expect(shipped("whisper-tiny").stacks[0]?.positions).toMatchObject([{ kind: "sinusoidal", layout: "halves", spacing: "inclusive" }]);
    expect(imported("whisper").stacks[0]?.positions).toMatchObject([{ kind: "learned", rows: 15 }]);
    expect(imported("whisper", { weights: false }).stacks[0]?.positions).toMatchObject([{ kind: "sinusoidal", layout: "halves", spacing: "inclusive" }]);
  });
});

describe("39: relative positions run from +(T - 1) down to -(T - 1)", () => {
  const [T, E] = [5, 4];
  const query = random([1, T, 1, E], 3);
  const positions = random([2 * T - 1, 1, E], 4);
  const types = { query: float(dim("batch", 1), dim("time", T), dim("heads", 1), dim("d_head", E)), positions: float(dim("relative", 2 * T - 1), dim("heads", 1), dim("d_head", E)) };
  test("a score is that of the distance i - j, scaled", () => {
    const bias = runOp("shifted_bias", types, { keys: dim("time", T), scale: 0.5 }, { query, positions });
    for (let i = 0; i < T; i++)
      for (let j = 0; j < T; j++) {
        // Row 0 stands for the distance T - 1, row 2T - 2 for -(T - 1).
        const row = T - 1 - (i - j);
        const product = Array.from({ length: E }, (_, e) => at(query, 0, i, 0, e) * at(positions, row, 0, e)).reduce((a, b) => a + b);
        expect(at(bias, 0, 0, i, j)).toBeCloseTo(0.5 * product, 12);
      }
  });
  test("in a program rows run down, and both vectors are added before the scores are scaled", () => {
    const program = lower(shipped("conformer-m-encoder"), { hiddenStates: false, logits: "all" });
    const statements = program.blocks.flatMap((block) => block.statements.flatMap((s) => (s.kind === "apply" ? [s] : [])));
    const down = statements.find((s) => s.op === "iota" && s.output.type.dims[0]?.axis === "relative");
    expect(down?.op === "iota" && down.attributes.start.text).toBe("-1*floor((frames + 1)/4) + 2");
    const attention = program.blocks.find(({ name }) => name === "attention");
    const adds = attention?.statements.flatMap((s) => (s.kind === "apply" && s.op === "add" ? [s.inputs.b.parameter] : [])) ?? [];
    expect(adds).toEqual(["distance_bias", "content_bias"]);
    const attend = attention?.statements.find((s) => s.kind === "apply" && s.op === "attention");
    expect(attend?.kind === "apply" && attend.op === "attention" && [attend.attributes.scale, attend.inputs.bias?.name, attend.inputs.query.name]).toEqual([1 / 8, "bias", "query"]);
  });
  test("the rotary variant turns what queries and keys are made of, and not the values", () => {
    const program = lower(imported("conformer-rotary"), { hiddenStates: false, logits: "all" });
    const attention = program.blocks.find(({ name }) => name === "attention");
    const from = new Map(attention?.statements.flatMap((s) => (s.kind === "apply" && s.op === "linear" ? [[s.inputs.weight.parameter, s.inputs.x.name] as const] : [])));
    expect([from.get("query.weight"), from.get("key.weight"), from.get("value.weight")]).toEqual(["rotated", "rotated", "x"]);
  });
});

test("50: Whisper's keys have no bias, in self-attention and in cross-attention", () => {
  for (const model of [shipped("whisper-tiny"), imported("whisper")]) {
    const attentions = model.stacks.flatMap(({ layers }) => layers.flatMap(({ steps }) => steps.flatMap(({ sublayers }) => sublayers.flatMap((s) => (s.kind === "attention" || s.kind === "cross" ? [s] : [])))));
    expect(attentions.map(({ bias }) => bias)).toEqual(attentions.map(() => ({ query: true, key: false, value: true, output: true })));
    expect(attentions.some(({ kind }) => kind === "cross")).toBe(true);
  }
});

describe("68: batch norm runs on the statistics of training", () => {
  const d = float(dim("d", 3));
  const vectors = { weight: tensor([3], [2, 1, -1]), bias: tensor([3], [0.5, 0, 1]), mean: tensor([3], [1, -2, 0]), variance: tensor([3], [4, 0.25, 1e-5]) };
  test("(x - mean) / sqrt(variance + eps) w + b, whatever else is in the batch", () => {
    const y = runOp("batch_norm", { x: float(dim("n", 2), dim("d", 3)), weight: d, bias: d, mean: d, variance: d }, { eps: 1e-5 }, { x: tensor([2, 3], [3, -1, 0.1, 100, 100, 100]), ...vectors });
    const by = (x: number, i: number): number => ((x - (vectors.mean.data[i] ?? 0)) / Math.sqrt((vectors.variance.data[i] ?? 0) + 1e-5)) * (vectors.weight.data[i] ?? 0) + (vectors.bias.data[i] ?? 0);
    [3, -1, 0.1].forEach((x, i) => expect(y.data[i]).toBeCloseTo(by(x, i), 12));
  });
  test("means and variances stand in the file and are no parameters; pointwise maps have biases in Parakeet and none in wav2vec2", () => {
    const program = lower(shipped("conformer-s-encoder"), { hiddenStates: false, logits: "all" });
    expect(program.parameters.filter(({ init }) => init.kind === "statistic").map(({ path }) => path).slice(0, 2)).toEqual(["layers.0.conv.norm.mean", "layers.0.conv.norm.variance"]);
    const convolutions = (name: string) => imported(name).stacks.flatMap(({ layers }) => layers.flatMap(({ steps }) => steps.flatMap(({ sublayers }) => sublayers.flatMap((s) => (s.kind === "conv" ? [s] : [])))));
    expect(convolutions("conformer-masked")).toMatchObject([0, 1].map(() => ({ bias: false, inner_norm: { kind: "batch", eps: 1e-5 } })));
    expect(convolutions("parakeet-ctc")).toMatchObject([0, 1].map(() => ({ bias: true, inner_norm: { kind: "batch", eps: 1e-5 } })));
  });
  test("an even kernel is refused: 32 becomes 31", () => {
    const text = readFileSync(join(import.meta.dirname, "../../specs/conformer-m-encoder.yaml"), "utf8").replace("kernel: 31", "kernel: 32");
    const { result } = read(text);
    expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual(["S0663"]);
  });
});

describe("69: half a feed-forward on either side, and a norm at the end", () => {
  test("ffn, attention, conv, ffn; the half multiplies what the sublayer gives", () => {
    const layer = shipped("conformer-m-encoder").stacks[0]?.layers[0];
    const sublayers = layer?.steps.flatMap((step) => step.sublayers) ?? [];
    expect(sublayers.map(({ name, residual }) => [name, residual?.scale, residual?.skip])).toEqual([["ffn_1", 0.5, 1], ["attention", 1, 1], ["conv", 1, 1], ["ffn_2", 0.5, 1]]);
    expect(layer?.end_norm).toMatchObject({ kind: "layer", eps: 1e-5 });
    expect(shipped("conformer-m-encoder").stacks[0]?.final_norm).toBeNull();
  });
  test("NeMo's frames are multiplied by the root of d_model, others are not", () => {
    const scaleOf = (name: string): unknown => imported(name).stacks.map(({ input }) => (input.kind === "frames" ? input.scale : null))[0];
    expect(scaleOf("parakeet-ctc")).toBe(Math.sqrt(32));
    expect(scaleOf("conformer-masked")).toBe(1);
  });
});

describe("70: kernels are [down, across, in, out], channels are last", () => {
  test("a plane by hand, filters that differ in every number", () => {
    const [x, weight, bias] = [random([1, 4, 5, 2], 5), random([3, 2, 2, 3], 6), random([3], 7)];
    const along = [{ kernel: 3, stride: 2, padding: [1, 0] as const }, { kernel: 2, stride: 1, padding: [0, 0] as const }];
    const to = [4, 5].map((n, i) => dim(`place_${i}`, strided(size(n), along[i] ?? { kernel: 1, stride: 1, padding: [0, 0] })));
    const types = { x: float(dim("batch", 1), dim("down", 4), dim("across", 5), dim("in", 2)), weight: float(dim("k", 3), dim("l", 2), dim("in", 2), dim("out", 3)), bias: float(dim("out", 3)) };
    const y = runOp("convolution", types, { stride: [2, 1], padding: [[1, 0], [0, 0]], groups: 1, to }, { x, weight, bias });
    expect(y.shape).toEqual([1, 2, 4, 3]);
    for (let r = 0; r < 2; r++)
      for (let c = 0; c < 4; c++)
        for (let o = 0; o < 3; o++) {
          let sum = at(bias, o);
          for (let k = 0; k < 3; k++) for (let l = 0; l < 2; l++) for (let i = 0; i < 2; i++) if (2 * r + k - 1 >= 0) sum += at(x, 0, 2 * r + k - 1, c + l, i) * at(weight, k, l, i, o);
          expect(at(y, 0, r, c, o)).toBeCloseTo(sum, 12);
        }
  });
  test("a filter a channel is [kernel, 1, channels], and a stem's values flatten channel by channel", () => {
    const program = lower(shipped("parakeet-ctc-1.1b"), { hiddenStates: false, logits: "all" });
    const shapes = new Map(program.parameters.map(({ path, shape }) => [path, shape]));
    expect(shapes.get("layers.0.conv.depthwise.weight")).toEqual([9, 1, 1024]);
    expect(shapes.get("embedding.stem.conv_2.depthwise.weight")).toEqual([3, 3, 1, 256]);
    expect(shapes.get("embedding.projection.weight")).toEqual([2560, 1024]);
    const turn = program.blocks.flatMap(({ statements }) => statements.flatMap((s) => (s.kind === "apply" && s.op === "transpose" && s.inputs.x.type.dims[2]?.axis === "bands" ? [s.attributes.order] : [])));
    expect(turn).toEqual([[0, 1, 3, 2]]);
  });
});

describe("what stands behind the layers of wav2vec 2.0", () => {
  const masked = (count: "kernel" | "stride"): readonly number[] => {
    const by = [0, 1].map(() => ({ kernel: 5, stride: 2, padding: [1, 1] as const }));
    const frames = dim("frames", 20);
    const mask = tensor([2, 20], Array.from({ length: 40 }, (_, i) => (i % 20 < (i < 20 ? 14 : 8) ? 1 : 0)));
    return [...runOp("shortened_mask", { attention_mask: { dtype: "int", dims: [dim("batch", 2), frames] } }, { by, to: dim("time", by.reduce(strided, frames.size)), count }, { attention_mask: mask }).data];
  };
  test("real positions are counted by strides alone, whatever the kernel", () => {
    // 14 is 7, then 4; 8 is 4, then 2; of a kernel of five they would be 6, then 2; 3, then 1.
    expect(masked("stride")).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
    expect(masked("kernel")).toEqual([1, 1, 0, 0, 1, 0, 0, 0]);
  });
  test("a kernel of four has one zero at either end, and adapters' norms PyTorch's eps", () => {
    // This config says layer_norm_eps 1e-3.
    const [stack] = imported("wav2vec2-adapters").stacks;
    expect(stack?.length_adapter).toMatchObject({ d: 10, norm: { kind: "layer", eps: 1e-5 }, convolutions: [{ kernel: 4, stride: 2, padding: 1 }, { kernel: 4, stride: 2, padding: 1 }] });
    const norms = stack?.layers.flatMap(({ steps }) => steps.flatMap(({ sublayers }) => sublayers.map(({ kind, norm }) => `${kind} ${norm?.eps ?? "none"}`)));
    expect(new Set(norms)).toEqual(new Set(["attention 0.001", "ffn 0.001", "adapter 0.00001"]));
  });
  test("an input leaves a position behind the adapter, not only behind the stem", () => {
    const role = (name: string): unknown => lower(imported(name), { hiddenStates: false, logits: "all" }).entries[0]?.inputs[0]?.role;
    // Two convolutions of four, two apart, with one zero at either end need 2 positions, then 4; the stem 9 of three, two apart, and 50 samples.
    expect(role("wav2vec2-adapters")).toMatchObject({ kind: "sound", least: 50 });
    expect(role("hubert-batch-norm")).toMatchObject({ kind: "sound", least: 20 });
  });
  test("data2vec's keys for positions: how many convolutions there are, and what is under each", () => {
    // num_conv_pos_embeddings, which is wav2vec 2.0's kernel, is 3; this config says layer_norm_eps 1e-3.
    const [stack] = imported("data2vec-audio").stacks;
    expect(stack?.positions).toMatchObject([{ kind: "conv", layers: 3, kernel: 6, norm: null, output_norm: { kind: "layer", eps: 1e-5 } }]);
  });
  test("heads of the class that refuses an adapter refuse it here", () => {
    const config = JSON.parse(readFileSync(join(import.meta.dirname, "../cases/wav2vec2-adapters/config.json"), "utf8")) as Record<string, unknown>;
    for (const head of ["ForSequenceClassification", "ForAudioFrameClassification"]) {
      const result = importConfig(JSON.stringify({ ...config, architectures: [`Wav2Vec2${head}`] }), families, {});
      expect(result.diagnostics.map(({ message, label }) => `${message}: ${label}`)).toEqual(["the reference refuses an adapter behind the layers of this class: set here"]);
    }
  });
});

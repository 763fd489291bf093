/** Traps of activations: each test fails when one steps into it. */
import { describe, expect, test } from "vitest";
import { dim, float } from "../../src/program/tensor.ts";
import { emitOnnx, graphText } from "../../src/targets/onnx/index.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { columns, converted, range } from "../support/converted.ts";
import { oneOp, runOp } from "../support/one-op.ts";
import { feedForwards, imported, refused } from "../support/spelled.ts";

type Gelu = "gelu" | "gelu_tanh" | "quick_gelu";
const of = (op: Gelu, ...x: readonly number[]): Float64Array => runOp(op, { x: float(dim("n", x.length)) }, {}, { x: tensor([x.length], x) }).data;
const actOf = (config: object): string | undefined => feedForwards(imported(config))[0]?.act;

describe("16: three gelus", () => {
  test("at 1", () => {
    expect(of("gelu", 1)[0]?.toFixed(7)).toBe("0.8413447");
    expect(of("gelu_tanh", 1)[0]?.toFixed(7)).toBe("0.8411920");
    expect(of("quick_gelu", 1)[0]?.toFixed(7)).toBe("0.8457958");
  });
  test("the tanh of it is off by 4.7e-4 at most, near -2.70; the quick one by 0.020", () => {
    const points = Array.from({ length: 8001 }, (_, i) => -4 + i / 1000);
    const exact = of("gelu", ...points);
    const apart = (op: Gelu): { most: number; at: number } => of(op, ...points).reduce((worst, v, i) => (Math.abs(v - (exact[i] ?? 0)) > worst.most ? { most: Math.abs(v - (exact[i] ?? 0)), at: points[i] ?? 0 } : worst), { most: 0, at: 0 });
    expect(apart("gelu_tanh").most).toBeCloseTo(4.7e-4, 5);
    expect(Math.abs(apart("gelu_tanh").at)).toBeCloseTo(2.7, 1);
    expect(apart("quick_gelu").most).toBeCloseTo(0.02, 3);
  });
  test.each([["gelu", "gelu"], ["gelu_new", "gelu_tanh"], ["gelu_fast", "gelu_tanh"], ["gelu_pytorch_tanh", "gelu_tanh"], ["gelu_accurate", "gelu_tanh"], ["quick_gelu", "quick_gelu"], ["swish", "silu"]])("a config's %s is %s", (name, act) => expect(actOf({ model_type: "bert", hidden_act: name })).toBe(act));
});

describe("17: names that mean something else here", () => {
  test.each([
    [{ model_type: "openai-gpt", afn: "gelu" }, "gelu_tanh"],
    [{ model_type: "t5", feed_forward_proj: "gated-gelu" }, "gelu_tanh"],
    [{ model_type: "bert" }, "gelu"],
    [{ model_type: "albert", hidden_act: "gelu" }, "gelu"],
    [{ model_type: "albert" }, "gelu_tanh"],
    [{ model_type: "gpt_neox" }, "gelu"],
    [{ model_type: "gpt_neox", hidden_act: "gelu_fast" }, "gelu_tanh"],
    [{ model_type: "bloom" }, "gelu_tanh"],
    [{ model_type: "gemma" }, "gelu_tanh"],
    [{ model_type: "gemma", hidden_act: "gelu" }, "gelu"],
  ])("%o: %s", (config, act) => expect(actOf(config)).toBe(act));
  test("an activation that no one knows is refused", () => expect(refused({ model_type: "bert", hidden_act: "gelu_exact" })).not.toEqual([]));
});

describe("19: which branch is activated", () => {
  test("Phi-3: the first half of gate_up_proj", async () => {
    const { model, stored, canonical } = await converted("phi3");
    const width = feedForwards(model)[0]?.d_ff ?? 0;
    const fused = stored("model.layers.0.mlp.gate_up_proj.weight");
    expect([...canonical("layers.0.ffn.gate.weight").data]).toEqual(columns(fused, range(0, width)));
    expect([...canonical("layers.0.ffn.up.weight").data]).toEqual(columns(fused, range(width, 2 * width)));
  });
  test("ModernBERT: the first half of Wi", async () => {
    const { model, stored, canonical } = await converted("modernbert");
    const width = feedForwards(model)[0]?.d_ff ?? 0;
    expect([...canonical("layers.0.ffn.gate.weight").data]).toEqual(columns(stored("model.layers.0.mlp.Wi.weight"), range(0, width)));
  });
  test("T5: wi_0", async () => {
    const { stored, canonical } = await converted("t5");
    const first = stored("encoder.block.0.layer.1.DenseReluDense.wi_0.weight");
    expect([...canonical("encoder.layers.0.ffn.gate.weight").data]).toEqual(columns(first, range(0, first.shape[0] ?? 0)));
  });
});

describe("20: gpt-oss", () => {
  test("gate and up alternate, columns of [in, out]", async () => {
    const { stored, canonical } = await converted("gpt-oss");
    const fused = stored("model.layers.0.mlp.experts.gate_up_proj");
    const last = fused.shape[2] ?? 1;
    const alternate = (from: 0 | 1): number[] => [...fused.data].filter((_, i) => (i % last) % 2 === from);
    expect([...canonical("layers.0.ffn.experts.gate.weight").data]).toEqual(alternate(0));
    expect([...canonical("layers.0.ffn.experts.up.weight").data]).toEqual(alternate(1));
  });
  test("the gate is clamped from above at 7, the other branch from both sides and one more; alpha 1.702", () => {
    const d = float(dim("n", 4));
    const y = runOp("swiglu_oai", { gate: d, up: d }, { limit: 7, alpha: 1.702 }, { gate: tensor([4], [1, 9, -9, 2]), up: tensor([4], [0.5, 1, -9, 9]) }).data;
    const swish = (g: number): number => g / (1 + Math.exp(-1.702 * g));
    [1.5 * swish(1), 2 * swish(7), -6 * swish(-9), 8 * swish(2)].forEach((want, i) => expect(y[i]).toBeCloseTo(want, 14));
  });
});

test.each([["gelu", "none"], ["gelu_tanh", "tanh"]] as const)("21: ONNX's %s is opset 20's, approximate %s", (op, approximate) => {
  const [entry] = emitOnnx(oneOp(op, { x: float(dim("n", 3)) }, {}), { weights: "F32", version: "", specHash: "" });
  if (entry === undefined) throw new Error("no graph");
  expect(entry.graph.opset).toBeGreaterThanOrEqual(20);
  const lines = graphText(entry.graph).split("\n").filter((line) => line.includes("= Gelu("));
  expect(lines.map((line) => (line.includes("approximate tanh") ? "tanh" : "none"))).toEqual([approximate]);
});

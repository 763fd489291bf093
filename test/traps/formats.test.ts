/** Traps of files and their formats: each test fails when one steps into it. */
import { describe, expect, test } from "vitest";
import { countParameters } from "../../src/spec/index.ts";
import { readSource, valueOf } from "../../src/source/index.ts";
import { emitOnnx } from "../../src/targets/onnx/index.ts";
import { bfloat16ToFloat32 } from "../../src/weights/half.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { attentions, drawn, evaluator, imported, modelOf, programOf, refused } from "../support/spelled.ts";

const bare = "model: m\ntype: decoder\ncontext: 16\nd_model: 8\nlayers: 1\ninput: { tokens: 9 }\nposition: rope\nattention: { heads: 2 }\nffn: { d_ff: 8, act: gelu }\nnorm: { kind: layer, eps: 1e-12, place: pre }\noutputs: lm\n";

test.each(["F16", "BF16"] as const)("5 and 27: over %s weights norms and angles are computed in float32", (weights) => {
  for (const { graph } of emitOnnx(programOf(modelOf(bare)), { weights, version: "", specHash: "" })) {
    const narrow = new Set(graph.initializers.filter((i) => i.type !== "float32" && i.type !== "int64" && i.type !== "bool").map((i) => i.name));
    expect(narrow.size).toBeGreaterThan(0);
    // What is stored narrow is widened by the node that reads it; rows of a table are looked up first.
    const readers = graph.nodes.filter((node) => node.inputs.some((input) => narrow.has(input)));
    expect(new Set(readers.map((node) => node.operator)).has("Cast")).toBe(true);
    for (const node of readers) expect(["Cast", "Gather"], node.name).toContain(node.operator);
    const looked = new Set(readers.filter((node) => node.operator === "Gather").map((node) => node.output));
    for (const node of graph.nodes) if (node.inputs.some((input) => looked.has(input))) expect(node.operator, node.name).toBe("Cast");
    expect(graph.outputs.every((o) => o.type === "float32")).toBe(true);
  }
});

describe("76: configs", () => {
  test("what a config leaves out is its class's default, which differ", () => {
    const theta = (model_type: string): number | undefined => attentions(imported({ model_type }))[0]?.rope?.theta;
    expect([theta("llama"), theta("smollm3"), theta("modernbert"), theta("cohere")]).toEqual([10000, 2000000, 160000, 500000]);
  });
  const scaled = (rope_scaling: object) => attentions(imported({ model_type: "llama", max_position_embeddings: 64, rope_scaling }))[0]?.rope?.scaling;
  test("rope_scaling says type or rope_type; version 5 says rope_parameters", () => {
    const want = { kind: "linear", factor: 4 };
    expect([scaled({ type: "linear", factor: 4 }), scaled({ rope_type: "linear", factor: 4 })]).toEqual([want, want]);
    const rope = attentions(imported({ model_type: "llama", rope_parameters: { rope_type: "linear", factor: 4, rope_theta: 500 } }))[0]?.rope;
    expect([rope?.scaling, rope?.theta]).toEqual([want, 500]);
  });
  test("dtype and torch_dtype change nothing", () => {
    expect(imported({ model_type: "llama", dtype: "bfloat16" })).toEqual(imported({ model_type: "llama", torch_dtype: "float16" }));
  });
  test("a key that no one knows is refused", () => expect(refused({ model_type: "llama", attention_temperature: 2 }).join()).toContain("attention_temperature"));
});

test("77: bfloat16 is the upper half of a float32", () => {
  expect([...bfloat16ToFloat32(Uint16Array.of(0x3f80, 0xc040, 0x7f7f, 0x0001))]).toEqual([1, -3, 3.3895313892515355e38, 2 ** -133]);
});

describe("78: YAML 1.2, and of it the core", () => {
  const value = (text: string): unknown => {
    const result = readSource({ path: "x.yaml", text: `x: ${text}\n` });
    return result.ok ? (valueOf(result.value.root) as { x: unknown }).x : result.diagnostics.map((d) => d.code);
  };
  test("1e-5 is a number; on, off, yes, no, n and y are text", () => {
    expect(value("1e-5")).toBe(0.00001);
    for (const word of ["on", "off", "yes", "no", "n", "y"]) expect(value(word)).toBe(word);
  });
  test("no separators, no base 60, and no other bases", () => {
    expect([value("1_000"), value("1:30"), value("0o17"), value("0x1f"), value("017")]).toEqual(["1_000", "1:30", ["S0108"], ["S0108"], ["S0108"]]);
  });
  test("a key that stands twice is refused", () => {
    expect(readSource({ path: "x.yaml", text: "a: 1\na: 2\n" }).ok).toBe(false);
  });
});

test("79: as many parameters prove nothing: another activation, eps, theta, scale, mask or place of a norm has as many", async () => {
  const base = bare.replace("position: rope", "position: { rope: { theta: 10000 } }");
  const others = [
    base.replace("act: gelu", "act: gelu_tanh"),
    base.replace("1e-12", "1e-2"),
    base.replace("10000", "500"),
    base.replace("heads: 2 }", "heads: 2, scale: 1 }"),
    base.replace("heads: 2 }", "heads: 2, mask: full }"),
    base.replace("place: pre", "place: post, final: true"),
  ];
  const scores = async (text: string): Promise<number[]> => {
    const program = programOf(modelOf(text));
    const { lm } = await evaluator(program, drawn(program)).forward({ tokens: [[1, 2, 3]] });
    return [...(lm as Numbers).data];
  };
  const want = await scores(base);
  for (const other of others) {
    expect(countParameters(modelOf(other))).toBe(countParameters(modelOf(base)));
    expect(await scores(other)).not.toEqual(want);
  }
});

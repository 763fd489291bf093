/** Inputs that the reference makes of others, and how a class's deletions outlive `extends`. */
import { describe, expect, it } from "vitest";
import { derive, familySource, importConfig, type FamilySource } from "../../src/checkpoints/index.ts";

const ids = { data: Int32Array.from([7, 8, 2, 1, 9, 2, 5, 2]), shape: [2, 4] as const };
const rows = (data: ArrayLike<number | bigint>): number[] => Array.from(data, Number);

describe("derived inputs", () => {
  it("shift: every row one place to the right, behind the first id", () => {
    expect(rows(derive({ kind: "shift", of: "input_ids", first: 3 }, ids).data)).toEqual([3, 7, 8, 2, 3, 9, 2, 5]);
  });
  it("wrap: behind the row's last id other than the pad", () => {
    expect(rows(derive({ kind: "wrap", of: "input_ids", pad: 1 }, ids).data)).toEqual([2, 7, 8, 2, 2, 9, 2, 5]);
  });
  it("until: ones up to the last of a token, or throughout where a row has none", () => {
    expect(rows(derive({ kind: "until", of: "input_ids", token: 2 }, ids).data)).toEqual([1, 1, 1, 0, 1, 1, 1, 1]);
    expect(rows(derive({ kind: "until", of: "input_ids", token: 5 }, ids).data)).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
  });
  it("count: how often a token stood in the row before each place", () => {
    const mask = { data: Int32Array.of(0, 0, 1, 1, 1, 1, 1, 0), shape: [2, 4] };
    expect(rows(derive({ kind: "count", of: "attention_mask", token: 1 }, mask).data)).toEqual([0, 0, 0, 1, 0, 1, 2, 2]);
  });
});

const source = (text: string): FamilySource => {
  const read = familySource("table.yaml", text);
  if (!read.ok) throw new Error(read.diagnostics.map((d) => d.message).join());
  return read.value;
};
const base = source(`family: base
class: B
default: Model
config: { model_type: string, architectures: list, layers: 2, start: integer }
spec: { layers: = layers, decoder: { layers: = layers } }
inputs: { a: tokens, b: decoder_tokens }
derived: { b: { shift: = start, of: a } }
classes: { Model: { results: { logits: lm } }, Head: { results: { logits: lm } }, Old: {} }
`);
const child = source(`family: child
extends: base
model_type: child
class: C
classes: { Head: { spec: { decoder: null }, inputs: { b: null }, results: { logits: null, scores: lm } }, Old: null }
`);
const told = (config: object) => importConfig(JSON.stringify({ model_type: "child", ...config }), [base, child]);

describe("a class of a table that extends another", () => {
  it("deletes what the table has, and leaves its other classes alone", () => {
    const [head, model] = [told({ architectures: ["CHead"] }), told({})];
    if (!head.ok || !model.ok) throw new Error("not imported");
    expect(head.value.spec).not.toHaveProperty("decoder");
    expect([...head.value.inputs.keys()]).toEqual(["a"]);
    expect([...head.value.outputs.keys()]).toEqual(["scores"]);
    expect(model.value.spec).toHaveProperty("decoder");
    expect([...model.value.outputs.keys()]).toEqual(["logits"]);
  });
  it("is gone where its name is deleted", () => {
    expect(told({ architectures: ["COld"] }).diagnostics.map((d) => d.code)).toEqual(["K0209"]);
  });
  it("derives an input where the config has the id for it", () => {
    const [given, missing] = [told({ start: 4 }), told({})];
    if (!given.ok || !missing.ok) throw new Error("not imported");
    expect([...given.value.derived]).toEqual([["b", { kind: "shift", of: "a", first: 4 }]]);
    expect([...missing.value.derived]).toEqual([]);
  });
});

/** What no table of the package leads to, but one of a user's own may: tables that can't be written, and weights that don't fit them. */
import { describe, expect, it } from "vitest";
import { exportedPieces, exportModel } from "../../src/checkpoints/export/index.ts";
import { familySource, type FamilySource } from "../../src/checkpoints/index.ts";
import { SpecformerError, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { lower } from "../../src/lower/index.ts";
import { readModel } from "../../src/spec/index.ts";
import { elementCount, layout, memorySource, readSafetensors, weightsBytes } from "../../src/weights/index.ts";

const rules: Readonly<Record<string, string>> = {
  "embedding.tokens": "wte",
  "layers.{i}.attention.query": '{ linear: "{i}.q" }',
  "layers.{i}.attention.key": '{ linear: "{i}.k" }',
  "layers.{i}.attention.value": '{ linear: "{i}.v" }',
  "layers.{i}.attention.output": '{ linear: "{i}.o" }',
  "layers.{i}.attention_norm": '{ module: "{i}.n" }',
  "layers.{i}.ffn.up": '{ linear: "{i}.up" }',
  "layers.{i}.ffn.down": '{ linear: "{i}.down" }',
  "layers.{i}.ffn_norm": '{ module: "{i}.m" }',
  norm: "{ module: last }",
};

/** A small table; `changed` puts other rules in the place of its own. */
function tiny(family: string, changed: Readonly<Record<string, string>> = {}, more = ""): FamilySource {
  const weights = Object.entries({ ...rules, ...changed }).map(([to, from]) => `  ${to}: ${from}\n`);
  const text = `family: ${family}
model_type: ${family}
class: ${family[0]?.toUpperCase() ?? ""}${family.slice(1)}
default: Model
config: { model_type: string, architectures: list, width: 8, layers: 2, heads: 2, vocab: 16 }
indices: { i: layers }
spec:
  type: decoder
  context: 8
  d_model: = width
  layers: = layers
  input: { tokens: { vocab: = vocab } }
  position: none
  attention: { heads: = heads }
  ffn: { d_ff: = 4 * width, act: gelu }
  norm: { kind: layer, eps: 1e-5, place: pre }
  outputs: { lm: { tied: true } }
inputs: { input_ids: tokens }
classes: { Model: { results: { logits: lm } } }
${more}weights:
${weights.join("")}`;
  const source = familySource(`${family}.yaml`, text);
  if (!source.ok) throw new Error(source.diagnostics.map((d) => d.message).join("\n"));
  return source.value;
}

const { result } = readModel(
  { path: "mine.yaml", text: "{ model: mine, type: decoder, context: 8, d_model: 8, layers: 1, input: { tokens: { vocab: 16 } }, position: none, attention: { heads: 4 }, ffn: { d_ff: 32, act: gelu }, norm: { kind: layer, eps: 1e-5, place: pre }, outputs: { lm: { tied: true } } }" },
  { find: () => null },
);
if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
const read = result.value;
const { parameters } = lower(read.model, { hiddenStates: false, logits: "all" });

const said = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map((d) => `${d.code} ${d.message}${d.help === null ? "" : ` (${d.help})`}`);
const refused = (...families: readonly FamilySource[]): string[] => said(exportModel(read, parameters, families, "F32").diagnostics);

/** Writes a checkpoint of weights that count up from parameter to parameter; what that says. */
async function written(family: FamilySource): Promise<string[]> {
  const exported = exportModel(read, parameters, [family], "F32");
  if (!exported.ok) throw new Error(said(exported.diagnostics).join("\n"));
  const pieces = parameters.map(({ path, shape }, n) => ({ path, bytes: new Uint8Array(Float32Array.from({ length: elementCount(shape) }, (_, i) => n + i).buffer) }));
  const file = await readSafetensors(memorySource((await weightsBytes(layout(parameters, "F32"), pieces)).slice()), "mine.safetensors");
  if (!file.ok) throw new Error(said(file.diagnostics).join("\n"));
  try {
    for await (const piece of exportedPieces(exported.value, file.value.tensors, "F32")) expect(piece.bytes.length).toBeGreaterThan(0);
    return [];
  } catch (error) {
    if (error instanceof SpecformerError) return said(error.diagnostics);
    throw error;
  }
}

describe("an export", () => {
  it("is there for a table that can be written", async () => {
    expect(await written(tiny("one"))).toEqual([]);
  });

  it("K0403: names the families where several fit", () => {
    expect(refused(tiny("one"), tiny("two"))).toEqual(["K0403 the spec fits several families: one (OneModel) and two (TwoModel) (--family names one of them, as in --family one)"]);
  });

  it("K0405: says which step does not say what it was given", () => {
    expect(refused(tiny("one", { "layers.{i}.ffn.up.bias": '{ from: "{i}.up.bias", steps: [{ reshape: [-1] }] }', "layers.{i}.ffn.up.weight": '{ from: "{i}.up.weight", steps: [transpose] }', "layers.{i}.ffn.up": "[]" }))).toEqual([
      "K0405 `layers.0.ffn.up.bias` can't be written as one stores it: `reshape` does not say what it was given; `shape` in the rule would",
    ]);
  });

  it("K0406: says which tensor has no name that would be read", () => {
    expect(refused(tiny("one", {}, "names: [{ prefix: wte, to: embedding }]\n"))).toEqual(["K0406 no name in a file is read as `wte` (`names` in the table of one make another name of it)"]);
  });

  it("K0407: says which tensor would have holes", async () => {
    const half = (part: string): string => `{ from: "{i}.n.${part}", steps: [{ split: { axis: 0, as: [2, -1], take: [0, all] } }] }`;
    expect(await written(tiny("one", { "layers.{i}.attention_norm": "[]", "layers.{i}.attention_norm.weight": half("weight"), "layers.{i}.attention_norm.bias": half("bias") }))).toEqual([
      "K0407 `0.n.weight` would have elements that no parameter gives (a checkpoint of this family holds more than the spec's model has)",
    ]);
  });

  it("K0410: says which parameter a family has as a number, and the weights as others", async () => {
    const families = tiny("one", { "layers.{i}.attention.key.weight": '{ from: "{i}.k.weight", steps: [transpose] }', "layers.{i}.attention.key.bias": "{ absent: 0 }", "layers.{i}.attention.key": "[]" });
    expect(await written(families)).toEqual([
      "K0410 checkpoints of this family have no `layers.0.attention.key.bias`: it is 0 throughout, and here it has 6 (the model has been trained apart from its family)",
    ]);
  });

  it("K0411: says why a table is not written", () => {
    const family = tiny("one", {}, "one_way: its norms are folded into what follows them\n");
    expect(said(exportModel(read, parameters, [family], "F32", { family: "one" }).diagnostics)).toEqual(["K0411 one is read and not written: its norms are folded into what follows them"]);
  });

  it("K0408: says which parameters a family has as one, and the weights as two", async () => {
    expect(await written(tiny("one", { "layers.{i}.attention.key": '{ linear: "{i}.q" }' }))).toEqual([
      "K0408 `layers.0.attention.query.weight` and `layers.0.attention.key.weight` are one tensor, `0.q.weight`, in this family, but they differ (the model has been trained apart from its family)",
    ]);
  });
});

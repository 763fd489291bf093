/**
 * Import, export, import: the same model and the same bytes. Cases beyond those of the repository are found through
 * SPECFORMER_SHARED.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportedPieces, exportModel, type Exported } from "../../src/checkpoints/export/index.ts";
import { convertWeights, families, importConfig, planWeights } from "../../src/checkpoints/index.ts";
import { lower } from "../../src/lower/index.ts";
import { explain, readModel, type ReadModel } from "../../src/spec/index.ts";
import { layout, memorySource, readSafetensors, weightsBytes, type StoredTensor } from "../../src/weights/index.ts";
import { leftOut, sharedPath } from "../support/shared.ts";

const here = join(import.meta.dirname, "../cases");
const options = { hiddenStates: false, logits: "all" } as const;

function read(text: string): ReadModel {
  const { result } = readModel({ path: "spec.yaml", text }, { find: () => null });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
  return result.value;
}

async function tensorsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, StoredTensor>> {
  const file = await readSafetensors(memorySource(bytes.slice()), "model.safetensors");
  if (!file.ok) throw new Error(file.diagnostics.map((d) => d.message).join("\n"));
  return file.value.tensors;
}

/** A checkpoint as a spec's model and canonical weights. */
async function imported(config: string, bytes: Uint8Array) {
  const tensors = await tensorsOf(bytes);
  const result = importConfig(config, families, { name: "round", tensors: tensors.keys() });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => `${d.code} ${d.message}`).join("\n"));
  const spec = read(result.value.specText);
  const { parameters } = lower(spec.model, options);
  const plan = planWeights(result.value.rules, parameters, tensors);
  if (!plan.ok) throw new Error(plan.diagnostics.map((d) => `${d.code} ${d.message}`).join("\n"));
  const weights = await weightsBytes(layout(parameters, "F32"), convertWeights(plan.value, "F32"));
  return { of: result.value, spec, parameters, weights, tensors, warnings: plan.diagnostics };
}

async function written(exported: Exported, weights: Uint8Array): Promise<Uint8Array> {
  return weightsBytes(layout(exported.tensors, "F32"), exportedPieces(exported, await tensorsOf(weights), "F32"));
}

/** @param near relative difference of weights that are reckoned on the way */
async function roundTrip(folder: string, near = 0): Promise<void> {
  const first = await imported(readFileSync(join(folder, "config.json"), "utf8"), readFileSync(join(folder, "model.safetensors")));
  const { family, className } = first.of;
  const exported = exportModel(first.spec, first.parameters, families, "F32", { family, className });
  const { oneWay } = first.of.rules.table;
  if (oneWay !== null) {
    expect(exported.diagnostics.map((d) => d.message)).toEqual([`${family} is read and not written: ${oneWay}`]);
    return;
  }
  expect(exported.diagnostics.map((d) => `${d.message} (${d.help ?? ""})`)).toEqual([]);
  if (!exported.ok) return;
  const file = await written(exported.value, first.weights);
  const second = await imported(exported.value.configText, file);
  expect(second.warnings).toEqual([]);
  expect(second.spec.model).toEqual(first.spec.model);
  expect(explain(second.spec.spec)).toBe(explain(first.spec.spec));
  if (near === 0) expect(Buffer.compare(second.weights, first.weights)).toBe(0);
  else expect(farthest(second.weights, first.weights)).toBeLessThan(near);
  // Nothing has a name that the library's own file lacks.
  expect([...second.tensors.keys()].filter((name) => !first.tensors.has(name))).toEqual([]);
}

/** The largest relative difference of two files of float32 with the same header. */
function farthest(a: Uint8Array, b: Uint8Array): number {
  const start = 8 + Number(new DataView(a.buffer, a.byteOffset).getBigUint64(0, true));
  expect(Buffer.compare(a.subarray(0, start), b.subarray(0, start))).toBe(0);
  const [left, right] = [a, b].map((bytes) => new Float32Array(bytes.slice(start).buffer));
  return (left ?? new Float32Array()).reduce((most, value, i) => Math.max(most, Math.abs(value - (right?.[i] ?? NaN)) / Math.max(Math.abs(value), 1e-30)), 0);
}

/** Cases whose model_type has a table. */
function known(folder: string | null): string[] {
  if (folder === null) return [];
  const types = new Set(families.flatMap((f) => f.modelTypes));
  return readdirSync(folder).filter((name) => {
    const config = join(folder, name, "config.json");
    return existsSync(config) && existsSync(join(folder, name, "model.safetensors")) && types.has((JSON.parse(readFileSync(config, "utf8")) as { model_type: string }).model_type);
  });
}

/** A weight norm is folded when it is read, and written with the lengths that came of it: two roundings. */
const folded = ["hubert", "speech-encoder-decoder", "wav2vec2", "wav2vec2-adapters", "wav2vec2-pretraining", "wav2vec2-speakers"];

describe("import, export, import", () => {
  it.each(known(here))("%s", (name) => roundTrip(join(here, name), folded.includes(name) ? 3e-7 : 0));
});

/** Published configs whose layers differ, of their full depth: what says so is found again from the kinds of the layers. */
const varied = ["deepseek-v2-lite", "exaone-4.0-32b", "gemma3-1b", "gpt-neo-125m", "gpt-oss-20b", "gpt2-scaled-by-layer", "modernbert-base", "smollm3-3b"];
describe("a published config, imported, exported and imported again", () => {
  it.each(varied)("%s", (name) => {
    const first = importConfig(readFileSync(join(import.meta.dirname, "configs", name, "config.json"), "utf8"), families);
    if (!first.ok) throw new Error(first.diagnostics.map((d) => d.message).join("\n"));
    const spec = read(first.value.specText);
    const { family, className } = first.value;
    const exported = exportModel(spec, lower(spec.model, options).parameters, families, "F32", { family, className });
    if (!exported.ok) throw new Error(exported.diagnostics.map((d) => `${d.message} (${d.help ?? ""})`).join("\n"));
    const second = importConfig(exported.value.configText, families, { tensors: exported.value.tensors.map(({ path }) => path) });
    if (!second.ok) throw new Error(second.diagnostics.map((d) => d.message).join("\n"));
    expect(read(second.value.specText).model.stacks).toEqual(spec.model.stacks);
  });
});

const elsewhere = sharedPath("reference");
const shared = known(elsewhere);
describe.skipIf(elsewhere === null)(`the same with cases of SPECFORMER_SHARED${elsewhere === null ? `, ${leftOut}` : ""}`, () => {
  it.each(shared.length === 0 ? ["none"] : shared)("%s", (name) => roundTrip(join(elsewhere ?? "", name)));
});

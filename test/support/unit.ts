/** UniT in small: its spec, and the weights, inputs and outputs of the same model made of torch's own modules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lower, type LowerOptions } from "../../src/lower/index.ts";
import type { Program } from "../../src/program/program.ts";
import { readModel } from "../../src/spec/index.ts";
import { memorySource, readSafetensors, toFloat32, toInt32 } from "../../src/weights/index.ts";

const folder = join(import.meta.dirname, "../tasks/unit");

/** Numbers of a file by name: floats, or whole numbers for ids. */
async function stored(name: string): Promise<ReadonlyMap<string, { readonly data: Float32Array | Int32Array; readonly shape: readonly number[] }>> {
  const file = await readSafetensors(memorySource(readFileSync(join(folder, name))), name);
  if (!file.ok) throw new Error(`${name} does not read`);
  const all = await Promise.all([...file.value.tensors.values()].map(async (each) => [each.name, { data: each.type === "F32" ? (toFloat32(await each.read()) ?? []) : (toInt32(await each.read()) ?? []), shape: each.shape }] as const));
  return new Map(all.map(([key, { data, shape }]) => [key, { data: data as Float32Array | Int32Array, shape }]));
}

export const weights = await stored("weights.safetensors");
export const expected = await stored("expected.safetensors");
export const given = await stored("inputs.safetensors");

const text = readFileSync(join(folder, "spec.yaml"), "utf8");

/** @param change of the spec's text */
export function programOf(options: Partial<LowerOptions> = {}, change: (text: string) => string = (same) => same): Program {
  const { result } = readModel({ path: "spec.yaml", text: change(text) }, { names: [], find: () => null });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("; "));
  return lower(result.value.model, { hiddenStates: false, logits: "all", ...options });
}

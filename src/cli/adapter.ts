/** An adapter as PEFT publishes it, in `adapter/` beside a base model or among its files. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ordered, planAdapter, planWeights, printSpec, readAdapterConfig, sortAdapterTensors, withReplaced, type AdapterConfig, type AdapterPlan, type AdapterTensors, type Imported } from "../checkpoints/index.ts";
import type { Result } from "../diagnostics/diagnostic.ts";
import { linearsOf } from "../lower/adapters.ts";
import { lower } from "../lower/index.ts";
import { readModel } from "../spec/index.ts";
import { readSafetensors, type ByteSource, type StoredTensor } from "../weights/index.ts";
import { readText, shown, specLibrary } from "./disk.ts";
import { UsageError, type Io } from "./io.ts";

export interface OpenAdapter {
  readonly config: AdapterConfig;
  readonly tensors: AdapterTensors;
}

/** The folder that holds an adapter; null where there is none. */
export function adapterFolder(folder: string): string | null {
  return [join(folder, "adapter"), folder].find((place) => existsSync(join(place, "adapter_config.json"))) ?? null;
}

/** @param track opens a file that is closed with the checkpoint */
export async function openAdapter(io: Io, folder: string, track: (path: string) => Promise<ByteSource>, sources: Map<string, string>): Promise<Result<OpenAdapter>> {
  const text = await readText(io, join(folder, "adapter_config.json"));
  sources.set(text.path, text.text);
  const config = readAdapterConfig(text.text, text.path);
  if (!config.ok) return config;
  const path = join(folder, "adapter_model.safetensors");
  if (!existsSync(path)) throw new UsageError(`no adapter_model.safetensors beside ${text.path}`);
  const file = await readSafetensors(await track(path), shown(io, path));
  if (!file.ok) return file;
  const sorted = sortAdapterTensors(file.value.tensors);
  return sorted.ok ? { ok: true, value: { config: config.value, tensors: sorted.value }, diagnostics: [] } : sorted;
}

export interface Adapted {
  readonly imported: Imported;
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly plan: AdapterPlan;
}

/** The base model's spec with the adapter in it, and the tensors of both. */
export function adaptCheckpoint(io: Io, base: Imported, stored: ReadonlyMap<string, StoredTensor>, adapter: OpenAdapter): Result<Adapted> {
  const { result } = readModel({ path: `${String(base.spec["model"])}.yaml`, text: base.specText }, specLibrary(io));
  if (!result.ok) return result;
  const program = lower(result.value.model, { hiddenStates: false, logits: "all" });
  const tensors = withReplaced(stored, adapter.tensors.replaced, base.rules);
  const weights = planWeights(base.rules, program.parameters, tensors);
  if (!weights.ok) return weights;
  const plan = planAdapter(adapter.config, adapter.tensors, weights.value, linearsOf(program), base.rules);
  if (!plan.ok) return plan;
  const spec = ordered({ ...base.spec, ...plan.value.spec });
  const specText = printSpec(spec, `${base.specText.slice(2, base.specText.indexOf("\n"))} With an adapter of PEFT's.`);
  return { ok: true, value: { imported: { ...base, spec, specText }, tensors, plan: plan.value }, diagnostics: [] };
}

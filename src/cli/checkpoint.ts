/** A published checkpoint in a folder: its config as a spec, its tensors, and the way to canonical weights. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { importConfig, planWeights, convertWeights, type AdapterPlan, type Imported, type PlannedWeight, type WeightPlan } from "../checkpoints/index.ts";
import { SpecformerError, type Diagnostic, type Result } from "../diagnostics/diagnostic.ts";
import type { Program } from "../program/program.ts";
import { layout, readSafetensors, readSharded, writeWeights, type ByteSource, type StoredTensor, type WeightType } from "../weights/index.ts";
import { adaptCheckpoint, adapterFolder, openAdapter } from "./adapter.ts";
import { fileSource, readText, reason, shown } from "./disk.ts";
import { openFamilies, type Families } from "./families.ts";
import { UsageError, type Io } from "./io.ts";

export interface Checkpoint {
  readonly folder: string;
  readonly configPath: string;
  readonly configText: string;
  readonly imported: Imported;
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  /** What an adapter beside the model adds; null where there is none. */
  readonly adapter: AdapterPlan | null;
  readonly diagnostics: readonly Diagnostic[];
  close(): Promise<void>;
}

export interface CheckpointOptions {
  readonly name?: string;
  /** The spec alone is wanted: of tensors, what is there is read for its shapes, and none need be there. */
  readonly configOnly?: boolean;
  /** Tables that may apply, and their texts. */
  readonly families?: Families;
  /** Shapes of inputs by the reference's names, where a model of other pictures than the config's is wanted. */
  readonly inputs?: ReadonlyMap<string, readonly number[]>;
}

/** Opens a folder with config.json and model.safetensors (or its shards and their index). */
export async function openCheckpoint(io: Io, path: string, options: CheckpointOptions = {}): Promise<{ readonly result: Result<Checkpoint>; readonly sources: ReadonlyMap<string, string> }> {
  const folder = resolve(io.cwd, path);
  if (!existsSync(folder)) throw new UsageError(`cannot read ${shown(io, folder)}: there is no such folder`);
  const config = await readText(io, join(folder, "config.json"));
  const tables = options.families ?? (await openFamilies(io, undefined));
  const sources = new Map([...tables.sources, [config.path, config.text]]);
  const open: (ByteSource & { close(): Promise<void> })[] = [];
  const track = async (path: string): Promise<ByteSource> => {
    const file = await fileSource(path);
    open.push(file);
    return file;
  };
  const close = async (): Promise<void> => {
    for (const file of open) await file.close();
  };
  const fail = async (diagnostics: readonly Diagnostic[]) => {
    await close();
    return { result: { ok: false, diagnostics } as const, sources };
  };
  try {
    const stored = options.configOnly === true ? await openIfThere(io, folder, track) : await openTensors(io, folder, track);
    if (!stored.ok) return await fail(stored.diagnostics);
    const tensors = stored.value;
    const isAlone = options.configOnly === true && tensors.size === 0;
    const at = adapterFolder(folder);
    if (isAlone && at !== null) throw new UsageError(`${shown(io, at)} has an adapter, and what it adapts is told by the base model's tensors, which ${shown(io, folder)} lacks`);
    const adapter = at === null ? null : await openAdapter(io, at, track, sources);
    if (adapter?.ok === false) return await fail(adapter.diagnostics);
    const names = [...tensors.keys(), ...(adapter?.value.tensors.replaced.keys() ?? [])];
    const imported = importConfig(config.text, tables.all, { name: options.name ?? basename(folder), file: config.path, ...(isAlone ? {} : { tensors: names, shapes: new Map([...tensors, ...(adapter?.value.tensors.replaced ?? [])]) }), ...(options.inputs === undefined ? {} : { inputs: options.inputs }) });
    if (!imported.ok) return await fail(imported.diagnostics);
    const adapted = adapter === null ? null : adaptCheckpoint(io, imported.value, tensors, adapter.value);
    if (adapted?.ok === false) return await fail(adapted.diagnostics);
    const made = adapted === null ? { imported: imported.value, tensors, adapter: null } : { imported: adapted.value.imported, tensors: adapted.value.tensors, adapter: adapted.value.plan };
    const value = { folder, configPath: config.path, configText: config.text, ...made, diagnostics: imported.diagnostics, close };
    return { result: { ok: true, value, diagnostics: imported.diagnostics }, sources };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Tensors, or none where there are none that can be read, such as a pointer to a large file that was not fetched. */
async function openIfThere(io: Io, folder: string, track: (path: string) => Promise<ByteSource>): Promise<Result<ReadonlyMap<string, StoredTensor>>> {
  const none = { ok: true, value: new Map<string, StoredTensor>(), diagnostics: [] } as const;
  try {
    const stored = await openTensors(io, folder, track);
    return stored.ok ? stored : none;
  } catch (error) {
    if (error instanceof UsageError || error instanceof SpecformerError) return none;
    throw error;
  }
}

async function openTensors(io: Io, folder: string, track: (path: string) => Promise<ByteSource>): Promise<Result<ReadonlyMap<string, StoredTensor>>> {
  const whole = join(folder, "model.safetensors");
  const index = join(folder, "model.safetensors.index.json");
  try {
    if (existsSync(whole)) {
      const file = await readSafetensors(await track(whole), shown(io, whole));
      return file.ok ? { ok: true, value: file.value.tensors, diagnostics: file.diagnostics } : file;
    }
    if (existsSync(index)) return await readSharded(await readFile(index, "utf8"), shown(io, index), async (shard) => (existsSync(join(folder, shard)) ? track(join(folder, shard)) : null));
  } catch (error) {
    if (error instanceof SpecformerError) throw error;
    throw new UsageError(`cannot read the weights in ${shown(io, folder)}: ${reason(error)}`);
  }
  throw new UsageError(`no model.safetensors or model.safetensors.index.json in ${shown(io, folder)}`);
}

/** What every parameter of the program is made of, or what is missing. */
export function planFor({ imported, tensors, adapter }: Checkpoint, program: Program): Result<WeightPlan> {
  const own = adapter?.weights ?? new Map<string, PlannedWeight>();
  const base = planWeights(imported.rules, program.parameters.filter(({ path }) => !own.has(path)), tensors);
  if (!base.ok) return base;
  const planned = new Map([...base.value.weights.map((weight) => [weight.path, weight] as const), ...own]);
  return { ...base, value: { ...base.value, weights: program.parameters.flatMap(({ path }) => planned.get(path) ?? []) } };
}

/** The canonical weights file, chunk by chunk. */
export const canonicalWeights = (plan: WeightPlan, program: Program, type: WeightType): AsyncGenerator<Uint8Array, void, void> => writeWeights(layout(program.parameters, type), convertWeights(plan, type));

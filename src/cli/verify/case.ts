/** A case: a checkpoint with inputs and the outputs that its reference implementation gave. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SpecformerError } from "../../diagnostics/diagnostic.ts";
import type { Ids, Numbers } from "../../runtime/boundary.ts";
import { readSafetensors, toFloat32, toInt32 } from "../../weights/index.ts";
import { openCheckpoint, type Checkpoint } from "../checkpoint.ts";
import { fileSource, shown } from "../disk.ts";
import type { Families } from "../families.ts";
import { UsageError, type Io } from "../io.ts";
import type { Expected } from "./compare.ts";

export interface Case {
  readonly checkpoint: Checkpoint;
  /** By the reference's names. */
  readonly inputs: ReadonlyMap<string, Ids | Numbers>;
  readonly expected: ReadonlyMap<string, Expected>;
  /** Tokens to generate for `generated_ids`. */
  readonly newTokens: number;
  readonly sources: ReadonlyMap<string, string>;
}

/** Every tensor of a safetensors file: whole numbers as ids, the rest as float32. */
async function readTensors(io: Io, path: string): Promise<ReadonlyMap<string, Ids | Numbers>> {
  if (!existsSync(path)) throw new UsageError(`${shown(io, path)} is missing; a case has config.json, model.safetensors, inputs.safetensors and expected.safetensors`);
  const source = await fileSource(path);
  try {
    const file = await readSafetensors(source, shown(io, path));
    if (!file.ok) throw new SpecformerError(file.diagnostics);
    const read = new Map<string, Ids | Numbers>();
    for (const stored of file.value.tensors.values()) {
      const tensor = await stored.read();
      const [floats, ints] = [toFloat32(tensor), toInt32(tensor)];
      if (floats !== null) read.set(stored.name, { data: floats, shape: stored.shape });
      else if (ints !== null) read.set(stored.name, { data: ints, shape: stored.shape });
    }
    return read;
  } finally {
    await source.close();
  }
}

async function shapesIn(io: Io, path: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const source = await fileSource(path);
  try {
    const file = await readSafetensors(source, shown(io, path));
    return file.ok ? new Map([...file.value.tensors].map(([name, { shape }]) => [name, shape])) : new Map<string, readonly number[]>();
  } finally {
    await source.close();
  }
}

export async function openCase(io: Io, path: string, families?: Families): Promise<Case> {
  const folder = resolve(io.cwd, path);
  // Pictures of another size than config.json says make another model of the same weights.
  const given = join(folder, "inputs.safetensors");
  const shapes = existsSync(given) ? await shapesIn(io, given) : new Map<string, readonly number[]>();
  const { result, sources } = await openCheckpoint(io, folder, { inputs: shapes, ...(families === undefined ? {} : { families }) });
  if (!result.ok) throw new CaseError(result.diagnostics, sources);
  const checkpoint = result.value;
  try {
    const inputs = await readTensors(io, join(folder, "inputs.safetensors"));
    const expected = (await readTensors(io, join(folder, "expected.safetensors"))) as ReadonlyMap<string, Expected>;
    return { checkpoint, inputs, expected, newTokens: await newTokens(folder, expected, inputs), sources };
  } catch (error) {
    await checkpoint.close();
    throw error;
  }
}

/** Diagnostics with the texts that they point into. */
export class CaseError extends SpecformerError {
  readonly sources: ReadonlyMap<string, string>;

  constructor(diagnostics: ConstructorParameters<typeof SpecformerError>[0], sources: ReadonlyMap<string, string>) {
    super(diagnostics);
    this.sources = sources;
  }
}

/** As case.json says; without one, what is longer than the prompt. */
async function newTokens(folder: string, expected: ReadonlyMap<string, Expected>, inputs: ReadonlyMap<string, Ids | Numbers>): Promise<number> {
  const path = join(folder, "case.json");
  if (existsSync(path)) {
    try {
      const parsed = JSON.parse(await readFile(path, "utf8")) as { generate?: { max_new_tokens?: unknown } };
      const count = parsed.generate?.max_new_tokens;
      if (typeof count === "number" && Number.isSafeInteger(count) && count > 0) return count;
    } catch (error) {
      throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const all = expected.get("generated_ids")?.shape[1] ?? 0;
  const prompt = inputs.get("input_ids");
  return prompt !== undefined && "shape" in prompt ? all - (prompt.shape[1] ?? 0) : all;
}

/** A case's checkpoint as it is stored, and as it is converted. */
import { join } from "node:path";
import { planFor } from "../../src/cli/checkpoint.ts";
import type { Io } from "../../src/cli/io.ts";
import { openCase } from "../../src/cli/verify/case.ts";
import type { Model } from "../../src/model/types.ts";
import { toFloat32, type StoredTensor } from "../../src/weights/index.ts";
import { canonicalFile } from "./canonical.ts";
import { modelOf, programOf } from "./spelled.ts";

export interface Numbers {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

export interface Converted {
  readonly model: Model;
  /** By the reference's names. */
  stored(name: string): Numbers;
  /** By the program's paths. */
  canonical(path: string): Numbers;
}

async function read(tensors: ReadonlyMap<string, StoredTensor>): Promise<Map<string, Numbers>> {
  const found = new Map<string, Numbers>();
  for (const [name, tensor] of tensors) found.set(name, { shape: tensor.shape, data: toFloat32(await tensor.read()) ?? new Float32Array() });
  return found;
}

function named(tensors: ReadonlyMap<string, Numbers>): (name: string) => Numbers {
  return (name) => {
    const found = tensors.get(name);
    if (found === undefined) throw new Error(`no ${name}; there are ${[...tensors.keys()].join(", ")}`);
    return found;
  };
}

export async function converted(name: string): Promise<Converted> {
  const { checkpoint } = await openCase({ cwd: join(import.meta.dirname, "../cases") } as Io, name);
  try {
    const model = modelOf(checkpoint.imported.specText);
    const program = programOf(model);
    const plan = planFor(checkpoint, program);
    if (!plan.ok) throw new Error(plan.diagnostics.map((d) => d.message).join("; "));
    const canonical = await canonicalFile(plan.value, program);
    return { model, stored: named(await read(checkpoint.tensors)), canonical: named(await read(canonical)) };
  } finally {
    await checkpoint.close();
  }
}

/** Rows of a stored matrix [out, in] as columns of a canonical one [in, out]: those that are picked, in their order. */
export function columns({ shape, data }: Numbers, pick: readonly number[]): number[] {
  const [, inner = 0] = shape;
  return Array.from({ length: inner }, (_, i) => pick.map((row) => data[row * inner + i] ?? Number.NaN)).flat();
}

export const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

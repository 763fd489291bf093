/** Numbers of a safetensors file by name: floats, or whole numbers. */
import { readFileSync } from "node:fs";
import { memorySource, readSafetensors, toFloat32, toInt32 } from "../../src/weights/index.ts";

export interface StoredNumbers {
  readonly data: Float32Array | Int32Array;
  readonly shape: readonly number[];
}

export async function stored(path: string): Promise<ReadonlyMap<string, StoredNumbers>> {
  const file = await readSafetensors(memorySource(readFileSync(path)), path);
  if (!file.ok) throw new Error(`${path} does not read`);
  const all = await Promise.all(
    [...file.value.tensors.values()].map(async (each): Promise<readonly [string, StoredNumbers]> => {
      const data = each.type === "F32" ? toFloat32(await each.read()) : toInt32(await each.read());
      if (data === null) throw new Error(`${each.name} is ${each.type}`);
      return [each.name, { data, shape: each.shape }];
    }),
  );
  return new Map(all);
}

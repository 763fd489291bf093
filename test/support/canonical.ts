/** A checkpoint's weights after a round through the canonical file. */
import { canonicalWeights } from "../../src/cli/checkpoint.ts";
import type { WeightPlan } from "../../src/checkpoints/index.ts";
import type { Program } from "../../src/program/program.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { memorySource, readSafetensors, toFloat32, type StoredTensor } from "../../src/weights/index.ts";

/** What the file holds, by path. */
export async function canonicalFile(plan: WeightPlan, program: Program): Promise<ReadonlyMap<string, StoredTensor>> {
  const chunks: Uint8Array[] = [];
  for await (const bytes of canonicalWeights(plan, program, "F32")) chunks.push(bytes);
  const file = await readSafetensors(memorySource(new Uint8Array(Buffer.concat(chunks))), "weights.safetensors");
  if (!file.ok) throw new Error(file.diagnostics.map((d) => d.message).join("\n"));
  return file.value.tensors;
}

/** The same as the reference evaluator takes it. */
export async function canonicalTensors(plan: WeightPlan, program: Program): Promise<Map<string, Tensor>> {
  const weights = new Map<string, Tensor>();
  for (const stored of (await canonicalFile(plan, program)).values()) weights.set(stored.name, tensor(stored.shape, toFloat32(await stored.read()) ?? new Float32Array()));
  return weights;
}

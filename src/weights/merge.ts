/** Adapters multiplied into the weights that they stand beside. */
import type { WeightType } from "./element.ts";
import type { StoredTensor } from "./read.ts";
import { cast, fromFloat32, toFloat32 } from "./tensor.ts";
import type { Piece } from "./write.ts";

/** A linear layer's path, and what multiplies its adapter. */
export type Adapters = (path: string) => { readonly scale: number } | null;

async function numbers(tensors: ReadonlyMap<string, StoredTensor>, path: string): Promise<Float32Array> {
  const stored = tensors.get(path);
  const floats = stored === undefined ? null : toFloat32(await stored.read());
  if (floats === null) throw new Error(`no numbers of ${path}`);
  return floats;
}

/**
 * W + scale down up, summed in float64; where there are magnitudes every column is brought to its length.
 *
 * @param shape [in, out] of the weight
 */
export function merged(weight: Float32Array, shape: readonly [number, number], down: Float32Array, up: Float32Array, scale: number, magnitude: Float32Array | null): Float32Array {
  const [from, to] = shape;
  const rank = down.length / from;
  const whole = Float64Array.from(weight);
  for (let i = 0; i < from; i++)
    for (let r = 0; r < rank; r++) {
      const factor = scale * (down[i * rank + r] as number);
      for (let j = 0; j < to; j++) whole[i * to + j] = (whole[i * to + j] as number) + factor * (up[r * to + j] as number);
    }
  if (magnitude !== null) {
    const squares = new Float64Array(to);
    whole.forEach((value, k) => (squares[k % to] = (squares[k % to] as number) + value * value));
    for (let k = 0; k < whole.length; k++) whole[k] = ((whole[k] as number) * (magnitude[k % to] as number)) / Math.sqrt(squares[k % to] as number);
  }
  return Float32Array.from(whole);
}

/**
 * Every parameter of the model without adapters, in its order.
 *
 * @param tensors of the model with them
 */
export async function* mergedPieces(parameters: readonly { readonly path: string; readonly shape: readonly number[] }[], tensors: ReadonlyMap<string, StoredTensor>, adapters: Adapters, type: WeightType): AsyncGenerator<Piece, void, void> {
  for (const { path, shape } of parameters) {
    const layer = path.endsWith(".weight") ? path.slice(0, -".weight".length) : null;
    const adapter = layer === null ? null : adapters(layer);
    if (adapter === null) {
      const stored = await tensors.get(path)?.read();
      const made = stored === undefined ? null : cast(stored, type);
      if (made === null) throw new Error(`no numbers of ${path}`);
      yield { path, bytes: made.bytes };
      continue;
    }
    const part = (name: string): Promise<Float32Array> => numbers(tensors, `${layer}.lora.${name}`);
    const magnitude = tensors.has(`${layer}.lora.magnitude`) ? await part("magnitude") : null;
    const whole = merged(await numbers(tensors, path), shape as readonly [number, number], await part("down"), await part("up"), adapter.scale, magnitude);
    yield { path, bytes: fromFloat32(whole, type) };
  }
}

/** Carrying a plan out, one parameter at a time. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import { SpecformerError } from "../../diagnostics/diagnostic.ts";
import { elementCount, type WeightType } from "../../weights/element.ts";
import type { StoredTensor } from "../../weights/read.ts";
import { aligned, cast, fromFloat32, type Tensor } from "../../weights/tensor.ts";
import type { Piece } from "../../weights/write.ts";
import { applyCombine, applyOperation } from "./operations.ts";
import type { PlannedWeight, WeightPlan } from "./plan.ts";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads tensors, and keeps the last one: fused weights are read for each of their parts in turn. */
class Reader {
  #last: { readonly of: StoredTensor; readonly tensor: Tensor } | null = null;

  async read(of: StoredTensor): Promise<Tensor> {
    if (this.#last?.of === of) return this.#last.tensor;
    this.#last = null;
    try {
      const tensor = await of.read();
      // Moves work on elements of up to four bytes.
      this.#last = { of, tensor: tensor.type === "F64" ? (cast(tensor, "F32") ?? tensor) : tensor };
      return this.#last.tensor;
    } catch (error) {
      throw new SpecformerError([checkpointError("K0305", { path: of.name, reason: reasonOf(error) }, null)]);
    }
  }
}

async function make(weight: PlannedWeight, reader: Reader, type: WeightType): Promise<Uint8Array> {
  if (weight.fill !== null) return fromFloat32(new Float32Array(elementCount(weight.shape)).fill(weight.fill), type);
  const parts: Tensor[] = [];
  for (const { tensor, operations } of weight.parts) parts.push(operations.reduce(applyOperation, await reader.read(tensor)));
  const whole = weight.then.reduce(applyOperation, applyCombine(parts, weight.combine));
  const made = cast(whole, type);
  if (made === null) throw new Error(`${weight.path} came out as ${whole.type}`);
  return made.bytes;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // Four bytes at a time: an embedding has hundreds of millions.
  const whole = a.length - (a.length % 4);
  const [x, y] = [a, b].map((bytes) => aligned(bytes, 4)).map((bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, whole / 4)) as [Uint32Array, Uint32Array];
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  for (let i = whole; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * Every parameter's bytes in canonical order, ready for `writeWeights`.
 *
 * Bytes pass unchanged where the stored type is the wanted one and nothing is reckoned.
 *
 * @throws SpecformerError where tied tensors differ or the file cannot be read
 */
export async function* convertWeights(plan: WeightPlan, type: WeightType): AsyncGenerator<Piece, void, void> {
  const reader = new Reader();
  for (const { tensor, of } of plan.duplicates) {
    const { bytes } = await reader.read(tensor);
    if (!equal(bytes, (await reader.read(of)).bytes)) throw new SpecformerError([checkpointError("K0304", { name: tensor.name, of: of.name }, null)]);
  }
  for (const weight of plan.weights) yield { path: weight.path, bytes: await make(weight, reader, type) };
}

/**
 * Tensors of an exported checkpoint, one at a time, from the canonical weights.
 *
 * A step that moves all of a tensor's elements has an opposite. Where a step takes a part, a tensor of numbers 0, 1, 2, …
 * goes through the steps instead and comes out as the list of places that the parameter's elements came from.
 */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import { SpecformerError } from "../../diagnostics/diagnostic.ts";
import { elementCount, elementSize, type WeightType } from "../../weights/element.ts";
import { layout, type Layout } from "../../weights/layout.ts";
import type { StoredTensor } from "../../weights/read.ts";
import { aligned, cast, toFloat32, type Tensor } from "../../weights/tensor.ts";
import type { Piece } from "../../weights/write.ts";
import { applyOperation, lengths, type Operation } from "../weights/operations.ts";
import type { Constant, ExportedTensor, Holding, WritingPlan } from "./weights.ts";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isWhole = ({ dims, ranges }: Operation & { kind: "gather" }): boolean => ranges.every(([from, to], axis) => from === 0 && to === dims[axis]);

/** The operation that undoes another, given the shape that the other met; null where it took a part alone. */
function opposite(operation: Operation, shape: readonly number[]): Operation | null {
  switch (operation.kind) {
    case "gather": {
      if (!isWhole(operation)) return null;
      const { dims, order } = operation;
      const turned = order.map((axis) => dims[axis] as number);
      return { kind: "gather", dims: turned, ranges: turned.map((extent) => [0, extent] as const), order: dims.map((_, axis) => order.indexOf(axis)), shape };
    }
    case "reshape":
      return { kind: "reshape", shape };
    case "add":
      return { kind: "add", by: -operation.by, shape };
    case "multiply":
      return { kind: "multiply", by: 1 / operation.by, shape };
  }
}

/** Opposites of a chain, last first; null where one has none. */
function opposites(operations: readonly Operation[], shape: readonly number[]): readonly Operation[] | null {
  const found: Operation[] = [];
  let here = shape;
  for (const operation of operations) {
    const back = opposite(operation, here);
    if (back === null) return null;
    found.unshift(back);
    here = operation.shape;
  }
  return found;
}

const shapeAfter = (operations: readonly Operation[], shape: readonly number[]): readonly number[] => operations.at(-1)?.shape ?? shape;

/** What one source gave to the parameter, before they were put together: all of it, its slice of the stack, or its lengths. */
function given({ weight, part }: Holding, whole: Tensor, source: readonly number[]): Tensor {
  const { combine } = weight;
  const each = shapeAfter(weight.parts[part]?.operations ?? [], source);
  const direction = weight.parts[1];
  const combined = combine === null ? each : combine.kind === "weight_norm" ? shapeAfter(direction?.operations ?? [], direction?.tensor.shape ?? each) : [weight.parts.length, ...each];
  const back = opposites(weight.then, combined);
  if (back === null) throw new Error(`${weight.path} is a part of what is stored`);
  const before = back.reduce(applyOperation, whole);
  // A direction of any length is one: the whole, beside the lengths that it has.
  if (combine?.kind === "weight_norm" && part === 0) return lengths(before, combine.axis);
  if (combine === null || combine.kind === "weight_norm") return before;
  const size = elementCount(each) * elementSize(before.type);
  return { type: before.type, shape: each, bytes: before.bytes.subarray(part * size, (part + 1) * size) };
}

type Words = Uint16Array | Uint32Array;
const words = (bytes: Uint8Array, type: WeightType): Words => {
  const own = aligned(bytes, elementSize(type));
  return type === "F32" ? new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4) : new Uint16Array(own.buffer, own.byteOffset, own.byteLength / 2);
};

/** Where in the source the elements come from that the operations give. */
function places(operations: readonly Operation[], shape: readonly number[]): Uint32Array {
  const numbers = Uint32Array.from({ length: elementCount(shape) }, (_, i) => i);
  const moved = operations.reduce(applyOperation, { type: "U32", shape, bytes: new Uint8Array(numbers.buffer) } satisfies Tensor as Tensor);
  const bytes = aligned(moved.bytes, 4);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

async function read(weights: ReadonlyMap<string, StoredTensor>, path: string): Promise<Tensor> {
  try {
    const found = await weights.get(path)?.read();
    if (found !== undefined) return found;
  } catch (error) {
    throw new SpecformerError([checkpointError("K0305", { path, reason: reasonOf(error) }, null)]);
  }
  throw new Error(`no weights of ${path}`);
}

function typed(tensor: Tensor, type: WeightType, path: string): Uint8Array {
  const made = cast(tensor, type);
  if (made === null) throw new Error(`${path} came out as ${tensor.type}`);
  return made.bytes;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

async function make({ path, shape, holdings }: ExportedTensor, weights: ReadonlyMap<string, StoredTensor>, type: WeightType): Promise<Uint8Array> {
  const count = elementCount(shape);
  const [first] = holdings;
  if (first !== undefined) {
    const back = opposites(first.weight.parts[first.part]?.operations ?? [], shape);
    if (back !== null) {
      const whole = async ({ weight, part }: Holding): Promise<Uint8Array> =>
        typed((opposites(weight.parts[part]?.operations ?? [], shape) ?? []).reduce(applyOperation, given({ weight, part }, await read(weights, weight.path), shape)), type, path);
      const bytes = await whole(first);
      for (const other of holdings.slice(1))
        if (!sameBytes(bytes, await whole(other))) throw new SpecformerError([checkpointError("K0408", { first: first.weight.path, second: other.weight.path, name: path }, null)]);
      return bytes;
    }
  }
  const bytes = new Uint8Array(count * elementSize(type));
  const [out, filled] = [words(bytes, type), new Uint8Array(count)];
  for (const holding of holdings) {
    const operations = holding.weight.parts[holding.part]?.operations ?? [];
    if (operations.some(({ kind }) => kind === "add" || kind === "multiply")) throw new Error(`${holding.weight.path} is reckoned from a part of ${path}`);
    const values = words(typed(given(holding, await read(weights, holding.weight.path), shape), type, path), type);
    places(operations, shape).forEach((place, i) => {
      out[place] = values[i] as number;
      filled[place] = 1;
    });
  }
  if (filled.includes(0)) throw new SpecformerError([checkpointError("K0407", { name: path }, null)]);
  return bytes;
}

async function checkConstant({ path, value }: Constant, weights: ReadonlyMap<string, StoredTensor>): Promise<void> {
  const numbers = toFloat32(await read(weights, path));
  const other = numbers?.find((number) => number !== value);
  if (other !== undefined) throw new SpecformerError([checkpointError("K0410", { path, value, other }, null)]);
}

/**
 * Every tensor's bytes, in the order of the plan, ready for `writeWeights`.
 *
 * @param weights the canonical weights by path, of the type that is written
 * @throws SpecformerError where the file cannot be read, or a tensor would have elements that no parameter gives
 */
export async function* exportedPieces({ tensors, constants }: WritingPlan, weights: ReadonlyMap<string, StoredTensor>, type: WeightType): AsyncGenerator<Piece, void, void> {
  for (const constant of constants) await checkConstant(constant, weights);
  for (const tensor of tensors) yield { path: tensor.path, bytes: await make(tensor, weights, type) };
}

/** The layout of model.safetensors. Its readers ask of the header that it names whose axes these are: `pt`, PyTorch's. */
export const exportLayout = (tensors: readonly ExportedTensor[], type: WeightType): Layout => layout(tensors, type, { format: "pt" });

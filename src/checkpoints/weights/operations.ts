/**
 * What can be done to a stored tensor on its way to a parameter.
 *
 * Every step that only moves elements becomes one gather: the tensor is seen with more axes, a range of each is
 * taken, the axes are put in another order, and the result gets its shape. Such steps work on any element type
 * without looking at the numbers.
 */
import { elementCount, elementSize, sameShape, showShape } from "../../weights/element.ts";
import { aligned, fromFloat32, toFloat32, type Tensor } from "../../weights/tensor.ts";
import type { Combine } from "../table/types.ts";

export type Operation =
  | {
      readonly kind: "gather";
      readonly dims: readonly number[];
      readonly ranges: readonly (readonly [number, number])[];
      readonly order: readonly number[];
      readonly shape: readonly number[];
    }
  | { readonly kind: "reshape"; readonly shape: readonly number[] }
  | { readonly kind: "add" | "multiply"; readonly by: number; readonly shape: readonly number[] };

/** A step that does not fit the tensor it met; the plan reports it. */
export class OperationError extends Error {
  override readonly name = "OperationError";
}

/** Rows and columns that are moved together. */
const tile = 16;

type Elements = Uint32Array | Uint16Array | Uint8Array;

function elements(tensor: Tensor): Elements {
  const size = elementSize(tensor.type);
  const bytes = aligned(tensor.bytes, size);
  const count = elementCount(tensor.shape);
  if (size === 4) return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  if (size === 2) return new Uint16Array(bytes.buffer, bytes.byteOffset, count);
  if (size === 1) return bytes;
  throw new OperationError(`elements of ${tensor.type} are not moved`);
}

function empty(like: Elements, count: number): Elements {
  return like instanceof Uint32Array ? new Uint32Array(count) : like instanceof Uint16Array ? new Uint16Array(count) : new Uint8Array(count);
}

function gather(from: Elements, { dims, ranges, order }: Extract<Operation, { kind: "gather" }>): Elements {
  const strides = dims.map((_, axis) => dims.slice(axis + 1).reduce((a, b) => a * b, 1));
  const axes = order.map((axis) => {
    const [start, end] = ranges[axis] as readonly [number, number];
    return { stride: strides[axis] as number, extent: end - start };
  });
  const origin = ranges.reduce((sum, [start], axis) => sum + start * (strides[axis] as number), 0);
  const out = empty(from, axes.reduce((n, axis) => n * axis.extent, 1));
  if (out.length === 0) return out;
  const [rows, columns] = [axes.at(-2) ?? { stride: 0, extent: 1 }, axes.at(-1) ?? { stride: 1, extent: 1 }];
  const outer = axes.slice(0, -2);
  const counters = outer.map(() => 0);
  for (let written = 0; written < out.length; written += rows.extent * columns.extent) {
    const start = counters.reduce((sum, counter, axis) => sum + counter * (outer[axis] as { stride: number }).stride, origin);
    movePlane(from, out, start, written, rows, columns);
    for (let axis = outer.length - 1; axis >= 0; axis--) {
      counters[axis] = (counters[axis] as number) + 1;
      if ((counters[axis] as number) < (outer[axis] as { extent: number }).extent) break;
      counters[axis] = 0;
    }
  }
  return out;
}

interface Axis {
  readonly stride: number;
  readonly extent: number;
}

function movePlane(from: Elements, out: Elements, start: number, to: number, rows: Axis, columns: Axis): void {
  if (columns.stride === 1) {
    for (let r = 0; r < rows.extent; r++) {
      const at = start + r * rows.stride;
      out.set(from.subarray(at, at + columns.extent), to + r * columns.extent);
    }
    return;
  }
  // By way of a small square: rows of large matrices lie a power of two apart and would drive one another out of the cache.
  const square = empty(from, tile * tile);
  const [step, width] = [rows.stride, columns.extent];
  for (let r0 = 0; r0 < rows.extent; r0 += tile)
    for (let c0 = 0; c0 < width; c0 += tile) {
      const high = Math.min(tile, rows.extent - r0);
      const wide = Math.min(tile, width - c0);
      for (let c = 0; c < wide; c++) {
        let at = start + r0 * step + (c0 + c) * columns.stride;
        for (let r = c; r < c + high * tile; r += tile, at += step) square[r] = from[at] as number;
      }
      for (let r = 0; r < high; r++) {
        const at = to + (r0 + r) * width + c0;
        for (let c = 0; c < wide; c++) out[at + c] = square[r * tile + c] as number;
      }
    }
}

const bytesOf = (moved: Elements): Uint8Array => new Uint8Array(moved.buffer, moved.byteOffset, moved.byteLength);

/** float32 numbers of a tensor whose type the plan has checked. */
function floats(tensor: Tensor): Float32Array {
  const found = toFloat32(tensor);
  if (found === null) throw new OperationError(`${tensor.type} holds no numbers to reckon with`);
  return found;
}

const float32 = (values: Float32Array, shape: readonly number[]): Tensor => ({ type: "F32", shape, bytes: fromFloat32(values, "F32") });

/** Applies one operation. Moves keep the type; arithmetic gives float32. */
export function applyOperation(tensor: Tensor, operation: Operation): Tensor {
  switch (operation.kind) {
    case "gather":
      return { type: tensor.type, shape: operation.shape, bytes: bytesOf(gather(elements(tensor), operation)) };
    case "reshape":
      return { ...tensor, shape: operation.shape };
    case "add":
      return float32(floats(tensor).map((value) => value + operation.by), operation.shape);
    case "multiply":
      return float32(floats(tensor).map((value) => value * operation.by), operation.shape);
  }
}

function axisOf(axis: number, shape: readonly number[]): number {
  const found = axis < 0 ? shape.length + axis : axis;
  if (found < 0 || found >= shape.length) throw new OperationError(`there is no axis ${axis} in ${showShape(shape)}`);
  return found;
}

/** Shape of tensors put together. */
export function combinedShape(shapes: readonly (readonly number[])[], combine: Combine | null): readonly number[] {
  const [first, ...more] = shapes;
  if (first === undefined) throw new OperationError("there is nothing to put together");
  if (combine === null) {
    if (more.length > 0) throw new OperationError("several tensors stand there without `combine`");
    return first;
  }
  if (combine.kind === "weight_norm") return shapes[1] ?? first;
  if (combine.kind === "concat") {
    const axis = axisOf(combine.axis, first);
    const rest = (shape: readonly number[]): readonly number[] => shape.filter((_, i) => i !== axis);
    const odd = more.find((shape) => shape.length !== first.length || !sameShape(rest(shape), rest(first)));
    if (odd !== undefined) throw new OperationError(`${showShape(odd)} does not continue ${showShape(first)} on axis ${axis}`);
    return first.map((extent, i) => (i === axis ? shapes.reduce((sum, shape) => sum + (shape[axis] ?? 0), 0) : extent));
  }
  const odd = more.find((shape) => !sameShape(shape, first));
  if (odd !== undefined) throw new OperationError(`${showShape(odd)} and ${showShape(first)} differ`);
  return combine.kind === "stack" ? [shapes.length, ...first] : first;
}

/** Puts tensors together. Pieces of one type keep it; others and sums become float32. */
export function applyCombine(tensors: readonly Tensor[], combine: Combine | null): Tensor {
  const shape = combinedShape(tensors.map((t) => t.shape), combine);
  const [first, second] = tensors as readonly [Tensor, ...Tensor[]];
  if (combine === null) return first;
  if (combine.kind === "sum") {
    const total = floats(first).slice();
    for (const other of tensors.slice(1)) floats(other).forEach((value, i) => (total[i] = (total[i] as number) + value));
    return float32(total, shape);
  }
  if (combine.kind === "weight_norm") {
    if (second === undefined) throw new OperationError("weight_norm wants the length and the direction");
    return foldNorm(first, second, axisOf(combine.axis, second.shape));
  }
  const same = tensors.every((t) => t.type === first.type) ? tensors : tensors.map((t) => float32(floats(t), t.shape));
  const axis = combine.kind === "stack" ? 0 : axisOf(combine.axis, first.shape);
  return concat(same, combine.kind === "stack" ? 0 : axis, shape);
}

function concat(tensors: readonly Tensor[], axis: number, shape: readonly number[]): Tensor {
  const type = (tensors[0] as Tensor).type;
  const runs = tensors.map((t) => ({ bytes: t.bytes, run: elementCount(t.shape.slice(axis)) * elementSize(type) }));
  const width = runs.reduce((sum, { run }) => sum + run, 0);
  const bytes = new Uint8Array(elementCount(shape) * elementSize(type));
  let offset = 0;
  for (const { bytes: part, run } of runs) {
    for (let row = 0; row * width < bytes.length; row++) bytes.set(part.subarray(row * run, (row + 1) * run), row * width + offset);
    offset += run;
  }
  return { type, shape, bytes };
}

/** Shape of one length for every index of the axis. */
export const lengthsShape = (shape: readonly number[], axis: number): readonly number[] => shape.map((extent, i) => (i === axisOf(axis, shape) ? extent : 1));

/** Lengths of a tensor's vectors, one for every index of the axis. */
export function lengths(tensor: Tensor, axis: number): Tensor {
  return float32(Float32Array.from(squaresOf(tensor, axisOf(axis, tensor.shape)).sums, Math.sqrt), lengthsShape(tensor.shape, axis));
}

/** Sums of squares for every index of the axis, and where in them an element counts. */
function squaresOf(tensor: Tensor, axis: number): { readonly sums: Float64Array; readonly indexOf: (i: number) => number } {
  const inner = elementCount(tensor.shape.slice(axis + 1));
  const extent = tensor.shape[axis] as number;
  const sums = new Float64Array(extent);
  const indexOf = (i: number): number => Math.floor(i / inner) % extent;
  floats(tensor).forEach((value, i) => (sums[indexOf(i)] = (sums[indexOf(i)] as number) + value * value));
  return { sums, indexOf };
}

/** g * v / |v|, with one length for every index of the axis (torch.nn.utils.weight_norm). */
function foldNorm(length: Tensor, direction: Tensor, axis: number): Tensor {
  const g = floats(length);
  const { sums, indexOf } = squaresOf(direction, axis);
  if (g.length !== sums.length) throw new OperationError(`${g.length} lengths do not fit axis ${axis} of ${showShape(direction.shape)}`);
  return float32(floats(direction).map((value, i) => (value * (g[indexOf(i)] as number)) / Math.sqrt(sums[indexOf(i)] as number)), direction.shape);
}

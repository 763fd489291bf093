/** Steps of a table, with a config's numbers and a tensor's shape, as operations. */
import { elementCount, showShape } from "../../weights/element.ts";
import type { Scope } from "../expression/evaluate.ts";
import type { Extent, Step } from "../table/types.ts";
import { compute } from "../world.ts";
import { OperationError, type Operation } from "./operations.ts";

function numberOf(extent: Extent, scope: Scope): number {
  const value = typeof extent === "number" ? extent : compute(extent, scope);
  if (typeof value !== "number") throw new OperationError(`\`${typeof extent === "number" ? extent : extent.text}\` is no number`);
  return value;
}

function integerOf(extent: Extent, scope: Scope): number {
  const value = numberOf(extent, scope);
  if (!Number.isSafeInteger(value)) throw new OperationError(`${value} is no integer`);
  return value;
}

function axisOf(axis: number, shape: readonly number[]): number {
  const found = axis < 0 ? shape.length + axis : axis;
  if (found < 0 || found >= shape.length) throw new OperationError(`there is no axis ${axis} in ${showShape(shape)}`);
  return found;
}

/** Extents whose product is `count`; one of them may be -1: what is left. */
function fitted(wanted: readonly number[], count: number): readonly number[] {
  const known = wanted.filter((extent) => extent !== -1).reduce((a, b) => a * b, 1);
  const open = wanted.filter((extent) => extent === -1).length;
  const shape = wanted.map((extent) => (extent === -1 ? count / known : extent));
  if (open > 1 || shape.some((extent) => !Number.isSafeInteger(extent) || extent < 0) || elementCount(shape) !== count)
    throw new OperationError(`${showShape(wanted)} does not hold ${count} elements`);
  return shape;
}

function permutation(order: readonly number[], rank: number): readonly number[] {
  if (order.length !== rank || [...order].sort((a, b) => a - b).some((axis, i) => axis !== i)) throw new OperationError(`${showShape(order)} is no order of ${rank} axes`);
  return order;
}

const whole = (dims: readonly number[]): readonly (readonly [number, number])[] => dims.map((extent) => [0, extent] as const);
const ascending = (rank: number): readonly number[] => Array.from({ length: rank }, (_, i) => i);

function rangeOf([from, to]: readonly [number, number], extent: number): readonly [number, number] {
  if (from < 0 || to < from || to > extent) throw new OperationError(`${from} to ${to} is no range of ${extent}`);
  return [from, to];
}

/**
 * One step as an operation.
 *
 * @param shape of the tensor it meets
 * @throws OperationError where it does not fit
 */
export function operationOf(step: Step, shape: readonly number[], scope: Scope): Operation {
  switch (step.kind) {
    case "transpose": {
      // A vector has nothing to transpose; only two axes change places without being told how.
      if (step.order === null && shape.length !== 2) throw new OperationError(`${showShape(shape)} is no matrix to transpose`);
      const order = permutation(step.order ?? [1, 0], shape.length);
      return { kind: "gather", dims: shape, ranges: whole(shape), order, shape: order.map((axis) => shape[axis] as number) };
    }
    case "reshape":
      return { kind: "reshape", shape: fitted(step.shape.map((e) => integerOf(e, scope)), elementCount(shape)) };
    case "squeeze": {
      const axis = axisOf(step.axis, shape);
      if (shape[axis] !== 1) throw new OperationError(`axis ${axis} of ${showShape(shape)} is not 1`);
      return { kind: "reshape", shape: shape.filter((_, i) => i !== axis) };
    }
    case "slice": {
      const axis = axisOf(step.axis, shape);
      const range = rangeOf([integerOf(step.from, scope), integerOf(step.to, scope)], shape[axis] as number);
      const ranges = whole(shape).map((r, i) => (i === axis ? range : r));
      return { kind: "gather", dims: shape, ranges, order: ascending(shape.length), shape: ranges.map(([from, to]) => to - from) };
    }
    case "split": {
      const axis = axisOf(step.axis, shape);
      const parts = fitted(step.as.map((e) => integerOf(e, scope)), shape[axis] as number);
      if (step.take.length !== parts.length) throw new OperationError(`take has ${step.take.length} entries for ${parts.length} parts`);
      const taken = step.take.map((take, i): readonly [number, number] => {
        const extent = parts[i] as number;
        if (take === null) return [0, extent];
        if (typeof take === "object" && "length" in take) return rangeOf([integerOf(take[0], scope), integerOf(take[1], scope)], extent);
        const index = integerOf(take, scope);
        return rangeOf([index, index + 1], extent);
      });
      const dims = [...shape.slice(0, axis), ...parts, ...shape.slice(axis + 1)];
      const ranges = [...whole(shape.slice(0, axis)), ...taken, ...whole(shape.slice(axis + 1))];
      const extent = taken.reduce((n, [from, to]) => n * (to - from), 1);
      return { kind: "gather", dims, ranges, order: ascending(dims.length), shape: shape.map((e, i) => (i === axis ? extent : e)) };
    }
    case "permute": {
      const axis = axisOf(step.axis, shape);
      const parts = fitted(step.as.map((e) => integerOf(e, scope)), shape[axis] as number);
      const inner = permutation(step.order, parts.length);
      const dims = [...shape.slice(0, axis), ...parts, ...shape.slice(axis + 1)];
      const order = ascending(dims.length).map((i) => (i >= axis && i < axis + parts.length ? axis + (inner[i - axis] as number) : i));
      return { kind: "gather", dims, ranges: whole(dims), order, shape };
    }
    case "add":
    case "multiply":
      return { kind: step.kind, by: numberOf(step.by, scope), shape };
  }
}

/** Steps one after another: their operations, and the shape in the end. */
export function operationsOf(steps: readonly Step[], shape: readonly number[], scope: Scope): { readonly operations: readonly Operation[]; readonly shape: readonly number[] } {
  const operations: Operation[] = [];
  let here = shape;
  for (const step of steps) {
    const operation = operationOf(step, here, scope);
    operations.push(operation);
    here = operation.shape;
  }
  return { operations, shape: here };
}

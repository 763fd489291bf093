/** Shapes of stored tensors, from those of the parameters that are made of them: a table's steps read backwards. */
import type { Scope } from "../expression/evaluate.ts";
import type { Combine, Extent, Step, WeightRule } from "../table/types.ts";
import { compute } from "../world.ts";
import { lengthsShape, OperationError } from "../weights/operations.ts";

/** Extents of a tensor, and the axis of which only the least extent is known: others may hold more of it. */
export interface Outline {
  readonly shape: readonly number[];
  readonly open: number | null;
}

function integer(extent: Extent, scope: Scope): number {
  const value = typeof extent === "number" ? extent : compute(extent, scope);
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new OperationError(`\`${typeof extent === "number" ? extent : extent.text}\` is no integer`);
  return value;
}

const axisOf = (axis: number, rank: number): number => (axis < 0 ? rank + axis : axis);
const replaced = (shape: readonly number[], axis: number, extent: number): readonly number[] => shape.map((e, i) => (i === axis ? extent : e));

/** The whole that `split` sees: one of its parts may be -1, which follows from what was taken. */
function whole({ as, take }: Step & { kind: "split" }, taken: number, scope: Scope): number {
  const parts = as.map((e) => integer(e, scope));
  const known = take.reduce<number>((product, part, i) => {
    if (part === null) return parts[i] === -1 ? product : product * (parts[i] ?? 1);
    return typeof part === "object" && "length" in part ? product * (integer(part[1], scope) - integer(part[0], scope)) : product;
  }, 1);
  if (parts.some((part, i) => part === -1 && take[i] !== null)) throw new OperationError("`split` takes some of a part whose extent nothing says");
  return parts.reduce((product, part) => product * (part === -1 ? taken / known : part), 1);
}

/** What a step must have met to give this outline. */
function before(step: Step, { shape, open }: Outline, scope: Scope): Outline {
  const closed = (): void => {
    if (open !== null) throw new OperationError(`what stands before \`${step.kind}\` has an extent that nothing says`);
  };
  switch (step.kind) {
    case "transpose": {
      const order = step.order ?? [1, 0];
      if (order.length !== shape.length) throw new OperationError(`\`transpose\` of ${shape.length} axes`);
      const from = order.map((_, axis) => order.indexOf(axis));
      return { shape: from.map((axis) => shape[axis] ?? 0), open: open === null ? null : (order[open] ?? null) };
    }
    case "squeeze": {
      const axis = axisOf(step.axis, shape.length + 1);
      return { shape: [...shape.slice(0, axis), 1, ...shape.slice(axis)], open: open === null || open < axis ? open : open + 1 };
    }
    case "slice":
      closed();
      return { shape: replaced(shape, axisOf(step.axis, shape.length), integer(step.to, scope)), open: axisOf(step.axis, shape.length) };
    case "split": {
      closed();
      const axis = axisOf(step.axis, shape.length);
      return { shape: replaced(shape, axis, whole(step, shape[axis] ?? 0, scope)), open: null };
    }
    case "permute":
    case "add":
    case "multiply":
      return { shape, open };
    case "reshape":
      throw new OperationError("`reshape` does not say what it was given; `shape` in the rule would");
  }
}

/**
 * What a source of a rule must look like for its parameter to have this shape.
 *
 * @param part which of the sources
 * @throws OperationError where that does not follow
 */
export function outlineOf({ steps, combine, then, shape: stored }: WeightRule, shape: readonly number[], scope: Scope, part: number): Outline {
  if (stored !== null) return { shape: stored.map((extent) => integer(extent, scope)), open: null };
  const start: Outline = { shape, open: null };
  const combined = then.reduceRight((outline, step) => before(step, outline, scope), start);
  return steps.reduceRight((outline, step) => before(step, outline, scope), ofPart(combine, combined, part));
}

function ofPart(combine: Combine | null, combined: Outline, part: number): Outline {
  if (combine === null) return combined;
  if (combine.kind === "stack") return { shape: combined.shape.slice(1), open: combined.open === null ? null : combined.open - 1 };
  if (combine.kind === "weight_norm") return part === 0 ? { shape: lengthsShape(combined.shape, combine.axis), open: null } : combined;
  throw new OperationError(`\`${combine.kind}\` can't be undone: nothing says what each tensor had of the whole`);
}

/** Both outlines of one tensor as one. */
export function merged(a: Outline, b: Outline): Outline {
  const open = a.open ?? b.open;
  const sure = a.open === null ? a : b;
  if (a.shape.length !== b.shape.length || (a.open !== null && b.open !== null && a.open !== b.open)) throw new OperationError("its parts disagree about its axes");
  if (a.open === null || b.open === null) return sure;
  return { shape: a.shape.map((extent, axis) => (axis === open ? Math.max(extent, b.shape[axis] ?? 0) : extent)), open };
}

/** What expressions may cost. No published model comes near it; a table that doubles a list sixty times does. */
import { ExpressionError, isList, isMap, type Value } from "./syntax.ts";

export interface Work {
  left: number;
}

/** Steps for all of one import. */
const mostSteps = 3_000_000;
/** Values inside one another. */
const mostValues = 300_000;
const mostCharacters = 10_000;

export const freshWork = (): Work => ({ left: mostSteps });

/** @throws ExpressionError where nothing is left */
export function spend(work: Work, steps: number): void {
  work.left -= steps;
  if (work.left < 0) throw new ExpressionError("takes more steps than any model wants");
}

const weights = new WeakMap<object, number>();

/** Values that a value holds, itself included; what is held twice counts twice. */
export function weightOf(value: Value): number {
  if (!isList(value) && !isMap(value)) return 1;
  const known = weights.get(value);
  if (known !== undefined) return known;
  let weight = 1;
  for (const inner of value.values()) weight += weightOf(inner);
  weights.set(value, weight);
  return weight;
}

/** @throws ExpressionError where a value has grown beyond what any config could mean */
export function bounded<T extends Value>(value: T): T {
  if (typeof value === "string" && value.length > mostCharacters) throw new ExpressionError(`gives a text of ${value.length} characters`);
  if (weightOf(value) > mostValues) throw new ExpressionError(`gives ${weightOf(value)} values in one`);
  return value;
}

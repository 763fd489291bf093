/** Two models held against each other, leaf by leaf. */
import type { Model } from "../../model/types.ts";
import { sameValue, isList, isMap, type Value } from "../expression/syntax.ts";

export interface Difference {
  readonly path: readonly string[];
  readonly wanted: Value;
  readonly found: Value;
}

/** Names that say nothing of what is computed. */
const silent = new Set(["name", "variant", "origin"]);

function differs(a: unknown, b: unknown, key: string): number {
  if (silent.has(key) || Object.is(a, b)) return 0;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return 1;
  const [x, y] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].reduce((sum, inner) => sum + differs(x[inner], y[inner], inner), 0);
}

/** How many leaves of two models differ, apart from their names. 0: they compute the same from the same weights. */
export function distance(a: Model, b: Model): number {
  const heads = (model: Model): string => JSON.stringify(model.outputs.map((output) => output.name));
  return differs(a, b, "") + (heads(a) === heads(b) ? 0 : 1);
}

/** Where two canonical specs differ. */
export function differences(wanted: Value, found: Value, path: readonly string[] = []): readonly Difference[] {
  if (isMap(wanted) && isMap(found))
    return [...new Set([...wanted.keys(), ...found.keys()])]
      .filter((key) => path.length > 0 || key !== "model")
      .flatMap((key) => differences(wanted.get(key) ?? null, found.get(key) ?? null, [...path, key]));
  if (isList(wanted) && isList(found) && sameValue(wanted, found)) return [];
  return sameValue(wanted, found) ? [] : [{ path, wanted, found }];
}

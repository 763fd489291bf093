/** How far a place of a table's spec says what it should, seen from the table alone. */
import { isList, isMap, sameValue, type Value } from "../expression/syntax.ts";
import { repeated } from "./tellings.ts";

/** Whether a value says what a target does, which says everything; null where the value leaves something to its default. */
function within(value: Value, target: Value): boolean | null {
  if (!isMap(value) || !isMap(target)) return sameValue(value, target);
  const parts = [...new Set([...value.keys(), ...target.keys()])].map((key) => {
    const [said, wanted] = [value.get(key) ?? null, target.get(key) ?? null];
    return said === null && wanted !== null ? (wanted === false || wanted === 0 ? true : null) : within(said, wanted);
  });
  return parts.includes(false) ? false : parts.includes(null) ? null : true;
}

/** The share of places in which two lists agree. */
function share(value: readonly Value[], target: readonly Value[]): number {
  const count = Math.max(value.length, target.length, 1);
  return target.filter((item, i) => i < value.length && sameValue(item, value[i] ?? null)).length / count;
}

/**
 * @param value what the place gives; undefined where it can't be computed
 * @param targets what it may give
 * @param known whether the wanted spec speaks of the place
 * @returns from 0 to 1, or null where the rest of the language decides: what is left out has a default
 */
export function agreement(path: readonly string[], value: Value | undefined, targets: readonly Value[], layers: number, known: boolean): number | null {
  if (value === undefined) return 0;
  const pattern = path.length === 1 && path[0] === "pattern";
  const listed = pattern && isList(value) ? repeated(value, layers) : value;
  const held = targets.map((target) => within(listed, target));
  if (held.includes(true)) return 1;
  if (held.includes(null)) return null;
  if (value === null && !pattern) return null;
  if (targets.every((target) => target === null) && !known) return null;
  return Math.max(0, ...targets.map((target) => (isList(listed) && isList(target) ? 0.99 * share(listed, target) : 0)));
}

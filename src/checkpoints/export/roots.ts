/** A number of the config for which a place of the spec becomes a wanted number: found by halving, and written as short as it can be. */
import { SpecformerError } from "../../diagnostics/diagnostic.ts";
import { isMap, type Value } from "../expression/syntax.ts";
import type { Key } from "../table/types.ts";
import { fill } from "../world.ts";
import { decide, placeOf, valueAt, type Setting, type Step } from "./settings.ts";
import type { Problem } from "./solve.ts";

/** Numbers between which a change of sign is looked for: the positive ones first, which most numbers of configs are. */
const positive = Array.from({ length: 33 }, (_, i) => 10 ** (i / 4 - 4));
const samples = [positive, positive.map((sample) => -sample)];
const halvings = 80;

/** Places of the config that hold numbers; within mappings those of the ones that are there. */
function* numbersIn(keys: ReadonlyMap<string, Key>, values: Value, path: readonly Step[], wanted: (name: string) => boolean): Generator<readonly Step[]> {
  for (const [name, key] of keys) {
    if (!wanted(name)) continue;
    const here = [...path, name];
    if (key.type === "number") yield here;
    else if (key.keys !== null && isMap(valueAt(values, here))) yield* numbersIn(key.keys, values, here, () => true);
  }
}

/** @returns null where no number of the config alone makes the place what it should be */
export function roots({ table, choice, leaf, settled, scopeOf, breaks }: Problem): readonly Setting[] | null {
  // Whole numbers can be read backwards, and rounding leaves them alone.
  const targets = leaf.targets.filter((target): target is number => typeof target === "number" && !Number.isInteger(target));
  for (const target of targets)
    for (const path of numbersIn(table.config, choice.values, [], (name) => leaf.keys.has(name))) {
      if (settled.has(placeOf({ path, value: null }))) continue;
      const at = (value: number): number | null => {
        try {
          const found = fill(leaf.tree, scopeOf(decide(choice, [{ path, value }])));
          return typeof found === "number" ? found - target : null;
        } catch (error) {
          if (error instanceof SpecformerError) return null;
          throw error;
        }
      };
      const root = rootOf(at);
      const settings = root === null ? null : [{ path, value: root }];
      if (settings !== null && breaks(decide(choice, settings)) === 0) return settings;
    }
  return null;
}

const rootOf = (at: (value: number) => number | null): number | null => samples.reduce<number | null>((found, some) => found ?? rootAmong(some, at), null);

function rootAmong(some: readonly number[], at: (value: number) => number | null): number | null {
  let before: readonly [number, number] | null = null;
  for (const sample of some) {
    const value = at(sample);
    if (value === null) continue;
    if (before !== null && Math.sign(before[1]) !== Math.sign(value)) {
      const found = exact(at, halved(at, before[0], sample, Math.sign(value)));
      if (found !== null) return found;
    }
    before = [sample, value];
  }
  return null;
}

/** @param sign on the side of `high` */
function halved(at: (value: number) => number | null, low: number, high: number, sign: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < halvings; i++) {
    const middle = (a + b) / 2;
    const value = at(middle);
    if (value === null || value === 0) return middle;
    if (Math.sign(value) === sign) b = middle;
    else a = middle;
  }
  return (a + b) / 2;
}

/** The shortest decimal near a root that is one. */
function exact(at: (value: number) => number | null, near: number): number | null {
  for (let digits = 1; digits <= 17; digits++) {
    const value = Number(near.toPrecision(digits));
    if (at(value) === 0) return value;
  }
  return null;
}

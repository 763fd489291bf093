/**
 * Values of config keys found by trying them out: for what can't be read backwards, such as a rule that says of each layer
 * by its number what kind it is.
 *
 * Nothing is imported for it. Only the place itself is computed again and again, first with one key changed, then with two,
 * then with a third beside the best pairs.
 */
import { isList, sameValue, type Value } from "../expression/syntax.ts";
import type { Key, Table } from "../table/types.ts";
import type { Scope } from "../expression/evaluate.ts";
import type { Leaf } from "./leaves.ts";
import { choicesOf, decide, placeOf, type Choice, type Setting } from "./settings.ts";

/** Times that one place is computed at most. */
const work = 6000;
/** Layers of which each number is tried. */
const mostLayers = 130;
const mostKinds = 4;
const mostWords = 8;
/** Pairs that a third key is tried beside. */
const beam = 6;

export interface Problem {
  readonly table: Table;
  readonly choice: Choice;
  readonly leaf: Leaf;
  readonly layers: number;
  readonly words: readonly string[];
  /** Places of the config that are what they should be already, as `placeOf` names them. */
  readonly settled: ReadonlySet<string>;
  /** What is left of the work that the whole search is worth. */
  readonly budget: { left: number };
  scopeOf(choice: Choice): Scope;
  /** How many places it breaks that were right before. */
  breaks(choice: Choice): number;
}

/** Every list that has the same in the same kind of layers. */
function listsLike(target: Value, layers: number, words: readonly string[]): readonly Value[] {
  const uniform = words.map((word) => Array<Value>(layers).fill(word));
  if (!isList(target) || target.length !== layers) return [[], ...uniform];
  const kinds = target.filter((item, i) => target.findIndex((other) => sameValue(other, item)) === i);
  if (kinds.length > mostKinds) return [[], ...uniform];
  const found: Value[] = [[]];
  for (let set = 1; set < 2 ** kinds.length; set++) {
    const inside = target.map((item) => ((set >> kinds.findIndex((kind) => sameValue(kind, item))) & 1) === 1);
    found.push(inside.flatMap((yes, i) => (yes ? [i] : [])), inside.map(Number), inside);
    for (const a of words) for (const b of words) if (a !== b && set < 2 ** kinds.length - 1) found.push(inside.map((yes) => (yes ? a : b)));
  }
  return [...found, ...uniform];
}

function candidates(key: Key, { leaf, layers, words }: Problem): readonly Value[] {
  const few = words.slice(0, mostWords);
  const lists = (): readonly Value[] => leaf.targets.flatMap((target) => listsLike(target, layers, few));
  const counts = Array.from({ length: Math.min(layers, mostLayers) + 2 }, (_, i) => i);
  const nothing: readonly Value[] = key.nullable ? [null] : [];
  switch (key.type) {
    case "boolean": return choicesOf(key, []);
    case "string": return choicesOf(key, few);
    case "integer": return key.only === null ? [...nothing, ...counts] : key.only;
    case "list": return [...nothing, ...lists()];
    case "any": return [...nothing, true, false, ...counts, ...lists()];
    default: return [];
  }
}

interface Tried {
  readonly settings: readonly Setting[];
  readonly score: number;
  /** Place of its last key among the keys. */
  readonly last: number;
}

/** @returns settings with which the place says what it should, and that break the fewest others; null where none were found */
export function solve(problem: Problem): readonly Setting[] | null {
  const { table, choice, leaf, settled } = problem;
  const keys = [...leaf.keys].filter((name) => !settled.has(placeOf({ path: [name], value: null }))).flatMap((name) => {
    const key = table.config.get(name);
    return key === undefined ? [] : [candidates(key, problem).map((value): Setting => ({ path: [name], value }))];
  }).sort((a, b) => a.length - b.length);
  let left = Math.min(work, problem.budget.left);
  let best: { readonly settings: readonly Setting[]; readonly breaks: number } | null = null;
  const trial = (settings: readonly Setting[], last: number): Tried => {
    left--;
    problem.budget.left--;
    const changed = decide(choice, settings);
    const score = leaf.agrees(problem.scopeOf(changed)) ?? 0;
    if (score === 1) {
      const breaks = problem.breaks(changed);
      if (best === null || breaks < best.breaks) best = { settings, breaks };
    }
    return { settings, score, last };
  };
  const done = (): boolean => left <= 0 || best?.breaks === 0;
  const beside = (from: readonly Tried[], all: boolean): readonly Tried[] => {
    const found: Tried[] = [];
    for (const { settings, last } of from)
      for (const [k, values] of keys.entries()) {
        if (all ? settings.some((s) => "path" in s && s.path[0] === (values[0] !== undefined && "path" in values[0] ? values[0].path[0] : null)) : k <= last) continue;
        for (const value of values) {
          if (done()) return found;
          found.push(trial([...settings, value], k));
        }
      }
    return found.sort((a, b) => b.score - a.score);
  };
  const singles = beside([{ settings: [], score: 0, last: -1 }], false);
  if (best !== null) return found(best);
  const pairs = beside(singles, false);
  if (best === null) beside(pairs.slice(0, beam), true);
  return found(best);
}

const found = (best: { readonly settings: readonly Setting[] } | null): readonly Setting[] | null => best?.settings ?? null;

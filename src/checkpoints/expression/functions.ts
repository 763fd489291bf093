/** The functions that expressions may call: a closed list. Each takes values and gives a value, or says what it wants. */
import { ExpressionError, isList, isMap, sameValue, show, type Value } from "./syntax.ts";
import { spend, weightOf, type Work } from "./work.ts";

export interface TableFunction {
  /** Fewest and most inputs. */
  readonly arity: readonly [number, number];
  readonly apply: (inputs: readonly Value[], world: World) => Value;
}

/** What expressions can ask besides the values they are given. */
export interface World {
  /** What is left of the steps that expressions may take. */
  readonly work: Work;
  /** Whether the checkpoint has a tensor of this name, after the table's renaming. */
  readonly stored: (name: string) => boolean;
  /** That tensor's extents; null where the checkpoint has none of that name, or only the config is known. */
  readonly extents: (name: string) => readonly number[] | null;
  /** Extents of an input, by the reference's name; null where no run is known, only the config. */
  readonly given: (name: string) => readonly number[] | null;
}

/** No model has more layers, experts or labels; a list beyond it is a damaged config. */
export const longest = 100_000;

export function number(value: Value | undefined): number {
  if (typeof value !== "number") throw new ExpressionError(`wants a number where ${show(value ?? null)} stands`);
  return value;
}

export function string(value: Value | undefined): string {
  if (typeof value !== "string") throw new ExpressionError(`wants a string where ${show(value ?? null)} stands`);
  return value;
}

export function list(value: Value | undefined): readonly Value[] {
  if (value === undefined || !isList(value)) throw new ExpressionError(`wants a list where ${show(value ?? null)} stands`);
  return value;
}

export function truth(value: Value | undefined): boolean {
  if (typeof value !== "boolean") throw new ExpressionError(`wants true or false where ${show(value ?? null)} stands`);
  return value;
}

const numeric = (f: (...numbers: number[]) => number, ...arity: [number, number]): TableFunction => ({ arity, apply: (inputs) => f(...inputs.map(number)) });
const one = (apply: (value: Value) => Value): TableFunction => ({ arity: [1, 1], apply: ([value]) => apply(value ?? null) });
const two = (apply: (a: Value, b: Value) => Value): TableFunction => ({ arity: [2, 2], apply: ([a, b]) => apply(a ?? null, b ?? null) });

function range(first: Value, last: Value | undefined): Value {
  const from = last === undefined ? 0 : number(first);
  const to = number(last ?? first);
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || to - from > longest) throw new ExpressionError(`range wants at most ${longest} integers, from ${from} to ${to}`);
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function length(value: Value): number {
  if (isList(value) || typeof value === "string") return value.length;
  if (isMap(value)) return value.size;
  throw new ExpressionError(`length wants a list, a mapping or a string where ${show(value)} stands`);
}

/** Equal neighbours as `name*count`. */
function runs(names: readonly string[]): string[] {
  const found: { name: string; count: number }[] = [];
  for (const name of names) {
    const last = found.at(-1);
    if (last?.name === name) last.count++;
    else found.push({ name, count: 1 });
  }
  return found.map(({ name, count }) => (count === 1 ? name : `${name}*${count}`));
}

/** One name a layer, as the shortest pattern that repeats to it. */
function pattern(names: readonly string[]): string[] {
  for (let period = 1; period * 2 <= names.length; period++)
    if (names.every((name, i) => name === names[i % period])) return runs(names.slice(0, period));
  return runs(names);
}

function merge(a: Value, b: Value): Value {
  if (b === null) return a;
  if (!isMap(b)) return b;
  const merged = new Map(isMap(a) ? a : []);
  for (const [key, value] of b) merged.set(key, merge(merged.get(key) ?? null, value));
  return merged;
}

export const functions: Readonly<Record<string, TableFunction>> = {
  min: numeric(Math.min, 1, 16),
  max: numeric(Math.max, 1, 16),
  floor: numeric(Math.floor, 1, 1),
  ceil: numeric(Math.ceil, 1, 1),
  round: numeric((x) => Math.floor(x + 0.5), 1, 1),
  abs: numeric(Math.abs, 1, 1),
  sqrt: numeric(Math.sqrt, 1, 1),
  rsqrt: numeric((x) => 1 / Math.sqrt(x), 1, 1),
  pow: numeric(Math.pow, 2, 2),
  log: numeric(Math.log, 1, 1),
  range: { arity: [1, 2], apply: ([first, last]) => range(first ?? null, last) },
  length: one(length),
  keys: one((value) => {
    if (!isMap(value)) throw new ExpressionError(`keys wants a mapping where ${show(value)} stands`);
    return [...value.keys()];
  }),
  /** The first of a list; any other value itself. */
  first: one((value) => (isList(value) ? (value[0] ?? null) : value)),
  sum: one((value) => list(value).reduce<number>((total, item) => total + number(item), 0)),
  any: one((value) => list(value).some((item) => truth(item))),
  all: one((value) => list(value).every((item) => truth(item))),
  unique: {
    arity: [1, 1],
    apply([value], { work }) {
      const items = list(value);
      const found: Value[] = [];
      for (const item of items) {
        spend(work, 1 + found.length * weightOf(item));
        if (!found.some((other) => sameValue(item, other))) found.push(item);
      }
      return found;
    },
  },
  pattern: {
    arity: [1, 1],
    apply([value], { work }) {
      const names = list(value).map(string);
      // Every period up to half the layers is held against all of them.
      spend(work, (names.length * names.length) / 64);
      return pattern(names);
    },
  },
  isList: one(isList),
  isMap: one(isMap),
  /** The value where it equals the other, else null. */
  same: two((a, b) => (sameValue(a, b) ? a : null)),
  /** The value, or null where it equals the other. */
  unless: two((a, b) => (sameValue(a, b) ? null : a)),
  /** A mapping with another merged over it: mappings merge, other values replace. */
  merge: two(merge),
  /** A mapping less one key. */
  without: two((map, key) => (isMap(map) ? new Map([...map].filter(([name]) => name !== key)) : map)),
  /** The id where it is one of `size` rows, else null. */
  inside: two((id, size) => (typeof id === "number" && id >= 0 && id < number(size) ? id : null)),
  split: two((text, mark) => string(text).split(string(mark))),
  starts: two((text, mark) => string(text).startsWith(string(mark))),
  ends: two((text, mark) => string(text).endsWith(string(mark))),
  lower: one((text) => string(text).toLowerCase()),
  text: one((value) => (typeof value === "string" ? value : String(number(value)))),
  extents: { arity: [1, 1], apply: ([name], world) => world.extents(string(name)) },
  given: { arity: [1, 1], apply: ([name], world) => world.given(string(name)) },
  stored: { arity: [1, 1], apply: ([name], world) => world.stored(string(name)) },
};

/** The function of that name, or undefined. */
export const functionNamed = (name: string): TableFunction | undefined => (Object.hasOwn(functions, name) ? functions[name] : undefined);

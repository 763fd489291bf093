/** What an export decides: values of config keys, and which optional tensors the checkpoint will hold. */
import { isList, isMap, sameValue, type Value, type ValueMap } from "../expression/syntax.ts";
import type { Key, Table } from "../table/types.ts";

export type Step = string | number;

/** One decision: a value at a place in the config, whose mapping may have to be opened for it, or whether a tensor is stored. */
export type Setting = { readonly path: readonly Step[]; readonly value: Value; readonly opens?: string } | { readonly stored: string; readonly value: boolean };

/** Settings that together make a part of the spec what it should be. Of several, the cheapest is tried first. */
export interface Proposal {
  readonly settings: readonly Setting[];
  readonly cost: number;
}

export interface Choice {
  /** In the config's own words. */
  readonly values: ValueMap;
  readonly stored: ReadonlySet<string>;
}

export const nothing: Proposal = { settings: [], cost: 0 };

/** Every way to do both; the cheapest first, and no more of them than a search could try. */
export function both(left: readonly Proposal[], right: readonly Proposal[]): readonly Proposal[] {
  const all = left.slice(0, 6).flatMap((a) => right.slice(0, 6).map((b) => ({ settings: [...a.settings, ...b.settings], cost: a.cost + b.cost - (shareOpened(a, b) ? opening : 0) })));
  return cheapest(all.filter(({ settings }) => !contradicts(settings)));
}

/** Opening a mapping costs more than a plain key; what is open already is the place where its other keys belong. */
const opening = 2;
const opened = ({ settings }: Proposal): readonly string[] => settings.flatMap((setting) => ("opens" in setting && setting.opens !== undefined ? [setting.opens] : []));

function shareOpened(a: Proposal, b: Proposal): boolean {
  const before = opened(a);
  return opened(b).some((name) => before.includes(name));
}

export const cheapest = (proposals: readonly Proposal[]): readonly Proposal[] => [...proposals].sort((a, b) => a.cost - b.cost).slice(0, 12);
export const dearer = (proposals: readonly Proposal[], by: number): readonly Proposal[] => proposals.map((p) => ({ ...p, cost: p.cost + by }));

/** What a setting decides. */
export const placeOf = (setting: Setting): string => ("stored" in setting ? `stored ${setting.stored}` : JSON.stringify(setting.path));

function contradicts(settings: readonly Setting[]): boolean {
  const seen = new Map<string, Value>();
  return settings.some((setting) => {
    const before = seen.get(placeOf(setting));
    seen.set(placeOf(setting), setting.value);
    return before !== undefined && !sameValue(before, setting.value);
  });
}

/** The choice with the settings made. */
export function decide(choice: Choice, settings: readonly Setting[]): Choice {
  let { values } = choice;
  const stored = new Set(choice.stored);
  for (const setting of settings) {
    if (!("stored" in setting)) values = placed(values, setting.path, setting.value) as ValueMap;
    else if (setting.value) stored.add(setting.stored);
    else stored.delete(setting.stored);
  }
  return { values, stored };
}

/** The value with another at the end of the path; mappings on the way come to be. */
export function placed(whole: Value, path: readonly Step[], value: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = isList(whole) ? [...whole] : [];
    while (list.length <= step) list.push(null);
    list[step] = placed(list[step] ?? null, rest, value);
    return list;
  }
  const map = isMap(whole) ? whole : new Map<string, Value>();
  return new Map([...map, [step, placed(map.get(step) ?? null, rest, value)]]);
}

export function valueAt(whole: Value, path: readonly Step[]): Value {
  return path.reduce<Value>((value, step) => (isMap(value) ? (value.get(String(step)) ?? null) : isList(value) && typeof step === "number" ? (value.at(step) ?? null) : null), whole);
}

function keyAt(table: Table, path: readonly Step[]): Key | null {
  const [name, ...rest] = path;
  let key = table.config.get(String(name)) ?? null;
  for (const step of rest) {
    if (key === null || key.keys === null) return key?.type === "any" || key?.type === "map" || key?.type === "list" ? null : key;
    key = key.keys.get(String(step)) ?? null;
  }
  return key;
}

function fits(key: Key, value: Value): boolean {
  if (value === null) return key.nullable || key.type === "any";
  if (key.only !== null && !key.only.some((other) => sameValue(other, value))) return false;
  switch (key.type) {
    case "integer": return Number.isSafeInteger(value);
    case "number": return typeof value === "number" && Number.isFinite(value);
    case "boolean": return typeof value === "boolean";
    case "string": return typeof value === "string";
    case "list": return isList(value);
    case "map": return isMap(value);
    case "any": return true;
  }
}

/** Ways to give a config key, or a place inside it, a value in the words of specs. */
export function settingsOf(table: Table, choice: Choice, path: readonly Step[], value: Value): readonly Proposal[] {
  const [name, ...inside] = path;
  const top = table.config.get(String(name));
  if (top === undefined) return [];
  const key = keyAt(table, path);
  const words = key?.words ?? null;
  const spelled = words === null || value === null ? [value] : [...words].filter(([, meaning]) => sameValue(meaning, value)).map(([word]) => word);
  const now = valueAt(choice.values, path);
  const opens = inside.length > 0 && valueAt(choice.values, path.slice(0, -1)) === null ? String(name) : null;
  const cost = inside.length === 0 ? 1 : opens === null ? 0.5 : 0.5 + opening;
  return cheapest(
    spelled
      .filter((word) => key === null || fits(key, word))
      .map((word, i) => (sameValue(word, now) ? nothing : { settings: [{ path, value: word, ...(opens === null ? {} : { opens }) }], cost: cost + i / 100 })),
  );
}

/** Every value that a key with few of them can have. */
export function choicesOf(key: Key, compared: readonly Value[]): readonly Value[] {
  if (key.type === "boolean") return [true, false, ...(key.nullable ? [null] : [])].filter((value) => fits(key, value));
  if (key.only !== null) return key.only.filter((value) => fits(key, value));
  if (key.words !== null) return [...key.words.keys()];
  return [...compared, ...(key.nullable && compared.length > 0 ? [null] : [])].filter((value) => fits(key, value));
}

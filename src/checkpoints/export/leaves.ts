/** A table's spec held against a wanted one: what each of its places should be, and where the two cannot agree. */
import { SpecformerError } from "../../diagnostics/diagnostic.ts";
import type { Scope } from "../expression/evaluate.ts";
import { isList, isMap, type Expression, type Value, type ValueMap } from "../expression/syntax.ts";
import type { Formula, Table, Tree } from "../table/types.ts";
import { fill, valueOf } from "../world.ts";
import { agreement } from "./agreement.ts";
import { conflicts } from "./conflicts.ts";
import { keysIn } from "./depends.ts";
import type { Inverter } from "./inverter.ts";
import { cheapest, type Proposal } from "./settings.ts";
import { repeated } from "./tellings.ts";

/** A place of the table's spec that settings can change, or something that the table requires. */
export interface Leaf {
  readonly path: readonly string[];
  /** What the place is computed from. */
  readonly tree: Tree;
  /** Config keys that it depends on. */
  readonly keys: ReadonlySet<string>;
  /** What it should be; any of these. */
  readonly targets: readonly Value[];
  propose(inverter: Inverter): readonly Proposal[];
  /** How far it is what it should be, from 0 to 1; null where only reading the spec would tell. */
  agrees(scope: Scope): number | null;
}

const step = (value: Value | undefined, key: string): Value | undefined => (value === undefined ? undefined : isMap(value) ? value.get(key) : isList(value) ? value[Number(key)] : undefined);
const at = (value: Value, path: readonly string[]): Value | undefined => path.reduce<Value | undefined>(step, value);

/** What the wanted spec says there. A spec of two stacks says in each what the table may say once for both. */
function wantedAt(wanted: Value, path: readonly string[]): readonly Value[] {
  const direct = at(wanted, path);
  if (direct !== undefined) return [direct];
  const stacks = ["encoder", "decoder"].flatMap((stack) => at(wanted, [stack, ...path]) ?? []);
  if (stacks.length > 0) return stacks;
  return [null];
}

/** The same, also in the other ways in which a spec may write a scale. */
function spellings(value: Value, wanted: Value, path: readonly string[]): readonly Value[] {
  const rsqrt = isMap(value) ? value.get("rsqrt") : undefined;
  const width = wantedAt(wanted, ["d_model"])[0];
  if (path.at(-1) === "rsqrt") return [value];
  if (isMap(value) && value.has("eps")) return [value, true];
  if (typeof rsqrt === "number") return [value, 1 / Math.sqrt(rsqrt)];
  if (value === "sqrt" && typeof width === "number") return [value, Math.sqrt(width)];
  if (value === "rsqrt" && typeof width === "number") return [value, 1 / Math.sqrt(width)];
  // What stands before a picture's patches, as many as there are.
  if (path.at(-1) === "drop" && typeof value === "number") return [value, "prefix"];
  // A pair of equal numbers as one of them.
  if (isList(value) && value.length === 2 && typeof value[0] === "number" && value[0] === value[1]) return [value[0], value];
  return isMap(value) ? [value, ...sharing(value, wanted, path)] : [value];
}

/** A mixture whose shared expert is as wide as several of the others, said as that many. */
function sharing(mixture: ValueMap, wanted: Value, path: readonly string[]): readonly Value[] {
  const [shared, all, own] = [mixture.get("shared"), mixture.get("shared_d_ff"), wantedAt(wanted, [...path.slice(0, -1), "d_ff"])[0]];
  if (shared !== 1 || typeof all !== "number" || typeof own !== "number" || all % own !== 0) return [];
  return [new Map<string, Value>([...mixture, ["shared", all / own], ["shared_d_ff", null]])];
}

/** Conflicts that no setting can end: those outside everything conditional. */
export function lastingConflicts(table: Table, wanted: Value, heads = true): number {
  const { spec } = table;
  let count = 0;
  const visit = (tree: Tree, path: readonly string[]): void => {
    if (tree.kind === "map" && tree.when === null) for (const [key, entry] of tree.entries) visit(entry, [...path, key]);
    if (tree.kind === "value" && path[0] !== "outputs") count += Math.min(...wantedAt(wanted, path).map((value) => conflicts(tree, value)));
  };
  visit(spec, []);
  const varied = (at(wanted, ["pattern"]) ?? null) !== null && spec.kind === "map" && !spec.entries.has("pattern");
  return count + (heads ? outputConflicts(table, wanted) : 0) + towerConflicts(table, wanted) + (varied ? 1 : 0);
}

/** Towers that a table writes out. */
export function towersIn(spec: Tree): ReadonlyMap<string, Tree> {
  const towers = spec.kind === "map" ? spec.entries.get("towers") : undefined;
  return towers?.kind === "map" ? towers.entries : new Map();
}

/** Names of a table's towers: of its parts, and of those that it has beside them. */
export const towerNames = ({ parts, spec }: Table): readonly string[] => [...new Set([...parts.flatMap(({ name, whole }) => (whole ? [] : [name])), ...towersIn(spec).keys()])];

/** Towers that one of the two has and the other lacks. */
function towerConflicts(table: Table, wanted: Value): number {
  const names = namesOf(at(wanted, ["towers"]) ?? null);
  const own = towerNames(table);
  return own.filter((name) => !names.includes(name)).length + names.filter((name) => !own.includes(name)).length;
}

/** Heads that one of the two has and the other lacks. */
function outputConflicts(table: Table, wanted: Value): number {
  const names = namesOf(at(wanted, ["outputs"]) ?? null);
  const { spec } = table;
  const outputs = spec.kind === "map" ? spec.entries.get("outputs") : undefined;
  // Names that are computed may be any.
  if (outputs?.kind === "formula" || outputs?.kind === "each") return 0;
  const laid = spec.kind === "formula" ? laidOver(spec.formula.expression, table).filter((tree) => tree.kind === "map" && tree.entries.has("outputs")) : [];
  const options = laid.length > 0 ? laid.flatMap(headOptions) : headOptions(spec);
  const optional = optionalHeads(spec);
  return Math.min(...options.map((option) => option.filter((name) => !names.includes(name) && !optional.includes(name)).length + names.filter((name) => !option.includes(name)).length));
}

/** Names of heads, for each form that the table gives the outputs. */
function headOptions(spec: Tree): readonly (readonly string[])[] {
  const outputs = spec.kind === "map" ? spec.entries.get("outputs") : undefined;
  if (outputs === undefined) return spec.kind === "map" && spec.entries.has("towers") ? [[]] : [["hidden"]];
  return outputs.kind === "first" ? outputs.options.map(headNames) : [headNames(outputs)];
}

/** Names of heads that some configs leave out. */
function optionalHeads(spec: Tree): readonly string[] {
  const outputs = spec.kind === "map" ? spec.entries.get("outputs") : undefined;
  return outputs?.kind === "map" ? [...outputs.entries].flatMap(([name, head]) => (head.kind === "map" && head.when !== null ? [name] : [])) : [];
}

/** Names of all heads that a table's spec may have. */
export const headsOf = (spec: Tree): readonly string[] => [...new Set(headOptions(spec).flat())];

const namesOf = (value: Value): readonly string[] => (isMap(value) ? [...value.keys()] : []);

function headNames(tree: Tree): readonly string[] {
  if (tree.kind === "map") return [...tree.entries.keys()];
  return tree.kind === "value" && typeof tree.value === "string" ? [tree.value] : [];
}

/** What a formula lays over the spec of a part: the lets after the first input of `merge`. */
function laidOver(e: Expression, table: Table): readonly Tree[] {
  if (e.kind !== "call" || e.name !== "merge" || table.parts.length === 0) return [];
  const [under, over] = e.inputs;
  const own = over?.kind === "name" ? table.lets.get(over.name) : undefined;
  return [...(under === undefined ? [] : laidOver(under, table)), ...(own === undefined ? [] : [own])];
}

/** Every place of the spec that depends on the config, and all that the table requires. */
export function leavesOf(table: Table, wanted: Value, layers: number): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const known = (path: readonly string[]): boolean => isMap(wanted) && ["encoder", "decoder", ...path.slice(0, 1)].some((key) => wanted.has(key));
  const add = (path: readonly string[], tree: Tree, targets: readonly Value[], propose: Leaf["propose"]): void =>
    void leaves.push({ path, tree, keys: keysIn([tree], table), targets, propose, agrees: (scope) => agreement(path, computed(tree, scope), targets, layers, known(path)) });
  const condition = (path: readonly string[], { expression, text, span }: Formula, holds: boolean): void =>
    add(path, { kind: "formula", formula: { expression, text, span } }, [holds], (inverter) => inverter.truth(expression, holds));
  const visit = (tree: Tree, path: readonly string[]): void => {
    const targets = wantedAt(wanted, path);
    const [first = null] = targets;
    if (tree.kind === "map") {
      const { when } = tree;
      const fits = first !== null && conflicts(tree, first) === 0;
      if (when !== null) condition(path, when, fits);
      if (when !== null && !fits) return;
      const root = typeof first === "number" && tree.entries.has("rsqrt") ? first : null;
      for (const [key, entry] of tree.entries) {
        const square = root === null ? null : Math.round(1 / root ** 2);
        if (key === "rsqrt" && square !== null) add([...path, key], entry, [square], (inverter) => inverter.place(entry, square));
        else visit(entry, [...path, key]);
      }
    } else if (tree.kind === "first") {
      const ranked = tree.options.map((option) => ({ option, against: conflicts(option, first) }));
      const best = ranked.reduce((a, b) => (b.against < a.against ? b : a));
      for (const { option } of ranked) {
        if (option === best.option) break;
        if (option.kind === "map" && option.when !== null) condition(path, option.when, false);
      }
      visit(best.option, path);
    } else if (tree.kind === "list" && tree.items.length > 0 && tree.items.every(({ kind }) => kind === "map")) {
      for (const [i, item] of tree.items.entries()) visit(item, [...path, String(i)]);
    } else if (tree.kind === "formula" || tree.kind === "list" || tree.kind === "each") {
      const listed = path.length === 1 && path[0] === "pattern" ? targets.map((target) => (isList(target) ? repeated(target, layers) : target)) : targets;
      const all = listed.flatMap((target) => spellings(target, wanted, path));
      add(path, tree, all, (inverter) => cheapest(all.flatMap((target) => inverter.place(tree, target))));
      if (tree.kind === "formula") for (const laid of laidOver(tree.formula.expression, table)) visit(laid, path);
    }
  };
  visit(table.spec, []);
  for (const { that, key } of table.requirements) condition(["require", key], that, true);
  return inOrder(leaves);
}

/** What a tree gives; undefined where it can't be computed. */
function computed(tree: Tree, scope: Scope): Value | undefined {
  try {
    return valueOf(fill(tree, scope));
  } catch (error) {
    if (error instanceof SpecformerError) return undefined;
    throw error;
  }
}

/** Plain sizes first, since much follows from them; then what tells the layers apart. */
function inOrder(leaves: readonly Leaf[]): readonly Leaf[] {
  const rank = ({ path, keys }: Leaf): number => (path[0] === "require" ? 3 : path[0] === "pattern" ? 1 : keys.size <= 1 ? 0 : 2);
  return leaves.map((leaf, i) => ({ leaf, i })).sort((a, b) => rank(a.leaf) - rank(b.leaf) || a.i - b.i).map(({ leaf }) => leaf);
}

/** A table's spec held against a wanted one: what each of its places should be, and where the two cannot agree. */
import { isList, isMap, sameValue, type Value } from "../expression/syntax.ts";
import type { Tree } from "../table/types.ts";
import { cheapest, type Proposal } from "./settings.ts";
import type { Inverter } from "./inverter.ts";

/** A place of the table's spec that settings can change. */
export interface Leaf {
  readonly path: readonly string[];
  propose(inverter: Inverter): readonly Proposal[];
}

const step = (value: Value | undefined, key: string): Value | undefined => (value !== undefined && isMap(value) ? value.get(key) : undefined);
const at = (value: Value, path: readonly string[]): Value | undefined => path.reduce<Value | undefined>(step, value);

/** What the wanted spec says there. A spec of two stacks says in each what the table may say once for both. */
function wantedAt(wanted: Value, path: readonly string[]): readonly Value[] {
  const direct = at(wanted, path);
  if (direct !== undefined) return [direct];
  const stacks = ["encoder", "decoder"].flatMap((stack) => at(wanted, [stack, ...path]) ?? []);
  if (stacks.length > 0) return stacks;
  // Where every layer is of a variant, what they all say stands in each.
  const variants = at(wanted, ["variants"]);
  const each = at(wanted, ["attention"]) === undefined && variants !== undefined && isMap(variants) ? [...variants.keys()].flatMap((name) => at(wanted, ["variants", name, ...path]) ?? []).filter((value) => value !== null && value !== "none") : [];
  return each.length > 0 ? each : [null];
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
  return [value];
}

/** How far the written words of a tree agree with a value: conflicts alone where it is negative. */
export function conflicts(tree: Tree, wanted: Value): number {
  switch (tree.kind) {
    case "value": {
      const said = tree.value;
      if (wanted === null || said === null || typeof said === "object") return 0;
      if (isMap(wanted)) return typeof said === "string" && wanted.size > 0 && !wanted.has(said) && !wanted.has("rsqrt") ? 1 : said === false ? 1 : 0;
      if (isList(wanted)) return 0;
      return typeof said === typeof wanted && !sameValue(said, wanted) ? 1 : 0;
    }
    case "first":
      return Math.min(...tree.options.map((option) => conflicts(option, wanted)));
    case "map":
      return isMap(wanted) ? [...tree.entries].reduce((sum, [key, entry]) => sum + conflicts(entry, wanted.get(key) ?? null), 0) : 0;
    default:
      return 0;
  }
}

/** Conflicts that no setting can end: those outside everything conditional. */
export function lastingConflicts(spec: Tree, wanted: Value): number {
  let count = 0;
  const visit = (tree: Tree, path: readonly string[]): void => {
    if (tree.kind === "map" && tree.when === null) for (const [key, entry] of tree.entries) visit(entry, [...path, key]);
    if (tree.kind === "value" && path[0] !== "outputs") count += Math.min(...wantedAt(wanted, path).map((value) => conflicts(tree, value)));
  };
  visit(spec, []);
  return count + outputConflicts(spec, wanted);
}

/** Heads that one of the two has and the other lacks. */
function outputConflicts(spec: Tree, wanted: Value): number {
  const names = namesOf(at(wanted, ["outputs"]) ?? null);
  const options = headOptions(spec);
  return Math.min(...options.map((option) => option.filter((name) => !names.includes(name)).length + names.filter((name) => !option.includes(name)).length));
}

/** Names of heads, for each form that the table gives the outputs. */
function headOptions(spec: Tree): readonly (readonly string[])[] {
  const outputs = spec.kind === "map" ? spec.entries.get("outputs") : undefined;
  if (outputs === undefined) return [["hidden"]];
  return outputs.kind === "first" ? outputs.options.map(headNames) : [headNames(outputs)];
}

/** Names of all heads that a table's spec may have. */
export const headsOf = (spec: Tree): readonly string[] => [...new Set(headOptions(spec).flat())];

const namesOf = (value: Value): readonly string[] => (isMap(value) ? [...value.keys()] : []);

function headNames(tree: Tree): readonly string[] {
  if (tree.kind === "map") return [...tree.entries.keys()];
  return tree.kind === "value" && typeof tree.value === "string" ? [tree.value] : [];
}

/** Every place of the spec that depends on the config. */
export function leavesOf(spec: Tree, wanted: Value): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (tree: Tree, path: readonly string[]): void => {
    const targets = wantedAt(wanted, path);
    const [first = null] = targets;
    if (tree.kind === "map") {
      const { when } = tree;
      const fits = first !== null && conflicts(tree, first) === 0;
      if (when !== null) leaves.push({ path, propose: (inverter) => inverter.truth(when.expression, fits) });
      if (when !== null && !fits) return;
      const root = typeof first === "number" && tree.entries.has("rsqrt") ? first : null;
      for (const [key, entry] of tree.entries) {
        if (key === "rsqrt" && root !== null) leaves.push({ path: [...path, key], propose: (inverter) => inverter.place(entry, Math.round(1 / root ** 2)) });
        else visit(entry, [...path, key]);
      }
    } else if (tree.kind === "first") {
      const ranked = tree.options.map((option) => ({ option, against: conflicts(option, first) }));
      const best = ranked.reduce((a, b) => (b.against < a.against ? b : a));
      for (const { option } of ranked) {
        if (option === best.option) break;
        if (option.kind === "map" && option.when !== null) {
          const { expression } = option.when;
          leaves.push({ path, propose: (inverter) => inverter.truth(expression, false) });
        }
      }
      visit(best.option, path);
    } else if (tree.kind === "formula" || tree.kind === "list") {
      const all = targets.flatMap((target) => spellings(target, wanted, path));
      leaves.push({ path, propose: (inverter) => cheapest(all.flatMap((target) => inverter.place(tree, target))) });
    }
  };
  visit(spec, []);
  return leaves;
}

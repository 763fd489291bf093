/**
 * The ways to tell one model whose layers differ: which kind of layer the spec says of all, and what the others are called.
 *
 * A table has names of its own for its kinds of layers, and a spec may have given others. Names mean nothing, so every
 * telling in the table's words is as good as the spec's.
 */
import { isList, isMap, namesIn as openNames, partsOf, sameValue, type Expression, type Value, type ValueMap } from "../expression/syntax.ts";
import type { Table, Tree } from "../table/types.ts";
import { conflicts } from "./conflicts.ts";
import { expressionsIn } from "./depends.ts";

/** What a layer says of itself. */
const layerKeys = ["block", "position", "attention", "cross", "ffn", "adapter", "norm", "residual"];
/** What the stack says under the same keys. */
const stackOnly: Readonly<Record<string, readonly string[]>> = { position: ["learned", "sinusoidal"], norm: ["final"] };
const mostWords = 6;

/** One name a layer from a spec's pattern: `[a*2, b]` is a, a, b and so on; `b*` takes the layers that are left. */
export function repeated(pattern: readonly Value[], layers: number): readonly Value[] {
  const entries = pattern.map((item) => /^(.*?)(\*([0-9]*))?$/.exec(String(item)) ?? []).map(([, name, star, count]) => ({ name: name ?? "", count: star === undefined ? 1 : count === "" ? null : Number(count) }));
  const left = Math.max(0, layers - entries.reduce((sum, { count }) => sum + (count ?? 0), 0));
  const period = entries.flatMap(({ name, count }) => Array<Value>(Math.min(layers, count ?? left)).fill(name));
  return Array.from({ length: layers }, (_, i) => period[i % Math.max(1, period.length)] ?? null);
}

const entry = (of: Value | undefined, key: string): Value | undefined => (of !== undefined && isMap(of) ? of.get(key) : undefined);

/** Some of a mapping's entries, and those of another. */
function parted(of: Value | undefined, keep: (key: string) => boolean, more: Value | undefined = undefined): ValueMap {
  const own = of !== undefined && isMap(of) ? [...of].filter(([key]) => keep(key)) : [];
  return new Map([...own, ...(more !== undefined && isMap(more) ? more : [])]);
}

/** All that the spec's top says of a layer. */
const plainOf = (whole: ValueMap): ValueMap =>
  new Map(layerKeys.flatMap((key): (readonly [string, Value])[] => {
    const value = whole.get(key);
    if (value === undefined) return [];
    const hidden = stackOnly[key];
    return [[key, hidden === undefined || !isMap(value) ? value : parted(value, (inner) => !hidden.includes(inner))]];
  }));

/** The spec with this kind of layer in place of the one at its top. */
function withTop(whole: ValueMap, layer: ValueMap): ValueMap {
  const others = [...whole].filter(([key]) => !layerKeys.includes(key) && key !== "variants" && key !== "pattern");
  const own = layerKeys.flatMap((key): (readonly [string, Value])[] => {
    const value = layer.get(key);
    const hidden = stackOnly[key];
    if (hidden === undefined) return value === undefined || value === null ? [] : [[key, value]];
    const stack = parted(whole.get(key), (inner) => hidden.includes(inner));
    if (stack.size === 0 && !(value !== undefined && isMap(value))) return value === undefined ? [] : [[key, value]];
    return [[key, parted(value, () => true, stack)]];
  });
  return new Map<string, Value>([...others, ...own]);
}

interface Words {
  readonly variants: readonly string[];
  readonly others: readonly string[];
  readonly trees: ReadonlyMap<string, Tree>;
}

/** Names that the table gives kinds of layers: those of its variants, and words that its pattern may say besides. */
function wordsOf(table: Table): Words | null {
  if (table.spec.kind !== "map") return null;
  const [pattern, variants] = [table.spec.entries.get("pattern"), table.spec.entries.get("variants")];
  if (pattern === undefined || variants === undefined) return null;
  const names = namesIn(variants);
  // Not far from the pattern: what the config calls its kinds stands further away.
  let near: readonly Tree[] = [pattern];
  let others: readonly string[] = [];
  for (let step = 0; step < 3 && others.length === 0; step++) {
    others = [...new Set(near.flatMap(expressionsIn).flatMap(literals))].filter((word) => !names.includes(word));
    const reached = new Set(near.flatMap(expressionsIn).flatMap((e) => [...openNames(e)]));
    near = [...reached].flatMap((name) => table.lets.get(name) ?? []);
  }
  return { variants: names, others, trees: variants.kind === "map" ? variants.entries : new Map() };
}

const literals = (e: Expression): readonly string[] => (e.kind === "literal" ? (typeof e.value === "string" && /^[A-Za-z]\w*$/.test(e.value) ? [e.value] : []) : partsOf(e).flatMap(literals));

function namesIn(variants: Tree): readonly string[] {
  if (variants.kind === "map") return [...variants.entries.keys()];
  return variants.kind === "first" ? variants.options.flatMap(namesIn) : [];
}

/** Every way to give each of the kinds a word of its own. */
function* namings(kinds: readonly string[], words: readonly string[]): Generator<ReadonlyMap<string, string>> {
  const [kind, ...rest] = kinds;
  if (kind === undefined) yield new Map();
  else for (const word of [kind, ...words.filter((w) => w !== kind)]) if (words.includes(word)) for (const others of namings(rest, words.filter((w) => w !== word))) yield new Map([[kind, word], ...others]);
}

/** In how many of its parts a variant of the table can't be this kind of layer. */
function strangeness(tree: Tree | undefined, layer: ValueMap, top: ValueMap): number {
  if (tree === undefined || tree.kind !== "map") return 0;
  const unsaid = layerKeys.filter((key) => !tree.entries.has(key) && !sameLayer(layer.get(key) ?? null, top.get(key) ?? null));
  return conflicts(tree, layer) + unsaid.length;
}

/** Nulls say what is not there, as leaving out does. */
function sameLayer(a: Value, b: Value): boolean {
  if (!isMap(a) || !isMap(b)) return sameValue(a, b);
  return [...new Set([...a.keys(), ...b.keys()])].every((key) => sameLayer(a.get(key) ?? null, b.get(key) ?? null));
}

/** @returns the tellings that are worth a try, the likeliest first: names that both have stay */
export function tellings(canonical: Value, layers: number, table: Table, most: number): readonly Value[] {
  if (!isMap(canonical)) return [canonical];
  const pattern = canonical.get("pattern");
  if (pattern === undefined || !isList(pattern)) return [canonical];
  const names = repeated(pattern, layers).map(String);
  const kinds = [...new Set(names)];
  const layerOf = (kind: string): ValueMap => {
    const own = entry(canonical.get("variants"), kind);
    return own !== undefined && isMap(own) ? own : plainOf(canonical);
  };
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return [withTop(canonical, layerOf(only))];
  const words = wordsOf(table);
  if (words === null) return [canonical];
  const found: { readonly telling: Value; readonly changed: number }[] = [];
  const plain = kinds.find((kind) => entry(canonical.get("variants"), kind) === undefined);
  for (const top of kinds) {
    const others = kinds.filter((kind) => kind !== top);
    for (const naming of namings(others, words.variants.slice(0, mostWords))) {
      const free = [...words.others, ...words.variants].filter((word) => ![...naming.values()].includes(word)).slice(0, mostWords);
      for (const word of free)
        for (const listed of words.variants.includes(word) ? [false, true] : [false]) {
          const all = new Map([...naming, [top, word]]);
          const variants = new Map((listed ? kinds : others).map((kind) => [all.get(kind) ?? kind, layerOf(kind)] as const));
          const strange = [...variants].reduce((sum, [name, layer]) => sum + strangeness(words.trees.get(name), layer, layerOf(top)), 0);
          const changed = 2 * strange + kinds.filter((kind) => all.get(kind) !== kind).length + (top === plain ? 0 : 0.5) + (listed === (plain === undefined) ? 0 : 0.25);
          found.push({ telling: new Map<string, Value>([...withTop(canonical, layerOf(top)), ["pattern", names.map((name) => all.get(name) ?? name)], ["variants", variants]]), changed });
        }
    }
  }
  return found.sort((a, b) => a.changed - b.changed).slice(0, most).map(({ telling }) => telling);
}

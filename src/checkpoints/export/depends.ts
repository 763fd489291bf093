/** What a part of a table depends on: the lets that it reads, and the config's keys. */
import { namesIn, type Expression } from "../expression/syntax.ts";
import type { Table, Tree } from "../table/types.ts";

/** All expressions of a tree. */
export function expressionsIn(tree: Tree): readonly Expression[] {
  switch (tree.kind) {
    case "value":
      return [];
    case "formula":
      return [tree.formula.expression];
    case "list":
      return tree.items.flatMap(expressionsIn);
    case "first":
      return tree.options.flatMap(expressionsIn);
    case "map":
      return [...(tree.when === null ? [] : [tree.when.expression]), ...[...tree.entries.values()].flatMap(expressionsIn)];
    case "each":
      return [tree.list.expression, tree.key.expression, ...expressionsIn(tree.value)];
  }
}

const namesOf = (tree: Tree): readonly string[] => expressionsIn(tree).flatMap((e) => [...namesIn(e)]);

/** Names of the lets that trees read, directly or through others, in the order in which they are computed. */
export function letsIn(trees: readonly Tree[], table: Table): ReadonlySet<string> {
  const wanted = new Set(trees.flatMap(namesOf));
  const found: string[] = [];
  for (const [name, tree] of [...table.lets].reverse()) {
    if (!wanted.has(name)) continue;
    found.unshift(name);
    for (const inner of namesOf(tree)) wanted.add(inner);
  }
  return new Set(found);
}

/** Names of the config keys that trees depend on. */
export function keysIn(trees: readonly Tree[], table: Table): ReadonlySet<string> {
  const all = [...trees, ...[...letsIn(trees, table)].flatMap((name) => table.lets.get(name) ?? [])];
  const names = new Set(all.flatMap(namesOf));
  return new Set([...table.config.keys()].filter((key) => names.has(key)));
}

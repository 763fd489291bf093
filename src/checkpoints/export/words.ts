/** Strings that a table's expressions speak of: what keys that hold words may hold. */
import { partsOf, type Expression } from "../expression/syntax.ts";
import type { Table, Tree } from "../table/types.ts";
import { expressionsIn, letsIn } from "./depends.ts";

/** Every expression of a table that says something of the spec. */
const expressionsOf = ({ spec, lets, requirements }: Table): readonly Expression[] => [...[spec, ...lets.values()].flatMap(expressionsIn), ...requirements.map(({ that }) => that.expression)];

/** An expression and all that it is made of. */
const within = (e: Expression): readonly Expression[] => [e, ...partsOf(e).flatMap(within)];
const text = (e: Expression): readonly string[] => (e.kind === "literal" && typeof e.value === "string" ? [e.value] : []);

function compared(expressions: readonly Expression[]): readonly string[] {
  const comparisons = expressions.flatMap(within).filter((e) => e.kind === "binary" && (e.operator === "==" || e.operator === "!=" || e.operator === "in"));
  return [...new Set(comparisons.flatMap(within).flatMap(text))];
}

/** Strings with which the table's expressions compare something. */
export const comparedWords = (table: Table): readonly string[] => compared(expressionsOf(table));

/** Strings that stand beside one another: where one may be, the others may. */
export function wordsAlike(table: Table): readonly (readonly string[])[] {
  return expressionsOf(table).flatMap(within).flatMap((e) => {
    const words = e.kind === "list" ? e.items.flatMap(text) : e.kind === "if" ? [...text(e.then), ...text(e.otherwise)] : [];
    return words.length > 1 ? [words] : [];
  });
}

/** Strings with which one place compares something, and those that stand beside them elsewhere. */
export function wordsNear(tree: Tree, table: Table, alike: readonly (readonly string[])[]): readonly string[] {
  const trees = [tree, ...[...letsIn([tree], table)].flatMap((name) => table.lets.get(name) ?? [])];
  const own = compared(trees.flatMap(expressionsIn));
  return [...new Set([...own, ...own.flatMap((word) => alike.filter((list) => list.includes(word)).flat())])];
}

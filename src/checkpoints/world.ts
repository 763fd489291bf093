/** What a table's expressions see for one config: its values, the lets, the indices; and trees and templates filled in with them. */
import { checkpointError } from "../diagnostics/catalogue/checkpoints.ts";
import { SpecformerError } from "../diagnostics/diagnostic.ts";
import { evaluate, withName, type Scope } from "./expression/evaluate.ts";
import { longest, truth, type World } from "./expression/functions.ts";
import { ExpressionError, isList, isMap, namesIn, show, type Value } from "./expression/syntax.ts";
import { freshWork, spend, weightOf } from "./expression/work.ts";
import type { Formula, Table, Template, Tree } from "./table/types.ts";

/** Plain data of a spec. Keys come from tables and configs: no prototype, so none means anything of its own. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * @param copied whether the value will be copied, which costs as many steps as it holds values
 * @throws SpecformerError with the place in the table
 */
export function compute(formula: Formula, scope: Scope, copied = false): Value {
  try {
    const value = evaluate(formula.expression, scope);
    if (copied) spend(scope.work, weightOf(value));
    return value;
  } catch (error) {
    if (error instanceof ExpressionError) throw failure(formula, error.message, scope);
    throw error;
  }
}

function failure({ expression, text, span }: Formula, reason: string, scope: Scope): SpecformerError {
  const values = [...namesIn(expression)].map((name) => `${name} is ${show(scope.names.get(name) ?? null)}`);
  return new SpecformerError([checkpointError("K0211", { text, reason, values }, span)]);
}

/** @throws SpecformerError where it is neither true nor false */
export function holds(formula: Formula | null, scope: Scope): boolean {
  if (formula === null) return true;
  const value = compute(formula, scope);
  if (typeof value !== "boolean") throw failure(formula, "is neither true nor false", scope);
  return truth(value);
}

/** A value of expressions as plain data. */
export function plain(value: Value): Plain {
  if (isList(value)) return value.map(plain);
  if (isMap(value)) return record([...value].map(([key, item]) => [key, plain(item)]));
  return value;
}

function record(entries: readonly (readonly [string, Plain])[]): Plain {
  const found = Object.create(null) as Record<string, Plain>;
  for (const [key, value] of entries) found[key] = value;
  return found;
}

/** The tree with everything computed. Null where nothing is to be written. */
export function fill(tree: Tree, scope: Scope): Plain {
  switch (tree.kind) {
    case "value":
      return plain(tree.value);
    case "formula":
      return plain(compute(tree.formula, scope, true));
    case "list":
      return tree.items.map((item) => fill(item, scope)).filter((item) => item !== null);
    case "first":
      for (const option of tree.options) {
        const found = fill(option, scope);
        if (found !== null) return found;
      }
      return null;
    case "each": {
      const list = compute(tree.list, scope);
      if (!isList(list)) throw failure(tree.list, "is not a list", scope);
      const entries = list.flatMap((item) => {
        const inner = bound(scope, tree.variable, item);
        const value = fill(tree.value, inner);
        return value === null ? [] : [[word(tree.key, inner), value] as const];
      });
      return entries.length === 0 ? null : record(entries);
    }
    case "map": {
      if (!holds(tree.when, scope)) return null;
      const entries = [...tree.entries].map(([key, value]) => [key, fill(value, scope)] as const).filter(([, value]) => value !== null);
      // A mapping that has lost all it could have is not there; `{}` as written is.
      return entries.length === 0 && tree.entries.size > 0 ? null : record(entries);
    }
  }
}

/** Plain data as a value of expressions. */
export function valueOf(data: Plain): Value {
  if (data === null || typeof data !== "object") return data;
  return isPlainList(data) ? data.map(valueOf) : new Map(Object.entries(data).map(([key, item]) => [key, valueOf(item)]));
}
const isPlainList = (data: Plain): data is readonly Plain[] => Array.isArray(data);

/** A scope of a config's values and the table's lets, each of which sees those above it. */
export function scopeOf(table: Table, values: ReadonlyMap<string, Value>, world: World): Scope {
  const names = new Map(values);
  const scope: Scope = { names, ...world };
  for (const [name, tree] of table.lets) names.set(name, valueOf(fill(tree, scope)));
  return scope;
}

/** Of a config alone: which tensors stand beside it is as told, and nothing else is known. */
export const worldOf = (stored: (name: string) => boolean): World => ({ work: freshWork(), stored, extents: () => null, given: () => null });

/** How far each index runs. */
export function indexCounts(table: Table, scope: Scope): ReadonlyMap<string, number> {
  return new Map([...table.indices].map(([name, formula]) => {
    const count = compute(formula, scope) ?? 0;
    if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 0 || count > longest) throw failure(formula, `is no count of at most ${longest}`, scope);
    return [name, count] as const;
  }));
}

/** A scope with one more name, which may cost more than is left. */
function bound(scope: Scope, name: string, value: Value): Scope {
  try {
    return withName(scope, name, value);
  } catch (error) {
    if (error instanceof ExpressionError) throw new SpecformerError([checkpointError("K0109", { name }, null)]);
    throw error;
  }
}

/** A part of a name. */
function word(formula: Formula, scope: Scope): string {
  const value = compute(formula, scope);
  if (isList(value) || isMap(value)) throw failure(formula, "is no part of a name", scope);
  return String(value);
}

/** The template's text, with the indices bound in the scope. */
export function fillTemplate(template: Template, scope: Scope): string {
  return template.parts.map((part) => (typeof part === "string" ? part : word(part, scope))).join("");
}

/** Indices that a template leaves open. */
export function indicesIn(template: Template, counts: ReadonlyMap<string, number>): readonly string[] {
  const names = new Set(template.parts.flatMap((part) => (typeof part === "string" ? [] : [...namesIn(part.expression)])));
  return [...counts.keys()].filter((name) => names.has(name));
}

/** Names that one template may stand for. */
const mostScopes = 200_000;

/** One scope for every combination of the indices. */
export function expand(indices: readonly string[], counts: ReadonlyMap<string, number>, scope: Scope): readonly Scope[] {
  let scopes: readonly Scope[] = [scope];
  for (const index of indices) {
    if (scopes.length * (counts.get(index) ?? 0) > mostScopes) throw new SpecformerError([checkpointError("K0109", { name: index }, null)]);
    scopes = scopes.flatMap((outer) => Array.from({ length: counts.get(index) ?? 0 }, (_, i) => bound(outer, index, i)));
  }
  return scopes;
}

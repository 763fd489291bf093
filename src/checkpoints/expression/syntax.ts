/** Expressions of family tables: what they are made of, and the values they work on. */

export type Value = null | boolean | number | string | readonly Value[] | ValueMap;
export type ValueMap = ReadonlyMap<string, Value>;

export type BinaryOperator = "+" | "-" | "*" | "/" | "%" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "and" | "or" | "??";

export type Expression =
  | { readonly kind: "literal"; readonly value: Value }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly of: Expression; readonly key: Expression }
  | { readonly kind: "negative" | "not"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "if"; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "each"; readonly value: Expression; readonly variable: string; readonly list: Expression; readonly condition: Expression | null };

/** What is wrong with an expression, or with the values it met; the caller knows the place. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
}

/** The expressions that an expression is made of, one level down. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case "literal":
    case "name":
      return [];
    case "member":
      return [e.of, e.key];
    case "negative":
    case "not":
      return [e.of];
    case "binary":
      return [e.left, e.right];
    case "if":
      return [e.condition, e.then, e.otherwise];
    case "call":
      return e.inputs;
    case "list":
      return e.items;
    case "each":
      return [e.list, e.value, ...(e.condition === null ? [] : [e.condition])];
  }
}

/** The names that an expression leaves open: config keys, lets, indices. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  if (expression.kind === "name") return new Set([expression.name]);
  const inside = partsOf(expression).map(namesIn);
  const found = new Set(inside.flatMap((names) => [...names]));
  if (expression.kind !== "each") return found;
  found.delete(expression.variable);
  // The list itself is read outside the loop.
  for (const name of inside[0] ?? []) found.add(name);
  return found;
}

/** The names of the functions that an expression calls. */
export function callsIn(expression: Expression): ReadonlySet<string> {
  const own = expression.kind === "call" ? [expression.name] : [];
  return new Set([...own, ...partsOf(expression).flatMap((part) => [...callsIn(part)])]);
}

/** A value as an expression would write it, shortened; for messages. */
export function show(value: Value): string {
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value === "string") return `'${value.length > 40 ? `${value.slice(0, 39)}…` : value}'`;
  if (Array.isArray(value)) return `[${value.slice(0, 8).map(show).join(", ")}${value.length > 8 ? ", …" : ""}]`;
  const keys = [...(value as ValueMap).keys()];
  return keys.length === 0 ? "an empty mapping" : `a mapping of ${keys.slice(0, 4).join(", ")}${keys.length > 4 ? ", …" : ""}`;
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMap = (value: Value): value is ValueMap => value instanceof Map;

export function sameValue(a: Value, b: Value): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => sameValue(item, b[i] ?? null));
  if (isMap(a) && isMap(b)) return a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key) ?? null));
  return a === b;
}

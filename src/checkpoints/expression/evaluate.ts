/** The one interpreter of expressions. It reads values and makes values; nothing else can happen. */
import { functionNamed, list, number, truth, type World } from "./functions.ts";
import { ExpressionError, isList, isMap, sameValue, show, type BinaryOperator, type Expression, type Value } from "./syntax.ts";
import { bounded, spend, weightOf, type Work } from "./work.ts";

/** Values by name; undefined where nothing has the name. */
export interface Names {
  get(name: string): Value | undefined;
}

export interface Scope extends World {
  readonly names: Names;
}

/** A scope with one more name. The others are looked up where they are: loops make many scopes. */
export function withName(scope: Scope, name: string, value: Value): Scope {
  spend(scope.work, 1);
  const { names } = scope;
  return { ...scope, names: { get: (other) => (other === name ? value : names.get(other)) } };
}

function member(of: Value, key: Value): Value {
  if (of === null) return null;
  if (isMap(of)) return of.get(typeof key === "number" ? String(key) : typeof key === "string" ? key : show(key)) ?? null;
  if (!isList(of)) throw new ExpressionError(`wants a mapping or a list where ${show(of)} stands`);
  const found = of.at(number(key));
  if (found === undefined) throw new ExpressionError(`has no element ${show(key)} in a list of ${of.length}`);
  return found;
}

function contains(whole: Value, part: Value): boolean {
  if (isList(whole)) return whole.some((item) => sameValue(item, part));
  if (isMap(whole)) return typeof part === "string" && whole.has(part);
  if (typeof whole === "string" && typeof part === "string") return whole.includes(part);
  throw new ExpressionError(`wants a list, a mapping or a string after \`in\` where ${show(whole)} stands`);
}

function finite(value: number, operator: string): number {
  if (!Number.isFinite(value)) throw new ExpressionError(`\`${operator}\` gives ${value}`);
  return value;
}

function binary(operator: Exclude<BinaryOperator, "and" | "or" | "??">, left: Value, right: Value, work: Work): Value {
  if (operator === "==" || operator === "!=" || operator === "in") spend(work, Math.max(weightOf(left), weightOf(right)));
  switch (operator) {
    case "==": return sameValue(left, right);
    case "!=": return !sameValue(left, right);
    case "in": return contains(right, left);
    case "<": return number(left) < number(right);
    case "<=": return number(left) <= number(right);
    case ">": return number(left) > number(right);
    case ">=": return number(left) >= number(right);
    case "+":
      if (typeof left === "string" && typeof right === "string") return bounded(left + right);
      if (isList(left) && isList(right)) return bounded([...left, ...right]);
      return finite(number(left) + number(right), operator);
    case "-": return finite(number(left) - number(right), operator);
    case "*": return finite(number(left) * number(right), operator);
    case "/": return finite(number(left) / number(right), operator);
    case "%": return finite(number(left) % number(right), operator);
  }
}

/** @throws ExpressionError */
export function evaluate(expression: Expression, scope: Scope): Value {
  spend(scope.work, 1);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "name": {
      const value = scope.names.get(expression.name);
      if (value === undefined) throw new ExpressionError(`names \`${expression.name}\`, which is neither a key of config nor a let`);
      return value;
    }
    case "member":
      return member(evaluate(expression.of, scope), evaluate(expression.key, scope));
    case "negative":
      return -number(evaluate(expression.of, scope));
    case "not":
      return !truth(evaluate(expression.of, scope));
    case "if":
      return evaluate(truth(evaluate(expression.condition, scope)) ? expression.then : expression.otherwise, scope);
    case "list":
      return bounded(expression.items.map((item) => evaluate(item, scope)));
    case "each": {
      const found: Value[] = [];
      for (const item of list(evaluate(expression.list, scope))) {
        const inner = withName(scope, expression.variable, item);
        if (expression.condition === null || truth(evaluate(expression.condition, inner))) found.push(evaluate(expression.value, inner));
      }
      return bounded(found);
    }
    case "call": {
      const called = functionNamed(expression.name);
      const [fewest, most] = called?.arity ?? [0, 0];
      const { length } = expression.inputs;
      if (called === undefined) throw new ExpressionError(`calls \`${expression.name}\`, and there is no such function`);
      if (length < fewest || length > most) throw new ExpressionError(`gives \`${expression.name}\` ${length} values, and it takes ${fewest === most ? fewest : `${fewest} to ${most}`}`);
      const value = called.apply(expression.inputs.map((input) => evaluate(input, scope)), scope);
      return typeof value === "number" ? finite(value, expression.name) : value;
    }
    case "binary": {
      const left = evaluate(expression.left, scope);
      const right = (): Value => evaluate(expression.right, scope);
      if (expression.operator === "and") return truth(left) && truth(right());
      if (expression.operator === "or") return truth(left) || truth(right());
      if (expression.operator === "??") return left ?? right();
      return binary(expression.operator, left, right(), scope.work);
    }
  }
}

/** Sums and products read backwards, where one side is known. */
import type { BinaryOperator, Expression, Value } from "../expression/syntax.ts";

export interface Side {
  readonly side: Expression;
  readonly value: number;
}

type Undo = (target: number, known: number) => number;

/** What the left side must be, given the right, and the other way round. */
const undo: Partial<Readonly<Record<BinaryOperator, readonly [Undo, Undo]>>> = {
  "+": [(target, right) => target - right, (target, left) => target - left],
  "-": [(target, right) => target + right, (target, left) => left - target],
  "*": [(target, right) => target / right, (target, left) => target / left],
  "/": [(target, right) => target * right, (target, left) => left / target],
};

/** Which number a side must be for the whole to give the target, for each side whose other side is a known number. */
export function numeric(e: Expression & { kind: "binary" }, target: number, known: (side: Expression) => Value | undefined): readonly Side[] {
  const ways = undo[e.operator];
  if (ways === undefined) return [];
  const [left, right] = [known(e.left), known(e.right)];
  const found: Side[] = [];
  if (typeof right === "number") found.push({ side: e.left, value: tidy(ways[0](target, right)) });
  if (typeof left === "number") found.push({ side: e.right, value: tidy(ways[1](target, left)) });
  return found.filter(({ value }) => Number.isFinite(value));
}

/** A whole number that rounding has moved by its last digits. */
function tidy(value: number): number {
  const near = Math.round(value);
  return Math.abs(near - value) <= 1e-12 * Math.abs(value) ? near : value;
}

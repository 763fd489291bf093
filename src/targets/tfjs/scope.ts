/** The variables of one function: which value each holds, and how often values are still to be read. */
import { operands } from "../../program/assemble.ts";
import type { Statement, Value } from "../../program/value.ts";
import { camel, Names } from "./names.ts";
import type { Declaration } from "./syntax.ts";

export class Scope {
  readonly names: Names;
  readonly #variables = new Map<Value, string>();
  readonly #holders = new Map<string, Value>();
  readonly #declarations = new Map<string, Declaration>();
  readonly #uses = new Map<Value, number>();

  constructor(taken: Iterable<string>, statements: readonly Statement[], outputs: readonly Value[]) {
    this.names = new Names(taken);
    for (const value of [...statements.flatMap((s) => operands(s)), ...outputs]) this.#uses.set(value, this.uses(value) + 1);
  }

  /** Reads of a value that are still to be written. */
  uses(value: Value): number {
    return this.#uses.get(value) ?? 0;
  }

  read(value: Value): void {
    this.#uses.set(value, this.uses(value) - 1);
  }

  variable(value: Value): string | undefined {
    return this.#variables.get(value);
  }

  /** Makes a variable hold a value. */
  hold(value: Value, name: string, declaration: Declaration | null): void {
    this.#variables.set(value, name);
    this.#holders.set(name, value);
    if (declaration !== null) this.#declarations.set(name, declaration);
  }

  /** The variable that may be assigned the value: named like it, of its rank, and what it holds is not read again. */
  reusable(value: Value): string | null {
    const name = base(value);
    const held = this.#holders.get(name);
    return held !== undefined && this.uses(held) <= 0 && held.type.dims.length === value.type.dims.length ? name : null;
  }

  /** Turns a variable's declaration into one that may be assigned to. */
  assign(name: string): void {
    const declaration = this.#declarations.get(name);
    if (declaration !== undefined) declaration.keyword = "let";
  }
}

/** The name a person gave, without the number that tells its values apart. */
export const base = (value: Value): string => camel(value.name.replace(/_\d+$/, ""));

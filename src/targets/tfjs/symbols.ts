/** Sizes that are only known when running, read from the shapes of inputs. */
import { constant, factorsOf, minus, size as sizeOf, type Quotient, type Size } from "../../program/size.ts";
import { ShapeError } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { keptDims } from "./axes.ts";
import { camel, type Names } from "./names.ts";
import type { Line } from "./syntax.ts";

/** An input of a function, and the variable that it stands in at the beginning. */
export interface Input {
  readonly value: Value;
  readonly name: string;
}

export class Symbols {
  readonly lines: Line[] = [];
  readonly #inputs: readonly Input[];
  readonly #names: Names;
  readonly #known = new Map<string, string>();

  constructor(inputs: readonly Input[], names: Names) {
    this.#inputs = inputs;
    this.#names = names;
  }

  /** Where an input is as long, as text; null where none is. */
  place(of: Size): string | null {
    if (of.quotients.length === 0) return null;
    for (const { value, name } of this.#inputs) {
      const axis = keptDims(value.type).findIndex((d) => d.size.text === of.text);
      if (axis >= 0) return `${name}.shape[${axis}]`;
    }
    return null;
  }

  /** The variable that holds a symbol's value, or a quotient's. */
  get(symbol: string, quotient: Quotient | null = null): string {
    const known = this.#known.get(symbol);
    if (known !== undefined) return known;
    const value = this.#value(symbol, quotient);
    const name = this.#names.take(quotient === null ? camel(symbol) : "length");
    this.#known.set(symbol, name);
    this.lines.push({ kind: "declaration", keyword: "const", name, type: null, value, comment: null });
    return name;
  }

  #value(symbol: string, quotient: Quotient | null): string {
    const places = this.#inputs.flatMap(({ value, name }) => keptDims(value.type).map((d, i) => ({ size: d.size, at: `${name}.shape[${i}]` })));
    const plain = places.find(({ size }) => size.text === symbol);
    if (plain !== undefined) return plain.at;
    if (quotient !== null) return `Math.floor(${parenthesised(sizeText(quotient.of, this))} / ${quotient.by})`;
    // Past and time stand in one axis: what is left of it without the others is the symbol.
    for (const { size, at } of places) {
      if (!size.terms.some(([names, coefficient]) => names === symbol && coefficient === 1)) continue;
      const others = minus(size, sizeOf(symbol));
      if (others.terms.every(([names]) => names !== symbol && !factorsOf(names).includes(symbol))) return `${at} - ${parenthesised(sizeText(others, this))}`;
    }
    throw new ShapeError(`no input says how many ${symbol} are`);
  }
}

const parenthesised = (expression: string): string => (/^\w+$/.test(expression) ? expression : `(${expression})`);

/** A size as an expression. */
export function sizeText(size: Size, symbols: Symbols): string {
  const known = constant(size);
  if (known !== null) return String(known);
  const place = symbols.place(size);
  if (place !== null) return place;
  const term = ([names, coefficient]: Size["terms"][number]): string => {
    const factors = factorsOf(names).map((name) => symbols.get(name, size.quotients.find(({ text }) => text === name) ?? null));
    const times = Math.abs(coefficient);
    return [...(times === 1 && factors.length > 0 ? [] : [String(times)]), ...factors].join(" * ");
  };
  // What is taken away stands behind what it is taken from.
  const [more, less] = [size.terms.filter(([, n]) => n > 0).map(term), size.terms.filter(([, n]) => n < 0).map(term)];
  return [more.join(" + "), ...less].join(" - ").replace(/^ - /, "-");
}

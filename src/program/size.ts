/**
 * Sizes of axes: polynomials over symbols such as `batch`, `time` and `past`.
 *
 * A size is kept in one canonical form, so that equal sizes print the same and compare by their text:
 * terms sorted by their symbols, no zero coefficient.
 */
export interface Size {
  /** Products of symbols ("batch*time", "" for the constant term) and their coefficients. */
  readonly terms: readonly (readonly [string, number])[];
  /** The canonical text, such as `past + time` or `768`. */
  readonly text: string;
}

/** Values of symbols, for one run. */
export type Sizes = Readonly<Record<string, number>>;

function canonical(terms: Map<string, number>): Size {
  const kept = [...terms].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  const text = kept
    .map(([symbols, coefficient]) => (symbols === "" ? String(coefficient) : coefficient === 1 ? symbols : `${coefficient}*${symbols}`))
    .join(" + ")
    .replaceAll("+ -", "- ");
  return { terms: kept, text: text === "" ? "0" : text };
}

/** A number or a single symbol as a size. */
export function size(of: number | string | Size): Size {
  if (typeof of === "object") return of;
  return canonical(new Map(typeof of === "number" ? [["", of]] : [[of, 1]]));
}

export function plus(a: Size, b: Size): Size {
  const terms = new Map(a.terms);
  for (const [symbols, coefficient] of b.terms) terms.set(symbols, (terms.get(symbols) ?? 0) + coefficient);
  return canonical(terms);
}

export function times(a: Size, b: Size): Size {
  const terms = new Map<string, number>();
  for (const [left, m] of a.terms)
    for (const [right, n] of b.terms) {
      const symbols = [...left.split("*"), ...right.split("*")].filter((s) => s !== "").sort().join("*");
      terms.set(symbols, (terms.get(symbols) ?? 0) + m * n);
    }
  return canonical(terms);
}

export const minus = (a: Size, b: Size): Size => plus(a, times(size(-1), b));

export const product = (sizes: readonly Size[]): Size => sizes.reduce(times, size(1));

export const sameSize = (a: Size, b: Size): boolean => a.text === b.text;

/** Its number, or null where a symbol is in it. */
export function constant(of: Size): number | null {
  if (of.terms.length === 0) return 0;
  const [first] = of.terms;
  return of.terms.length === 1 && first !== undefined && first[0] === "" ? first[1] : null;
}

/** Its number, with every symbol given; a symbol that is not given is a mistake of the compiler. */
export function evaluate(of: Size, sizes: Sizes): number {
  let sum = 0;
  for (const [symbols, coefficient] of of.terms) {
    let term = coefficient;
    for (const symbol of symbols.split("*")) {
      if (symbol === "") continue;
      const value = sizes[symbol];
      if (value === undefined) throw new Error(`size ${of.text}: no value for ${symbol}`);
      term *= value;
    }
    sum += term;
  }
  return sum;
}

/** The same size with some symbols replaced. */
export function substitute(of: Size, known: Readonly<Record<string, Size>>): Size {
  if (of.terms.every(([symbols]) => symbols === "")) return of;
  const [only] = of.terms;
  if (only !== undefined && of.terms.length === 1 && only[1] === 1 && !only[0].includes("*")) return known[only[0]] ?? of;
  let sum = size(0);
  for (const [symbols, coefficient] of of.terms) {
    let term = size(coefficient);
    for (const symbol of symbols.split("*")) if (symbol !== "") term = times(term, known[symbol] ?? size(symbol));
    sum = plus(sum, term);
  }
  return sum;
}

/** The symbols that stand in it. */
export const symbolsOf = (of: Size): readonly string[] => [...new Set(of.terms.flatMap(([symbols]) => symbols.split("*")).filter((s) => s !== ""))];

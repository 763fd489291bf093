/**
 * Sizes of axes: polynomials over symbols such as `batch`, `time` and `past`, and over quotients of polynomials, as
 * strides leave them: `floor((frames + 1)/2)`.
 *
 * A size is kept in one canonical form, so that equal sizes print the same and compare by their text:
 * terms sorted by their symbols, no zero coefficient, quotients as `quotient` writes them.
 */
export interface Size {
  /** Products of symbols ("batch*time", "" for the constant term) and their coefficients; a quotient is a symbol, too. */
  readonly terms: readonly (readonly [string, number])[];
  /** The canonical text, such as `past + time` or `768`. */
  readonly text: string;
  /** What the quotients among its symbols stand for. */
  readonly quotients: readonly Quotient[];
}

/** A size divided by a number, rounded down. */
export interface Quotient {
  /** The symbol that it is in a size's terms. */
  readonly text: string;
  readonly of: Size;
  readonly by: number;
}

/** Values of symbols, for one run. */
export type Sizes = Readonly<Record<string, number>>;

/** Symbols of a product; what stands in a quotient's parentheses belongs to it. */
export function factorsOf(product: string): readonly string[] {
  if (!product.includes("(")) return product === "" ? [] : product.split("*");
  const factors = [""];
  let depth = 0;
  for (const letter of product) {
    if (letter === "*" && depth === 0) factors.push("");
    else factors[factors.length - 1] += letter;
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
  }
  return factors;
}

function canonical(terms: Map<string, number>, quotients: readonly Quotient[] = []): Size {
  const kept = [...terms].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  const text = kept
    .map(([symbols, coefficient]) => (symbols === "" ? String(coefficient) : coefficient === 1 ? symbols : `${coefficient}*${symbols}`))
    .join(" + ")
    .replaceAll("+ -", "- ");
  return { terms: kept, text: text === "" ? "0" : text, quotients: known(kept, quotients) };
}

/** Those of the quotients that are there, each once. */
function known(terms: Size["terms"], quotients: readonly Quotient[]): readonly Quotient[] {
  if (quotients.length === 0) return quotients;
  const symbols = new Set(terms.flatMap(([product]) => factorsOf(product)));
  return [...new Map(quotients.filter(({ text }) => symbols.has(text)).map((q) => [q.text, q])).values()];
}

/** A number or a single symbol as a size. */
export function size(of: number | string | Size): Size {
  if (typeof of === "object") return of;
  return canonical(new Map(typeof of === "number" ? [["", of]] : [[of, 1]]));
}

export function plus(a: Size, b: Size): Size {
  const terms = new Map(a.terms);
  for (const [symbols, coefficient] of b.terms) terms.set(symbols, (terms.get(symbols) ?? 0) + coefficient);
  return canonical(terms, [...a.quotients, ...b.quotients]);
}

export function times(a: Size, b: Size): Size {
  const terms = new Map<string, number>();
  for (const [left, m] of a.terms)
    for (const [right, n] of b.terms) {
      const symbols = [...factorsOf(left), ...factorsOf(right)].sort().join("*");
      terms.set(symbols, (terms.get(symbols) ?? 0) + m * n);
    }
  return canonical(terms, [...a.quotients, ...b.quotients]);
}

export const minus = (a: Size, b: Size): Size => plus(a, times(size(-1), b));

export const product = (sizes: readonly Size[]): Size => sizes.reduce(times, size(1));

/**
 * floor(of / by), for a positive whole `by`. Whole parts leave the quotient, so that coefficients inside it are below
 * `by`, and a quotient of a quotient is one: sizes that are always equal have the same text.
 */
export function quotient(of: Size, by: number): Size {
  const [inner, ...others] = of.quotients;
  // floor((floor(n / m) + c) / by) = floor((n + c m) / (m by)).
  if (inner !== undefined && others.length === 0 && of.terms.every(([product, n]) => product === "" || (product === inner.text && n === 1))) {
    const rest = minus(of, symbolOf(inner));
    return quotient(plus(inner.of, times(rest, size(inner.by))), inner.by * by);
  }
  const whole = new Map<string, number>();
  const left = new Map<string, number>();
  for (const [product, n] of of.terms) {
    const out = Math.floor(n / by);
    whole.set(product, out);
    left.set(product, n - out * by);
  }
  const outside = canonical(whole, of.quotients);
  const inside = canonical(left, of.quotients);
  // The rest is a constant below the divisor where nothing else is left.
  if (constant(inside) !== null) return outside;
  return plus(outside, symbolOf({ text: `floor(${inside.terms.length > 1 ? `(${inside.text})` : inside.text}/${by})`, of: inside, by }));
}

const symbolOf = (of: Quotient): Size => canonical(new Map([[of.text, 1]]), [of]);

/** How a convolution shortens an axis. */
export interface Strided {
  readonly kernel: number;
  readonly stride: number;
  /** Zeros before and behind. */
  readonly padding: readonly [before: number, after: number];
}

/** What a kernel needs of an axis besides the zeros. */
export const reach = ({ kernel, padding }: Strided): number => kernel - padding[0] - padding[1];

/** Positions of a kernel along an axis: floor((n + padding - kernel) / stride) + 1. */
export const strided = (of: Size, along: Strided): Size => plus(quotient(plus(of, size(-reach(along))), along.stride), size(1));

export const sameSize = (a: Size, b: Size): boolean => a.text === b.text;

/** The least that a size can be where nothing is empty but the past; null where it has no bound. */
export function least({ terms }: Size): number | null {
  let sum = 0;
  for (const [product, coefficient] of terms) {
    if (product === "") sum += coefficient;
    else if (coefficient < 0) return null;
    else if (!factorsOf(product).includes("past")) sum += coefficient;
  }
  return sum;
}

/** Its number, or null where a symbol is in it. */
export function constant(of: Size): number | null {
  if (of.terms.length === 0) return 0;
  const [first] = of.terms;
  return of.terms.length === 1 && first !== undefined && first[0] === "" ? first[1] : null;
}

/** Its number, with every symbol given, or a product of them as one; a symbol that is not given is a mistake of the compiler. */
export function evaluate(of: Size, sizes: Sizes): number {
  let sum = 0;
  for (const [symbols, coefficient] of of.terms) {
    const whole = symbols === "" ? undefined : sizes[symbols];
    if (whole !== undefined) {
      sum += coefficient * whole;
      continue;
    }
    let term = coefficient;
    for (const symbol of factorsOf(symbols)) {
      const value = sizes[symbol] ?? quotientOf(of, symbol, sizes);
      if (value === undefined) throw new Error(`size ${of.text}: no value for ${symbol}`);
      term *= value;
    }
    sum += term;
  }
  return sum;
}

function quotientOf(of: Size, symbol: string, sizes: Sizes): number | undefined {
  const found = of.quotients.find(({ text }) => text === symbol);
  return found === undefined ? undefined : Math.floor(evaluate(found.of, sizes) / found.by);
}

/** The symbol that a size is, or null where it is more or less than one; a quotient is none. */
export function plainSymbol({ terms, quotients }: Size): string | null {
  const [only] = terms;
  return only !== undefined && terms.length === 1 && only[1] === 1 && only[0] !== "" && quotients.length === 0 && factorsOf(only[0]).length === 1 ? only[0] : null;
}

/** What varies in a size where that is one product or quotient, taken once, and what is added to it; else null. */
export function unknownOf(of: Size): { readonly text: string; readonly rest: number } | null {
  const varying = of.terms.filter(([symbols]) => symbols !== "");
  const [only] = varying;
  return only === undefined || varying.length > 1 || only[1] !== 1 ? null : { text: only[0], rest: of.terms.find(([symbols]) => symbols === "")?.[1] ?? 0 };
}

/** The same size with some symbols replaced. */
export function substitute(of: Size, known: Readonly<Record<string, Size>>): Size {
  if (of.terms.every(([symbols]) => symbols === "")) return of;
  const symbol = plainSymbol(of);
  if (symbol !== null) return known[symbol] ?? of;
  const replaced = (factor: string): Size => {
    const found = of.quotients.find(({ text }) => text === factor);
    return found === undefined ? (known[factor] ?? size(factor)) : quotient(substitute(found.of, known), found.by);
  };
  let sum = size(0);
  for (const [symbols, coefficient] of of.terms) {
    let term = size(coefficient);
    for (const factor of factorsOf(symbols)) term = times(term, replaced(factor));
    sum = plus(sum, term);
  }
  return sum;
}

/** The symbols that stand in it, inside its quotients as well. */
export function symbolsOf(of: Size): readonly string[] {
  const factors = of.terms.flatMap(([product]) => factorsOf(product));
  if (of.quotients.length === 0) return factors.length < 2 ? factors : [...new Set(factors)];
  const inside = new Map(of.quotients.map((q) => [q.text, q.of]));
  return [...new Set(factors.flatMap((factor) => (inside.has(factor) ? symbolsOf(inside.get(factor) ?? of) : [factor])))];
}

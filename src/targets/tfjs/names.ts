/** Names of a program as names of TypeScript. */

const keywords = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum eval export extends false finally for from function get if " +
    "implements import in instanceof interface let module namespace new null number object of package private protected public return set static string super switch symbol this throw true try " +
    "type typeof undefined unknown var void while with yield Array Map Math NaN Infinity Number Object Promise String"
  ).split(" "),
);

/** `attention_norm` as `attentionNorm`. */
export const camel = (name: string): string => name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `attention_norm` as `AttentionNorm`. */
export const pascal = (name: string): string => {
  const spelled = camel(name);
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
};

/** A name that is checked to be an identifier; anything else is a mistake of the compiler. */
export function identifier(name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is not an identifier`);
  return name;
}

/** Property access under a dotted path: `w` and `attention.query` give `w.attention.query`. */
export const member = (of: string, path: string): string =>
  path === "" ? of : [of, ...path.split(".").map((name) => identifier(camel(name)))].join(".");

/** Names that are taken; each is given out once. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The name, or the first free one of name2, name3 …; keywords are never free. */
  take(wanted: string): string {
    const base = identifier(wanted);
    let name = base;
    for (let i = 2; this.#taken.has(name) || keywords.has(name); i++) name = `${base}${i}`;
    this.#taken.add(name);
    return name;
  }

  /** All that are taken, for names of an inner scope. */
  get all(): ReadonlySet<string> {
    return this.#taken;
  }
}

/** A number as TypeScript spells it; small ones with an exponent. */
export const literal = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`${value} is not a literal`);
  if (value === 0) return "0";
  return Math.abs(value) < 1e-3 ? value.toExponential() : String(value);
};
export const text = (value: string): string => JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

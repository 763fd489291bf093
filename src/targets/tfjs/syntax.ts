/**
 * A generated module as data: declarations whose bodies hold nothing that only TypeScript knows, so that one
 * value prints as TypeScript, as JavaScript and as declarations.
 */

export interface Field {
  readonly name: string;
  /** A type, or fields of a nested object type. */
  readonly type: string | readonly Field[];
  readonly optional?: boolean;
  /** One sentence above it. */
  readonly doc?: string;
  /** What follows it on its line, such as its shape. */
  readonly note?: string;
}

export interface Interface {
  readonly kind: "interface";
  readonly name: string;
  readonly doc: readonly string[];
  /** Interfaces whose fields it has as well. */
  readonly bases?: readonly string[];
  readonly fields: readonly Field[];
}

/** Another name for a type. */
export interface Alias {
  readonly kind: "alias";
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: string;
}

export interface Constant {
  readonly kind: "constant";
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: string;
  readonly exported?: boolean;
  /** An expression, one line or several. */
  readonly value: readonly string[];
}

export interface Variable {
  /** A name, or a pattern that takes an object apart. */
  readonly name: string;
  readonly type: string;
}

export interface FunctionItem {
  readonly kind: "function";
  readonly name: string;
  readonly doc: readonly string[];
  readonly exported: boolean;
  readonly async: boolean;
  readonly parameters: readonly Variable[];
  readonly returns: string;
  readonly body: readonly Line[];
}

/** Makes a variable; it turns into a `let` when something assigns to it later. */
export interface Declaration {
  readonly kind: "declaration";
  keyword: "const" | "let";
  readonly name: string;
  /** Null where its value says it. */
  readonly type: string | null;
  readonly value: string;
  readonly comment: string | null;
}

export interface Expression {
  readonly kind: "expression";
  readonly text: string;
  readonly comment: string | null;
}

/** A line that opens, what stands inside, and what closes it. */
export interface Nested {
  readonly kind: "nested";
  readonly open: string;
  readonly body: readonly Line[];
  readonly close: string;
}

export type Line = Declaration | Expression | Nested;
export type Item = Interface | Alias | Constant | FunctionItem;

export interface Import {
  readonly name: string;
  /** Only its type is used. */
  readonly typeOnly: boolean;
}

export interface Module {
  /** Lines at the top, without comment signs. */
  readonly banner: readonly string[];
  /** From the runtime, by name. */
  readonly imports: readonly Import[];
  readonly items: readonly Item[];
}

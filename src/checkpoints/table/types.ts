/** A family's table, decoded: what its YAML says, with every expression parsed. The format is described in families/README.md. */
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { Expression, Value } from "../expression/syntax.ts";

export interface Formula {
  readonly expression: Expression;
  readonly text: string;
  readonly span: Span;
}

/** A tree of values in which some are computed. Null leaves out the key that holds it. */
export type Tree =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "formula"; readonly formula: Formula }
  | { readonly kind: "list"; readonly items: readonly Tree[] }
  | { readonly kind: "map"; readonly when: Formula | null; readonly entries: ReadonlyMap<string, Tree> }
  | { readonly kind: "first"; readonly options: readonly Tree[] }
  | { readonly kind: "each"; readonly variable: string; readonly list: Formula; readonly key: Formula; readonly value: Tree };

/** Text with expressions in braces. */
export interface Template {
  readonly text: string;
  readonly parts: readonly (string | Formula)[];
  readonly span: Span;
}

export const keyTypes = ["integer", "number", "boolean", "string", "list", "map", "any"] as const;
export type KeyType = (typeof keyTypes)[number];

/** One key of config.json. */
export interface Key {
  readonly type: KeyType;
  readonly default: Value;
  readonly required: boolean;
  /** Whether null may be written; then it means null, not the default. */
  readonly nullable: boolean;
  readonly only: readonly Value[] | null;
  readonly because: string | null;
  /** The config's words in ours. */
  readonly words: ReadonlyMap<string, Value> | null;
  /** Keys of a map. */
  readonly keys: ReadonlyMap<string, Key> | null;
}

export interface Requirement {
  readonly that: Formula;
  /** The config key that a failure points at. */
  readonly key: string;
  readonly because: string;
}

/** Where the reference's output comes from. */
export interface ResultRule {
  readonly name: Template;
  readonly from: Template;
  /** One column of the program's output, or all of it. */
  readonly column: number | null;
  /** The reference has the rows of all the batch below each other. */
  readonly folded: boolean;
  /** An axis that the reference leaves out where it is 1. */
  readonly single: number | null;
  /** Whether the rows are choices, which stand beside one another in the reference's. */
  readonly choices: boolean;
  /** The position that the reference reads, padding or not: 0 the first, -1 the last; null: it looks for real tokens, or reads all. */
  readonly at: Extent | null;
  readonly made: MadeOf | null;
}

/** What the reference makes of an output and of what it was given, by its names of inputs. */
export type MadeOf =
  /** 1 at each position of the output that holds something real, 0 at those that padding leaves. */
  | { readonly kind: "mask" }
  /** Mean distance of a picture's pixels from the input `to`, in the patches that the input `where` chooses. */
  | { readonly kind: "distance"; readonly to: string; readonly where: string };

export interface Rename {
  readonly where: "prefix" | "suffix" | "part";
  readonly text: string;
  readonly to: string;
  /** Whether files are still written with it: an export takes the other spelling back. */
  readonly written: boolean;
}

/** An extent in a step: a number or an expression. */
export type Extent = Formula | number;

export type Step =
  | { readonly kind: "transpose"; readonly order: readonly number[] | null }
  | { readonly kind: "reshape"; readonly shape: readonly Extent[] }
  | { readonly kind: "squeeze"; readonly axis: number }
  | { readonly kind: "slice"; readonly axis: number; readonly from: Extent; readonly to: Extent }
  | { readonly kind: "split"; readonly axis: number; readonly as: readonly Extent[]; readonly take: readonly (null | Extent | readonly [Extent, Extent])[] }
  | { readonly kind: "permute"; readonly axis: number; readonly as: readonly Extent[]; readonly order: readonly number[] }
  | { readonly kind: "add" | "multiply"; readonly by: Extent };

export type Combine =
  | { readonly kind: "concat"; readonly axis: number }
  | { readonly kind: "weight_norm"; readonly axis: number }
  | { readonly kind: "stack" }
  | { readonly kind: "sum" };

/** One way to make a parameter. */
export interface WeightRule {
  readonly to: Template;
  /** None where no file has such a tensor: `absent` is what it always is. */
  readonly from: readonly Template[];
  /** Index over which `from` is repeated. */
  readonly each: string | null;
  readonly when: Formula | null;
  /** Applied to every source. */
  readonly steps: readonly Step[];
  readonly combine: Combine | null;
  /** Applied to the whole. */
  readonly then: readonly Step[];
  /** What fills the parameter where its sources are not stored. */
  readonly absent: number | null;
  /** Shape of each source, where the steps don't tell an export. */
  readonly shape: readonly Extent[] | null;
}

export interface DuplicateRule {
  readonly name: Template;
  readonly of: Template;
  readonly when: Formula | null;
}

/** An input made of another where it is not given. */
export interface DerivedRule {
  readonly kind: "shift" | "wrap" | "until" | "count" | "equal";
  /** The reference's name of the input that it is made of. */
  readonly of: string;
  /** The token id that it is made with. */
  readonly id: Formula;
}

/** A part of the config that is a config of its own, and a tower of the spec under the part's name. */
export interface Part {
  readonly name: string;
  /** The key that holds its config. */
  readonly config: string;
  /** Its keys where that does not give them. */
  readonly defaults: ReadonlyMap<string, Value>;
  /** Its keys that follow from the whole config, whatever its own says. */
  readonly sets: ReadonlyMap<string, Formula>;
  /** Its keys that say nothing of it. */
  readonly ignored: readonly string[];
  /** Its keys that an export writes for others to read, since an import knows by the part's place what they say. */
  readonly writes: ReadonlyMap<string, Value>;
  /** It is all of the model, not a tower of it: its spec stands at the top, and its parameters have no name in front. */
  readonly whole: boolean;
  /** Keys of its table's `classes`, of which the first that is there counts; none: its default. */
  readonly suffixes: readonly string[];
  /** Prefixes of its tensors, and what stands instead of them in a file of the part alone. */
  readonly names: readonly Rename[];
}

export interface Table {
  readonly family: string;
  readonly parts: readonly Part[];
  readonly config: ReadonlyMap<string, Key>;
  readonly ignored: ReadonlySet<string>;
  readonly lets: ReadonlyMap<string, Tree>;
  /** For an export: config keys by lets whose wanted value they follow from. */
  readonly backwards: ReadonlyMap<string, ReadonlyMap<string, Formula>>;
  /** Why an export does not write this family; null where it does. */
  readonly oneWay: string | null;
  readonly indices: ReadonlyMap<string, Formula>;
  readonly requirements: readonly Requirement[];
  readonly spec: Tree;
  readonly inputs: ReadonlyMap<string, string>;
  readonly derived: ReadonlyMap<string, DerivedRule>;
  readonly results: readonly ResultRule[];
  readonly renames: readonly Rename[];
  /** What stands before the trunk's tensors in files of this class; null: the first prefix that `renames` remove. */
  readonly trunk: string | null;
  /** In the order of trial: alternatives of one target follow one another. */
  readonly weights: readonly WeightRule[];
  readonly duplicates: readonly DuplicateRule[];
  /** Patterns of tensors that hold nothing learned. */
  readonly buffers: readonly string[];
}

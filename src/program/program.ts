/** The program: blocks over parameters, and named entries. */
import type { Initialiser, Parameter } from "./parameter.ts";
import type { Sizes, Strided } from "./size.ts";
import type { TensorType } from "./tensor.ts";
import type { Statement, Value } from "./value.ts";

/** How a piece of state moves from step to step. */
export type Movement =
  /** Grows along axis 1 by what each step adds. */
  | "append"
  /** Taken over by each step: zeros before the first. */
  | "replace"
  /** Written once, read ever after. */
  | "fixed";

export interface Slot {
  readonly name: string;
  readonly moves: Movement;
  /** What has been kept before this step. */
  readonly type: TensorType;
}

/** A parameter as a block names it. */
export interface BlockParameter {
  readonly path: string;
  readonly type: TensorType;
  readonly init: Initialiser;
}

export interface Block {
  readonly name: string;
  /** One sentence for readers of generated code. */
  readonly title: string;
  /** Where the spec asks for it, such as `layers[*].attention`. */
  readonly origin: string;
  /** Its own parameters; those of the blocks it calls are theirs. */
  readonly parameters: readonly BlockParameter[];
  /** Its own slots of state. */
  readonly slots: readonly Slot[];
  readonly inputs: readonly Value[];
  readonly statements: readonly Statement[];
  readonly outputs: readonly Value[];
}

/** What an input of an entry means, which is also how it is checked and what stands in for it when left out. */
export type InputRole =
  /** Ids below `limit`; required. With what came before, at most `context` of them where that is bounded, and at least `least` where more than one is needed. */
  | { readonly kind: "ids"; readonly limit: number; readonly context: number | null; readonly least?: number }
  /** 1 for real tokens, 0 for padding, over past and present of the ids it names; ones when left out. At least so many are real, or as many as a sound is long; all of them where it is whole. */
  | { readonly kind: "mask"; readonly ids: string; readonly least?: number; readonly whole?: true }
  /** Position of each of the ids; the count of real tokens before it, by the mask, when left out. Below `limit` where there is one. */
  | { readonly kind: "positions"; readonly limit: number | null; readonly ids: string; readonly mask: string }
  /** Ids below `limit`, one for each of the ids it names; zeros when left out. */
  | { readonly kind: "types"; readonly limit: number; readonly ids: string }
  /** Number of the run of a prefix that each of the ids belongs to, 0 for none, over past and present; zeros for what is left out. */
  | { readonly kind: "runs"; readonly ids: string }
  /** Which feature stands in place of each of the ids, -1 for none; counted in the order of the batch's tokens when left out. */
  | { readonly kind: "places"; readonly ids: string; readonly marks: readonly PlaceMark[] }
  /** 0 or 1, so many for each row of the input it names, or as many as convolutions leave of it; zeros when left out. */
  | { readonly kind: "flags"; readonly ids: string; readonly count: number | readonly Strided[] }
  /** Numbers of the given shape but along one axis, which is of any length between two; required. */
  | { readonly kind: "sound"; readonly axis: number; readonly least: number; readonly most: number | null }
  /** [rows, channels, height, width], of any height and width; required. */
  | { readonly kind: "map" }
  /** 1 for places of the map it names that are real, 0 for padding; ones when left out. */
  | { readonly kind: "area"; readonly ids: string }
  /** Numbers of the given shape; required unless they are spare. */
  | { readonly kind: "values"; readonly spare?: Spare };

/** What is made of an input that only stands in place of tokens: with no such token it may be left out, and so are these outputs. */
export interface Spare {
  readonly slots: readonly string[];
  readonly outputs: readonly string[];
}

/** Whether nothing stands in for an input that is left out. */
export const isRequired = (role: InputRole): boolean => role.kind === "ids" || (isNumbers(role) && !isSpare(role));
/** Whether a blank stands in for numbers that are left out. */
export const isSpare = (role: InputRole): boolean => role.kind === "values" && role.spare !== undefined;
/** Whether an input is numbers rather than ids. */
export const isNumbers = ({ kind }: InputRole): boolean => kind === "sound" || kind === "map" || kind === "values";

/** Features that stand in place of tokens; those of several marks are counted one behind the other. */
export interface PlaceMark {
  /** The token whose place they take; null: they stand in front of each row. */
  readonly token: number | null;
  /** The input that they are made of, as many rows of it as batches of features. */
  readonly of: string;
  /** Features of one row; null: as many as it has tokens, less those left out at the front. */
  readonly each: number | null;
  readonly less?: number;
  /** Where state keeps them. */
  readonly slot: string;
}

export interface EntryInput {
  readonly name: string;
  readonly title: string;
  readonly role: InputRole;
  readonly value: Value;
}

export interface EntryOutput {
  readonly name: string;
  readonly title: string;
  readonly value: Value;
}

/** Whether an output is left out where an input is. */
export const isOptional = (entry: Entry, output: string): boolean => entry.inputs.some(({ role }) => role.kind === "values" && role.spare?.outputs.includes(output) === true);

/** Something a user can run. Its body calls root blocks; its values are its own. */
export interface Entry {
  /** forward, encode, step, or a task's own. */
  readonly name: string;
  /** forward: everything at once. encode: what later steps read. step: the next tokens. */
  readonly kind: "forward" | "encode" | "step";
  readonly title: string;
  /** Symbols that this entry fixes: `past` is 0 where nothing came before. */
  readonly sizes: Sizes;
  readonly inputs: readonly EntryInput[];
  readonly statements: readonly Statement[];
  readonly outputs: readonly EntryOutput[];
  /** Slots that come from outside (what earlier entries kept), by path. */
  readonly reads: readonly string[];
  /** Slots that are handed outside, by path; an appended one hands out what is new. */
  readonly writes: readonly string[];
}

/** A slot under its full path. */
export interface State extends Slot {
  readonly path: string;
}

export interface Program {
  readonly name: string;
  /** Every tensor a checkpoint fills, once, in canonical order. */
  readonly parameters: readonly Parameter[];
  readonly state: readonly State[];
  /** A block stands behind those that it calls. */
  readonly blocks: readonly Block[];
  readonly entries: readonly Entry[];
  /** Paths of the parameters that training changes; null: all of them. */
  readonly trained: readonly string[] | null;
}

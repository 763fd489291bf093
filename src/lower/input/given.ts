/** What a stack's root block is given from outside. */
import type { Connection } from "../../model/towers.ts";
import type { Model, Stack } from "../../model/types.ts";
import type { InputRole, PlaceMark } from "../../program/program.ts";
import type { Value } from "../../program/value.ts";
import { splicesOf, stackNamed } from "../connections.ts";
import { inputPrefix } from "../symbols.ts";

/** Inputs of a stack's root block that exist, by role. */
export interface StackInputs {
  readonly tokens: Value | null;
  readonly attention_mask: Value | null;
  readonly prefix_ids: Value | null;
  readonly position_ids: Value | null;
  readonly token_types: Value | null;
  readonly pixels: Value | null;
  readonly spectrogram: Value | null;
  /** Which feature stands in place of each token; -1 for none. */
  readonly feature_ids: Value | null;
}

/** Of which a kind of input declares its own. */
export const noInputs: StackInputs = { tokens: null, attention_mask: null, prefix_ids: null, position_ids: null, token_types: null, pixels: null, spectrogram: null, feature_ids: null };

export const inputTitles: Readonly<Record<keyof StackInputs, string>> = {
  tokens: "Token ids.",
  attention_mask: "1 for real tokens, 0 for padding, over past and new tokens; all ones when left out.",
  prefix_ids: "Number of the run of a prefix that a token is in: those of a run see each other both ways; 0, which is also what is left out, for tokens that see what is before them.",
  position_ids: "Position of each token; counted from the mask when left out.",
  token_types: "Type of each token, such as which sentence it is in; zeros when left out.",
  pixels: "Pictures, channels first, normalised as the checkpoint expects.",
  spectrogram: "Spectrograms, time first, normalised as the checkpoint expects.",
  feature_ids: "Which feature stands in place of each token, -1 for none; counted from the tokens when left out.",
};

export function roleOf(model: Model, key: keyof StackInputs, stack: Stack): InputRole {
  const { input } = stack;
  const prefix = inputPrefix(model, stack);
  const ids = `${prefix}tokens`;
  if (key === "pixels" || key === "spectrogram" || input.kind !== "tokens") return { kind: "values" };
  switch (key) {
    case "tokens":
      return { kind: "ids", limit: input.vocab, context: stack.context };
    case "attention_mask":
      return { kind: "mask", ids };
    case "prefix_ids":
      return { kind: "runs", ids };
    case "position_ids":
      return { kind: "positions", limit: stack.context, ids, mask: `${prefix}attention_mask` };
    case "token_types":
      return { kind: "types", limit: input.types, ids };
    case "feature_ids":
      return { kind: "places", ids, marks: splicesOf(model, stack).map((connection) => markOf(model, connection)) };
  }
}

function markOf(model: Model, { from: name, at, drop, path }: Connection): PlaceMark {
  const from = stackNamed(model, name);
  const reads = from.input.kind === "tokens" ? "tokens" : from.input.kind === "patches" && from.input.spectrogram ? "spectrogram" : "pixels";
  return {
    token: at.kind === "token" ? at.id : null,
    of: `${inputPrefix(model, from)}${reads}`,
    each: from.input.kind === "patches" ? (from.context ?? 0) - drop : null,
    slot: path,
  };
}

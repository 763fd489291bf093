/** What a stack's root block is given from outside. */
import { countedReach, reachOf } from "../../model/outputs.ts";
import { positionsLeft, type FramesInput, type Shortening } from "../../model/sound.ts";
import { placesOf } from "../../model/tasks.ts";
import type { Connection } from "../../model/towers.ts";
import type { Model, Stack } from "../../model/types.ts";
import type { InputRole, PlaceMark } from "../../program/program.ts";
import type { Value } from "../../program/value.ts";
import { memoriesOf, splicesOf, stackNamed } from "../connections.ts";
import { stridedBy, taskRow } from "../dims.ts";
import { inputName } from "../symbols.ts";

/** Inputs of a stack's root block that exist, by role, in its order: a mask stands behind what it masks. */
export interface StackInputs {
  readonly tokens: Value | null;
  readonly features: Value | null;
  readonly waveform: Value | null;
  readonly attention_mask: Value | null;
  readonly prefix_ids: Value | null;
  readonly position_ids: Value | null;
  readonly token_types: Value | null;
  readonly pixels: Value | null;
  readonly spectrogram: Value | null;
  readonly patch_mask: Value | null;
  readonly frame_mask: Value | null;
  readonly feature_map: Value | null;
  readonly feature_mask: Value | null;
  /** Which feature stands in place of each token; -1 for none. */
  readonly feature_ids: Value | null;
}

/** Of which a kind of input declares its own. */
export const noInputs: StackInputs = { tokens: null, features: null, waveform: null, attention_mask: null, prefix_ids: null, position_ids: null, token_types: null, pixels: null, spectrogram: null, patch_mask: null, frame_mask: null, feature_map: null, feature_mask: null, feature_ids: null };

export const inputTitles: Readonly<Record<keyof StackInputs, string>> = {
  tokens: "Token ids.",
  attention_mask: "1 for real tokens, 0 for padding, over past and new tokens; all ones when left out.",
  prefix_ids: "Number of the run of a prefix that a token is in: those of a run see each other both ways; 0, which is also what is left out, for tokens that see what is before them.",
  position_ids: "Position of each token; counted from the mask when left out.",
  token_types: "Type of each token, such as which sentence it is in; zeros when left out.",
  pixels: "Pictures, channels first, normalised as the checkpoint expects.",
  features: "Frames of a spectrogram, made as the checkpoint expects.",
  waveform: "Samples of a sound, normalised as the checkpoint expects.",
  spectrogram: "Spectrograms, time first, normalised as the checkpoint expects.",
  patch_mask: "1 for patches that a learned token stands in for; zeros when left out.",
  frame_mask: "1 for frames, as the layers see them, that a learned vector stands in for; zeros when left out.",
  feature_map: "What another network made of pictures, channels first.",
  feature_mask: "1 for places of the map that are real, 0 for padding; all ones when left out.",
  feature_ids: "Which feature stands in place of each token, -1 for none; counted from the tokens when left out.",
};

export function roleOf(model: Model, key: keyof StackInputs, stack: Stack): InputRole {
  const { input } = stack;
  const named = (other: keyof StackInputs): string => inputName(model, stack, other);
  const ids = named("tokens");
  if (input.kind === "frames") return soundRole(model, key, input, stack, named(heardAs(input)));
  if (input.kind === "features") return key === "feature_mask" ? { kind: "area", ids: named("feature_map") } : { kind: "map" };
  if (input.kind === "queries") throw new Error("queries have no input");
  if (input.kind === "patches") return key === "patch_mask" ? { kind: "flags", ids: named("pixels"), count: input.grid[0] * input.grid[1] } : { kind: "values" };
  switch (key) {
    case "tokens": {
      const least = takenBy(model, stack);
      return { kind: "ids", limit: input.vocab, context: stack.context, ...(least > 1 ? { least } : {}) };
    }
    case "attention_mask":
      // What stands in front of other tokens has no mask among theirs.
      return { kind: "mask", ids, ...(model.connections.some(({ from, at }) => from === stack.name && at.kind === "prefix") ? { whole: true } : {}) };
    case "prefix_ids":
      return { kind: "runs", ids };
    case "position_ids":
      return { kind: "positions", limit: stack.context, ids, mask: named("attention_mask") };
    case "token_types":
      return { kind: "types", limit: input.types, ids };
    case "feature_ids":
      return { kind: "places", ids, marks: splicesOf(model, stack).map((connection) => markOf(model, connection)) };
    case "pixels":
    case "features":
    case "waveform":
    case "spectrogram":
    case "patch_mask":
    case "frame_mask":
    case "feature_map":
    case "feature_mask":
      return { kind: "values" };
  }
}

/**
 * The role of an input that nobody needs but tokens of another stack, of which there may be none.
 *
 * @param outputs of the entry that are made of it alone
 */
export function spared(model: Model, role: InputRole, stack: Stack, outputs: readonly string[]): InputRole {
  if (role.kind !== "values" || model.contrasts.length > 0 || model.joins.length > 0) return role;
  const onward = model.connections.filter(({ from }) => from === stack.name);
  const replaces = onward.length > 0 && onward.every(({ at }) => at.kind === "token");
  return replaces ? { ...role, spare: { slots: onward.map(({ path }) => path), outputs } } : role;
}

/** A sound is as long as its stem, a length adapter and what reads it need at least, and as its positions allow at most. */
function soundRole(model: Model, key: keyof StackInputs, input: FramesInput, stack: Stack, heard: string): InputRole {
  const { name, context, length_adapter } = stack;
  const needed = (reach: typeof reachOf): number => Math.max(takenBy(model, stack), ...model.outputs.filter(({ from }) => from === name).map((output) => 1 + reach(output)));
  const least = (positions: number): number => [...(length_adapter?.convolutions ?? []), ...back(input)].reduce((n, { kernel, stride, padding }) => Math.max((n - 1) * stride + kernel - 2 * padding, 1), positions);
  if (key === "attention_mask") return { kind: "mask", ids: heard, ...(needed(reachOf) === needed(countedReach) ? {} : { least: least(needed(countedReach)) }) };
  if (key === "frame_mask") return { kind: "flags", ids: heard, count: input.length === null ? input.convolutions.map(stridedBy) : positionsLeft(input.convolutions, input.length) };
  if (input.length !== null) return { kind: "values" };
  const most = context === null ? null : back(input).reduce((n, { kernel, stride, padding }) => n * stride - 1 + kernel - 2 * padding, context);
  return { kind: "sound", axis: input.bins === null || input.frames_first ? 1 : 2, least: least(needed(reachOf)), most };
}

/** Positions that a stack has to have for what others take of it: one at least behind what they leave out, unless another memory stands beside it. */
function takenBy(model: Model, stack: Stack): number {
  // A task's vector stands in front of what is given.
  const own = taskRow(stack) === null ? 0 : 1;
  const beside = ({ at, into }: Connection): boolean => at.kind === "memory" && memoriesOf(model, stackNamed(model, into)).length > 1;
  return Math.max(1, ...model.connections.filter(({ from }) => from === stack.name).map((c) => c.drop - own + (c.keep ?? (beside(c) ? 0 : 1))));
}

const back = ({ convolutions }: FramesInput): readonly Shortening[] => [...convolutions].reverse();

const heardAs = ({ bins }: FramesInput): "waveform" | "features" => (bins === null ? "waveform" : "features");

/** The stack whose input has the rows: queries have as many as the memory that they ask. */
function seenBy(model: Model, stack: Stack): Stack {
  const [memory] = stack.input.kind === "queries" ? memoriesOf(model, stack) : [];
  return memory === undefined ? stack : seenBy(model, stackNamed(model, memory.from));
}

function markOf(model: Model, connection: Connection): PlaceMark {
  const { at, path } = connection;
  const from = stackNamed(model, connection.from);
  const source = seenBy(model, from);
  const { input } = source;
  const reads = input.kind === "tokens" ? "tokens" : input.kind === "frames" ? heardAs(input) : input.kind === "patches" && input.spectrogram ? "spectrogram" : "pixels";
  return {
    token: at.kind === "token" ? at.id : null,
    of: inputName(model, source, reads),
    each: connection.keep ?? (from.input.kind === "tokens" ? null : placesOf(from, from.context ?? 0, connection)),
    ...(connection.drop > 0 && connection.keep === null && from.input.kind === "tokens" ? { less: connection.drop } : {}),
    slot: path,
  };
}

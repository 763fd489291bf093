/** Axes whose size depends on the stack. */
import { hasPadding } from "../model/padding.ts";
import type { TaskRow } from "../model/features.ts";
import type { FramesInput, Shortening } from "../model/sound.ts";
import type { AttentionSublayer, PatchesInput, Stack } from "../model/types.ts";
import { plus, size, strided, times, type Size, type Strided } from "../program/size.ts";
import { dim, one, type Dim } from "../program/tensor.ts";
import { once, sublayersOf, time } from "./parts.ts";

/** One axis of a convolution. */
export const stridedBy = ({ kernel, stride, padding }: Shortening): Strided => ({ kernel, stride, padding: [padding, padding] });

/** Positions that a stem leaves, or a length adapter. */
export const shortened = (of: Size, { convolutions }: { readonly convolutions: readonly Shortening[] }): Size => convolutions.map(stridedBy).reduce(strided, of);

/** What a sound is as long as: frames, or the samples of a waveform. */
export const soundDim = ({ bins, length }: FramesInput): Dim => {
  const axis = bins === null ? "samples" : "frames";
  return dim(axis, length ?? axis);
};

/** Positions of a memory; their number is the encoder's, a picture's is known. */
export const memoryDim = ({ source }: Pick<AttentionSublayer, "source">): Dim => dim("memory", source ?? "source");

/** Places of a map of features, from the top. */
export const placesDim: Dim = dim("time", times(size("height"), size("width")));

/** Positions along the sequence; of a picture they are known, of a sound a stem has shortened them. */
export function sequenceDim(stack: Stack): Dim {
  const bare = bareDim(stack.input);
  return taskRow(stack) === null ? bare : dim("time", plus(bare.size, size(1)));
}

/** The vector that stands in front of what a stack reads, where it is told its task. */
export const taskRow = ({ input }: Stack): TaskRow | null => (input.kind === "features" || input.kind === "tokens" ? input.task_token : null);

/** Positions that have a place: all but a task's vector in front of them. */
export function bareDim(input: Stack["input"]): Dim {
  if (input.kind === "patches") return dim("time", patchCount(input));
  if (input.kind === "queries") return dim("time", input.count);
  if (input.kind === "features") return placesDim;
  return input.kind === "frames" ? dim("time", shortened(soundDim(input).size, input)) : time;
}

/** Tokens in front of a picture's patches that its table of positions has rows for; registers have none. */
export const placedPrefix = ({ prefix, prefix_positions }: PatchesInput): number => (prefix_positions ? prefix.length : 0);
/** All that the table has rows for. */
export const placedCount = (input: PatchesInput): number => placedPrefix(input) + input.grid[0] * input.grid[1];
const patchCount = ({ prefix, grid, registers }: PatchesInput): number => prefix.length + registers + grid[0] * grid[1];

const narrows = (a: AttentionSublayer): boolean => a.mask !== "full" || a.window !== null || a.chunk !== null;
const hasNarrow = once((stack: Stack): boolean => stack.layers.flatMap(sublayersOf).some((s) => s.kind === "attention" && narrows(s)));

/** Whether self-attention reads a mask: without padding only where a sublayer asks for one. */
export const isMasked = once((stack: Stack): boolean => hasPadding(stack) || hasNarrow(stack));

/** Keys of self-attention: what came before as well, where the stack generates. */
export const keyDim = once((stack: Stack): Dim => (stack.decodes ? dim("key", plus(size("past"), time.size)) : time));

/** Queries as the masks of a stack tell them apart: not at all where every layer sees everything. */
export const maskQueries = once((stack: Stack): Dim => (hasNarrow(stack) ? time : one));

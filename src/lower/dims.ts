/** Axes whose size depends on the stack. */
import type { AttentionSublayer, PatchesInput, Stack } from "../model/types.ts";
import { plus, size } from "../program/size.ts";
import { dim, one, type Dim } from "../program/tensor.ts";
import { once, sublayersOf, time } from "./parts.ts";

/** Positions of a memory; their number is the encoder's, a picture's is known. */
export const memoryDim = ({ source }: Pick<AttentionSublayer, "source">): Dim => dim("memory", source ?? "source");

/** Positions along the sequence; of a picture they are known. */
export const sequenceDim = (stack: Stack): Dim => (stack.input.kind === "patches" ? dim("time", patchCount(stack.input)) : time);

/** Of a picture: those that its table of positions has rows for, and with the registers, which have none. */
export const placedCount = ({ prefix, grid }: PatchesInput): number => prefix.length + grid[0] * grid[1];
const patchCount = (input: PatchesInput): number => placedCount(input) + input.registers;

const narrows = (a: AttentionSublayer): boolean => a.mask !== "full" || a.window !== null || a.chunk !== null;
const hasNarrow = once((stack: Stack): boolean => stack.layers.flatMap(sublayersOf).some((s) => s.kind === "attention" && narrows(s)));

/** Sequences of tokens may be padded; pictures have no padding, so they have no mask unless a sublayer asks for one. */
export const isMasked = once((stack: Stack): boolean => stack.input.kind === "tokens" || hasNarrow(stack));

/** Keys of self-attention: what came before as well, where the stack generates. */
export const keyDim = once((stack: Stack): Dim => (stack.decodes ? dim("key", plus(size("past"), time.size)) : time));

/** Queries as the masks of a stack tell them apart: not at all where every layer sees everything. */
export const maskQueries = once((stack: Stack): Dim => (hasNarrow(stack) ? time : one));

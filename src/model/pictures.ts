/** Parts of a model that only pictures have. */
import type { Activation, Norm } from "./wiring.ts";

/** Down and across. */
export type Pair = readonly [number, number];

/** Patches down and across of a picture. */
export const gridOf = (size: Pair, patch: Pair, stride: Pair): Pair => {
  const along = (side: 0 | 1): number => Math.floor((size[side] - patch[side]) / stride[side]) + 1;
  return [along(0), along(1)];
};

/** A table of positions that was made for another grid than the picture's. */
export interface ResizedTable {
  /** Patches down and across that it has rows for. */
  readonly grid: Pair;
  readonly kind: "bicubic" | "bilinear";
  /** Shrinking weighs in every row that a new one stands for. */
  readonly antialias: boolean;
}

/** A learned score for each head and each step from patch to patch (BEiT). */
export interface WindowBias {
  /** The picture's patches. */
  readonly window: Pair;
  /** Those that the table was made for; its steps are resized where the two differ. */
  readonly table: Pair;
  /** Tokens in front of the patches: none, or one with three rows of its own. */
  readonly prefix: number;
  /** One table for all layers of the stack. */
  readonly shared: boolean;
}

/** Classes of a picture's places, out of hidden states of four layers (UPerNet). */
export interface Uper {
  /** Numbers of hidden states: 0 enters the first layer, n leaves layer n. The first becomes the finest map, the last the coarsest. */
  readonly states: readonly [number, number, number, number];
  /** Channels of every map that is put together. */
  readonly d: number;
  /** The coarsest map is seen as the means of so many places down and across, each of these by itself. */
  readonly scales: readonly number[];
}

/** Attention from one learned query over all positions, then x + ffn(norm x) (SigLIP). */
export interface MapPool {
  readonly kind: "map";
  /** Reads the patches alone, not the tokens in front. */
  readonly patches: boolean;
  readonly heads: number;
  readonly d_head: number;
  readonly bias: boolean;
  readonly norm: Norm;
  readonly d_ff: number;
  readonly act: Activation;
}

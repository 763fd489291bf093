/** Inputs of models that attend to another network's features, and by learned queries (DETR, UniT, Q-Former). */
import type { Norm } from "./wiring.ts";

/** Where a row for each position is added: to the input, or to what queries and keys are made of in every layer (DETR). */
export type Injection = "embedding" | "qk";

/** What another network made of a picture: [batch, channels, height, width], with a mask of the places that are real. */
export interface FeaturesInput {
  readonly kind: "features";
  /** The network that makes them, by name; null where the spec does not say. */
  readonly from: string | null;
  readonly channels: number;
  readonly bias: boolean;
  /** After positions are added. */
  readonly norm: Norm | null;
  /** A learned row of the task stands in front of the places, in this stack alone; null: none. */
  readonly task_token: TaskRow | null;
}

/** A task's row of the table `embedding.tasks`. */
export interface TaskRow {
  readonly rows: number;
  readonly row: number;
}

/** So many vectors that the model asks with; there is no input from outside. */
export interface QueriesInput {
  readonly kind: "queries";
  readonly count: number;
  /** Each task has vectors of its own, under its name. */
  readonly per_task: boolean;
  /** Path of the table of what enters the first layer; null: zeros, where learned positions are injected and tell queries apart. */
  readonly table: string | null;
  readonly norm: null;
}

/**
 * Sines and cosines of the place down in the first half of the dimensions and across in the second, each interleaved.
 * Places are counted from 1 over what is real. Carion et al. 2020 (DETR), arXiv:2005.12872.
 */
export interface SinusoidalGridPosition {
  readonly kind: "sinusoidal_2d";
  /** Counts are divided by the last of their column or row, times 2 pi. */
  readonly normalize: boolean;
  readonly temperature: number;
  readonly place: "before_norm" | "after_norm";
  readonly skip_pad: false;
  readonly inject: Injection;
}

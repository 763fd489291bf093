/** What stacks of one model read of each other, and outputs that compare them. */
import type { Stack } from "./types.ts";
import type { Activation, Norm } from "./wiring.ts";

/** Hidden states of one stack on their way into another. An encoder-decoder is the case of one, into memory. */
export interface Connection {
  /** Where the bridge's parameters stand, such as `connect.vision_language`. */
  readonly path: string;
  readonly from: string;
  /** Which hidden states, side by side: 0 is what enters the first layer, i what leaves layer i - 1; null: what leaves the final norm. */
  readonly layers: readonly number[] | null;
  /** Positions at the front that are left out: prefix tokens. */
  readonly drop: number;
  /** Positions behind those that go along; null: all. */
  readonly keep: number | null;
  /** What enters the first layer is added (UniT). */
  readonly residual: boolean;
  /** The giving stack's positions are added to what keys are made of; a bridge has one more linear map for them (DETR, UniT). */
  readonly positions: boolean;
  /** Null: handed over as it is. */
  readonly bridge: Bridge | null;
  readonly into: string;
  readonly at: ConnectionPlace;
}

export type ConnectionPlace =
  /** Read by cross-attention. Memories follow each other in the order of the connections. */
  | { readonly kind: "memory" }
  /** In front of the tokens of the same row. */
  | { readonly kind: "prefix" }
  /** In place of the tokens of this id, in order over the whole batch. */
  | { readonly kind: "token"; readonly id: number };

/** norm, then linear maps with an activation between them. */
export interface Bridge {
  readonly norm: Norm | null;
  /** What each linear map gives. */
  readonly dims: readonly number[];
  readonly act: Activation | null;
  readonly bias: boolean;
}

/** Of what leaves the end of a stack, but for heads that read the width of its tables. */
export const endWidth = ({ d_model, length_adapter }: Stack): number => length_adapter?.d ?? d_model;

/** Width of what a connection takes, before its bridge. */
export const takenWidth = ({ layers }: Pick<Connection, "layers">, from: Stack): number => (layers === null ? endWidth(from) : from.d_model * layers.length);

/** Width of what arrives. */
export const givenWidth = (connection: Pick<Connection, "layers" | "bridge">, from: Stack): number => connection.bridge?.dims.at(-1) ?? takenWidth(connection, from);

/** How alike the rows of two heads are: one matrix of scores each way. */
export interface Contrast {
  readonly name: string;
  /** Where its parameters stand: `outputs.{name}`. */
  readonly path: string;
  readonly sides: readonly [Side, Side];
  /** Names of its outputs: each side's rows, then the scores from each to the other. */
  readonly outputs: readonly string[];
  /** Width that each side is mapped to, without a bias; null: as they are. */
  readonly d: number | null;
  /** Rows are divided by their lengths. */
  readonly normalize: boolean;
  /** learned: stored as a logarithm (CLIP). */
  readonly scale: number | "learned";
  /** Added last (SigLIP). */
  readonly bias: boolean;
}

/**
 * What a comparison gives: the rows of each tower, under its name in front where a tower is in several, then the scores from each to the other.
 *
 * @param compared the towers of all comparisons, as often as each is compared
 */
export function contrastNames(name: string, towers: readonly [string, string], compared: readonly string[]): readonly string[] {
  const several = (tower: string): boolean => compared.filter((other) => other === tower).length > 1;
  return [...towers.map((tower) => `${several(tower) ? `${name}_` : ""}${tower}_embeds`), ...towers.map((tower) => `${name}_per_${tower}`)];
}

export interface Side {
  /** Name of the tower, which names what the side gives: `image_embeds`, `logits_per_image`. */
  readonly tower: string;
  /** The head that gives its rows, by name. */
  readonly output: string;
  /** Width of the rows. */
  readonly width: number;
}

/** Every position of one head with every position of another: act(a + b), mapped. Graves 2012, arXiv:1211.3711 (transducers). */
export interface Join {
  readonly name: string;
  /** Where its parameters stand: `outputs.{name}`. */
  readonly path: string;
  readonly sides: readonly [Side, Side];
  readonly act: Activation;
  /** Null: what was added and activated. */
  readonly project: { readonly size: number; readonly bias: boolean } | null;
}

/** Outputs: what they are made of, how wide what they give is, and whether positions are left in it. */
import type { MapPool, Uper } from "./pictures.ts";
import type { Activation, Norm } from "./wiring.ts";

/** mix, then tdnn, then pool, then norm, then quantize, then transform (dense, act, norm), then project or mlp, then scale, softcap and act. */
export interface Output {
  readonly name: string;
  /** Where its parameters stand: `outputs.lm`, or `text.outputs.lm` in a tower. */
  readonly path: string;
  /** Stack it reads. */
  readonly from: string;
  /** Another output of the stack whose result it reads instead of hidden states, or `heard`, what a stem gives before its linear map. */
  readonly of: string | null;
  /** Width of what it reads. */
  readonly width: number;
  /** A weighted mean of so many hidden states stands in for those of the last layer; normed: the last of them after the final norm. */
  readonly mix: { readonly states: number; readonly normed: boolean } | null;
  /** Hidden states of an inner layer stand in for those of the last; normed: after the stack's final norm. */
  readonly layer: { readonly at: number; readonly normed: boolean } | null;
  readonly tdnn: TimeDelay | null;
  /** Maps of classes in place of what is pooled. */
  readonly uper: Uper | null;
  readonly pool: Pool | null;
  readonly norm: Norm | null;
  readonly quantize: Quantize | null;
  readonly transform: { readonly act: Activation; readonly d: number; readonly bias: boolean; readonly norm: Norm | null } | null;
  readonly project: {
    readonly size: number;
    /** The columns are the vocabulary of the stack's tokens. */
    readonly vocab: boolean;
    /** The numbers are those of patches, which are put together to a picture. */
    readonly pixels: boolean;
    /** Reads the token table instead of a weight of its own. */
    readonly tied: boolean;
    readonly bias: boolean;
  } | null;
  /** Linear maps one after another, with an activation between them. */
  readonly mlp: { readonly dims: readonly number[]; readonly act: Activation; readonly bias: boolean } | null;
  /** Multiplies what project gives. */
  readonly scale: number;
  /** s becomes c tanh(s / c) (Gemma 2). */
  readonly softcap: number | null;
  /** Last of all. */
  readonly act: Activation;
  /** Names of the outputs that it is the mean of, and nothing else; empty for every other output. */
  readonly mean: readonly string[];
  /** Name of the output of whose codes it is the perplexity, and nothing else; null for every other output. */
  readonly perplexity: string | null;
}

/** Convolutions over time, each activated, behind a linear map to `d` where there is one (x-vectors). */
export interface TimeDelay {
  readonly d: number | null;
  readonly layers: readonly { readonly d: number; readonly kernel: number; readonly dilation: number }[];
  readonly act: Activation;
}

/** Of each codebook the codeword with the best score, side by side (wav2vec 2.0). */
export interface Quantize {
  readonly groups: number;
  /** Codewords of each. */
  readonly codes: number;
  /** Width of all together. */
  readonly d: number;
}

/** Positions whose mean is pooled: names of prefix tokens (`cls` is position 0 of tokens). */
export type Pool =
  | { readonly kind: "positions"; readonly at: readonly number[] }
  | { readonly kind: "mean" }
  /** The mean and the standard deviation, side by side. */
  | { readonly kind: "statistics" }
  | { readonly kind: "last" }
  /** The first position, whatever stands there. */
  | { readonly kind: "first" }
  /** The last position, whether a token stands there or padding. */
  | { readonly kind: "end" }
  /** All that stands behind the tokens in front, as it is. */
  | { readonly kind: "every_patch" }
  /** The same in their places: [batch, width, down, across]. */
  | { readonly kind: "grid" }
  /** The mean of it. */
  | { readonly kind: "patches" }
  /** Side by side. */
  | { readonly kind: "concat"; readonly of: readonly Pool[] }
  | MapPool
  /** Where a token stands in the row, or where any other than it does: the first or the last place. */
  | { readonly kind: "token"; readonly id: number | "largest"; readonly other: boolean; readonly which: "first" | "last" };

/** Name under which an output reads what a stem gives before its linear map; no output is called so. */
export const HEARD = "heard";

/** Width of what is pooled, of vectors so wide. */
export function pooledWidth(pool: Pool | null, width: number): number {
  if (pool?.kind === "concat") return pool.of.reduce((sum, part) => sum + pooledWidth(part, width), 0);
  return pool?.kind === "statistics" ? 2 * width : width;
}

/** Width of what is pooled of it, or of what each position has. */
export const headWidth = ({ width, tdnn, pool }: Pick<Output, "width" | "tdnn" | "pool">): number => pooledWidth(pool, tdnn?.layers.at(-1)?.d ?? width);

/** Width of what it gives. */
export const outputWidth = (output: Output): number => output.mlp?.dims.at(-1) ?? output.project?.size ?? output.transform?.d ?? output.quantize?.d ?? headWidth(output);

/** Positions that time-delay layers see beyond one. */
export const reachOf = ({ tdnn }: Pick<Output, "tdnn">): number => (tdnn?.layers ?? []).reduce((sum, { kernel, dilation }) => sum + (kernel - 1) * dilation, 0);

/** The same as positions of a padded row are counted: as if they were neighbours (Hugging Face Wav2Vec2ForXVector._get_tdnn_output_lengths). */
export const countedReach = ({ tdnn }: Pick<Output, "tdnn">): number => (tdnn?.layers ?? []).reduce((sum, { kernel }) => sum + kernel - 1, 0);

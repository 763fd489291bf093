/**
 * The resolved model: `extends`, cascade, defaults, patterns and variants applied.
 *
 * Every layer says all of itself and no field is optional; `null` means "not there". Sizes are plain numbers,
 * checked to be safe integers before this type exists. `origin` fields are paths in the written spec, for docstrings.
 */

export type ModelType = "encoder" | "decoder" | "encoder-decoder";

export interface Model {
  readonly name: string;
  readonly type: ModelType;
  /** In the order in which they are computed: one stack, or encoder then decoder. */
  readonly stacks: readonly Stack[];
  /** Heads by name, in the order of the spec. Never empty: a spec without outputs has `hidden`. */
  readonly outputs: readonly Output[];
  readonly special: Special;
}

/** Token ids with a meaning of their own. */
export interface Special {
  readonly bos: number | null;
  readonly eos: number | null;
  readonly pad: number | null;
  /** What an encoder-decoder's decoder starts with. */
  readonly start: number | null;
  readonly unk: number | null;
  readonly mask: number | null;
}

export interface Stack {
  readonly name: "encoder" | "decoder";
  /** Prefix of its parameter paths: "" where the model is this stack alone, else its name. */
  readonly path: string;
  /** Longest input in positions; null where nothing bounds it. */
  readonly context: number | null;
  readonly d_model: number;
  readonly input: Input;
  /** Mechanisms added to the embedded input, in this order. */
  readonly positions: readonly EmbeddingPosition[];
  readonly layers: readonly Layer[];
  /** Norm after the last layer. */
  readonly final_norm: Norm | null;
  /** Name of the stack whose output its cross-attention reads. */
  readonly memory: string | null;
  /** Generates token by token: the program gets a cached `step`. */
  readonly decodes: boolean;
  readonly dropout: Dropout;
}

/** Probabilities; they act in training alone. */
export interface Dropout {
  readonly hidden: number;
  readonly attention: number;
  readonly ffn: number;
  readonly embedding: number;
  readonly path: number;
}

export type Input = TokensInput | PatchesInput;

export interface TokensInput {
  readonly kind: "tokens";
  readonly vocab: number;
  /** Width of the tables; a projection follows where it differs from d_model. */
  readonly d_embed: number;
  /** Rows of the token-type table, 0 for none. Row 0 is added even when no types are given. */
  readonly types: number;
  /** Multiplies token rows alone, before positions. */
  readonly scale: number;
  /** After the sum of token, type and position rows. */
  readonly norm: Norm | null;
  readonly pad: number | null;
  /** One token table for all stacks of the model. */
  readonly shared: boolean;
}

export interface PatchesInput {
  readonly kind: "patches";
  /** [height, width] of the picture. */
  readonly size: readonly [number, number];
  readonly patch: readonly [number, number];
  readonly stride: readonly [number, number];
  /** Patches down and across. */
  readonly grid: readonly [number, number];
  readonly channels: number;
  readonly bias: boolean;
  /** Learned tokens in front of the patches, such as `cls`. */
  readonly prefix: readonly string[];
  readonly norm: Norm | null;
}

export type EmbeddingPosition = LearnedPosition | SinusoidalPosition;

export interface LearnedPosition {
  readonly kind: "learned";
  /** Rows of the table, offset included. */
  readonly rows: number;
  /** Row = position + offset. */
  readonly offset: number;
  /** Positions count tokens other than pad; pads take row `pad` (RoBERTa). */
  readonly skip_pad: boolean;
}

export interface SinusoidalPosition {
  readonly kind: "sinusoidal";
  /** interleaved: sin at 2i, cos at 2i + 1. halves: all sines, then all cosines. */
  readonly layout: "interleaved" | "halves";
  /** exclusive: 10000^(-2i/d). inclusive: 10000^(-i/(d/2 - 1)). */
  readonly spacing: "exclusive" | "inclusive";
  readonly offset: number;
}

export interface Layer {
  /** Name of the variant that the pattern gave it, or null. */
  readonly variant: string | null;
  /** Applied one after another; sublayers inside one step read the same input (parallel). */
  readonly steps: readonly (readonly Sublayer[])[];
}

export type Sublayer = AttentionSublayer | FeedForwardSublayer;

/** How a sublayer is wired to the residual stream. */
export interface Wiring {
  /** Parameter name within the layer: `attention`, `cross`, `ffn`; numbered where a kind repeats (`ffn_1`). */
  readonly name: string;
  /** pre: x + f(N x). post: N(x + f x). none: no norm. */
  readonly place: "pre" | "post" | "none";
  /** The norm at that place; null with place none. Its parameters are `{name}_norm`. */
  readonly norm: Norm | null;
  /** skip * x + scale * f(x); null: no residual connection at all. */
  readonly residual: { readonly scale: number; readonly skip: number } | null;
}

export interface AttentionSublayer extends Wiring {
  readonly kind: "attention" | "cross";
  readonly heads: number;
  readonly kv_heads: number;
  readonly d_head: number;
  /** Width of what keys and values are made of: d_model, or the memory's width in `cross`. */
  readonly d_source: number;
  readonly bias: { readonly query: boolean; readonly key: boolean; readonly value: boolean; readonly output: boolean };
  /** Multiplies the scores. */
  readonly scale: number;
  readonly mask: "full" | "causal";
  /** Keys kept around a query at position i: i - left <= j <= i + right; null on a side: unbounded. */
  readonly window: { readonly left: number | null; readonly right: number | null } | null;
  readonly rope: Rope | null;
}

export interface Rope {
  readonly theta: number;
  /** Dimensions of a head that rotate, counted from the first; even. */
  readonly dims: number;
  /** half: pairs (i, i + dims/2). interleaved: pairs (2i, 2i + 1). */
  readonly layout: "half" | "interleaved";
  readonly scaling: RopeScaling | null;
}

export type RopeScaling =
  | { readonly kind: "linear"; readonly factor: number }
  | {
      readonly kind: "llama3";
      readonly factor: number;
      readonly low: number;
      readonly high: number;
      /** Context the frequencies were trained with, in positions. */
      readonly original: number;
    };

export type Activation = "relu" | "relu2" | "gelu" | "gelu_tanh" | "quick_gelu" | "silu" | "tanh" | "swiglu_oai";

export interface FeedForwardSublayer extends Wiring {
  readonly kind: "ffn";
  /** Width of one branch. */
  readonly d_ff: number;
  readonly act: Activation;
  readonly gated: boolean;
  readonly bias: boolean;
}

export interface Norm {
  readonly kind: "layer" | "rms";
  /** Inside the root. */
  readonly eps: number;
  readonly bias: boolean;
  /** Whether it has a weight at all. */
  readonly affine: boolean;
  /** 1 where the weight is stored as w - 1 (Gemma). */
  readonly offset: 0 | 1;
}

/** pool, then norm, then transform (dense, act, norm), then project, then scale. */
export interface Output {
  readonly name: string;
  /** Stack it reads. */
  readonly from: string;
  readonly pool: Pool | null;
  readonly norm: Norm | null;
  readonly transform: { readonly act: Activation; readonly d: number; readonly bias: boolean; readonly norm: Norm | null } | null;
  readonly project: {
    readonly size: number;
    /** The columns are the vocabulary of the stack's tokens. */
    readonly vocab: boolean;
    /** Reads the token table instead of a weight of its own. */
    readonly tied: boolean;
    readonly bias: boolean;
  } | null;
  /** Multiplies what project gives. */
  readonly scale: number;
}

/** Positions whose mean is pooled: names of prefix tokens (`cls` is position 0 of tokens). */
export type Pool =
  | { readonly kind: "positions"; readonly at: readonly number[] }
  | { readonly kind: "mean" }
  | { readonly kind: "last" };

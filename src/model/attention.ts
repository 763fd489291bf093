/** Attention: heads, positions that act on scores, what is done to queries and keys. */
import type { WindowBias } from "./pictures.ts";
import type { Norm, Wiring } from "./wiring.ts";

export interface AttentionSublayer extends Wiring {
  readonly kind: "attention" | "cross";
  readonly heads: number;
  readonly kv_heads: number;
  readonly d_head: number;
  /** Width of what keys and values are made of: d_model, or the memory's width in `cross`. */
  readonly d_source: number;
  /** Positions of the memory in `cross`: a number where they are always as many, a picture's or a sound's of one length; else null. */
  readonly source: number | null;
  /** Keys of `cross` are made of the memory and its positions. */
  readonly placed_memory: boolean;
  readonly bias: { readonly query: boolean; readonly key: boolean; readonly value: boolean; readonly output: boolean };
  /** dot: q k. additive: w tanh(q + k), a learned w for each head (Bahdanau et al. 2014). */
  readonly score: "dot" | "additive";
  /** Values are the memory's rows as they are, and nothing maps what they average to: a recurrence reads it beside its input. */
  readonly feeds: boolean;
  /** Multiplies the scores. */
  readonly scale: number;
  readonly mask: "full" | "causal" | "prefix";
  /** Keys further away than the start of the query's chunk of so many positions are hidden. */
  readonly chunk: number | null;
  /** Keys kept around a query at position i: i - left <= j <= i + right; null on a side: unbounded. */
  readonly window: { readonly left: number | null; readonly right: number | null } | null;
  readonly rope: Rope | null;
  readonly alibi: Alibi | null;
  readonly buckets: Buckets | null;
  readonly disentangled: Disentangled | null;
  /** Scores against sinusoids of the distance (Transformer-XL, Conformer). */
  readonly xl: boolean;
  readonly window_bias: WindowBias | null;
  /** s becomes c tanh(s / c), after the scale and before the mask (Gemma 2). */
  readonly softcap: number | null;
  /** A learned score per head that takes part in the softmax and is then dropped (gpt-oss). */
  readonly sinks: boolean;
  readonly qk_norm: QkNorm | null;
  /** Queries, keys and values are clamped to ±clip (OLMo, MPT, DBRX). */
  readonly clip: number | null;
  /** What attention gives is multiplied by sigmoid(x W) before the output projection (Qwen3-Next). */
  readonly gate: boolean;
  readonly latent: Latent | null;
}

/** Norm of queries and keys. */
export interface QkNorm {
  /** head: over d_head, one weight for all heads. width: over all heads side by side. per_head: over d_head, each head its own weight. l2: over d_head, no weight. */
  readonly over: "head" | "width" | "per_head" | "l2";
  readonly norm: Norm;
  readonly after_rope: boolean;
}

/** Attention over a compressed memory (DeepSeek's MLA); heads score nope + rope dimensions and give v. */
export interface Latent {
  /** Rank of the queries' compression; null: none. */
  readonly q: number | null;
  readonly kv: number;
  readonly nope: number;
  readonly rope: number;
  readonly v: number;
  /** On the compressed queries and on the compressed memory. */
  readonly norm: Norm;
}

/** A penalty that grows with the distance, another slope for each head. Press et al. 2021. */
export interface Alibi {
  readonly max_bias: number;
  /** Added before the scores are scaled (Falcon) instead of after. */
  readonly before_scale: boolean;
  /** Slopes, positions and their products are rounded to bfloat16 (Falcon). */
  readonly rounded: boolean;
}

/** A learned score for each head and each bucket of distances (T5). */
export interface Buckets {
  readonly count: number;
  /** Distance from which on all keys share the last bucket. */
  readonly max: number;
  readonly bidirectional: boolean;
  /** One table for all layers of the stack. */
  readonly shared: boolean;
}

/** Scores of content against relative position, both ways (DeBERTa). */
export interface Disentangled {
  readonly content_to_position: boolean;
  readonly position_to_content: boolean;
  /** Relative positions are clamped to ±span. */
  readonly span: number;
  /** Logarithmic buckets on each side; 0: none. */
  readonly buckets: number;
  /** Positions go through the query and key projections of the content. */
  readonly share_qk: boolean;
  /** On the table of relative positions. */
  readonly norm: Norm | null;
  /** Biases of the positions' own projections. */
  readonly bias: { readonly key: boolean; readonly query: boolean };
}

export interface Rope {
  readonly theta: number;
  /** Dimensions of a head that rotate, counted from the first; even. */
  readonly dims: number;
  /** half: pairs (i, i + dims/2). interleaved: pairs (2i, 2i + 1). */
  readonly layout: "half" | "interleaved";
  readonly scaling: RopeScaling | null;
  /** Values rotate too (RoFormer's switch). */
  readonly values: boolean;
  /** What queries and keys are made of rotates, by heads, instead of them (wav2vec2-conformer). */
  readonly input: boolean;
}

export type RopeScaling =
  | { readonly kind: "linear"; readonly factor: number }
  /** Theta grows with the length once it is over the original context. */
  | { readonly kind: "dynamic"; readonly factor: number; readonly original: number }
  | {
      readonly kind: "yarn";
      readonly factor: number;
      readonly original: number;
      readonly beta_fast: number;
      readonly beta_slow: number;
      readonly truncate: boolean;
      /** Multiplies cosines and sines. */
      readonly attention_factor: number;
    }
  | {
      readonly kind: "longrope";
      /** A divisor for each pair of dimensions, up to the original context and beyond it. */
      readonly short: readonly number[];
      readonly long: readonly number[];
      readonly original: number;
      readonly attention_factor: number;
    }
  | {
      readonly kind: "llama3";
      readonly factor: number;
      readonly low: number;
      readonly high: number;
      /** Context the frequencies were trained with, in positions. */
      readonly original: number;
    };

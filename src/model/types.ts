/**
 * The resolved model: `extends`, cascade, defaults, patterns and variants applied.
 *
 * Every layer says all of itself and no field is optional; `null` means "not there". Sizes are plain numbers,
 * checked to be safe integers before this type exists. `origin` fields are paths in the written spec, for docstrings.
 */

import type { AttentionSublayer } from "./attention.ts";
import type { FeaturesInput, Injection, QueriesInput, SinusoidalGridPosition, TaskRow } from "./features.ts";
import type { feedForwardKinds } from "./feed-forward.ts";
import type { ConvolutionPosition, ConvolutionSublayer, FramesInput, LengthAdapter } from "./sound.ts";
import type { Output } from "./outputs.ts";
import type { ResizedTable } from "./pictures.ts";
import type { Lora } from "./adapters.ts";
import type { RecurrentSublayer } from "./recurrence.ts";
import type { Connection, Contrast, Join } from "./towers.ts";
import type { Activation, Norm, Wiring } from "./wiring.ts";

export type * from "./attention.ts";
export type * from "./outputs.ts";
export type * from "./wiring.ts";

/** `towers`: several stacks, each a model of its own. */
export type ModelType = "encoder" | "decoder" | "encoder-decoder" | "towers";

export interface Model {
  readonly name: string;
  readonly type: ModelType;
  /** In the order in which they are computed: one stack, encoder then decoder, or those of the towers. */
  readonly stacks: readonly Stack[];
  /** What stacks read of each other: one connection in an encoder-decoder. */
  readonly connections: readonly Connection[];
  /** Heads by name, in the order of the spec. A spec without outputs has `hidden`. */
  readonly outputs: readonly Output[];
  /** Outputs that compare two heads. */
  readonly contrasts: readonly Contrast[];
  /** Outputs that join every position of one head with every position of another. */
  readonly joins: readonly Join[];
  /** What a model of several tasks can be asked, each by some of its towers; empty for every other model. */
  readonly tasks: readonly Task[];
  readonly special: Special;
  /** Adapters beside linear layers, in the order of the spec. */
  readonly lora: readonly Lora[];
  /** Patterns of the parameters that training changes; null: all of them. */
  readonly train: readonly string[] | null;
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
  /** `encoder` or `decoder`; of a tower its name, with the stack's behind it where the tower has two (`text_encoder`). */
  readonly name: string;
  /** Prefix of its parameter paths: "" where the model is this stack alone, else its name, or `text.encoder`. */
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
  /** Behind that norm, for all that reads the end of the stack. */
  readonly length_adapter: LengthAdapter | null;
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

export type Input = TokensInput | PatchesInput | FramesInput | FeaturesInput | QueriesInput;

export interface TokensInput {
  readonly kind: "tokens";
  readonly vocab: number;
  /** Width of the tables. */
  readonly d_embed: number;
  /** d_embed to d_model; null where they are equal. Its place is after the norm, or before it (DeBERTa). back: heads read d_embed again (OPT). */
  readonly projection: { readonly bias: boolean; readonly before_norm: boolean; readonly back: boolean } | null;
  /** Padding becomes zeros after the norm (DeBERTa). */
  readonly mask_zero: boolean;
  /** Rows of the token-type table, 0 for none. Row 0 is added even when no types are given. */
  readonly types: number;
  /** Multiplies token rows alone, before positions. */
  readonly scale: number;
  /** After the sum of token, type and position rows. */
  readonly norm: Norm | null;
  readonly pad: number | null;
  /** A learned row of the task stands in front of the embedded tokens, in this stack alone; null: none. */
  readonly task_token: TaskRow | null;
  /** Path of the token table: of the stack's own, or of one that several stacks share. */
  readonly table: string;
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
  /** A learned token stands in for patches that an input marks. */
  readonly mask: boolean;
  /** Whether the tokens in front have rows in the table of positions. */
  readonly prefix_positions: boolean;
  /** Learned tokens behind the prefix that have no positions. */
  readonly registers: number;
  readonly norm: Norm | null;
  /** Null where the table of positions is the picture's own. */
  readonly table: ResizedTable | null;
  /** What is read is [batch, width, height], one channel, and is turned into a picture first. */
  readonly spectrogram: boolean;
}

export type EmbeddingPosition = LearnedPosition | SinusoidalPosition | SinusoidalGridPosition | ConvolutionPosition;

export interface LearnedPosition {
  readonly kind: "learned";
  /** Path of the table: of the stack's own, or of one that several stacks share. */
  readonly table: string;
  /** Rows of the table, offset included. */
  readonly rows: number;
  /** Row = position + offset. */
  readonly offset: number;
  /** Positions count tokens other than pad; pads take row `pad` (RoBERTa). */
  readonly skip_pad: boolean;
  /** Added before the norm of the input, or after it; of no account where it is injected elsewhere. */
  readonly place: "before_norm" | "after_norm";
  readonly inject: Injection;
}

export interface SinusoidalPosition {
  readonly kind: "sinusoidal";
  /** interleaved: sin at 2i, cos at 2i + 1. halves: all sines, then all cosines. */
  readonly layout: "interleaved" | "halves";
  /** exclusive: 10000^(-2i/d). inclusive: 10000^(-i/(d/2 - 1)). */
  readonly spacing: "exclusive" | "inclusive";
  readonly offset: number;
  /** Positions count tokens other than pad (M2M-100). */
  readonly skip_pad: boolean;
  readonly place: "before_norm" | "after_norm";
  readonly inject: Injection;
}

export interface Layer {
  /** Name of the variant that the pattern gave it, or null. */
  readonly variant: string | null;
  /** Index of the weights it uses: its own number, or its group's where layers share weights (ALBERT). */
  readonly weights: number;
  /** Applied one after another. */
  readonly steps: readonly Step[];
  /** After all of them; its parameters are `end_norm`. */
  readonly end_norm: Norm | null;
  /** Beside all of them; its parameters are `beside` and `beside_norm`. */
  readonly beside: Beside | null;
}

/** norm(layer(x) + act(convolution of x)) along the sequence, d_model channels to as many (DeBERTa v2). */
export interface Beside {
  /** Odd. */
  readonly kernel: number;
  /** Runs of channels that see their own alone. */
  readonly groups: number;
  readonly act: Activation;
  readonly norm: Norm;
}

/** Sublayers that read the same input; more than one are parallel. */
export interface Step {
  /** One norm before all of them, whose parameters are `norm`; null where each has its own or there is none. */
  readonly shared_norm: Norm | null;
  readonly sublayers: readonly Sublayer[];
}

export type Sublayer = AttentionSublayer | FeedForwardSublayer | ConvolutionSublayer | RecurrentSublayer;

export interface FeedForwardSublayer extends Wiring {
  readonly kind: (typeof feedForwardKinds)[number];
  /** Width of one branch. */
  readonly d_ff: number;
  readonly act: Activation;
  readonly gated: boolean;
  readonly bias: boolean;
  readonly moe: Mixture | null;
}

/** A mixture of experts, each a feed-forward of width d_ff; every token goes to top_k of them. */
export interface Mixture {
  readonly experts: number;
  readonly top_k: number;
  readonly score: "softmax" | "sigmoid" | "softmax_after_topk";
  /** The chosen weights are divided by their sum. */
  readonly normalize: boolean;
  /** Multiplies the chosen weights, after that. */
  readonly scale: number;
  /** An expert of this width that every token goes to; null: none. */
  readonly shared_d_ff: number | null;
  /** The shared expert is multiplied by sigmoid(x w) (Qwen2-MoE). */
  readonly shared_gate: boolean;
  /** Experts in groups, of which the best are searched; null: no groups. */
  readonly groups: { readonly count: number; readonly top: number; readonly score: "max" | "top2_sum" } | null;
  /** A learned bias for the choice alone (DeepSeek V3). */
  readonly bias_correction: boolean;
  readonly router_bias: boolean;
}

/** What a model of several tasks can be asked (UniT). */
export interface Task {
  readonly name: string;
  /** Stacks that it runs, by name, in their order. */
  readonly stacks: readonly string[];
  /** Of some stacks, by name, so many positions are all that others read here. */
  readonly keep: Readonly<Record<string, number>>;
  /** How many queries a stack with queries of its own for each task has here. */
  readonly queries: number | null;
  readonly outputs: readonly Output[];
}

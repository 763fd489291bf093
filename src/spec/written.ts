// Generated from schema/specformer.schema.json by `npm run generate`. Change the schema and generate again.

/** The language as it is written, shorthands included. */

/**
 * Both height and width.
 */
export type Extent = number;
/**
 * [height, width].
 *
 * @minItems 2
 * @maxItems 2
 */
export type Extents = [number, number];
/**
 * Base of the rotary frequencies theta^(-2i/dims).
 */
export type Theta = number;
/**
 * Query, key, value, output.
 *
 * @maxItems 4
 */
export type Projections = ("q" | "k" | "v" | "o")[];
/**
 * [left, right]: key j is kept where -left <= j - i <= right.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Window = [number, number];
/**
 * none: this sublayer has no norm, whatever norm.place says.
 */
export type NoNorm = "none" | null;
/**
 * An activation.
 */
export type Activation = "relu" | "relu2" | "gelu" | "gelu_tanh" | "quick_gelu" | "silu" | "tanh" | "swiglu_oai";
/**
 * A lower-case letter, then up to 63 lower-case letters, digits and underscores.
 */
export type NameOfOutput = string;
/**
 * Names of prefix tokens; their mean is taken.
 *
 * @minItems 1
 * @maxItems 256
 */
export type Pools = [string, ...string[]];

/**
 * One transformer, as a spec sheet. A model of one stack is flat; in an encoder-decoder the keys at the top are the defaults of both stacks, and `encoder` and `decoder` are merged over them. `null` at a key removes what would be inherited.
 */
export interface Specification {
  /**
   * Name of this model; names the generated files.
   */
  model: string;
  /**
   * Name of the spec that this one is a JSON Merge Patch (RFC 7396) of: NAME.yaml beside this file, else in the shipped library. Mappings merge, scalars and lists replace, null removes.
   */
  extends?: string;
  /**
   * Which stacks there are. A decoder generates token by token and is causal unless told otherwise; required unless inherited.
   */
  type?: "encoder" | "decoder" | "encoder-decoder";
  /**
   * Merged over the keys at the top for the encoder; in an encoder-decoder alone.
   */
  encoder?: Stack | null;
  /**
   * Merged over the keys at the top for the decoder; in an encoder-decoder alone.
   */
  decoder?: Stack | null;
  /**
   * What the model gives, by name; a bare name is an output without options. Without any, the model gives `hidden`, what leaves its last stack.
   */
  outputs?: NameOfOutput | Outputs | null;
  /**
   * Token ids with a meaning of their own.
   */
  special?: Special | null;
  /**
   * Longest input. Sizes the table of learned positions; follows from the picture where the input is patches.
   */
  context?: number | null;
  /**
   * Width of the residual stream. Required.
   */
  d_model?: number | null;
  /**
   * How many layers. Required.
   */
  layers?: number | null;
  /**
   * What the stack reads: exactly one of tokens and patches. Required.
   */
  input?: Input | null;
  /**
   * The set of position mechanisms, each added where it acts; a bare name is a mechanism without options. Required; a mechanism given anew replaces inherited ones, one that is inherited is edited by its name.
   */
  position?: ("none" | "learned" | "sinusoidal" | "rope") | Position | null;
  /**
   * The sublayers of a layer in their order.
   *
   * @minItems 1
   * @maxItems 16
   */
  block?: ["attention" | "cross" | "ffn", ...("attention" | "cross" | "ffn")[]] | null;
  /**
   * Self-attention. Required where the block has it.
   */
  attention?: Attention | null;
  /**
   * Attention to the memory, merged over `attention`; it is never causal, rotary or windowed.
   */
  cross?: Cross | null;
  /**
   * The feed-forward sublayer. Required where the block has it.
   */
  ffn?: FeedForward | null;
  /**
   * Kind and place of the norms. Required.
   */
  norm?: Norm | null;
  /**
   * How a sublayer f meets the stream: skip * x + scale * f(x); none: f(x) alone.
   */
  residual?: "none" | Residual | null;
  /**
   * Default of attention.bias and ffn.bias.
   */
  bias?: boolean | null;
  /**
   * Probabilities of dropping a value in training. A number sets hidden, attention and embedding.
   */
  dropout?: number | Dropout | null;
  /**
   * Names of variants, repeated until `layers` are filled. `x*5` stands for five layers, one `x*` for as many as are left. A name without a variant is the plain layer.
   *
   * @minItems 1
   * @maxItems 4096
   */
  pattern?: [string, ...string[]] | null;
  /**
   * Merge patches of a layer by name; `pattern` says which layers take them.
   */
  variants?: Variants | null;
  /**
   * Merge patches of single layers by number from 0, applied after the pattern's.
   */
  at?: At | null;
}
/**
 * A stack of layers over one input.
 */
export interface Stack {
  /**
   * Longest input. Sizes the table of learned positions; follows from the picture where the input is patches.
   */
  context?: number | null;
  /**
   * Width of the residual stream. Required.
   */
  d_model?: number | null;
  /**
   * How many layers. Required.
   */
  layers?: number | null;
  /**
   * What the stack reads: exactly one of tokens and patches. Required.
   */
  input?: Input | null;
  /**
   * The set of position mechanisms, each added where it acts; a bare name is a mechanism without options. Required; a mechanism given anew replaces inherited ones, one that is inherited is edited by its name.
   */
  position?: ("none" | "learned" | "sinusoidal" | "rope") | Position | null;
  /**
   * The sublayers of a layer in their order.
   *
   * @minItems 1
   * @maxItems 16
   */
  block?: ["attention" | "cross" | "ffn", ...("attention" | "cross" | "ffn")[]] | null;
  /**
   * Self-attention. Required where the block has it.
   */
  attention?: Attention | null;
  /**
   * Attention to the memory, merged over `attention`; it is never causal, rotary or windowed.
   */
  cross?: Cross | null;
  /**
   * The feed-forward sublayer. Required where the block has it.
   */
  ffn?: FeedForward | null;
  /**
   * Kind and place of the norms. Required.
   */
  norm?: Norm | null;
  /**
   * How a sublayer f meets the stream: skip * x + scale * f(x); none: f(x) alone.
   */
  residual?: "none" | Residual | null;
  /**
   * Default of attention.bias and ffn.bias.
   */
  bias?: boolean | null;
  /**
   * Probabilities of dropping a value in training. A number sets hidden, attention and embedding.
   */
  dropout?: number | Dropout | null;
  /**
   * Names of variants, repeated until `layers` are filled. `x*5` stands for five layers, one `x*` for as many as are left. A name without a variant is the plain layer.
   *
   * @minItems 1
   * @maxItems 4096
   */
  pattern?: [string, ...string[]] | null;
  /**
   * Merge patches of a layer by name; `pattern` says which layers take them.
   */
  variants?: Variants | null;
  /**
   * Merge patches of single layers by number from 0, applied after the pattern's.
   */
  at?: At | null;
}
/**
 * Exactly one of these.
 */
export interface Input {
  /**
   * Token ids through a table. A number is the vocabulary.
   */
  tokens?: number | Tokens | null;
  /**
   * A picture cut into patches, each through one linear map, rows of patches from the top.
   */
  patches?: Patches | null;
}
/**
 * norm(table[id] * scale + types[type] + positions).
 */
export interface Tokens {
  /**
   * Rows of the token table. Required.
   */
  vocab?: number | null;
  /**
   * Rows of the token-type table, 0 for none. Row 0 is added even when no types are given.
   */
  types?: number | null;
  /**
   * Width of the tables; a linear map to d_model follows where the two differ.
   */
  d_embed?: number | null;
  /**
   * Multiplies token rows alone, before positions; sqrt is the root of d_model.
   */
  scale?: number | "sqrt" | null;
  /**
   * Norm of the sum. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
  /**
   * Id that fills up short rows.
   */
  pad?: number | null;
  /**
   * One token table for both stacks.
   */
  shared?: boolean | null;
}
/**
 * A single norm where it differs from the model's.
 */
export interface NormOverride {
  /**
   * layer or rms.
   */
  kind?: "layer" | "rms" | null;
  /**
   * Added inside the root.
   */
  eps?: number | null;
  /**
   * Whether it has a bias.
   */
  bias?: boolean | null;
}
/**
 * Patches and, in front of them, learned tokens.
 */
export interface Patches {
  /**
   * Height and width of the picture; one number for a square. Required.
   */
  size?: Extent | Extents | null;
  /**
   * Height and width of a patch; one number for a square. Required.
   */
  patch?: Extent | Extents | null;
  /**
   * From one patch to the next, down and across. When given, what is left over at the edges is cut off.
   */
  stride?: Extent | Extents | null;
  /**
   * Values of a pixel.
   */
  channels?: number | null;
  /**
   * Whether the linear map of a patch has a bias.
   */
  bias?: boolean | null;
  /**
   * Names of the learned tokens in front of the patches.
   *
   * @maxItems 256
   */
  prefix?: string[] | null;
  /**
   * Norm after positions are added. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
}
/**
 * Mechanisms by name; several may act at once.
 */
export interface Position {
  /**
   * A learned row for each position, added to the input.
   */
  learned?: Learned | null;
  /**
   * Sines and cosines of the position, added to the input.
   */
  sinusoidal?: Sinusoidal | null;
  /**
   * Queries and keys rotate by their position. A number is theta.
   */
  rope?: Theta | Rope | null;
}
/**
 * table[position + offset]; the table has context + offset rows.
 */
export interface Learned {
  /**
   * Rows that stand before position 0.
   */
  offset?: number | null;
  /**
   * Positions count tokens other than tokens.pad, and pads take row tokens.pad (RoBERTa).
   */
  skip_pad?: boolean | null;
}
/**
 * sin and cos of (position + offset) * frequency.
 */
export interface Sinusoidal {
  /**
   * interleaved: sin at 2i, cos at 2i + 1 (the paper's). halves: all sines, then all cosines.
   */
  layout?: "interleaved" | "halves" | null;
  /**
   * exclusive: frequencies 10000^(-2i/d) (the paper's). inclusive: 10000^(-i/(d/2 - 1)).
   */
  spacing?: "exclusive" | "inclusive" | null;
  /**
   * Added to every position.
   */
  offset?: number | null;
}
/**
 * Rotary positions.
 */
export interface Rope {
  /**
   * Base of the frequencies theta^(-2i/dims), dims being the rotated ones.
   */
  theta?: number | null;
  /**
   * Part of a head's dimensions that rotates, counted from the first.
   */
  fraction?: number | null;
  /**
   * Which dimensions form a pair. half: i and i + dims/2. interleaved: 2i and 2i + 1.
   */
  layout?: "half" | "interleaved" | null;
  /**
   * Stretches the frequencies for a longer context.
   */
  scaling?: RopeScaling | null;
}
/**
 * linear: frequencies divided by factor. llama3: long wavelengths divided by factor, short ones kept, a ramp between.
 */
export interface RopeScaling {
  /**
   * Which rule. Required.
   */
  kind?: "linear" | "llama3" | null;
  /**
   * How far to stretch. Required.
   */
  factor?: number | null;
  /**
   * llama3: wavelengths over original / low are stretched in full. Required there.
   */
  low?: number | null;
  /**
   * llama3: wavelengths under original / high are kept. Required there.
   */
  high?: number | null;
  /**
   * llama3: the context that the frequencies were trained with. Required there.
   */
  original?: number | null;
}
/**
 * softmax(scale * q k + mask) v.
 */
export interface Attention {
  /**
   * Query heads. Required.
   */
  heads?: number | null;
  /**
   * Heads of keys and values; each serves heads / kv_heads query heads that follow one another.
   */
  kv_heads?: number | null;
  /**
   * Width of a head.
   */
  d_head?: number | null;
  /**
   * Which projections have a bias: all, none, or those listed.
   */
  bias?: boolean | Projections | null;
  /**
   * Multiplies the scores; { rsqrt: n } is n^-0.5.
   */
  scale?: number | ReciprocalRoot | null;
  /**
   * full: every key. causal: keys up to the query's own position.
   */
  mask?: "full" | "causal" | null;
  /**
   * Keys around a query. n in causal attention: n keys, the query's own included. [left, right]: so many on either side.
   */
  window?: number | Window | null;
  norm?: NoNorm;
}
/**
 * rsqrt^-0.5.
 */
export interface ReciprocalRoot {
  /**
   * The number under the root. Required.
   */
  rsqrt?: number | null;
}
/**
 * What attention to the memory has to itself.
 */
export interface Cross {
  /**
   * Query heads. Required.
   */
  heads?: number | null;
  /**
   * Heads of keys and values; each serves heads / kv_heads query heads that follow one another.
   */
  kv_heads?: number | null;
  /**
   * Width of a head.
   */
  d_head?: number | null;
  /**
   * Which projections have a bias: all, none, or those listed.
   */
  bias?: boolean | Projections | null;
  /**
   * Multiplies the scores; { rsqrt: n } is n^-0.5.
   */
  scale?: number | ReciprocalRoot | null;
  norm?: NoNorm;
}
/**
 * down(act(up x)), or down(act(gate x) * up x) where gated.
 */
export interface FeedForward {
  /**
   * Width inside, of one branch. Required.
   */
  d_ff?: number | null;
  /**
   * Activation. Required. gelu is the exact one, gelu_tanh its approximation (gelu_new elsewhere), quick_gelu is x * sigmoid(1.702 x), relu2 is relu squared, swiglu_oai is gpt-oss's clamped gate.
   */
  act?: Activation | null;
  /**
   * Two branches: the activated gate multiplies the other.
   */
  gated?: boolean | null;
  /**
   * Whether its linear maps have a bias.
   */
  bias?: boolean | null;
  norm?: NoNorm;
}
/**
 * Every norm of the stack, unless one says otherwise.
 */
export interface Norm {
  /**
   * layer: mean and variance. rms: root of the mean square. Required where there is a norm.
   */
  kind?: "layer" | "rms" | null;
  /**
   * Added inside the root. Required where there is a norm.
   */
  eps?: number | null;
  /**
   * pre: x + f(norm x). post: norm(x + f x). none: no norm around sublayers. Required.
   */
  place?: "pre" | "post" | "none" | null;
  /**
   * Whether a norm has a bias.
   */
  bias?: boolean | null;
  /**
   * Whether a norm has a weight.
   */
  affine?: boolean | null;
  /**
   * 1 where the weight is stored less one (Gemma).
   */
  offset?: 0 | 1 | null;
  /**
   * A norm after the last layer.
   */
  final?: boolean | null;
}
/**
 * skip * x + scale * f(x).
 */
export interface Residual {
  /**
   * Multiplies what the sublayer gives.
   */
  scale?: number | null;
  /**
   * Multiplies the stream.
   */
  skip?: number | null;
}
/**
 * Probabilities; they act in training alone.
 */
export interface Dropout {
  /**
   * What a sublayer gives, before it joins the stream.
   */
  hidden?: number | null;
  /**
   * Attention weights after the softmax.
   */
  attention?: number | null;
  /**
   * What is inside the feed-forward sublayer, after its activation.
   */
  ffn?: number | null;
  /**
   * The embedded input.
   */
  embedding?: number | null;
  /**
   * A whole sublayer of one sample (stochastic depth).
   */
  path?: number | null;
}
/**
 * Merge patches of a layer by name.
 */
export interface Variants {
  [k: string]: Layer | null;
}
/**
 * What one layer can have to itself.
 */
export interface Layer {
  /**
   * The sublayers of a layer in their order.
   *
   * @minItems 1
   * @maxItems 16
   */
  block?: ["attention" | "cross" | "ffn", ...("attention" | "cross" | "ffn")[]] | null;
  /**
   * Rotary positions of this layer, or none of them.
   */
  position?: ("none" | "learned" | "sinusoidal" | "rope") | Position | null;
  /**
   * Self-attention. Required where the block has it.
   */
  attention?: Attention | null;
  /**
   * Attention to the memory, merged over `attention`; it is never causal, rotary or windowed.
   */
  cross?: Cross | null;
  /**
   * The feed-forward sublayer. Required where the block has it.
   */
  ffn?: FeedForward | null;
  /**
   * Kind and place of this layer's norms.
   */
  norm?: Norm | null;
  /**
   * How a sublayer f meets the stream: skip * x + scale * f(x); none: f(x) alone.
   */
  residual?: "none" | Residual | null;
  /**
   * Default of attention.bias and ffn.bias.
   */
  bias?: boolean | null;
}
/**
 * Merge patches of single layers by number.
 */
export interface At {
  [k: string]: Layer | null;
}
/**
 * Outputs by name.
 */
export interface Outputs {
  [k: string]: Output | null;
}
/**
 * scale * project(transform(norm(pool(hidden)))), each step where it is given.
 */
export interface Output {
  /**
   * The stack it reads.
   */
  from?: "encoder" | "decoder" | null;
  /**
   * One vector out of all positions: the one at a prefix token's name (cls of tokens: position 0), the mean of several names, `mean` of all, or `last`, that of the last token that is not padding.
   */
  pool?: NameOfOutput | Pools | null;
  /**
   * Norm of what was pooled. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
  /**
   * norm(act(dense x)) before the projection.
   */
  transform?: Transform | null;
  /**
   * A linear map to so many values, or to the vocabulary of the stack's tokens.
   */
  project?: number | "vocab" | null;
  /**
   * The projection is the token table.
   */
  tied?: boolean | null;
  /**
   * Whether the projection has a bias.
   */
  bias?: boolean | null;
  /**
   * Multiplies the result; rsqrt is d_model^-0.5.
   */
  scale?: number | "rsqrt" | null;
}
/**
 * norm(act(dense x)).
 */
export interface Transform {
  /**
   * Activation. Required.
   */
  act?: Activation | null;
  /**
   * Width that dense gives.
   */
  d?: number | null;
  /**
   * Whether dense has a bias.
   */
  bias?: boolean | null;
  /**
   * Norm after the activation. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
}
/**
 * Token ids with a meaning of their own.
 */
export interface Special {
  /**
   * Begins a text.
   */
  bos?: number | null;
  /**
   * Ends a text.
   */
  eos?: number | null;
  /**
   * Fills up short rows.
   */
  pad?: number | null;
  /**
   * What an encoder-decoder's decoder starts with.
   */
  start?: number | null;
  /**
   * Stands for what the vocabulary lacks.
   */
  unk?: number | null;
  /**
   * Hides a token that is to be guessed.
   */
  mask?: number | null;
}

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
 * Both down and across.
 */
export type GridSide = number;
/**
 * [down, across].
 *
 * @minItems 2
 * @maxItems 2
 */
export type Grid = [number, number];
/**
 * One number for each convolution.
 *
 * @minItems 1
 * @maxItems 32
 */
export type PerConvolution = [number, ...number[]];
/**
 * An activation.
 */
export type Activation =
  | "relu"
  | "relu2"
  | "gelu"
  | "gelu_tanh"
  | "quick_gelu"
  | "silu"
  | "tanh"
  | "sigmoid"
  | "mish"
  | "hardswish"
  | "relu6"
  | "leaky_relu"
  | "identity"
  | "swiglu_oai";
/**
 * Base of the rotary frequencies theta^(-2i/dims).
 */
export type Theta = number;
/**
 * Query, key.
 *
 * @maxItems 2
 */
export type PositionProjections = [] | ["q" | "k"] | ["q" | "k", "q" | "k"];
/**
 * A sublayer.
 */
export type Sublayer = "attention" | "cross" | "ffn" | "adapter" | "conv" | "lstm" | "gru" | "rnn";
/**
 * Sublayers that read the same input; what they give is added.
 *
 * @minItems 1
 * @maxItems 16
 *
 * Items: A sublayer.
 */
export type Parallel = [
  "attention" | "cross" | "ffn" | "adapter" | "conv" | "lstm" | "gru" | "rnn",
  ...("attention" | "cross" | "ffn" | "adapter" | "conv" | "lstm" | "gru" | "rnn")[]
];
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
 * Width that each linear map gives.
 *
 * @minItems 1
 * @maxItems 16
 */
export type Dims = [number, ...number[]];
/**
 * Layers whose hidden states stand side by side.
 *
 * @minItems 1
 * @maxItems 256
 */
export type TappedLayers = [number, ...number[]];
/**
 * Connections between towers.
 *
 * @maxItems 64
 */
export type Connections = Connection[];
/**
 * Paths of one table.
 *
 * @minItems 2
 * @maxItems 64
 *
 * Items: NAME.input.tokens or NAME.position.learned.
 */
export type Shared = [string, string, ...string[]];
/**
 * Tables that are one.
 *
 * @maxItems 64
 */
export type Shares = (Shared | string)[];
/**
 * Parts of a parameter's path in a row, with dots between them; `*` stands for one part, `**` for any number.
 */
export type PathPattern = string;
/**
 * Several sets of adapters; no two on the same linear layer.
 *
 * @minItems 1
 * @maxItems 4096
 */
export type Loras = [Lora, ...Lora[]];

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
   * Which stacks there are. A decoder generates token by token and is causal unless told otherwise; required unless inherited or there are towers.
   */
  type?: "encoder" | "decoder" | "encoder-decoder";
  /**
   * Several models in one, each a spec of its own that may extend another; what they read of each other stands under `connect`.
   */
  towers?: Towers | null;
  /**
   * What towers read of each other, in this order.
   */
  connect?: Connections | null;
  /**
   * What the model can be asked, by name: each task runs some of the towers and has queries and outputs of its own, and becomes an entry of its name.
   */
  tasks?: Tasks | null;
  /**
   * Tables that several towers share: paths such as `generator.input.tokens` or `generator.position.learned`, or several lists of them.
   */
  share?: Shares | null;
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
   * Adapters beside the linear layers of the model.
   */
  adapt?: Adapt | null;
  /**
   * What training changes: paths of parameters, or any parts of them in a row (`lora`, `outputs`, `**.bias`). `*` stands for one part, `**` for any number of them; q, k, v and o are short for query, key, value and output.
   *
   * @minItems 1
   * @maxItems 4096
   */
  train?: [PathPattern, ...PathPattern[]] | null;
  /**
   * Token ids with a meaning of their own.
   */
  special?: Special | null;
  /**
   * Longest input, in positions of the layers. Sizes the table of learned positions; follows from the picture where the input is patches.
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
   * Sets of weights. A number: layer i takes those of group floor(i * groups / layers) (ALBERT). A list: each layer's group, numbered from 0 in the order in which they are met.
   */
  groups?: number | number[] | null;
  /**
   * What the stack reads: exactly one of tokens, patches and frames. Required.
   */
  input?: Input | null;
  /**
   * The set of position mechanisms, each added where it acts; a bare name is a mechanism without options. Required; a mechanism given anew replaces inherited ones, one that is inherited is edited by its name.
   */
  position?:
    | ("none" | "learned" | "sinusoidal" | "rope" | "alibi" | "buckets" | "disentangled" | "xl" | "conv" | "window_bias")
    | Position
    | null;
  /**
   * The sublayers of a layer in their order; a list within the list is parallel: x + f(norm x) + g(norm x).
   *
   * @minItems 1
   * @maxItems 16
   */
  block?: [Sublayer | Parallel, ...(Sublayer | Parallel)[]] | null;
  /**
   * Self-attention. Required where the block has it.
   */
  attention?: Attention | null;
  /**
   * Attention to the memory, merged over `attention`; it is never causal or windowed and has no positions.
   */
  cross?: Cross | null;
  /**
   * The feed-forward sublayer. Required where the block has it.
   */
  ffn?: FeedForward | null;
  /**
   * The convolution module. Required where the block has it.
   */
  conv?: Convolution | null;
  /**
   * A narrow feed-forward sublayer, as those that are trained in place of a whole model are (https://arxiv.org/abs/1902.00751). Required where the block has it.
   */
  adapter?: FeedForward | null;
  /**
   * Kind and place of the norms. Required.
   */
  norm?: Norm | null;
  /**
   * A convolution beside the whole layer: norm(layer(x) + act(convolution of x)), padding being zero before and after (DeBERTa v2, in layer 0). Encoders alone.
   */
  beside?: Beside | null;
  /**
   * The LSTM sublayer: long short-term memory over the sequence.
   */
  lstm?: Recurrent | null;
  /**
   * The GRU sublayer: a gated recurrent unit over the sequence; its reset gate multiplies what the state gave, bias included, as torch's does.
   */
  gru?: Recurrent | null;
  /**
   * The simple recurrent sublayer: act(W x + U h).
   */
  rnn?: Rnn | null;
  /**
   * How a sublayer f meets the stream: skip * x + scale * f(x); none: f(x) alone.
   */
  residual?: "none" | Residual | null;
  /**
   * Default of attention.bias, ffn.bias, adapter.bias and conv.bias.
   */
  bias?: boolean | null;
  /**
   * Convolutions that make what leaves a stack over frames shorter, for all that reads its end: heads and memories. Encoders alone.
   */
  length_adapter?: LengthAdapter | null;
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
 * Towers by name.
 */
export interface Towers {
  [k: string]: Tower | null;
}
/**
 * A model of its own: what a spec says, without a name.
 */
export interface Tower {
  /**
   * Name of the spec that this one is a JSON Merge Patch (RFC 7396) of: NAME.yaml beside this file, else in the shipped library. Mappings merge, scalars and lists replace, null removes.
   */
  extends?: string;
  /**
   * Which stacks there are. A decoder generates token by token and is causal unless told otherwise; required unless inherited or there are towers.
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
   * Longest input, in positions of the layers. Sizes the table of learned positions; follows from the picture where the input is patches.
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
   * Sets of weights. A number: layer i takes those of group floor(i * groups / layers) (ALBERT). A list: each layer's group, numbered from 0 in the order in which they are met.
   */
  groups?: number | number[] | null;
  /**
   * What the stack reads: exactly one of tokens, patches and frames. Required.
   */
  input?: Input | null;
  /**
   * The set of position mechanisms, each added where it acts; a bare name is a mechanism without options. Required; a mechanism given anew replaces inherited ones, one that is inherited is edited by its name.
   */
  position?:
    | ("none" | "learned" | "sinusoidal" | "rope" | "alibi" | "buckets" | "disentangled" | "xl" | "conv" | "window_bias")
    | Position
    | null;
  /**
   * The sublayers of a layer in their order; a list within the list is parallel: x + f(norm x) + g(norm x).
   *
   * @minItems 1
   * @maxItems 16
   */
  block?: [Sublayer | Parallel, ...(Sublayer | Parallel)[]] | null;
  /**
   * Self-attention. Required where the block has it.
   */
  attention?: Attention | null;
  /**
   * Attention to the memory, merged over `attention`; it is never causal or windowed and has no positions.
   */
  cross?: Cross | null;
  /**
   * The feed-forward sublayer. Required where the block has it.
   */
  ffn?: FeedForward | null;
  /**
   * The convolution module. Required where the block has it.
   */
  conv?: Convolution | null;
  /**
   * A narrow feed-forward sublayer, as those that are trained in place of a whole model are (https://arxiv.org/abs/1902.00751). Required where the block has it.
   */
  adapter?: FeedForward | null;
  /**
   * Kind and place of the norms. Required.
   */
  norm?: Norm | null;
  /**
   * A convolution beside the whole layer: norm(layer(x) + act(convolution of x)), padding being zero before and after (DeBERTa v2, in layer 0). Encoders alone.
   */
  beside?: Beside | null;
  /**
   * The LSTM sublayer: long short-term memory over the sequence.
   */
  lstm?: Recurrent | null;
  /**
   * The GRU sublayer: a gated recurrent unit over the sequence; its reset gate multiplies what the state gave, bias included, as torch's does.
   */
  gru?: Recurrent | null;
  /**
   * The simple recurrent sublayer: act(W x + U h).
   */
  rnn?: Rnn | null;
  /**
   * How a sublayer f meets the stream: skip * x + scale * f(x); none: f(x) alone.
   */
  residual?: "none" | Residual | null;
  /**
   * Default of attention.bias, ffn.bias, adapter.bias and conv.bias.
   */
  bias?: boolean | null;
  /**
   * Convolutions that make what leaves a stack over frames shorter, for all that reads its end: heads and memories. Encoders alone.
   */
  length_adapter?: LengthAdapter | null;
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
   * Longest input, in positions of the layers. Sizes the table of learned positions; follows from the picture where the input is patches.
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
   * Sets of weights. A number: layer i takes those of group floor(i * groups / layers) (ALBERT). A list: each layer's group, numbered from 0 in the order in which they are met.
   */
  groups?: number | number[] | null;
  /**
   * What the stack reads: exactly one of tokens, patches and frames. Required.
   */
  input?: Input | null;
  /**
   * The set of position mechanisms, each added where it acts; a bare name is a mechanism without options. Required; a mechanism given anew replaces inherited ones, one that is inherited is edited by its name.
   */
  position?:
    | ("none" | "learned" | "sinusoidal" | "rope" | "alibi" | "buckets" | "disentangled" | "xl" | "conv" | "window_bias")
    | Position
    | null;
  /**
   * The sublayers of a layer in their order; a list within the list is parallel: x + f(norm x) + g(norm x).
   *
   * @minItems 1
   * @maxItems 16
   */
  block?: [Sublayer | Parallel, ...(Sublayer | Parallel)[]] | null;
  /**
   * Self-attention. Required where the block has it.
   */
  attention?: Attention | null;
  /**
   * Attention to the memory, merged over `attention`; it is never causal or windowed and has no positions.
   */
  cross?: Cross | null;
  /**
   * The feed-forward sublayer. Required where the block has it.
   */
  ffn?: FeedForward | null;
  /**
   * The convolution module. Required where the block has it.
   */
  conv?: Convolution | null;
  /**
   * A narrow feed-forward sublayer, as those that are trained in place of a whole model are (https://arxiv.org/abs/1902.00751). Required where the block has it.
   */
  adapter?: FeedForward | null;
  /**
   * Kind and place of the norms. Required.
   */
  norm?: Norm | null;
  /**
   * A convolution beside the whole layer: norm(layer(x) + act(convolution of x)), padding being zero before and after (DeBERTa v2, in layer 0). Encoders alone.
   */
  beside?: Beside | null;
  /**
   * The LSTM sublayer: long short-term memory over the sequence.
   */
  lstm?: Recurrent | null;
  /**
   * The GRU sublayer: a gated recurrent unit over the sequence; its reset gate multiplies what the state gave, bias included, as torch's does.
   */
  gru?: Recurrent | null;
  /**
   * The simple recurrent sublayer: act(W x + U h).
   */
  rnn?: Rnn | null;
  /**
   * How a sublayer f meets the stream: skip * x + scale * f(x); none: f(x) alone.
   */
  residual?: "none" | Residual | null;
  /**
   * Default of attention.bias, ffn.bias, adapter.bias and conv.bias.
   */
  bias?: boolean | null;
  /**
   * Convolutions that make what leaves a stack over frames shorter, for all that reads its end: heads and memories. Encoders alone.
   */
  length_adapter?: LengthAdapter | null;
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
  /**
   * Sound: frames of a spectrogram or the samples of a waveform, shortened by a stem of convolutions.
   */
  frames?: Frames | null;
  /**
   * A map of features that another network made of a picture, [batch, channels, height, width], each place through one linear map.
   */
  features?: Features | null;
  /**
   * Learned vectors that ask a memory; nothing from outside. A number is how many (DETR, Q-Former).
   */
  queries?: number | Queries | null;
}
/**
 * norm(table[id] * scale + types[type] + positions), then a linear map where the tables are narrower than the model.
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
   * The linear map from d_embed to d_model. Where the two are equal there is one only if it is written. none: the recurrence of the first layer reads the tables as they are.
   */
  projection?: "none" | EmbeddingProjection | null;
  /**
   * A learned vector of the task stands in front of the embedded tokens, without a position; it stays in this tower (UniT).
   */
  task_token?: boolean | null;
  /**
   * Padding becomes zeros after the norm (DeBERTa).
   */
  mask_zero?: boolean | null;
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
 * From the width of the tables to that of the model.
 */
export interface EmbeddingProjection {
  /**
   * Whether it has a bias.
   */
  bias?: boolean | null;
  /**
   * after_norm: the norm is as wide as the tables (ALBERT, ELECTRA). before_norm: as wide as the model (DeBERTa).
   */
  place?: "after_norm" | "before_norm" | null;
  /**
   * What leaves the stack for its heads is projected back to d_embed, without a bias, after the final norm (OPT-350M).
   */
  back?: boolean | null;
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
  /**
   * Whether it has a weight.
   */
  affine?: boolean | null;
  /**
   * 1 where the weight is stored less one.
   */
  offset?: 0 | 1 | null;
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
   * Whether the tokens of the prefix have rows in the table of learned positions; false: the patches alone have (DeiT III; timm's no_embed_class).
   */
  prefix_positions?: boolean | null;
  /**
   * Learned tokens between the prefix and the patches that have no positions (https://arxiv.org/abs/2309.16588).
   */
  registers?: number | null;
  /**
   * Norm after positions are added. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
  /**
   * A learned token stands in for the patches that patchMask marks with 1 (SimMIM, BEiT's pre-training).
   */
  mask?: boolean | null;
  /**
   * Learned positions were trained on another grid of patches: their table is resized to this picture's.
   */
  interpolate?: Interpolate | null;
  /**
   * What is read is a spectrogram [batch, width, height], time first; it is turned into a picture of one channel, frequencies down and time across (https://arxiv.org/abs/2104.01778).
   */
  spectrogram?: boolean | null;
}
/**
 * The grid that a table was made for, and how its values are found in between; sides are not aligned, as in torch.nn.functional.interpolate.
 */
export interface Interpolate {
  /**
   * Patches down and across that the table has rows for; one number for a square. Required.
   */
  grid?: GridSide | Grid | null;
  /**
   * bicubic: from 4 x 4 rows. bilinear: from 2 x 2.
   */
  kind?: "bicubic" | "bilinear" | null;
  /**
   * Shrinking weighs in every row that a new one stands for, as timm and DINOv2 with registers do.
   */
  antialias?: boolean | null;
}
/**
 * Frames [batch, bins, frames], or samples [batch, samples]; rows may be padded at their end unless length is given.
 */
export interface Frames {
  /**
   * Values of a frame, such as mel bands. Required unless the stem reads a waveform.
   */
  bins?: number | null;
  /**
   * Every input has exactly so many frames, and no mask.
   */
  length?: number | null;
  /**
   * Order of the input's axes. bins_first: [batch, bins, frames] (Whisper). frames_first: [batch, frames, bins] (Parakeet).
   */
  layout?: "bins_first" | "frames_first" | null;
  /**
   * The convolutions. Required.
   */
  stem?: Stem | null;
  /**
   * The linear map to d_model after a conv2d or waveform stem.
   */
  projection?: StemProjection | null;
  /**
   * A learned vector stands in for the frames that frameMask marks with 1 (wav2vec 2.0, as it learns without labels).
   */
  mask?: boolean | null;
  /**
   * Multiplies what the stem gives, before positions; sqrt is the root of d_model.
   */
  scale?: number | "sqrt" | null;
  /**
   * Norm after positions are added. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
}
/**
 * Convolutions, one after another, an activation after each.
 */
export interface Stem {
  /**
   * conv1d: over time, a frame's values are channels (Whisper). conv2d: over time and values, then a linear map of what is left of a frame (Conformer). waveform: over samples, then a linear map (wav2vec 2.0). Required.
   */
  kind?: "conv1d" | "conv2d" | "waveform" | null;
  /**
   * Channels that each convolution gives; one number for all.
   */
  channels?: number | PerConvolution | null;
  /**
   * Width of each kernel; of both axes with kind conv2d. Required.
   */
  kernels?: PerConvolution | null;
  /**
   * Positions from one place of a kernel to the next. Required.
   */
  strides?: PerConvolution | null;
  /**
   * Zeros at both ends, for each convolution.
   *
   * @minItems 1
   * @maxItems 32
   */
  padding?: [number, ...number[]] | null;
  /**
   * Activation. Required.
   */
  act?: Activation | null;
  /**
   * Whether convolutions have a bias.
   */
  bias?: boolean | null;
  /**
   * Between convolution and activation. layer: over the channels, after each. group: over time, each channel by itself, after the first (wav2vec 2.0).
   */
  norm?: "none" | "layer" | "group" | null;
  /**
   * Added inside the root of these norms.
   */
  eps?: number | null;
  /**
   * Every convolution but the first is one filter a channel, then a linear map of the channels (FastConformer).
   */
  separable?: boolean | null;
  /**
   * true: padding is zero before each convolution that has zeros at its ends, so that none leaks into what is real. after: zero after each of them, and what comes in stands as it is (Parakeet).
   */
  mask?: boolean | "after" | null;
}
/**
 * norm, then a linear map.
 */
export interface StemProjection {
  /**
   * Whether it has a bias.
   */
  bias?: boolean | null;
  /**
   * Norm before it. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
}
/**
 * norm(linear(features) + positions), place by place from the top; pictures of other sizes are padded, and a mask [batch, height, width] says where they are real.
 */
export interface Features {
  /**
   * Values at each place. Required.
   */
  channels?: number | null;
  /**
   * The network that makes them, such as resnet50: for readers alone.
   */
  from?: string | null;
  /**
   * Whether the linear map has a bias.
   */
  bias?: boolean | null;
  /**
   * Norm after positions are added. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
  /**
   * A learned vector of the task stands in front of the places, without a position; it stays in this tower (UniT).
   */
  task_token?: boolean | null;
}
/**
 * What enters the first layer: learned vectors, or zeros where learned positions are injected into queries and keys and tell them apart (DETR).
 */
export interface Queries {
  /**
   * How many. Required.
   */
  count?: number | null;
  /**
   * task: each task has its own (UniT).
   */
  per?: "task" | null;
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
   * Sines and cosines of the place in a picture, down and across (DETR, https://arxiv.org/abs/2005.12872).
   */
  sinusoidal_2d?: SinusoidalGrid | null;
  /**
   * Queries and keys rotate by their position. A number is theta.
   */
  rope?: Theta | Rope | null;
  /**
   * Scores grow with the position of the key, each head by a slope of its own (https://arxiv.org/abs/2108.12409).
   */
  alibi?: Alibi | null;
  /**
   * A learned score for each head and each bucket of distances (T5, https://arxiv.org/abs/1910.10683).
   */
  buckets?: Buckets | null;
  /**
   * Scores of content against relative position (DeBERTa, https://arxiv.org/abs/2006.03654).
   */
  disentangled?: Disentangled | null;
  /**
   * Scores of queries against sinusoids of the distance, with a learned vector for content and one for distance in each head (Transformer-XL, https://arxiv.org/abs/1901.02860; Conformer).
   */
  xl?: TransformerXl | null;
  /**
   * A convolution of the input, activated and added to it (wav2vec 2.0, https://arxiv.org/abs/2006.11477).
   */
  conv?: PositionConvolution | null;
  /**
   * A learned score for each head and each step from patch to patch, down and across (BEiT, https://arxiv.org/abs/2106.08254).
   */
  window_bias?: WindowBias | null;
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
  /**
   * before_norm: added before the norm of the input. after_norm: added after it (BlenderbotSmall's decoder), and after a projection before it (OPT-350M).
   */
  place?: "before_norm" | "after_norm" | null;
  /**
   * embedding: added to the input. qk: added to what queries and keys are made of, never values, in every layer (DETR).
   */
  inject?: "embedding" | "qk" | null;
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
  /**
   * Positions count tokens other than tokens.pad (M2M-100).
   */
  skip_pad?: boolean | null;
  /**
   * before_norm: added before the norm of the input. after_norm: added after it (BlenderbotSmall's decoder).
   */
  place?: "before_norm" | "after_norm" | null;
  /**
   * embedding: added to the input. qk: added to what queries and keys are made of, never values, in every layer (DETR).
   */
  inject?: "embedding" | "qk" | null;
}
/**
 * sin and cos of the place down in the first half of the dimensions and across in the second, interleaved; places are counted from 1 over what is real. The width is a multiple of 4.
 */
export interface SinusoidalGrid {
  /**
   * Places are divided by the last of their column or row, times 2 pi.
   */
  normalize?: boolean | null;
  /**
   * Base of the frequencies temperature^(-2i/(d/2)).
   */
  temperature?: number | null;
  /**
   * embedding: added to the input. qk: added to what queries and keys are made of, never values, in every layer (DETR).
   */
  inject?: "embedding" | "qk" | null;
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
   * Values rotate too (RoFormer's switch).
   */
  values?: boolean | null;
  /**
   * Rotates what queries and keys are made of, by heads, instead of them (wav2vec2-conformer).
   */
  input?: boolean | null;
  /**
   * Stretches the frequencies for a longer context.
   */
  scaling?: RopeScaling | null;
}
/**
 * linear: frequencies divided by factor. dynamic: theta grows with the length once it is over original. yarn: slow pairs divided by factor, fast ones kept, a ramp between. longrope: a divisor for each pair. llama3: long wavelengths divided by factor, short ones kept, a ramp between.
 */
export interface RopeScaling {
  /**
   * Which rule. Required.
   */
  kind?: "linear" | "dynamic" | "yarn" | "longrope" | "llama3" | null;
  /**
   * How far to stretch. Required but for longrope, where it serves attention_factor alone.
   */
  factor?: number | null;
  /**
   * The context that the frequencies were trained with. Required with yarn, longrope and llama3.
   */
  original?: number | null;
  /**
   * llama3: wavelengths over original / low are stretched in full. Required there.
   */
  low?: number | null;
  /**
   * llama3: wavelengths under original / high are kept. Required there.
   */
  high?: number | null;
  /**
   * yarn: pairs that turn more often within original are kept.
   */
  beta_fast?: number | null;
  /**
   * yarn: pairs that turn less often within original are divided in full.
   */
  beta_slow?: number | null;
  /**
   * yarn: the ends of the ramp are rounded outwards to whole pairs.
   */
  truncate?: boolean | null;
  /**
   * yarn: with mscale_all, attention_factor is (0.1 mscale ln factor + 1) / (0.1 mscale_all ln factor + 1).
   */
  mscale?: number | null;
  /**
   * yarn: see mscale.
   */
  mscale_all?: number | null;
  /**
   * longrope: a divisor for each pair of rotated dimensions, up to original. Required there.
   *
   * @minItems 1
   * @maxItems 65536
   */
  short?: [number, ...number[]] | null;
  /**
   * longrope: the same beyond original. Required there.
   *
   * @minItems 1
   * @maxItems 65536
   */
  long?: [number, ...number[]] | null;
  /**
   * yarn and longrope: multiplies cosines and sines.
   */
  attention_factor?: number | null;
}
/**
 * slope * position of the key, slopes 2^(-max_bias h / n) for n heads, n rounded down to a power of two; heads beyond it take the odd steps of the series for 2n.
 */
export interface Alibi {
  /**
   * Exponent of the last slope.
   */
  max_bias?: number | null;
  /**
   * Added before the scores are scaled (Falcon) instead of after.
   */
  before_scale?: boolean | null;
  /**
   * Slopes, positions and their products are rounded to bfloat16, which is how they were trained (Falcon).
   */
  rounded?: boolean | null;
}
/**
 * table[bucket(key - query)][head], added to the scores; near distances have a bucket each, far ones share logarithmically.
 */
export interface Buckets {
  /**
   * How many buckets, both directions together.
   */
  count?: number | null;
  /**
   * From this distance on all keys share the last bucket.
   */
  max?: number | null;
  /**
   * Half of the buckets are for keys to the right of the query.
   */
  bidirectional?: boolean | null;
  /**
   * One table for all layers of the stack.
   */
  shared?: boolean | null;
}
/**
 * q k + q K[query - key] + k Q[key - query], where K and Q are a table of relative positions through projections of its own or of the content; the terms share attention.scale.
 */
export interface Disentangled {
  /**
   * c2p: content to position. p2c: position to content.
   *
   * @minItems 1
   * @maxItems 2
   */
  terms?: ["c2p" | "p2c"] | ["c2p" | "p2c", "c2p" | "p2c"] | null;
  /**
   * Distances end here, in either direction.
   */
  span?: number | null;
  /**
   * Rows of the table in either direction: near distances have one each, far ones share logarithmically up to span; 0: a row for each distance.
   */
  buckets?: number | null;
  /**
   * The table goes through the projections of the content's queries and keys.
   */
  share_qk?: boolean | null;
  /**
   * Norm of the table. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
  /**
   * Short for the first DeBERTa's projections: `bias: [q]`.
   */
  v1?: boolean | null;
  /**
   * Which of the table's own projections have a bias, of queries and of keys: both, none, or those listed.
   */
  bias?: boolean | PositionProjections | null;
}
/**
 * It has no options.
 */
export interface TransformerXl {}
/**
 * As many positions come out as go in, of each convolution; of an even kernel's zeros one more stands in front.
 */
export interface PositionConvolution {
  /**
   * Positions under the kernel. Required.
   */
  kernel?: number | null;
  /**
   * How many convolutions, one after another.
   */
  layers?: number | null;
  /**
   * Runs of channels, each of which sees its own alone.
   */
  groups?: number | null;
  /**
   * Activation after each. Required.
   */
  act?: Activation | null;
  /**
   * Whether they have a bias.
   */
  bias?: boolean | null;
  /**
   * Of what the first convolution reads. batch: by the means and variances of training that are stored with the weights (HuBERT).
   */
  norm?: "batch" | "none" | null;
  /**
   * Of what each convolution gives, before its activation. layer: over the channels, without weights (data2vec).
   */
  output_norm?: "layer" | "none" | null;
  /**
   * Added inside the root of these norms.
   */
  eps?: number | null;
  /**
   * before_norm: added before the norm of the input. after_norm: added after it.
   */
  place?: "before_norm" | "after_norm" | null;
}
/**
 * table[step down, step across][head], added to the scores; a token in front of the patches has three rows more: to it, from it, and to itself.
 */
export interface WindowBias {
  /**
   * One table for all layers of the stack.
   */
  shared?: boolean | null;
  /**
   * Patches down and across that the table was made for, where the picture has others: it is resized, bilinearly, over its steps. One number for a square.
   */
  grid?: GridSide | Grid | null;
}
/**
 * softmax(softcap(scale * score(q, k)) + positions + mask) v.
 */
export interface Attention {
  /**
   * Query heads. Required, unless the score is additive.
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
   * dot: q k. additive: w tanh(q + k) with a learned vector w for each head (Bahdanau et al. 2014, https://arxiv.org/abs/1409.0473, which writes v for w, W s for q and U h for k); projections, masks and the rest are as with any score.
   */
  score?: "dot" | "additive" | null;
  /**
   * Multiplies the scores; { rsqrt: n } is n^-0.5.
   */
  scale?: number | ReciprocalRoot | null;
  /**
   * full: every key. causal: keys up to the query's own position. prefix: causal, but tokens in the same run of a prefix see each other both ways, and a window does not come between them (UniLM, PaliGemma); the input `prefix_ids` says which.
   */
  mask?: "full" | "causal" | "prefix" | null;
  /**
   * Keys around a query. n in causal attention: n keys, the query's own included. [left, right]: so many on either side.
   */
  window?: number | Window | null;
  /**
   * Positions fall into chunks of so many; keys before the query's own chunk are hidden.
   */
  chunk?: number | null;
  /**
   * c: a score s becomes c * tanh(s / c), after the scale and before the mask (Gemma 2).
   */
  softcap?: number | null;
  /**
   * A learned score per head takes part in the softmax and is then dropped (gpt-oss).
   */
  sinks?: boolean | null;
  /**
   * Norm of queries and keys. A word says what it runs over.
   */
  qk_norm?: ("head" | "width" | "per_head" | "l2") | QueryKeyNorm | null;
  /**
   * Queries, keys and values are clamped to this size (OLMo, MPT, DBRX).
   */
  clip?: number | null;
  /**
   * What attention gives is multiplied by sigmoid(x W) before the output projection (Qwen3-Next).
   */
  gate?: boolean | null;
  /**
   * Queries, keys and values through narrow layers (DeepSeek's MLA, https://arxiv.org/abs/2405.04434). It takes the place of d_head and kv_heads.
   */
  latent?: Latent | null;
  /**
   * none: this sublayer has no norm, whatever norm.place says. A mapping says where its norms differ from the layer's.
   */
  norm?: "none" | NormOverride | null;
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
 * Norm of queries and keys where it differs from the model's.
 */
export interface QueryKeyNorm {
  /**
   * head: over d_head, one weight for all heads. width: over all heads side by side. per_head: over d_head, a weight for each head. l2: root of the mean square over d_head, no weight. Required.
   */
  over?: "head" | "width" | "per_head" | "l2" | null;
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
  /**
   * Whether it has a weight.
   */
  affine?: boolean | null;
  /**
   * 1 where the weight is stored less one.
   */
  offset?: 0 | 1 | null;
  /**
   * After the rotation instead of before it (Llama 4).
   */
  after_rope?: boolean | null;
}
/**
 * Heads score nope + rope dimensions and give v; keys and values come out of a memory of kv numbers a token, and rope numbers are one key for all heads. Biases are of the maps down (q, k) and of the output (o).
 */
export interface Latent {
  /**
   * Width that queries are compressed to.
   */
  q?: number | null;
  /**
   * Width of the memory. Required.
   */
  kv?: number | null;
  /**
   * Dimensions of a head that don't rotate. Required.
   */
  nope?: number | null;
  /**
   * Dimensions of a head that rotate. Required.
   */
  rope?: number | null;
  /**
   * Dimensions of a value. Required.
   */
  v?: number | null;
  /**
   * Of the rms norms of what was compressed.
   */
  eps?: number | null;
}
/**
 * What attention to the memory has to itself.
 */
export interface Cross {
  /**
   * Query heads. Required, unless the score is additive.
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
   * c: a score s becomes c * tanh(s / c), after the scale and before the mask (Gemma 2).
   */
  softcap?: number | null;
  /**
   * A learned score per head takes part in the softmax and is then dropped (gpt-oss).
   */
  sinks?: boolean | null;
  /**
   * Norm of queries and keys. A word says what it runs over.
   */
  qk_norm?: ("head" | "width" | "per_head" | "l2") | QueryKeyNorm | null;
  /**
   * Queries, keys and values are clamped to this size (OLMo, MPT, DBRX).
   */
  clip?: number | null;
  /**
   * What attention gives is multiplied by sigmoid(x W) before the output projection (Qwen3-Next).
   */
  gate?: boolean | null;
  /**
   * none: this sublayer has no norm, whatever norm.place says. A mapping says where its norms differ from the layer's.
   */
  norm?: "none" | NormOverride | null;
  /**
   * dot: q k. additive: w tanh(q + k) with a learned vector w for each head (Bahdanau et al. 2014, https://arxiv.org/abs/1409.0473, which writes v for w, W s for q and U h for k); projections, masks and the rest are as with any score.
   */
  score?: "dot" | "additive" | null;
  /**
   * input: attention inside the recurrence that follows it in `block`. The query of each step is the recurrence's hidden state of the step before (of an LSTM h; zeros before the first), one head of it; the values are the memory's rows as they are; and what they average to, without an output projection, stands beside what the recurrence reads in that step (Bahdanau et al. 2014, https://arxiv.org/abs/1409.0473, equation 5: s_i = f(s_i-1, y_i-1, c_i)). Norm and residual are those of the recurrence.
   */
  feed?: "input" | null;
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
   * Activation. Required. gelu is the exact one, gelu_tanh its approximation (gelu_new elsewhere), quick_gelu is x * sigmoid(1.702 x), relu2 is relu squared, leaky_relu has a slope of 0.01, identity changes nothing, swiglu_oai is gpt-oss's clamped gate.
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
  /**
   * Takes the place of residual.scale for this sublayer (Conformer: 0.5).
   */
  scale?: number | "learned" | null;
  /**
   * A mixture of experts, each a feed-forward of width d_ff.
   */
  moe?: Mixture | null;
  /**
   * none: this sublayer has no norm, whatever norm.place says. A mapping says where its norms differ from the layer's.
   */
  norm?: "none" | NormOverride | null;
}
/**
 * A router sends every token to top_k experts and adds what they give by its scores.
 */
export interface Mixture {
  /**
   * How many experts. Required.
   */
  experts?: number | null;
  /**
   * How many of them a token goes to. Required.
   */
  top_k?: number | null;
  /**
   * softmax: over all experts, before the choice. softmax_after_topk: over the chosen. sigmoid: each by itself.
   */
  score?: "softmax" | "sigmoid" | "softmax_after_topk" | null;
  /**
   * The chosen scores are divided by their sum.
   */
  normalize?: boolean | null;
  /**
   * Multiplies the chosen scores, after that.
   */
  scale?: number | null;
  /**
   * Experts that every token goes to; together they are one expert.
   */
  shared?: number | null;
  /**
   * Width of the shared experts together.
   */
  shared_d_ff?: number | null;
  /**
   * What the shared experts give is multiplied by sigmoid(x w) (Qwen2-MoE).
   */
  shared_gate?: boolean | null;
  /**
   * Groups of experts that follow one another; those outside the best groups are not chosen.
   */
  groups?: number | null;
  /**
   * How many groups a token chooses from. Required with groups.
   */
  top_groups?: number | null;
  /**
   * What a group is chosen by: its best expert, or the sum of its best two.
   */
  group_score?: "max" | "top2_sum" | null;
  /**
   * A learned bias for each expert, for the choice alone (DeepSeek V3).
   */
  bias_correction?: boolean | null;
  /**
   * Whether the router's linear map has a bias.
   */
  router_bias?: boolean | null;
}
/**
 * down(act(norm(depthwise(up x * sigmoid(gate x))))), the depthwise convolution over time, one filter a channel (Conformer, https://arxiv.org/abs/2005.08100).
 */
export interface Convolution {
  /**
   * Positions under a filter; odd, so that as many stand on either side. Required.
   */
  kernel?: number | null;
  /**
   * Activation. Required.
   */
  act?: Activation | null;
  /**
   * batch: by the means and variances of training that are stored with the weights. layer: over the channels. Required.
   */
  norm?: "batch" | "layer" | "none" | null;
  /**
   * Added inside the root of this norm.
   */
  eps?: number | null;
  /**
   * Whether its linear maps and filters have a bias.
   */
  bias?: boolean | null;
  /**
   * Padding is zero before the depthwise convolution, so that none leaks into what is real.
   */
  mask?: boolean | null;
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
   * pre: x + f(norm x). post: norm(x + f x). sandwich: x + norm2(f(norm x)) (Gemma 2). output: x + norm(f x) (OLMo 2). none: no norm around sublayers. Required.
   */
  place?: "pre" | "post" | "sandwich" | "output" | "none" | null;
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
   * A norm after the last layer; a mapping says where it differs from the others.
   */
  final?: boolean | NormOverride | null;
  /**
   * A norm at the end of each layer (Conformer).
   */
  end?: boolean | null;
  /**
   * shared: parallel sublayers read one norm (GPT-J). separate: each has its own (GPT-NeoX).
   */
  parallel?: "shared" | "separate" | null;
}
/**
 * A convolution along the sequence, from d_model to d_model channels, with a bias.
 */
export interface Beside {
  /**
   * How many positions it sees, its own in the middle; odd.
   */
  kernel?: number | null;
  /**
   * Channels fall into so many runs, each of which sees its own alone.
   */
  groups?: number | null;
  /**
   * Activation of what it gives.
   */
  act?: Activation | null;
}
/**
 * A recurrence over the sequence. Padding leaves its state alone.
 */
export interface Recurrent {
  /**
   * Width of the state in each direction. Where the directions together are not d_model wide, a linear map to it follows.
   */
  d_hidden?: number | null;
  /**
   * Reads the sequence from both ends; what the directions give stands side by side. Such a stack generates nothing.
   */
  bidirectional?: boolean | null;
  /**
   * Biases of the products of the input and of the state, one each.
   */
  bias?: boolean | null;
  /**
   * none: this sublayer has no norm, whatever norm.place says. A mapping says where its norms differ from the layer's.
   */
  norm?: "none" | NormOverride | null;
}
/**
 * h becomes act(W x + b + U h + c).
 */
export interface Rnn {
  /**
   * Width of the state in each direction. Where the directions together are not d_model wide, a linear map to it follows.
   */
  d_hidden?: number | null;
  /**
   * Reads the sequence from both ends; what the directions give stands side by side. Such a stack generates nothing.
   */
  bidirectional?: boolean | null;
  /**
   * Biases of the products of the input and of the state, one each.
   */
  bias?: boolean | null;
  /**
   * none: this sublayer has no norm, whatever norm.place says. A mapping says where its norms differ from the layer's.
   */
  norm?: "none" | NormOverride | null;
  /**
   * The activation.
   */
  act?: "tanh" | "relu" | null;
}
/**
 * skip * x + scale * f(x).
 */
export interface Residual {
  /**
   * Multiplies what the sublayer gives; learned: a vector of d_model numbers does (LayerScale).
   */
  scale?: number | "learned" | null;
  /**
   * Multiplies the stream.
   */
  skip?: number | null;
  /**
   * normed: what is skipped to is norm x instead of x (BLOOM's and MiniMax's switch).
   */
  source?: "raw" | "normed" | null;
}
/**
 * A linear map and a norm where d is not d_model, then convolutions over time, all with biases: each gives the first half of 2 d channels times sigmoid of the second (wav2vec 2.0's adapter, https://arxiv.org/abs/2006.11477; transformers' Wav2Vec2Adapter). Padding stands as it is; of n real positions floor((n - 1) / stride) + 1 are left.
 */
export interface LengthAdapter {
  /**
   * How many convolutions.
   */
  layers?: number | null;
  /**
   * Positions under a kernel.
   */
  kernel?: number | null;
  /**
   * Positions from one place of a kernel to the next.
   */
  stride?: number | null;
  /**
   * Zeros at both ends.
   */
  padding?: number | null;
  /**
   * Width that it gives.
   */
  d?: number | null;
  /**
   * Norm behind the linear map, where it differs from a layer norm with an eps of 1e-5.
   */
  norm?: NormOverride | null;
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
   * The sublayers of a layer in their order; a list within the list is parallel: x + f(norm x) + g(norm x).
   *
   * @minItems 1
   * @maxItems 16
   */
  block?: [Sublayer | Parallel, ...(Sublayer | Parallel)[]] | null;
  /**
   * The mechanisms that act inside this layer: rope, alibi, buckets, disentangled, xl, window_bias, or none of them.
   */
  position?:
    | ("none" | "learned" | "sinusoidal" | "rope" | "alibi" | "buckets" | "disentangled" | "xl" | "conv" | "window_bias")
    | Position
    | null;
  /**
   * Self-attention. Required where the block has it.
   */
  attention?: Attention | null;
  /**
   * Attention to the memory, merged over `attention`; it is never causal or windowed and has no positions.
   */
  cross?: Cross | null;
  /**
   * The feed-forward sublayer. Required where the block has it.
   */
  ffn?: FeedForward | null;
  /**
   * A narrow feed-forward sublayer, as those that are trained in place of a whole model are (https://arxiv.org/abs/1902.00751). Required where the block has it.
   */
  adapter?: FeedForward | null;
  /**
   * The convolution module. Required where the block has it.
   */
  conv?: Convolution | null;
  /**
   * Kind and place of this layer's norms.
   */
  norm?: Norm | null;
  /**
   * The LSTM sublayer: long short-term memory over the sequence.
   */
  lstm?: Recurrent | null;
  /**
   * The GRU sublayer: a gated recurrent unit over the sequence; its reset gate multiplies what the state gave, bias included, as torch's does.
   */
  gru?: Recurrent | null;
  /**
   * The simple recurrent sublayer: act(W x + U h).
   */
  rnn?: Rnn | null;
  /**
   * A convolution beside the whole layer: norm(layer(x) + act(convolution of x)), padding being zero before and after (DeBERTa v2, in layer 0). Encoders alone.
   */
  beside?: Beside | null;
  /**
   * How a sublayer f meets the stream: skip * x + scale * f(x); none: f(x) alone.
   */
  residual?: "none" | Residual | null;
  /**
   * Default of attention.bias, ffn.bias, adapter.bias and conv.bias.
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
 * act(softcap(scale * project(transform(quantize(norm(pool(tdnn(mix(hidden))))))))), each step where it is given; mlp in place of project.
 */
export interface Output {
  /**
   * The stack it reads.
   */
  from?: "encoder" | "decoder" | null;
  /**
   * What it reads in place of hidden states: what another output gives, by its name, or `heard`, the features of a sound before the linear map to d_model.
   */
  of?: string | null;
  /**
   * One vector out of all positions: the one at a prefix token's name (cls of tokens: position 0), the mean of several names, `mean` of all, `patches`, the mean of the patches alone, `every_patch`, where each patch keeps its own, `grid`, the same as a map [batch, width, down, across], `last`, that of the last token that is not padding, `first`, that of the first position whatever stands there, `end`, that of the last position whatever stands there, `eos`, that of the last special.eos, that of a token by its id, `statistics`, the mean of all and their standard deviation side by side, several side by side, or what a learned query finds (`map`).
   */
  pool?: NameOfOutput | Pools | Pooling | null;
  /**
   * A weighted mean of what enters each layer and of what leaves the last, instead of the latter alone: weights are the softmax of learned numbers (SUPERB, https://arxiv.org/abs/2105.01051). raw: as it leaves the last layer. normed: after the final norm.
   */
  mix?: "raw" | "normed" | null;
  /**
   * Reads what leaves an inner layer instead of the last: 0 enters the first layer, n leaves layer n.
   */
  layer?: number | Tap | null;
  /**
   * Time-delay layers over what is read, before anything is pooled (x-vectors, Snyder et al. 2018).
   */
  tdnn?: TimeDelay | null;
  /**
   * A map of the picture out of hidden states of four layers, each made another size (UPerNet, https://arxiv.org/abs/1807.10221, as BEiT segments): `project` then scores every place, four for each patch down and across. Convolutions have a batch norm, by its stored statistics, and relu.
   */
  uper?: Uper | null;
  /**
   * Norm of what was pooled. true: of the model's kind and eps.
   */
  norm?: boolean | NormOverride | null;
  /**
   * Of every group the best codeword for each vector, side by side (wav2vec 2.0, https://arxiv.org/abs/2006.11477).
   */
  quantize?: Quantize | null;
  /**
   * norm(act(dense x)) before the projection.
   */
  transform?: Transform | null;
  /**
   * A linear map to so many values, to the vocabulary of the stack's tokens, or of every patch to its pixels, which are put together to a picture.
   */
  project?: number | ("vocab" | "pixels") | null;
  /**
   * Linear maps with relu between them in place of the projection; a list is their widths (DETR's boxes).
   */
  mlp?: Dims | Mlp | null;
  /**
   * Activation of the result, last of all (sigmoid of DETR's boxes).
   */
  act?: Activation | null;
  /**
   * The projection is the token table.
   */
  tied?: boolean | null;
  /**
   * Whether the projection has a bias, or the maps of an mlp have; of a comparison, one number that is added last (SigLIP).
   */
  bias?: boolean | null;
  /**
   * Multiplies the result; rsqrt is d_model^-0.5; learned, of a comparison, is e to a number that the weights hold (CLIP).
   */
  scale?: number | ("rsqrt" | "learned") | null;
  /**
   * Two towers whose pooled outputs are compared: [image, text] gives image_embeds, text_embeds, NAME_per_image and NAME_per_text; the embeds of a tower that several compare carry NAME_ in front. A tower that pools several outputs needs one's name: image.pooled. Of one that pools none it is the first token in front of patches, else their mean; the last token of text that looks back, else the first.
   *
   * @minItems 2
   * @maxItems 2
   */
  between?: [string, string] | null;
  /**
   * Outputs of two towers, [sound.frames, text.words] or the towers alone where each has one: every position of the first with every position of the second, added, then act, then project (a transducer's joint network, https://arxiv.org/abs/1211.3711). Where one of the towers generates, `encode` gives the other's, `step` its own, and `join` takes both.
   *
   * @minItems 2
   * @maxItems 2
   */
  join?: [string, string] | null;
  /**
   * Width that each side of a comparison is mapped to, without a bias (CLIP).
   */
  d?: number | null;
  /**
   * How wide the two sides are, where a reader should see it; it has to be so.
   *
   * @minItems 2
   * @maxItems 2
   */
  widths?: [number, number] | null;
  /**
   * Each side of a comparison is divided by its length.
   */
  normalize?: boolean | null;
  /**
   * c: the result y becomes c * tanh(y / c) (Gemma 2).
   */
  softcap?: number | null;
  /**
   * Names of other outputs: this one is their mean (DeiT's two heads) and says nothing else.
   *
   * @minItems 2
   * @maxItems 16
   */
  mean?: [string, string, ...string[]] | null;
  /**
   * Name of an output that quantizes: this one is the perplexity of its codes, summed over the groups, and says nothing else. It is over all positions of the batch, or over those that frameMask marks.
   */
  perplexity?: string | null;
}
/**
 * The place of a token in its row, several vectors side by side, or attention from a learned query: one of token, except, concat and map.
 */
export interface Pooling {
  /**
   * Which token; largest: the one with the largest id of its row (CLIP's first files).
   */
  token?: number | "largest" | null;
  /**
   * Any token but this one, as where padding is told by its id (GPT-2's classifier).
   */
  except?: number | null;
  /**
   * Its first place or its last.
   */
  which?: "first" | "last" | null;
  /**
   * Names to pool, put side by side (DINOv2: [cls, patches]).
   *
   * @minItems 2
   * @maxItems 16
   */
  concat?: [string, string, ...string[]] | null;
  /**
   * Attention from a learned query, then x + ffn(norm x) (SigLIP).
   */
  map?: MapPool | null;
}
/**
 * Multihead attention pooling (https://arxiv.org/abs/1810.00825): where it says nothing it is as the stack's layers are.
 */
export interface MapPool {
  /**
   * Heads of the attention.
   */
  heads?: number | null;
  /**
   * Reads a picture's patches alone, without the tokens in front (timm).
   */
  patches?: boolean | null;
  /**
   * Whether its linear maps have biases.
   */
  bias?: boolean | null;
  /**
   * Width inside the feed-forward part.
   */
  d_ff?: number | null;
  /**
   * Its activation.
   */
  act?: Activation | null;
  /**
   * Its norm where it differs from the model's.
   */
  norm?: NormOverride | null;
}
/**
 * What leaves one layer.
 */
export interface Tap {
  /**
   * 0 enters the first layer, n leaves layer n. Required.
   */
  at?: number | null;
  /**
   * After the stack's final norm, whichever layer it leaves (DINOv2's feature maps).
   */
  normed?: boolean | null;
}
/**
 * Convolutions over time without zeros at their ends, an activation after each.
 */
export interface TimeDelay {
  /**
   * Width that a linear map gives before them.
   */
  d?: number | null;
  /**
   * Width that each gives. Required.
   */
  dims?: Dims | null;
  /**
   * Positions that each sees. Required.
   */
  kernels?: PerConvolution | null;
  /**
   * How far these are apart.
   */
  dilations?: PerConvolution | null;
  /**
   * Activation.
   */
  act?: Activation | null;
}
/**
 * Four maps of patches, brought together from the coarsest to the finest.
 */
export interface Uper {
  /**
   * Four hidden states by their numbers: 0 enters the first layer, n leaves layer n. They become maps with 4, 2, 1 and 1/2 places for each patch down and across, in this order. Required.
   *
   * @minItems 4
   * @maxItems 4
   */
  states?: [number, number, number, number] | null;
  /**
   * Channels of every map that is brought together.
   */
  d?: number | null;
  /**
   * The coarsest map is also seen as means of so many places down and across, whatever its size.
   *
   * @minItems 1
   * @maxItems 16
   */
  scales?: [number, ...number[]] | null;
}
/**
 * A linear map scores the codewords of some codebooks; the best of each stands in the result.
 */
export interface Quantize {
  /**
   * Codebooks. Required.
   */
  groups?: number | null;
  /**
   * Codewords of each. Required.
   */
  codes?: number | null;
  /**
   * Width of all together, which the codebooks divide. Required.
   */
  d?: number | null;
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
 * linear(act(linear x)), as many as there are widths.
 */
export interface Mlp {
  /**
   * Width that each linear map gives. Required.
   */
  dims?: Dims | null;
  /**
   * Activation between them.
   */
  act?: Activation | null;
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
/**
 * Hidden states of one tower on their way into another.
 */
export interface Connection {
  /**
   * The tower, or `NAME.encoder` or `NAME.decoder` of one that has both. Required.
   */
  from?: string | null;
  /**
   * Which hidden states: 0 is what enters the first layer, n what leaves the n-th, -1 what leaves the last, before the final norm. Several stand side by side.
   */
  layer?: number | TappedLayers | null;
  /**
   * Positions at the front that are left out: so many, or prefix: the learned tokens in front of patches. A task's token never leaves its tower.
   */
  drop?: number | "prefix" | null;
  /**
   * What enters the first layer is added (UniT).
   */
  residual?: boolean | null;
  /**
   * The giving tower's positions go along: in a memory they are added to what keys are made of, never to values; through a bridge they have one linear map of their own, with a bias, to its last width (DETR, UniT).
   */
  positions?: boolean | null;
  /**
   * What stands between the two towers. Required where their widths differ.
   */
  via?: Bridge | null;
  /**
   * So many positions, counted behind what is dropped, are all that goes along.
   */
  keep?: number | null;
  /**
   * The tower that reads, or `NAME.encoder` or `NAME.decoder` of one that has both. Required.
   */
  into?: string | null;
  /**
   * memory: cross-attention reads it; several memories follow each other. prefix: in front of the tokens. { token: ID }: in place of the tokens of that id, in order over the whole batch. Required.
   */
  at?: ("memory" | "prefix") | Splice | null;
}
/**
 * Exactly one of these.
 */
export interface Bridge {
  /**
   * One linear map. A number is its width.
   */
  linear?: number | LinearBridge | null;
  /**
   * Linear maps with an activation between them.
   */
  mlp?: MlpBridge | null;
}
/**
 * linear(norm x).
 */
export interface LinearBridge {
  /**
   * Width that it gives. Required.
   */
  d?: number | null;
  /**
   * Whether it has a bias.
   */
  bias?: boolean | null;
  /**
   * Norm in front. true: of the giving tower's kind and eps.
   */
  norm?: boolean | NormOverride | null;
}
/**
 * linear(act(linear(norm x))).
 */
export interface MlpBridge {
  /**
   * How wide what arrives is, where a reader should see it; it has to be so.
   */
  d_in?: number | null;
  /**
   * Width that each linear map gives. Required.
   *
   * @minItems 1
   * @maxItems 16
   */
  dims?: [number, ...number[]] | null;
  /**
   * Activation between linear maps. Required.
   */
  act?: Activation | null;
  /**
   * Whether they have biases.
   */
  bias?: boolean | null;
  /**
   * Norm in front. true: of the giving tower's kind and eps.
   */
  norm?: boolean | NormOverride | null;
}
/**
 * The place of tokens that stand for something else.
 */
export interface Splice {
  /**
   * The id that marks the places. Required.
   */
  token?: number | null;
}
/**
 * Tasks by name.
 */
export interface Tasks {
  [k: string]: Task | null;
}
/**
 * One thing that the model can be asked (UniT, https://arxiv.org/abs/2102.10772).
 */
export interface Task {
  /**
   * Towers whose inputs the task has; those that they lead into run too. Required.
   *
   * @minItems 1
   * @maxItems 64
   */
  uses?: [string, ...string[]] | null;
  /**
   * Towers of which so many positions at the front are all that others read here (UniT: [CLS] alone of a text).
   */
  keep?: Kept | null;
  /**
   * How many queries it asks with, where the tower that answers has some for each task.
   */
  queries?: number | null;
  /**
   * Heads on the last of its towers. Required.
   */
  outputs?: NameOfOutput | Outputs | null;
}
/**
 * Positions by tower.
 */
export interface Kept {
  [k: string]: number | null;
}
/**
 * Adapters by kind.
 */
export interface Adapt {
  /**
   * Low-rank adapters (https://arxiv.org/abs/2106.09685); a list where linear layers differ in theirs.
   */
  lora?: Lora | Loras | null;
}
/**
 * x W + b becomes x W + b + scale (x down) up, with scale = alpha / rank.
 */
export interface Lora {
  /**
   * Width between the two matrices of an adapter. Required.
   */
  rank?: number | null;
  /**
   * Over the rank it is what multiplies the adapter.
   */
  alpha?: number | null;
  /**
   * scale = alpha / sqrt(rank) instead (rsLoRA, https://arxiv.org/abs/2312.03732).
   */
  rank_stabilised?: boolean | null;
  /**
   * Columns of W + scale down up get lengths of their own, learned (DoRA, https://arxiv.org/abs/2402.09353).
   */
  decomposed?: boolean | null;
  /**
   * Probability of dropping a value of what enters an adapter, in training.
   */
  dropout?: number | null;
  /**
   * Linear layers by their paths, or any parts of them in a row: attention.q, cross, ffn.*, layers.0.attention.v, outputs.lm. `*` stands for one part, `**` for any number of them; q, k, v and o are short for query, key, value and output.
   *
   * @minItems 1
   * @maxItems 4096
   */
  on?: [PathPattern, ...PathPattern[]] | null;
}

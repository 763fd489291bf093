// Generated from schema/specformer.schema.json by `npm run generate`. Change the schema and generate again.

/** The keys of each definition of the language, in its order. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  "Specification": [
    "model",
    "extends",
    "type",
    "towers",
    "connect",
    "tasks",
    "share",
    "encoder",
    "decoder",
    "outputs",
    "adapt",
    "train",
    "special",
    "context",
    "d_model",
    "layers",
    "groups",
    "input",
    "position",
    "block",
    "attention",
    "cross",
    "ffn",
    "conv",
    "adapter",
    "norm",
    "beside",
    "lstm",
    "gru",
    "rnn",
    "residual",
    "bias",
    "length_adapter",
    "dropout",
    "pattern",
    "variants",
    "at"
  ],
  "Tower": [
    "extends",
    "type",
    "encoder",
    "decoder",
    "outputs",
    "special",
    "context",
    "d_model",
    "layers",
    "groups",
    "input",
    "position",
    "block",
    "attention",
    "cross",
    "ffn",
    "conv",
    "adapter",
    "norm",
    "beside",
    "lstm",
    "gru",
    "rnn",
    "residual",
    "bias",
    "length_adapter",
    "dropout",
    "pattern",
    "variants",
    "at"
  ],
  "Connection": [
    "from",
    "layer",
    "drop",
    "residual",
    "positions",
    "via",
    "keep",
    "into",
    "at"
  ],
  "Task": [
    "uses",
    "keep",
    "queries",
    "outputs"
  ],
  "Splice": [
    "token"
  ],
  "Bridge": [
    "linear",
    "mlp"
  ],
  "LinearBridge": [
    "d",
    "bias",
    "norm"
  ],
  "MlpBridge": [
    "d_in",
    "dims",
    "act",
    "bias",
    "norm"
  ],
  "Adapt": [
    "lora"
  ],
  "Lora": [
    "rank",
    "alpha",
    "rank_stabilised",
    "decomposed",
    "dropout",
    "on"
  ],
  "Stack": [
    "context",
    "d_model",
    "layers",
    "groups",
    "input",
    "position",
    "block",
    "attention",
    "cross",
    "ffn",
    "conv",
    "adapter",
    "norm",
    "beside",
    "lstm",
    "gru",
    "rnn",
    "residual",
    "bias",
    "length_adapter",
    "dropout",
    "pattern",
    "variants",
    "at"
  ],
  "Layer": [
    "block",
    "position",
    "attention",
    "cross",
    "ffn",
    "adapter",
    "conv",
    "norm",
    "lstm",
    "gru",
    "rnn",
    "beside",
    "residual",
    "bias"
  ],
  "Recurrent": [
    "d_hidden",
    "bidirectional",
    "bias",
    "norm"
  ],
  "Rnn": [
    "d_hidden",
    "bidirectional",
    "bias",
    "norm",
    "act"
  ],
  "Input": [
    "tokens",
    "patches",
    "frames",
    "features",
    "queries"
  ],
  "Tokens": [
    "vocab",
    "types",
    "d_embed",
    "projection",
    "task_token",
    "mask_zero",
    "scale",
    "norm",
    "pad",
    "shared"
  ],
  "EmbeddingProjection": [
    "bias",
    "place",
    "back"
  ],
  "Patches": [
    "size",
    "patch",
    "stride",
    "channels",
    "bias",
    "prefix",
    "prefix_positions",
    "registers",
    "norm",
    "mask",
    "interpolate",
    "spectrogram"
  ],
  "Interpolate": [
    "grid",
    "kind",
    "antialias"
  ],
  "Frames": [
    "bins",
    "length",
    "layout",
    "stem",
    "projection",
    "mask",
    "scale",
    "norm"
  ],
  "Features": [
    "channels",
    "from",
    "bias",
    "norm",
    "task_token"
  ],
  "Queries": [
    "count",
    "per"
  ],
  "Stem": [
    "kind",
    "channels",
    "kernels",
    "strides",
    "padding",
    "act",
    "bias",
    "norm",
    "eps",
    "separable",
    "mask"
  ],
  "StemProjection": [
    "bias",
    "norm"
  ],
  "LengthAdapter": [
    "layers",
    "kernel",
    "stride",
    "padding",
    "d",
    "norm"
  ],
  "Position": [
    "learned",
    "sinusoidal",
    "sinusoidal_2d",
    "rope",
    "alibi",
    "buckets",
    "disentangled",
    "xl",
    "conv",
    "window_bias"
  ],
  "Learned": [
    "offset",
    "skip_pad",
    "place",
    "inject"
  ],
  "Sinusoidal": [
    "layout",
    "spacing",
    "offset",
    "skip_pad",
    "place",
    "inject"
  ],
  "SinusoidalGrid": [
    "normalize",
    "temperature",
    "inject"
  ],
  "Rope": [
    "theta",
    "fraction",
    "layout",
    "values",
    "input",
    "scaling"
  ],
  "TransformerXl": [],
  "PositionConvolution": [
    "kernel",
    "layers",
    "groups",
    "act",
    "bias",
    "norm",
    "output_norm",
    "eps",
    "place"
  ],
  "Alibi": [
    "max_bias",
    "before_scale",
    "rounded"
  ],
  "Buckets": [
    "count",
    "max",
    "bidirectional",
    "shared"
  ],
  "WindowBias": [
    "shared",
    "grid"
  ],
  "Disentangled": [
    "terms",
    "span",
    "buckets",
    "share_qk",
    "norm",
    "v1",
    "bias"
  ],
  "RopeScaling": [
    "kind",
    "factor",
    "original",
    "low",
    "high",
    "beta_fast",
    "beta_slow",
    "truncate",
    "mscale",
    "mscale_all",
    "short",
    "long",
    "attention_factor"
  ],
  "Attention": [
    "heads",
    "kv_heads",
    "d_head",
    "bias",
    "score",
    "scale",
    "mask",
    "window",
    "chunk",
    "softcap",
    "sinks",
    "qk_norm",
    "clip",
    "gate",
    "latent",
    "norm"
  ],
  "Cross": [
    "heads",
    "kv_heads",
    "d_head",
    "bias",
    "scale",
    "softcap",
    "sinks",
    "qk_norm",
    "clip",
    "gate",
    "norm",
    "score",
    "feed"
  ],
  "QueryKeyNorm": [
    "over",
    "kind",
    "eps",
    "bias",
    "affine",
    "offset",
    "after_rope"
  ],
  "Latent": [
    "q",
    "kv",
    "nope",
    "rope",
    "v",
    "eps"
  ],
  "ReciprocalRoot": [
    "rsqrt"
  ],
  "FeedForward": [
    "d_ff",
    "act",
    "gated",
    "bias",
    "scale",
    "moe",
    "norm"
  ],
  "Convolution": [
    "kernel",
    "act",
    "norm",
    "eps",
    "bias",
    "mask"
  ],
  "Mixture": [
    "experts",
    "top_k",
    "score",
    "normalize",
    "scale",
    "shared",
    "shared_d_ff",
    "shared_gate",
    "groups",
    "top_groups",
    "group_score",
    "bias_correction",
    "router_bias"
  ],
  "Norm": [
    "kind",
    "eps",
    "place",
    "bias",
    "affine",
    "offset",
    "final",
    "end",
    "parallel"
  ],
  "NormOverride": [
    "kind",
    "eps",
    "bias",
    "affine",
    "offset"
  ],
  "Beside": [
    "kernel",
    "groups",
    "act"
  ],
  "Residual": [
    "scale",
    "skip",
    "source"
  ],
  "Dropout": [
    "hidden",
    "attention",
    "ffn",
    "embedding",
    "path"
  ],
  "Output": [
    "from",
    "of",
    "pool",
    "mix",
    "layer",
    "tdnn",
    "uper",
    "norm",
    "quantize",
    "transform",
    "project",
    "mlp",
    "act",
    "tied",
    "bias",
    "scale",
    "between",
    "join",
    "d",
    "widths",
    "normalize",
    "softcap",
    "mean",
    "perplexity"
  ],
  "Tap": [
    "at",
    "normed"
  ],
  "Uper": [
    "states",
    "d",
    "scales"
  ],
  "Mlp": [
    "dims",
    "act"
  ],
  "Pooling": [
    "token",
    "except",
    "which",
    "concat",
    "map"
  ],
  "MapPool": [
    "heads",
    "patches",
    "bias",
    "d_ff",
    "act",
    "norm"
  ],
  "Transform": [
    "act",
    "d",
    "bias",
    "norm"
  ],
  "TimeDelay": [
    "d",
    "dims",
    "kernels",
    "dilations",
    "act"
  ],
  "Quantize": [
    "groups",
    "codes",
    "d"
  ],
  "Special": [
    "bos",
    "eos",
    "pad",
    "start",
    "unk",
    "mask"
  ]
};

/** The definition that a key of a definition leads to; `*` stands for any key. */
export const childOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Specification": {
    "towers": "Towers",
    "connect": "Connection",
    "tasks": "Tasks",
    "encoder": "Stack",
    "decoder": "Stack",
    "outputs": "Outputs",
    "adapt": "Adapt",
    "special": "Special",
    "input": "Input",
    "position": "Position",
    "attention": "Attention",
    "cross": "Cross",
    "ffn": "FeedForward",
    "conv": "Convolution",
    "adapter": "FeedForward",
    "norm": "Norm",
    "beside": "Beside",
    "lstm": "Recurrent",
    "gru": "Recurrent",
    "rnn": "Rnn",
    "residual": "Residual",
    "length_adapter": "LengthAdapter",
    "dropout": "Dropout",
    "variants": "Variants",
    "at": "At"
  },
  "Towers": {
    "*": "Tower"
  },
  "Tower": {
    "encoder": "Stack",
    "decoder": "Stack",
    "outputs": "Outputs",
    "special": "Special",
    "input": "Input",
    "position": "Position",
    "attention": "Attention",
    "cross": "Cross",
    "ffn": "FeedForward",
    "conv": "Convolution",
    "adapter": "FeedForward",
    "norm": "Norm",
    "beside": "Beside",
    "lstm": "Recurrent",
    "gru": "Recurrent",
    "rnn": "Rnn",
    "residual": "Residual",
    "length_adapter": "LengthAdapter",
    "dropout": "Dropout",
    "variants": "Variants",
    "at": "At"
  },
  "Connection": {
    "via": "Bridge",
    "at": "Splice"
  },
  "Tasks": {
    "*": "Task"
  },
  "Task": {
    "keep": "Kept",
    "outputs": "Outputs"
  },
  "Bridge": {
    "linear": "LinearBridge",
    "mlp": "MlpBridge"
  },
  "LinearBridge": {
    "norm": "NormOverride"
  },
  "MlpBridge": {
    "norm": "NormOverride"
  },
  "Adapt": {
    "lora": "Lora"
  },
  "Stack": {
    "input": "Input",
    "position": "Position",
    "attention": "Attention",
    "cross": "Cross",
    "ffn": "FeedForward",
    "conv": "Convolution",
    "adapter": "FeedForward",
    "norm": "Norm",
    "beside": "Beside",
    "lstm": "Recurrent",
    "gru": "Recurrent",
    "rnn": "Rnn",
    "residual": "Residual",
    "length_adapter": "LengthAdapter",
    "dropout": "Dropout",
    "variants": "Variants",
    "at": "At"
  },
  "Variants": {
    "*": "Layer"
  },
  "At": {
    "*": "Layer"
  },
  "Layer": {
    "position": "Position",
    "attention": "Attention",
    "cross": "Cross",
    "ffn": "FeedForward",
    "adapter": "FeedForward",
    "conv": "Convolution",
    "norm": "Norm",
    "lstm": "Recurrent",
    "gru": "Recurrent",
    "rnn": "Rnn",
    "beside": "Beside",
    "residual": "Residual"
  },
  "Recurrent": {
    "norm": "NormOverride"
  },
  "Rnn": {
    "norm": "NormOverride"
  },
  "Input": {
    "tokens": "Tokens",
    "patches": "Patches",
    "frames": "Frames",
    "features": "Features",
    "queries": "Queries"
  },
  "Tokens": {
    "projection": "EmbeddingProjection",
    "norm": "NormOverride"
  },
  "Patches": {
    "norm": "NormOverride",
    "interpolate": "Interpolate"
  },
  "Frames": {
    "stem": "Stem",
    "projection": "StemProjection",
    "norm": "NormOverride"
  },
  "Features": {
    "norm": "NormOverride"
  },
  "StemProjection": {
    "norm": "NormOverride"
  },
  "LengthAdapter": {
    "norm": "NormOverride"
  },
  "Position": {
    "learned": "Learned",
    "sinusoidal": "Sinusoidal",
    "sinusoidal_2d": "SinusoidalGrid",
    "rope": "Rope",
    "alibi": "Alibi",
    "buckets": "Buckets",
    "disentangled": "Disentangled",
    "xl": "TransformerXl",
    "conv": "PositionConvolution",
    "window_bias": "WindowBias"
  },
  "Rope": {
    "scaling": "RopeScaling"
  },
  "Disentangled": {
    "norm": "NormOverride"
  },
  "Attention": {
    "scale": "ReciprocalRoot",
    "qk_norm": "QueryKeyNorm",
    "latent": "Latent",
    "norm": "NormOverride"
  },
  "Cross": {
    "scale": "ReciprocalRoot",
    "qk_norm": "QueryKeyNorm",
    "norm": "NormOverride"
  },
  "FeedForward": {
    "moe": "Mixture",
    "norm": "NormOverride"
  },
  "Norm": {
    "final": "NormOverride"
  },
  "Outputs": {
    "*": "Output"
  },
  "Output": {
    "pool": "Pooling",
    "layer": "Tap",
    "tdnn": "TimeDelay",
    "uper": "Uper",
    "norm": "NormOverride",
    "quantize": "Quantize",
    "transform": "Transform",
    "mlp": "Mlp"
  },
  "Pooling": {
    "map": "MapPool"
  },
  "MapPool": {
    "norm": "NormOverride"
  },
  "Transform": {
    "norm": "NormOverride"
  }
};

/** Where a key can stand, from the top of a spec. */
export const placesOf: Readonly<Record<string, readonly string[]>> = {
  "model": [
    "model"
  ],
  "extends": [
    "extends"
  ],
  "type": [
    "type"
  ],
  "towers": [
    "towers"
  ],
  "connect": [
    "connect"
  ],
  "from": [
    "connect.from",
    "outputs.NAME.from",
    "input.features.from"
  ],
  "layer": [
    "connect.layer",
    "outputs.NAME.layer"
  ],
  "drop": [
    "connect.drop"
  ],
  "residual": [
    "connect.residual",
    "residual"
  ],
  "positions": [
    "connect.positions"
  ],
  "via": [
    "connect.via"
  ],
  "linear": [
    "connect.via.linear"
  ],
  "d": [
    "connect.via.linear.d",
    "outputs.NAME.tdnn.d",
    "outputs.NAME.uper.d",
    "outputs.NAME.quantize.d",
    "outputs.NAME.transform.d",
    "outputs.NAME.d",
    "length_adapter.d"
  ],
  "bias": [
    "connect.via.linear.bias",
    "connect.via.linear.norm.bias",
    "connect.via.mlp.bias",
    "connect.via.mlp.norm.bias",
    "outputs.NAME.pool.map.bias",
    "outputs.NAME.pool.map.norm.bias",
    "outputs.NAME.norm.bias",
    "outputs.NAME.transform.bias",
    "outputs.NAME.transform.norm.bias",
    "outputs.NAME.bias",
    "input.tokens.projection.bias",
    "input.tokens.norm.bias",
    "input.patches.bias",
    "input.patches.norm.bias",
    "input.frames.stem.bias",
    "input.frames.projection.bias",
    "input.frames.projection.norm.bias",
    "input.frames.norm.bias",
    "input.features.bias",
    "input.features.norm.bias",
    "position.disentangled.norm.bias",
    "position.disentangled.bias",
    "position.conv.bias",
    "attention.bias",
    "attention.qk_norm.bias",
    "attention.norm.bias",
    "cross.bias",
    "cross.qk_norm.bias",
    "cross.norm.bias",
    "ffn.bias",
    "ffn.norm.bias",
    "conv.bias",
    "adapter.bias",
    "adapter.norm.bias",
    "norm.bias",
    "norm.final.bias",
    "lstm.bias",
    "lstm.norm.bias",
    "gru.bias",
    "gru.norm.bias",
    "rnn.bias",
    "rnn.norm.bias",
    "bias",
    "length_adapter.norm.bias"
  ],
  "norm": [
    "connect.via.linear.norm",
    "connect.via.mlp.norm",
    "outputs.NAME.pool.map.norm",
    "outputs.NAME.norm",
    "outputs.NAME.transform.norm",
    "input.tokens.norm",
    "input.patches.norm",
    "input.frames.stem.norm",
    "input.frames.projection.norm",
    "input.frames.norm",
    "input.features.norm",
    "position.disentangled.norm",
    "position.conv.norm",
    "attention.norm",
    "cross.norm",
    "ffn.norm",
    "conv.norm",
    "adapter.norm",
    "norm",
    "lstm.norm",
    "gru.norm",
    "rnn.norm",
    "length_adapter.norm"
  ],
  "kind": [
    "connect.via.linear.norm.kind",
    "connect.via.mlp.norm.kind",
    "outputs.NAME.pool.map.norm.kind",
    "outputs.NAME.norm.kind",
    "outputs.NAME.transform.norm.kind",
    "input.tokens.norm.kind",
    "input.patches.norm.kind",
    "input.patches.interpolate.kind",
    "input.frames.stem.kind",
    "input.frames.projection.norm.kind",
    "input.frames.norm.kind",
    "input.features.norm.kind",
    "position.rope.scaling.kind",
    "position.disentangled.norm.kind",
    "attention.qk_norm.kind",
    "attention.norm.kind",
    "cross.qk_norm.kind",
    "cross.norm.kind",
    "ffn.norm.kind",
    "adapter.norm.kind",
    "norm.kind",
    "norm.final.kind",
    "lstm.norm.kind",
    "gru.norm.kind",
    "rnn.norm.kind",
    "length_adapter.norm.kind"
  ],
  "eps": [
    "connect.via.linear.norm.eps",
    "connect.via.mlp.norm.eps",
    "outputs.NAME.pool.map.norm.eps",
    "outputs.NAME.norm.eps",
    "outputs.NAME.transform.norm.eps",
    "input.tokens.norm.eps",
    "input.patches.norm.eps",
    "input.frames.stem.eps",
    "input.frames.projection.norm.eps",
    "input.frames.norm.eps",
    "input.features.norm.eps",
    "position.disentangled.norm.eps",
    "position.conv.eps",
    "attention.qk_norm.eps",
    "attention.latent.eps",
    "attention.norm.eps",
    "cross.qk_norm.eps",
    "cross.norm.eps",
    "ffn.norm.eps",
    "conv.eps",
    "adapter.norm.eps",
    "norm.eps",
    "norm.final.eps",
    "lstm.norm.eps",
    "gru.norm.eps",
    "rnn.norm.eps",
    "length_adapter.norm.eps"
  ],
  "affine": [
    "connect.via.linear.norm.affine",
    "connect.via.mlp.norm.affine",
    "outputs.NAME.pool.map.norm.affine",
    "outputs.NAME.norm.affine",
    "outputs.NAME.transform.norm.affine",
    "input.tokens.norm.affine",
    "input.patches.norm.affine",
    "input.frames.projection.norm.affine",
    "input.frames.norm.affine",
    "input.features.norm.affine",
    "position.disentangled.norm.affine",
    "attention.qk_norm.affine",
    "attention.norm.affine",
    "cross.qk_norm.affine",
    "cross.norm.affine",
    "ffn.norm.affine",
    "adapter.norm.affine",
    "norm.affine",
    "norm.final.affine",
    "lstm.norm.affine",
    "gru.norm.affine",
    "rnn.norm.affine",
    "length_adapter.norm.affine"
  ],
  "offset": [
    "connect.via.linear.norm.offset",
    "connect.via.mlp.norm.offset",
    "outputs.NAME.pool.map.norm.offset",
    "outputs.NAME.norm.offset",
    "outputs.NAME.transform.norm.offset",
    "input.tokens.norm.offset",
    "input.patches.norm.offset",
    "input.frames.projection.norm.offset",
    "input.frames.norm.offset",
    "input.features.norm.offset",
    "position.learned.offset",
    "position.sinusoidal.offset",
    "position.disentangled.norm.offset",
    "attention.qk_norm.offset",
    "attention.norm.offset",
    "cross.qk_norm.offset",
    "cross.norm.offset",
    "ffn.norm.offset",
    "adapter.norm.offset",
    "norm.offset",
    "norm.final.offset",
    "lstm.norm.offset",
    "gru.norm.offset",
    "rnn.norm.offset",
    "length_adapter.norm.offset"
  ],
  "mlp": [
    "connect.via.mlp",
    "outputs.NAME.mlp"
  ],
  "d_in": [
    "connect.via.mlp.d_in"
  ],
  "dims": [
    "connect.via.mlp.dims",
    "outputs.NAME.tdnn.dims",
    "outputs.NAME.mlp.dims"
  ],
  "act": [
    "connect.via.mlp.act",
    "outputs.NAME.pool.map.act",
    "outputs.NAME.tdnn.act",
    "outputs.NAME.transform.act",
    "outputs.NAME.mlp.act",
    "outputs.NAME.act",
    "input.frames.stem.act",
    "position.conv.act",
    "ffn.act",
    "conv.act",
    "adapter.act",
    "beside.act",
    "rnn.act"
  ],
  "keep": [
    "connect.keep"
  ],
  "into": [
    "connect.into"
  ],
  "at": [
    "connect.at",
    "outputs.NAME.layer.at",
    "at"
  ],
  "tasks": [
    "tasks"
  ],
  "share": [
    "share"
  ],
  "encoder": [
    "encoder"
  ],
  "decoder": [
    "decoder"
  ],
  "outputs": [
    "outputs"
  ],
  "of": [
    "outputs.NAME.of"
  ],
  "pool": [
    "outputs.NAME.pool"
  ],
  "token": [
    "outputs.NAME.pool.token"
  ],
  "except": [
    "outputs.NAME.pool.except"
  ],
  "which": [
    "outputs.NAME.pool.which"
  ],
  "concat": [
    "outputs.NAME.pool.concat"
  ],
  "map": [
    "outputs.NAME.pool.map"
  ],
  "heads": [
    "outputs.NAME.pool.map.heads",
    "attention.heads",
    "cross.heads"
  ],
  "patches": [
    "outputs.NAME.pool.map.patches",
    "input.patches"
  ],
  "d_ff": [
    "outputs.NAME.pool.map.d_ff",
    "ffn.d_ff",
    "adapter.d_ff"
  ],
  "mix": [
    "outputs.NAME.mix"
  ],
  "normed": [
    "outputs.NAME.layer.normed"
  ],
  "tdnn": [
    "outputs.NAME.tdnn"
  ],
  "kernels": [
    "outputs.NAME.tdnn.kernels",
    "input.frames.stem.kernels"
  ],
  "dilations": [
    "outputs.NAME.tdnn.dilations"
  ],
  "uper": [
    "outputs.NAME.uper"
  ],
  "states": [
    "outputs.NAME.uper.states"
  ],
  "scales": [
    "outputs.NAME.uper.scales"
  ],
  "quantize": [
    "outputs.NAME.quantize"
  ],
  "groups": [
    "outputs.NAME.quantize.groups",
    "groups",
    "position.conv.groups",
    "ffn.moe.groups",
    "adapter.moe.groups",
    "beside.groups"
  ],
  "codes": [
    "outputs.NAME.quantize.codes"
  ],
  "transform": [
    "outputs.NAME.transform"
  ],
  "project": [
    "outputs.NAME.project"
  ],
  "tied": [
    "outputs.NAME.tied"
  ],
  "scale": [
    "outputs.NAME.scale",
    "input.tokens.scale",
    "input.frames.scale",
    "attention.scale",
    "cross.scale",
    "ffn.scale",
    "ffn.moe.scale",
    "adapter.scale",
    "adapter.moe.scale",
    "residual.scale"
  ],
  "between": [
    "outputs.NAME.between"
  ],
  "join": [
    "outputs.NAME.join"
  ],
  "widths": [
    "outputs.NAME.widths"
  ],
  "normalize": [
    "outputs.NAME.normalize",
    "position.sinusoidal_2d.normalize",
    "ffn.moe.normalize",
    "adapter.moe.normalize"
  ],
  "softcap": [
    "outputs.NAME.softcap",
    "attention.softcap",
    "cross.softcap"
  ],
  "mean": [
    "outputs.NAME.mean"
  ],
  "perplexity": [
    "outputs.NAME.perplexity"
  ],
  "adapt": [
    "adapt"
  ],
  "lora": [
    "adapt.lora"
  ],
  "rank": [
    "adapt.lora.rank",
    "adapt.lora.rank"
  ],
  "alpha": [
    "adapt.lora.alpha",
    "adapt.lora.alpha"
  ],
  "rank_stabilised": [
    "adapt.lora.rank_stabilised",
    "adapt.lora.rank_stabilised"
  ],
  "decomposed": [
    "adapt.lora.decomposed",
    "adapt.lora.decomposed"
  ],
  "dropout": [
    "adapt.lora.dropout",
    "adapt.lora.dropout",
    "dropout"
  ],
  "on": [
    "adapt.lora.on",
    "adapt.lora.on"
  ],
  "train": [
    "train"
  ],
  "special": [
    "special"
  ],
  "bos": [
    "special.bos"
  ],
  "eos": [
    "special.eos"
  ],
  "pad": [
    "special.pad",
    "input.tokens.pad"
  ],
  "start": [
    "special.start"
  ],
  "unk": [
    "special.unk"
  ],
  "mask": [
    "special.mask",
    "input.patches.mask",
    "input.frames.stem.mask",
    "input.frames.mask",
    "attention.mask",
    "conv.mask"
  ],
  "context": [
    "context"
  ],
  "d_model": [
    "d_model"
  ],
  "layers": [
    "layers",
    "position.conv.layers",
    "length_adapter.layers"
  ],
  "input": [
    "input",
    "position.rope.input"
  ],
  "tokens": [
    "input.tokens"
  ],
  "vocab": [
    "input.tokens.vocab"
  ],
  "types": [
    "input.tokens.types"
  ],
  "d_embed": [
    "input.tokens.d_embed"
  ],
  "projection": [
    "input.tokens.projection",
    "input.frames.projection"
  ],
  "place": [
    "input.tokens.projection.place",
    "position.learned.place",
    "position.sinusoidal.place",
    "position.conv.place",
    "norm.place"
  ],
  "back": [
    "input.tokens.projection.back"
  ],
  "task_token": [
    "input.tokens.task_token",
    "input.features.task_token"
  ],
  "mask_zero": [
    "input.tokens.mask_zero"
  ],
  "shared": [
    "input.tokens.shared",
    "position.buckets.shared",
    "position.window_bias.shared",
    "ffn.moe.shared",
    "adapter.moe.shared"
  ],
  "size": [
    "input.patches.size"
  ],
  "patch": [
    "input.patches.patch"
  ],
  "stride": [
    "input.patches.stride",
    "length_adapter.stride"
  ],
  "channels": [
    "input.patches.channels",
    "input.frames.stem.channels",
    "input.features.channels"
  ],
  "prefix": [
    "input.patches.prefix"
  ],
  "prefix_positions": [
    "input.patches.prefix_positions"
  ],
  "registers": [
    "input.patches.registers"
  ],
  "interpolate": [
    "input.patches.interpolate"
  ],
  "grid": [
    "input.patches.interpolate.grid",
    "position.window_bias.grid"
  ],
  "antialias": [
    "input.patches.interpolate.antialias"
  ],
  "spectrogram": [
    "input.patches.spectrogram"
  ],
  "frames": [
    "input.frames"
  ],
  "bins": [
    "input.frames.bins"
  ],
  "length": [
    "input.frames.length"
  ],
  "layout": [
    "input.frames.layout",
    "position.sinusoidal.layout",
    "position.rope.layout"
  ],
  "stem": [
    "input.frames.stem"
  ],
  "strides": [
    "input.frames.stem.strides"
  ],
  "padding": [
    "input.frames.stem.padding",
    "length_adapter.padding"
  ],
  "separable": [
    "input.frames.stem.separable"
  ],
  "features": [
    "input.features"
  ],
  "queries": [
    "input.queries"
  ],
  "count": [
    "input.queries.count",
    "position.buckets.count"
  ],
  "per": [
    "input.queries.per"
  ],
  "position": [
    "position"
  ],
  "learned": [
    "position.learned"
  ],
  "skip_pad": [
    "position.learned.skip_pad",
    "position.sinusoidal.skip_pad"
  ],
  "inject": [
    "position.learned.inject",
    "position.sinusoidal.inject",
    "position.sinusoidal_2d.inject"
  ],
  "sinusoidal": [
    "position.sinusoidal"
  ],
  "spacing": [
    "position.sinusoidal.spacing"
  ],
  "sinusoidal_2d": [
    "position.sinusoidal_2d"
  ],
  "temperature": [
    "position.sinusoidal_2d.temperature"
  ],
  "rope": [
    "position.rope",
    "attention.latent.rope"
  ],
  "theta": [
    "position.rope.theta"
  ],
  "fraction": [
    "position.rope.fraction"
  ],
  "values": [
    "position.rope.values"
  ],
  "scaling": [
    "position.rope.scaling"
  ],
  "factor": [
    "position.rope.scaling.factor"
  ],
  "original": [
    "position.rope.scaling.original"
  ],
  "low": [
    "position.rope.scaling.low"
  ],
  "high": [
    "position.rope.scaling.high"
  ],
  "beta_fast": [
    "position.rope.scaling.beta_fast"
  ],
  "beta_slow": [
    "position.rope.scaling.beta_slow"
  ],
  "truncate": [
    "position.rope.scaling.truncate"
  ],
  "mscale": [
    "position.rope.scaling.mscale"
  ],
  "mscale_all": [
    "position.rope.scaling.mscale_all"
  ],
  "short": [
    "position.rope.scaling.short"
  ],
  "long": [
    "position.rope.scaling.long"
  ],
  "attention_factor": [
    "position.rope.scaling.attention_factor"
  ],
  "alibi": [
    "position.alibi"
  ],
  "max_bias": [
    "position.alibi.max_bias"
  ],
  "before_scale": [
    "position.alibi.before_scale"
  ],
  "rounded": [
    "position.alibi.rounded"
  ],
  "buckets": [
    "position.buckets",
    "position.disentangled.buckets"
  ],
  "max": [
    "position.buckets.max"
  ],
  "bidirectional": [
    "position.buckets.bidirectional",
    "lstm.bidirectional",
    "gru.bidirectional",
    "rnn.bidirectional"
  ],
  "disentangled": [
    "position.disentangled"
  ],
  "terms": [
    "position.disentangled.terms"
  ],
  "span": [
    "position.disentangled.span"
  ],
  "share_qk": [
    "position.disentangled.share_qk"
  ],
  "v1": [
    "position.disentangled.v1"
  ],
  "xl": [
    "position.xl"
  ],
  "conv": [
    "position.conv",
    "conv"
  ],
  "kernel": [
    "position.conv.kernel",
    "conv.kernel",
    "beside.kernel",
    "length_adapter.kernel"
  ],
  "output_norm": [
    "position.conv.output_norm"
  ],
  "window_bias": [
    "position.window_bias"
  ],
  "block": [
    "block"
  ],
  "attention": [
    "attention",
    "dropout.attention"
  ],
  "kv_heads": [
    "attention.kv_heads",
    "cross.kv_heads"
  ],
  "d_head": [
    "attention.d_head",
    "cross.d_head"
  ],
  "score": [
    "attention.score",
    "cross.score",
    "ffn.moe.score",
    "adapter.moe.score"
  ],
  "rsqrt": [
    "attention.scale.rsqrt",
    "cross.scale.rsqrt"
  ],
  "window": [
    "attention.window"
  ],
  "chunk": [
    "attention.chunk"
  ],
  "sinks": [
    "attention.sinks",
    "cross.sinks"
  ],
  "qk_norm": [
    "attention.qk_norm",
    "cross.qk_norm"
  ],
  "over": [
    "attention.qk_norm.over",
    "cross.qk_norm.over"
  ],
  "after_rope": [
    "attention.qk_norm.after_rope",
    "cross.qk_norm.after_rope"
  ],
  "clip": [
    "attention.clip",
    "cross.clip"
  ],
  "gate": [
    "attention.gate",
    "cross.gate"
  ],
  "latent": [
    "attention.latent"
  ],
  "q": [
    "attention.latent.q"
  ],
  "kv": [
    "attention.latent.kv"
  ],
  "nope": [
    "attention.latent.nope"
  ],
  "v": [
    "attention.latent.v"
  ],
  "cross": [
    "cross"
  ],
  "feed": [
    "cross.feed"
  ],
  "ffn": [
    "ffn",
    "dropout.ffn"
  ],
  "gated": [
    "ffn.gated",
    "adapter.gated"
  ],
  "moe": [
    "ffn.moe",
    "adapter.moe"
  ],
  "experts": [
    "ffn.moe.experts",
    "adapter.moe.experts"
  ],
  "top_k": [
    "ffn.moe.top_k",
    "adapter.moe.top_k"
  ],
  "shared_d_ff": [
    "ffn.moe.shared_d_ff",
    "adapter.moe.shared_d_ff"
  ],
  "shared_gate": [
    "ffn.moe.shared_gate",
    "adapter.moe.shared_gate"
  ],
  "top_groups": [
    "ffn.moe.top_groups",
    "adapter.moe.top_groups"
  ],
  "group_score": [
    "ffn.moe.group_score",
    "adapter.moe.group_score"
  ],
  "bias_correction": [
    "ffn.moe.bias_correction",
    "adapter.moe.bias_correction"
  ],
  "router_bias": [
    "ffn.moe.router_bias",
    "adapter.moe.router_bias"
  ],
  "adapter": [
    "adapter"
  ],
  "final": [
    "norm.final"
  ],
  "end": [
    "norm.end"
  ],
  "parallel": [
    "norm.parallel"
  ],
  "beside": [
    "beside"
  ],
  "lstm": [
    "lstm"
  ],
  "d_hidden": [
    "lstm.d_hidden",
    "gru.d_hidden",
    "rnn.d_hidden"
  ],
  "gru": [
    "gru"
  ],
  "rnn": [
    "rnn"
  ],
  "skip": [
    "residual.skip"
  ],
  "source": [
    "residual.source"
  ],
  "length_adapter": [
    "length_adapter"
  ],
  "hidden": [
    "dropout.hidden"
  ],
  "embedding": [
    "dropout.embedding"
  ],
  "path": [
    "dropout.path"
  ],
  "pattern": [
    "pattern"
  ],
  "variants": [
    "variants"
  ]
};

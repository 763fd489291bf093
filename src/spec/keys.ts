// Generated from schema/specformer.schema.json by `npm run generate`. Change the schema and generate again.

/** The keys of each definition of the language, in its order. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  "Specification": [
    "model",
    "extends",
    "type",
    "encoder",
    "decoder",
    "outputs",
    "special",
    "context",
    "d_model",
    "layers",
    "input",
    "position",
    "block",
    "attention",
    "cross",
    "ffn",
    "norm",
    "residual",
    "bias",
    "dropout",
    "pattern",
    "variants",
    "at"
  ],
  "Stack": [
    "context",
    "d_model",
    "layers",
    "input",
    "position",
    "block",
    "attention",
    "cross",
    "ffn",
    "norm",
    "residual",
    "bias",
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
    "norm",
    "residual",
    "bias"
  ],
  "Input": [
    "tokens",
    "patches"
  ],
  "Tokens": [
    "vocab",
    "types",
    "d_embed",
    "scale",
    "norm",
    "pad",
    "shared"
  ],
  "Patches": [
    "size",
    "patch",
    "stride",
    "channels",
    "bias",
    "prefix",
    "norm"
  ],
  "Position": [
    "learned",
    "sinusoidal",
    "rope"
  ],
  "Learned": [
    "offset",
    "skip_pad"
  ],
  "Sinusoidal": [
    "layout",
    "spacing",
    "offset"
  ],
  "Rope": [
    "theta",
    "fraction",
    "layout",
    "scaling"
  ],
  "RopeScaling": [
    "kind",
    "factor",
    "low",
    "high",
    "original"
  ],
  "Attention": [
    "heads",
    "kv_heads",
    "d_head",
    "bias",
    "scale",
    "mask",
    "window",
    "norm"
  ],
  "Cross": [
    "heads",
    "kv_heads",
    "d_head",
    "bias",
    "scale",
    "norm"
  ],
  "ReciprocalRoot": [
    "rsqrt"
  ],
  "FeedForward": [
    "d_ff",
    "act",
    "gated",
    "bias",
    "norm"
  ],
  "Norm": [
    "kind",
    "eps",
    "place",
    "bias",
    "affine",
    "offset",
    "final"
  ],
  "NormOverride": [
    "kind",
    "eps",
    "bias"
  ],
  "Residual": [
    "scale",
    "skip"
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
    "pool",
    "norm",
    "transform",
    "project",
    "tied",
    "bias",
    "scale"
  ],
  "Transform": [
    "act",
    "d",
    "bias",
    "norm"
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
    "encoder": "Stack",
    "decoder": "Stack",
    "outputs": "Outputs",
    "special": "Special",
    "input": "Input",
    "position": "Position",
    "attention": "Attention",
    "cross": "Cross",
    "ffn": "FeedForward",
    "norm": "Norm",
    "residual": "Residual",
    "dropout": "Dropout",
    "variants": "Variants",
    "at": "At"
  },
  "Stack": {
    "input": "Input",
    "position": "Position",
    "attention": "Attention",
    "cross": "Cross",
    "ffn": "FeedForward",
    "norm": "Norm",
    "residual": "Residual",
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
    "norm": "Norm",
    "residual": "Residual"
  },
  "Input": {
    "tokens": "Tokens",
    "patches": "Patches"
  },
  "Tokens": {
    "norm": "NormOverride"
  },
  "Patches": {
    "norm": "NormOverride"
  },
  "Position": {
    "learned": "Learned",
    "sinusoidal": "Sinusoidal",
    "rope": "Rope"
  },
  "Rope": {
    "scaling": "RopeScaling"
  },
  "Attention": {
    "scale": "ReciprocalRoot"
  },
  "Cross": {
    "scale": "ReciprocalRoot"
  },
  "Outputs": {
    "*": "Output"
  },
  "Output": {
    "norm": "NormOverride",
    "transform": "Transform"
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
  "encoder": [
    "encoder"
  ],
  "decoder": [
    "decoder"
  ],
  "outputs": [
    "outputs"
  ],
  "from": [
    "outputs.NAME.from"
  ],
  "pool": [
    "outputs.NAME.pool"
  ],
  "norm": [
    "outputs.NAME.norm",
    "outputs.NAME.transform.norm",
    "input.tokens.norm",
    "input.patches.norm",
    "attention.norm",
    "cross.norm",
    "ffn.norm",
    "norm"
  ],
  "kind": [
    "outputs.NAME.norm.kind",
    "outputs.NAME.transform.norm.kind",
    "input.tokens.norm.kind",
    "input.patches.norm.kind",
    "position.rope.scaling.kind",
    "norm.kind"
  ],
  "eps": [
    "outputs.NAME.norm.eps",
    "outputs.NAME.transform.norm.eps",
    "input.tokens.norm.eps",
    "input.patches.norm.eps",
    "norm.eps"
  ],
  "bias": [
    "outputs.NAME.norm.bias",
    "outputs.NAME.transform.bias",
    "outputs.NAME.transform.norm.bias",
    "outputs.NAME.bias",
    "input.tokens.norm.bias",
    "input.patches.bias",
    "input.patches.norm.bias",
    "attention.bias",
    "cross.bias",
    "ffn.bias",
    "norm.bias",
    "bias"
  ],
  "transform": [
    "outputs.NAME.transform"
  ],
  "act": [
    "outputs.NAME.transform.act",
    "ffn.act"
  ],
  "d": [
    "outputs.NAME.transform.d"
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
    "attention.scale",
    "cross.scale",
    "residual.scale"
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
    "attention.mask"
  ],
  "context": [
    "context"
  ],
  "d_model": [
    "d_model"
  ],
  "layers": [
    "layers"
  ],
  "input": [
    "input"
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
  "shared": [
    "input.tokens.shared"
  ],
  "patches": [
    "input.patches"
  ],
  "size": [
    "input.patches.size"
  ],
  "patch": [
    "input.patches.patch"
  ],
  "stride": [
    "input.patches.stride"
  ],
  "channels": [
    "input.patches.channels"
  ],
  "prefix": [
    "input.patches.prefix"
  ],
  "position": [
    "position"
  ],
  "learned": [
    "position.learned"
  ],
  "offset": [
    "position.learned.offset",
    "position.sinusoidal.offset",
    "norm.offset"
  ],
  "skip_pad": [
    "position.learned.skip_pad"
  ],
  "sinusoidal": [
    "position.sinusoidal"
  ],
  "layout": [
    "position.sinusoidal.layout",
    "position.rope.layout"
  ],
  "spacing": [
    "position.sinusoidal.spacing"
  ],
  "rope": [
    "position.rope"
  ],
  "theta": [
    "position.rope.theta"
  ],
  "fraction": [
    "position.rope.fraction"
  ],
  "scaling": [
    "position.rope.scaling"
  ],
  "factor": [
    "position.rope.scaling.factor"
  ],
  "low": [
    "position.rope.scaling.low"
  ],
  "high": [
    "position.rope.scaling.high"
  ],
  "original": [
    "position.rope.scaling.original"
  ],
  "block": [
    "block"
  ],
  "attention": [
    "attention",
    "dropout.attention"
  ],
  "heads": [
    "attention.heads",
    "cross.heads"
  ],
  "kv_heads": [
    "attention.kv_heads",
    "cross.kv_heads"
  ],
  "d_head": [
    "attention.d_head",
    "cross.d_head"
  ],
  "rsqrt": [
    "attention.scale.rsqrt",
    "cross.scale.rsqrt"
  ],
  "window": [
    "attention.window"
  ],
  "cross": [
    "cross"
  ],
  "ffn": [
    "ffn",
    "dropout.ffn"
  ],
  "d_ff": [
    "ffn.d_ff"
  ],
  "gated": [
    "ffn.gated"
  ],
  "place": [
    "norm.place"
  ],
  "affine": [
    "norm.affine"
  ],
  "final": [
    "norm.final"
  ],
  "residual": [
    "residual"
  ],
  "skip": [
    "residual.skip"
  ],
  "dropout": [
    "dropout"
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
  ],
  "at": [
    "at"
  ]
};

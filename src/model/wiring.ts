/** What every kind of sublayer shares: norms, activations, the residual stream. */

/** How a sublayer is wired to the residual stream. */
export interface Wiring {
  /** Parameter name within the layer: `attention`, `cross`, `ffn`, `adapter`, `conv`; numbered where a kind repeats (`ffn_1`). */
  readonly name: string;
  /** pre: x + f(N x). post: N(x + f x). sandwich: x + M(f(N x)). output: x + M(f x). none: no norm. */
  readonly place: "pre" | "post" | "sandwich" | "output" | "none";
  /** N above; its parameters are `{name}_norm`. Null where a step's shared norm stands in for it. */
  readonly norm: Norm | null;
  /** M above; its parameters are `{name}_output_norm`. */
  readonly output_norm: Norm | null;
  readonly residual: Residual | null;
}

/** skip * x + scale * f(x). */
export interface Residual {
  /** learned: a vector of d_model numbers, the parameter `{name}_scale` (LayerScale). */
  readonly scale: number | "learned";
  readonly skip: number;
  /** normed: what is skipped to is N x instead of x (BLOOM's and MiniMax's switch). */
  readonly source: "raw" | "normed";
}

export type Activation = "relu" | "relu2" | "gelu" | "gelu_tanh" | "quick_gelu" | "silu" | "tanh" | "sigmoid" | "mish" | "hardswish" | "relu6" | "leaky_relu" | "identity" | "swiglu_oai";

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

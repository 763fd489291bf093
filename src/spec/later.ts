/**
 * What the language has a place for and this version does not compile yet.
 *
 * Each is refused by name, so that a reader knows that the key is right and the version is early.
 */

/** Keys by the definition that will hold them. */
const laterKeys: Readonly<Record<string, readonly string[]>> = {
  Specification: ["towers", "connect", "share", "tasks", "adapt", "train", "tokenizer", "preprocess", "groups", "conv", "lstm", "gru", "rnn", "ssm", "stages"],
  Stack: ["groups", "conv", "lstm", "gru", "rnn", "ssm", "stages"],
  Layer: ["conv", "lstm", "gru", "rnn", "ssm"],
  Input: ["frames", "queries", "features"],
  Tokens: ["mask_zero"],
  Patches: ["registers", "interpolate"],
  Position: ["alibi", "buckets", "xl", "disentangled", "window_bias", "sinusoidal_2d", "conv", "relative_key"],
  Learned: ["inject"],
  Sinusoidal: ["inject"],
  Rope: ["values"],
  RopeScaling: ["beta_fast", "beta_slow", "truncate", "mscale", "mscale_all", "attention_factor", "short", "long"],
  Attention: ["qk_norm", "softcap", "sinks", "clip", "gate", "latent", "score", "from"],
  Cross: ["qk_norm", "softcap", "sinks", "clip", "gate", "score", "from", "feed"],
  FeedForward: ["moe", "scale"],
  Norm: ["end", "parallel", "stem", "source"],
  Output: ["softcap", "mlp", "act", "between", "normalize", "per"],
};

/** Text values by the key that will take them. */
const laterValues: Readonly<Record<string, readonly string[]>> = {
  position: ["alibi", "buckets", "xl", "disentangled", "window_bias", "sinusoidal_2d", "conv", "relative_key"],
  place: ["sandwich", "output"],
  kind: ["dynamic", "yarn", "longrope", "batch", "l2"],
  block: ["conv", "lstm", "gru", "rnn", "ssm"],
  mask: ["prefix"],
  scale: ["learned"],
  pool: ["eos", "first", "max"],
  inject: ["qk"],
  project: ["mlp"],
};

export function isLaterKey(definition: string, key: string): boolean {
  return laterKeys[definition]?.includes(key) ?? false;
}

export function isLaterValue(key: string, value: unknown): value is string {
  return typeof value === "string" && (laterValues[key]?.includes(value) ?? false);
}

/**
 * What the language has a place for and this version does not compile yet.
 *
 * Each is refused by name, so that a reader knows that the key is right and the version is early.
 */

/** Keys by the definition that will hold them. */
const laterKeys: Readonly<Record<string, readonly string[]>> = {
  Specification: ["tasks", "tokenizer", "preprocess", "ssm", "stages"],
  Stack: ["ssm", "stages"],
  Layer: ["ssm"],
  Input: ["queries", "features"],
  Position: ["sinusoidal_2d", "relative_key"],
  Learned: ["inject"],
  Sinusoidal: ["inject"],
  Attention: ["from"],
  Cross: ["from"],
  Norm: ["stem"],
  Output: ["mlp", "act", "per"],
};

/** Text values by the key that will take them. */
const laterValues: Readonly<Record<string, readonly string[]>> = {
  position: ["sinusoidal_2d", "relative_key"],
  kind: ["l2"],
  block: ["ssm"],
  pool: ["first", "max"],
  inject: ["qk"],
  project: ["mlp"],
};

export function isLaterKey(definition: string, key: string): boolean {
  return laterKeys[definition]?.includes(key) ?? false;
}

export function isLaterValue(key: string, value: unknown): value is string {
  return typeof value === "string" && (laterValues[key]?.includes(value) ?? false);
}

/**
 * What the language has a place for and this version does not compile yet.
 *
 * Each is refused by name, so that a reader knows that the key is right and the version is early.
 */

/** Keys by the definition that will hold them. */
const laterKeys: Readonly<Record<string, readonly string[]>> = {
  Specification: ["tokenizer", "preprocess", "ssm", "stages"],
  Stack: ["ssm", "stages"],
  Layer: ["ssm"],
  Position: ["relative_key"],
  Attention: ["from"],
  Cross: ["from"],
  Norm: ["stem"],
  Output: ["per"],
};

/** Text values by the key that will take them. */
const laterValues: Readonly<Record<string, readonly string[]>> = {
  position: ["relative_key"],
  kind: ["l2"],
  block: ["ssm"],
  pool: ["max"],
  project: ["mlp"],
};

export function isLaterKey(definition: string, key: string): boolean {
  return laterKeys[definition]?.includes(key) ?? false;
}

export function isLaterValue(key: string, value: unknown): value is string {
  return typeof value === "string" && (laterValues[key]?.includes(value) ?? false);
}

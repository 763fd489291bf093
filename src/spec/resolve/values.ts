/** The merged tree's values under the written types. Shorthands were written out, and a null means "not given". */

import { type MappingNode, nodeAt, valueOf } from "../../source/index.ts";
import type { Specification, Stack } from "../written.ts";

/** A stack's or layer's keys; what they hold fits the schema by now. */
export function stackValues(tree: MappingNode): Stack {
  return valueOf(tree) as Stack;
}

export function outputValues(root: MappingNode): Specification["outputs"] {
  const outputs = nodeAt(root, "outputs");
  return outputs === undefined ? undefined : (valueOf(outputs) as Specification["outputs"]);
}

type RecordOf<T> = Exclude<T, string | number | boolean | null | undefined | readonly unknown[]>;

/** The record of a union with shorthands, undefined where nothing is given. */
export function recordOf<T>(value: T): RecordOf<T> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as RecordOf<T>) : undefined;
}

/** A value that the rules have made sure of. */
export function sure<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing after the rules have passed`);
  return value;
}

/** Towers that are compared without saying what they pool: each gets one vector as its kind has it. */

import { type Entry, type MappingNode, mappingAt, type Node, nodeAt, stringAt, wordsOf } from "../source/index.ts";
import type { StackSpec } from "./spec.ts";

/** Name of the output that such a tower gets. */
const POOLED = "pooled";

/** Names of the towers that comparisons name without an output of theirs; a model of tasks compares nothing. */
export function comparedTowers(root: MappingNode): ReadonlySet<string> {
  if (root.entries.has("tasks")) return new Set();
  const outputs = [...(mappingAt(root, "outputs")?.entries.values() ?? [])];
  return new Set(outputs.flatMap(({ value }) => {
    const between = nodeAt(value, "between");
    return between?.kind === "sequence" ? wordsOf(between.items).flatMap(({ value: side }) => (side.includes(".") ? [] : [side])) : [];
  }));
}

/** The tower with an output that pools: of patches the first token in front, without one their mean; of text that looks back the last token, else the first. */
export function pooling(root: MappingNode, stack: StackSpec | undefined): MappingNode {
  const outputs = mappingAt(root, "outputs");
  const given = [...(outputs?.entries ?? [])];
  if (stack === undefined || given.some(([name, { value }]) => name === POOLED || (nodeAt(value, "pool") ?? null) !== null)) return root;
  const pool = poolOf(stack);
  const scalar = (value: string): Node => ({ kind: "scalar", value, span: root.span });
  const entry = (value: Node): Entry => ({ keySpan: root.span, value });
  const mapping = (entries: readonly (readonly [string, Entry])[]): MappingNode => ({ kind: "mapping", entries: new Map(entries), span: outputs?.span ?? root.span });
  return { ...root, entries: new Map([...root.entries, ["outputs", entry(mapping([...given, [POOLED, entry(mapping([["pool", entry(scalar(pool))]]))]]))]]) };
}

function poolOf({ name, tree }: StackSpec): string {
  const patches = mappingAt(tree, "input", "patches");
  if (patches !== undefined) {
    const prefix = nodeAt(patches, "prefix");
    const first = prefix?.kind === "sequence" ? prefix.items[0] : undefined;
    return stringAt(first)?.value ?? "mean";
  }
  if (mappingAt(tree, "input", "frames") !== undefined) return "mean";
  const mask = stringAt(tree, "attention", "mask")?.value ?? (name === "decoder" ? "causal" : "full");
  return mask === "full" ? "cls" : "last";
}

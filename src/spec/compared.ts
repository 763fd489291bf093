/** What comparisons name; towers that are compared without saying what they pool get one vector as their kind has it. */

import { type Entry, type MappingNode, mappingAt, type Node, nodeAt, stringAt, wordsOf } from "../source/index.ts";
import type { StackSpec } from "./spec.ts";

/** Name of the output that such a tower gets. */
const POOLED = "pooled";

/** The sides of a comparison, each TOWER or TOWER.OUTPUT. */
const sidesOf = (output: Node): readonly string[] => {
  const between = nodeAt(output, "between");
  return between?.kind === "sequence" ? wordsOf(between.items).map(({ value }) => value) : [];
};

const sidesIn = (root: MappingNode): readonly string[] => [...(mappingAt(root, "outputs")?.entries.values() ?? [])].flatMap(({ value }) => sidesOf(value));

const towerOf = (side: string): string => side.split(".")[0] ?? "";

/** The towers of a comparison. */
export const towersOf = (output: Node): readonly string[] => sidesOf(output).map(towerOf);

/** The towers of all comparisons, as often as each is compared. */
export const comparedTowers = (root: MappingNode): readonly string[] => sidesIn(root).map(towerOf);

/** Names of the towers that comparisons name without an output of theirs; a model of tasks compares nothing. */
export const unpooledTowers = (root: MappingNode): ReadonlySet<string> => new Set(root.entries.has("tasks") ? [] : sidesIn(root).filter((side) => !side.includes(".")));

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

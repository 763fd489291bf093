/** `[local*5, global]` to a name for each layer. */

import type { Span } from "../diagnostics/diagnostic.ts";
import type { Node } from "../source/index.ts";

export interface PatternEntry {
  readonly name: string;
  /** Layers in a row; null: as many as are left. */
  readonly count: number | null;
  readonly span: Span;
}

/** The entries of a pattern, or null where none is given or it has been reported already. */
export function readPattern(node: Node | undefined): readonly PatternEntry[] | null {
  if (node?.kind !== "sequence") return null;
  const entries: PatternEntry[] = [];
  for (const item of node.items) {
    if (item.kind !== "scalar" || typeof item.value !== "string") return null;
    const [name = "", count] = item.value.split("*");
    entries.push({ name, count: count === undefined ? 1 : count === "" ? null : Number(count), span: item.span });
  }
  return entries;
}

/** Layers that the entries with a count take. */
export function countedLayers(entries: readonly PatternEntry[]): number {
  return entries.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

/** A name for each of `layers` layers: a fill takes what the others leave, without one the entries repeat. */
export function layerNames(entries: readonly PatternEntry[], layers: number): readonly string[] {
  const filled = Math.max(0, layers - countedLayers(entries));
  const period = entries.flatMap(({ name, count }) => Array.from({ length: count ?? filled }, () => name));
  return Array.from({ length: layers }, (_, i) => period[i % period.length] ?? "");
}

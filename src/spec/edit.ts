/** Trees are never changed; these give changed copies. */

import type { Span } from "../diagnostics/diagnostic.ts";
import type { BrokenNode, Entry, MappingNode } from "../source/index.ts";

export function broken(span: Span): BrokenNode {
  return { kind: "broken", span };
}

/** `root` with `entry` at `path`; mappings on the way are made where there are none. A broken node on the way swallows it. */
export function withEntry(root: MappingNode, path: readonly string[], entry: Entry): MappingNode {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  const entries = new Map(root.entries);
  if (rest.length === 0) entries.set(key, entry);
  else {
    const before = root.entries.get(key);
    if (before !== undefined && before.value.kind === "broken") return root;
    const inside: MappingNode = before?.value.kind === "mapping" ? before.value : { kind: "mapping", entries: new Map(), span: entry.keySpan };
    entries.set(key, { keySpan: before?.keySpan ?? entry.keySpan, value: withEntry(inside, rest, entry) });
  }
  return { ...root, entries };
}

export function without(root: MappingNode, path: readonly string[]): MappingNode {
  const [key, ...rest] = path;
  const entry = key === undefined ? undefined : root.entries.get(key);
  if (key === undefined || entry === undefined) return root;
  const entries = new Map(root.entries);
  if (rest.length === 0) entries.delete(key);
  else if (entry.value.kind === "mapping") entries.set(key, { ...entry, value: without(entry.value, rest) });
  return { ...root, entries };
}

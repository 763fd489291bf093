/** What a file says: mappings, sequences and scalars, each with its place. */

import type { Span } from "../diagnostics/diagnostic.ts";

export type Node = MappingNode | SequenceNode | ScalarNode | BrokenNode;

export interface MappingNode {
  readonly kind: "mapping";
  /** In the order of the file. A Map, so that no key (`__proto__`, `constructor`) means anything of its own. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
}

export interface Entry {
  readonly keySpan: Span;
  readonly value: Node;
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly items: readonly Node[];
  readonly span: Span;
}

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: Scalar;
  readonly span: Span;
}

export type Scalar = string | number | boolean | null;

/** A value that has been reported already: it is there, and nothing more is known of it. */
export interface BrokenNode {
  readonly kind: "broken";
  readonly span: Span;
}

/** One file's text as a tree. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly root: MappingNode;
}

/** The entry at a path of keys, or undefined where a step is missing or is no mapping. */
export function entryAt(node: Node | undefined, ...path: readonly string[]): Entry | undefined {
  let entry: Entry | undefined;
  let here = node;
  for (const key of path) {
    entry = here?.kind === "mapping" ? here.entries.get(key) : undefined;
    here = entry?.value;
  }
  return entry;
}

export function nodeAt(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.length === 0 ? node : entryAt(node, ...path)?.value;
}

export function mappingAt(node: Node | undefined, ...path: readonly string[]): MappingNode | undefined {
  const found = nodeAt(node, ...path);
  return found?.kind === "mapping" ? found : undefined;
}

/** A value and where it was written. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

export function numberAt(node: Node | undefined, ...path: readonly string[]): Placed<number> | undefined {
  const found = nodeAt(node, ...path);
  return found?.kind === "scalar" && typeof found.value === "number" ? { value: found.value, span: found.span } : undefined;
}

export function stringAt(node: Node | undefined, ...path: readonly string[]): Placed<string> | undefined {
  const found = nodeAt(node, ...path);
  return found?.kind === "scalar" && typeof found.value === "string" ? { value: found.value, span: found.span } : undefined;
}

/** The words of a list, each with its place. */
export function wordsOf(items: readonly Node[]): readonly Placed<string>[] {
  return items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "string" ? [{ value: item.value, span: item.span }] : []));
}

export function isTrue(node: Node | undefined, ...path: readonly string[]): boolean {
  const found = nodeAt(node, ...path);
  return found?.kind === "scalar" && found.value === true;
}

/** The tree as plain data. Mappings have no prototype; a broken node is null. */
export function valueOf(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "broken":
      return null;
    case "sequence":
      return node.items.map(valueOf);
    case "mapping": {
      const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
      for (const [key, entry] of node.entries) value[key] = valueOf(entry.value);
      return value;
    }
  }
}

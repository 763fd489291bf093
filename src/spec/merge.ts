/**
 * JSON Merge Patch on trees (RFC 7396, https://www.rfc-editor.org/rfc/rfc7396): mappings merge, all else replaces, null removes.
 *
 * The language adds one rule. Where a mapping says which of several mechanisms there are (`position`, `input`, a record with
 * a `kind` of its own such as rope.scaling), a patch that names none of the inherited ones replaces them, and a patch that
 * names one edits it.
 *
 * Values keep the places of the file that wrote them.
 */

import type { Entry, MappingNode, Node } from "../source/index.ts";

/** Mappings whose members are mechanisms. */
const MECHANISMS: ReadonlySet<string> = new Set(["position", "input"]);

/** Sections that are patches themselves: a null in them waits for what they will be merged over. */
const SECTIONS: ReadonlySet<string> = new Set(["encoder", "decoder", "cross"]);

/** Mappings of such patches by name. A tower is one of what it extends. */
const HOLDERS: ReadonlySet<string> = new Set(["variants", "at", "towers"]);

/** A document merged over its parent, or with nothing to merge over: its nulls removed. */
export function mergeDocuments(parent: MappingNode | undefined, child: MappingNode): MappingNode {
  return mergeMapping(parent, child, "", false);
}

/** A section merged over what it is a patch of: a stack's over the top of the spec, a variant over a layer. */
export function applyPatch(target: MappingNode | undefined, patch: MappingNode): MappingNode {
  return mergeMapping(target, patch, "", false);
}

function mergeMapping(target: MappingNode | undefined, patch: MappingNode, key: string, keepNulls: boolean): MappingNode {
  const base = replaces(target, patch, key) ? undefined : target;
  const entries = new Map<string, Entry>(base?.entries);
  for (const [name, entry] of patch.entries) {
    const keepInside = keepNulls || SECTIONS.has(name) || HOLDERS.has(key);
    const merged = mergeNode(base?.entries.get(name)?.value, entry.value, name, keepNulls, keepInside);
    if (merged === null) entries.delete(name);
    else entries.set(name, { keySpan: entry.keySpan, value: merged });
  }
  return { kind: "mapping", entries, span: base?.span ?? patch.span };
}

function mergeNode(target: Node | undefined, patch: Node, key: string, keepNull: boolean, keepInside: boolean): Node | null {
  if (patch.kind === "scalar" && patch.value === null) return keepNull ? patch : null;
  if (patch.kind !== "mapping") return patch;
  if (target?.kind === "broken") return target;
  return mergeMapping(target?.kind === "mapping" ? target : undefined, patch, key, keepInside);
}

function replaces(target: MappingNode | undefined, patch: MappingNode, key: string): boolean {
  if (target === undefined) return false;
  if (MECHANISMS.has(key)) return patch.entries.size > 0 && ![...patch.entries.keys()].some((name) => target.entries.has(name));
  if (key !== "scaling") return false;
  const kind = patch.entries.get("kind")?.value;
  const before = target.entries.get("kind")?.value;
  return kind?.kind === "scalar" && before?.kind === "scalar" && kind.value !== before.value;
}

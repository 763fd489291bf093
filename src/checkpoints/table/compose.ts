/** Finding a family's table, applying `extends` and the class that the config names: JSON Merge Patches (RFC 7396). */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result, Span } from "../../diagnostics/diagnostic.ts";
import { readSource } from "../../source/read.ts";
import { mappingAt, nodeAt, stringAt, type Entry, type MappingNode, type Node, wordsOf } from "../../source/tree.ts";
import { unpack } from "./packed.ts";

/** A table's text and what must be known of it before it is read. */
export interface FamilySource {
  readonly family: string;
  /** Values of `model_type` that it is for; empty for a table that others extend. */
  readonly modelTypes: readonly string[];
  /** What values of `architecture` begin with, in configs that have no `model_type` (timm's). */
  readonly architectures?: readonly string[];
  /** Name for diagnostics. */
  readonly file: string;
  readonly text: string;
  /** The text's tree, packed; null for tables that have to be read. */
  readonly tree: string | null;
}

/** The table's root. */
function rootOf({ file, text, tree }: FamilySource): Result<MappingNode> {
  const unpacked = tree === null ? null : unpack(tree, file, text);
  if (unpacked?.kind === "mapping") return { ok: true, value: unpacked, diagnostics: [] };
  const read = readSource({ path: file, text });
  return read.ok ? { ok: true, value: read.value.root, diagnostics: [] } : read;
}

export function mergePatch(target: Node | undefined, patch: MappingNode): MappingNode {
  const entries = new Map<string, Entry>(target?.kind === "mapping" ? target.entries : []);
  for (const [key, { keySpan, value }] of patch.entries) {
    if (value.kind === "scalar" && value.value === null) entries.delete(key);
    else entries.set(key, { keySpan, value: value.kind === "mapping" ? mergePatch(entries.get(key)?.value, value) : value });
  }
  return { kind: "mapping", entries, span: patch.span };
}

/** Strings of a node that is one or a list of them. */
export function stringsIn(node: Node | undefined): readonly string[] {
  const scalars = node?.kind === "sequence" ? node.items : node === undefined ? [] : [node];
  return wordsOf(scalars).map(({ value }) => value);
}

/** Reads what must be known of a table before it is read: for tables of a user's own. */
export function familySource(file: string, text: string): Result<FamilySource> {
  const source = readSource({ path: file, text });
  if (!source.ok) return source;
  const family = stringAt(source.value.root, "family")?.value;
  if (family === undefined) return { ok: false, diagnostics: [checkpointError("K0106", { key: "family" }, source.value.root.span)] };
  if (!/^[a-z][a-z0-9_-]{0,63}$/.test(family)) return { ok: false, diagnostics: [checkpointError("K0101", { key: "family", wanted: "a name of small letters, digits and dashes, such as `gpt-neo`" }, stringAt(source.value.root, "family")?.span ?? source.value.root.span)] };
  return { ok: true, value: { family, modelTypes: stringsIn(nodeAt(source.value.root, "model_type")), architectures: stringsIn(nodeAt(source.value.root, "architecture")), file, text, tree: null }, diagnostics: [] };
}

/** The table's root with everything that it extends. */
function withParents(source: FamilySource, all: readonly FamilySource[], chain: readonly string[], from: Span | null): Result<MappingNode> {
  const path = [...chain, source.family];
  const failed = (diagnostic: Diagnostic): Result<MappingNode> => ({ ok: false, diagnostics: [diagnostic] });
  if (chain.includes(source.family)) return failed(checkpointError("K0105", { chain: path }, from));
  const read = rootOf(source);
  if (!read.ok) return read;
  const root = read.value;
  const parentName = stringAt(root, "extends");
  if (parentName === undefined) return { ok: true, value: root, diagnostics: [] };
  const parent = all.find((other) => other.family === parentName.value);
  if (parent === undefined) return failed(checkpointError("K0104", { name: parentName.value, known: all.map((other) => other.family) }, parentName.span));
  const above = withParents(parent, all, path, parentName.span);
  return above.ok ? { ok: true, value: extended(above.value, root), diagnostics: [] } : above;
}

/** A table over the one that it extends. Classes are patches themselves: what one of them deletes it still has to delete from the table. */
function extended(above: MappingNode, root: MappingNode): MappingNode {
  const merged = mergePatch(above, without(root, "classes"));
  const own = root.entries.get("classes");
  if (own?.value.kind !== "mapping") return merged;
  const classes = new Map(mappingAt(above, "classes")?.entries);
  for (const [name, entry] of own.value.entries) {
    const before = classes.get(name)?.value;
    if (entry.value.kind !== "mapping") classes.delete(name);
    else classes.set(name, { keySpan: entry.keySpan, value: before?.kind === "mapping" ? bothPatches(before, entry.value) : entry.value });
  }
  return { ...merged, entries: new Map([...merged.entries, ["classes", { keySpan: own.keySpan, value: { ...own.value, entries: classes } }]]) };
}

/** The patch that is one patch and then another. */
function bothPatches(first: MappingNode, second: MappingNode): MappingNode {
  const entries = new Map<string, Entry>(first.entries);
  for (const [key, { keySpan, value }] of second.entries) {
    const before = entries.get(key)?.value;
    entries.set(key, { keySpan, value: value.kind === "mapping" && before?.kind === "mapping" ? bothPatches(before, value) : value });
  }
  return { ...second, entries };
}

export interface Composed {
  readonly root: MappingNode;
  /** The class as the reference library names it. */
  readonly className: string;
}

const without = (node: MappingNode, key: string): MappingNode => ({ ...node, entries: new Map([...node.entries].filter(([name]) => name !== key)) });

/**
 * The table for one class.
 *
 * @param className as config.json's `architectures` names it, or null for the family's default
 * @param span where the config names it
 */
export function compose(source: FamilySource, all: readonly FamilySource[], className: string | null, span: Span | null): Result<Composed> {
  const whole = withParents(source, all, [], null);
  if (!whole.ok) return whole;
  const root = without(whole.value, "classes");
  const classes = mappingAt(whole.value, "classes");
  const prefixes = stringsIn(nodeAt(root, "class"));
  const preferred = stringAt(root, "default")?.value;
  const prefix = prefixes[0];
  if (classes === undefined || preferred === undefined || prefix === undefined || !classes.entries.has(preferred)) {
    const key = classes === undefined ? "classes" : prefix === undefined ? "class" : "default";
    return { ok: false, diagnostics: [checkpointError("K0106", { key }, root.span)] };
  }
  const known = prefixes.flatMap((p) => [...classes.entries.keys()].map((suffix) => p + suffix));
  const name = className ?? prefix + preferred;
  if (!known.includes(name)) return { ok: false, diagnostics: [checkpointError("K0209", { name, known }, span)] };
  const suffix = prefixes.filter((p) => name.startsWith(p)).map((p) => name.slice(p.length)).find((rest) => classes.entries.has(rest));
  const patch = suffix === undefined ? undefined : classes.entries.get(suffix)?.value;
  return { ok: true, value: { root: patch?.kind === "mapping" ? mergePatch(root, patch) : root, className: name }, diagnostics: [] };
}

/** The class of the first of some keys of `classes` that the table has, by the first of its prefixes; null where it has none. */
export function classOfSuffix(source: FamilySource, all: readonly FamilySource[], suffixes: readonly string[]): Result<string | null> {
  const whole = withParents(source, all, [], null);
  if (!whole.ok) return whole;
  const [prefix] = stringsIn(nodeAt(whole.value, "class"));
  const classes = mappingAt(whole.value, "classes");
  const suffix = suffixes.find((key) => classes?.entries.has(key) === true);
  return { ok: true, value: suffix === undefined || prefix === undefined ? null : prefix + suffix, diagnostics: [] };
}

/** Classes that a family can be imported as, named as the reference library names them; its default first. */
export function classNames(source: FamilySource, all: readonly FamilySource[]): Result<readonly string[]> {
  const first = compose(source, all, null, null);
  if (!first.ok) return first;
  const whole = withParents(source, all, [], null);
  if (!whole.ok) return whole;
  const prefixes = stringsIn(nodeAt(whole.value, "class"));
  const names = prefixes.flatMap((prefix) => [...(mappingAt(whole.value, "classes")?.entries.keys() ?? [])].map((suffix) => prefix + suffix));
  return { ok: true, value: [...new Set([first.value.className, ...names])], diagnostics: [] };
}

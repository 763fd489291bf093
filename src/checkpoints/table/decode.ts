/** A composed table's tree to a Table. Everything that is wrong with it is reported at once. */
import type { Result } from "../../diagnostics/diagnostic.ts";
import { inOrder } from "../order.ts";
import type { Entry, MappingNode, Node } from "../../source/tree.ts";
import type { Value } from "../expression/syntax.ts";
import { stringsIn } from "./compose.ts";
import { TableReader, valueIn } from "./reader.ts";
import { keyTypes, type DerivedRule, type DuplicateRule, type Formula, type Key, type KeyType, type MadeOf, type Part, type Rename, type Requirement, type ResultRule, type Table } from "./types.ts";
import { readExtent, readWeightRules } from "./weights.ts";

const tableKeys = [
  "family", "model_type", "architecture", "class", "default", "extends", "maps", "config", "parts", "ignore", "let", "backwards", "one_way", "indices",
  "require", "spec", "inputs", "derived", "results", "names", "trunk", "weights", "duplicates", "buffers",
];
const keyKeys = ["type", "default", "required", "nullable", "only", "because", "map", "keys"];

/** Names of tensors grow at most so much at one renaming, and are renamed at most so often. */
const mostLonger = 40;
const mostRenames = 60;

const isKeyType = (text: unknown): text is KeyType => keyTypes.some((type) => type === text);

function typeOf(value: Value): KeyType {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "string";
  return value === null ? "any" : Array.isArray(value) ? "list" : "map";
}

type Maps = ReadonlyMap<string, ReadonlyMap<string, Value>>;

function readKey(read: TableReader, name: string, node: Node, maps: Maps): Key {
  const plain = { default: null, required: false, nullable: true, only: null, because: null, words: null, keys: null };
  if (node.kind !== "mapping") {
    const value = valueIn(node);
    // A bare type says: no default, null when the key is not there.
    if (isKeyType(value)) return { ...plain, type: value };
    return { ...plain, type: typeOf(value), default: value, nullable: value === null };
  }
  read.closed(node.entries, keyKeys);
  const field = (key: string): Node | undefined => node.entries.get(key)?.value;
  const given = field("default");
  const value = given === undefined ? null : valueIn(given);
  const type = field("type") === undefined ? typeOf(value) : read.string("type", field("type"));
  if (!isKeyType(type)) read.wants("type", `one of ${keyTypes.join(", ")}`, node.span);
  const only = field("only");
  const mapName = field("map") === undefined ? null : read.string("map", field("map"));
  const words = mapName === null ? null : (maps.get(mapName) ?? null);
  if (mapName !== null && words === null) read.wants("map", `one of ${[...maps.keys()].join(", ")}`, node.span);
  const keys = field("keys");
  const nullable = field("nullable");
  return {
    type: isKeyType(type) ? type : "any",
    default: value,
    required: field("required") === undefined ? false : read.boolean("required", field("required")),
    nullable: nullable === undefined ? value === null && field("required") === undefined : read.boolean("nullable", nullable),
    only: only === undefined ? null : read.list("only", only).map(valueIn),
    because: field("because") === undefined ? null : read.string("because", field("because")),
    words,
    keys: keys === undefined ? null : readKeys(read, `${name}.keys`, keys, maps),
  };
}

const readKeys = (read: TableReader, name: string, node: Node | undefined, maps: Maps): ReadonlyMap<string, Key> =>
  new Map([...read.mapping(name, node)].map(([key, { value }]) => [key, readKey(read, key, value, maps)]));

function readRequirement(read: TableReader, name: string, node: Node): Requirement {
  const entries = read.mapping(name, node);
  read.closed(entries, ["that", "key", "because"]);
  const that = entries.get("that")?.value;
  const text = (key: string): string => read.string(key, entries.get(key)?.value) ?? (read.wants(name, `\`${key}\``, node.span), "");
  return { that: read.formula(that ?? node), key: text("key"), because: text("because") };
}

function readResult(read: TableReader, name: string, { keySpan, value }: Entry): ResultRule {
  const template = read.templateText(name, keySpan);
  if (value.kind !== "mapping") return { name: template, from: read.template(name, value), column: null, choices: false, folded: false, single: null, at: null, made: null };
  read.closed(value.entries, ["from", "column", "choices", "folded", "single", "at", "mask", "distance"]);
  const from = value.entries.get("from")?.value;
  if (from === undefined) read.wants(name, "`from`", value.span);
  const field = (key: string): Node | undefined => value.entries.get(key)?.value;
  const [column, choices, folded, single, at] = [field("column"), field("choices"), field("folded"), field("single"), field("at")];
  return {
    name: template,
    from: read.template("from", from ?? { kind: "scalar", value: "", span: value.span }),
    column: column === undefined ? null : read.integer("column", column, 0),
    choices: choices !== undefined && read.boolean("choices", choices),
    folded: folded !== undefined && read.boolean("folded", folded),
    single: single === undefined ? null : read.integer("single", single, 0),
    at: at === undefined ? null : readExtent(read, at),
    made: madeOf(read, field("mask"), field("distance")),
  };
}

function madeOf(read: TableReader, mask: Node | undefined, distance: Node | undefined): MadeOf | null {
  if (distance === undefined) return mask !== undefined && read.boolean("mask", mask) ? { kind: "mask" } : null;
  const entries = read.mapping("distance", distance);
  read.closed(entries, ["to", "where"]);
  const [to, where] = ["to", "where"].map((key) => read.string(key, entries.get(key)?.value));
  if (to === null || to === undefined || where === null || where === undefined) {
    read.wants("distance", "`to` and `where`", distance.span);
    return null;
  }
  return { kind: "distance", to, where };
}

function readDerived(read: TableReader, name: string, node: Node): (readonly [string, DerivedRule])[] {
  const entries = read.mapping(name, node);
  read.closed(entries, ["shift", "wrap", "until", "count", "equal", "of"]);
  const [kind, ...more] = (["shift", "wrap", "until", "count", "equal"] as const).filter((key) => entries.has(key));
  const id = kind === undefined ? undefined : entries.get(kind)?.value;
  if (kind === undefined || id === undefined || more.length > 0 || !entries.has("of")) {
    read.wants(name, "one of shift, wrap, until, count and equal, and `of`", node.span);
    return [];
  }
  return [[name, { kind, of: read.string("of", entries.get("of")?.value) ?? "", id: read.formula(id) }]];
}

function readRename(read: TableReader, node: Node): Rename[] {
  const entries = read.mapping("names", node);
  read.closed(entries, ["prefix", "suffix", "part", "to", "written"]);
  const written = entries.get("written")?.value;
  const [where, ...more] = (["prefix", "suffix", "part"] as const).filter((key) => entries.has(key));
  if (where === undefined || more.length > 0 || !entries.has("to")) {
    read.wants("names", "one of prefix, suffix and part, and `to`, in each item", node.span);
    return [];
  }
  const [text, to] = [where, "to"].map((key) => read.string(key, entries.get(key)?.value) ?? "") as [string, string];
  // Each of a chain of these may make a name longer, and the next one that again.
  if (where === "part" && (text === "" || to.length > text.length * mostLonger)) {
    read.wants("part", `text, and \`to\` at most ${mostLonger} times as long`, node.span);
    return [];
  }
  return [{ where, text, to, written: written !== undefined && read.boolean("written", written) }];
}

function readRenames(read: TableReader, node: Node | undefined): readonly Rename[] {
  const items = read.list("names", node);
  if (node !== undefined && items.length > mostRenames) read.wants("names", `at most ${mostRenames} items`, node.span);
  return items.slice(0, mostRenames).flatMap((item) => readRename(read, item));
}

function readDuplicate(read: TableReader, name: string, { keySpan, value }: Entry): DuplicateRule[] {
  const template = read.templateText(name, keySpan);
  if (value.kind === "sequence") return value.items.flatMap((item) => readDuplicate(read, name, { keySpan, value: item }));
  if (value.kind !== "mapping") return [{ name: template, of: read.template(name, value), when: null }];
  read.closed(value.entries, ["of", "when"]);
  const of = value.entries.get("of")?.value;
  const when = value.entries.get("when")?.value;
  if (of === undefined) read.wants(name, "`of`", value.span);
  return of === undefined ? [] : [{ name: template, of: read.template("of", of), when: when === undefined ? null : read.formula(when) }];
}

function readPart(read: TableReader, name: string, node: Node): Part[] {
  const entries = read.mapping(name, node);
  read.closed(entries, ["config", "whole", "default", "set", "ignore", "write", "class", "names"]);
  const field = (key: string): Node | undefined => entries.get(key)?.value;
  const config = read.string("config", field("config"));
  if (config === null) read.wants(name, "`config`", node.span);
  return [{
    name,
    config: config ?? "",
    whole: field("whole") !== undefined && read.boolean("whole", field("whole")),
    defaults: new Map([...read.mapping("default", field("default"))].map(([key, { value }]) => [key, valueIn(value)])),
    sets: new Map([...read.mapping("set", field("set"))].map(([key, { value }]) => [key, read.formula(value)])),
    ignored: read.strings("ignore", field("ignore")),
    writes: new Map([...read.mapping("write", field("write"))].map(([key, { value }]) => [key, valueIn(value)])),
    suffixes: stringsIn(field("class")),
    names: read.list("names", field("names")).flatMap((item) => readRename(read, item)),
  }];
}

/** Decodes a table that `compose` put together. */
export function decodeTable(root: MappingNode): Result<Table> {
  const read = new TableReader();
  const field = (key: string): Node | undefined => root.entries.get(key)?.value;
  read.closed(root.entries, tableKeys);
  const maps: Maps = new Map(
    [...read.mapping("maps", field("maps"))].map(([name, { value }]) => [name, new Map([...read.mapping(name, value)].map(([key, entry]) => [key, valueIn(entry.value)]))]),
  );
  const config = readKeys(read, "config", field("config"), maps);
  const letEntries = read.mapping("let", field("let"));
  const indexEntries = read.mapping("indices", field("indices"));
  for (const name of config.keys()) read.names.add(name);
  const parts = [...read.mapping("parts", field("parts"))].flatMap(([name, { value }]) => readPart(read, name, value));
  if (parts.length > 0) read.names.add("parts");
  // A let sees the lets above it alone.
  const lets = new Map([...letEntries].map(([name, { value }]) => {
    const tree = read.tree(value);
    read.names.add(name);
    return [name, tree] as const;
  }));
  const backwards = new Map([...read.mapping("backwards", field("backwards"))].map(([name, { value }]) => [name, new Map([...read.mapping(name, value)].map(([key, entry]) => [key, read.formula(entry.value)]))]));
  const indices = new Map<string, Formula>([...indexEntries].map(([name, { value }]) => [name, read.formula(value)]));
  const spec = read.tree(field("spec") ?? { kind: "mapping", entries: new Map(), span: root.span });
  const requirements = [...read.mapping("require", field("require"))].map(([name, { value }]) => readRequirement(read, name, value));
  for (const name of indexEntries.keys()) read.names.add(name);
  const table: Table = {
    family: read.string("family", field("family")) ?? "",
    config,
    parts,
    ignored: new Set([...read.mapping("ignore", field("ignore"))].flatMap(([why, { value }]) => read.strings(why, value))),
    lets,
    backwards,
    oneWay: field("one_way") === undefined ? null : read.string("one_way", field("one_way")),
    indices,
    requirements,
    spec,
    inputs: new Map([...read.mapping("inputs", field("inputs"))].map(([name, { value }]) => [name, read.string(name, value) ?? ""])),
    derived: new Map([...read.mapping("derived", field("derived"))].flatMap(([name, { value }]) => readDerived(read, name, value))),
    results: [...read.mapping("results", field("results"))].map(([name, entry]) => readResult(read, name, entry)),
    renames: readRenames(read, field("names")),
    trunk: field("trunk") === undefined ? null : read.string("trunk", field("trunk")),
    weights: readWeightRules(read, field("weights")),
    duplicates: [...read.mapping("duplicates", field("duplicates"))].flatMap(([name, entry]) => readDuplicate(read, name, entry)),
    buffers: read.strings("buffers", field("buffers")),
  };
  return read.diagnostics.length > 0 ? { ok: false, diagnostics: inOrder(read.diagnostics) } : { ok: true, value: table, diagnostics: [] };
}

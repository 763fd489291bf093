/** config.json read by a table: every key's value, its default where it is missing, an error where it is not understood. */
import { checkpointError } from "../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result, Span } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { MappingNode, Node } from "../source/tree.ts";
import { isList, isMap, sameValue, show, type Value, type ValueMap } from "./expression/syntax.ts";
import { inOrder } from "./order.ts";
import { valueIn } from "./table/reader.ts";
import type { Key, KeyType, Table } from "./table/types.ts";

const wantedWords: Readonly<Record<KeyType, string>> = {
  integer: "an integer", number: "a number", boolean: "true or false", string: "a string", list: "a list", map: "an object", any: "any value",
};

function fits(type: KeyType, value: Value): boolean {
  switch (type) {
    case "integer": return Number.isSafeInteger(value);
    case "number": return typeof value === "number" && Number.isFinite(value);
    case "boolean": return typeof value === "boolean";
    case "string": return typeof value === "string";
    case "list": return isList(value);
    case "map": return isMap(value);
    case "any": return true;
  }
}

class ConfigReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly family: string;
  readonly ignored: ReadonlySet<string>;

  constructor(table: Table) {
    this.family = table.family;
    this.ignored = table.ignored;
  }

  /** Values of all keys. `path` leads to the mapping that holds them. */
  mapping(node: MappingNode, keys: ReadonlyMap<string, Key>, path: string): ValueMap {
    for (const [name, { keySpan, value }] of node.entries) {
      // A key set to null switches nothing on, whatever it means.
      if (keys.has(name) || this.ignored.has(name) || (value.kind === "scalar" && value.value === null)) continue;
      const key = `${path}${name}`;
      this.diagnostics.push(checkpointError("K0204", { key, family: this.family, nearest: nearest(name, [...keys.keys()]) }, keySpan));
    }
    return new Map([...keys].map(([name, key]) => [name, this.value(`${path}${name}`, key, node.entries.get(name)?.value, node.span)]));
  }

  value(name: string, key: Key, node: Node | undefined, holder: Span): Value {
    if (node === undefined) {
      if (key.required) this.diagnostics.push(checkpointError("K0207", { key: name, family: this.family }, holder));
      return this.translated(name, key, key.default, holder);
    }
    const value = valueIn(node);
    if (value === null && key.nullable) return null;
    if (!fits(key.type, value)) {
      this.diagnostics.push(checkpointError("K0205", { key: name, wanted: wantedWords[key.type] }, node.span));
      return null;
    }
    if (key.keys !== null && node.kind === "mapping") return this.mapping(node, key.keys, `${name}.`);
    return this.translated(name, key, value, node.span);
  }

  /** The value in this language's words, once it is known to be supported. */
  translated(name: string, key: Key, value: Value, span: Span): Value {
    const refuse = (known: readonly string[]): null => {
      this.diagnostics.push(checkpointError("K0206", { key: name, value: show(value), known, because: key.because }, span));
      return null;
    };
    if (key.only !== null && !key.only.some((other) => sameValue(other, value))) return refuse(key.only.filter((other) => other !== null).map(show));
    if (key.words === null || value === null) return value;
    return key.words.get(String(value)) ?? refuse([...key.words.keys()]);
  }
}

/** The config's values by key; keys of the table that it does not give have their defaults. */
export function readConfig(node: MappingNode, table: Table): Result<ValueMap> {
  const reader = new ConfigReader(table);
  const values = reader.mapping(node, table.config, "");
  return reader.diagnostics.length > 0 ? { ok: false, diagnostics: inOrder(reader.diagnostics) } : { ok: true, value: values, diagnostics: [] };
}

/** Small readers for pieces of a table: each reports what it cannot take and goes on with a harmless value. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import type { Entry, MappingNode, Node } from "../../source/tree.ts";
import { functionNamed } from "../expression/functions.ts";
import { parseExpression } from "../expression/parse.ts";
import { callsIn, ExpressionError, namesIn, type Value } from "../expression/syntax.ts";
import type { Formula, Template, Tree } from "./types.ts";

/** Plain data of a node as a value of expressions. */
export function valueIn(node: Node): Value {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "broken":
      return null;
    case "sequence":
      return node.items.map(valueIn);
    case "mapping":
      return new Map([...node.entries].map(([key, entry]) => [key, valueIn(entry.value)]));
  }
}

const stands: Formula["expression"] = { kind: "literal", value: null };

export class TableReader {
  readonly diagnostics: Diagnostic[] = [];
  /** Names that expressions may use: keys, lets, indices. Filled before any expression is read. */
  readonly names = new Set<string>();

  wants(key: string, wanted: string, span: Span): void {
    this.diagnostics.push(checkpointError("K0101", { key, wanted }, span));
  }

  mapping(key: string, node: Node | undefined): ReadonlyMap<string, Entry> {
    if (node?.kind === "mapping") return node.entries;
    if (node !== undefined) this.wants(key, "a mapping", node.span);
    return new Map();
  }

  list(key: string, node: Node | undefined): readonly Node[] {
    if (node?.kind === "sequence") return node.items;
    if (node !== undefined) this.wants(key, "a list", node.span);
    return [];
  }

  /** Keys outside `known` are reported. */
  closed(entries: ReadonlyMap<string, Entry>, known: readonly string[]): void {
    for (const [key, { keySpan }] of entries)
      if (!known.includes(key)) this.diagnostics.push(checkpointError("K0102", { key, nearest: nearest(key, known) }, keySpan));
  }

  string(key: string, node: Node | undefined): string | null {
    if (node?.kind === "scalar" && typeof node.value === "string") return node.value;
    if (node !== undefined) this.wants(key, "a string", node.span);
    return null;
  }

  integer(key: string, node: Node | undefined, otherwise: number): number {
    if (node?.kind === "scalar" && Number.isSafeInteger(node.value)) return node.value as number;
    if (node !== undefined) this.wants(key, "an integer", node.span);
    return otherwise;
  }

  boolean(key: string, node: Node | undefined): boolean {
    if (node?.kind === "scalar" && typeof node.value === "boolean") return node.value;
    if (node !== undefined) this.wants(key, "true or false", node.span);
    return false;
  }

  strings(key: string, node: Node | undefined): readonly string[] {
    return this.list(key, node).flatMap((item) => this.string(key, item) ?? []);
  }

  /** An expression's text, with or without the leading `=`. */
  formula(node: Node): Formula {
    const text = node.kind === "scalar" && typeof node.value === "string" ? node.value.replace(/^=/, "").trim() : null;
    if (text !== null) return this.parse(text, node.span);
    if (node.kind === "scalar" && node.value !== null) return { expression: { kind: "literal", value: node.value }, text: String(node.value), span: node.span };
    this.wants("an expression", "text such as `= d_model / heads`", node.span);
    return { expression: stands, text: "", span: node.span };
  }

  parse(text: string, span: Span, more: readonly string[] = []): Formula {
    const wrong = (reason: string): void => void this.diagnostics.push(checkpointError("K0103", { text, reason }, span));
    try {
      const expression = parseExpression(text);
      for (const name of namesIn(expression))
        if (!this.names.has(name) && !more.includes(name)) wrong(`names \`${name}\`, which is neither a key of config nor a let`);
      for (const name of callsIn(expression)) if (functionNamed(name) === undefined) wrong(`calls \`${name}\`, and there is no such function`);
      return { expression, text, span };
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      wrong(error.message);
      return { expression: stands, text, span };
    }
  }

  /** `layers.{i}.weight`: text with expressions in braces. */
  template(key: string, node: Node): Template {
    const text = this.string(key, node) ?? "";
    return this.templateText(text, node.span);
  }

  templateText(text: string, span: Span): Template {
    const parts = text.split(/\{([^}]*)\}/).map((part, i) => (i % 2 === 0 ? part : this.parse(part, span)));
    return { text, parts: parts.filter((part) => part !== ""), span };
  }

  /** A tree of values, some of them computed. */
  tree(node: Node): Tree {
    if (node.kind === "sequence") return { kind: "list", items: node.items.map((item) => this.tree(item)) };
    if (node.kind !== "mapping") {
      if (node.kind === "scalar" && typeof node.value === "string" && node.value.startsWith("=")) return { kind: "formula", formula: this.formula(node) };
      return { kind: "value", value: valueIn(node) };
    }
    if (node.entries.has("$first")) {
      this.closed(node.entries, ["$first"]);
      return { kind: "first", options: this.list("$first", node.entries.get("$first")?.value).map((option) => this.tree(option)) };
    }
    if (node.entries.has("$each")) return this.#each(node);
    const when = node.entries.get("$when")?.value;
    const entries = [...node.entries].filter(([key]) => key !== "$when").map(([key, entry]) => [key, this.tree(entry.value)] as const);
    return { kind: "map", when: when === undefined ? null : this.formula(when), entries: new Map(entries) };
  }

  #each(node: MappingNode): Tree {
    this.closed(node.entries, ["$each", "$in", "$key", "$value"]);
    const part = (key: string): Node => {
      const found = node.entries.get(key)?.value;
      if (found === undefined) this.wants("$each", `${key} beside it`, node.span);
      return found ?? { kind: "scalar", value: "= null", span: node.span };
    };
    const variable = this.string("$each", part("$each")) ?? "";
    const list = this.formula(part("$in"));
    const hidden = this.names.has(variable);
    this.names.add(variable);
    const tree: Tree = { kind: "each", variable, list, key: this.formula(part("$key")), value: this.tree(part("$value")) };
    if (!hidden) this.names.delete(variable);
    return tree;
  }
}

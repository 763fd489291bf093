/** YAML 1.2 text to a tree with places; hardened against text that is wrong, hostile or huge. */

import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type Document, type YAMLError } from "yaml";
import { sourceError } from "../diagnostics/catalogue/source.ts";
import type { Diagnostic, Result, Span } from "../diagnostics/diagnostic.ts";
import { limits } from "./limits.ts";
import { damageOf } from "./number.ts";
import { locator, type Locate } from "./place.ts";
import { scan } from "./scan.ts";
import { reasonOf } from "./syntax.ts";
import type { Entry, MappingNode, Node, Source } from "./tree.ts";

/** No duplicate check of yaml's own (it is quadratic), no tags, no merge keys, no second reading of YAML 1.1. */
const OPTIONS = {
  schema: "core",
  version: "1.2",
  strict: true,
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  merge: false,
  prettyErrors: false,
  keepSourceTokens: false,
} as const;

/** Text to be read and the name under which diagnostics speak of it. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** Reads one file. Every problem that the text itself has is reported, up to a limit. */
export function readSource({ path, text }: Text): Result<Source> {
  const locate = locator(path, text);
  const refuse = (...diagnostics: readonly Diagnostic[]): Result<Source> => ({ ok: false, diagnostics });
  if (text.length > limits.characters) return refuse(sourceError("S0101", { size: text.length, limit: limits.characters }, null));
  const strange = strangeCharacter(text);
  if (strange !== null) return refuse(sourceError("S0114", { code: text.charCodeAt(strange) }, locate(strange, strange + 1)));
  const refused = scan(text, locate);
  if (refused.length > 0) return refuse(...refused);

  const document = parse(text);
  if (document === null) return refuse(sourceError("S0111", { found: "an empty file" }, locate(0, 0)));
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) return refuse(...wrong.slice(0, limits.diagnostics + 1).map((error) => syntaxError(error, text, locate)));

  const reading = new Reading(locate, path);
  const root = reading.node(document.contents, 0, locate(0, 0));
  const diagnostics = reading.diagnostics;
  if (root !== null && root.kind !== "mapping") {
    const found = root.kind === "sequence" ? "a list" : root.kind === "scalar" && root.value === null ? "an empty file" : "a single value";
    diagnostics.push(sourceError("S0111", { found }, root.span));
  }
  if (diagnostics.length > 0 || root?.kind !== "mapping") return refuse(...diagnostics);
  return { ok: true, value: { file: path, text, root }, diagnostics: [] };
}

function parse(text: string): Document.Parsed | null {
  // A file of brackets alone holds tens of thousands of errors, and each would take a picture of the call stack.
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const composed = new Composer(OPTIONS).compose(new Parser().parse(text), true, text.length).next();
    return composed.done === true ? null : (composed.value as Document.Parsed);
  } finally {
    Error.stackTraceLimit = depth;
  }
}

function syntaxError(error: YAMLError, text: string, locate: Locate): Diagnostic {
  const start = Math.min(error.pos[0], text.length);
  const lineEnd = text.indexOf("\n", start);
  const end = Math.min(Math.max(error.pos[1], start + 1), lineEnd < 0 ? text.length : lineEnd);
  if (error.code === "NON_STRING_KEY") return sourceError("S0112", {}, locate(start, end));
  return sourceError("S0102", reasonOf(error), locate(start, end));
}

/** Offset of the first control character or half of a pair, or null. */
function strangeCharacter(text: string): number | null {
  const found = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  return found < 0 ? null : found;
}

/** One walk over yaml's nodes. */
class Reading {
  readonly diagnostics: Diagnostic[] = [];
  #nodes = 0;
  #stopped = false;
  readonly #locate: Locate;
  readonly #file: string;

  constructor(locate: Locate, file: string) {
    this.#locate = locate;
    this.#file = file;
  }

  node(node: unknown, depth: number, fallback: Span): Node | null {
    if (this.#stopped) return null;
    const span = this.#span(node, fallback);
    this.#nodes += 1;
    if (this.#nodes > limits.nodes) return this.#stop(sourceError("S0110", { limit: limits.nodes }, span));
    if (depth >= limits.depth && (isMap(node) || isSeq(node))) {
      return this.#stop(sourceError("S0109", { limit: limits.depth }, this.#first(span)));
    }
    if (isMap(node)) return this.#mapping(node.items, depth, span);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.node(item, depth + 1, span));
      return { kind: "sequence", items: items.filter((item) => item !== null), span };
    }
    if (isScalar(node)) return this.#scalar(node.value, node.source, span);
    if (isAlias(node)) return this.#stop(sourceError("S0104", { what: "alias" }, span));
    return { kind: "scalar", value: null, span };
  }

  #mapping(pairs: readonly { readonly key: unknown; readonly value: unknown }[], depth: number, span: Span): MappingNode {
    const entries = new Map<string, Entry>();
    for (const { key, value } of pairs) {
      const keySpan = this.#span(key, span);
      const name = isScalar(key) ? key.value : null;
      const before = typeof name === "string" ? entries.get(name) : undefined;
      if (typeof name !== "string") this.#report(sourceError("S0112", {}, keySpan));
      else if (name === "<<") this.#report(sourceError("S0106", {}, keySpan));
      else if (before !== undefined) {
        this.#report(sourceError("S0103", { key: name }, keySpan, [{ span: before.keySpan, label: "first here" }]));
      }
      const read = this.node(value, depth + 1, keySpan);
      if (read === null) break;
      if (typeof name === "string" && before === undefined) entries.set(name, { keySpan, value: read });
    }
    return { kind: "mapping", entries, span };
  }

  #scalar(value: unknown, source: string | undefined, span: Span): Node {
    if (typeof value === "number") {
      const text = source ?? String(value);
      const damage = damageOf(text, value);
      if (damage !== null) this.#report(sourceError("S0108", { text, ...damage }, span));
      return { kind: "scalar", value: value === 0 ? 0 : value, span };
    }
    const plain = typeof value === "string" || typeof value === "boolean" ? value : null;
    return { kind: "scalar", value: plain, span };
  }

  #report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
    if (this.diagnostics.length > limits.diagnostics) this.#stopped = true;
  }

  #stop(diagnostic: Diagnostic): null {
    this.#report(diagnostic);
    this.#stopped = true;
    return null;
  }

  #span(node: unknown, fallback: Span): Span {
    const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : null;
    return range === null || range === undefined ? { ...fallback, file: this.#file } : this.#locate(range[0], range[1]);
  }

  #first(span: Span): Span {
    return { ...span, end: span.start + 1 };
  }
}

/** A spec and the specs it and its towers extend, each checked against the schema and merged into one tree. */

import { specError } from "../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { type Entry, entryAt, type MappingNode, mappingAt, readSource, stringAt, type Text } from "../source/index.ts";
import { checkSchema } from "./check-schema.ts";
import { without } from "./edit.ts";
import { mergeDocuments } from "./merge.ts";
import { expandShorthands } from "./shorthand.ts";

/** How many parents, grandparents and so on a spec can have. */
const MOST_PARENTS = 8;

/** Where specs come from that others extend. */
export interface Library {
  /** The spec of this name as seen from the file `from`, or null where there is none. */
  find(name: string, from: string): Text | null;
  /** Names that a suggestion may be made from. */
  readonly names?: readonly string[];
}

export interface Document {
  /** All that was written, merged, shorthands written out; null where nothing can be made of it. */
  readonly root: MappingNode | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of all files that were read, by path: what diagnostics point into. The spec itself is the first. */
  readonly sources: ReadonlyMap<string, string>;
}

export function readDocument(text: Text, library: Library): Document {
  const reader = new Reader(library);
  const merged = reader.chain(text);
  const root = merged === null ? null : reader.towers(merged);
  return { root: root === null ? null : without(root, ["extends"]), diagnostics: reader.diagnostics, sources: reader.sources };
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, string>();
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** A file merged over those it extends, or null where nothing can be made of it. */
  chain(text: Text): MappingNode | null {
    const names: string[] = [];
    const visited = new Set<string>();
    const documents: MappingNode[] = [];
    let next: Text | null = text;
    let complete = true;
    while (next !== null) {
      const { path }: Text = next;
      // What several towers extend is judged once.
      const known = this.sources.has(path);
      this.sources.set(path, next.text);
      visited.add(path);
      const source = readSource(next);
      next = null;
      if (!source.ok) {
        if (!known) this.diagnostics.push(...source.diagnostics);
        return null;
      }
      const checked = checkSchema(source.value);
      if (!known) this.diagnostics.push(...checked.diagnostics);
      if (checked.beyond) complete = false;
      documents.unshift(expandShorthands(checked.root));
      names.push(stringAt(checked.root, "model")?.value ?? path);
      const parent = stringAt(checked.root, "extends");
      if (parent === undefined) {
        if (entryAt(checked.root, "extends") !== undefined) complete = false;
        break;
      }
      const found = this.#find(parent, path);
      if (found === null) complete = false;
      else if (visited.has(found.path)) {
        this.diagnostics.push(specError("S0202", { chain: [...names, parent.value] }, parent.span));
        complete = false;
      } else if (documents.length > MOST_PARENTS) {
        this.diagnostics.push(specError("S0203", { limit: MOST_PARENTS }, parent.span));
        complete = false;
      } else next = found;
    }
    return complete ? (documents.reduce<MappingNode | undefined>(mergeDocuments, undefined) ?? null) : null;
  }

  /** Every tower merged over what it extends; null where that is not to be had. */
  towers(root: MappingNode): MappingNode | null {
    const towers = entryAt(root, "towers");
    if (towers?.value.kind !== "mapping") return root;
    let complete = true;
    const entries = new Map<string, Entry>();
    for (const [name, entry] of towers.value.entries) {
      const { value } = entry;
      const parent = stringAt(value, "extends");
      if (value.kind !== "mapping") {
        entries.set(name, entry);
        continue;
      }
      if (parent === undefined && entryAt(value, "extends") !== undefined) complete = false;
      const base = parent === undefined ? undefined : this.#base(parent);
      if (base === null) complete = false;
      else entries.set(name, { ...entry, value: without(mergeDocuments(base, value), ["extends"]) });
    }
    if (!complete) return null;
    return { ...root, entries: new Map([...root.entries, ["towers", { ...towers, value: { ...towers.value, entries } }]]) };
  }

  /** What a tower extends: a model of its own, without its name. */
  #base(parent: { readonly value: string; readonly span: MappingNode["span"] }): MappingNode | null {
    const found = this.#find(parent, parent.span.file);
    const root = found === null ? null : this.chain(found);
    if (root === null) return null;
    if (mappingAt(root, "towers") !== undefined) {
      this.diagnostics.push(specError("S0204", { name: parent.value }, parent.span));
      return null;
    }
    return without(without(root, ["model"]), ["extends"]);
  }

  #find(parent: { readonly value: string; readonly span: MappingNode["span"] }, from: string): Text | null {
    const found = this.#library.find(parent.value, from);
    if (found === null) {
      const near = nearest(parent.value, this.#library.names ?? []);
      this.diagnostics.push(specError("S0201", { name: parent.value, near }, parent.span));
    }
    return found;
  }
}

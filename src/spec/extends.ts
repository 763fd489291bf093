/** A spec and the specs it extends, each checked against the schema and merged into one tree. */

import { specError } from "../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { entryAt, type MappingNode, readSource, stringAt, type Text } from "../source/index.ts";
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
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const names: string[] = [];
  const documents: MappingNode[] = [];
  let next: Text | null = text;
  let complete = true;
  while (next !== null) {
    const { path }: Text = next;
    sources.set(path, next.text);
    const source = readSource(next);
    next = null;
    if (!source.ok) {
      diagnostics.push(...source.diagnostics);
      return { root: null, diagnostics, sources };
    }
    const checked = checkSchema(source.value);
    diagnostics.push(...checked.diagnostics);
    if (checked.beyond) complete = false;
    documents.unshift(expandShorthands(checked.root));
    names.push(stringAt(checked.root, "model")?.value ?? path);
    const parent = stringAt(checked.root, "extends");
    if (parent === undefined) {
      if (entryAt(checked.root, "extends") !== undefined) complete = false;
      break;
    }
    const found = library.find(parent.value, path);
    if (found === null) {
      const near = nearest(parent.value, library.names ?? []);
      diagnostics.push(specError("S0201", { name: parent.value, near }, parent.span));
      complete = false;
    } else if (sources.has(found.path)) {
      diagnostics.push(specError("S0202", { chain: [...names, parent.value] }, parent.span));
      complete = false;
    } else if (documents.length > MOST_PARENTS) {
      diagnostics.push(specError("S0203", { limit: MOST_PARENTS }, parent.span));
      complete = false;
    } else next = found;
  }
  if (!complete) return { root: null, diagnostics, sources };
  const merged = documents.reduce<MappingNode | undefined>(mergeDocuments, undefined);
  return { root: merged === undefined ? null : without(merged, ["extends"]), diagnostics, sources };
}

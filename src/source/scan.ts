/**
 * A first look at the tokens alone, in linear time: what the language leaves out of YAML, and nesting that
 * would cost the parser its stack, are refused before anything is parsed.
 */

import { CST, Lexer } from "yaml";
import { sourceError } from "../diagnostics/catalogue/source.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { limits } from "./limits.ts";
import type { Locate } from "./place.ts";

/** Tokens of the lexer that stand for no text of the file. */
const DOCUMENT = "\u0002";
const FLOW_ERROR_END = "\u0018";
const SCALAR = "\u001f";

/** Kinds of token that are no part of a document's content. */
const SILENT: ReadonlySet<string> = new Set(["space", "newline", "comment", "byte-order-mark", "directive-line"]);

export function scan(text: string, locate: Locate): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let offset = 0;
  let flow = 0;
  let onThisLine = 0;
  let started = false;
  let ended = false;
  let scalarNext = false;
  for (const token of new Lexer().lex(text)) {
    if (token === DOCUMENT || token === FLOW_ERROR_END) continue;
    if (token === SCALAR) {
      scalarNext = true;
      continue;
    }
    const kind = scalarNext ? "scalar" : CST.tokenType(token);
    scalarNext = false;
    const span = locate(offset, offset + token.trimEnd().length);
    offset += token.length;
    switch (kind) {
      case "anchor":
      case "alias":
        diagnostics.push(sourceError("S0104", { what: kind }, span));
        break;
      case "tag":
        diagnostics.push(sourceError("S0105", {}, span));
        break;
      case "directive-line":
        diagnostics.push(sourceError("S0115", {}, span));
        break;
      case "doc-start":
        if (started) return [...diagnostics, sourceError("S0107", {}, span)];
        break;
      case "doc-end":
        ended = true;
        break;
      case "flow-map-start":
      case "flow-seq-start":
        flow += 1;
        break;
      case "flow-map-end":
      case "flow-seq-end":
        flow = Math.max(0, flow - 1);
        break;
      case "newline":
        onThisLine = 0;
        break;
      case "seq-item-ind":
      case "explicit-key-ind":
        onThisLine += 1;
        break;
      default:
        break;
    }
    if (flow > limits.depth || onThisLine > limits.depth) {
      return [...diagnostics, sourceError("S0109", { limit: limits.depth }, span)];
    }
    if (diagnostics.length > limits.diagnostics) return diagnostics;
    if (kind === null || SILENT.has(kind)) continue;
    if (ended && kind !== "doc-end") return [...diagnostics, sourceError("S0107", {}, span)];
    started = true;
  }
  return diagnostics;
}

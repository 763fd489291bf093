/** Diagnostics as text: the place, the lines with carets under them, and what to do. */

import type { Diagnostic, Span } from "./diagnostic.ts";
import { printable } from "./phrases.ts";

export interface RenderOptions {
  /** Texts by the file names that spans carry; a place whose text is missing is given without its line. */
  readonly sources: ReadonlyMap<string, string>;
  /** ANSI colours. Off unless asked for. */
  readonly colour?: boolean;
}

interface Mark {
  readonly span: Span;
  readonly label: string;
  readonly primary: boolean;
}

/** Columns of a source line that are shown at most. */
const WIDEST = 120;
const SHOWN_BEFORE = 60;
const COLOURS = { error: 31, warning: 33, place: 36, help: 32, bold: 1 } as const;

/** All diagnostics, an empty line between two, a line break at the end; "" for none. */
export function render(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  return diagnostics.map((diagnostic) => `${renderOne(diagnostic, options)}\n`).join("\n");
}

function renderOne(diagnostic: Diagnostic, { sources, colour = false }: RenderOptions): string {
  const paint = (kind: keyof typeof COLOURS, text: string): string =>
    colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text;
  const lines = [`${paint(diagnostic.severity, `${diagnostic.severity}[${diagnostic.code}]`)}: ${paint("bold", diagnostic.message)}`];
  const marks = marksOf(diagnostic);
  const shown = marks.filter((mark) => sources.has(mark.span.file));
  const width = Math.max(4, ...shown.map((mark) => String(mark.span.line).length + 1));
  for (const file of new Set(marks.map((mark) => mark.span.file))) {
    const here = marks.filter((mark) => mark.span.file === file);
    const first = here.find((mark) => mark.primary) ?? here[0];
    if (first !== undefined) {
      lines.push(`  ${paint("place", `${printable(file)}:${first.span.line}:${first.span.column}`)}`);
    }
    const text = sources.get(file);
    if (text === undefined) continue;
    let last = "";
    for (const mark of [...here].sort((a, b) => a.span.start - b.span.start)) {
      const [line, carets] = excerpt(text, mark, width, (caret) => paint(mark.primary ? diagnostic.severity : "place", caret));
      // Two marks on one line stand under one another, below the line.
      lines.push(...(line === last ? [carets] : [line, carets]));
      last = line;
    }
  }
  if (diagnostic.help !== null) lines.push(`${paint("help", "help")}: ${diagnostic.help}`);
  return lines.join("\n");
}

function marksOf(diagnostic: Diagnostic): readonly Mark[] {
  const related = diagnostic.related.map(({ span, label }) => ({ span, label, primary: false }));
  if (diagnostic.span === null) return related;
  return [{ span: diagnostic.span, label: diagnostic.label ?? "", primary: true }, ...related];
}

/** The line that a mark starts on, and carets under the part of it that lies on that line. */
function excerpt(text: string, mark: Mark, width: number, paint: (caret: string) => string): readonly [string, string] {
  const { span } = mark;
  const lineStart = span.start - (span.column - 1);
  const lineEnd = endOfLine(text, lineStart);
  const cut = Math.max(0, span.start - lineStart > WIDEST - 20 ? span.start - lineStart - SHOWN_BEFORE : 0);
  const from = lineStart + cut;
  const to = Math.min(lineEnd, from + WIDEST);
  const head = cut > 0 ? "…" : "";
  const tail = to < lineEnd ? "…" : "";
  const line = `${head}${clean(text.slice(from, to))}${tail}`;
  const before = head.length + characters(text.slice(from, span.start));
  const marked = Math.max(1, characters(text.slice(span.start, Math.min(span.end, to))));
  const caret = (mark.primary ? "^" : "-").repeat(marked);
  const label = mark.label === "" ? "" : ` ${mark.label}`;
  return [`${String(span.line).padStart(width)} | ${line}`.trimEnd(), `${" ".repeat(width)} | ${" ".repeat(before)}${paint(`${caret}${label}`)}`];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  const line = end < 0 ? text.length : end;
  return text[line - 1] === "\r" ? line - 1 : line;
}

function clean(text: string): string {
  return printable(text.replaceAll("\t", " "));
}

function characters(text: string): number {
  return [...text].length;
}

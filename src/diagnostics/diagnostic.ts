/** What is wrong, where, why, and what to do about it: data, rendered elsewhere. */

export type Severity = "error" | "warning";

/** A stretch of a file, in UTF-16 offsets; lines and columns count from 1. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic {
  /** One letter and four digits, such as S0503; stable across versions. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, without a full stop. */
  readonly message: string;
  readonly span: Span | null;
  /** Words under the caret: the reason with its numbers. */
  readonly label: string | null;
  /** Other places that explain it. */
  readonly related: readonly { readonly span: Span; readonly label: string }[];
  /** What to do. */
  readonly help: string | null;
}

/** A value, or the errors that stand in its way; warnings may come with both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Thrown only at edges where no Result can be returned; never printed with a stack. */
export class SpecformerError extends Error {
  override readonly name = "SpecformerError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => `${d.code}: ${d.message}`).join("\n"));
    this.diagnostics = diagnostics;
  }
}

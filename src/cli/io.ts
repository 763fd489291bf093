/** What a command may touch: its streams, the working folder, the environment. Tests give their own. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { render } from "../diagnostics/render.ts";

export interface Io {
  readonly cwd: string;
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Whether standard error shows colours. */
  readonly colour: boolean;
}

/** Exit codes: done, diagnostics, wrong usage, our own mistake. */
export const EXIT = { ok: 0, diagnostics: 1, usage: 2, bug: 70 } as const;

/** Wrong usage that only a command can see. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Colours as the conventions ask: NO_COLOR wins, then FORCE_COLOR, then whether a person looks (no-color.org). */
export function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  if ((environment["FORCE_COLOR"] ?? "") !== "") return environment["FORCE_COLOR"] !== "0";
  return isTerminal && environment["TERM"] !== "dumb";
}

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    colour: wantsColour(process.env, process.stderr.isTTY),
  };
}

/** Shows diagnostics on standard error, each with its place, and a last line that counts the errors. */
export function report(io: Io, diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): void {
  if (diagnostics.length === 0) return;
  io.err(render(diagnostics, { sources, colour: io.colour }));
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  if (errors > 0) io.err(`${errors} error${errors === 1 ? "" : "s"}; nothing was written`);
}

/** A diagnostic as JSON readers get it. */
export function diagnosticJson({ code, severity, message, span, label, help }: Diagnostic): object {
  return { code, severity, message, file: span?.file ?? null, line: span?.line ?? null, column: span?.column ?? null, label, help };
}

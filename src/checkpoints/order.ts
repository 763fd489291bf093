/** Diagnostics in the order of their places; those of several files stay together by file. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map((d) => d.span?.file ?? ""))];
  const rank = (d: Diagnostic): number => files.indexOf(d.span?.file ?? "");
  return [...diagnostics].sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

import type { Span } from "../diagnostics/diagnostic.ts";

/** Turns offsets of one text into spans. */
export type Locate = (start: number, end: number) => Span;

export function locator(file: string, text: string): Locate {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return (start, end) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((lineStarts[middle] ?? 0) <= start) low = middle;
      else high = middle;
    }
    return { file, start, end: Math.max(start, end), line: low + 1, column: start - (lineStarts[low] ?? 0) + 1 };
  };
}

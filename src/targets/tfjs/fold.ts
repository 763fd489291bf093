/** Long lines of code as several: what a call is given stands one a line, words of a list several. */

const open = "([{";
const close = ")]}";

/** Where the text at `from`, which is a quote, ends. */
function pastQuotes(code: string, from: number): number {
  const quote = code[from];
  let i = from + 1;
  while (i < code.length && code[i] !== quote) i += code[i] === "\\" ? 2 : 1;
  return i;
}

/** The bracket that closes the one at `from`, and the commas between them that belong to neither's inside; null where nothing closes it. */
function inside(code: string, from: number): { readonly end: number; readonly commas: readonly number[] } | null {
  const commas: number[] = [];
  let depth = 0;
  for (let i = from; i < code.length; i++) {
    const c = code[i] ?? "";
    if (c === '"' || c === "`") i = pastQuotes(code, i);
    else if (open.includes(c)) depth++;
    else if (close.includes(c) && --depth === 0) return { end: i, commas };
    else if (c === "," && depth === 1) commas.push(i);
  }
  return null;
}

/**
 * Code that is at most `width` long as it stands; else its last list of arguments or fields that closes at its end is
 * broken, and inside of that again what is too long.
 *
 * @param code one statement or expression without line breaks
 * @param indent spaces in front of its first line
 * @param before columns that are taken on the first line besides
 */
export function folded(code: string, indent: string, width: number, before = 0): string[] {
  if (indent.length + before + code.length <= width) return [`${indent}${code}`];
  for (let i = 0; i < code.length; i++) {
    const c = code[i] ?? "";
    if (c === '"' || c === "`") i = pastQuotes(code, i);
    if (!open.includes(c)) continue;
    const found = inside(code, i);
    if (found === null) break;
    if (!/^[;,]?$/.test(code.slice(found.end + 1))) {
      i = found.end;
      continue;
    }
    // A function that gives an object is opened up to its fields: parentheses around an object hold no list.
    const hugged = found.commas.length > 0 ? null : /^\(\w*\) => \(\{/.exec(code.slice(i + 1));
    const from = hugged === null ? i : i + hugged[0].length;
    const { end, commas } = hugged === null ? found : (inside(code, from) ?? found);
    const cuts = [from, ...commas, end];
    const parts = cuts.slice(1).map((to, at) => code.slice((cuts[at] ?? 0) + 1, to).trim());
    return [`${indent}${code.slice(0, from + 1)}`, ...parts.flatMap((part) => folded(`${part},`, `${indent}  `, width)), `${indent}${code.slice(end)}`];
  }
  return [`${indent}${code}`];
}

/** Words on as few lines as hold them. */
export function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

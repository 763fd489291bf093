/** Names of stored tensors, brought to the one spelling that a table's rules use. */
import type { Rename } from "../table/types.ts";

/** A name that renaming has made longer than any library's grows no further. */
const longestName = 4096;

function apply(name: string, { where, text, to }: Rename): string {
  switch (where) {
    case "prefix":
      return name.startsWith(text) ? to + name.slice(text.length) : name;
    case "suffix":
      return name.endsWith(text) ? name.slice(0, name.length - text.length) + to : name;
    case "part":
      return name.length > longestName ? name : name.replaceAll(text, to);
  }
}

/** The name after all renamings, each applied to what the one before it gave. */
export const renamed = (name: string, renames: readonly Rename[]): string => renames.reduce(apply, name);

/** What a pattern is made of: text, one part between dots, any number of parts. */
type Piece = string | { readonly dots: boolean };

const pieces = (pattern: string): readonly Piece[] =>
  pattern.split(/(\*\*|\*)/).filter((part) => part !== "").map((part) => (part === "**" ? { dots: true } : part === "*" ? { dots: false } : part));

/** Whether a name is what the pieces say. Places that are reached go along the pieces together, so no pattern takes long. */
function fits(name: string, pattern: readonly Piece[]): boolean {
  let reached = new Set([0]);
  for (const piece of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (typeof piece === "string") {
        if (name.startsWith(piece, at)) next.add(at + piece.length);
      } else if (piece.dots) {
        for (let to = at; to <= name.length && !next.has(to); to++) next.add(to);
      } else for (let to = at + 1; to <= name.length && name[to - 1] !== "."; to++) next.add(to);
    }
    reached = next;
  }
  return reached.has(name.length);
}

/** Whether a name is one of the patterns: `*` stands for one part between dots, `**` for any number of them. */
export function matcher(patterns: readonly string[]): (name: string) => boolean {
  const all = patterns.map(pieces);
  return (name) => all.some((pattern) => fits(name, pattern));
}

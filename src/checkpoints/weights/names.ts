/** Names of stored tensors, brought to the one spelling that a table's rules use. */
import type { Rename } from "../table/types.ts";

function apply(name: string, { where, text, to }: Rename): string {
  switch (where) {
    case "prefix":
      return name.startsWith(text) ? to + name.slice(text.length) : name;
    case "suffix":
      return name.endsWith(text) ? name.slice(0, name.length - text.length) + to : name;
    case "part":
      return name.replaceAll(text, to);
  }
}

/** The name after all renamings, each applied to what the one before it gave. */
export const renamed = (name: string, renames: readonly Rename[]): string => renames.reduce(apply, name);

/** Whether a name is one of the patterns: `*` stands for one part between dots, `**` for any number of them. */
export function matcher(patterns: readonly string[]): (name: string) => boolean {
  const sources = patterns.map((pattern) =>
    pattern
      .split(/(\*\*|\*)/)
      .map((part) => (part === "**" ? ".*" : part === "*" ? "[^.]+" : part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")))
      .join(""),
  );
  if (sources.length === 0) return () => false;
  const expression = new RegExp(`^(?:${sources.join("|")})$`);
  return (name) => expression.test(name);
}

/** Patterns of parameter paths, as specs write them. */

/** What people call the projections of attention. */
const short: Readonly<Record<string, string>> = { q: "query", k: "key", v: "value", o: "output" };

/**
 * Whether a path has the parts of a pattern in a row: `lora`, `attention.q`, `layers.*.ffn`, `**.bias`.
 * `*` stands for one part between dots or a piece of one, `**` for any number of parts.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const parts = pattern.split(".").map((part) => (part === "**" ? part : (short[part] ?? part).replace(/\*+/g, "[^.]+")));
  const joined = parts.join("\\.").replace(/^\*\*(?=$|\\\.)/, "[^.]+(?:\\.[^.]+)*").replaceAll("\\.**", "(?:\\.[^.]+)*");
  const expression = new RegExp(`(?:^|\\.)${joined}(?:\\.|$)`);
  return (path) => expression.test(path);
}

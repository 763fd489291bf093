/** The source as files, without what is made from something else. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

export interface File {
  /** Under `src`, such as `spec/merge.ts`. */
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, "../../src");

export const files: readonly File[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** Files that `npm run generate` writes: they hold what their sources say. */
export const isGenerated = ({ text }: File): boolean => /^(?:\/\/[^\n]*\n)?\/\/ Generated (?:by|from) /.test(text);

/** The code without its comments; what stands in strings stays. */
export function withoutComments(text: string): string {
  const piece = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*(?=[\s.,;)])/g;
  return text.replace(piece, (found) => (found.startsWith("/*") || found.startsWith("//") ? " " : found));
}

/** What a file imports, at run time or as types: paths under `src`, or names of packages. */
export function importsOf({ path, text }: File): readonly string[] {
  const found = [...withoutComments(text).matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)"([^"]+)"/g)].map((match) => match[1] ?? "");
  return found.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(path), name) : name));
}

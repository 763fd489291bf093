/** Paths as a person would name them in a spec: the shortest patterns that mean just these. */
import { pathMatcher } from "../../program/paths.ts";

const short: Readonly<Record<string, string>> = { query: "q", key: "k", value: "v", output: "o" };
const spelled = (path: string): string => path.split(".").map((part) => short[part] ?? part).join(".");

/** A path without the number of its layer; null where it is in none. */
function inLayer(path: string): { readonly stack: string; readonly tail: string } | null {
  const [, stack, tail] = /^(.*?)layers\.\d+\.(.*)$/.exec(path) ?? [];
  return stack === undefined || tail === undefined ? null : { stack, tail: spelled(tail) };
}

/** Takes the first candidate of each path that means none but the chosen. */
function patterns(chosen: readonly string[], all: readonly string[], candidates: (path: string) => readonly string[]): readonly string[] {
  const wanted = new Set(chosen);
  const left = new Set(chosen);
  const found: string[] = [];
  const meant = new Map<string, readonly string[]>();
  for (const path of chosen) {
    if (!left.has(path)) continue;
    const pattern = candidates(path).find((candidate) => {
      const matches = meant.get(candidate) ?? all.filter(pathMatcher(candidate));
      meant.set(candidate, matches);
      return matches.every((match) => wanted.has(match));
    }) ?? path;
    found.push(pattern);
    for (const match of meant.get(pattern) ?? []) left.delete(match);
    left.delete(path);
  }
  return found;
}

/** Names of linear layers, such as attention.q. */
export function linearNames(chosen: readonly string[], all: readonly string[]): readonly string[] {
  return patterns(chosen, all, (path) => {
    const layer = inLayer(path);
    return layer === null ? [path] : [layer.tail, `${layer.stack}layers.*.${layer.tail}`, spelled(path)];
  });
}

/** Names of parameters, such as outputs.cls or **.bias. */
export function parameterNames(chosen: readonly string[], all: readonly string[]): readonly string[] {
  return patterns(chosen, all, (path) => {
    const layer = inLayer(path);
    const parts = path.split(".");
    const heads = parts[0] === "outputs" ? [parts.slice(0, 2).join("."), parts.slice(0, 3).join(".")] : [];
    return [`**.${parts.at(-1) ?? ""}`, ...heads, ...(layer === null ? [] : [layer.tail, `${layer.stack}layers.*.${layer.tail}`]), spelled(path)];
  });
}

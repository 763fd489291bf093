/** Parts of a config that are configs of their own: each read by its own family's table. */
import { checkpointError } from "../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nodeAt, type Entry, type MappingNode, type Node } from "../source/tree.ts";
import type { Scope } from "./expression/evaluate.ts";
import { isList, isMap, type Value } from "./expression/syntax.ts";
import type { ImportOptions } from "./import.ts";
import type { Part, Rename } from "./table/types.ts";
import { renamed } from "./weights/names.ts";
import { compute } from "./world.ts";

/** A value of expressions as if it had been written at a place. */
function nodeOf(value: Value, at: Node): Node {
  if (isList(value)) return { kind: "sequence", items: value.map((item) => nodeOf(item, at)), span: at.span };
  if (isMap(value)) return { kind: "mapping", entries: new Map([...value].map(([key, item]) => [key, { keySpan: at.span, value: nodeOf(item, at) }])), span: at.span };
  return { kind: "scalar", value, span: at.span };
}

/** The part's own config: what is written, behind it the part's defaults, before it what the whole config says. */
export function partConfig(part: Part, config: MappingNode, scope: Scope): { readonly node: MappingNode } | { readonly wrong: Diagnostic } {
  const written = nodeAt(config, part.config);
  if (written !== undefined && written.kind !== "mapping" && !(written.kind === "scalar" && written.value === null)) return { wrong: checkpointError("K0205", { key: part.config, wanted: "an object" }, written.span) };
  const own: MappingNode = written?.kind === "mapping" ? written : { kind: "mapping", entries: new Map(), span: written?.span ?? config.span };
  const entries = new Map<string, Entry>([...own.entries].filter(([key]) => !part.ignored.includes(key)));
  const put = (key: string, value: Value): void => void entries.set(key, { keySpan: entries.get(key)?.keySpan ?? own.span, value: nodeOf(value, own) });
  for (const [key, value] of part.defaults) if (!entries.has(key)) put(key, value);
  for (const [key, formula] of part.sets) {
    const value = compute(formula, scope);
    if (value !== null) put(key, value);
  }
  return { node: { ...own, entries } };
}

/** The name that a part knows a tensor by; null where it is none of the part's. */
export function nameInPart(name: string, names: readonly Rename[]): string | null {
  const own = names.find(({ text }) => name.startsWith(text));
  return own === undefined ? null : own.to + name.slice(own.text.length);
}

/** Names in the whole file of a tensor that the part alone would call so, for each of its prefixes that could be meant. */
export const namesAround = (name: string, names: readonly Rename[]): readonly string[] => names.flatMap(({ text, to }) => (name.startsWith(to) ? [text + name.slice(to.length)] : []));

/** What is known beside the part's config: of the file's tensors its own, under the names that it knows them by. */
export function partOptions(options: ImportOptions, names: readonly Rename[], outer: readonly Rename[]): ImportOptions {
  const ownName = (name: string): string | null => nameInPart(renamed(name, outer), names);
  const { tensors, shapes, inputs, file } = options;
  return {
    ...(file === undefined ? {} : { file }),
    ...(inputs === undefined ? {} : { inputs }),
    ...(tensors === undefined ? {} : { tensors: [...tensors].flatMap((name) => ownName(name) ?? []) }),
    ...(shapes === undefined ? {} : { shapes: new Map([...shapes].flatMap(([name, shape]) => {
      const own = ownName(name);
      return own === null ? [] : [[own, shape] as const];
    })) }),
  };
}

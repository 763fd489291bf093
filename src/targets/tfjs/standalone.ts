/** The runtime's own text, for modules that import nothing of it. */
import { runtimeDeclarations, type RuntimeDeclaration } from "./runtime-text.ts";
import type { Form } from "./print.ts";

function declaration(name: string): RuntimeDeclaration {
  const found = Object.hasOwn(runtimeDeclarations, name) ? runtimeDeclarations[name] : undefined;
  if (found === undefined) throw new Error(`the runtime has no ${name}`);
  return found;
}

/** In declarations only the names that a text mentions are needed. */
function needsOf(name: string, form: Form): readonly string[] {
  const { needs, dts } = declaration(name);
  return form === "dts" ? needs.filter((need) => new RegExp(`\\b${need}\\b`).test(dts)) : needs;
}

/**
 * Everything that some names of the runtime need.
 *
 * @param names what the module uses
 */
export function standaloneText(names: readonly string[], form: Form): string {
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const need of needsOf(name, form)) reach(need);
  };
  names.forEach(reach);
  // In the runtime's own order, so that the text depends on what is used alone.
  const texts = Object.keys(runtimeDeclarations).filter((name) => reached.has(name)).flatMap((name) => {
    const { exported, [form]: text } = declaration(name);
    if (text === "") return [];
    const [, comment = "", code = ""] = /^(\/\*\*[\s\S]*?\*\/\n)?([\s\S]*)$/.exec(text) ?? [];
    const declare = form === "dts" && !/^(interface|type) /.test(code) ? "declare " : "";
    return [`${comment}${exported ? "export " : ""}${declare}${code}`];
  });
  return ["// From here on: what this model uses of the runtime.", ...texts].join("\n\n");
}

/** Names that the runtime's text takes at the top of a module. */
export const runtimeNames: readonly string[] = Object.keys(runtimeDeclarations);

/** Those that a generated function may call. */
export const runtimeExports: readonly string[] = runtimeNames.filter((name) => declaration(name).exported);

/** A model that was read to its program, and what can only be judged when the program is there: whether patterns of paths meet anything. */
import { specError } from "./diagnostics/catalogue/spec.ts";
import type { Diagnostic, Result } from "./diagnostics/diagnostic.ts";
import { nearest } from "./diagnostics/suggest.ts";
import { adaptersOn, linearsOf } from "./lower/adapters.ts";
import { lower, type LowerOptions } from "./lower/index.ts";
import type { Program } from "./program/program.ts";
import { pathMatcher } from "./program/paths.ts";
import { entryAt, type Node, nodeAt } from "./source/index.ts";
import type { ReadModel } from "./spec/index.ts";

const plain: LowerOptions = { hiddenStates: false, logits: "all" };

/** The program of a model, or every pattern of its spec that is about nothing. */
export function lowered({ model, spec }: ReadModel, options: LowerOptions = plain): Result<Program> {
  const program = lower(model, options);
  const diagnostics: Diagnostic[] = [];
  if (model.lora.length > 0) {
    // Of the model without its adapters: their own matrices are no layers to adapt.
    const linears = linearsOf(lower({ ...model, lora: [], train: null }, options));
    const written = nodeAt(spec.root, "adapt", "lora");
    model.lora.forEach(({ on }, i) => {
      const record = written?.kind === "sequence" ? written.items[i] : written;
      idle(on, nodeAt(record, "on") ?? record, linears, (pattern, span) => diagnostics.push(specError("S0901", { pattern, near: nearest(pattern, shortNames(linears)) }, span)));
    });
    const adapters = adaptersOn(model.lora);
    const twice = linears.find((path) => adapters(path).length > 1);
    if (twice !== undefined) diagnostics.push(specError("S0902", { path: twice }, entryAt(spec.root, "adapt", "lora")?.keySpan ?? null));
  }
  const paths = program.parameters.map(({ path }) => path);
  idle(model.train ?? [], nodeAt(spec.root, "train"), paths, (pattern, span) => diagnostics.push(specError("S0903", { pattern, near: nearest(pattern, shortNames(paths)) }, span)));
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: program, diagnostics };
}

/** Every pattern that meets none of the paths, at its place in the spec. */
function idle(patterns: readonly string[], list: Node | undefined, paths: readonly string[], found: (pattern: string, span: Diagnostic["span"]) => void): void {
  patterns.forEach((pattern, i) => {
    if (paths.some(pathMatcher(pattern))) return;
    found(pattern, (list?.kind === "sequence" ? list.items[i]?.span : list?.span) ?? null);
  });
}

/** What people call layers: paths without their numbers, in the words of specs. */
function shortNames(paths: readonly string[]): readonly string[] {
  const words: Readonly<Record<string, string>> = { query: "q", key: "k", value: "v", output: "o" };
  const tails = paths.map((path) => path.replace(/^.*\.\d+\./, ""));
  return [...new Set(tails.map((tail) => tail.split(".").map((part) => words[part] ?? part).join(".")))];
}

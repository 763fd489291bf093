/** What of a model's weights a checkpoint lacks, has too much of, or has in another shape. */
import { weightError } from "../diagnostics/catalogue/weights.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { distance } from "../diagnostics/suggest.ts";
import { showShape } from "./element.ts";

export interface NamedShape {
  readonly name: string;
  readonly shape: readonly number[];
}

export interface WeightReport {
  /** Wanted and not there. `wantedBy` is the parameter it is for. */
  readonly missing: readonly (NamedShape & { readonly wantedBy: string; readonly nearest: readonly string[] })[];
  /** There and not wanted. */
  readonly unused: readonly (NamedShape & { readonly nearest: readonly string[] })[];
  /** There in a shape from which the parameter cannot be made. */
  readonly misshapen: readonly (NamedShape & { readonly wantedBy: string; readonly wanted: readonly number[] })[];
}

/** Names are compared by edit distance only while that is cheap. */
const comparisons = 20_000;
const shown = 20;

/** Up to two names that look most like `name`, best first; tensors of one shape count as nearer. */
function nearestNames({ name, shape }: NamedShape, others: readonly NamedShape[], budget: { left: number }): readonly string[] {
  const near: { readonly name: string; readonly edits: number }[] = [];
  for (const other of others) {
    if (budget.left <= 0) break;
    if (Math.abs(other.name.length - name.length) > 24) continue;
    budget.left--;
    const edits = distance(name, other.name) + (showShape(shape) === showShape(other.shape) ? 0 : 2);
    if (edits <= Math.max(2, Math.floor(name.length / 3))) near.push({ name: other.name, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return near.slice(0, 2).map((n) => n.name);
}

/** Adds the nearest names: unused tensors to missing ones and missing ones to unused. */
export function weightReport(
  missing: readonly (NamedShape & { readonly wantedBy: string })[],
  unused: readonly NamedShape[],
  misshapen: WeightReport["misshapen"],
): WeightReport {
  const budget = { left: comparisons };
  return {
    missing: missing.map((m) => ({ ...m, nearest: nearestNames(m, unused, budget) })),
    unused: unused.map((u) => ({ ...u, nearest: nearestNames(u, missing, budget) })),
    misshapen,
  };
}

/** The report in words: missing and misshapen tensors are errors, unused ones are warnings. */
export function reportDiagnostics({ missing, unused, misshapen }: WeightReport): readonly Diagnostic[] {
  const all = [
    ...missing.slice(0, shown).map(({ name, shape, nearest }) => weightError("W0301", { tensor: name, shape: showShape(shape), nearest }, null)),
    ...misshapen.slice(0, shown).map(({ name, shape, wanted }) => weightError("W0303", { tensor: name, found: showShape(shape), wanted: showShape(wanted) }, null)),
    ...unused.slice(0, shown).map(({ name, shape, nearest }) => weightError("W0302", { tensor: name, shape: showShape(shape), nearest }, null)),
  ];
  if (missing.length > shown) all.push(weightError("W0307", { count: missing.length - shown, what: "missing" }, null));
  if (misshapen.length > shown) all.push(weightError("W0307", { count: misshapen.length - shown, what: "misshapen" }, null));
  if (unused.length > shown) all.push(weightError("W0308", { count: unused.length - shown }, null));
  return all;
}

/**
 * Tables of another width than the model's reach it through a map, or through the first layer's recurrence.
 *
 * Whatever else stood there would read or add to a stream of another width.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, numberAt, stringAt } from "../../source/index.ts";
import { recurrentKinds } from "../../model/recurrence.ts";
import type { Spec } from "../spec.ts";

export function* tablesRead(spec: Spec): Generator<Diagnostic> {
  for (const { tree, kinds, order } of spec.stacks) {
    const projection = entryAt(tree, "input", "tokens", "projection");
    const [width, table] = [numberAt(tree, "d_model")?.value, numberAt(tree, "input", "tokens", "d_embed")?.value];
    const first = kinds[order[0] ?? 0];
    if (projection === undefined || stringAt(projection.value)?.value !== "none" || width === undefined || table === undefined || width === table || first === undefined) continue;
    // Attention that feeds the recurrence is a part of it.
    const fed = stringAt(first.tree, "cross", "feed")?.value === "input" && first.steps[0]?.join() === "cross";
    const step = first.steps[fed ? 1 : 0] ?? [];
    const lone = step.length === 1 && recurrentKinds.some((kind) => kind === step[0]);
    const norm = stringAt(first.tree, "norm", "place")?.value;
    const plain = stringAt(first.tree, "residual")?.value === "none" && (norm === "none" || norm === undefined || stringAt(first.tree, step[0] ?? "", "norm")?.value === "none");
    if (!lone || !plain) yield specError("S0904", { table, width, why: lone ? "has a norm or a residual" : `begins with ${step.join(" beside ") || "nothing"}` }, projection.keySpan);
  }
}

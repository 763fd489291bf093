/**
 * Positions that go along.
 *
 * A memory's keys take positions where the giving tower adds a row for each, as wide as what it hands over.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, nodeAt, numberAt } from "../../../source/index.ts";
import type { Spec } from "../../spec.ts";
import { isInjected, ROWS } from "../injected.ts";

export function* positions(spec: Spec): Generator<Diagnostic> {
  for (const { tree, from, at } of spec.connections) {
    const given = entryAt(tree, "positions");
    if (given === undefined || from === undefined || !isTrue(given.value)) continue;
    if (at !== undefined && at !== "memory") {
      yield specError("S0312", { path: "connect.positions", why: "only keys of a memory take them" }, given.keySpan);
      continue;
    }
    const { tree: stack } = from.stack;
    if (mappingAt(stack, "length_adapter") !== undefined && nodeAt(tree, "layer") === undefined) {
      yield specError("S0681", { what: "`connect.positions` are those of the layers" }, given.keySpan);
      continue;
    }
    const rows = ROWS.filter((kind) => nodeAt(stack, "position", kind)?.kind === "mapping");
    const [d_embed, d_model] = [numberAt(stack, "input", "tokens", "d_embed"), numberAt(stack, "d_model")];
    if (rows.length === 0) yield specError("S0826", { name: from.tower.name, why: "it adds no row for each position" }, given.keySpan);
    else if (d_embed !== undefined && d_model !== undefined && d_embed.value !== d_model.value && !rows.every((kind) => isInjected(from.stack, kind))) {
      yield specError("S0826", { name: from.tower.name, why: `its rows are ${d_embed.value} wide, what it hands over ${d_model.value}` }, given.keySpan);
    }
  }
}

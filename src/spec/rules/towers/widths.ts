/**
 * What arrives fits.
 *
 * In place of tokens it is as wide as the token table; memories of one tower are all as wide; a width that is written where
 * it follows is right.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { mappingAt, nodeAt, numberAt, type Placed } from "../../../source/index.ts";
import { endWidthOf } from "../length-adapter.ts";
import { type ConnectionSpec, inputWidth, isGiven, type Spec, type StackSpec } from "../../spec.ts";

export function* widths(spec: Spec): Generator<Diagnostic> {
  const memories = new Map<StackSpec, Placed<number>>();
  for (const { into, from, at, tree } of spec.connections) {
    const said = numberAt(tree, "via", "mlp", "d_in");
    const arriving = said === undefined || from === undefined ? undefined : tappedWidth({ from, tree });
    if (said !== undefined && arriving !== undefined && said.value !== arriving.value) yield specError("S0818", { said: said.value, width: arriving.value }, said.span, [{ span: arriving.span, label: `${arriving.value} here` }]);
    const width = from === undefined ? undefined : givenWidth({ from, tree });
    if (into === undefined || width === undefined || at === undefined) continue;
    const own = into.stack.memory === "encoder" ? endWidthOf(into.tower.spec.stacks[0]?.tree) : undefined;
    const wanted = at === "memory" ? (memories.get(into.stack) ?? own) : inputWidth(into.stack);
    if (at === "memory" && wanted === undefined) memories.set(into.stack, width);
    if (wanted === undefined || wanted.value === width.value) continue;
    yield specError("S0806", { width: width.value, wanted: wanted.value, name: into.tower.name }, width.span, [{ span: wanted.span, label: `${wanted.value} here` }]);
  }
}

/** Width of what a connection hands over; undefined where it is not known. */
function givenWidth({ from, tree }: { readonly from: NonNullable<ConnectionSpec["from"]>; readonly tree: ConnectionSpec["tree"] }): Placed<number> | undefined {
  if (isGiven(tree, "via")) {
    const linear = numberAt(tree, "via", "linear", "d");
    const dims = nodeAt(mappingAt(tree, "via", "mlp"), "dims");
    const last = dims?.kind === "sequence" ? dims.items.at(-1) : undefined;
    return linear ?? (last?.kind === "scalar" && typeof last.value === "number" ? { value: last.value, span: last.span } : undefined);
  }
  return tappedWidth({ from, tree });
}

/** Width of what a connection takes, before its bridge. */
function tappedWidth({ from, tree }: { readonly from: NonNullable<ConnectionSpec["from"]>; readonly tree: ConnectionSpec["tree"] }): Placed<number> | undefined {
  const layer = nodeAt(tree, "layer");
  const width = layer === undefined ? endWidthOf(from.stack.tree) : numberAt(from.stack.tree, "d_model");
  return width === undefined ? undefined : { value: width.value * (layer?.kind === "sequence" ? layer.items.length : 1), span: nodeAt(tree, "from")?.span ?? tree.span };
}

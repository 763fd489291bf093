/**
 * Tables that are one have one shape.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { nodeAt, numberAt } from "../../../source/index.ts";
import { inputWidth, sharable, shareLists, type Spec, tablePlace } from "../../spec.ts";

export function* shares(spec: Spec): Generator<Diagnostic> {
  for (const paths of spec.towers.length === 0 ? [] : shareLists(spec.root)) {
    const places = paths.map(({ value, span }) => {
      const place = tablePlace(spec.towers, value);
      const there = place !== undefined && nodeAt(place.stack.tree, ...place.kind.split(".")) !== undefined;
      return { value, span, place: there ? place : undefined };
    });
    const [one, other] = places;
    if (one !== undefined && other === undefined) yield specError("S0819", { path: one.value }, one.span);
    const first = one?.place;
    for (const { value, span, place } of places) {
      if (place === undefined || (first !== undefined && place.kind !== first.kind)) {
        yield specError("S0810", { path: value, known: sharable }, span);
        continue;
      }
      if (first === undefined) continue;
      const rows = place.kind === "input.tokens" ? ["input", "tokens", "vocab"] : ["context"];
      const sizes = [
        [rows.at(-1) ?? "", numberAt(first.stack.tree, ...rows), numberAt(place.stack.tree, ...rows)],
        ["width", inputWidth(first.stack), inputWidth(place.stack)],
      ] as const;
      for (const [what, wanted, found] of sizes) {
        if (wanted !== undefined && found !== undefined && wanted.value !== found.value) yield specError("S0811", { what, first: wanted.value, second: found.value }, span);
      }
    }
  }
}

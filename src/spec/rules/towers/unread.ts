/**
 * Every layer is read.
 *
 * A tower without outputs of which others take inner hidden states alone would compute its last layers in vain.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { isTrue, nodeAt, numberAt, stringAt } from "../../../source/index.ts";
import { isGiven, outputsOf, type Spec } from "../../spec.ts";

export function* unread(spec: Spec): Generator<Diagnostic> {
  for (const tower of spec.towers) {
    for (const stack of tower.spec.stacks) {
      const leaving = spec.connections.filter(({ from }) => from?.stack === stack);
      const layers = numberAt(stack.tree, "layers")?.value;
      if (leaving.length === 0 || layers === undefined || outputsOf(tower.spec).length > 0 || isGiven(tower.spec.root, "outputs")) continue;
      const taps = leaving.flatMap(({ tree }) => {
        const layer = nodeAt(tree, "layer");
        const items = layer?.kind === "sequence" ? layer.items : layer === undefined ? [] : [layer];
        return layer === undefined ? [layers + 1] : items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "number" ? [item.value < 0 ? layers + 1 + item.value : item.value] : []));
      });
      const used = Math.max(...taps);
      const place = stringAt(stack.tree, "norm", "place")?.value;
      const final = isGiven(stack.tree, "norm", "final") ? isTrue(stack.tree, "norm", "final") : place !== "post" && place !== "none";
      if (used > layers || (used === layers && !final)) continue;
      const span = nodeAt(leaving[0]?.tree, "layer")?.span ?? tower.span;
      yield specError("S0809", { name: tower.name, layers, used }, span);
    }
  }
}

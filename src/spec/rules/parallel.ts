/**
 * Parallel sublayers meet the stream together.
 *
 * x + f(norm x) + g(norm x): there is one x to add to, and one norm of it that both read, or one for each.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, nodeAt, numberAt, type SequenceNode, stringAt } from "../../source/index.ts";
import { crossOf, type Spec, wordsOf } from "../spec.ts";
import { layersOf, type Placement } from "./rule.ts";

export function* parallel(spec: Spec): Generator<Diagnostic> {
  let found = false;
  for (const placement of layersOf(spec)) {
    const block = nodeAt(placement.tree, "block");
    if (block?.kind === "broken") return;
    const lists = block?.kind === "sequence" ? block.items.filter((item) => item.kind === "sequence" && item.items.length > 1) : [];
    for (const [i, list] of lists.entries()) {
      found = true;
      if (list.kind === "sequence") for (const why of reasons(placement, list, i)) yield specError("S0409", { why }, list.span);
    }
  }
  if (found) return;
  for (const { tree } of layersOf(spec)) {
    const given = entryAt(tree, "norm", "parallel");
    if (given === undefined || stringAt(given.value)?.value !== "separate") continue;
    yield specError("S0312", { path: "norm.parallel", why: "no block has parallel sublayers" }, given.keySpan);
  }
}

function* reasons({ tree }: Placement, list: SequenceNode, earlier: number): Generator<string> {
  const place = stringAt(tree, "norm", "place")?.value;
  const separate = stringAt(tree, "norm", "parallel")?.value === "separate";
  const shared = !separate && (place === "pre" || place === "sandwich");
  if (place === "post") yield "`norm.place: post` norms what each one adds to, and they add to the same";
  if (stringAt(tree, "residual")?.value === "none") yield "`residual: none` leaves nothing that they could be added to";
  if ((numberAt(tree, "residual", "skip")?.value ?? 1) !== 1) yield "`residual.skip` would act once for each of them";
  if (separate && stringAt(tree, "residual", "source")?.value === "normed") yield "`residual.source: normed` needs one norm, and each has its own";
  if (!shared) return;
  if (earlier > 0) yield "a layer has one shared norm, and an earlier list has it; write `norm: { parallel: separate }`";
  for (const { value: kind } of wordsOf(list.items)) {
    const own = kind === "cross" ? crossOf(tree) : mappingAt(tree, kind);
    if (stringAt(own, "norm")?.value === "none") yield `\`${kind}.norm: none\`, but the norm is shared; write \`norm: { parallel: separate }\``;
  }
}

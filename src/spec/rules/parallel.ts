/**
 * Parallel sublayers meet the stream together.
 *
 * x + f(norm x) + g(norm x): there is one x to add to, and one norm of it that both read, or one for each.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, nodeAt, numberAt, type SequenceNode, stringAt, wordsOf } from "../../source/index.ts";
import { crossOf, type Spec } from "../spec.ts";
import { layersOf, type Placement } from "./rule.ts";

export function* parallel(spec: Spec): Generator<Diagnostic> {
  let found = false;
  for (const placement of layersOf(spec)) {
    const block = nodeAt(placement.tree, "block");
    if (block?.kind === "broken") return;
    const lists = block?.kind === "sequence" ? block.items.filter((item) => item.kind === "sequence" && item.items.length > 1) : [];
    for (const [i, list] of lists.entries()) {
      found = true;
      if (list.kind !== "sequence") continue;
      for (const { why, span } of reasons(placement, list, i)) yield specError("S0409", { why }, span, span === list.span ? [] : [{ span: list.span, label: "parallel here" }]);
    }
  }
  if (found) return;
  for (const { tree } of layersOf(spec)) {
    const given = entryAt(tree, "norm", "parallel");
    if (given === undefined || stringAt(given.value)?.value !== "separate") continue;
    yield specError("S0312", { path: "norm.parallel", why: "no block has parallel sublayers" }, given.keySpan);
  }
}

interface Reason {
  readonly why: string;
  readonly span: Diagnostic["span"];
}

function* reasons({ tree }: Placement, list: SequenceNode, earlier: number): Generator<Reason> {
  const place = stringAt(tree, "norm", "place");
  const separate = stringAt(tree, "norm", "parallel")?.value === "separate";
  const shared = !separate && (place?.value === "pre" || place?.value === "sandwich");
  if (place?.value === "post") yield { why: "norms what each one adds to, and they add to the same", span: place.span };
  const residual = stringAt(tree, "residual");
  if (residual?.value === "none") yield { why: "leaves nothing that they could be added to", span: residual.span };
  const skip = numberAt(tree, "residual", "skip");
  if (skip !== undefined && skip.value !== 1) yield { why: "would act once for each of them", span: skip.span };
  const source = stringAt(tree, "residual", "source");
  if (separate && source?.value === "normed") yield { why: "needs one norm, and each of them has its own", span: source.span };
  if (!shared) return;
  if (earlier > 0) yield { why: "a layer has one shared norm, and an earlier list has it; write `norm: { parallel: separate }`", span: list.span };
  for (const { value: kind } of wordsOf(list.items)) {
    const own = entryAt(kind === "cross" ? crossOf(tree) : mappingAt(tree, kind), "norm");
    const says = own?.value.kind === "mapping" || stringAt(own?.value)?.value === "none";
    // A convolution's own norm is inside it.
    if (own !== undefined && says && kind !== "conv") yield { why: `${kind} shares a norm; write \`norm: { parallel: separate }\``, span: own.value.span };
  }
}

/**
 * Convolutions in layers and of positions.
 *
 * Conformer's filters have as many positions on either side, so their number is odd; groups divide the channels.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { divisorsNear } from "../../diagnostics/suggest.ts";
import { entryAt, nodeAt, numberAt, stringAt } from "../../source/index.ts";
import { inputWidth, isGiven, mayHavePadding, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* convolution(spec: Spec): Generator<Diagnostic> {
  for (const { stack, layer, tree } of layersOf(spec)) {
    if (!layer.block.includes("conv")) continue;
    const kernel = numberAt(tree, "conv", "kernel");
    if (kernel !== undefined && kernel.value % 2 === 0) yield specError("S0663", { kernel: kernel.value }, kernel.span);
    if (stringAt(tree, "conv", "norm")?.value === "none" && isGiven(tree, "conv", "eps")) {
      yield specError("S0312", { path: "conv.eps", why: "the convolution has no norm" }, entryAt(tree, "conv", "eps")?.keySpan ?? null);
    }
    const mask = entryAt(tree, "conv", "mask");
    if (mask !== undefined && !mayHavePadding(stack)) yield specError("S0312", { path: "conv.mask", why: "inputs of one length have no padding" }, mask.keySpan);
  }
  for (const stack of spec.stacks) {
    const eps = entryAt(stack.tree, "position", "conv", "eps");
    const norms = ["norm", "output_norm"].map((key) => nodeAt(stack.tree, "position", "conv", key));
    if (eps !== undefined && norms.every((norm) => norm?.kind !== "broken" && (stringAt(norm)?.value ?? "none") === "none")) yield specError("S0312", { path: "position.conv.eps", why: "the convolution has no norm" }, eps.keySpan);
    const groups = numberAt(stack.tree, "position", "conv", "groups");
    const width = inputWidth(stack);
    if (groups === undefined || width === undefined || width.value % groups.value === 0) continue;
    const data = { groups: groups.value, width: width.value, divisors: divisorsNear(width.value, groups.value) };
    yield specError("S0664", data, groups.span, [{ span: width.span, label: `${width.value} here` }]);
  }
}

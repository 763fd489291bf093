/**
 * A convolution beside a layer fits it.
 *
 * Its kernel has a middle, its groups divide the channels, and all positions are there at once.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, numberAt, stringAt } from "../../source/index.ts";
import type { Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* beside(spec: Spec): Generator<Diagnostic> {
  for (const { stack, tree } of layersOf(spec)) {
    const written = entryAt(tree, "beside");
    const given = mappingAt(tree, "beside");
    if (written === undefined || given === undefined) continue;
    if (stack.name === "decoder") yield specError("S0519", { why: "a decoder's next token would change what is there already" }, written.keySpan);
    const kernel = numberAt(given, "kernel");
    if (kernel !== undefined && kernel.value % 2 === 0) yield specError("S0519", { why: `a kernel of ${kernel.value} has no middle; must be odd` }, kernel.span);
    const [groups, width] = [numberAt(given, "groups"), numberAt(tree, "d_model")];
    if (groups !== undefined && width !== undefined && width.value % groups.value !== 0) {
      yield specError("S0519", { why: `${width.value} channels don't fall into ${groups.value} groups` }, groups.span, [{ span: width.span, label: `${width.value} here` }]);
    }
    const act = stringAt(given, "act");
    if (act?.value === "swiglu_oai") yield specError("S0519", { why: "swiglu_oai needs two branches" }, act.span);
  }
}

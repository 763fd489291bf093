/**
 * Single layers exist.
 *
 * `at` names layers by number from 0.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { mappingAt, numberAt } from "../../source/index.ts";
import type { Spec } from "../spec.ts";

export function* singleLayers(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of spec.stacks) {
    const layers = numberAt(tree, "layers");
    if (layers === undefined) continue;
    for (const [index, { keySpan }] of mappingAt(tree, "at")?.entries ?? []) {
      if (Number(index) < layers.value) continue;
      const related = [{ span: layers.span, label: `${layers.value} here` }];
      yield specError("S0406", { index: Number(index), layers: layers.value }, keySpan, related);
    }
  }
}

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { MappingNode } from "../../source/index.ts";
import type { LayerSpec, Spec, StackSpec } from "../spec.ts";

/** One thing that holds between several keys. Values that are missing or were reported already are passed over. */
export type Rule = (spec: Spec) => Iterable<Diagnostic>;

export interface Placement {
  readonly stack: StackSpec;
  readonly layer: LayerSpec;
  readonly tree: MappingNode;
}

/** What a walk finds out besides what it reports. */
export function outcomeOf<Found>(walk: Generator<Diagnostic, Found>): Found {
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}

/** Each kind of layer of each stack. */
export function* layersOf(spec: Spec): Generator<Placement> {
  for (const stack of spec.stacks) for (const layer of stack.kinds) yield { stack, layer, tree: layer.tree };
}

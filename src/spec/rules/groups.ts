/**
 * Layers that share weights have the same weights.
 *
 * Layer i takes the weights of group floor(i * groups / layers) (https://arxiv.org/abs/1909.11942); what differs between the
 * layers of a group can only be what has no parameters: windows, frequencies, numbers that scale.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type MappingNode, numberAt } from "../../source/index.ts";
import type { LayerSpec, Spec, StackSpec } from "../spec.ts";

export function* groups(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) yield* ofStack(stack);
}

function* ofStack({ tree, kinds, order }: StackSpec): Generator<Diagnostic> {
  const groups = numberAt(tree, "groups");
  const layers = numberAt(tree, "layers");
  if (groups === undefined || layers === undefined) return;
  const related = [{ span: layers.span, label: `${layers.value} here` }];
  if (groups.value > layers.value) {
    yield specError("S0410", { groups: groups.value, layers: layers.value }, groups.span, related);
    return;
  }
  const first = new Map<number, number>();
  for (const [i, kind] of order.entries()) {
    const group = Math.floor((i * groups.value) / layers.value);
    const before = first.get(group);
    if (before === undefined) first.set(group, i);
    else if (order[before] !== kind && ![kinds[kind], kinds[order[before] ?? 0]].every(keepsWeights)) {
      yield specError("S0411", { layer: i, first: before }, groups.span);
      return;
    }
  }
}

/** What a layer can change without having other parameters. */
const WEIGHTLESS =
  /^(?:attention\.(?:window|chunk|scale|mask|softcap|clip)|position\.(?:none|rope|alibi)|cross\.(?:scale|softcap|clip)|norm\.eps|residual\.(?:skip|source))(?:\.|$)/;

function keepsWeights(layer: LayerSpec | undefined): boolean {
  return layer === undefined || layer.patches.every((patch) => [...leavesOf(patch, "")].every((path) => WEIGHTLESS.test(path)));
}

function* leavesOf(node: MappingNode, above: string): Generator<string> {
  for (const [key, { value }] of node.entries) {
    if (value.kind === "mapping" && value.entries.size > 0) yield* leavesOf(value, `${above}${key}.`);
    else yield `${above}${key}`;
  }
}

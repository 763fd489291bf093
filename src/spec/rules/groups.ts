/**
 * Layers that share weights have the same weights.
 *
 * Layer i takes the weights of group floor(i * groups / layers) (https://arxiv.org/abs/1909.11942), or those of the group
 * that a list names. What differs between the layers of a group can only be what has no parameters: windows, frequencies,
 * numbers that scale.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Node, nodeAt, numberAt, valueOf } from "../../source/index.ts";
import type { LayerSpec, Spec, StackSpec } from "../spec.ts";
import { NORMED } from "./no-effect.ts";

export function* groups(spec: Spec): Generator<Diagnostic> {
  for (const stack of spec.stacks) yield* ofStack(stack);
}

function* ofStack({ tree, kinds, order }: StackSpec): Generator<Diagnostic> {
  const groups = nodeAt(tree, "groups");
  const layers = numberAt(tree, "layers");
  const given = groups === undefined ? null : valueOf(groups);
  if (groups === undefined || layers === undefined) return;
  const related = [{ span: layers.span, label: `${layers.value} here` }];
  if (typeof given === "number" && given > layers.value) {
    yield specError("S0410", { groups: given, layers: layers.value }, groups.span, related);
    return;
  }
  const listed = Array.isArray(given) ? given.map(Number) : null;
  if (listed !== null && listed.length !== layers.value) {
    yield specError("S0412", { groups: listed.length, layers: layers.value }, groups.span, related);
    return;
  }
  const jump = listed?.findIndex((group, i) => group > 1 + Math.max(-1, ...listed.slice(0, i))) ?? -1;
  if (listed !== null && jump >= 0) {
    yield specError("S0413", { group: listed[jump] ?? 0, next: 1 + Math.max(-1, ...listed.slice(0, jump)) }, groups.kind === "sequence" ? (groups.items[jump]?.span ?? groups.span) : groups.span);
    return;
  }
  const first = new Map<number, number>();
  for (const [i, kind] of order.entries()) {
    const group = listed?.[i] ?? Math.floor((i * Number(given)) / layers.value);
    const before = first.get(group);
    if (before === undefined) first.set(group, i);
    else if (order[before] !== kind && weighty(kinds[kind]) !== weighty(kinds[order[before] ?? 0])) {
      yield specError("S0411", { layer: i, first: before }, groups.span);
      return;
    }
  }
}

/** Keys of a layer; the rest of the tree is the stack's. */
const OF_A_LAYER: ReadonlySet<string> = new Set(["block", "position", ...NORMED, "conv", "norm", "beside", "residual", "bias"]);

/** What a layer can change without having other parameters. */
const WEIGHTLESS = new RegExp(
  `^(?:attention\\.(?:window|chunk|scale|mask|softcap|clip)|position\\.(?:none|learned|sinusoidal|rope|alibi)|cross\\.(?:scale|softcap|clip)|(?:(?:${NORMED.join("|")})\\.)?norm\\.eps|beside\\.act|residual\\.(?:skip|source))(?:\\.|$)`,
);

/** All that is said of a layer's parameters, in one order. */
function weighty(layer: LayerSpec | undefined): string {
  const said = [...(layer?.tree.entries ?? [])].flatMap(([key, { value }]) => (OF_A_LAYER.has(key) ? [...leavesOf(value, key)] : []));
  return JSON.stringify(said.filter(([path]) => !WEIGHTLESS.test(path)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function* leavesOf(node: Node, path: string): Generator<readonly [path: string, value: unknown]> {
  if (node.kind !== "mapping" || node.entries.size === 0) yield [path, valueOf(node)];
  else for (const [key, { value }] of node.entries) yield* leavesOf(value, `${path}.${key}`);
}

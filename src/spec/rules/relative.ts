/**
 * Scores by distance.
 *
 * A layer has one kind of them, buckets hold the distances that they are for, and layers that share a table agree on it.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, nodeAt, numberAt, valueOf } from "../../source/index.ts";
import { isGiven, maskOf, type Spec, type StackSpec } from "../spec.ts";
import { layersOf } from "./rule.ts";

const KINDS = ["alibi", "buckets", "disentangled", "window_bias", "xl"] as const;

export function* relative(spec: Spec): Generator<Diagnostic> {
  for (const { stack, layer, tree } of layersOf(spec)) {
    if (!layer.block.includes("attention")) continue;
    const [first, ...others] = KINDS.filter((kind) => mappingAt(tree, "position", kind) !== undefined);
    for (const other of others) yield specError("S0613", { first: first ?? "", second: other }, entryAt(tree, "position", other)?.keySpan ?? null);
    yield* buckets(tree, maskOf(spec, stack, tree));
    yield* disentangled(stack, tree);
  }
  for (const stack of spec.stacks) yield* shared(spec, stack);
}

/** Half of the buckets of each direction hold one distance each; the others share what is left up to max. */
function* buckets(tree: MappingNode, mask: string | undefined): Generator<Diagnostic> {
  const given = mappingAt(tree, "position", "buckets");
  const written = entryAt(tree, "position", "buckets");
  if (given === undefined || written === undefined || nodeAt(given, "bidirectional")?.kind === "broken") return;
  const both = isGiven(given, "bidirectional") ? isTrue(given, "bidirectional") : mask !== "causal";
  const count = numberAt(given, "count");
  const total = count?.value ?? 32;
  if (mask === undefined || (count === undefined && isGiven(given, "count"))) return;
  if (both && (total % 2 !== 0 || total < 4)) {
    yield specError("S0610", { why: `${total} buckets for two directions; must be even, 4 at least` }, count?.span ?? written.keySpan);
    return;
  }
  const exact = Math.floor((both ? total / 2 : total) / 2);
  const max = numberAt(given, "max");
  const farthest = max?.value ?? 128;
  if (max === undefined && isGiven(given, "max")) return;
  if (farthest <= exact) yield specError("S0610", { why: `the first ${exact} distances have a bucket each, and max is ${farthest}` }, max?.span ?? count?.span ?? written.keySpan);
}

function* disentangled(stack: StackSpec, tree: MappingNode): Generator<Diagnostic> {
  const given = mappingAt(tree, "position", "disentangled");
  const written = entryAt(tree, "position", "disentangled");
  if (given === undefined || written === undefined) return;
  const bias = entryAt(given, "bias");
  if (bias !== undefined && isTrue(given, "share_qk")) {
    yield specError("S0312", { path: "position.disentangled.bias", why: "the projections are those of the content" }, bias.keySpan);
  }
  const heads = numberAt(tree, "attention", "heads");
  const keys = numberAt(tree, "attention", "kv_heads");
  if (mappingAt(tree, "attention", "latent") !== undefined) yield specError("S0614", { why: "latent keys hold no place for it" }, written.keySpan);
  else if (heads !== undefined && keys !== undefined && heads.value !== keys.value) {
    yield specError("S0614", { why: `${keys.value} kv_heads for ${heads.value} heads` }, written.keySpan, [{ span: keys.span, label: `${keys.value} here` }]);
  }
  const rows = numberAt(given, "buckets");
  const span = isGiven(given, "span") ? numberAt(given, "span") : numberAt(stack.tree, "context");
  if (rows === undefined || rows.value === 0 || span === undefined) return;
  if (rows.value === 1 || span.value <= Math.floor(rows.value / 2) + 1) yield specError("S0611", { buckets: rows.value, span: span.value }, rows.span);
}

/** One table for a stack's layers: they must say the same of it. */
function* shared(spec: Spec, stack: StackSpec): Generator<Diagnostic> {
  const before = new Map<string, string>();
  for (const layer of stack.kinds) {
    if (!layer.block.includes("attention")) continue;
    for (const kind of ["buckets", "disentangled", "window_bias"] as const) {
      const given = mappingAt(layer.tree, "position", kind);
      const isOwn = kind === "window_bias" ? !isTrue(given, "shared") : kind === "buckets" && nodeAt(given, "shared") !== undefined && !isTrue(given, "shared");
      if (given === undefined || isOwn) continue;
      const heads = kind !== "disentangled" ? numberAt(layer.tree, "attention", "heads")?.value : null;
      const said = JSON.stringify([described(given), heads, kind === "buckets" ? maskOf(spec, stack, layer.tree) : null]);
      const first = before.get(kind);
      if (first === undefined) before.set(kind, said);
      else if (first !== said) yield specError("S0612", { kind }, entryAt(layer.tree, "position", kind)?.keySpan ?? null);
    }
  }
}

/** What was written, in one order. */
function described(given: MappingNode): unknown {
  return [...given.entries].map(([key, { value }]) => [key, valueOf(value)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

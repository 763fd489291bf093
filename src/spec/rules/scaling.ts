/**
 * Stretched frequencies.
 *
 * Each kind of rope.scaling needs the numbers of its kind, and has no use for those of others
 * (yarn: https://arxiv.org/abs/2309.00071, longrope: https://arxiv.org/abs/2402.13753).
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, type MappingNode, nodeAt, numberAt, stringAt } from "../../source/index.ts";
import { rotaryDimensions } from "../rotary.ts";
import { isGiven, rotaryHead, type Spec, type StackSpec, whereMissing } from "../spec.ts";
import { layersOf } from "./rule.ts";

const needed: Readonly<Record<string, readonly string[]>> = {
  linear: ["factor"],
  dynamic: ["factor"],
  yarn: ["factor", "original"],
  longrope: ["short", "long", "original"],
  llama3: ["factor", "low", "high", "original"],
};

const optional: Readonly<Record<string, readonly string[]>> = {
  dynamic: ["original"],
  yarn: ["beta_fast", "beta_slow", "truncate", "mscale", "mscale_all", "attention_factor"],
  longrope: ["factor", "attention_factor"],
};

export function* scaling(spec: Spec): Generator<Diagnostic> {
  for (const { stack, layer, tree } of layersOf(spec)) {
    const given = mappingAt(tree, "position", "rope", "scaling");
    if (given === undefined || !layer.block.includes("attention")) continue;
    const kind = stringAt(given, "kind")?.value;
    for (const [key, why] of missing(stack, given, kind)) {
      const path = `position.rope.scaling.${key}`;
      if (!isGiven(given, key)) yield specError("S0307", { path, why }, whereMissing(spec, tree, path.split(".")));
    }
    if (kind === undefined) continue;
    yield* idle(given, kind);
    yield* fits(tree, given, kind);
  }
}

function* missing(stack: StackSpec, given: MappingNode, kind: string | undefined): Generator<readonly [key: string, why: string]> {
  if (!isGiven(given, "kind")) yield ["kind", "linear, dynamic, yarn, longrope or llama3"];
  for (const key of needed[kind ?? ""] ?? ["factor"]) yield [key, `${kind ?? "every kind of"} scaling needs it`];
  if (isGiven(stack.tree, "context") || nodeAt(stack.tree, "input", "patches") !== undefined) return;
  if (kind === "dynamic") yield ["original", "there is no context that it could follow from"];
  if (kind === "longrope" && !isGiven(given, "attention_factor")) yield ["factor", "there is no context that it could follow from"];
}

function* idle(given: MappingNode, kind: string): Generator<Diagnostic> {
  const acting = new Set(["kind", ...(needed[kind] ?? []), ...(optional[kind] ?? [])]);
  const none = (key: string, why: string): Diagnostic => specError("S0312", { path: `position.rope.scaling.${key}`, why }, entryAt(given, key)?.keySpan ?? given.span);
  for (const key of given.entries.keys()) {
    if (!acting.has(key)) yield none(key, kind === "linear" ? "linear scaling has a factor alone" : `${kind} scaling has no use for it`);
  }
  const stated = isGiven(given, "attention_factor");
  if (kind === "longrope" && stated && isGiven(given, "factor")) yield none("factor", "attention_factor is given");
  if (kind !== "yarn") return;
  for (const [key, other] of [["mscale", "mscale_all"], ["mscale_all", "mscale"]] as const) {
    if (isGiven(given, key) && stated) yield none(key, "attention_factor is given");
    else if (isGiven(given, key) && !isGiven(given, other)) yield none(key, `it acts together with ${other}`);
  }
}

/** The formulas of each kind work for the numbers given. */
function* fits(tree: MappingNode, given: MappingNode, kind: string): Generator<Diagnostic> {
  const low = numberAt(given, "low");
  const high = numberAt(given, "high");
  if (kind === "llama3" && low !== undefined && high !== undefined && high.value <= low.value) {
    yield specError("S0511", { low: low.value, high: high.value }, high.span, [{ span: low.span, label: `${low.value} here` }]);
  }
  const span = stringAt(given, "kind")?.span ?? given.span;
  if (kind === "yarn") {
    const theta = numberAt(tree, "position", "rope", "theta");
    if (theta !== undefined && theta.value <= 1) yield specError("S0513", { kind, why: "theta must be larger than 1" }, theta.span);
    const slow = numberAt(given, "beta_slow")?.value ?? 1;
    const fast = numberAt(given, "beta_fast")?.value ?? 32;
    const known = !isGiven(given, "beta_slow") || numberAt(given, "beta_slow") !== undefined;
    if (known && fast <= slow) yield specError("S0513", { kind, why: `beta_fast must be larger than beta_slow: ${fast} against ${slow}` }, span);
  }
  const head = rotaryHead(tree);
  const fraction = isGiven(tree, "position", "rope", "fraction") ? numberAt(tree, "position", "rope", "fraction")?.value : 1;
  const dimensions = head === undefined || fraction === undefined || !Number.isInteger(head.value) ? null : rotaryDimensions(head.value, fraction);
  if (dimensions === null) return;
  if (kind === "dynamic" && dimensions < 4) yield specError("S0513", { kind, why: `4 dimensions at least must rotate, not ${dimensions}` }, span);
  for (const key of kind === "longrope" ? ["short", "long"] : []) {
    const list = nodeAt(given, key);
    if (list?.kind !== "sequence" || list.items.length === dimensions / 2) continue;
    yield specError("S0514", { key, count: list.items.length, pairs: dimensions / 2 }, list.span);
  }
}

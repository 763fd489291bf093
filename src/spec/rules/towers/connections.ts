/**
 * Connections say where from and where to.
 *
 * Both ends are towers; what takes the place of a token, or stands before tokens, needs a tower that reads tokens.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic, Span } from "../../../diagnostics/diagnostic.ts";
import { nearest } from "../../../diagnostics/suggest.ts";
import { entryAt, isTrue, mappingAt, nodeAt, numberAt, stringAt } from "../../../source/index.ts";
import { type ConnectionSpec, extentOf, gridSaid, isGiven, mayHavePadding, readsOf, type Spec, type StackSpec, type TowerSpec } from "../../spec.ts";
import { leftAtEnd } from "../length-adapter.ts";

export function* connections(spec: Spec): Generator<Diagnostic> {
  for (const connection of spec.connections) {
    const { tree } = connection;
    for (const [key, why] of [["from", "the tower that gives"], ["into", "the tower that reads"], ["at", "memory, prefix or { token: ID }"]] as const) {
      if (!isGiven(tree, key)) yield specError("S0307", { path: `connect.${key}`, why }, tree.span);
    }
    for (const key of ["from", "into"] as const) {
      const name = stringAt(tree, key);
      if (name !== undefined && connection[key] === undefined) yield unknownTower(spec.towers, name.value, name.span);
    }
    yield* places(connection);
    yield* bridges(connection);
    yield* taps(connection);
  }
}

export function unknownTower(towers: readonly TowerSpec[], name: string, span: Span): Diagnostic {
  const known = towers.flatMap((tower) => (tower.spec.stacks.length > 1 ? tower.spec.stacks.map((stack) => `${tower.name}.${stack.name}`) : [tower.name]));
  return specError("S0803", { name, known, near: nearest(name, known) }, span);
}

function* places({ tree, from, into, at }: ConnectionSpec): Generator<Diagnostic> {
  if (at === undefined || at === "memory") return;
  const span = nodeAt(tree, "at")?.span ?? tree.span;
  const hears = mappingAt(from?.stack.tree, "input", "frames");
  const maps = nodeAt(from?.stack.tree, "input", "features") !== undefined;
  if (from !== undefined && (maps || (hears !== undefined && !isGiven(hears, "length")))) yield specError("S0817", { name: from.tower.name, maps }, span);
  if (at === "token" && !isGiven(tree, "at", "token")) yield specError("S0307", { path: "connect.at.token", why: "the id that marks the places" }, span);
  if (into === undefined) return;
  if (nodeAt(into.stack.tree, "input", "tokens") === undefined) {
    yield specError("S0808", { name: into.tower.name }, span);
    return;
  }
  const vocab = numberAt(into.stack.tree, "input", "tokens", "vocab");
  const id = numberAt(tree, "at", "token");
  if (vocab === undefined || id === undefined || id.value < vocab.value) return;
  yield specError("S0603", { what: "connect.at.token", id: id.value, vocab: vocab.value }, id.span, [{ span: vocab.span, label: `${vocab.value} tokens` }]);
}

function* bridges({ tree }: ConnectionSpec): Generator<Diagnostic> {
  const via = entryAt(tree, "via");
  if (via?.value.kind !== "mapping") return;
  const found = ["linear", "mlp"].filter((key) => isGiven(tree, "via", key));
  if (found.length !== 1) yield specError("S0816", { found }, via.keySpan);
  const missing = (path: string, why: string): Diagnostic => specError("S0307", { path: `connect.via.${path}`, why }, via.keySpan);
  if (mappingAt(tree, "via", "linear") !== undefined && !isGiven(tree, "via", "linear", "d")) yield missing("linear.d", "the width that it gives");
  if (mappingAt(tree, "via", "mlp") === undefined) return;
  if (!isGiven(tree, "via", "mlp", "dims")) yield missing("mlp.dims", "the width that each linear map gives");
  if (!isGiven(tree, "via", "mlp", "act")) yield missing("mlp.act", "an activation");
  const act = stringAt(tree, "via", "mlp", "act");
  if (act?.value === "swiglu_oai") yield specError("S0512", {}, act.span);
}

/** What is taken is there. Of a length that depends on the input only the first position is sure to be. */
function* length({ tree, from }: Pick<ConnectionSpec, "tree" | "from">): Generator<Diagnostic> {
  const [keep, drop] = [numberAt(tree, "keep"), numberAt(tree, "drop")];
  const given = keep ?? drop;
  const reads = readsOf(from?.stack.tree);
  if (given === undefined || from === undefined || reads === undefined) return;
  const open = mayHavePadding(from.stack);
  // A text or a sound is as long as what is left out asks for, and one more.
  if (open && keep === undefined && reads !== "features") return;
  const known = open ? 1 : positionsOf(from.stack);
  if (known === null) return;
  const most = Math.max(known - (drop?.value ?? 0), 0);
  if ((keep?.value ?? 1) > most) yield specError("S0827", { name: from.tower.name, keep: keep?.value ?? null, most, open, drop: drop?.value ?? 0 }, given.span);
}

/** Positions of a stack whose input says how many; null where it does not, or is wrong. */
function positionsOf(stack: StackSpec): number | null {
  const reads = readsOf(stack.tree);
  if (reads === "frames") return leftAtEnd(stack);
  if (reads === "queries") return numberAt(stack.tree, "input", "queries", "count")?.value ?? null;
  const patches = mappingAt(stack.tree, "input", "patches");
  const [size, patch] = [extentOf(patches, "size"), extentOf(patches, "patch")];
  const stride = isGiven(patches, "stride") ? extentOf(patches, "stride") : patch;
  if (size === undefined || patch === undefined || stride === undefined) return null;
  const [down, across] = gridSaid(size, patch, stride);
  const prefix = nodeAt(patches, "prefix");
  return down * across + (prefix?.kind === "sequence" ? prefix.items.length : 0) + (numberAt(patches, "registers")?.value ?? 0);
}

/** What is taken of the giving tower is there. */
function* taps({ tree, from }: ConnectionSpec): Generator<Diagnostic> {
  if (from === undefined) return;
  const layers = numberAt(from.stack.tree, "layers");
  const layer = nodeAt(tree, "layer");
  for (const item of layer?.kind === "sequence" ? layer.items : layer === undefined ? [] : [layer]) {
    if (layers === undefined || item.kind !== "scalar" || typeof item.value !== "number") continue;
    if (item.value > layers.value || item.value < -1 - layers.value) yield specError("S0807", { layer: item.value, layers: layers.value, name: from.tower.name }, item.span);
  }
  const drop = entryAt(tree, "drop");
  const prefix = nodeAt(from.stack.tree, "input", "patches", "prefix");
  const none = prefix === undefined || (prefix.kind === "sequence" && prefix.items.length === 0);
  if (drop !== undefined && none && stringAt(drop.value) !== undefined) yield specError("S0312", { path: "connect.drop", why: `\`${from.tower.name}\` has no prefix tokens` }, drop.keySpan);
  yield* length({ tree, from });
  const residual = entryAt(tree, "residual");
  if (residual !== undefined && isTrue(residual.value) && layer === undefined && mappingAt(from.stack.tree, "length_adapter") !== undefined) yield specError("S0681", { what: "`connect.residual` adds what enters the first layer" }, residual.keySpan);
  if (residual !== undefined && isTrue(residual.value) && layer?.kind === "sequence" && layer.items.length > 1) yield specError("S0312", { path: "connect.residual", why: "it adds to the hidden states of one layer" }, residual.keySpan);
}

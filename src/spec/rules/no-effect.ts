/**
 * Everything written acts.
 *
 * A key that changes nothing is a misunderstanding; it is an error, not a warning.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { feedForwardKinds } from "../../model/feed-forward.ts";
import { recurrentKinds } from "../../model/recurrence.ts";
import { entryAt, isTrue, mappingAt, nodeAt, stringAt } from "../../source/index.ts";
import { isShared, readsOf, type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

/** Positions that act in attention. */
const MECHANISMS = ["rope", "alibi", "buckets", "disentangled", "window_bias", "xl"] as const;

/** Sublayers whose norms may differ from the layer's. */
export const NORMED = ["attention", "cross", ...feedForwardKinds, ...recurrentKinds] as const;

export function* noEffect(spec: Spec): Generator<Diagnostic> {
  yield* sublayers(spec);
  yield* inputs(spec);
  yield* layers(spec);
  yield* residuals(spec);
}

function* sublayers(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of layersOf(spec)) if (nodeAt(tree, "block")?.kind === "broken") return;
  const used = new Set(spec.stacks.flatMap(({ kinds }) => kinds.flatMap(({ block }) => block)));
  const attends = used.has("attention");
  if (used.has("cross")) used.add("attention");
  for (const { tree } of spec.stacks) {
    for (const mechanism of attends ? [] : MECHANISMS) {
      const entry = entryAt(tree, "position", mechanism);
      if (entry !== undefined) yield specError("S0312", { path: `position.${mechanism}`, why: "no block has `attention`" }, entry.keySpan);
    }
    for (const sublayer of [...NORMED, "conv"]) {
      const entry = entryAt(tree, sublayer);
      if (entry === undefined || used.has(sublayer)) continue;
      yield specError("S0312", { path: sublayer, why: `no block has \`${sublayer}\`` }, entry.keySpan);
    }
  }
}

function* inputs(spec: Spec): Generator<Diagnostic> {
  const readers = spec.stacks.filter(({ tree }) => nodeAt(tree, "input", "tokens") !== undefined);
  for (const { tree, own } of spec.stacks) {
    const patches = nodeAt(tree, "input", "patches") !== undefined && nodeAt(tree, "input", "tokens") === undefined;
    const context = entryAt(own, "context");
    if (patches && context !== undefined) {
      yield specError("S0312", { path: "context", why: "it follows from the size of the picture" }, context.keySpan);
    }
    const placed = entryAt(tree, "input", "patches", "prefix_positions");
    if (placed !== undefined && nodeAt(tree, "input", "patches", "prefix") === undefined) {
      yield specError("S0312", { path: "input.patches.prefix_positions", why: "no tokens stand in front of the patches" }, placed.keySpan);
    }
    const shared = entryAt(tree, "input", "tokens", "shared");
    if (shared !== undefined && isTrue(shared.value) && readers.length < 2 && spec.type !== undefined) {
      yield specError("S0312", { path: "input.tokens.shared", why: "only one stack reads tokens" }, shared.keySpan);
    }
    const reads = readsOf(tree);
    for (const kind of ["learned", "sinusoidal", "conv"] as const) {
      const place = entryAt(tree, "position", kind, "place");
      const norm = nodeAt(tree, "input", reads === "frames" ? "frames" : "tokens", "norm");
      const normed = norm !== undefined && (norm.kind === "mapping" || isTrue(norm) || norm.kind === "broken");
      // A projection before the norm comes between too.
      const widened = stringAt(tree, "input", "tokens", "projection", "place")?.value === "before_norm";
      if (place !== undefined && stringAt(place.value)?.value === "after_norm" && !normed && !widened) {
        yield specError("S0312", { path: `position.${kind}.place`, why: patches ? "patches take positions before their norm" : "the input has no norm" }, place.keySpan);
      }
      const skipPad = entryAt(tree, "position", kind, "skip_pad");
      if (reads === undefined || reads === "tokens" || skipPad === undefined || !isTrue(skipPad.value)) continue;
      yield specError("S0312", { path: `position.${kind}.skip_pad`, why: `${reads} have no pad` }, skipPad.keySpan);
    }
  }
  const [encoder, decoder] = readers;
  if (encoder !== undefined && decoder !== undefined && isShared(encoder) !== isShared(decoder)) {
    const shared = entryAt(isShared(encoder) ? encoder.tree : decoder.tree, "input", "tokens", "shared");
    if (shared !== undefined) {
      yield specError("S0312", { path: "input.tokens.shared", why: "the other stack doesn't share its table" }, shared.keySpan);
    }
  }
}

/** What a single layer says of things that belong to the whole stack. */
function* layers(spec: Spec): Generator<Diagnostic> {
  for (const { layer } of layersOf(spec)) {
    for (const patch of layer.patches) {
      for (const mechanism of ["learned", "sinusoidal", "conv"]) {
        const entry = entryAt(patch, "position", mechanism);
        if (entry === undefined || mappingAt(entry.value) === undefined) continue;
        yield specError("S0312", { path: `position.${mechanism}`, why: "it acts on the input, not in a layer" }, entry.keySpan);
      }
      const final = entryAt(patch, "norm", "final");
      if (final !== undefined) yield specError("S0312", { path: "norm.final", why: "it acts after the last layer, not in one" }, final.keySpan);
    }
  }
}

/** Factors and sources of what joins the stream. */
function* residuals(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    const source = entryAt(tree, "residual", "source");
    const place = stringAt(tree, "norm", "place")?.value;
    if (source !== undefined && stringAt(source.value)?.value === "normed" && (place === "post" || place === "output" || place === "none")) {
      yield specError("S0312", { path: "residual.source", why: `with norm.place ${place} no norm stands before a sublayer` }, source.keySpan);
    }
    for (const kind of feedForwardKinds) {
      const scale = entryAt(tree, kind, "scale");
      if (scale !== undefined && stringAt(tree, "residual")?.value === "none") {
        yield specError("S0312", { path: `${kind}.scale`, why: "there is no residual" }, scale.keySpan);
      }
    }
    for (const kind of place === "none" ? NORMED.filter((kind) => layer.block.includes(kind)) : []) {
      const own = entryAt(tree, kind, "norm");
      if (own?.value.kind === "mapping") yield specError("S0312", { path: `${kind}.norm`, why: "with norm.place none sublayers have no norm" }, own.keySpan);
    }
  }
}

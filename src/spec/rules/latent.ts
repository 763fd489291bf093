/**
 * Latent attention has sizes of its own.
 *
 * Every head has a key of nope + rope dimensions made from the memory, so there are no shared key heads and no other width of
 * a head (https://arxiv.org/abs/2405.04434).
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, type MappingNode, nodeAt, numberAt, wordsOf } from "../../source/index.ts";
import { type Spec } from "../spec.ts";
import { layersOf } from "./rule.ts";

export function* latent(spec: Spec): Generator<Diagnostic> {
  for (const { layer, tree } of layersOf(spec)) {
    if (!layer.block.includes("attention") || mappingAt(tree, "attention", "latent") === undefined) continue;
    for (const [path, why] of idle(tree)) {
      const entry = entryAt(tree, ...path.split("."));
      if (entry !== undefined) yield specError("S0312", { path, why }, entry.keySpan);
    }
  }
}

function* idle(tree: MappingNode): Generator<readonly [path: string, why: string]> {
  yield ["attention.d_head", "with latent attention a head is nope + rope wide"];
  yield ["attention.qk_norm", "latent attention norms what it compresses"];
  yield ["attention.clip", "latent projections are not clamped"];
  yield ["position.rope.fraction", "latent.rope says how many dimensions rotate"];
  if (isTrue(tree, "position", "rope", "values")) yield ["position.rope.values", "latent values don't rotate"];
  const heads = numberAt(tree, "attention", "heads");
  const keys = numberAt(tree, "attention", "kv_heads");
  if (keys !== undefined && heads !== undefined && keys.value !== heads.value) yield ["attention.kv_heads", "with latent attention every head has a key of its own"];
  const bias = nodeAt(tree, "attention", "bias");
  if (bias?.kind === "sequence" && wordsOf(bias.items).some(({ value }) => value === "v")) yield ["attention.bias", "latent values come out of a map that has no bias; leave out `v`"];
}

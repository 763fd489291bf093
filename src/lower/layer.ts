/** One layer: its sublayers, wired to the residual stream. */
import type { Layer, Stack, Sublayer } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { bool, dim, float, one } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { attentionBlock, attentionKey, isMasked, keyDim, memoryDim, queryDim } from "./attention.ts";
import type { Blocks } from "./blocks.ts";
import { feedForwardBlock, feedForwardKey } from "./feed-forward.ts";
import { batch, normed, time } from "./parts.ts";

/** What a layer reads besides the carried x, by name and in the order of its block's inputs. */
export const layerInputs = ["mask", "cos", "sin", "memory_mask"] as const;
export type LayerInput = (typeof layerInputs)[number];

const sublayerKey = (stack: Stack, s: Sublayer): string => (s.kind === "ffn" ? feedForwardKey(stack, s) : attentionKey(stack, s));

export function layerKey(stack: Stack, layer: Layer): string {
  return JSON.stringify(layer.steps.map((step) => step.map((s) => [s.name, s.place, s.norm, s.residual, sublayerKey(stack, s)])));
}

/** Which of the shared inputs a layer needs. */
export function needs(stack: Stack, layer: Layer): readonly LayerInput[] {
  const sublayers = layer.steps.flat();
  const rotates = sublayers.some((s) => s.kind === "attention" && s.rope !== null);
  const wanted: Record<LayerInput, boolean> = {
    mask: isMasked(stack) && sublayers.some((s) => s.kind === "attention"),
    cos: rotates,
    sin: rotates,
    memory_mask: sublayers.some((s) => s.kind === "cross"),
  };
  return layerInputs.filter((name) => wanted[name]);
}

/** Announces every block that a stack's layers need. */
export function planLayers(blocks: Blocks, stack: Stack): void {
  for (const layer of stack.layers) {
    for (const s of layer.steps.flat()) {
      const base = s.kind === "ffn" ? "feed_forward" : s.kind === "cross" ? "cross_attention" : "attention";
      blocks.plan(base, sublayerKey(stack, s), stack.name, layer.variant);
    }
    blocks.plan("layer", layerKey(stack, layer), stack.name, layer.variant);
  }
}

export function layerBlock(blocks: Blocks, stack: Stack, layer: Layer, origin: string): Block {
  const key = layerKey(stack, layer);
  const sublayerBlock = (s: Sublayer): Block => (s.kind === "ffn" ? feedForwardBlock(blocks, stack, s, `${origin}.${s.name}`) : attentionBlock(blocks, stack, s, `${origin}.${s.name}`));
  // Sublayers first, so that they stand before the layer that calls them.
  for (const s of layer.steps.flat()) sublayerBlock(s);
  return blocks.get("layer", key, (name) => {
    const b = new BlockBuilder();
    let x = b.input("x", float(batch, time, dim("d_model", stack.d_model)));
    const shared = new Map<LayerInput, Value>();
    const rotated = layer.steps.flat().find((s) => s.kind === "attention" && s.rope !== null);
    const angles = dim("d_rotary/2", rotated?.kind === "attention" && rotated.rope !== null ? rotated.rope.dims / 2 : 0);
    const types = {
      mask: bool(batch, one, queryDim(stack), keyDim(stack)),
      cos: float(batch, time, angles),
      sin: float(batch, time, angles),
      memory_mask: bool(batch, one, one, memoryDim),
    };
    for (const input of needs(stack, layer)) shared.set(input, b.input(input, types[input]));

    const branch = (s: Sublayer, from: Value): Value => {
      const read = s.place === "pre" && s.norm !== null ? normed(b, from, `${s.name}_norm`, s.norm) : from;
      const names: readonly LayerInput[] = s.kind === "ffn" ? [] : s.kind === "cross" ? ["memory_mask"] : s.rope === null ? ["mask"] : ["mask", "cos", "sin"];
      const extra = names.flatMap((input) => shared.get(input) ?? []);
      const [y] = b.call(sublayerBlock(s), { parameters: s.name }, [read, ...extra]);
      if (y === undefined) throw new Error(`${s.name} gives nothing`);
      return y;
    };
    const scaled = (v: Value, by: number): Value => (by === 1 ? v : b.apply("multiply", { a: v, b: b.scalar(by) }, {}));

    for (const step of layer.steps) {
      const from = x;
      for (const s of step) {
        const y = branch(s, from);
        const post = s.place === "post" && s.norm !== null;
        const sum = s.residual === null ? y : b.apply("add", { a: scaled(x, s.residual.skip), b: scaled(y, s.residual.scale) }, {}, post ? null : "x");
        x = post && s.norm !== null ? normed(b, sum, `${s.name}_norm`, s.norm, "x") : sum;
      }
    }
    const order = layer.steps.map((step) => step.map((s) => s.name).join(" beside ")).join(", then ");
    const place = new Set(layer.steps.flat().map((s) => s.place));
    const norms = place.has("pre") ? ", each normed before" : place.has("post") ? ", each normed after" : "";
    return b.build({ name, title: `One layer: ${order}${norms}.`, origin }, [x]);
  });
}

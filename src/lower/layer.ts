/** One layer: its sublayers, wired to the residual stream. */
import { isFeedForward } from "../model/feed-forward.ts";
import { isRecurrent } from "../model/recurrence.ts";
import type { Layer, Residual, Stack, Step, Sublayer } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { dim, float, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { planAttending } from "./attending.ts";
import { attentionBlock, attentionKey } from "./attention.ts";
import { withBeside } from "./beside.ts";
import type { Blocks } from "./blocks.ts";
import { convolutionBlock, convolutionKey } from "./convolution.ts";
import { feedForwardBase, feedForwardBlock, feedForwardKey } from "./feed-forward.ts";
import { batch, normed, once, sublayersOf, time } from "./parts.ts";
import { enteringDim, recurrentBlock, recurrentKey } from "./recurrent.ts";
import { inputType, needs, sublayerInputs, type LayerInput } from "./shared.ts";

const sublayerKey = (blocks: Blocks, stack: Stack, s: Sublayer): string => (isRecurrent(s) ? recurrentKey(blocks, stack, s) : isFeedForward(s) ? feedForwardKey(stack, s) : s.kind === "conv" ? convolutionKey(stack, s) : attentionKey(stack, s));

function baseOf(s: Sublayer): string {
  switch (s.kind) {
    case "ffn":
    case "adapter":
      return feedForwardBase(s);
    case "conv":
      return "convolution";
    case "cross":
      return "cross_attention";
    case "attention":
      return "attention";
    default:
      return s.kind;
  }
}

function blockOf(blocks: Blocks, stack: Stack, s: Sublayer, origin: string): Block {
  if (isRecurrent(s)) return recurrentBlock(blocks, stack, s, origin);
  if (isFeedForward(s)) return feedForwardBlock(blocks, stack, s, origin);
  return s.kind === "conv" ? convolutionBlock(blocks, stack, s, origin) : attentionBlock(blocks, stack, s, origin);
}

/** Layers of one stack that need the same code have the same key. */
const layerKeys = once((blocks: Blocks) => once((stack: Stack) => once((layer: Layer): string => JSON.stringify([layer.end_norm, layer.beside, layer.steps.map((step) => [step.shared_norm, step.sublayers.map((s) => [s.name, s.place, s.norm, s.output_norm, s.residual, sublayerKey(blocks, stack, s)])])]))));
const layerKey = (blocks: Blocks, stack: Stack, layer: Layer): string => layerKeys(blocks)(stack)(layer);

/** By what layers of unlike code are told apart: their variant, or whether they read the tables. */
function turnName(stack: Stack, layer: Layer): string | null {
  const [first = layer] = stack.layers;
  if (layer.variant !== null || enteringDim(stack, first).axis === "d_model") return layer.variant;
  return layer === first ? "first" : "further";
}

/** Announces every block that a stack's layers need. */
export function planLayers(blocks: Blocks, stack: Stack): void {
  for (const layer of stack.layers) {
    for (const s of sublayersOf(layer)) {
      if (isRecurrent(s) && s.attends !== null) planAttending(blocks, stack, s, s.attends, turnName(stack, layer));
      blocks.plan(baseOf(s), sublayerKey(blocks, stack, s), stack.name, turnName(stack, layer));
    }
    blocks.plan("layer", layerKey(blocks, stack, layer), stack.name, turnName(stack, layer));
  }
}

export function layerBlock(blocks: Blocks, stack: Stack, layer: Layer, origin: string): Block {
  const sublayerBlock = (s: Sublayer): Block => blockOf(blocks, stack, s, `${origin}.${s.name}`);
  return blocks.get("layer", layerKey(blocks, stack, layer), (name) => {
    // Sublayers first, so that they stand before the layer that calls them.
    for (const s of sublayersOf(layer)) sublayerBlock(s);
    const b = new BlockBuilder();
    const d_model = dim("d_model", stack.d_model);
    const entering = b.input("x", float(batch, time, enteringDim(stack, layer)));
    let x = entering;
    const shared = new Map<LayerInput, Value>();
    for (const input of needs(stack, layer)) {
      const reader = sublayersOf(layer).find((s) => sublayerInputs(stack, s).includes(input)) ?? null;
      shared.set(input, b.input(input, inputType(stack, reader, input)));
    }

    const apply = (s: Sublayer, from: Value): Value => {
      const extra = sublayerInputs(stack, s).flatMap((input) => shared.get(input) ?? []);
      const [y] = b.call(sublayerBlock(s), { parameters: s.name }, [from, ...extra]);
      if (y === undefined) throw new Error(`${s.name} gives nothing`);
      return y;
    };
    for (const step of layer.steps) x = stepped(b, step, x, d_model, apply);
    if (layer.end_norm !== null) x = normed(b, x, "end_norm", layer.end_norm, "x");
    const real = shared.get("attention_mask");
    if (layer.beside !== null && real !== undefined) x = withBeside(b, stack, layer.beside, entering, x, real);
    return b.build({ name, title: titleOf(layer), origin }, [x]);
  });
}

/** x after one step: every sublayer of it reads x, and what they give is added. */
function stepped(b: BlockBuilder, step: Step, from: Value, d_model: Dim, apply: (s: Sublayer, x: Value) => Value): Value {
  let x = from;
  const together = step.shared_norm === null ? null : normed(b, from, "norm", step.shared_norm);
  for (const s of step.sublayers) {
    const before = s.place === "pre" || s.place === "sandwich";
    const read = together ?? (before && s.norm !== null ? normed(b, from, `${s.name}_norm`, s.norm) : from);
    let y = apply(s, read);
    if (s.output_norm !== null) y = normed(b, y, `${s.name}_output_norm`, s.output_norm);
    const post = s.place === "post" && s.norm !== null;
    // Parallel sublayers add to the same sum; what is skipped to is the input of the first.
    const skipped = s.residual?.source === "normed" && x === from ? read : x;
    const sum = s.residual === null ? y : added(b, s, s.residual, skipped, y, d_model, post ? null : "x");
    x = post && s.norm !== null ? normed(b, sum, `${s.name}_norm`, s.norm, "x") : sum;
  }
  return x;
}

function added(b: BlockBuilder, s: Sublayer, { scale, skip }: Residual, x: Value, y: Value, d_model: Dim, name: string | null): Value {
  const times = (v: Value, by: number): Value => (by === 1 ? v : b.apply("multiply", { a: v, b: b.scalar(by) }, {}));
  const branch = scale === "learned" ? b.apply("multiply", { a: y, b: b.parameter(`${s.name}_scale`, [d_model], { kind: "ones" }) }, {}) : times(y, scale);
  return b.apply("add", { a: times(x, skip), b: branch }, {}, name);
}

function titleOf(layer: Layer): string {
  const order = layer.steps.map((step) => step.sublayers.map((s) => s.name).join(" beside ")).join(", then ");
  const places = new Set(sublayersOf(layer).map((s) => s.place));
  const norms = places.has("pre") ? ", normed before" : places.has("post") ? ", normed after" : places.has("sandwich") ? ", normed before and after" : places.has("output") ? ", what each gives normed" : "";
  return `One layer: ${order}${norms}${layer.beside === null ? "" : "; a convolution beside them"}${layer.end_norm === null ? "" : ", and a norm at the end"}.`;
}

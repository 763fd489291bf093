/**
 * A model written out: every default filled in, nothing extended, no shorthand. It means the same model when it is read again.
 *
 * Layers that differ keep their pattern, variants and `at`, and each of these says all of its layer.
 */

import type { AttentionSublayer, FeedForwardSublayer, Input, Layer as ResolvedLayer, Model, Norm, Output as ResolvedOutput, Rope, Stack as ResolvedStack } from "../model/types.ts";
import { printSpec } from "./print.ts";
import { resolve } from "./resolve/index.ts";
import { resolveNorm } from "./resolve/norm.ts";
import { recordOf, stackValues, sure } from "./resolve/values.ts";
import { poolable } from "./rules/pool.ts";
import type { LayerSpec, Spec, StackSpec } from "./spec.ts";
import type { Attention, Cross, FeedForward, Layer, NormOverride, Norm as WrittenNorm, Output, Position, Rope as WrittenRope, Specification, Stack } from "./written.ts";

/** The canonical form of a checked spec, as YAML text. */
export function explain(spec: Spec): string {
  return printSpec(canonical(resolve(spec), spec));
}

export function canonical(model: Model, spec: Spec): Specification {
  const stacks = model.stacks.map((stack, i) => canonicalStack(stack, sure(spec.stacks[i], "a stack")));
  const [first, second] = stacks;
  const sheet: Partial<Specification> = second === undefined ? { ...first } : { encoder: first ?? null, decoder: second };
  const outputs = model.outputs.map((output) => [output.name, canonicalOutput(output, spec)] as const);
  const special = Object.entries(model.special).filter(([, id]) => id !== null);
  return {
    model: model.name,
    type: model.type,
    ...sheet,
    outputs: Object.fromEntries(outputs),
    ...(special.length === 0 ? {} : { special: Object.fromEntries(special) }),
  };
}

function canonicalStack(stack: ResolvedStack, spec: StackSpec): Stack {
  const values = stackValues(spec.tree);
  const variants: Record<string, Layer> = {};
  const at: Record<string, Layer> = {};
  const unseen: Record<string, Layer> = {};
  let plain: Layer | undefined;
  for (const [i, kind] of spec.kinds.entries()) {
    const layer = sure(stack.layers[spec.order.indexOf(i)], "a layer");
    if (kind.at !== null) {
      at[kind.at] = canonicalLayer(layer, kind);
      // A variant whose every layer is changed by `at` still needs its name.
      if (kind.variant !== null && kind.patches.length > 1) unseen[kind.variant] = canonicalLayer(layer, kind);
    } else if (kind.variant !== null && kind.patches.length > 0) variants[kind.variant] = canonicalLayer(layer, kind);
    else plain = withoutNulls(canonicalLayer(layer, kind));
  }
  return {
    ...(stack.context === null || stack.input.kind === "patches" ? {} : { context: stack.context }),
    d_model: stack.d_model,
    layers: stack.layers.length,
    input: canonicalInput(stack.input, stack.d_model),
    ...plain,
    position: canonicalPosition(stack, plain),
    norm: { ...canonicalNorm(recordOf(values.norm)), final: stack.final_norm !== null },
    dropout: { ...stack.dropout },
    ...(values.pattern === undefined ? {} : { pattern: values.pattern }),
    ...(Object.keys({ ...unseen, ...variants }).length === 0 ? {} : { variants: { ...unseen, ...variants } }),
    ...(Object.keys(at).length === 0 ? {} : { at }),
  };
}

function canonicalInput(input: Input, d_model: number): NonNullable<Stack["input"]> {
  const norm = input.norm === null ? {} : { norm: canonicalOverride(input.norm) };
  if (input.kind === "patches") {
    const { size, patch, stride, channels, bias, prefix } = input;
    return { patches: { size: [...size], patch: [...patch], stride: [...stride], channels, bias, prefix: [...prefix], ...norm } };
  }
  const { vocab, types, d_embed, pad, shared } = input;
  const scale = input.scale === Math.sqrt(d_model) && d_model > 1 ? "sqrt" : input.scale;
  return { tokens: { vocab, types, d_embed, scale, ...norm, ...(pad === null ? {} : { pad }), shared } };
}

function canonicalPosition(stack: ResolvedStack, plain: Layer | undefined): NonNullable<Stack["position"]> {
  const position: Position = {};
  for (const mechanism of stack.positions) {
    const { kind, ...options } = mechanism;
    if (kind === "learned") position.learned = { offset: mechanism.offset, skip_pad: mechanism.skip_pad };
    else position.sinusoidal = options as NonNullable<Position["sinusoidal"]>;
  }
  const own = recordOf(plain?.position);
  if (own?.rope !== undefined) position.rope = own.rope;
  return Object.keys(position).length === 0 ? "none" : position;
}

/** All of a layer; nulls say what it lacks, since it may be merged over a layer that has it. */
function canonicalLayer({ steps }: ResolvedLayer, spec: LayerSpec): Layer {
  const sublayers = steps.flat();
  const attention = sublayers.find((sublayer): sublayer is AttentionSublayer => sublayer.kind === "attention");
  const cross = sublayers.find((sublayer): sublayer is AttentionSublayer => sublayer.kind === "cross");
  const ffn = sublayers.find((sublayer): sublayer is FeedForwardSublayer => sublayer.kind === "ffn");
  const norm = recordOf(stackValues(spec.tree).norm);
  const own = (place: string): { norm: "none" | null } => ({ norm: place === "none" && norm?.place !== "none" ? "none" : null });
  const residual = sublayers[0]?.residual ?? null;
  return {
    block: spec.block.map((name) => name as NonNullable<Layer["block"]>[number]) as NonNullable<Layer["block"]>,
    position: attention?.rope ? { rope: canonicalRope(attention.rope, attention.d_head) } : "none",
    ...(attention === undefined ? {} : { attention: { ...canonicalHeads(attention), mask: attention.mask, window: canonicalWindow(attention), ...own(attention.place) } }),
    ...(cross === undefined ? {} : { cross: { ...canonicalHeads(cross), ...own(cross.place) } }),
    ...(ffn === undefined ? {} : { ffn: { ...canonicalFeedForward(ffn), ...own(ffn.place) } }),
    norm: canonicalNorm(norm),
    residual: residual === null ? "none" : { ...residual },
  };
}

function canonicalHeads({ heads, kv_heads, d_head, bias, scale }: AttentionSublayer): Cross {
  const letters = (["q", "k", "v", "o"] as const).filter((_, i) => [bias.query, bias.key, bias.value, bias.output][i]);
  return {
    heads,
    kv_heads,
    d_head,
    bias: letters.length === 4 ? true : letters.length === 0 ? false : letters,
    scale: scale === 1 / Math.sqrt(d_head) ? { rsqrt: d_head } : scale,
  };
}

function canonicalWindow({ window, mask }: AttentionSublayer): NonNullable<Attention["window"]> | null {
  if (window === null || window.left === null) return null;
  return mask === "causal" ? window.left + 1 : [window.left, window.right ?? 0];
}

function canonicalFeedForward({ d_ff, act, gated, bias }: FeedForwardSublayer): FeedForward {
  return { d_ff, act, gated, bias };
}

function canonicalRope({ theta, dims, layout, scaling }: Rope, d_head: number): WrittenRope {
  return { theta, fraction: dims / d_head, layout, scaling: scaling === null ? null : { ...scaling } };
}

function canonicalNorm(norm: WrittenNorm | undefined): WrittenNorm {
  const place = sure(norm?.place, "norm.place");
  const complete = norm?.kind !== undefined && norm.kind !== null && norm.eps !== undefined && norm.eps !== null;
  return complete ? { ...resolveNorm(norm), place } : { place };
}

function canonicalOverride({ kind, eps, bias }: Norm): NormOverride {
  return { kind, eps, bias };
}

function canonicalOutput({ from, pool, norm, transform, project, scale }: ResolvedOutput, spec: Spec): Output {
  const stack = sure(spec.stacks.find(({ name }) => name === from), "the stack of an output");
  const d_model = stackValues(stack.tree).d_model ?? 0;
  const names = poolable(stack) ?? [];
  const pooled = pool === null ? undefined : pool.kind === "positions" ? pool.at.map((at) => names[at] ?? "") : pool.kind;
  return {
    from: from === "encoder" ? "encoder" : "decoder",
    ...(pooled === undefined ? {} : { pool: pooled as NonNullable<Output["pool"]> }),
    ...(norm === null ? {} : { norm: canonicalOverride(norm) }),
    ...(transform === null ? {} : { transform: { ...transform, norm: transform.norm === null ? false : canonicalOverride(transform.norm) } }),
    ...(project === null ? {} : { project: project.vocab ? ("vocab" as const) : project.size, tied: project.tied, bias: project.bias }),
    scale: scale === 1 / Math.sqrt(d_model) && d_model > 1 ? "rsqrt" : scale,
  };
}

function withoutNulls<T>(value: T): T {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member as unknown)])) as T;
}

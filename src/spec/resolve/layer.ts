/** One layer: every sublayer says all of itself and how it meets the stream. */

import type { AttentionSublayer, Beside, Input, Norm, Residual, Step, Sublayer, Wiring } from "../../model/types.ts";
import type { Cross, FeedForward, Stack } from "../written.ts";
import { isFeedForwardKind } from "../../model/feed-forward.ts";
import { resolveCrossAttention, resolveSelfAttention } from "./attention.ts";
import { resolveConvolution } from "./convolution.ts";
import { resolveFeedForward } from "./feed-forward.ts";
import { resolveNorm } from "./norm.ts";
import { resolveRecurrent } from "./recurrent.ts";
import { recordOf, sure } from "./values.ts";

export interface LayerContext {
  /** Mask where the layer says nothing. */
  readonly mask: "full" | "causal";
  /** The memory's width, its length where that is always the same, and whether positions come with it; null where there is none. */
  readonly memory: { readonly width: number; readonly length: number | null; readonly placed: boolean } | null;
  /** Longest input of the stack in positions, null where nothing bounds it. */
  readonly positions: number | null;
  readonly input: Input;
}

/**
 * What a layer computes, one step after another. `stack` holds the layer's own keys, variant and `at` merged in; `block` names
 * its sublayers, those that are parallel together; `cross` is attention with cross merged over it. Attention that feeds a
 * recurrence is a part of that.
 */
export function resolveSteps(stack: Stack, cross: Cross | undefined, block: readonly (readonly string[])[], context: LayerContext): readonly Step[] {
  const names = numbered(block.flat());
  let next = 0;
  let fed: AttentionSublayer | null = null;
  return block.flatMap((kinds): readonly Step[] => {
    if (cross?.feed === "input" && kinds.length === 1 && kinds[0] === "cross") {
      next++;
      fed = { ...unwired, ...resolveCrossAttention(stack, cross, context) };
      return [];
    }
    const attends = fed;
    fed = null;
    const shared = kinds.length > 1 ? sharedNorm(stack) : null;
    const sublayers = kinds.map((kind): Sublayer => {
      const name = names[next++] ?? kind;
      const wired = (own: Own | null | undefined): Wiring => wiring(stack, name, own ?? {}, shared !== null);
      if (isFeedForwardKind(kind)) return { ...wired(stack[kind]), ...resolveFeedForward(kind, stack[kind], stack.bias ?? true) };
      if (kind === "lstm" || kind === "gru" || kind === "rnn") return { ...wired({ norm: stack[kind]?.norm }), ...resolveRecurrent(stack, kind, attends) };
      if (kind === "conv") return { ...wired(null), ...resolveConvolution(stack) };
      if (kind === "attention") return { ...wired({ norm: stack.attention?.norm }), ...resolveSelfAttention(stack, context) };
      return { ...wired({ norm: cross?.norm }), ...resolveCrossAttention(stack, sure(cross, "cross"), context) };
    });
    return [{ shared_norm: shared, sublayers }];
  });
}

/** How attention inside a recurrence meets the stream: not at all. */
const unwired: Wiring = { name: "cross", place: "none", norm: null, output_norm: null, residual: null };

/** What stands beside all of them. */
export function resolveBeside(stack: Stack): Beside | null {
  const given = recordOf(stack.beside);
  if (given === undefined) return null;
  return { kernel: given.kernel ?? 3, groups: given.groups ?? 1, act: given.act ?? "tanh", norm: resolveNorm(recordOf(stack.norm)) };
}

/** `ffn`, or `ffn_1` and `ffn_2` where there are two. */
function numbered(block: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return block.map((sublayer) => {
    const count = (seen.get(sublayer) ?? 0) + 1;
    seen.set(sublayer, count);
    return block.filter((other) => other === sublayer).length > 1 ? `${sublayer}_${count}` : sublayer;
  });
}

/** The norm that parallel sublayers read, where they share one. */
function sharedNorm(stack: Stack): Step["shared_norm"] {
  const norm = recordOf(stack.norm);
  const before = norm?.place === "pre" || norm?.place === "sandwich";
  return before && norm?.parallel !== "separate" ? resolveNorm(norm) : null;
}

/** What a sublayer says of its own wiring. */
type Own = { readonly norm?: FeedForward["norm"] | undefined; readonly scale?: FeedForward["scale"] | undefined };

function wiring(stack: Stack, name: string, own: Own, isShared: boolean): Wiring {
  const norm = recordOf(stack.norm);
  const place = own.norm === "none" ? "none" : sure(norm?.place, "norm.place");
  const resolved = (): Norm => resolveNorm(norm, recordOf(own.norm));
  const hasNorm = place === "post" || ((place === "pre" || place === "sandwich") && !isShared);
  return {
    name,
    place,
    norm: hasNorm ? resolved() : null,
    output_norm: place === "sandwich" || place === "output" ? resolved() : null,
    residual: residual(stack, own.scale),
  };
}

function residual(stack: Stack, scale: FeedForward["scale"] | undefined): Residual | null {
  if (stack.residual === "none") return null;
  const given = recordOf(stack.residual);
  return { scale: scale ?? given?.scale ?? 1, skip: given?.skip ?? 1, source: given?.source ?? "raw" };
}

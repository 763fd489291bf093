/** Sublayers that work on each position by itself. */
import type { FeedForwardSublayer } from "./types.ts";

/** One definition under two names, so that a layer can have both. */
export const feedForwardKinds = ["ffn", "adapter"] as const;

export const isFeedForwardKind = (kind: string): kind is FeedForwardSublayer["kind"] => feedForwardKinds.some((known) => known === kind);

export const isFeedForward = (sublayer: { readonly kind: string }): sublayer is FeedForwardSublayer => isFeedForwardKind(sublayer.kind);

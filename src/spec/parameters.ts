/** How many parameters a model has, from its sizes alone. Tied and shared tables count once, sinusoids not at all. */

import type { AttentionSublayer, FeedForwardSublayer, Input, Layer, Model, Norm, Output, Stack } from "../model/types.ts";

/** Exact, in BigInt: computed before anything is made of the sizes. */
export function countParameters(model: Model): bigint {
  const shared = model.stacks.filter(({ input }) => input.kind === "tokens" && input.shared);
  const again = shared.slice(1).reduce((sum, { input }) => sum + tokenTable(input), 0n);
  const stacks = model.stacks.reduce((sum, stack) => sum + ofStack(stack), 0n);
  const outputs = model.outputs.reduce((sum, output) => sum + ofOutput(output, model), 0n);
  return stacks + outputs - again;
}

function ofStack(stack: Stack): bigint {
  const width = stack.input.kind === "tokens" ? stack.input.d_embed : stack.d_model;
  const positions = stack.positions.reduce((sum, position) => sum + (position.kind === "learned" ? times(position.rows, width) : 0n), 0n);
  const counts = new Map<Layer, bigint>();
  let layers = 0n;
  for (const layer of stack.layers) {
    const known = counts.get(layer) ?? ofLayer(layer, stack.d_model);
    counts.set(layer, known);
    layers += known;
  }
  return ofInput(stack.input, stack.d_model) + positions + layers + ofNorm(stack.final_norm, stack.d_model);
}

function tokenTable(input: Input): bigint {
  return input.kind === "tokens" ? times(input.vocab, input.d_embed) : 0n;
}

function ofInput(input: Input, d_model: number): bigint {
  if (input.kind === "tokens") {
    const projection = input.d_embed === d_model ? 0n : ofLinear(input.d_embed, d_model, true);
    return tokenTable(input) + times(input.types, input.d_embed) + ofNorm(input.norm, input.d_embed) + projection;
  }
  const patch = input.channels * input.patch[0] * input.patch[1];
  return ofLinear(patch, d_model, input.bias) + times(input.prefix.length, d_model) + ofNorm(input.norm, d_model);
}

function ofLayer({ steps }: Layer, d_model: number): bigint {
  return steps.flat().reduce((sum, sublayer) => {
    const own = sublayer.kind === "ffn" ? ofFeedForward(sublayer, d_model) : ofAttention(sublayer, d_model);
    return sum + own + ofNorm(sublayer.norm, d_model);
  }, 0n);
}

function ofAttention({ heads, kv_heads, d_head, d_source, bias }: AttentionSublayer, d_model: number): bigint {
  return (
    ofLinear(d_model, heads * d_head, bias.query) +
    ofLinear(d_source, kv_heads * d_head, bias.key) +
    ofLinear(d_source, kv_heads * d_head, bias.value) +
    ofLinear(heads * d_head, d_model, bias.output)
  );
}

function ofFeedForward({ d_ff, gated, bias }: FeedForwardSublayer, d_model: number): bigint {
  return ofLinear(d_model, d_ff, bias) * (gated ? 2n : 1n) + ofLinear(d_ff, d_model, bias);
}

function ofOutput({ from, norm, transform, project }: Output, model: Model): bigint {
  const d_model = model.stacks.find(({ name }) => name === from)?.d_model ?? 0;
  const width = transform?.d ?? d_model;
  const dense = transform === null ? 0n : ofLinear(d_model, transform.d, transform.bias) + ofNorm(transform.norm, transform.d);
  const projection = project === null ? 0n : (project.tied ? 0n : times(width, project.size)) + (project.bias ? BigInt(project.size) : 0n);
  return ofNorm(norm, d_model) + dense + projection;
}

function ofLinear(from: number, to: number, bias: boolean): bigint {
  return times(from, to) + (bias ? BigInt(to) : 0n);
}

function ofNorm(norm: Norm | null, width: number): bigint {
  return norm === null ? 0n : BigInt(width) * ((norm.affine ? 1n : 0n) + (norm.bias ? 1n : 0n));
}

function times(a: number, b: number): bigint {
  return BigInt(a) * BigInt(b);
}

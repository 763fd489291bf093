/** Small models of every type, written by hand as the resolver would hand them out. */
import { lower, type LowerOptions } from "../../src/lower/index.ts";
import type { AttentionSublayer, FeedForwardSublayer, Layer, Model, Norm, Output, Rope, Stack, TokensInput, Wiring } from "../../src/model/types.ts";
import type { Program } from "../../src/program/program.ts";

const layerNorm: Norm = { kind: "layer", eps: 1e-5, bias: true, affine: true, offset: 0 };
const rmsNorm: Norm = { kind: "rms", eps: 1e-6, bias: false, affine: true, offset: 0 };
const special = { bos: null, eos: null, pad: null, start: null, unk: null, mask: null };
const dropout = { hidden: 0, attention: 0, ffn: 0, embedding: 0, path: 0 };

const pre = (norm: Norm): Omit<Wiring, "name"> => ({ place: "pre", norm, residual: { scale: 1, skip: 1 } });
const post = (norm: Norm): Omit<Wiring, "name"> => ({ place: "post", norm, residual: { scale: 1, skip: 1 } });

const tokens = (more: Partial<TokensInput> = {}): TokensInput => ({ kind: "tokens", vocab: 61, d_embed: 24, types: 0, scale: 1, norm: null, pad: null, shared: false, ...more });

function attention(wiring: Omit<Wiring, "name">, more: Partial<AttentionSublayer> = {}): AttentionSublayer {
  const all = { query: true, key: true, value: true, output: true };
  return { kind: "attention", name: "attention", ...wiring, heads: 4, kv_heads: 4, d_head: 6, d_source: 24, bias: all, scale: 6 ** -0.5, mask: "full", window: null, rope: null, ...more };
}

const feedForward = (wiring: Omit<Wiring, "name">, more: Partial<FeedForwardSublayer> = {}): FeedForwardSublayer => ({ kind: "ffn", name: "ffn", ...wiring, d_ff: 40, act: "gelu", gated: false, bias: true, ...more });

const layerOf = (...steps: readonly (AttentionSublayer | FeedForwardSublayer)[]): Layer => ({ variant: null, steps: steps.map((step) => [step]) });

const lm = (tied: boolean, from = "decoder", bias = false): Output => ({ name: "lm", from, pool: null, norm: null, transform: null, project: { size: 61, vocab: true, tied, bias }, scale: 1 });

function stack(name: "encoder" | "decoder", layers: readonly Layer[], more: Partial<Stack>): Stack {
  return { name, path: "", context: 32, d_model: 24, input: tokens(), positions: [], layers, final_norm: layerNorm, memory: null, decodes: name === "decoder", dropout, ...more };
}

const learned = { kind: "learned", rows: 32, offset: 0, skip_pad: false } as const;
const model = (name: string, type: Model["type"], stacks: readonly Stack[], outputs: readonly Output[]): Model => ({ name, type, stacks, outputs, special });

function gpt(): Model {
  const layer = layerOf(attention(pre(layerNorm), { mask: "causal" }), feedForward(pre(layerNorm), { act: "gelu_tanh" }));
  return model("gpt", "decoder", [stack("decoder", [layer, layer], { positions: [learned] })], [lm(true)]);
}

const rope = (more: Partial<Rope> = {}): Rope => ({ theta: 10000, dims: 6, layout: "half", scaling: null, ...more });

/** Grouped queries, rotary positions, gated feed-forward; every other layer sees a window. */
function llama(): Model {
  const none = { query: false, key: false, value: false, output: false };
  const at = (window: AttentionSublayer["window"]): Layer =>
    layerOf(attention(pre(rmsNorm), { kv_heads: 2, mask: "causal", bias: none, rope: rope({ scaling: { kind: "llama3", factor: 8, low: 1, high: 4, original: 16 } }), window }), feedForward(pre(rmsNorm), { act: "silu", gated: true, bias: false }));
  return model("llama", "decoder", [stack("decoder", [at(null), at({ left: 3, right: 0 }), at(null)], { final_norm: rmsNorm })], [lm(false)]);
}

/** Two kinds of layers whose code differs: partial interleaved rotation beside none, a parallel step beside two. */
function mixed(): Model {
  const first: Layer = { variant: "parallel", steps: [[attention(pre(layerNorm), { mask: "causal", rope: rope({ dims: 4, layout: "interleaved" }) }), feedForward(pre(layerNorm), { act: "relu2" })]] };
  const second: Layer = { variant: "plain", steps: layerOf(attention(pre(layerNorm), { mask: "causal", kv_heads: 1 }), feedForward({ ...pre({ ...layerNorm, offset: 1 }), residual: { scale: 0.5, skip: 0.75 } }, { act: "swiglu_oai", gated: true })).steps };
  return model("mixed", "decoder", [stack("decoder", [first, second, first], { context: null, positions: [{ kind: "sinusoidal", layout: "interleaved", spacing: "exclusive", offset: 1 }], input: tokens({ scale: 2 }) })], [lm(false, "decoder", true)]);
}

function bert(): Model {
  const layer = layerOf(attention(post(layerNorm)), feedForward(post(layerNorm)));
  const head = (name: string, more: Partial<Output>): Output => ({ name, from: "encoder", pool: null, norm: null, transform: null, project: null, scale: 1, ...more });
  const dense = { act: "tanh", d: 24, bias: true, norm: null } as const;
  return model(
    "bert",
    "encoder",
    [stack("encoder", [layer, layer], { positions: [learned], final_norm: null, input: tokens({ types: 2, norm: layerNorm, d_embed: 12 }) })],
    [
      head("hidden", {}),
      head("pooled", { pool: { kind: "positions", at: [0] }, transform: dense }),
      head("mean", { pool: { kind: "mean" }, project: { size: 3, vocab: false, tied: false, bias: true }, scale: 0.5 }),
      head("last", { pool: { kind: "last" }, norm: layerNorm }),
    ],
  );
}

/** RoBERTa's positions, and a tied head that is dense and normed first. */
function roberta(): Model {
  const layer = layerOf(attention(post(layerNorm)), feedForward(post(layerNorm), { act: "relu" }));
  const head: Output = { name: "mlm", from: "encoder", pool: null, norm: null, transform: { act: "gelu", d: 24, bias: true, norm: layerNorm }, project: { size: 61, vocab: true, tied: true, bias: true }, scale: 1 };
  return model("roberta", "encoder", [stack("encoder", [layer], { positions: [{ kind: "learned", rows: 34, offset: 2, skip_pad: true }], final_norm: null, input: tokens({ pad: 1 }) })], [head]);
}

function marian(): Model {
  const encoder = layerOf(attention(post(layerNorm)), feedForward(post(layerNorm), { act: "silu" }));
  const cross = attention(post(layerNorm), { kind: "cross", name: "cross", kv_heads: 2 });
  const decoder = layerOf(attention(post(layerNorm), { mask: "causal" }), cross, feedForward(post(layerNorm), { act: "quick_gelu" }));
  const positions = [{ kind: "sinusoidal", layout: "halves", spacing: "inclusive", offset: 0 }] as const;
  const input = tokens({ shared: true, scale: Math.sqrt(24) });
  return model(
    "marian",
    "encoder-decoder",
    [
      stack("encoder", [encoder, encoder], { path: "encoder", final_norm: null, positions, input }),
      stack("decoder", [decoder, decoder], { path: "decoder", final_norm: null, positions, input, memory: "encoder" }),
    ],
    [lm(true, "decoder", true)],
  );
}

function vit(): Model {
  const layer = layerOf(attention(pre(layerNorm)), feedForward(pre(layerNorm)));
  const head: Output = { name: "logits", from: "encoder", pool: { kind: "positions", at: [0] }, norm: null, transform: null, project: { size: 5, vocab: false, tied: false, bias: true }, scale: 1 };
  const input = { kind: "patches", size: [8, 12], patch: [4, 4], stride: [2, 4], grid: [3, 3], channels: 3, bias: true, prefix: ["cls"], norm: null } as const;
  return model("vit", "encoder", [stack("encoder", [layer], { context: null, input, positions: [{ kind: "learned", rows: 10, offset: 0, skip_pad: false }] })], [head]);
}

export const models = { gpt: gpt(), llama: llama(), mixed: mixed(), bert: bert(), roberta: roberta(), marian: marian(), vit: vit() };
export type ModelName = keyof typeof models;
export const modelNames = Object.keys(models) as readonly ModelName[];

export const program = (name: ModelName, options: Partial<LowerOptions> = {}): Program => lower(models[name], { hiddenStates: true, logits: "all", ...options });

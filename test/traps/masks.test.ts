/** Traps of attention and its masks: each test fails when one steps into it. */
import { describe, expect, test } from "vitest";
import type { AttentionSublayer } from "../../src/model/types.ts";
import { dim, int } from "../../src/program/tensor.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { attend, causal, times, type ByHand, type Rows } from "../support/by-hand.ts";
import { columns, converted, range } from "../support/converted.ts";
import { runOp } from "../support/one-op.ts";
import { attentions, crosses, drawn, evaluator, imported, modelOf, programOf } from "../support/spelled.ts";

/** A decoder that is one attention and nothing else. */
const alone = (attention: string, more = "position: none"): string =>
  `model: m\ntype: decoder\ncontext: 16\nd_model: 8\nlayers: 1\ninput: { tokens: 9 }\n${more}\nblock: [attention]\nattention: { heads: 2, ${attention} }\nnorm: { kind: rms, eps: 1e-6, place: none }\nresidual: none\nbias: false\n`;

const ids = [3, 1, 4, 5, 2];

/** What the model gives, and what the sum by hand gives from the same weights. */
async function both(text: string, how: ByHand, given: object = {}): Promise<readonly [got: Float32Array, hand: number[]]> {
  const program = programOf(modelOf(text));
  const weights = drawn(program);
  const w = (path: string): ArrayLike<number> => weights.get(path) ?? [];
  const rows: Rows = ids.map((id) => Array.from({ length: 8 }, (_, i) => w("embedding.tokens")[id * 8 + i] ?? 0));
  const project = (name: string): Rows => times(rows, w(`layers.0.attention.${name}.weight`));
  const sinks = weights.get("layers.0.attention.sinks");
  const hand = times(attend(project("query"), project("key"), project("value"), { ...how, ...(sinks === undefined ? {} : { sinks }) }), w("layers.0.attention.output.weight"));
  const { lastHiddenState } = await evaluator(program, weights).forward({ tokens: [ids], ...given });
  return [(lastHiddenState as Numbers).data, hand.flat()];
}

async function agree(text: string, how: ByHand): Promise<void> {
  const [got, hand] = await both(text, how);
  hand.forEach((v, i) => expect(got[i]).toBeCloseTo(v, 6));
}

const seenBy = (window: AttentionSublayer["window"], count: number, query: number): number => {
  const mask = runOp("visible", { attention_mask: int(dim("batch"), dim("time", count)), prefix_ids: null }, { queries: dim("time", count), causal: window?.right === 0, left: window?.left ?? null, right: window?.right ?? null, chunk: null }, { attention_mask: tensor([1, count], new Array<number>(count).fill(1)) });
  return mask.data.slice(query * count, (query + 1) * count).reduce((a, b) => a + b, 0);
};

test("42 and 43: a row that sees nothing stays a number, and two reasons to hide a key don't overflow", async () => {
  const program = programOf(modelOf(alone("window: 2")));
  // Padding in front of the row sees nothing at all: hidden by the mask, and by the window as well.
  const { lastHiddenState } = await evaluator(program, drawn(program)).forward({ tokens: [[0, 0, 0, 3, 1]], attentionMask: [[0, 0, 0, 1, 1]] });
  expect([...(lastHiddenState as Numbers).data].every(Number.isFinite)).toBe(true);
});

describe("44: windows", () => {
  test.each([
    ["Mistral: n keys with the query's own", { model_type: "mistral", sliding_window: 4 }, { left: 3, right: 0 }, 4],
    ["Phi-3 mini: 2047", { model_type: "phi3", sliding_window: 2047 }, { left: 2046, right: 0 }, 2047],
    ["Mistral v0.3: none", { model_type: "mistral", sliding_window: null }, null, null],
    ["Qwen2: not without use_sliding_window", { model_type: "qwen2", sliding_window: 4, use_sliding_window: false }, null, null],
  ])("%s", (_, config, window, keys) => {
    const found = attentions(imported({ pad_token_id: 0, ...config }))[0]?.window ?? null;
    expect(found).toEqual(window);
    if (keys !== null && keys < 100) expect(seenBy(found, 16, 10)).toBe(keys);
  });
  test("ModernBERT's 128 is 64 on each side: 129 keys", () => {
    const window = attentions(imported({ model_type: "modernbert" }))[1]?.window ?? null;
    expect(window).toEqual({ left: 64, right: 64 });
    expect(seenBy(window, 300, 150)).toBe(129);
  });
  const local = (config: object): number[] => attentions(imported(config)).flatMap((a, i) => (a.window === null ? [] : [i]));
  test("Gemma 2 and gpt-oss: even layers", () => {
    expect(local({ model_type: "gemma2", num_hidden_layers: 6 })).toEqual([0, 2, 4]);
    expect(local({ model_type: "gpt_oss", num_hidden_layers: 6 })).toEqual([0, 2, 4]);
  });
  test("Gemma 3: all but layers 5, 11, …", () => {
    expect(local({ model_type: "gemma3_text", num_hidden_layers: 12 })).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10]);
  });
  test("a causal window of 2, written out", () => agree(alone("window: 2"), { heads: 2, width: 4, score: (s, q, k) => (k <= q && k > q - 2 ? s : -Infinity) }));
});

test("45: scale, then cap, then mask", async () => {
  await agree(alone("softcap: 0.25, scale: 2"), { heads: 2, width: 4, scale: 2, score: (s, q, k) => causal(0.25 * Math.tanh(s / 0.25), q, k) });
});

test("46: Gemma's scale is query_pre_attn_scalar^-0.5, not the head's width's", () => {
  const scales = [256, 144].map((query_pre_attn_scalar) => attentions(imported({ model_type: "gemma2", head_dim: 128, query_pre_attn_scalar }))[0]?.scale);
  expect(scales).toEqual([1 / 16, 1 / 12]);
  expect(attentions(imported({ model_type: "gemma3_text", head_dim: 128, query_pre_attn_scalar: 168 }))[0]?.scale).toBeCloseTo(168 ** -0.5, 15);
});

test("47: a sink is one score per head in the denominator alone", () => agree(alone("sinks: true"), { heads: 2, width: 4, score: causal }));

describe("48: fused queries, keys and values", () => {
  test("GPT-2: blocks q | k | v of [in, 3 out]", async () => {
    const { stored, canonical } = await converted("gpt2");
    const { shape, data } = stored("transformer.h.0.attn.c_attn.weight");
    const [inner = 0, outer = 0] = shape;
    const key = range(0, inner).flatMap((i) => [...data.slice(i * outer + outer / 3, i * outer + (2 * outer) / 3)]);
    expect([...canonical("layers.0.attention.key.weight").data]).toEqual(key);
  });
  test.each([["gpt-neox", "gpt_neox.layers.0.attention.query_key_value.weight"], ["bloom", "transformer.h.0.self_attention.query_key_value.weight"]])("%s: q, k, v of each head", async (name, fused) => {
    const { model, stored, canonical } = await converted(name);
    const { heads = 0, d_head = 0 } = attentions(model)[0] ?? {};
    const rows = range(0, heads).flatMap((h) => range(h * 3 * d_head + d_head, h * 3 * d_head + 2 * d_head));
    expect([...canonical("layers.0.attention.key.weight").data]).toEqual(columns(stored(fused), rows));
  });
  test("Falcon: q … q, k, v of each group of heads", async () => {
    const { model, stored, canonical } = await converted("falcon");
    const { heads = 0, kv_heads = 1, d_head = 0 } = attentions(model)[0] ?? {};
    const group = heads / kv_heads + 2;
    const rows = range(0, kv_heads).flatMap((g) => range((g * group + group - 2) * d_head, (g * group + group - 1) * d_head));
    expect([...canonical("layers.0.attention.key.weight").data]).toEqual(columns(stored("transformer.h.0.self_attention.query_key_value.weight"), rows));
  });
});

test("49: GPT-2 keeps [in, out], GPT-Neo [out, in] under the same names", async () => {
  const [gpt2, neo] = [await converted("gpt2"), await converted("gpt-neo")];
  expect(gpt2.canonical("layers.0.ffn.up.weight")).toEqual(gpt2.stored("transformer.h.0.mlp.c_fc.weight"));
  const up = neo.stored("transformer.h.0.mlp.c_fc.weight");
  expect([...neo.canonical("layers.0.ffn.up.weight").data]).toEqual(columns(up, range(0, up.shape[0] ?? 0)));
});

test.each([
  [{ model_type: "gpt_neo" }, "o"],
  [{ model_type: "qwen2", pad_token_id: 0 }, "qkv"],
  [{ model_type: "deberta" }, "qvo"],
  [{ model_type: "bert" }, "qkvo"],
  [{ model_type: "llama" }, ""],
  [{ model_type: "gptj" }, ""],
  [{ model_type: "t5" }, ""],
])("50: biases of %o: %s", (config, letters) => {
  const bias = attentions(imported(config))[0]?.bias;
  expect((["query", "key", "value", "output"] as const).map((name, i) => (bias?.[name] === true ? "qkvo"[i] : "")).join("")).toBe(letters);
});

test("51: query head h reads key head floor(h / group), one after another", async () => {
  const text = alone("kv_heads: 2", "position: none").replace("heads: 2", "heads: 4");
  await agree(text, { heads: 4, kvHeads: 2, width: 2, score: causal });
});

test("52: in latent attention all heads share one rotary key, and values have a width of their own", () => {
  const program = programOf(modelOf(alone("latent: { kv: 6, nope: 4, rope: 2, v: 3 }", "position: rope")));
  const shape = (path: string): readonly number[] => program.parameters.find((p) => p.path === `layers.0.attention.${path}.weight`)?.shape ?? [];
  expect([shape("query"), shape("memory_down"), shape("memory_up"), shape("output")]).toEqual([[8, 2 * 6], [8, 6 + 2], [6, 2 * (4 + 3)], [2 * 3, 8]]);
});

test("53: scale_attn_by_inverse_layer_idx divides by the layer's number from 1, where it is on", () => {
  const gpt2 = { model_type: "gpt2", n_embd: 8, n_head: 2, n_layer: 3 };
  expect(attentions(imported(gpt2)).map((a) => a.scale)).toEqual([0.5, 0.5, 0.5]);
  expect(attentions(imported({ ...gpt2, scale_attn_by_inverse_layer_idx: true })).map((a) => a.scale)).toEqual([0.5, 0.25, 0.5 / 3]);
});

describe("54: cross-attention", () => {
  test("has no causal mask, no bias by distance, no rotation", () => {
    for (const cross of crosses(imported({ model_type: "t5" }))) expect([cross.mask, cross.buckets, cross.rope, cross.alibi, cross.window]).toEqual(["full", null, null, null, null]);
  });
  test("sees every real token of the encoder and no padding", async () => {
    const model = modelOf("model: m\ntype: encoder-decoder\ncontext: 16\nd_model: 8\nlayers: 1\ninput: { tokens: 9 }\nposition: none\nattention: { heads: 2 }\nffn: { d_ff: 8, act: relu }\nnorm: { kind: layer, eps: 1e-5, place: pre }\n");
    const program = programOf(model);
    const evaluate = evaluator(program, drawn(program));
    const first = async (tokens: number[], attentionMask: number[]): Promise<number[]> => {
      const { decoderLastHiddenState } = await evaluate.forward({ tokens: [tokens], attentionMask: [attentionMask], decoderTokens: [[1, 2]] });
      return [...(decoderLastHiddenState as Numbers).data.slice(0, 8)];
    };
    const whole = await first([3, 4, 5, 6], [1, 1, 1, 0]);
    expect(await first([3, 4, 5, 7], [1, 1, 1, 0])).toEqual(whole);
    expect(await first([3, 4, 7, 6], [1, 1, 1, 0])).not.toEqual(whole);
  });
});

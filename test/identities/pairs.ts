/** Pairs of specs that compute the same, each with what the second's weights are of the first's. */
import type { Weights } from "../support/spelled.ts";

export interface Pair {
  readonly name: string;
  /** Lines of the first spec that differ from the plain one, by key; null: none. */
  readonly first?: Lines;
  readonly second: Lines;
  /** Weights of the second by the first's, where paths or numbers differ. */
  readonly weights?: (of: Weights) => Iterable<readonly [path: string, values: ArrayLike<number>]>;
  /** Changes the first's weights beforehand. */
  readonly set?: (of: Weights) => Iterable<readonly [path: string, values: ArrayLike<number>]>;
  readonly firstInputs?: object;
  /** Decimals that agree; 6 by default, as outputs are float32. */
  readonly digits?: number;
}

export type Lines = Readonly<Record<string, string | null>>;

/** Three layers of two heads of 4 over 8, rotary, gated. */
export const plain: Lines = {
  model: "m",
  type: "decoder",
  context: "16",
  d_model: "8",
  layers: "3",
  input: "{ tokens: { vocab: 11 } }",
  position: "rope",
  attention: "{ heads: 2 }",
  ffn: "{ d_ff: 6, act: silu, gated: true }",
  norm: "{ kind: rms, eps: 1e-6, place: pre }",
  bias: "false",
  outputs: "lm",
};

export const textOf = (lines: Lines): string =>
  Object.entries({ ...plain, ...lines })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");

const LAYERS = [0, 1, 2];
const d = 8;

const get = (of: Weights, path: string): number[] => Array.from(of.get(path) ?? []);
const filled = (count: number, value: number): number[] => new Array<number>(count).fill(value);

/** A matrix [rows, …] with its columns picked anew. */
const picked = (matrix: readonly number[], rows: number, pick: readonly number[]): number[] => {
  const width = matrix.length / rows;
  return Array.from({ length: rows }, (_, r) => pick.map((c) => matrix[r * width + c] ?? 0)).flat();
};
const transposed = (matrix: readonly number[], rows: number): number[] => {
  const width = matrix.length / rows;
  return Array.from({ length: width }, (_, c) => Array.from({ length: rows }, (_, r) => matrix[r * width + c] ?? 0)).flat();
};

/** The same change in every layer; names are under `layers.{i}`. */
function* everywhere(change: (at: (name: string) => string) => Iterable<readonly [name: string, values: ArrayLike<number>]>): Generator<readonly [string, ArrayLike<number>]> {
  for (const i of LAYERS) for (const [name, values] of change((path) => `layers.${i}.${path}`)) yield [`layers.${i}.${name}`, values];
}

export const pairs: readonly Pair[] = [
  { name: "a window as wide as the context is none", first: { attention: "{ heads: 2, window: 16 }" }, second: {} },
  { name: "a window to both sides as wide as the context is none", first: { type: "encoder", attention: "{ heads: 2, window: [15, 15] }", outputs: null }, second: { type: "encoder", outputs: null } },
  { name: "a chunk as long as the context is none", first: { attention: "{ heads: 2, chunk: 16 }" }, second: {} },
  { name: "a window that looks back alone, in an encoder, is causal", first: { type: "encoder", attention: "{ heads: 2, window: [15, 0] }", outputs: null }, second: { type: "encoder", attention: "{ heads: 2, mask: causal }", outputs: null } },
  { name: "a prefix of nothing is causal", first: { attention: "{ heads: 2, mask: prefix }" }, second: {} },
  { name: "a prefix of everything is full", first: { attention: "{ heads: 2, mask: prefix }" }, second: { attention: "{ heads: 2, mask: full }" }, firstInputs: { prefixIds: [[1, 1, 1, 1, 1, 1]] } },
  { name: "runs of one token each are causal", first: { attention: "{ heads: 2, mask: prefix }" }, second: {}, firstInputs: { prefixIds: [[1, 2, 3, 4, 5, 6]] } },
  {
    name: "shared key heads are as many heads with the same keys and values",
    first: { attention: "{ heads: 4, kv_heads: 2 }" },
    second: { attention: "{ heads: 4 }" },
    weights: (w) => everywhere((at) => ["key", "value"].map((name) => [`attention.${name}.weight`, picked(get(w, at(`attention.${name}.weight`)), d, [0, 1, 0, 1, 2, 3, 2, 3])])),
  },
  {
    name: "latent attention over what is not compressed is attention whose heads share their rotary keys",
    first: { attention: "{ heads: 2, latent: { kv: 8, nope: 2, rope: 2, v: 4 } }" },
    second: { position: "{ rope: { fraction: 0.5 } }" },
    set: (w) =>
      everywhere((at) => [
        ["attention_norm.weight", filled(d, 1)],
        ["attention.memory_down_norm.weight", filled(d, 1)],
        // What is not compressed passes as it is, beside the key that rotates.
        ["attention.memory_down.weight", Array.from({ length: d }, (_, r) => Array.from({ length: d + 2 }, (_, c) => (c < d ? Number(c === r) : (get(w, at("attention.memory_down.weight"))[r * (d + 2) + c] ?? 0)))).flat()],
      ]),
    weights: (w) =>
      everywhere((at) => {
        const [down, up, query] = ["memory_down", "memory_up", "query"].map((name) => get(w, at(`attention.${name}.weight`)));
        // A head's rotary part comes first in plain attention, last in latent; a head of memory_up gives nope, then v.
        const rotary = picked(down ?? [], d, [d, d + 1]);
        const keys = [0, 1].map((h) => picked(up ?? [], d, [h * 6, h * 6 + 1]));
        const values = picked(up ?? [], d, [2, 3, 4, 5, 8, 9, 10, 11]);
        const key = Array.from({ length: d }, (_, r) => [0, 1].flatMap((h) => [...rotary.slice(2 * r, 2 * r + 2), ...(keys[h]?.slice(2 * r, 2 * r + 2) ?? [])])).flat();
        return [["attention.query.weight", picked(query ?? [], d, [2, 3, 0, 1, 6, 7, 4, 5])], ["attention.key.weight", key], ["attention.value.weight", values]];
      }),
    // The second norm finds what the first has normed, but for eps.
    digits: 4,
  },
  { name: "as many groups as layers are none", first: { groups: "3" }, second: {} },
  {
    name: "one group is layers with the same weights",
    first: { groups: "1" },
    second: {},
    weights: (w) => [...w].filter(([path]) => path.startsWith("layers.0.")).flatMap(([path, values]) => LAYERS.map((i) => [path.replace("layers.0.", `layers.${i}.`), values] as const)),
  },
  { name: "a pattern of equal variants is none", first: { pattern: "[a, b, a]", variants: "{ a: { ffn: { d_ff: 6 } }, b: { attention: { heads: 2 } } }" }, second: {} },
  { name: "a layer changed to what it is is not changed", first: { at: "{ 1: { norm: { eps: 1e-6 } } }" }, second: {} },
  {
    name: "one expert is a dense layer",
    first: { ffn: "{ d_ff: 6, act: silu, gated: true, moe: { experts: 1, top_k: 1, score: softmax } }" },
    second: {},
    weights: (w) => everywhere((at) => ["gate", "up", "down"].map((name) => [`ffn.${name}.weight`, get(w, at(`ffn.experts.${name}.weight`))])),
  },
  {
    name: "equal experts whose weights add to 1 are a dense layer",
    first: { ffn: "{ d_ff: 6, act: silu, gated: true, moe: { experts: 3, top_k: 2, score: softmax, normalize: true } }" },
    second: {},
    set: (w) => everywhere((at) => ["gate", "up", "down"].map((name) => [`ffn.experts.${name}.weight`, [0, 1, 2].flatMap(() => get(w, at(`ffn.experts.${name}.weight`)).slice(0, 6 * d))])),
    weights: (w) => everywhere((at) => ["gate", "up", "down"].map((name) => [`ffn.${name}.weight`, get(w, at(`ffn.experts.${name}.weight`)).slice(0, 6 * d)])),
  },
  {
    name: "one group of experts is no groups, a correction of nothing is none, a shared expert that gives nothing is none",
    first: { ffn: "{ d_ff: 6, act: silu, gated: true, moe: { experts: 4, top_k: 2, score: sigmoid, normalize: true, groups: 1, top_groups: 1, group_score: max, bias_correction: true, shared: 1 } }" },
    second: { ffn: "{ d_ff: 6, act: silu, gated: true, moe: { experts: 4, top_k: 2, score: sigmoid, normalize: true } }" },
    set: () => everywhere(() => [["ffn.correction", filled(4, 0)], ["ffn.shared.down.weight", filled(6 * d, 0)]]),
  },
  {
    name: "a gated feed-forward whose other branch is 1 is not gated",
    first: { bias: "true" },
    second: { bias: "true", ffn: "{ d_ff: 6, act: silu }" },
    set: () => everywhere(() => [["ffn.up.weight", filled(6 * d, 0)], ["ffn.up.bias", filled(6, 1)]]),
    weights: (w) => everywhere((at) => [["ffn.up.weight", get(w, at("ffn.gate.weight"))], ["ffn.up.bias", get(w, at("ffn.gate.bias"))]]),
  },
  { name: "a stretch of 1 is none: linear", first: { position: "{ rope: { scaling: { kind: linear, factor: 1 } } }" }, second: {} },
  { name: "a stretch of 1 is none: llama3", first: { position: "{ rope: { scaling: { kind: llama3, factor: 1, low: 1, high: 4, original: 8 } } }" }, second: {} },
  { name: "a stretch of 1 is none: yarn", first: { position: "{ rope: { scaling: { kind: yarn, factor: 1, original: 8 } } }" }, second: {} },
  { name: "dynamic frequencies within the original context are as they were", first: { position: "{ rope: { scaling: { kind: dynamic, factor: 4, original: 16 } } }" }, second: {} },
  {
    name: "pairs over some columns are halves over the same in another order",
    first: { position: "{ rope: { layout: interleaved } }" },
    second: {},
    weights: (w) => everywhere((at) => ["query", "key"].map((name) => [`attention.${name}.weight`, picked(get(w, at(`attention.${name}.weight`)), d, [0, 2, 1, 3, 4, 6, 5, 7])])),
  },
  { name: "a cap far above all scores is none", first: { attention: "{ heads: 2, softcap: 1e6 }" }, second: {} },
  { name: "a clamp far above all values is none", first: { attention: "{ heads: 2, clip: 1e6 }" }, second: {} },
  { name: "a sink far below all scores is none", first: { attention: "{ heads: 2, sinks: true }" }, second: {}, set: () => everywhere(() => [["attention.sinks", filled(2, -1e9)]]) },
  {
    name: "a gate that is half open is half the output",
    first: { attention: "{ heads: 2, gate: true }" },
    second: {},
    set: () => everywhere(() => [["attention.gate.weight", filled(d * d, 0)]]),
    weights: (w) => everywhere((at) => [["attention.output.weight", get(w, at("attention.output.weight")).map((v) => v / 2)]]),
  },
  {
    name: "a norm of queries and keys with a weight a head, all alike, is one of a head",
    first: { attention: "{ heads: 2, qk_norm: head }" },
    second: { attention: "{ heads: 2, qk_norm: per_head }" },
    weights: (w) => everywhere((at) => ["query", "key"].map((name) => [`attention.${name}_norm.weight`, [0, 1].flatMap(() => get(w, at(`attention.${name}_norm.weight`)))])),
  },
  {
    name: "a norm that stores w - 1 is one that stores w",
    first: { norm: "{ kind: rms, eps: 1e-6, place: pre, offset: 1 }" },
    second: {},
    weights: (w) => [...w].filter(([path]) => /(^|_)norm\.weight$/.test(path)).map(([path, values]) => [path, Array.from(values, (v) => v + 1)] as const),
  },
  {
    name: "a norm without weights has ones and zeros",
    first: { norm: "{ kind: layer, eps: 1e-6, place: pre, affine: false }" },
    second: { norm: "{ kind: layer, eps: 1e-6, place: pre }" },
    weights: () => ["norm", ...LAYERS.flatMap((i) => [`layers.${i}.attention_norm`, `layers.${i}.ffn_norm`])].flatMap((path) => [[`${path}.weight`, filled(d, 1)], [`${path}.bias`, filled(d, 0)]] as const),
  },
  { name: "a learned scale of ones is none", first: { residual: "{ scale: learned }" }, second: {}, set: () => everywhere(() => [["attention_scale", filled(d, 1)], ["ffn_scale", filled(d, 1)]]) },
  {
    name: "a scale of what sublayers give is their output's weights scaled",
    first: { residual: "{ scale: 0.5 }" },
    second: {},
    weights: (w) => everywhere((at) => ["attention.output", "ffn.down"].map((name) => [`${name}.weight`, get(w, at(`${name}.weight`)).map((v) => v / 2)])),
  },
  {
    name: "parallel sublayers with norms of their own, alike, share one",
    first: { block: "[[attention, ffn]]" },
    second: { block: "[[attention, ffn]]", norm: "{ kind: rms, eps: 1e-6, place: pre, parallel: separate }" },
    weights: (w) => everywhere((at) => ["attention_norm", "ffn_norm"].map((name) => [`${name}.weight`, get(w, at("norm.weight"))])),
  },
  { name: "norms of sublayers that say what the layer's say are the layer's", first: { attention: "{ heads: 2, norm: { eps: 1e-6 } }", ffn: "{ d_ff: 6, act: silu, gated: true, norm: { kind: rms, offset: 0 } }" }, second: {} },
  { name: "adapters that give nothing are none", first: { block: "[attention, ffn, adapter]", adapter: "{ d_ff: 3, act: relu }" }, second: {}, set: () => everywhere(() => [["adapter.down.weight", filled(3 * d, 0)]]) },
  {
    name: "an adapter in place of the feed-forward sublayer is that",
    first: { block: "[attention, adapter]", adapter: "{ d_ff: 6, act: silu, gated: true }", ffn: null },
    second: {},
    weights: (of) => everywhere((at) => ["adapter.gate.weight", "adapter.up.weight", "adapter.down.weight", "adapter_norm.weight"].map((path) => [path.replace("adapter", "ffn"), get(of, at(path))])),
  },
  { name: "scores by distance that are all 0 are none", first: { position: "{ buckets: { count: 8, max: 16 } }" }, second: { position: "none" }, set: () => [["buckets", filled(16, 0)]] },
  {
    name: "relative positions that are all 0 leave the scale of their terms",
    first: { type: "encoder", outputs: null, position: "{ disentangled: { span: 8, share_qk: true } }" },
    second: { type: "encoder", outputs: null, position: "none", attention: "{ heads: 2, scale: { rsqrt: 12 } }" },
    set: () => [["relative.positions", filled(16 * d, 0)]],
  },
  { name: "learned positions that are all 0 are none", first: { position: "learned" }, second: { position: "none" }, set: () => [["embedding.positions", filled(16 * d, 0)]] },
  { name: "positions after the norm of the input that are all 0 are none", first: { position: "{ learned: { place: after_norm } }", input: "{ tokens: { vocab: 11, norm: true } }" }, second: { position: "none", input: "{ tokens: { vocab: 11, norm: true } }" }, set: () => [["embedding.positions", filled(16 * d, 0)]] },
  { name: "one type whose row is 0 is none", first: { input: "{ tokens: { vocab: 11, types: 1 } }" }, second: {}, set: () => [["embedding.types", filled(d, 0)]] },
  {
    name: "a tied head is one that projects through the token table",
    first: { outputs: "{ lm: { tied: true } }" },
    second: {},
    weights: (w) => [["outputs.lm.project.weight", transposed(get(w, "embedding.tokens"), 11)]],
  },
];

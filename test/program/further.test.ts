/** Definitions of relative positions, mixtures and scalings, against published values and brute force. */
import { describe, expect, test } from "vitest";
import { rotaryFrequencies, type RotaryScaling } from "../../src/program/ops/position.ts";
import { alibiSlopes } from "../../src/program/ops/alibi.ts";
import { bucketTable, spanTable, type DistanceTable } from "../../src/program/ops/relative.ts";
import { dim, float, int } from "../../src/program/tensor.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { noise, runOp } from "../support/one-op.ts";

const many = (random: () => number, ...shape: number[]): Tensor => tensor(shape, Array.from({ length: shape.reduce((a, b) => a * b) }, random));

test("alibi: 12 heads take 8 steps of the series for 8, then the odd ones of the series for 16", () => {
  const slopes = alibiSlopes(12, 8);
  expect(slopes.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((i) => 2 ** -i));
  [0.7071, 0.3536, 0.1768, 0.0884].forEach((want, i) => expect(slopes[8 + i]).toBeCloseTo(want, 4));
});

test("alibi: slope times the key's position among real tokens", () => {
  const y = runOp("alibi", { attention_mask: int(dim("batch"), dim("key")) }, { heads: dim("heads", 2), maxBias: 8, factor: 0.5, rounded: false }, { attention_mask: tensor([1, 4], [0, 1, 1, 1]) });
  expect(y.shape).toEqual([1, 2, 1, 4]);
  expect([...y.data.slice(1, 4), ...y.data.slice(5)]).toEqual([0, 1 / 32, 2 / 32, 0, 1 / 512, 2 / 512]);
});

const at = ({ from, values }: DistanceTable, distance: number): number | undefined => values[Math.min(Math.max(distance - from, 0), values.length - 1)];

test.each([
  [true, [[-8, 8], [-16, 10], [-64, 14], [1, 17], [8, 24], [128, 31], [0, 0], [1000, 31], [-1000, 15]]],
  [false, [[-16, 16], [-32, 21], [-64, 26], [-128, 31], [5, 0], [0, 0], [-15, 15], [-5000, 31]]],
] as const)("T5's buckets, bidirectional %s: exact powers sit on edges", (bidirectional, pairs) => {
  const table = bucketTable(32, 128, bidirectional);
  for (const [distance, bucket] of pairs) expect(at(table, distance), `${distance}`).toBe(bucket);
});

test("DeBERTa's logarithmic buckets, and its plain span", () => {
  const logarithmic = spanTable(512, 256, 511);
  // query - key = d stands at distance -d, shifted by the table's half.
  for (const [d, bucket] of [[127, 127], [128, 128], [129, 129], [256, 192], [511, 255], [-129, -129]] as const) expect(at(logarithmic, -d), `${d}`).toBe(256 + bucket);
  const plain = spanTable(4, 0, 10);
  expect([9, 3, 1, 0, -1, -4, -9].map((d) => at(plain, -d))).toEqual([7, 7, 5, 4, 3, 0, 0]);
});

describe("rope scaling", () => {
  const base = { theta: 150000, dims: 64 };
  test("yarn keeps fast pairs, divides slow ones, and ramps between bounds that may stay unrounded", () => {
    const plain = rotaryFrequencies({ ...base, scaling: null });
    const scaling: RotaryScaling = { kind: "yarn", factor: 32, original: 4096, beta_fast: 32, beta_slow: 1, truncate: false };
    const scaled = rotaryFrequencies({ ...base, scaling });
    const [low, high] = [8.0928, 17.398];
    plain.forEach((f, i) => {
      const ramp = Math.min(Math.max((i - low) / (high - low), 0), 1);
      expect((scaled[i] ?? 0) / f).toBeCloseTo(ramp / 32 + 1 - ramp, 4);
    });
    const rounded = rotaryFrequencies({ ...base, scaling: { ...scaling, truncate: true } });
    expect(rounded[8]).toBe(plain[8]);
    expect(rounded[18]).toBeCloseTo((plain[18] ?? 0) / 32, 15);
  });
  const run = (scaling: RotaryScaling, positions: number[]): Tensor => runOp("rotary_angles", { position_ids: int(dim("batch"), dim("time")) }, { theta: 10000, dims: 8, scaling }, { position_ids: tensor([1, positions.length], positions) });
  test("dynamic: theta grows once the length is over the original context", () => {
    const scaling: RotaryScaling = { kind: "dynamic", factor: 2, original: 16 };
    const within = run(scaling, [3, 15]);
    rotaryFrequencies({ theta: 10000, dims: 8, scaling: null }).forEach((f, i) => expect(within.data[i]).toBeCloseTo(3 * f, 13));
    const theta = 10000 * ((2 * 24) / 16 - 1) ** (8 / 6);
    const beyond = run(scaling, [3, 23]);
    for (let i = 0; i < 4; i++) expect(beyond.data[i]).toBeCloseTo(3 * theta ** ((-2 * i) / 8), 12);
  });
  test("longrope: the long list once the length is over the original context", () => {
    const scaling: RotaryScaling = { kind: "longrope", short: [1, 1, 2, 4], long: [1, 3, 6, 9], original: 16 };
    for (const [last, list] of [[15, scaling.short], [16, scaling.long]] as const) {
      const angles = run(scaling, [2, last]);
      for (let i = 0; i < 4; i++) expect(angles.data[i]).toBeCloseTo((2 * 10000 ** ((-2 * i) / 8)) / (list[i] ?? 1), 13);
    }
  });
});

test("chunks: queries and keys see each other inside the same run of positions alone, counted in real tokens", () => {
  const mask = [0, 1, 1, 1, 1, 1];
  const y = runOp("visible", { attention_mask: int(dim("batch"), dim("time", 6)) }, { queries: dim("time", 6), causal: true, left: null, right: null, chunk: 2 }, { attention_mask: tensor([1, 6], mask) });
  for (let q = 1; q < 6; q++) for (let k = 0; k < 6; k++) expect(y.data[q * 6 + k]).toBe(k > 0 && k <= q && Math.floor((q - 1) / 2) === Math.floor((k - 1) / 2) ? 1 : 0);
});

test("attention: soft cap, then bias, then mask; a sink takes part in the softmax alone", () => {
  const random = noise(11);
  const [T, H, E] = [3, 2, 4];
  const [q, k, v, bias] = [many(random, 1, T, H, E), many(random, 1, T, H, E), many(random, 1, T, H, E), many(random, 1, H, T, T)];
  const sinks = tensor([H], [0.3, -0.7]);
  const x = float(dim("batch"), dim("time"), dim("heads", H), dim("d_head", E));
  const types = { query: x, key: x, value: x, bias: float(dim("batch"), dim("heads", H), dim("time"), dim("time")), sinks: float(dim("heads", H)) };
  const y = runOp("attention", types, { scale: 2, softcap: 0.8 }, { query: q, key: k, value: v, bias, sinks });
  for (let h = 0; h < H; h++)
    for (let t = 0; t < T; t++) {
      const scores = Array.from({ length: T }, (_, s) => {
        let dot = 0;
        for (let e = 0; e < E; e++) dot += (q.data[(t * H + h) * E + e] ?? 0) * (k.data[(s * H + h) * E + e] ?? 0);
        return 0.8 * Math.tanh((2 * dot) / 0.8) + (bias.data[(h * T + t) * T + s] ?? 0);
      }).map(Math.exp);
      const total = scores.reduce((a, b) => a + b, Math.exp(sinks.data[h] ?? 0));
      for (let e = 0; e < E; e++) expect(y.data[(t * H + h) * E + e]).toBeCloseTo(scores.reduce((sum, s, i) => sum + (s / total) * (v.data[(i * H + h) * E + e] ?? 0), 0), 12);
    }
});

describe("route", () => {
  const random = noise(5);
  const [T, N] = [4, 8];
  const logits = many(random, 1, T, N);
  const types = { logits: float(dim("batch"), dim("time"), dim("experts", N)) };
  const row = (t: number): number[] => [...logits.data.slice(t * N, (t + 1) * N)];
  const soft = (x: number[]): number[] => {
    const e = x.map(Math.exp);
    return e.map((v) => v / e.reduce((a, b) => a + b));
  };
  const topOf = (x: number[], k: number): number[] => x.map((_, i) => i).sort((a, b) => (x[b] ?? 0) - (x[a] ?? 0)).slice(0, k);
  const held = (y: Tensor, want: (t: number) => number[]): void => {
    for (let t = 0; t < T; t++) want(t).forEach((w, i) => expect(y.data[t * N + i]).toBeCloseTo(w, 13));
  };
  test.each([true, false])("softmax over all, then the top 2; normalised %s", (normalize) => {
    held(runOp("route", types, { top: 2, score: "softmax", normalize, scale: 3, groups: null }, { logits }), (t) => {
      const s = soft(row(t));
      const top = topOf(s, 2);
      const sum = normalize ? top.reduce((a, i) => a + (s[i] ?? 0), 0) : 1;
      return s.map((v, i) => (top.includes(i) ? (3 * v) / sum : 0));
    });
  });
  test("softmax over the top 3 alone equals softmax over all, normalised", () => {
    const after = runOp("route", types, { top: 3, score: "softmax_after_topk", normalize: false, scale: 1, groups: null }, { logits });
    const before = runOp("route", types, { top: 3, score: "softmax", normalize: true, scale: 1, groups: null }, { logits });
    after.data.forEach((v, i) => expect(v).toBeCloseTo(before.data[i] ?? 0, 13));
  });
  test.each([0, -9])("DeepSeek V3: the bias chooses groups and experts, the weights are the raw scores; bias about %d", (middle) => {
    const noisy = many(random, N);
    const correction = tensor([N], Array.from(noisy.data, (v) => v + middle));
    const y = runOp("route", { ...types, correction: float(dim("experts", N)) }, { top: 2, score: "sigmoid", normalize: true, scale: 2.5, groups: { count: 4, top: 2, score: "top2_sum" } }, { logits, correction });
    held(y, (t) => {
      const raw = row(t).map((v) => 1 / (1 + Math.exp(-v)));
      const biased = raw.map((v, i) => v + (correction.data[i] ?? 0));
      const groups = [0, 1, 2, 3].map((g) => (biased[2 * g] ?? 0) + (biased[2 * g + 1] ?? 0));
      const open = topOf(groups, 2);
      const top = topOf(biased.map((v, i) => (open.includes(Math.floor(i / 2)) ? v : Number.NEGATIVE_INFINITY)), 2);
      const sum = top.reduce((a, i) => a + (raw[i] ?? 0), 0);
      return raw.map((v, i) => (top.includes(i) ? (2.5 * v) / sum : 0));
    });
  });
  test("DeepSeek V2: groups by their best expert", () => {
    held(runOp("route", types, { top: 3, score: "softmax", normalize: false, scale: 16, groups: { count: 2, top: 1, score: "max" } }, { logits }), (t) => {
      const s = soft(row(t));
      const open = Math.max(...s.slice(0, 4)) > Math.max(...s.slice(4)) ? 0 : 1;
      const top = topOf(s.map((v, i) => (Math.floor(i / 4) === open ? v : 0)), 3);
      return s.map((v, i) => (top.includes(i) ? 16 * v : 0));
    });
  });
});

test("disentangled scores: content to position and back, by the sum itself", () => {
  const random = noise(9);
  const [T, H, E, R] = [4, 2, 3, 6];
  const [q, k, kr, qr] = [many(random, 1, T, H, E), many(random, 1, T, H, E), many(random, R, H, E), many(random, R, H, E)];
  const ids = tensor([1, T, T], Array.from({ length: T * T }, (_, n) => Math.min(Math.max(Math.floor(n / T) - (n % T) + 3, 0), 5)));
  const x = float(dim("batch"), dim("time"), dim("heads", H), dim("d_head", E));
  const p = float(dim("relative", R), dim("heads", H), dim("d_head", E));
  const types = { query: x, key: x, ids: int(dim("batch"), dim("time"), dim("time")), position_key: p, position_query: p };
  const y = runOp("disentangled_bias", types, { scale: 0.5 }, { query: q, key: k, ids, position_key: kr, position_query: qr });
  for (let h = 0; h < H; h++)
    for (let i = 0; i < T; i++)
      for (let j = 0; j < T; j++) {
        const r = ids.data[i * T + j] ?? 0;
        let sum = 0;
        for (let e = 0; e < E; e++) sum += (q.data[(i * H + h) * E + e] ?? 0) * (kr.data[(r * H + h) * E + e] ?? 0) + (k.data[(j * H + h) * E + e] ?? 0) * (qr.data[(r * H + h) * E + e] ?? 0);
        expect(y.data[(h * T + i) * T + j]).toBeCloseTo(0.5 * sum, 12);
      }
});

test("experts: each with its own weights, added as the router says", () => {
  const random = noise(2);
  const [T, N, D, F] = [3, 4, 2, 5];
  const [x, up, bias, weights] = [many(random, 1, T, D), many(random, N, D, F), many(random, N, F), many(random, 1, T, N)];
  const inner = float(dim("experts", N), dim("batch"), dim("time"), dim("d_ff", F));
  const y = runOp("expert_linear", { x: float(dim("batch"), dim("time"), dim("d_model", D)), weight: float(dim("experts", N), dim("d_model", D), dim("d_ff", F)), bias: float(dim("experts", N), dim("d_ff", F)) }, {}, { x, weight: up, bias });
  const sum = runOp("combine_experts", { x: inner, weights: float(dim("batch"), dim("time"), dim("experts", N)) }, {}, { x: y, weights });
  for (let t = 0; t < T; t++)
    for (let f = 0; f < F; f++) {
      let want = 0;
      for (let n = 0; n < N; n++) {
        let one = bias.data[n * F + f] ?? 0;
        for (let d = 0; d < D; d++) one += (x.data[t * D + d] ?? 0) * (up.data[(n * D + d) * F + f] ?? 0);
        want += one * (weights.data[t * N + n] ?? 0);
      }
      expect(sum.data[t * F + f]).toBeCloseTo(want, 12);
    }
});

test("a token's place, or another's: the first, the last, position 0 of a row without it", () => {
  const x = tensor([3, 4, 1], Array.from({ length: 12 }, (_, i) => i));
  const tokens = tensor([3, 4], [5, 2, 2, 0, 1, 1, 1, 2, 7, 7, 7, 7]);
  const pick = (which: "first" | "last", id = 2, other = false): number[] => [...runOp("pick_token", { x: float(dim("batch"), dim("time"), dim("d_model", 1)), tokens: int(dim("batch"), dim("time")) }, { id, other, which }, { x, tokens }).data];
  expect(pick("first")).toEqual([1, 7, 8]);
  expect(pick("last")).toEqual([2, 7, 8]);
  expect(pick("first", 7, true)).toEqual([0, 4, 8]);
  expect(pick("last", 2, true)).toEqual([3, 6, 11]);
});

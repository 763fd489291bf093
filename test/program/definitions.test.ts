/** Definitions against numbers worked out by hand or published, never against another of our own targets. */
import { describe, expect, test } from "vitest";
import { rotaryFrequencies } from "../../src/program/ops/position.ts";
import { bool, dim, float, int, one } from "../../src/program/tensor.ts";
import { erf } from "../../src/targets/reference/erf.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { noise, runOp } from "../support/one-op.ts";

const n = dim("n", 5);
const points = [-3, -1, 0, 1, 2.7];

test("erf to float64 precision (Abramowitz & Stegun, table 7.1)", () => {
  expect(erf(0.5)).toBeCloseTo(0.5204998778130465, 15);
  expect(erf(1)).toBeCloseTo(0.8427007929497149, 15);
  expect(erf(2.4)).toBeCloseTo(0.999311486103355, 14);
  expect(erf(2.6)).toBeCloseTo(0.9997639655834707, 14);
  expect(erf(-3.5)).toBeCloseTo(-0.9999992569016276, 15);
  expect(erf(7)).toBe(1);
});

describe("activations", () => {
  const run = (op: "relu" | "relu2" | "gelu" | "gelu_tanh" | "quick_gelu" | "silu" | "relu6" | "leaky_relu" | "mish" | "hardswish", x: number): number => runOp(op, { x: float(dim("n", 1)) }, {}, { x: tensor([1], [x]) }).data[0] ?? Number.NaN;
  test("at 1: the three spellings of gelu differ", () => {
    expect(run("gelu", 1)).toBeCloseTo(0.8413447, 7);
    expect(run("gelu_tanh", 1)).toBeCloseTo(0.841192, 6);
    expect(run("quick_gelu", 1)).toBeCloseTo(0.8457958, 7);
  });
  test("gelu and gelu_tanh are farthest apart, by 4.7e-4, near -2.70", () => {
    expect(Math.abs(run("gelu", -2.7) - run("gelu_tanh", -2.7))).toBeCloseTo(4.7e-4, 5);
  });
  test("relu, relu2, silu", () => {
    expect(points.map((x) => run("relu", x))).toEqual([0, 0, 0, 1, 2.7]);
    expect(points.map((x) => run("relu2", x))).toEqual([0, 0, 0, 1, 2.7 * 2.7]);
    points.forEach((x) => expect(run("silu", x)).toBeCloseTo(x / (1 + Math.exp(-x)), 14));
  });
  test("relu6, leaky_relu, mish, hardswish", () => {
    expect([-2, 3, 8].map((x) => run("relu6", x))).toEqual([0, 3, 6]);
    expect([-2, 3].map((x) => run("leaky_relu", x))).toEqual([-0.02, 3]);
    [-30, -2, 0.5, 30, 800].forEach((x) => expect(run("mish", x)).toBeCloseTo(x * Math.tanh(Math.log1p(Math.exp(Math.min(x, 100)))), 13));
    [-4, -1, 2, 5].forEach((x, i) => expect(run("hardswish", x)).toBeCloseTo([0, -1 / 3, 5 / 3, 5][i] ?? 0, 14));
  });
  test("swiglu_oai clamps both branches, the gate from above alone, and adds one to the linear branch", () => {
    const d = float(dim("n", 3));
    const y = runOp("swiglu_oai", { gate: d, up: d }, { limit: 7, alpha: 1.702 }, { gate: tensor([3], [9, -9, 1]), up: tensor([3], [-8, 8, 0.5]) });
    const swish = (g: number): number => g / (1 + Math.exp(-1.702 * g));
    [-6 * swish(7), 8 * swish(-9), 1.5 * swish(1)].forEach((want, i) => expect(y.data[i]).toBeCloseTo(want, 13));
  });
});

describe("norms", () => {
  const small = points.map((x) => x * 1e-3);
  const mean = small.reduce((a, b) => a + b, 0) / 5;
  const variance = small.reduce((a, b) => a + (b - mean) ** 2, 0) / 5;
  const square = small.reduce((a, b) => a + b * b, 0) / 5;
  const weight = [1, 2, 3, 4, 5];
  const inputs = { x: tensor([5], small), weight: tensor([5], weight) };
  test.each([1e-12, 1e-6])("layer norm: eps %d inside the root, the variance biased", (eps) => {
    const y = runOp("layer_norm", { x: float(n), weight: float(n), bias: float(n) }, { eps, offset: 0 }, { ...inputs, bias: tensor([5], [5, 4, 3, 2, 1]) });
    small.forEach((x, i) => expect(y.data[i]).toBeCloseTo(((x - mean) / Math.sqrt(variance + eps)) * (i + 1) + (5 - i), 12));
  });
  test("rms norm has no mean; offset 1 reads the weight as w - 1", () => {
    const y = runOp("rms_norm", { x: float(n), weight: float(n) }, { eps: 1e-6, offset: 1 }, inputs);
    small.forEach((x, i) => expect(y.data[i]).toBeCloseTo((x / Math.sqrt(square + 1e-6)) * (i + 2), 12));
  });
});

describe("rotary positions", () => {
  test("frequencies fall with the rotated width, not the head's", () => {
    expect(rotaryFrequencies({ theta: 10000, dims: 32, scaling: null })[1]).toBeCloseTo(10000 ** (-2 / 32), 15);
  });
  test("linear scaling divides, llama3 scaling leaves short waves alone and ramps between", () => {
    const plain = rotaryFrequencies({ theta: 500000, dims: 128, scaling: null });
    const scaling = { kind: "llama3", factor: 8, low: 1, high: 4, original: 8192 } as const;
    const scaled = rotaryFrequencies({ theta: 500000, dims: 128, scaling });
    plain.forEach((f, i) => {
      const wave = (2 * Math.PI) / f;
      const s = (8192 / wave - 1) / 3;
      const want = wave > 8192 ? f / 8 : wave < 2048 ? f : ((1 - s) * f) / 8 + s * f;
      expect(scaled[i]).toBeCloseTo(want, 15);
    });
    expect(scaled[0]).toBe(1);
    expect(scaled.at(-1)).toBe((plain.at(-1) ?? 0) / 8);
    expect(rotaryFrequencies({ theta: 10000, dims: 4, scaling: { kind: "linear", factor: 4 } })).toEqual([0.25, 10000 ** -0.5 / 4]);
  });

  const random = noise(7);
  const [heads, width, pairs] = [2, 6, 2];
  const x = tensor([1, 3, heads, width], Array.from({ length: 3 * heads * width }, random));
  const angles = Array.from({ length: 3 * pairs }, (_, i) => Math.floor(i / pairs) * (i % pairs === 0 ? 1 : 0.01));
  const types = { x: float(dim("batch"), dim("time"), dim("heads", heads), dim("d_head", width)), cos: float(dim("batch"), dim("time"), dim("d_rotary/2", pairs)), sin: float(dim("batch"), dim("time"), dim("d_rotary/2", pairs)) };
  const inputs = { x, cos: tensor([1, 3, pairs], angles.map(Math.cos)), sin: tensor([1, 3, pairs], angles.map(Math.sin)) };
  test.each(["half", "interleaved"] as const)("%s: rotates its pairs among the first dimensions and passes the rest", (layout) => {
    const y = runOp("rotary", types, { layout }, inputs);
    for (let t = 0; t < 3; t++)
      for (let h = 0; h < heads; h++) {
        const base = (t * heads + h) * width;
        for (let p = 0; p < pairs; p++) {
          const [i, j] = layout === "half" ? [p, p + pairs] : [2 * p, 2 * p + 1];
          const [a, b, angle] = [x.data[base + i] ?? 0, x.data[base + j] ?? 0, angles[t * pairs + p] ?? 0];
          expect(y.data[base + i]).toBeCloseTo(a * Math.cos(angle) - b * Math.sin(angle), 14);
          expect(y.data[base + j]).toBeCloseTo(a * Math.sin(angle) + b * Math.cos(angle), 14);
        }
        for (let rest = 2 * pairs; rest < width; rest++) expect(y.data[base + rest]).toBe(x.data[base + rest]);
      }
  });
});

describe("sinusoids", () => {
  const p = int(dim("batch"), dim("time"));
  const ids = tensor([1, 512], Array.from({ length: 512 }, (_, i) => i));
  const table = (layout: "interleaved" | "halves", spacing: "exclusive" | "inclusive"): Float64Array => runOp("sinusoidal", { position_ids: p }, { d: 512, layout, spacing, offset: 0, axis: "d_model" }, { position_ids: ids }).data;
  test("interleaved, exclusive: the paper's formula", () => {
    const t = table("interleaved", "exclusive");
    expect(t[3 * 512 + 10]).toBeCloseTo(Math.sin(3 / 10000 ** (10 / 512)), 14);
    expect(t[3 * 512 + 11]).toBeCloseTo(Math.cos(3 / 10000 ** (10 / 512)), 14);
  });
  test("halves are the interleaved columns in another order", () => {
    const [a, b] = [table("interleaved", "exclusive"), table("halves", "exclusive")];
    for (const i of [0, 1, 100, 255]) expect([b[77 * 512 + i], b[77 * 512 + 256 + i]]).toEqual([a[77 * 512 + 2 * i], a[77 * 512 + 2 * i + 1]]);
  });
  test("inclusive spacing ends at exactly 1/10000 and differs from exclusive by up to 0.71", () => {
    const [a, b] = [table("halves", "exclusive"), table("halves", "inclusive")];
    expect(b[255 + 100 * 512]).toBeCloseTo(Math.sin(100 / 10000), 14);
    expect(a.reduce((most, v, i) => Math.max(most, Math.abs(v - (b[i] ?? 0))), 0)).toBeCloseTo(0.71, 2);
  });
});

describe("masks", () => {
  const mask = [1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1];
  const keys = 6;
  const rows = tensor([3, keys], mask);
  const types = { attention_mask: int(dim("batch"), dim("key", keys)), prefix_ids: null };
  const visible = (queries: number, causal: boolean, left: number | null, right: number | null): Float64Array =>
    runOp("visible", types, { queries: dim("time", queries), causal, left, right, chunk: null }, { attention_mask: rows }).data;

  test.each([
    [6, null],
    [2, null],
    [6, 1],
    [3, 0],
  ] as const)("%d queries, window %s: runs of a prefix see themselves both ways, and no padding", (queries, left) => {
    const ids = [1, 1, 1, 2, 2, 0, 1, 1, 1, 1, 0, 0, 0, 0, 3, 3, 3, 0];
    const seen = runOp("visible", { ...types, prefix_ids: types.attention_mask }, { queries: dim("time", queries), causal: true, left, right: left === null ? null : 0, chunk: null }, { attention_mask: rows, prefix_ids: tensor([3, keys], ids) }).data;
    const before = visible(queries, true, left, left === null ? null : 0);
    for (let row = 0; row < 3; row++)
      for (let q = 0; q < queries; q++)
        for (let k = 0; k < keys; k++) {
          const [own, other] = [ids[row * keys + keys - queries + q], ids[row * keys + k]];
          const place = (row * queries + q) * keys + k;
          const want = before[place] === 1 || (own === other && own !== 0 && mask[row * keys + k] === 1);
          expect(seen[place], `row ${row} query ${q} key ${k}`).toBe(want ? 1 : 0);
        }
  });

  test.each([
    [6, true, null, null],
    [2, true, null, null],
    [2, true, 2, 0],
    [6, true, 0, 0],
    [6, false, 1, 2],
    [6, false, null, null],
  ] as const)("%d queries, causal %s, window [%s, %s]: brute force over rows without padding, left and in the middle", (queries, causal, left, right) => {
    const seen = visible(queries, causal, left, right);
    for (let row = 0; row < 3; row++)
      for (let q = 0; q < queries; q++)
        for (let k = 0; k < keys; k++) {
          const bit = (i: number): number => mask[row * keys + i] ?? 0;
          const count = (i: number): number => Array.from({ length: i + 1 }, (_, j) => bit(j)).reduce((a, b) => a + b, 0);
          const place = keys - queries + q;
          const back = count(place) - count(k);
          const want = bit(k) === 1 && (!causal || k <= place) && (left === null || back <= left) && (right === null || back >= -right);
          expect(seen[(row * queries + q) * keys + k], `row ${row} query ${q} key ${k}`).toBe(want ? 1 : 0);
        }
  });

  test("pick_position counts real tokens, so that padding in front shifts nothing", () => {
    const x = tensor([3, keys, 1], Array.from({ length: 18 }, (_, i) => i));
    const pick = (position: number | "last"): number[] => [...runOp("pick_position", { x: float(dim("batch"), dim("time", keys), dim("d_model", 1)), attention_mask: int(dim("batch"), dim("time", keys)) }, { position }, { x, attention_mask: rows }).data];
    expect(pick(0)).toEqual([0, 8, 12]);
    expect(pick(3)).toEqual([3, 11, 16]);
    expect(pick("last")).toEqual([5, 11, 17]);
  });

  test("mean_of_real leaves padding out", () => {
    const x = tensor([3, keys, 1], Array.from({ length: 18 }, (_, i) => i));
    const y = runOp("mean_of_real", { x: float(dim("batch"), dim("time", keys), dim("d_model", 1)), attention_mask: int(dim("batch"), dim("time", keys)) }, {}, { x, attention_mask: rows });
    expect([...y.data]).toEqual([2.5, 9.5, (12 + 13 + 14 + 16 + 17) / 5]);
  });

  test("statistics: a mean and a deviation with n - 1, of real positions", () => {
    const x = tensor([2, 4, 1], [1, 2, 6, 99, 5, 99, 99, 99]);
    const y = runOp("statistics", { x: float(dim("batch"), dim("time", 4), dim("d_model", 1)), attention_mask: int(dim("batch"), dim("time", 4)) }, {}, { x, attention_mask: tensor([2, 4], [1, 1, 1, 0, 1, 0, 0, 0]) });
    expect([...y.data]).toEqual([3, Math.sqrt((4 + 1 + 9) / 2), 5, 0]);
  });

  test("best_codes: each codebook's own, the first of equals; codewords: its rows", () => {
    const codes = runOp("best_codes", { scores: float(dim("batch"), dim("n", 6)) }, { groups: 2 }, { scores: tensor([2, 6], [1, 3, 3, 9, 0, 8, 0, 0, 5, 1, 2, 2]) });
    expect([...codes.data]).toEqual([1, 0, 2, 1]);
    const table = tensor([6, 2], Array.from({ length: 12 }, (_, i) => i));
    const y = runOp("codewords", { codes: int(dim("batch"), dim("groups", 2)), table: float(dim("codewords", 6), dim("d_code", 2)) }, { to: dim("d", 4) }, { codes, table });
    expect([...y.data]).toEqual([2, 3, 6, 7, 4, 5, 8, 9]);
  });

  test("code_perplexity: how many codewords are in use, summed over codebooks", () => {
    const perplexity = (marks: number[] | null): number => {
      const types = { codes: int(dim("batch"), dim("time", 2), dim("groups", 2)), marks: marks === null ? null : int(dim("batch"), dim("time", 2)) };
      return runOp("code_perplexity", types, { codes: 5 }, { codes: tensor([2, 2, 2], [0, 3, 1, 3, 2, 3, 4, 3]), ...(marks === null ? {} : { marks: tensor([2, 2], marks) }) }).data[0] ?? 0;
    };
    expect(perplexity(null)).toBeCloseTo(4 + 1, 6);
    expect(perplexity([1, 0, 0, 1])).toBeCloseTo(2 + 1, 6);
    expect(perplexity([0, 0, 0, 0])).toBeCloseTo(4 + 1, 6);
  });

  test("token_positions: RoBERTa counts from pad + 1 and leaves padding at pad", () => {
    const y = runOp("token_positions", { tokens: int(dim("batch"), dim("time")) }, { pad: 1 }, { tokens: tensor([2, 5], [0, 9, 8, 2, 1, 1, 1, 0, 7, 2]) });
    expect([...y.data]).toEqual([2, 3, 4, 5, 1, 1, 1, 2, 3, 4]);
  });
});

describe("attention", () => {
  const random = noise(3);
  const many = (...shape: number[]) => tensor(shape, Array.from({ length: shape.reduce((a, b) => a * b) }, random));
  const [B, T, S, E, V] = [2, 3, 4, 5, 6];
  test.each([
    [4, 4],
    [4, 2],
    [4, 1],
  ])("%d query heads on %d kv heads, by the sum itself; a row that sees nothing is the mean of all values", (H, K) => {
    const [q, k, v] = [many(B, T, H, E), many(B, S, K, E), many(B, S, K, V)];
    const seen = Array.from({ length: B * T * S }, (_, i) => (i % 5 === 0 || Math.floor(i / S) === 4 ? 0 : 1));
    const kv = dim("kv_heads", K);
    const types = {
      query: float(dim("batch"), dim("time"), K === H ? dim("kv_heads", H) : dim("heads", H), dim("d_head", E)),
      key: float(dim("batch"), dim("key"), kv, dim("d_head", E)),
      value: float(dim("batch"), dim("key"), kv, dim("d_value", V)),
      mask: bool(dim("batch"), one, dim("time"), dim("key")),
    };
    const y = runOp("attention", types, { scale: 0.3, softcap: null }, { query: q, key: k, value: v, mask: tensor([B, 1, T, S], seen) });
    for (let b = 0; b < B; b++)
      for (let t = 0; t < T; t++)
        for (let h = 0; h < H; h++) {
          const g = Math.floor(h / (H / K));
          const scores = Array.from({ length: S }, (_, s) => {
            let sum = 0;
            for (let e = 0; e < E; e++) sum += (q.data[((b * T + t) * H + h) * E + e] ?? 0) * (k.data[((b * S + s) * K + g) * E + e] ?? 0);
            return seen[(b * T + t) * S + s] === 1 ? 0.3 * sum : -1e300;
          });
          const top = Math.max(...scores);
          const weights = scores.map((s) => Math.exp(s - top));
          const total = weights.reduce((a, c) => a + c, 0);
          for (let e = 0; e < V; e++) {
            const want = weights.reduce((sum, w, s) => sum + (w / total) * (v.data[((b * S + s) * K + g) * V + e] ?? 0), 0);
            expect(y.data[((b * T + t) * H + h) * V + e]).toBeCloseTo(want, 12);
          }
        }
  });
});

test("patches: channel, row, column inside a patch; overlapping strides", () => {
  const pixels = tensor([1, 2, 4, 5], Array.from({ length: 40 }, (_, i) => i));
  const y = runOp("patches", { pixels: float(dim("batch"), dim("channels", 2), dim("height", 4), dim("width", 5)) }, { patch: [2, 3], stride: [2, 1] }, { pixels });
  expect(y.shape).toEqual([1, 6, 12]);
  expect([...y.data.slice(0, 12)]).toEqual([0, 1, 2, 5, 6, 7, 20, 21, 22, 25, 26, 27]);
  expect([...y.data.slice(4 * 12, 5 * 12)]).toEqual([11, 12, 13, 16, 17, 18, 31, 32, 33, 36, 37, 38]);
});

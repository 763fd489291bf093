/** Traps of positions: each test fails when one steps into it. */
import { describe, expect, test } from "vitest";
import { rotaryFrequencies } from "../../src/program/ops/position.ts";
import { alibiSlopes } from "../../src/program/ops/alibi.ts";
import { bucketTable, spanTable, type DistanceTable } from "../../src/program/ops/relative.ts";
import { dim, float, int } from "../../src/program/tensor.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { attend, causal, dot, layerNorm, rotate, times, type Rows } from "../support/by-hand.ts";
import { noise, runOp } from "../support/one-op.ts";
import { attentions, crosses, drawn, evaluator, imported, modelOf, programOf, type Weights } from "../support/spelled.ts";

const ropeOf = (config: object) => attentions(imported(config)).map((a) => a.rope);

/** Rows of one head turned by a model's own op. */
function turned(rows: Rows, layout: "half" | "interleaved", dims: number): number[][] {
  const width = rows[0]?.length ?? 0;
  const angles = rows.flatMap((_, t) => rotaryFrequencies({ theta: 10000, dims, scaling: null }).map((f) => t * f));
  const turns = float(dim("batch"), dim("time"), dim("pairs", dims / 2));
  const shape = [1, rows.length, dims / 2];
  const types = { x: float(dim("batch"), dim("time"), dim("heads", 1), dim("d_head", width)), cos: turns, sin: turns };
  const y = runOp("rotary", types, { layout }, { x: tensor([1, rows.length, 1, width], rows.flat()), cos: tensor(shape, angles.map(Math.cos)), sin: tensor(shape, angles.map(Math.sin)) });
  return rows.map((_, t) => [...y.data.slice(t * width, (t + 1) * width)]);
}

describe("22 and 24: published weights are permuted to their layout", () => {
  const random = noise(3);
  const [d, width, length] = [16, 8, 6];
  const x: Rows = Array.from({ length }, () => Array.from({ length: d }, () => 4 * random()));
  const matrix = (): number[] => Array.from({ length: d * width }, random);
  const [query, key] = [matrix(), matrix()];
  /** Columns of one head in the order [even …, odd …]. */
  const permuted = (w: readonly number[]): number[] => Array.from({ length: d }, (_, i) => Array.from({ length: width }, (_, o) => w[i * width + (o < width / 2 ? 2 * o : 2 * (o - width / 2) + 1)] ?? 0)).flat();
  const scores = (q: readonly number[], k: readonly number[], layout: "half" | "interleaved"): number[] => {
    const [a, b] = [turned(times(x, q), layout, width), turned(times(x, k), layout, width)];
    return a.flatMap((row) => b.map((other) => dot(row, other)));
  };
  const apart = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((v, i) => Math.abs(v - (b[i] ?? 0))));
  const meta = scores(query, key, "interleaved");
  test("halves over permuted columns are pairs over those as they were", () => expect(apart(meta, scores(permuted(query), permuted(key), "half"))).toBeLessThan(3e-13));
  test("and something else without the permutation", () => expect(apart(meta, scores(query, key, "half"))).toBeGreaterThan(10));
});

test.each([
  ["llama", "half"], ["mistral", "half"], ["qwen2", "half"], ["gemma", "half"], ["gpt_neox", "half"], ["phi", "half"], ["stablelm", "half"], ["falcon", "half"], ["gpt_oss", "half"],
  ["gptj", "interleaved"], ["codegen", "interleaved"], ["cohere", "interleaved"], ["glm", "interleaved"], ["roformer", "interleaved"],
] as const)("23: %s turns in %s", (model_type, layout) => expect(ropeOf({ model_type, pad_token_id: 0 })[0]?.layout).toBe(layout));

describe("25 and 26: which dimensions turn", () => {
  test.each([
    ["Phi-2: int(80 * 0.4)", { model_type: "phi", hidden_size: 2560, num_attention_heads: 32, partial_rotary_factor: 0.4 }, 32, 80],
    ["GPT-NeoX 20B: a quarter of 96", { model_type: "gpt_neox", hidden_size: 6144, num_attention_heads: 64, rotary_pct: 0.25 }, 24, 96],
    ["GPT-J: 64 of 256", { model_type: "gptj", n_embd: 4096, n_head: 16, rotary_dim: 64 }, 64, 256],
    ["Qwen3: its own width of a head", { model_type: "qwen3", hidden_size: 1024, num_attention_heads: 16, num_key_value_heads: 8, head_dim: 128 }, 128, 128],
    ["Gemma: its own width of a head", { model_type: "gemma", hidden_size: 2048, num_attention_heads: 8, num_key_value_heads: 1, head_dim: 256 }, 256, 256],
  ])("%s", (_, config, dims, d_head) => {
    const attention = attentions(imported(config))[0];
    expect([attention?.rope?.dims, attention?.d_head]).toEqual([dims, d_head]);
  });
  test("the exponent counts the turned dimensions, and the rest passes", () => {
    const rows = [[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1], [1, 1, 2, 2, 3, 3]];
    for (const layout of ["half", "interleaved"] as const) {
      const y = turned(rows, layout, 4);
      rows.forEach((row, t) => rotate(row, t, 4, layout).forEach((v, i) => expect(y[t]?.[i], `${layout} ${t} ${i}`).toBeCloseTo(v, 14)));
    }
  });
});

describe("28 to 31: stretched frequencies", () => {
  const plain = rotaryFrequencies({ theta: 500000, dims: 128, scaling: null });
  test("28: llama3 goes by wavelength; Llama 3.0 has none", () => {
    const scaled = rotaryFrequencies({ theta: 500000, dims: 128, scaling: { kind: "llama3", factor: 32, low: 1, high: 4, original: 8192 } });
    plain.forEach((f, i) => {
      const s = (8192 / ((2 * Math.PI) / f) - 1) / 3;
      expect(scaled[i]).toBeCloseTo(s < 0 ? f / 32 : s > 1 ? f : ((1 - s) * f) / 32 + s * f, 15);
    });
    expect(ropeOf({ model_type: "llama", rope_theta: 500000, rope_scaling: null })[0]?.scaling).toBeNull();
  });
  const oss = { rope_type: "yarn", factor: 32, original_max_position_embeddings: 4096, beta_fast: 32, beta_slow: 1, truncate: false, rope_theta: 150000 };
  test("29: YaRN multiplies cosines and sines by 0.1 ln(factor) + 1, 1.34657 for 32", () => {
    const scaling = ropeOf({ model_type: "gpt_oss", num_hidden_layers: 2, rope_parameters: oss })[0]?.scaling;
    expect(scaling?.kind === "yarn" ? scaling.attention_factor.toFixed(5) : scaling).toBe("1.34657");
  });
  test("29: truncate false leaves the ramp's ends at 8.0928 and 17.3980", () => {
    const at = (beta: number): number => (64 * Math.log(4096 / (2 * Math.PI * beta))) / (2 * Math.log(150000));
    expect([at(32).toFixed(4), at(1).toFixed(4)]).toEqual(["8.0928", "17.3980"]);
    const base = { theta: 150000, dims: 64 };
    const [bare, scaled] = [rotaryFrequencies({ ...base, scaling: null }), rotaryFrequencies({ ...base, scaling: { kind: "yarn", factor: 32, original: 4096, beta_fast: 32, beta_slow: 1, truncate: false } })];
    bare.forEach((f, i) => {
      const ramp = Math.min(Math.max((i - at(32)) / (at(1) - at(32)), 0), 1);
      expect((scaled[i] ?? 0) / f).toBeCloseTo(ramp / 32 + (1 - ramp), 13);
    });
  });
  test.each(["deepseek_v2", "deepseek_v3"])("29: %s scales its scores by mscale², 1.87385, and no cosine", (model_type) => {
    const rope_scaling = { type: "yarn", factor: 40, original_max_position_embeddings: 4096, beta_fast: 32, beta_slow: 1, mscale: 1, mscale_all_dim: 1 };
    const config = { model_type, num_hidden_layers: 1, num_experts_per_tok: 2, qk_nope_head_dim: 128, qk_rope_head_dim: 64, max_position_embeddings: 163840, rope_scaling };
    const attention = attentions(imported(config))[0];
    expect(((attention?.scale ?? 0) * Math.sqrt(192)).toFixed(5)).toBe("1.87385");
    expect(attention?.rope?.scaling?.kind === "yarn" && attention.rope.scaling.attention_factor).toBe(1);
  });
  const angle = (scaling: Parameters<typeof rotaryFrequencies>[0]["scaling"], positions: number[]): number => runOp("rotary_angles", { position_ids: int(dim("batch"), dim("time")) }, { theta: 10000, dims: 4, scaling }, { position_ids: tensor([1, positions.length], positions) }).data[1] ?? 0;
  test("30: longrope's list goes by the present length", () => {
    const scaling = { kind: "longrope", short: [1, 2], long: [1, 8], original: 8 } as const;
    expect(angle(scaling, [1, 7])).toBeCloseTo(0.01 / 2, 15);
    expect(angle(scaling, [1, 8])).toBeCloseTo(0.01 / 8, 15);
  });
  test("31: dynamic theta grows with the length, from the original context on", () => {
    const scaling = { kind: "dynamic", factor: 2, original: 8 } as const;
    const stretched = 10000 * (2 * (16 / 8) - 1) ** (4 / 2);
    expect(angle(scaling, [1, 7])).toBeCloseTo(0.01, 15);
    expect(angle(scaling, [1, 15])).toBeCloseTo(stretched ** -0.5, 15);
  });
});

describe("32 to 34: rows of positions", () => {
  const table = (layout: "interleaved" | "halves", spacing: "exclusive" | "inclusive", offset = 0, count = 512): Float64Array =>
    runOp("sinusoidal", { position_ids: int(dim("batch"), dim("time")) }, { d: 512, layout, spacing, offset, axis: "d" }, { position_ids: tensor([1, count], Array.from({ length: count }, (_, i) => i)) }).data;
  test("32: the two spacings differ by up to 0.71 within 512 positions", () => {
    const [a, b] = [table("halves", "exclusive"), table("halves", "inclusive")];
    expect(a.reduce((most, v, i) => Math.max(most, Math.abs(v - (b[i] ?? 0))), 0)).toBeCloseTo(0.71, 2);
  });
  test("32: the paper's table, and the reference's of Marian", () => {
    expect(table("interleaved", "exclusive")[7 * 512 + 21]).toBeCloseTo(Math.cos(7 / 10000 ** (20 / 512)), 14);
    const positions = (model_type: string) => imported({ model_type }).stacks.map((s) => s.positions[0]);
    for (const p of [...positions("marian"), ...positions("pegasus")]) expect(p).toMatchObject({ kind: "sinusoidal", layout: "halves", spacing: "exclusive", offset: 0 });
  });
  test("33: RoBERTa counts from 2 and gives padding row 1, in a table of 514", () => {
    const rows = runOp("token_positions", { tokens: int(dim("batch"), dim("time")) }, { pad: 1 }, { tokens: tensor([1, 6], [1, 7, 8, 1, 9, 1]) });
    expect([...rows.data]).toEqual([1, 2, 3, 1, 4, 1]);
    for (const model_type of ["roberta", "xlm-roberta", "camembert"]) {
      expect(imported({ model_type, max_position_embeddings: 514 }).stacks[0]?.positions[0]).toMatchObject({ kind: "learned", rows: 514, offset: 2, skip_pad: true });
    }
  });
  test("33: BART and OPT always start at row 2", () => {
    for (const model_type of ["bart", "opt"]) expect(imported({ model_type, max_position_embeddings: 1024 }).stacks.at(-1)?.positions[0]).toMatchObject({ rows: 1026, offset: 2, skip_pad: false });
  });
  test("34: M2M-100's sines are computed: halves, inclusive, counted past padding from 2", () => {
    for (const stack of imported({ model_type: "m2m_100" }).stacks) expect(stack.positions[0]).toMatchObject({ kind: "sinusoidal", layout: "halves", spacing: "inclusive", offset: 2, skip_pad: true });
  });
});

const bucketAt = ({ from, values }: DistanceTable, distance: number): number | undefined => values[Math.min(Math.max(distance - from, 0), values.length - 1)];

describe("35 and 36: T5", () => {
  test.each([
    [true, [[-8, 8], [-16, 10], [-64, 14], [1, 17], [8, 24], [128, 31]]],
    [false, [[-16, 16], [-32, 21], [-64, 26], [-128, 31]]],
  ] as const)("35: buckets for both directions: %s", (bidirectional, pairs) => {
    for (const [distance, bucket] of pairs) expect(bucketAt(bucketTable(32, 128, bidirectional), distance), `${distance}`).toBe(bucket);
  });
  test("35: in self-attention alone, one table a stack, both directions in the encoder alone", () => {
    const model = imported({ model_type: "t5", num_layers: 2 });
    const kinds = [0, 1].map((stack) => attentions(model, stack).map((a) => [a.buckets?.shared, a.buckets?.bidirectional]));
    expect(kinds).toEqual([[[true, true], [true, true]], [[true, false], [true, false]]]);
    expect(crosses(model).map((c) => c.buckets)).toEqual([null, null]);
    expect(programOf(model).parameters.filter((p) => p.path.includes("buckets")).map((p) => p.path)).toEqual(["encoder.buckets", "decoder.buckets"]);
  });
  test("36: T5 and GPT-Neo don't divide their scores", () => {
    for (const model_type of ["t5", "gpt_neo"]) expect(new Set(attentions(imported({ model_type })).map((a) => a.scale))).toEqual(new Set([1]));
  });
});

/** One attention and nothing else, over embeddings; what it gives, and its weights. */
async function alone(position: string, attention = "heads: 2"): Promise<{ readonly got: Float32Array; readonly rows: Rows; readonly w: (path: string) => ArrayLike<number> }> {
  const program = programOf(modelOf(`model: m\ntype: decoder\ncontext: 16\nd_model: 8\nlayers: 1\ninput: { tokens: 9 }\nposition: ${position}\nblock: [attention]\nattention: { ${attention} }\nnorm: { kind: rms, eps: 1e-6, place: none }\nresidual: none\nbias: false\n`));
  const weights: Weights = drawn(program);
  const w = (path: string): ArrayLike<number> => weights.get(path) ?? [];
  const ids = [3, 1, 4, 5, 2];
  const { lastHiddenState } = await evaluator(program, weights).forward({ tokens: [ids] });
  return { got: (lastHiddenState as Numbers).data, rows: ids.map((id) => Array.from({ length: 8 }, (_, i) => w("embedding.tokens")[id * 8 + i] ?? 0)), w };
}

test("29: YaRN's factor multiplies cosines and sines, so scores by its square, written out", async () => {
  const { got, rows, w } = await alone("{ rope: { scaling: { kind: yarn, factor: 32, original: 16, attention_factor: 1.5 } } }");
  const frequencies = rotaryFrequencies({ theta: 10000, dims: 4, scaling: { kind: "yarn", factor: 32, original: 16, beta_fast: 32, beta_slow: 1, truncate: true } });
  const turn = (row: readonly number[], t: number): number[] =>
    [0, 4].flatMap((at) => {
      const [a = 0, b = 0, c = 0, d = 0] = row.slice(at, at + 4);
      const [cos, sin] = [frequencies.map((f) => 1.5 * Math.cos(t * f)), frequencies.map((f) => 1.5 * Math.sin(t * f))];
      return [a * (cos[0] ?? 0) - c * (sin[0] ?? 0), b * (cos[1] ?? 0) - d * (sin[1] ?? 0), c * (cos[0] ?? 0) + a * (sin[0] ?? 0), d * (cos[1] ?? 0) + b * (sin[1] ?? 0)];
    });
  const project = (name: string): Rows => times(rows, w(`layers.0.attention.${name}.weight`));
  const hand = times(attend(project("query").map(turn), project("key").map(turn), project("value"), { heads: 2, width: 4, score: causal }), w("layers.0.attention.output.weight"));
  hand.flat().forEach((v, i) => expect(got[i]).toBeCloseTo(v, 6));
});

describe("37: ALiBi", () => {
  test("slopes of 12 heads: 2^-1 … 2^-8, then 0.7071, 0.3536, 0.1768, 0.0884", () => {
    expect(alibiSlopes(12, 8).slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((i) => 2 ** -i));
    expect(alibiSlopes(12, 8).slice(8).map((s) => s.toFixed(4))).toEqual(["0.7071", "0.3536", "0.1768", "0.0884"]);
  });
  test("BLOOM and MPT add it after the scale, Falcon before", () => {
    const before = [{ model_type: "bloom" }, { model_type: "mpt" }, { model_type: "falcon", alibi: true, multi_query: false, new_decoder_architecture: false }].map((config) => attentions(imported(config))[0]?.alibi?.before_scale);
    expect(before).toEqual([false, false, true]);
  });
  test("Falcon's slopes, positions and products are those of bfloat16", () => {
    const round = (x: number): number => {
      const bits = new DataView(new ArrayBuffer(4));
      bits.setFloat32(0, x);
      const [whole, rest] = [bits.getUint16(0), bits.getUint16(2)];
      bits.setUint32(0, (whole + (rest > 0x8000 || (rest === 0x8000 && whole % 2 === 1) ? 1 : 0)) * 0x10000);
      return bits.getFloat32(0);
    };
    const count = 3000;
    const y = runOp("alibi", { attention_mask: int(dim("batch"), dim("key", count)) }, { heads: dim("heads", 6), maxBias: 8, factor: 1, rounded: true }, { attention_mask: tensor([1, count], new Array<number>(count).fill(1)) });
    alibiSlopes(6, 8).forEach((slope, h) => {
      for (let p = 0; p < count; p++) expect(y.data[h * count + p], `${h} ${p}`).toBe(round(round(slope) * round(p)));
    });
    expect(attentions(imported({ model_type: "falcon", alibi: true, multi_query: false }))[0]?.alibi).toMatchObject({ rounded: true });
    expect(attentions(imported({ model_type: "bloom" }))[0]?.alibi).toMatchObject({ rounded: false });
  });
  test.each([[false, 1], [true, 0.5]])("added before the scale: %s, written out", async (before, factor) => {
    const { got, rows, w } = await alone(`{ alibi: { before_scale: ${before} } }`);
    const project = (name: string): Rows => times(rows, w(`layers.0.attention.${name}.weight`));
    const score = (s: number, q: number, k: number, h: number): number => causal(s + factor * 2 ** (-4 * (h + 1)) * k, q, k);
    times(attend(project("query"), project("key"), project("value"), { heads: 2, width: 4, score }), w("layers.0.attention.output.weight")).flat().forEach((v, i) => expect(got[i]).toBeCloseTo(v, 6));
  });
});

describe("38: DeBERTa", () => {
  test("each term of the scores is divided by the root of 3 d_head", () => {
    expect(attentions(imported({ model_type: "deberta", relative_attention: true, pos_att_type: ["c2p", "p2c"] }))[0]?.scale).toBeCloseTo((64 * 3) ** -0.5, 15);
    expect(attentions(imported({ model_type: "deberta", relative_attention: true, pos_att_type: ["c2p"] }))[0]?.scale).toBeCloseTo((64 * 2) ** -0.5, 15);
    expect(attentions(imported({ model_type: "deberta", relative_attention: false }))[0]?.scale).toBeCloseTo(64 ** -0.5, 15);
  });
  test("logarithmic buckets: 127, 128, 129 for themselves, 256 in 192, 511 in 255", () => {
    const table = spanTable(512, 256, 511);
    for (const [d, bucket] of [[127, 127], [128, 128], [129, 129], [256, 192], [511, 255]] as const) expect(bucketAt(table, -d), `${d}`).toBe(256 + bucket);
  });
  test("the convolution reads what enters the first layer, is added to what leaves it, and padding is zero", async () => {
    const text = (at: string): string => `model: m\ntype: encoder\ncontext: 16\nd_model: 4\nlayers: 1\ninput: { tokens: 9 }\nposition: learned\nattention: { heads: 2 }\nffn: { d_ff: 6, act: relu }\nnorm: { kind: layer, eps: 1e-5, place: post }\n${at}`;
    const [bare, whole] = [programOf(modelOf(text(""))), programOf(modelOf(text("at: { 0: { beside: { kernel: 3 } } }\n")))];
    const weights = drawn(whole);
    const given = { tokens: [[3, 1, 4, 0]], attentionMask: [[1, 1, 1, 0]] };
    const hidden = async (program: typeof bare): Promise<readonly Numbers[]> => (await evaluator(program, weights).forward(given))["hiddenStates"] as readonly Numbers[];
    const [[enters, leaves], [, mixed]] = [await hidden(bare), await hidden(whole)];
    const row = (of: Numbers | undefined, t: number): number[] => (t < 0 || t > 2 ? [0, 0, 0, 0] : [...(of?.data.slice(4 * t, 4 * t + 4) ?? [])]);
    const [kernel, bias, gain, shift] = ["beside.weight", "beside.bias", "beside_norm.weight", "beside_norm.bias"].map((name) => weights.get(`layers.0.${name}`) ?? []);
    for (const t of [0, 1, 2]) {
      const seen = [t - 1, t, t + 1].flatMap((place) => row(enters, place));
      const beside = times([seen], kernel ?? [], bias)[0] ?? [];
      const sum = row(leaves, t).map((v, i) => v + Math.tanh(beside[i] ?? 0));
      layerNorm(sum, 1e-5).forEach((v, i) => expect(mixed?.data[4 * t + i], `${t}`).toBeCloseTo(v * (gain?.[i] ?? 0) + (shift?.[i] ?? 0), 5));
    }
    expect([...(mixed?.data.slice(12) ?? [])].map(Math.abs)).toEqual([0, 0, 0, 0]);
  });
});

describe("41: rotations that differ from layer to layer", () => {
  const thetas = (config: object): (number | null)[] => ropeOf(config).map((rope) => rope?.theta ?? null);
  test("Gemma 3: five layers of 1e4, then one of 1e6, which alone is stretched", () => {
    const config = { model_type: "gemma3_text", num_hidden_layers: 6, rope_theta: 1e6, rope_local_base_freq: 1e4, rope_scaling: { rope_type: "linear", factor: 8 } };
    expect(thetas(config)).toEqual([1e4, 1e4, 1e4, 1e4, 1e4, 1e6]);
    expect(ropeOf(config).map((rope) => rope?.scaling?.kind ?? null)).toEqual([null, null, null, null, null, "linear"]);
  });
  test("ModernBERT: layers 0, 3, 6 … of 160,000, the others of 10,000", () => expect(thetas({ model_type: "modernbert", num_hidden_layers: 5 })).toEqual([160000, 10000, 10000, 160000, 10000]));
  test("SmolLM3: no_rope_layers says 1 where there is rope; every fourth has none", () => {
    const on = (config: object): boolean[] => ropeOf(config).map((rope) => rope !== null);
    expect(on({ model_type: "smollm3", num_hidden_layers: 8 })).toEqual([true, true, true, false, true, true, true, false]);
    expect(on({ model_type: "smollm3", num_hidden_layers: 2, no_rope_layers: [0, 1] })).toEqual([false, true]);
  });
  test("EXAONE 4: global layers have none", () => {
    const model = imported({ model_type: "exaone4", num_hidden_layers: 4, sliding_window: 8, sliding_window_pattern: 4 });
    expect(attentions(model).map((a) => [a.window === null, a.rope === null])).toEqual([[false, false], [false, false], [false, false], [true, true]]);
  });
});

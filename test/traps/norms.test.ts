/** Traps of norms: each test fails when one steps into it. */
import { describe, expect, test } from "vitest";
import { dim, float } from "../../src/program/tensor.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { attend, rmsNorm, times, type Rows } from "../support/by-hand.ts";
import { converted } from "../support/converted.ts";
import { runOp } from "../support/one-op.ts";
import { attentions, drawn, evaluator, imported, modelOf, programOf, refused, sublayers } from "../support/spelled.ts";

const normOf = (op: "layer_norm" | "rms_norm", x: readonly number[], eps: number, offset: 0 | 1 = 0, weight: readonly number[] | null = null): Float64Array => {
  const d = float(dim("d", x.length));
  const types = { x: d, weight: weight === null ? null : d, ...(op === "layer_norm" ? { bias: null } : {}) };
  return runOp(op, types, { eps, offset }, { x: tensor([x.length], x), ...(weight === null ? {} : { weight: tensor([x.length], weight) }) }).data;
};

test("1: eps is inside the root, after the biased variance", () => {
  const x = [1, 2, 4];
  // Mean 7/3, variance 14/9: neither 14/6, nor a root to which eps is added.
  expect(normOf("layer_norm", x, 0.5)[2]).toBeCloseTo((4 - 7 / 3) / Math.sqrt(14 / 9 + 0.5), 14);
  expect(normOf("rms_norm", x, 0.5)[2]).toBeCloseTo(4 / Math.sqrt(7 + 0.5), 14);
});

describe("2: eps is per checkpoint", () => {
  test("on activations of deviation 1e-3, 1e-6 for 1e-12 moves a norm by 0.96", () => {
    // 998 values at ±a and two at ±3.28 deviations; variance 1e-6.
    const a = Math.sqrt((1000e-6 - 2 * 3.28e-3 ** 2) / 998);
    const x = [3.28e-3, -3.28e-3, ...Array.from({ length: 998 }, (_, i) => (i % 2 === 0 ? a : -a))];
    const [small, large] = [normOf("layer_norm", x, 1e-12), normOf("layer_norm", x, 1e-6)];
    expect((small[0] ?? 0) - (large[0] ?? 0)).toBeCloseTo(0.96, 2);
  });
  test.each([
    [{ model_type: "bert" }, 1e-12],
    [{ model_type: "roberta" }, 1e-12],
    [{ model_type: "roberta", layer_norm_eps: 1e-5 }, 1e-5],
    [{ model_type: "deberta" }, 1e-7],
    [{ model_type: "llama" }, 1e-6],
    [{ model_type: "llama", rms_norm_eps: 1e-5 }, 1e-5],
    [{ model_type: "qwen2" }, 1e-6],
    [{ model_type: "glm" }, 1.5625e-7],
  ])("%o: %d", (config, eps) => expect(sublayers(imported(config))[0]?.[0]?.norm?.eps).toBe(eps));
});

test("3: a ViT has the eps that its config says, 1e-12 where it says nothing", () => {
  const vit = { model_type: "vit", architectures: ["ViTModel"] };
  expect([imported(vit), imported({ ...vit, layer_norm_eps: 1e-6 })].map((m) => sublayers(m)[0]?.[0]?.norm?.eps)).toEqual([1e-12, 1e-6]);
});

describe("4: eps that no config key says", () => {
  test.each(["bart", "mbart", "marian", "pegasus"])("%s: 1e-5", (model_type) => {
    expect(sublayers(imported({ model_type }))[0]?.[0]?.norm?.eps).toBe(1e-5);
    expect(refused({ model_type, layer_norm_eps: 1e-12 })).not.toEqual([]);
  });
  test("DistilBERT: 1e-12", () => expect(sublayers(imported({ model_type: "distilbert" }))[0]?.[0]?.norm?.eps).toBe(1e-12));
  test.each(["deepseek_v2", "deepseek_v3"])("%s: what latent attention compresses is normed with 1e-6 whatever rms_norm_eps says", (model_type) => {
    const model = imported({ model_type, num_hidden_layers: 2, num_experts_per_tok: 2, rms_norm_eps: 1e-3 });
    expect(attentions(model).map((a) => [a.norm?.eps, a.latent?.norm.eps])).toEqual([[1e-3, 1e-6], [1e-3, 1e-6]]);
  });
});

describe("6 and 7: weights stored as w - 1", () => {
  test.each([
    ["gemma", "rms", 1],
    ["gemma2", "rms", 1],
    ["nemotron", "layer", 1],
    ["llama", "rms", 0],
    ["olmo2", "rms", 0],
  ] as const)("%s: %s, offset %i", (model_type, kind, offset) => {
    const norms = sublayers(imported({ model_type })).flat().flatMap((s) => [s.norm, s.output_norm]).filter((n) => n !== null);
    expect(new Set(norms.map((n) => `${n.kind} ${n.offset}`))).toEqual(new Set([`${kind} ${offset}`]));
  });
  test("the norm multiplies by 1 + w", () => {
    expect(normOf("rms_norm", [3, 4], 0, 1, [0.5, -1])).toEqual(Float64Array.of((1.5 * 3) / Math.sqrt(12.5), 0));
    expect([...normOf("layer_norm", [1, 3], 0, 1, [0.5, 1])]).toEqual([-1.5, 2]);
  });
  test("the stored weight is not added to a second time", async () => {
    const { model, stored, canonical } = await converted("gemma");
    expect(model.stacks[0]?.final_norm?.offset).toBe(1);
    expect(canonical("norm.weight")).toEqual(stored("model.norm.weight"));
  });
});

test("8: norms without bias, and without anything", () => {
  for (const model_type of ["mpt", "cohere", "modernbert"]) {
    const norm = sublayers(imported({ model_type })).flat().at(-1)?.norm ?? imported({ model_type }).stacks[0]?.layers[0]?.steps[0]?.shared_norm;
    expect([model_type, norm?.kind, norm?.bias, norm?.affine]).toEqual([model_type, "layer", false, true]);
  }
  const bare = sublayers(imported({ model_type: "olmo" }))[0]?.[0]?.norm;
  expect([bare?.kind, bare?.bias, bare?.affine, bare?.eps]).toEqual(["layer", false, false, 1e-5]);
  // Without a bias the mean is subtracted all the same.
  expect([...normOf("layer_norm", [1, 3], 0)]).toEqual([-1, 1]);
});

test("9: T5's layer norm has no mean and no bias", () => {
  const norm = sublayers(imported({ model_type: "t5" }))[0]?.[0]?.norm;
  expect([norm?.kind, norm?.bias]).toEqual(["rms", false]);
  expect(normOf("rms_norm", [1, 3], 0)[0]).toBeCloseTo(rmsNorm([1, 3], 0)[0] ?? 0, 15);
});

test("10: final_layer_norm inside BART's layers is the feed-forward's; a stack's own stands in pre-norm members alone", async () => {
  const { stored, canonical } = await converted("bart");
  expect(canonical("encoder.layers.0.ffn_norm.weight")).toEqual(stored("model.encoder.layers.0.final_layer_norm.weight"));
  const final = (model_type: string) => imported({ model_type }).stacks.map((s) => s.final_norm !== null);
  expect(["bart", "mbart", "pegasus", "blenderbot"].map(final)).toEqual([[false, false], [true, true], [true, true], [true, true]]);
});

test("11: Gemma 2's post_attention_layernorm is what attention gives, not what the feed-forward reads", async () => {
  const { stored, canonical } = await converted("gemma2");
  const layer = "model.layers.1";
  const pairs = [["attention_norm", "input_layernorm"], ["attention_output_norm", "post_attention_layernorm"], ["ffn_norm", "pre_feedforward_layernorm"], ["ffn_output_norm", "post_feedforward_layernorm"]] as const;
  for (const [path, name] of pairs) expect(canonical(`layers.1.${path}.weight`), path).toEqual(stored(`${layer}.${name}.weight`));
});

test("12: GPT norms after each sublayer and has no final norm; GPT-2 norms before and has one", () => {
  const [gpt, gpt2] = [imported({ model_type: "openai-gpt" }), imported({ model_type: "gpt2" })];
  expect([gpt, gpt2].map((m) => [sublayers(m)[0]?.[0]?.place, m.stacks[0]?.final_norm !== null])).toEqual([["post", false], ["pre", true]]);
});

test("13: ModernBERT's first attention has no norm of its own", () => {
  const model = imported({ model_type: "modernbert" });
  expect(sublayers(model).map(([attention]) => attention?.norm === null)).toEqual([true, ...new Array<boolean>(21).fill(false)]);
  expect(sublayers(model)[0]?.[1]?.norm).not.toBeNull();
});

test("14: a post-norm stack may have a final norm as well", () => {
  const model = modelOf("model: m\ntype: encoder\nd_model: 8\nlayers: 1\ninput: { tokens: 9 }\nposition: none\nattention: { heads: 2 }\nffn: { d_ff: 8, act: relu }\nnorm: { kind: layer, eps: 1e-5, place: post, final: true }\n");
  expect([sublayers(model)[0]?.[1]?.place, model.stacks[0]?.final_norm !== null]).toEqual(["post", true]);
});

describe("15: norms of queries and keys", () => {
  test.each([
    [{ model_type: "qwen3" }, "head", "rms"],
    [{ model_type: "gemma3_text" }, "head", "rms"],
    [{ model_type: "olmo2" }, "width", "rms"],
    [{ model_type: "cohere", use_qk_norm: true }, "per_head", "layer"],
    [{ model_type: "stablelm", qk_layernorm: true }, "per_head", "layer"],
  ])("%o: over %s, %s", (config, over, kind) => {
    const found = attentions(imported(config))[0]?.qk_norm;
    expect([found?.over, found?.norm.kind, found?.after_rope]).toEqual([over, kind, false]);
  });

  const text = (over: string): string =>
    `model: m\ntype: decoder\nd_model: 8\nlayers: 1\ninput: { tokens: 9 }\nposition: none\nblock: [attention]\nattention: { heads: 2, qk_norm: ${over} }\nnorm: { kind: rms, eps: 1e-6, place: none }\nresidual: none\nbias: false\n`;
  test.each(["head", "width", "per_head"])("%s, written out", async (over) => {
    const program = programOf(modelOf(text(over)));
    const weights = drawn(program);
    const ids = [3, 1, 4, 5];
    const w = (path: string): ArrayLike<number> => weights.get(path) ?? [];
    const rows: Rows = ids.map((id) => Array.from({ length: 8 }, (_, i) => w("embedding.tokens")[id * 8 + i] ?? 0));
    const normed = (name: "query" | "key"): Rows => {
      const weight = Array.from(w(`layers.0.attention.${name}_norm.weight`));
      return times(rows, w(`layers.0.attention.${name}.weight`)).map((row) => {
        if (over === "width") return rmsNorm(row, 1e-6).map((v, i) => v * (weight[i] ?? 0));
        return [0, 1].flatMap((h) => rmsNorm(row.slice(4 * h, 4 * h + 4), 1e-6).map((v, i) => v * (weight[over === "head" ? i : 4 * h + i] ?? 0)));
      });
    };
    const hand = times(attend(normed("query"), normed("key"), times(rows, w("layers.0.attention.value.weight")), { heads: 2, width: 4, score: (s, q, k) => (k <= q ? s : -Infinity) }), w("layers.0.attention.output.weight"));
    const { lastHiddenState } = await evaluator(program, weights).forward({ tokens: [ids] });
    hand.flat().forEach((v, i) => expect((lastHiddenState as Numbers).data[i]).toBeCloseTo(v, 6));
  });
});

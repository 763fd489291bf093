/** Traps of mixtures of experts: each test fails when one steps into it. */
import { describe, expect, test } from "vitest";
import type { OpAttributes } from "../../src/program/ops/index.ts";
import { dim, float } from "../../src/program/tensor.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { softmax } from "../support/by-hand.ts";
import { converted } from "../support/converted.ts";
import { runOp } from "../support/one-op.ts";
import { feedForwards, imported } from "../support/spelled.ts";

const logits = [0.5, 2, -1, 1.5, 0, 1];
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function route(attributes: Partial<OpAttributes<"route">>, correction: readonly number[] | null = null): number[] {
  const experts = dim("experts", logits.length);
  const given = { top: 2, score: "softmax", normalize: false, scale: 1, groups: null, ...attributes } as OpAttributes<"route">;
  const types = { logits: float(dim("batch"), dim("time"), experts), correction: correction === null ? null : float(experts) };
  return [...runOp("route", types, given, { logits: tensor([1, 1, logits.length], logits), ...(correction === null ? {} : { correction: tensor([logits.length], correction) }) }).data];
}
const close = (got: readonly number[], want: readonly number[]): void => want.forEach((v, i) => expect(got[i], `${i}`).toBeCloseTo(v, 14));

describe("73: softmax and the best k", () => {
  const all = softmax(logits);
  const [first, second] = [all[1] ?? 0, all[3] ?? 0];
  test("softmax first: the weights don't add to 1", () => close(route({}), [0, first, 0, second, 0, 0]));
  test("normalised: they do, and are the softmax of the chosen scores alone", () => {
    const want = [0, first / (first + second), 0, second / (first + second), 0, 0];
    close(route({ normalize: true }), want);
    close(route({ score: "softmax_after_topk" }), want);
    close([0, softmax([2, 1.5])[0] ?? 0, 0, softmax([2, 1.5])[1] ?? 0, 0, 0], want);
  });
  const moe = (config: object) => feedForwards(imported(config)).at(-1)?.moe;
  test.each([
    [{ model_type: "mixtral" }, "softmax", true],
    [{ model_type: "qwen2_moe", pad_token_id: 0 }, "softmax", false],
    [{ model_type: "qwen3_moe", norm_topk_prob: true }, "softmax", true],
    [{ model_type: "qwen3_moe" }, "softmax", false],
    [{ model_type: "gpt_oss" }, "softmax_after_topk", false],
    [{ model_type: "deepseek_v2", num_experts_per_tok: 2 }, "softmax", false],
    [{ model_type: "deepseek_v3" }, "sigmoid", true],
  ])("%o: %s, normalised %s", (config, score, normalize) => {
    const found = moe(config);
    // What is chosen before the softmax adds to 1 by itself.
    expect([found?.score, score === "softmax_after_topk" ? false : found?.normalize]).toEqual([score, normalize]);
  });
  test("75: the shared expert's gate is Qwen2's alone", () => {
    const gates = [{ model_type: "qwen2_moe", pad_token_id: 0 }, { model_type: "deepseek_v2", num_experts_per_tok: 2 }, { model_type: "deepseek_v3" }].map((config) => [moe(config)?.shared_d_ff !== null, moe(config)?.shared_gate]);
    expect(gates).toEqual([[true, true], [true, false], [true, false]]);
  });
});

describe("74: DeepSeek V3's router", () => {
  const attributes = { score: "sigmoid", normalize: true, scale: 2.5, groups: { count: 3, top: 1, score: "top2_sum" } } as const;
  test("the bias chooses, the raw scores weigh; a group counts its two best biased scores", () => {
    // Raw, the first group has the most: sigmoid(0.5) + sigmoid(2). Biased, the last has.
    const bias = [0, 0, 0, 0, 0.5, 0.5];
    const [a, b] = [sigmoid(0), sigmoid(1)];
    close(route(attributes, bias), [0, 0, 0, 0, (2.5 * a) / (a + b), (2.5 * b) / (a + b)]);
    const [c, d] = [sigmoid(0.5), sigmoid(2)];
    close(route(attributes, [0, 0, 0, 0, 0, 0]), [(2.5 * c) / (c + d), (2.5 * d) / (c + d), 0, 0, 0, 0]);
  });
  test("what is chosen is of the best group, though a bias makes its scores negative", () => {
    // Filled with 0, as older versions of the reference filled them, other groups' scores would be above.
    const chosen = route(attributes, [-3, -3, -3, -3, -3, -3]).flatMap((v, i) => (v === 0 ? [] : [i]));
    expect(chosen).toEqual([0, 1]);
  });
});

test("75: Mixtral's w1 is the gate, w3 goes up, w2 down", async () => {
  const { stored, canonical } = await converted("mixtral");
  const flipped = (name: string): number[] => {
    const { shape, data } = stored(name);
    const [rows = 0, width = 0] = shape;
    return Array.from({ length: width }, (_, i) => Array.from({ length: rows }, (_, row) => data[row * width + i] ?? 0)).flat();
  };
  for (const [path, name] of [["gate", "w1"], ["up", "w3"], ["down", "w2"]] as const) {
    const second = flipped(`model.layers.0.block_sparse_moe.experts.1.${name}.weight`);
    expect([...canonical(`layers.0.ffn.experts.${path}.weight`).data.slice(second.length, 2 * second.length)], path).toEqual(second);
  }
});

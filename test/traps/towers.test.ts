/**
 * Traps of several towers: mistakes that leave every shape and every count of parameters as it was.
 *
 * Each is stepped into by a changed spec or weight. If what comes out were the same, the test could not tell.
 */
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lower/index.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { readModel } from "../../src/spec/index.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { randomNumbers } from "../support/random.ts";
import { weightsOf } from "../support/weights.ts";

const vision = `{ type: encoder, d_model: 8, layers: 3, input: { patches: { size: 4, patch: 2, prefix: [cls] } }, position: learned, attention: { heads: 2 }, ffn: { d_ff: 12, act: gelu },
    norm: { kind: layer, eps: 1e-5, place: pre }, outputs: { pooled: { pool: cls } } }`;
const text = (pool: string): string => `{ type: encoder, context: 6, d_model: 8, layers: 1, input: { tokens: 20 }, position: learned, attention: { heads: 2, mask: causal }, ffn: { d_ff: 12, act: quick_gelu },
    norm: { kind: layer, eps: 1e-5, place: pre }, outputs: { pooled: { pool: ${pool} } } }`;
const language = `{ type: decoder, context: 16, d_model: 12, layers: 1, input: { tokens: 20 }, position: { rope: {} }, attention: { heads: 2 }, ffn: { d_ff: 12, act: silu }, norm: { kind: rms, eps: 1e-6, place: pre }, outputs: lm }`;
const compared = (pool: string, scale: string): string => `model: m\ntowers:\n  image: ${vision}\n  text: ${text(pool)}\noutputs: { logits: { between: [image, text], d: 4, normalize: true, scale: ${scale} } }\n`;
const spliced = (how: string): string => `model: m\ntowers:\n  vision: ${vision}\n  language: ${language}\nconnect: [{ from: vision, ${how}, via: { mlp: { dims: [12, 12], act: gelu } }, into: language, at: { token: 19 } }]\n`;

const pixels: Numbers = { data: Float32Array.from(randomNumbers(2 * 3 * 16, 5)), shape: [2, 3, 4, 4] };

function built(spec: string, weights: (path: string, drawn: Float32Array) => Float32Array = (_, drawn) => drawn) {
  const { result } = readModel({ path: "spec.yaml", text: spec }, { find: () => null });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => `${d.code} ${d.message}`).join("\n"));
  const program = lower(result.value.model, { hiddenStates: true, logits: "all" });
  const drawn = weightsOf(program);
  const shapes = new Map(program.parameters.map((p) => [p.path, p.shape]));
  return new ReferenceModel(program, (path) => tensor(shapes.get(path) ?? [], weights(path, drawn.get(path) ?? new Float32Array())));
}

const numbers = (outputs: object, name: string): number[] => Array.from((outputs as Record<string, Numbers>)[name]?.data ?? []);
const row = (of: Numbers | undefined, index: number): number[] => Array.from(of?.data.subarray(index * 8, index * 8 + 8) ?? []);

describe("63: where a text is pooled", () => {
  const tokens = [[3, 17, 4, 9, 2, 9]];
  const pooledAt = async (pool: string): Promise<number> => {
    const outputs = (await built(compared(pool, "1")).forward({ pixels, tokens })) as Record<string, Numbers>;
    return Array.from({ length: 6 }, (_, i) => i).find((i) => row(outputs["textLastHiddenState"], i).every((x, at) => x === numbers(outputs, "textPooled")[at])) ?? -1;
  };
  test.each([
    ["the first eos (CLIP)", "{ token: 9, which: first }", 3],
    ["the largest id, of configs that say 2 (OpenAI's CLIP)", "{ token: largest, which: first }", 1],
    ["the last position (SigLIP)", "end", 5],
    ["the first eos of a row without one: its beginning", "{ token: 11, which: first }", 0],
  ])("%s", async (_, pool, place) => {
    expect(await pooledAt(pool)).toBe(place);
  });
});

test("64: the scale is stored as a logarithm", async () => {
  const inputs = { pixels, tokens: [[3, 17, 4, 9]] };
  const at = async (stored: number): Promise<number[]> => {
    const model = built(compared("{ token: 9 }", "learned"), (path, drawn) => (path === "outputs.logits.scale" ? Float32Array.of(stored) : drawn));
    return numbers(await model.forward(inputs), "logitsPerImage");
  };
  const [plain, published] = [await at(0), await at(2.6592)];
  expect(published).not.toEqual(plain);
  published.forEach((score, i) => expect(score / (plain[i] ?? 0)).toBeCloseTo(14.285, 2));
  // As they are, scores of rows of length one lie between -1 and 1.
  expect(Math.max(...plain.map(Math.abs))).toBeLessThanOrEqual(1);
});

describe("65: LLaVA reads what leaves the last layer but one, without the class token and without the final norm", () => {
  const tokens = [[1, 19, 19, 19, 19, 2], [19, 19, 19, 19, 3, 4]];
  const outputs = async (how: string) => (await built(spliced(how)).forward({ pixels, tokens })) as Record<string, Numbers | readonly Numbers[]>;

  test("-2 is hidden states 2 of three layers, less its first row", async () => {
    const [tapped, named] = [await outputs("layer: -2, drop: prefix"), await outputs("layer: 2, drop: 1")];
    expect(numbers(tapped, "lm")).toEqual(numbers(named, "lm"));
    expect((tapped["visionFeatures"] as Numbers).shape).toEqual([2, 4, 12]);
  });

  test.each([["one layer further", "layer: -1, drop: prefix"], ["after the final norm", "drop: prefix"], ["one layer less", "layer: -3, drop: prefix"]])("%s is something else", async (_, how) => {
    expect(numbers(await outputs(how), "lm")).not.toEqual(numbers(await outputs("layer: -2, drop: prefix"), "lm"));
  });

  test("features take their places in order over the whole batch, whatever ids say beside them", async () => {
    const model = built(spliced("layer: -2, drop: prefix"));
    const counted = numbers(await model.forward({ pixels, tokens }), "lm");
    const featureIds = [[-1, 0, 1, 2, 3, -1], [4, 5, 6, 7, -1, -1]];
    expect(numbers(await model.forward({ pixels, tokens, featureIds }), "lm")).toEqual(counted);
    expect(numbers(await model.forward({ pixels, tokens, featureIds: featureIds.map((ids) => ids.map((id) => (id < 0 ? id : 7 - id))) }), "lm")).not.toEqual(counted);
  });

  test("as many places as features", async () => {
    const model = built(spliced("layer: -2, drop: prefix"));
    await expect(model.forward({ pixels, tokens: [[1, 19, 19, 19, 19, 2], [1, 2, 19, 19, 3, 4]] })).rejects.toThrow("R0006: tokens: has 6 tokens 19 for 8 features");
    await expect(model.forward({ pixels, tokens: [[1, 2, 3, 4, 5, 6]] })).rejects.toThrow("R0006: tokens: has 0 tokens 19 for 8 features");
  });

  test("one row may come in steps; of several each placeholder comes in the first", async () => {
    const model = built(spliced("layer: -2, drop: prefix"));
    const one = { data: pixels.data.slice(0, 48), shape: [1, 3, 4, 4] };
    const whole = numbers(await model.forward({ pixels: one, tokens: [[1, 19, 19, 19, 19, 2]] }), "lm");
    const { state } = await model.encode({ pixels: one });
    const steps = [...numbers(await model.step({ tokens: [[1, 19, 19]] }, state), "lm"), ...numbers(await model.step({ tokens: [[19, 19, 2]] }, state), "lm")];
    steps.forEach((x, i) => expect(x).toBeCloseTo(whole[i] ?? Number.NaN, 5));
    // Once all have their places, the id that is generated is a token like another.
    await model.step({ tokens: [[19]] }, state);
  });
});

/** What another tower is shown may be left out where no token stands for it: the text is what it is with a picture that nobody reads. */
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lower/index.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { generate, type Beholder } from "../../src/runtime/generation.ts";
import type { OutputValues, State } from "../../src/runtime/model.ts";
import { readModel } from "../../src/spec/index.ts";
import { paired } from "../onnx/run.ts";
import { columns, expectClose, expectPart, numbers } from "../support/outputs.ts";
import { randomIds, randomNumbers } from "../support/random.ts";
import { fileOf } from "../support/weights.ts";
import { generated, useBackend } from "../tfjs/harness.ts";

const MARK = 60;
const seen = `type: encoder, d_model: 8, layers: 1, attention: { heads: 2 }, ffn: { d_ff: 12, act: gelu }, norm: { kind: layer, eps: 1e-5, place: pre }, outputs: { pooled: { pool: mean } }`;
const towers: Readonly<Record<string, string>> = {
  picture: `{ ${seen}, input: { patches: { size: 4, patch: 2 } }, position: learned }`,
  sound: `{ ${seen}, input: { frames: { bins: 5, length: 9, mask: true, stem: { kind: conv1d, channels: [8, 8], kernels: [3, 3], strides: [1, 2], act: gelu } } }, position: sinusoidal }`,
};
const language = "{ type: decoder, context: 32, d_model: 12, layers: 1, input: { tokens: 61 }, position: { rope: {} }, attention: { heads: 2 }, ffn: { d_ff: 12, act: silu }, norm: { kind: rms, eps: 1e-6, place: pre }, outputs: lm }";

function programOf(tower: string) {
  const text = `model: m\ntowers:\n  shown: ${tower}\n  language: ${language}\nconnect: [{ from: shown, via: { linear: 12 }, into: language, at: { token: ${MARK} } }]\n`;
  const { result } = readModel({ path: "spec.yaml", text }, { find: () => null });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => `${d.code} ${d.message}`).join("\n"));
  return lower(result.value.model, { hiddenStates: true, logits: "all" });
}

interface Teller extends Beholder<object> {
  forward(inputs: object): Promise<OutputValues>;
  encode(inputs: object): Promise<OutputValues & { readonly state: State }>;
  step(inputs: object, state: never): Promise<OutputValues>;
}

async function all(tower: string): Promise<readonly (readonly [string, Teller])[]> {
  const program = programOf(tower);
  const { onnx, reference } = await paired(program);
  await useBackend("wasm");
  const tfjs = await generated(program).load((await fileOf(program)).buffer);
  // Classes that run any program have `start` whether theirs has it or not.
  const narrow = (model: Teller): Teller => ({ forward: (inputs) => model.forward(inputs), encode: (inputs) => model.encode(inputs), step: (inputs, state) => model.step(inputs, state) });
  return [["reference", narrow(reference as unknown as Teller)], ["onnx", narrow(onnx as unknown as Teller)], ["tfjs", tfjs as unknown as Teller]];
}

const given: Readonly<Record<string, object>> = {
  picture: { pixels: { data: Float32Array.from(randomNumbers(3 * 16, 5)), shape: [1, 3, 4, 4] } },
  sound: { features: { data: Float32Array.from(randomNumbers(5 * 9, 5)), shape: [1, 5, 9] } },
};

describe.each(Object.keys(towers))("%s", async (kind) => {
  const tower = towers[kind] ?? "";
  const tokens = randomIds(2, 7, MARK, 3);
  const featureIds = tokens.map((row) => row.map(() => -1));

  test.each(await all(tower))("%s", async (_, model) => {
    const whole = await model.forward({ ...given[kind], tokens, featureIds });
    const alone = await model.forward({ tokens });
    expectClose(numbers(alone, "lm"), numbers(whole, "lm"));

    // Outputs of what was not there are not there either.
    expect(Object.keys(whole).filter((name) => !(name in alone)).sort()).toEqual(["pooled", "shownFeatures", "shownHiddenStates", "shownLastHiddenState"]);

    const { state, ...none } = await model.encode({});
    expect(none).toEqual({});
    for (const [from, to] of [[0, 4], [4, 5], [5, 7]] as const) expectPart({ lm: numbers(await model.step({ tokens: columns(tokens, from, to) }, state as never), "lm") }, { lm: numbers(whole, "lm") }, from, to, `${from} to ${to}`);
    state.dispose();

    const next = await generate(model, { tokens }, { maxNewTokens: 3 });
    const scores: Numbers = numbers(whole, "lm");
    const last = (row: number): number[] => Array.from(scores.data).slice((row * 7 + 6) * 61, (row * 7 + 7) * 61);
    expect(next.map(([first]) => first)).toEqual([0, 1].map((row) => last(row).indexOf(Math.max(...last(row)))));
  });

  test.each(await all(tower))("%s: a token that stands for something wants it", async (_, model) => {
    await expect(model.forward({ tokens: [[1, MARK, 2]] })).rejects.toThrow(`R0006: tokens: has 1 tokens ${MARK} for 0 features`);
    const { state } = await model.encode({});
    await expect(model.step({ tokens: [[1, MARK, 2]] }, state as never)).rejects.toThrow(`R0006: tokens: has 1 tokens ${MARK} for 0 features`);
    await expect(model.forward({ tokens: [[1, 2]], featureIds: [[0, -1]] })).rejects.toThrow("R0004: featureIds");
    state.dispose();
  });
});

test("a mask of what is not there", async () => {
  const [[, model] = []] = await all(towers["sound"] ?? "");
  await expect(model?.forward({ tokens: [[1, 2]], frameMask: [[1, 0, 0, 0, 1]] })).rejects.toThrow("R0001: features: is missing, but there is frameMask");
});

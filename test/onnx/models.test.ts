/** Whole models of every type on ONNX Runtime: forward, steps and encoder against the definitions in float64. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FlatIds } from "../../src/runtime/boundary.ts";
import { bert, gpt2, llama, marian, models, vit, windowed } from "./models.ts";
import { columns, expectClose, expectSame, ids, numbers, pair, pixels, positions, row, type Pair } from "./run.ts";

const sized = [[1, 1], [1, 7], [2, 7]] as const;
const inputsOf = ({ program }: Pair, batch: number, time: number): object => {
  if (program.name === vit.name) return { pixels: pixels(batch, 3, 12, 8) };
  const types = program.name === bert.name ? { tokenTypes: ids(batch, time, 2, 4) } : {};
  return { tokens: ids(batch, time, 61, 2), ...types, ...(program.name === marian.name ? { decoderTokens: ids(batch, Math.max(1, time - 2), 61, 3) } : {}) };
};

describe.each(models.map((model) => [model.name, model] as const))("%s", (_, model) => {
  let it: Pair;
  beforeAll(async () => {
    it = await pair(model, { hiddenStates: true });
  });
  afterAll(() => it.onnx.dispose());
  test.each(sized)("forward and hidden states, batch %i, time %i", async (batch, time) => {
    expectSame(await it.onnx.forward(inputsOf(it, batch, time)), await it.reference.forward(inputsOf(it, batch, time)));
  });
});

describe.each([gpt2, llama, windowed].map((model) => [model.name, model] as const))("%s, cached", (_, model) => {
  let it: Pair;
  beforeAll(async () => {
    it = await pair(model);
  });
  afterAll(() => it.onnx.dispose());

  // Past 0, then 5, then 6, then across the buffer's first growth.
  test.each([1, 2])("batch %i: steps of 5, 1, 1 and 60 are one forward", async (batch) => {
    const cuts = batch === 1 ? [0, 5, 6, 7, 64] : [0, 5, 12, 13];
    const tokens = ids(batch, cuts.at(-1) ?? 0, 61, 6);
    const whole = numbers(await it.reference.forward({ tokens }), "lm");
    const state = it.onnx.start();
    for (const [i, to] of cuts.slice(1).entries()) {
      const from = cuts[i] ?? 0;
      const { lm } = await it.onnx.step<{ lm: ReturnType<typeof numbers> }>({ tokens: columns(tokens, from, to) }, state);
      expectClose(lm, positions(whole, from, to), `${from} to ${to}`);
      expect([state.batch, state.length]).toEqual([batch, to]);
    }
    state.dispose();
  });

  test.each(["left", "right"] as const)("rows padded on the %s decode as they would alone", async (side) => {
    const lengths = [3, 7, 5];
    const rows = lengths.map((n, i) => ids(1, n, 61, 20 + i));
    const most = Math.max(...lengths);
    const padded = (fill: (row: FlatIds) => readonly number[], pad: number): number[][] => rows.map((r) => {
      const gap = new Array<number>(most - r.data.length).fill(pad);
      return side === "left" ? [...gap, ...fill(r)] : [...fill(r), ...gap];
    });
    const tokens = padded((r) => [...(r.data as Int32Array)], 0);
    const mask = padded((r) => new Array<number>(r.data.length).fill(1), 0);
    const state = it.onnx.start();
    const { lm } = await it.onnx.step<{ lm: ReturnType<typeof numbers> }>({ tokens, attentionMask: mask }, state);
    const next = [[1], [2], [3]];
    const step = await it.onnx.step<{ lm: ReturnType<typeof numbers> }>({ tokens: next }, state);
    for (const [i, alone] of rows.entries()) {
      const n = alone.data.length;
      const from = side === "left" ? most - n : 0;
      const own = it.reference.start();
      expectClose(positions(row(lm, i), from, from + n), numbers(await it.reference.step({ tokens: alone }, own), "lm"), `row ${i}`);
      expectClose(row(step.lm, i), numbers(await it.reference.step({ tokens: [next[i] ?? []] }, own), "lm"), `row ${i}, next`);
    }
    state.dispose();
  });
});

test("an encoder-decoder's steps read what encode kept; rows of the encoder may be padded", async () => {
  const it = await pair(marian, { hiddenStates: true });
  const inputs = { tokens: ids(2, 6, 61, 8), attentionMask: [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 0, 0]] };
  const decoderTokens = ids(2, 7, 61, 9);
  const whole = numbers(await it.reference.forward({ ...inputs, decoderTokens }), "lm");
  const { state, ...encoded } = await it.onnx.encode(inputs);
  expectSame(encoded, await it.reference.encode(inputs));
  for (const [from, to] of [[0, 1], [1, 2], [2, 7]] as const) expectClose(numbers(await it.onnx.step({ decoderTokens: columns(decoderTokens, from, to) }, state), "lm"), positions(whole, from, to));
  state.dispose();
  it.onnx.dispose();
});

test("logits of the last real token alone", async () => {
  const it = await pair(gpt2, { logits: "last" });
  const inputs = { tokens: ids(2, 5, 61, 3), attentionMask: [[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]] };
  const got = numbers(await it.onnx.forward(inputs), "lm");
  expect(got.shape).toEqual([2, 1, 61]);
  expectClose(got, numbers(await it.reference.forward(inputs), "lm"));
  it.onnx.dispose();
});

test.each(["F16", "BF16"] as const)("weights in %s compute in float32", async (type) => {
  const it = await pair(llama, {}, type);
  const inputs = { tokens: ids(2, 7, 61, 5) };
  expectSame(await it.onnx.forward(inputs), await it.reference.forward(inputs));
  it.onnx.dispose();
});

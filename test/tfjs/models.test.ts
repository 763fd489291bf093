import { beforeAll, describe, expect, test } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { backends, difference, fileOf, flat, generated, ids, pixels, reference, tf, useBackend } from "./harness.ts";
import { modelNames, program, type ModelName } from "./models.ts";

/** float32 against float64 over a few layers of numbers about 1. */
const TOLERANCE = 2e-4;

const inputsOf = (name: ModelName, batch: number, length: number): object => {
  if (name === "vit") return { pixels: pixels([batch, 3, 8, 12]) };
  const tokens = ids(batch, length);
  if (name === "bert") return { tokens, tokenTypes: ids(batch, length, 2) };
  return name === "marian" ? { tokens, decoderTokens: ids(batch, Math.max(length - 2, 1), 61, 2) } : { tokens };
};

function expectSame(actual: object, expected: object): void {
  const [a, b] = [flat(actual), flat(expected)];
  expect([...a.keys()].sort()).toEqual([...b.keys()].sort());
  for (const [name, value] of a) {
    const other = b.get(name);
    if (other === undefined) throw new Error(`no ${name}`);
    expect(difference(value, other), name).toBeLessThan(TOLERANCE);
  }
}

const slice = (of: Numbers, from: number, to: number): Numbers => {
  const [batch = 0, time = 0, width = 0] = of.shape;
  const rows = Array.from({ length: batch }, (_, b) => [...of.data.subarray((b * time + from) * width, (b * time + to) * width)]);
  return { data: Float32Array.from(rows.flat()), shape: [batch, to - from, width] };
};

describe.each(backends)("on %s", (backend) => {
  beforeAll(async () => {
    await useBackend(backend);
  });

  describe.each(modelNames)("%s", (name) => {
    test.each([[1, 1], [2, 7]])("forward of %i x %i is the reference's, and leaks nothing", async (batch, length) => {
      const compiled = program(name);
      const model = await generated(compiled).load(await fileOf(compiled));
      const before = tf.memory().numTensors;
      const inputs = inputsOf(name, batch, length);
      const outputs = await model.forward(inputs);
      expect(tf.memory().numTensors).toBe(before);
      expectSame(outputs, await reference(compiled).forward(inputs));
      model.dispose();
      expect(tf.memory().numTensors).toBe(before - compiled.parameters.length);
    });
  });

  test.each(["gpt", "llama", "mixed"] as const)("%s: a prefill and steps are the whole, and leak nothing", async (name) => {
    const compiled = program(name);
    const model = await generated(compiled).load(await fileOf(compiled));
    const tokens = ids(2, 9);
    const whole = flat(await model.forward({ tokens }));
    const before = tf.memory().numTensors;
    const state = model.start();
    for (const [from, to] of [[0, 5], [5, 6], [6, 9]] as const) {
      const outputs = flat(await model.step({ tokens: tokens.map((row) => row.slice(from, to)) }, state));
      expect(state.length).toBe(to);
      expect(state.batch).toBe(2);
      for (const [output, value] of outputs) expect(difference(value, slice(whole.get(output) as Numbers, from, to)), output).toBeLessThan(TOLERANCE);
    }
    expect(tf.memory().numTensors).toBe(before + compiled.state.length);
    state.dispose();
    expect(tf.memory().numTensors).toBe(before);
    await expect(model.step({ tokens: [[1]] }, state)).rejects.toThrow("disposed");
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });

  test("marian: the encoder once, then steps, are the whole", async () => {
    const compiled = program("marian");
    const model = await generated(compiled).load(await fileOf(compiled));
    const attentionMask = [[1, 1, 1, 1, 1], [0, 0, 1, 1, 1]];
    const [tokens, decoderTokens] = [ids(2, 5), ids(2, 6, 61, 2)];
    const whole = flat(await model.forward({ tokens, attentionMask, decoderTokens }));
    const before = tf.memory().numTensors;
    const { state, ...encoded } = await model.encode({ tokens, attentionMask });
    expect(state.length).toBe(0);
    for (const [output, value] of flat(encoded)) expect(difference(value, whole.get(output) as Numbers), output).toBeLessThan(1e-5);
    for (const [from, to] of [[0, 1], [1, 4], [4, 6]] as const) {
      const outputs = flat(await model.step({ decoderTokens: decoderTokens.map((row) => row.slice(from, to)) }, state));
      for (const [output, value] of outputs) expect(difference(value, slice(whole.get(output) as Numbers, from, to)), output).toBeLessThan(TOLERANCE);
    }
    state.dispose();
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });

  test.each(["gpt", "llama", "mixed", "bert", "roberta"] as const)("%s: each row of a padded batch is that row alone", async (name) => {
    const compiled = program(name, { hiddenStates: false });
    const model = await generated(compiled).load(await fileOf(compiled));
    const [long, short] = [ids(1, 6)[0] as number[], ids(1, 4)[0] as number[]];
    for (const side of ["left", "right"] as const) {
      // RoBERTa finds its padding by its id.
      const filler = [1, 1];
      const tokens = [long, side === "left" ? [...filler, ...short] : [...short, ...filler]];
      const attentionMask = [long.map(() => 1), side === "left" ? [0, 0, 1, 1, 1, 1] : [1, 1, 1, 1, 0, 0]];
      const batch = flat(await model.forward({ tokens, attentionMask }));
      const alone = flat(await model.forward({ tokens: [short] }));
      const start = side === "left" ? 2 : 0;
      for (const [output, value] of batch) {
        const [, time = 0, width = 0] = value.shape;
        const row: Numbers = value.shape.length === 2 ? { data: value.data.slice(time, 2 * time), shape: [1, time] } : { data: value.data.slice((time + start) * width, (time + start + 4) * width), shape: [1, 4, width] };
        expect(difference(row, alone.get(output) as Numbers), `${side} ${output}`).toBeLessThan(1e-4);
      }
    }
    model.dispose();
  });

  test("left-padded rows decode as each row alone", async () => {
    const compiled = program("llama", { hiddenStates: false });
    const model = await generated(compiled).load(await fileOf(compiled));
    const [long, short] = [ids(1, 6)[0] as number[], ids(1, 4)[0] as number[]];
    const state = model.start();
    await model.step({ tokens: [long, [0, 0, ...short]], attentionMask: [[1, 1, 1, 1, 1, 1], [0, 0, 1, 1, 1, 1]] }, state);
    const next = flat(await model.step({ tokens: [[5], [9]] }, state)).get("lm") as Numbers;
    const alone = flat(await model.forward({ tokens: [[...short, 9]] })).get("lm") as Numbers;
    expect(difference({ data: next.data.slice(61), shape: [1, 1, 61] }, slice(alone, 4, 5))).toBeLessThan(1e-4);
    state.dispose();
    model.dispose();
  });
});

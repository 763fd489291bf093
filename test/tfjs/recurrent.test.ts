/** Gradients of recurrence, against differences of the function itself. */
import { beforeAll, describe, expect, test } from "vitest";
import { attendAdditive, gruCell, eachPosition, linear, scan, sequence, tidy, type Cell } from "../../src/runtime/tfjs/index.ts";
import { randomNumbers } from "../support/random.ts";
import type { Scalar, Tensor, Tensor2D, Tensor4D } from "@tensorflow/tfjs-core";
import { registerGradients } from "./gradients.ts";
import { tf, useBackend } from "./harness.ts";

const sizes: Readonly<Record<Cell, number>> = { lstm: 4, gru: 3, rnn_tanh: 1, rnn_relu: 1 };

beforeAll(registerGradients);

describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  beforeAll(() => useBackend(backend));

  test.each(Object.entries(sizes))("%s", async (cell, gates) => {
    const n = 3;
    const numbers = (shape: number[], seed: number): number[] => Array.from(randomNumbers(shape.reduce((a, b) => a * b, 1), seed), (v) => v / 2);
    const x = numbers([2, 4, 2], 1);
    const weights = numbers([n, gates * n], 2);
    const real = tf.tensor2d([1, 1, 1, 1, 0, 1, 1, 0], [2, 4], "int32");
    const [input, state] = [tf.tensor2d(numbers([2, gates * n], 3), [2, gates * n]), tf.zeros([2, n]) as Tensor2D];
    const sum = (w: Tensor): Scalar => tf.sum(tf.square(scan(cell as Cell, tf.tensor3d(x, [2, 4, 2]), real, { weight: input }, { weight: w as Tensor2D }, cell === "lstm" ? [state, state] : [state])));
    const slope = await tf.grad(sum)(tf.tensor2d(weights, [n, gates * n])).data();
    const step = 1e-2;
    for (const k of [0, n * gates - 1, n * gates * n - 1]) {
      const moved = (by: number): number => sum(tf.tensor2d(weights.map((w, i) => (i === k ? w + by : w)), [n, gates * n])).dataSync()[0] ?? Number.NaN;
      expect(Math.abs((moved(step) - moved(-step)) / (2 * step) - (slope[k] ?? Number.NaN))).toBeLessThan(2e-3);
    }
  });

  test("a step that attends by the state before it", async () => {
    const n = 3;
    const numbers = (shape: number[], seed: number): number[] => Array.from(randomNumbers(shape.reduce((a, b) => a * b, 1), seed), (v) => v / 2);
    const [x, memory, key] = [tf.tensor3d(numbers([2, 4, 9], 1), [2, 4, 9]), tf.tensor4d(numbers([2, 1, 5, n], 2), [2, 1, 5, n]), tf.tensor4d(numbers([2, 1, 5, n], 3), [2, 1, 5, n])];
    const [context, state, vector] = [tf.tensor2d(numbers([n, 9], 4), [n, 9]), tf.tensor2d(numbers([n, 9], 5), [n, 9]), tf.tensor2d(numbers([1, n], 6), [1, n])];
    const seen = tf.tensor3d([1, 1, 1, 1, 0, 1, 1, 0], [2, 4, 1], "bool");
    const mask = tf.tensor4d([0, 0, 0, 0, 0, 0, -1e9, 0, 0, -1e9], [2, 1, 1, 5]);
    const weights = numbers([n, n], 7);
    const sum = (w: Tensor): Scalar => {
      let hidden = tf.ones([2, n]) as Tensor2D;
      const states: Tensor2D[] = [];
      for (const [input, isReal] of eachPosition(x, seen)) {
        const before = hidden;
        hidden = tidy(() => {
          const query = tf.reshape(linear(before, { weight: w as Tensor2D }), [2, 1, 1, n]) as Tensor4D;
          const read = tf.reshape(attendAdditive(query, key, memory, vector, 1, mask), [2, n]) as Tensor2D;
          return tf.where(isReal, gruCell(tf.add(input, linear(read, { weight: context })), linear(before, { weight: state }), before), before);
        });
        states.push(hidden);
      }
      return tf.sum(tf.square(sequence(states)));
    };
    const slope = await tf.grad(sum)(tf.tensor2d(weights, [n, n])).data();
    const step = 1e-2;
    for (const k of [0, 4, 8]) {
      const moved = (by: number): number => sum(tf.tensor2d(weights.map((w, i) => (i === k ? w + by : w)), [n, n])).dataSync()[0] ?? Number.NaN;
      expect(Math.abs(slope[k] ?? 0)).toBeGreaterThan(1e-4);
      expect(Math.abs((moved(step) - moved(-step)) / (2 * step) - (slope[k] ?? Number.NaN))).toBeLessThan(2e-3);
    }
  });
});

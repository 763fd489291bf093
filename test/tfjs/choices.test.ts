/** Gradients of what chooses, against differences of the functions themselves: none through the choice, all through what is chosen. */
import type { Tensor, Tensor2D, Tensor3D } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { bestCodes, codewords, route, statistics } from "../../src/runtime/tfjs/index.ts";
import { expectSlope, numbers, registerGradients } from "./gradients.ts";
import { tf, useBackend } from "./harness.ts";

beforeAll(registerGradients);

/** Rounding adds no more to these slopes. */
const SLACK = 0.02;

describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  beforeAll(() => useBackend(backend));

  // Scores so far apart that none overtakes another within a step.
  const scores = (): Tensor => tf.tensor(Array.from({ length: 48 }, (_, i) => ((i * 29) % 48) / 8 - 3), [2, 3, 8]);

  test.each([
    ["softmax", {}],
    ["softmax, normalised", { normalize: true }],
    ["softmax_after_topk", {}],
    ["sigmoid, in groups", { groups: { count: 4, top: 2, score: "top2_sum" as const } }],
  ])("a router trains: %s", (name, more) => {
    const [score = ""] = name.split(",");
    expectSlope((x) => route(x as Tensor3D, { top: 2, score: score as "softmax", ...more }), scores(), SLACK);
  });

  test("means and deviations train, and where all is the same there is no slope", () => {
    expectSlope((x) => statistics(x as Tensor3D), numbers([2, 5, 3], 7), SLACK);
    const flat = tf.grad((x: Tensor) => tf.sum(statistics(x as Tensor3D)))(tf.ones([1, 4, 2])).dataSync();
    expect(Array.from(flat)).toEqual(new Array(8).fill(0.25));
  });
});

// Gradients of rows that were looked up have no kernel on wasm (TensorFlow.js 4.22).
test("codewords train, and the scores that chose them have no part in it", async () => {
  await useBackend("cpu");
  const chosen = numbers([2, 3, 8], 5);
  expectSlope((table) => codewords(bestCodes(chosen, 2), table as Tensor2D), numbers([8, 3], 6), SLACK);
  const [scores, table] = [tf.variable(chosen), tf.variable(numbers([8, 3], 6))];
  const { grads } = tf.variableGrads(() => tf.sum(codewords(bestCodes(scores, 2), table as Tensor2D)), [scores, table]);
  expect(grads[table.name]?.shape).toEqual([8, 3]);
  expect(grads[scores.name] ?? null).toBeNull();
});

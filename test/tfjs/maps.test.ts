/** Gradients of maps brought to other sizes, against differences of the functions themselves. */
import type { Scalar, Tensor, Tensor4D } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { maxPool, resizeMap, spread } from "../../src/runtime/tfjs/index.ts";
import { randomNumbers } from "../support/random.ts";
import { registerGradients } from "./gradients.ts";
import { tf, useBackend } from "./harness.ts";

beforeAll(registerGradients);

type Shape = readonly [number, number, number, number];
const numbers = (shape: Shape, seed: number): Tensor4D => tf.tensor4d(Array.from(randomNumbers(shape.reduce((a, b) => a * b, 1), seed)), [...shape]);
const weight = (): Tensor4D => numbers([3, 2, 2, 4], 2);

describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  beforeAll(() => useBackend(backend));

  test.each<[name: string, f: (x: Tensor4D) => Tensor4D, shape: Shape]>([
    ["means of parts", (x) => resizeMap(x, [2, 4], "mean"), [2, 5, 6, 3]],
    ["between neighbours", (x) => resizeMap(x, [10, 12], "bilinear"), [2, 5, 6, 3]],
    ["the largest of squares", (x) => maxPool(x, 2), [2, 5, 6, 3]],
    ["squares, by what is spread", (x) => spread(x, { weight: weight() }), [2, 5, 6, 3]],
    ["squares, by their weights", (w) => spread(numbers([2, 5, 6, 3], 1), { weight: w }), [3, 2, 2, 4]],
  ])("%s", (_, f, shape) => {
    // Numbers so far apart that none overtakes another within a step.
    const x = tf.tensor4d(Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 77) % 180) / 10 - 9), [...shape]);
    const way = numbers(shape, 4);
    const sum = (at: Tensor): Scalar => tf.sum(tf.square(f(at as Tensor4D)));
    const slope = tf.sum(tf.mul(tf.grad(sum)(x), way)).dataSync()[0] ?? Number.NaN;
    const step = 2 ** -8;
    const moved = (by: number): number => sum(tf.add(x, tf.mul(way, by))).dataSync()[0] ?? Number.NaN;
    expect(Math.abs((moved(step) - moved(-step)) / (2 * step) - slope)).toBeLessThan(0.01 * Math.abs(slope) + 0.05);
  });
});

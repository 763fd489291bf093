/** Gradients of maps brought to other sizes, against differences of the functions themselves. */
import type { Tensor4D } from "@tensorflow/tfjs-core";
import { beforeAll, describe, test } from "vitest";
import { maxPool, resizeMap, spread } from "../../src/runtime/tfjs/index.ts";
import { expectSlope, numbers, registerGradients } from "./gradients.ts";
import { tf, useBackend } from "./harness.ts";

beforeAll(registerGradients);

type Shape = readonly [number, number, number, number];
const weight = (): Tensor4D => numbers([3, 2, 2, 4], 2) as Tensor4D;

describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  beforeAll(() => useBackend(backend));

  test.each<[name: string, f: (x: Tensor4D) => Tensor4D, shape: Shape]>([
    ["means of parts", (x) => resizeMap(x, [2, 4], "mean"), [2, 5, 6, 3]],
    ["between neighbours", (x) => resizeMap(x, [10, 12], "bilinear"), [2, 5, 6, 3]],
    ["the largest of squares", (x) => maxPool(x, 2), [2, 5, 6, 3]],
    ["squares, by what is spread", (x) => spread(x, { weight: weight() }), [2, 5, 6, 3]],
    ["squares, by their weights", (w) => spread(numbers([2, 5, 6, 3], 1) as Tensor4D, { weight: w }), [3, 2, 2, 4]],
  ])("%s", (_, f, shape) => {
    // Numbers so far apart that none overtakes another within a step.
    const x = tf.tensor4d(Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 77) % 180) / 10 - 9), [...shape]);
    expectSlope((at) => f(at as Tensor4D), x, 0.05);
  });
});

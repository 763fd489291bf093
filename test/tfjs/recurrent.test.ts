/** Gradients of recurrence, against differences of the function itself. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { scan, type Cell } from "../../src/runtime/tfjs/index.ts";
import { randomNumbers } from "../support/random.ts";
import type { Scalar, Tensor, Tensor2D } from "@tensorflow/tfjs-core";
import { tf, useBackend } from "./harness.ts";

const sizes: Readonly<Record<Cell, number>> = { lstm: 4, gru: 3, rnn_tanh: 1, rnn_relu: 1 };

/** tfjs-core registers no gradients by itself; those of its distribution are modules that Node can't load as they are. */
async function registerGradients(): Promise<void> {
  const { outputFiles } = await build({ entryPoints: ["node_modules/@tensorflow/tfjs-core/dist/register_all_gradients.js"], bundle: true, format: "esm", write: false, logLevel: "silent", platform: "node" });
  const file = join(mkdtempSync(join(tmpdir(), "gradients-")), "register.mjs");
  writeFileSync(file, outputFiles[0]?.contents ?? "");
  await import(pathToFileURL(file).href);
}

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
});

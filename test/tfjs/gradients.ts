/** Gradients for tests that train. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Scalar, Tensor } from "@tensorflow/tfjs-core";
import { build } from "esbuild";
import { expect } from "vitest";
import { randomNumbers } from "../support/random.ts";
import { tf } from "./harness.ts";

/** tfjs-core registers no gradients by itself; those of its distribution are modules that Node can't load as they are. */
export async function registerGradients(): Promise<void> {
  const { outputFiles } = await build({ entryPoints: ["node_modules/@tensorflow/tfjs-core/dist/register_all_gradients.js"], bundle: true, format: "esm", write: false, logLevel: "silent", platform: "node" });
  const folder = await mkdtemp(join(tmpdir(), "specformer-gradients-"));
  try {
    const file = join(folder, "register.mjs");
    await writeFile(file, outputFiles[0]?.contents ?? "");
    await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const numbers = (shape: readonly number[], seed: number): Tensor => tf.tensor(Array.from(randomNumbers(shape.reduce((a, b) => a * b, 1), seed)), [...shape]);

/**
 * The slope of the sum of the squares of what f gives, along one way, against the difference of two steps along it.
 *
 * @param slack what rounding may add to a hundredth of the slope
 */
export function expectSlope(f: (x: Tensor) => Tensor, x: Tensor, slack: number): void {
  const way = numbers(x.shape, 4);
  const sum = (at: Tensor): Scalar => tf.sum(tf.square(f(at)));
  const slope = tf.sum(tf.mul(tf.grad(sum)(x), way)).dataSync()[0] ?? Number.NaN;
  const step = 2 ** -8;
  const moved = (by: number): number => sum(tf.add(x, tf.mul(way, by))).dataSync()[0] ?? Number.NaN;
  expect(Math.abs((moved(step) - moved(-step)) / (2 * step) - slope)).toBeLessThan(0.01 * Math.abs(slope) + slack);
}

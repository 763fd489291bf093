/**
 * Holds a native backend against the reference evaluator: a product, the error function and a gradient.
 *
 * Runs in a process of its own, which a broken binding may take down.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Tfjs from "@tensorflow/tfjs-core";
import { primitives } from "../../targets/reference/primitives.ts";
import { tensor, type Tensor } from "../../targets/reference/tensor.ts";

export interface Check {
  readonly name: string;
  /** Largest distance from the reference evaluator. */
  readonly apart: number;
}

export interface Proof {
  readonly checks: readonly Check[];
  /** Version of TensorFlow that computed. */
  readonly library: string;
  readonly gpu: boolean;
}

/** Float32 sums of some hundred products lose two digits of seven, and a GPU may round factors to TF32's ten bits. */
export const most = { cpu: 1e-5, gpu: 1e-2 } as const;

const wave = (shape: readonly number[], step: number): Tensor => tensor(shape, Float64Array.from({ length: shape.reduce((n, d) => n * d, 1) }, (_, i) => Math.sin(1 + i * step)));

const apart = (a: ArrayLike<number>, b: Tensor): number => b.data.reduce((worst, v, i) => Math.max(worst, Math.abs(v - (a[i] ?? Number.NaN))), 0);

const ids = [2, 0, 2, 1];

/** A loss that passes through a gather and a softmax: sum(softmax(table[ids]) * weights). */
function loss(table: Tensor, weights: Tensor): number {
  const rows = primitives.gather({ table, ids: tensor([ids.length], ids) }, { axis: 0 }, {});
  const product = primitives.multiply({ a: primitives.softmax({ x: rows }, {}, {}), b: weights }, {}, {});
  return product.data.reduce((sum, v) => sum + v, 0);
}

/** By central differences, which in float64 are right to ten digits here. */
function gradient(table: Tensor, weights: Tensor): Tensor {
  const step = 1e-5;
  const moved = (i: number, by: number): Tensor => tensor(table.shape, table.data.map((v, j) => (j === i ? v + by : v)));
  return tensor(table.shape, table.data.map((_, i) => (loss(moved(i, step), weights) - loss(moved(i, -step), weights)) / (2 * step)));
}

/** What of a native backend is of interest here; see dist/nodejs_kernel_backend.d.ts of the package. */
interface NativeBackend {
  readonly isUsingGpuDevice: boolean;
  readonly binding: { readonly TF_Version: string };
}

/** @param folder of the package */
export async function prove(folder: string): Promise<Proof> {
  const require = createRequire(join(folder, "package.json"));
  const tf = require("@tensorflow/tfjs-core") as typeof Tfjs;
  require(folder);
  if (!(await tf.setBackend("tensorflow"))) throw new Error("the backend does not start");
  const to = (t: Tensor): Tfjs.Tensor => tf.tensor(Float32Array.from(t.data), [...t.shape]);
  const [a, b] = [wave([9, 257], 0.7), wave([257, 5], 0.3)];
  const [table, weights] = [wave([3, 6], 0.9), wave([4, 6], 0.4)];
  const x = wave([64], 0.05);
  const derived = tf.grad((t: Tfjs.Tensor) => tf.sum(tf.mul(tf.softmax(tf.gather(t, tf.tensor1d(ids, "int32"))), to(weights))))(to(table));
  const checks: readonly Check[] = [
    { name: "a product", apart: apart(await tf.matMul(to(a), to(b)).data(), primitives.matmul({ a, b }, {}, {})) },
    { name: "erf", apart: apart(await tf.erf(to(x)).data(), primitives.erf({ x }, {}, {})) },
    { name: "a gradient", apart: apart(await derived.data(), gradient(table, weights)) },
  ];
  const backend = tf.backend() as unknown as NativeBackend;
  return { checks, library: backend.binding.TF_Version, gpu: backend.isUsingGpuDevice };
}

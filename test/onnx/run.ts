/** A program compiled, loaded into ONNX Runtime and into the reference evaluator, over the same random weights. */
import * as ort from "onnxruntime-node";
import { expect } from "vitest";
import { lower, type LowerOptions } from "../../src/lower/index.ts";
import type { Model } from "../../src/model/types.ts";
import type { Program } from "../../src/program/program.ts";
import type { FlatIds, Numbers } from "../../src/runtime/boundary.ts";
import { OnnxModel, type ModelFiles } from "../../src/runtime/onnx/index.ts";
import { emitOnnx, onnxManifest } from "../../src/targets/onnx/index.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import type { WeightType } from "../../src/weights/index.ts";
import { integers, randomNumbers, randomWeights } from "./models.ts";

export const options = { weights: "F32", version: "0.0.0", specHash: "0" } as const;

export interface Pair {
  readonly program: Program;
  readonly onnx: OnnxModel;
  readonly reference: ReferenceModel;
  readonly files: ModelFiles;
}

export async function pair(model: Model, how: Partial<LowerOptions> = {}, weights: WeightType = "F32"): Promise<Pair> {
  const program = lower(model, { hiddenStates: false, logits: "all", ...how });
  const { read, file } = await randomWeights(program, weights);
  const graphs = Object.fromEntries(emitOnnx(program, { ...options, weights }).map(({ name, bytes }) => [name, bytes]));
  const files: ModelFiles = { ort, graphs, weights: file };
  return { program, onnx: await OnnxModel.load(files, onnxManifest(program, weights)), reference: new ReferenceModel(program, read), files };
}

/** Random ids [batch, length] below a limit. */
export function ids(batch: number, length: number, limit: number, seed: number): FlatIds {
  const next = integers(seed);
  return { data: Int32Array.from({ length: batch * length }, () => next(limit)), shape: [batch, length] };
}

export const pixels = (batch: number, ...shape: readonly number[]): Numbers => ({ data: Float32Array.from(randomNumbers(shape.reduce((n, d) => n * d, batch), 9)), shape: [batch, ...shape] });

/** Columns `from` up to `to` of ids. */
export function columns({ data, shape }: FlatIds, from: number, to: number): FlatIds {
  const [rows = 0, length = 0] = shape;
  return { data: Array.from({ length: rows }, (_, row) => Array.from(data.slice(row * length + from, row * length + to), Number)).flat(), shape: [rows, to - from] };
}

/** Positions `from` up to `to` of [batch, time, …]. */
export function positions({ data, shape }: Numbers, from: number, to: number): Numbers {
  const [rows = 0, time = 0, ...rest] = shape;
  const width = rest.reduce((n, d) => n * d, 1);
  const out = new Float32Array(rows * (to - from) * width);
  for (let row = 0; row < rows; row++) out.set(data.subarray((row * time + from) * width, (row * time + to) * width), row * (to - from) * width);
  return { data: out, shape: [rows, to - from, ...rest] };
}

/** One row of a batch, as a batch of one. */
export function row({ data, shape }: Numbers, index: number): Numbers {
  const width = shape.slice(1).reduce((n, d) => n * d, 1);
  return { data: data.slice(index * width, (index + 1) * width), shape: [1, ...shape.slice(1)] };
}

type Outputs = Readonly<Record<string, Numbers | readonly Numbers[]>>;

export function numbers(outputs: Outputs, name: string): Numbers {
  const value = outputs[name];
  if (value === undefined || Array.isArray(value)) throw new Error(`no output ${name}`);
  return value as Numbers;
}

/** The largest difference is at most this part of the largest number: float32 sums of some dozens of terms. */
export const TOLERANCE = 1e-5;

export function expectClose(got: Numbers, want: Numbers, what = ""): void {
  expect([...got.shape], what).toEqual([...want.shape]);
  let [worst, top] = [0, 1];
  for (let i = 0; i < want.data.length; i++) {
    const [a, b] = [got.data[i] ?? Number.NaN, want.data[i] ?? Number.NaN];
    if (!(Math.abs(a - b) <= worst)) worst = Math.abs(a - b);
    top = Math.max(top, Math.abs(b));
  }
  expect(worst / top, what).toBeLessThan(TOLERANCE);
}

/** Every output of the reference, by name and by layer. */
export function expectSame(got: Outputs, want: Outputs): void {
  expect(Object.keys(got).filter((name) => name !== "state")).toEqual(Object.keys(want).filter((name) => name !== "state"));
  for (const [name, value] of Object.entries(want)) {
    if (name === "state") continue;
    const mine = got[name];
    if (!Array.isArray(value)) expectClose(mine as Numbers, value as Numbers, name);
    else value.forEach((one: Numbers, i) => expectClose((mine as readonly Numbers[])[i] as Numbers, one, `${name}.${i}`));
  }
}

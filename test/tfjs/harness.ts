/** Runs emitted JavaScript, and makes weights for it. */
import * as tf from "@tensorflow/tfjs-core";
import type { Program } from "../../src/program/program.ts";
import type { Ids, Numbers } from "../../src/runtime/boundary.ts";
import type { OutputValues } from "../../src/runtime/model.ts";
import * as runtime from "../../src/runtime/tfjs/index.ts";
import { useBackend } from "../../src/runtime/tfjs/node.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { emitTfjs } from "../../src/targets/tfjs/index.ts";
import { layout, weightsBytes } from "../../src/weights/index.ts";
import { fillNormal, stream } from "../../src/weights/random.ts";

export const backends = ["cpu", "wasm"] as const;
export { tf, useBackend };

export interface Generated {
  load(weights: runtime.WeightsSource): Promise<TestModel>;
  forward(tensors: object, w: unknown): object;
}

export interface TestModel {
  readonly weights: unknown;
  forward(inputs: object): Promise<OutputValues>;
  start(): runtime.State;
  encode(inputs: object): Promise<OutputValues & { readonly state: runtime.State }>;
  step(inputs: object, state: runtime.State): Promise<OutputValues>;
  dispose(): void;
}

/** The module that emitted text is: its imports become parameters, its exports the result. */
export function evaluate(js: string): Generated {
  const exported = [...js.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
  const body = js
    .replace(/^import \* as tf from "@tensorflow\/tfjs-core";$/m, "")
    .replace(/^import \{([^}]*)\} from "specformer\/tfjs";$/m, "const {$1} = runtime;")
    .replace(/^export /gm, "");
  if (/^import /m.test(body)) throw new Error("an import that nobody expected");
  return new Function("tf", "runtime", `${body}\nreturn { ${exported.join(", ")} };`)(tf, runtime) as Generated;
}

export function generated(program: Program, standalone = false): Generated {
  return evaluate(emitTfjs(program, { standalone, source: `${program.name}.yaml`, version: "0.0.0" }).js);
}

/** Seeded numbers about 1 for what starts at 1, about 0 for all else: no weight is left at a value that hides a mistake. */
export function weightsOf(program: Program): ReadonlyMap<string, Float32Array<ArrayBuffer>> {
  return new Map(
    program.parameters.map(({ path, shape, init }) => {
      const values = new Float32Array(shape.reduce((n, d) => n * d, 1));
      fillNormal(values, stream(7, path), 0, 0.3);
      return [path, init.kind === "ones" ? values.map((v) => v + 1) : values];
    }),
  );
}

export async function fileOf(program: Program): Promise<Uint8Array<ArrayBuffer>> {
  const weights = weightsOf(program);
  const pieces = [...weights].map(([path, values]) => ({ path, bytes: new Uint8Array(values.buffer) }));
  return weightsBytes(layout(program.parameters, "F32"), pieces);
}

export function reference(program: Program): ReferenceModel {
  const weights = weightsOf(program);
  const shapes = new Map(program.parameters.map((p) => [p.path, p.shape]));
  return new ReferenceModel(program, (path) => tensor(shapes.get(path) ?? [], weights.get(path) ?? []));
}

/** The largest difference between two outputs of one shape. */
export function difference(a: Numbers, b: Numbers): number {
  if (a.shape.join() !== b.shape.join()) throw new Error(`shapes [${a.shape.join()}] and [${b.shape.join()}]`);
  return a.data.reduce((most, value, i) => (Number.isNaN(value) ? Number.NaN : Math.max(most, Math.abs(value - (b.data[i] ?? Number.NaN)))), 0);
}

/** All outputs by name, lists numbered. */
export function flat(outputs: object): Map<string, Numbers> {
  return new Map(Object.entries(outputs).flatMap(([name, value]: [string, Numbers | readonly Numbers[] | object]): [string, Numbers][] => (Array.isArray(value) ? value.map((v: Numbers, i) => [`${name}.${i}`, v]) : "data" in value ? [[name, value as Numbers]] : [])));
}

/** Random token ids [batch, length]. */
export function ids(batch: number, length: number, limit = 61, seed = 1): number[][] {
  const drawn = new Float32Array(batch * length);
  fillNormal(drawn, stream(seed, `ids ${batch} ${length}`), 0, 1000);
  return Array.from({ length: batch }, (_, row) => Array.from(drawn.subarray(row * length, (row + 1) * length), (v) => Math.abs(Math.round(v)) % limit));
}

export function pixels(shape: readonly number[]): Numbers {
  const data = new Float32Array(shape.reduce((n, d) => n * d, 1));
  fillNormal(data, stream(3, "pixels"), 0, 1);
  return { data, shape };
}

export type { Ids };

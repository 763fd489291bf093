/** Runs emitted JavaScript. */
import * as tf from "@tensorflow/tfjs-core";
import type { Program } from "../../src/program/program.ts";
import type { OutputValues } from "../../src/runtime/model.ts";
import * as runtime from "../../src/runtime/tfjs/index.ts";
import { useBackend } from "../../src/runtime/tfjs/node.ts";
import { emitTfjs } from "../../src/targets/tfjs/index.ts";

export const backends = ["cpu", "wasm"] as const;
export { tf, useBackend };

/** Data of whole numbers that a cast calls fractions: WebGPU leaves them as they are. */
const casts = new WeakSet<object>();

/**
 * WebGPU's shader for transposing compiles for fractions alone (TensorFlow.js 4.22), and what works along an axis that is not the last
 * transposes first. Its errors come late, and need an adapter to come at all: so every kernel that tests run is looked at here.
 */
function expectTransposable(kernel: string, x: tf.TensorInfo, attributes: tf.NamedAttrMap | undefined): void {
  if (x.dtype === "float32" && !casts.has(x.dataId)) return;
  const along = attributes?.["axis"] as number | number[] | null | undefined;
  const moved = kernel === "Transpose" || (along !== undefined && /^(?:Sum|Mean|Max|Min|Prod|All|Any|ArgMax|ArgMin|Cumsum|Cumprod)$/.test(kernel) && tf.backend_util.getAxesPermutation(tf.util.parseAxisParam(along as number, x.shape), x.shape.length) !== null);
  if (moved) throw new Error(`${kernel} of whole numbers [${x.shape.join(", ")}] along ${JSON.stringify(along)}, which WebGPU would have to transpose`);
}

const engine = tf.engine();
const runKernel = engine.runKernel.bind(engine);
engine.runKernel = <T extends tf.Tensor | tf.Tensor[]>(kernel: string, inputs: tf.NamedTensorMap, attributes?: tf.NamedAttrMap): T => {
  const x = inputs["x"];
  if (x !== undefined) expectTransposable(kernel, x, attributes);
  const result = runKernel<T>(kernel, inputs, attributes);
  if (kernel === "Cast" && x !== undefined && (x.dtype !== "float32" || casts.has(x.dataId))) casts.add((result as tf.Tensor).dataId);
  return result;
};

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

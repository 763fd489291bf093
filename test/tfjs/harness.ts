/** Runs emitted JavaScript. */
import * as tf from "@tensorflow/tfjs-core";
import type { Program } from "../../src/program/program.ts";
import type { OutputValues } from "../../src/runtime/model.ts";
import * as runtime from "../../src/runtime/tfjs/index.ts";
import { useBackend } from "../../src/runtime/tfjs/node.ts";
import { emitTfjs } from "../../src/targets/tfjs/index.ts";

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

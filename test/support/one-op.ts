/** Runs one op by its definition, in float64. */
import { applied, BlockBuilder } from "../../src/program/builder.ts";
import { assemble } from "../../src/program/assemble.ts";
import { inputNames, type OpAttributes, type OpName } from "../../src/program/ops/index.ts";
import type { Program } from "../../src/program/program.ts";
import type { TensorType } from "../../src/program/tensor.ts";
import type { Value } from "../../src/program/value.ts";
import { verify } from "../../src/program/verify.ts";
import { Evaluator } from "../../src/targets/reference/evaluate.ts";
import type { Tensor } from "../../src/targets/reference/tensor.ts";

/** A program around one application of an op; its entry `forward` takes the op's inputs by name and gives `y`. */
export function oneOp<N extends OpName>(op: N, types: Readonly<Record<string, TensorType | null>>, attributes: OpAttributes<N>): Program {
  const b = new BlockBuilder();
  const given = inputNames(op).map((name) => [name, types[name] ?? null] as const);
  const values = Object.fromEntries(given.map(([name, type]) => [name, type === null ? null : b.input(name, type)]));
  const y = b.apply(op, values as never, attributes, "y");
  const block = b.build({ name: "only", title: `Applies ${op}.`, origin: "" }, [y]);
  const e = new BlockBuilder();
  const inputs = given.flatMap(([name, type]) => (type === null ? [] : [{ name, title: "", role: { kind: "values" as const }, value: e.input(name, type) }]));
  const [out] = e.call(block, { parameters: "" }, inputs.map((i) => i.value), ["y"]);
  const outputs = [{ name: "y", title: "", value: out as Value }];
  return verify(assemble("one-op", [block], [{ kind: "forward", name: "forward", title: "", sizes: { past: 0 }, inputs, statements: e.statements, outputs, reads: [], writes: [] }]));
}

export function runOp<N extends OpName>(op: N, types: Readonly<Record<string, TensorType | null>>, attributes: OpAttributes<N>, inputs: Readonly<Record<string, Tensor>>): Tensor {
  const evaluator = new Evaluator(oneOp(op, types, attributes), (path) => {
    throw new Error(`no parameter ${path}`);
  });
  const { y } = evaluator.run("forward", inputs).outputs;
  if (y === undefined) throw new Error("no output");
  return y;
}

export { applied };

/** Deterministic numbers in [-1, 1). */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** Generated modules train: every weight that reaches an output has a gradient, and a step against it makes a loss less. */
import type { Scalar, Tensor } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { prepareInputs } from "../../src/runtime/boundary.ts";
import { inputRules } from "../../src/targets/input-rules.ts";
import { inputsOf, modelNames, modelOf, programOf } from "../support/models.ts";
import { fileOf } from "../support/weights.ts";
import { registerGradients } from "./gradients.ts";
import { generated, tf, useBackend } from "./harness.ts";

beforeAll(async () => {
  await registerGradients();
  await useBackend("cpu");
});

type Tree = Tensor | readonly Tree[] | { readonly [key: string]: Tree };

const isTensor = (tree: unknown): tree is Tensor => tree instanceof tf.Tensor;

/** The tree with other leaves. */
function mapped(tree: unknown, f: (leaf: Tensor) => Tensor): Tree {
  if (isTensor(tree)) return f(tree);
  if (Array.isArray(tree)) return tree.map((part) => mapped(part, f));
  return typeof tree === "object" && tree !== null ? (Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, mapped(part, f)])) as Tree) : (tree as Tree);
}

// Models of several tasks have no one pass.
const trainable = modelNames.filter((name) => modelOf(name).tasks.length === 0);

describe("a step against the gradient makes a loss less", () => {
  test.each(trainable)("%s", async (name) => {
    const program = programOf(name, { hiddenStates: false });
    const [forward] = program.entries;
    if (forward === undefined) throw new Error("no forward");
    const module = generated(program);
    const model = await module.load((await fileOf(program)).buffer);
    const prepared = prepareInputs(inputRules(forward), inputsOf(name, 2, 5));
    const tensors = Object.fromEntries(Object.entries(prepared).map(([key, { data, shape }]) => [key, tf.tensor(data, [...shape], data instanceof Float32Array ? "float32" : "int32")]));
    // A perplexity counts choices, which have no slope.
    const scalars = new Set(modelOf(name).outputs.flatMap((output) => (output.perplexity === null ? [] : [output.name])));
    const variables = new Map<Tensor, ReturnType<typeof tf.variable>>();
    const weights = mapped(model.weights, (leaf) => {
      const known = variables.get(leaf) ?? tf.variable(leaf);
      variables.set(leaf, known);
      return known;
    });
    const loss = (): Scalar => {
      const results = Object.entries(module.forward(tensors, weights) as Record<string, Tensor>).filter(([output]) => !scalars.has(output));
      return results.map(([, value]) => tf.mean(tf.square(value)) as Scalar).reduce((sum, part) => tf.add(sum, part));
    };
    const { value, grads } = tf.variableGrads(loss, [...variables.values()]);
    const size = Object.values(grads).reduce((sum, slope) => sum + (slope === undefined ? 0 : (tf.sum(tf.square(slope)).dataSync()[0] ?? 0)), 0);
    expect(Number.isFinite(size) && size > 0).toBe(true);
    const before = value.dataSync()[0] ?? Number.NaN;
    // A hundredth of what the loss would lose if it were a plane.
    const rate = (0.01 * before) / size;
    for (const variable of variables.values()) {
      const slope = grads[variable.name];
      if (slope !== undefined && slope !== null) variable.assign(tf.sub(variable, tf.mul(slope, rate)));
    }
    const after = loss().dataSync()[0] ?? Number.NaN;
    expect(after).toBeLessThan(before);
    expect(after).toBeGreaterThan(0.9 * before);
  });
});

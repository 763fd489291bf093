/** Whole models on TensorFlow.js against the definitions in float64. */
import { beforeAll, describe, expect, test } from "vitest";
import { programOf } from "../support/models.ts";
import { fileOf } from "../support/weights.ts";
import { describeModels } from "../support/whole.ts";
import { backends, generated, tf, useBackend, type TestModel } from "./harness.ts";

const loaded = async (name: string): Promise<TestModel> => {
  const program = programOf(name);
  return generated(program).load(await fileOf(program));
};

describe.each(backends)("on %s", (backend) => {
  beforeAll(async () => {
    await useBackend(backend);
  });

  describeModels({ load: loaded, held: () => tf.memory().numTensors });

  test("a state holds one tensor a slot, a model one a weight, and both give them back", async () => {
    const before = tf.memory().numTensors;
    const program = programOf("llama");
    const model = await loaded("llama");
    expect(tf.memory().numTensors).toBe(before + program.parameters.length);
    const state = model.start();
    await model.step({ tokens: [[1, 2, 3]] }, state);
    expect(tf.memory().numTensors).toBe(before + program.parameters.length + program.state.length);
    state.dispose();
    expect(tf.memory().numTensors).toBe(before + program.parameters.length);
    await expect(model.step({ tokens: [[1]] }, state)).rejects.toThrow("disposed");
    expect(tf.memory().numTensors).toBe(before + program.parameters.length);
    model.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

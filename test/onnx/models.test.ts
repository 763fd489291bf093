/** Whole models on ONNX Runtime against the definitions in float64. */
import { expect, test } from "vitest";
import { expectClose, expectSame, numbers } from "../support/outputs.ts";
import { randomIds } from "../support/random.ts";
import { describeModels } from "../support/whole.ts";
import { pair } from "./run.ts";

describeModels({ load: async (name) => (await pair(name, { hiddenStates: true })).onnx, held: () => 0 });

test("logits of the last real token alone", async () => {
  const it = await pair("gpt2", { logits: "last" });
  const inputs = { tokens: randomIds(2, 5), attentionMask: [[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]] };
  const got = numbers(await it.onnx.forward(inputs), "lm");
  expect(got.shape).toEqual([2, 1, 61]);
  expectClose(got, numbers(await it.reference.forward(inputs), "lm"));
  it.onnx.dispose();
});

test.each(["F16", "BF16"] as const)("weights in %s compute in float32", async (type) => {
  const it = await pair("llama", {}, type);
  const inputs = { tokens: randomIds(2, 7) };
  expectSame(await it.onnx.forward(inputs), await it.reference.forward(inputs));
  it.onnx.dispose();
});

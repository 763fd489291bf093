/** Whole models of every type: what ONNX Runtime computes is what the definitions say. */
import { InferenceSession, Tensor as OrtTensor } from "onnxruntime-node";
import { describe, expect, test } from "vitest";
import { lower } from "../../src/lower/index.ts";
import { emitOnnx } from "../../src/targets/onnx/index.ts";
import { Evaluator, filled } from "../../src/targets/reference/evaluate.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { integers, models, randomNumbers, randomWeights } from "./models.ts";

const options = { weights: "F32", version: "0.0.0", specHash: "none" } as const;

describe.each(models.map((m) => [m.name, m] as const))("%s", (_, model) => {
  test.each([[1, 1], [2, 7]])("forward, batch %i, time %i", async (batch, time) => {
    const program = lower(model, { hiddenStates: true, logits: "all" });
    const { read, file } = await randomWeights(program);
    const entry = emitOnnx(program, options).find((e) => e.name === "forward");
    if (entry === undefined) throw new Error("no forward");
    const session = await InferenceSession.create(entry.bytes, { externalData: [{ path: "weights.safetensors", data: file }] });
    const next = integers(5);
    const inputs: Record<string, Tensor> = {};
    for (const { name, role, value } of program.entries[0]!.inputs) {
      if (role.kind === "ids" || role.kind === "types") inputs[name] = tensor([batch, time], Array.from({ length: batch * time }, () => next(role.limit)));
      else if (role.kind === "mask") inputs[name] = filled([batch, time], 1);
      else if (role.kind === "positions") inputs[name] = tensor([batch, time], Array.from({ length: batch * time }, (_, i) => i % time));
      else { const shape = value.type.dims.map((d, i) => (i === 0 ? batch : Number(d.size.text))); inputs[name] = tensor(shape, randomNumbers(shape.reduce((n, d) => n * d, 1), 3)); }
    }
    const want = new Evaluator(program, read).run("forward", inputs).outputs;
    const feeds = Object.fromEntries(Object.entries(inputs).map(([name, t]) => [name, name === "pixels" ? new OrtTensor("float32", Float32Array.from(t.data), t.shape) : new OrtTensor("int64", BigInt64Array.from(t.data, (v) => BigInt(v)), t.shape)]));
    const got = await session.run(feeds);
    expect(Object.keys(got)).toEqual(Object.keys(want));
    for (const [name, t] of Object.entries(want)) {
      expect(got[name]!.dims).toEqual(t.shape);
      const data = got[name]!.data as Float32Array;
      const worst = t.data.reduce((m, v, i) => Math.max(m, Math.abs(v - data[i]!)), 0);
      const top = t.data.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
      expect(worst / Math.max(top, 1), name).toBeLessThan(2e-5);
    }
    await session.release();
  });
});

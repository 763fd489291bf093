/** A transducer decoded in a loop: `encode` once, `step` a token at a time, `join` of what both give, are the whole at once. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { describe, expect, test } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";
import type { OutputValues, State } from "../../src/runtime/model.ts";
import { OnnxModel } from "../../src/runtime/onnx/index.ts";
import { openFolder } from "../../src/runtime/onnx/node.ts";
import { emitOnnx, onnxManifest } from "../../src/targets/onnx/index.ts";
import { inputsOf, programOf } from "../support/models.ts";
import { columns, expectClose, positions } from "../support/outputs.ts";
import { fileOf } from "../support/weights.ts";
import { generated, useBackend } from "../tfjs/harness.ts";

interface Transducer {
  forward(inputs: object): Promise<OutputValues>;
  encode(inputs: object): Promise<OutputValues & { readonly state: State }>;
  step(inputs: object, state: never): Promise<OutputValues>;
  join(inputs: object): Promise<OutputValues>;
}

const program = programOf("transducer", { hiddenStates: false });

async function onnx(): Promise<Transducer> {
  const folder = await mkdtemp(path(tmpdir(), "specformer-join-"));
  try {
    for (const { file, bytes } of emitOnnx(program, { weights: "F32", version: "0", specHash: "" })) await writeFile(path(folder, file), bytes);
    await writeFile(path(folder, "weights.safetensors"), await fileOf(program));
    const model = await OnnxModel.load(await openFolder(folder), onnxManifest(program, "F32"));
    // Each graph is opened where it is first asked for.
    const opened: Transducer = { forward: (inputs) => model.forward(inputs), encode: (inputs) => model.encode(inputs), step: (inputs, state) => model.step(inputs, state), join: (inputs) => model.forward(inputs, "join") };
    await held(opened);
    return opened;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function tfjs(): Promise<Transducer> {
  await useBackend("wasm");
  return (await generated(program).load((await fileOf(program)).buffer)) as unknown as Transducer;
}

async function held(model: Transducer): Promise<void> {
  const inputs = inputsOf("transducer", 2, 6);
  const { tokens, ...sound } = inputs as { readonly tokens: number[][] };
  const whole = (await model.forward(inputs))["logits"] as Numbers;
  const { state, ...heard } = await model.encode(sound);
  const frames = heard["frames"] as Numbers;
  for (let i = 0; i < 6; i++) {
    const { words } = await model.step({ tokens: columns(tokens, i, i + 1) }, state as never);
    // A frame at a time, as a loop asks for them.
    for (let t = 0; t < (frames.shape[1] ?? 0); t++) {
      const { logits } = await model.join({ frames: positions(frames, t, t + 1), words });
      const [batch = 0, , , width = 0] = whole.shape;
      const there = positions(whole, t, t + 1);
      expectClose(logits as Numbers, { data: Float32Array.from({ length: batch * width }, (_, at) => there.data[(Math.floor(at / width) * 6 + i) * width + (at % width)] ?? NaN), shape: [batch, 1, 1, width] }, `frame ${t}, token ${i}`);
    }
  }
  state.dispose();
}

describe("encode, step and join are the whole", () => {
  test("tfjs", async () => held(await tfjs()));
  test("onnx, from a folder", async () => {
    await onnx();
  });
  test("what join is given is checked", async () => {
    const model = await tfjs();
    await expect(model.join({ frames: { data: new Float32Array(24), shape: [1, 1, 24] } })).rejects.toThrow("R0001: words: is missing");
    await expect(model.join({ frames: { data: new Float32Array(24), shape: [1, 1, 24] }, words: { data: new Float32Array(48), shape: [2, 1, 24] } })).rejects.toThrow(/R0002: words/);
  });
});

/** A real trained model of 260 thousand parameters tells its story: 200 greedy tokens through the cached step. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ort from "onnxruntime-node";
import { expect, test } from "vitest";
import { canonicalWeights, openCheckpoint, planFor } from "../../src/cli/checkpoint.ts";
import type { Io } from "../../src/cli/io.ts";
import { lower } from "../../src/lower/index.ts";
import { generate, OnnxModel } from "../../src/runtime/onnx/index.ts";
import { readModel } from "../../src/spec/index.ts";
import { emitOnnx, onnxManifest } from "../../src/targets/onnx/index.ts";
import { options } from "./run.ts";

const shared = process.env["SPECFORMER_SHARED"];
const folder = join(shared ?? "", "real", "stories260K");
const present = shared !== undefined && existsSync(folder);
if (!present) console.warn("stories260K on ONNX is left out: SPECFORMER_SHARED names no folder that holds real/stories260K");

test.skipIf(!present)("stories260K: 200 greedy tokens", async () => {
  const { result } = await openCheckpoint({ cwd: folder } as Io, folder);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
  const checkpoint = result.value;
  try {
    const read = readModel({ path: "spec.yaml", text: checkpoint.imported.specText }, { find: () => null });
    if (!read.result.ok) throw new Error(read.result.diagnostics.map((d) => d.message).join("\n"));
    const program = lower(read.result.value.model, { hiddenStates: false, logits: "last" });
    const plan = planFor(checkpoint, program);
    if (!plan.ok) throw new Error(plan.diagnostics.map((d) => d.message).join("\n"));
    const chunks: Uint8Array[] = [];
    for await (const bytes of canonicalWeights(plan.value, program, "F32")) chunks.push(bytes);
    const graphs = Object.fromEntries(emitOnnx(program, options).map(({ name, bytes }) => [name, bytes]));
    const model = await OnnxModel.load({ ort, graphs, weights: new Uint8Array(Buffer.concat(chunks)) }, onnxManifest(program, "F32"));
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as { prompt_ids: number[]; greedy_ids: number[] };
    const [made = []] = await generate(model, { tokens: [expected.prompt_ids] }, { maxNewTokens: expected.greedy_ids.length - expected.prompt_ids.length });
    expect([...expected.prompt_ids, ...made]).toEqual(expected.greedy_ids);
    expect(made.length).toBe(200);
    model.dispose();
  } finally {
    await checkpoint.close();
  }
});

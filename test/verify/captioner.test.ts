/** A user's captioner: the spec that the README shows, small, on every target: what a picture's caption begins with is the same. */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../src/cli/verify/models.ts";
import { lower } from "../../src/lower/index.ts";
import { generate, type Beholder } from "../../src/runtime/generation.ts";
import { read } from "../spec/library.ts";
import { randomNumbers } from "../support/random.ts";
import { fileOf, reference } from "../support/weights.ts";

const spec = `
model: captioner
towers:
  vision: { extends: vit-b-16, d_model: 48, layers: 2, input: { patches: { size: 32 } }, attention: { heads: 4 }, ffn: { d_ff: 96 }, outputs: null }
  writer: { extends: gpt2, d_model: 48, layers: 2, context: 32, input: { tokens: 100 }, attention: { heads: 4 }, ffn: { d_ff: 96 }, special: { start: 1, bos: null, eos: null } }
connect:
  - { from: vision, into: writer, at: memory }
`;

test("captions are the same on every target, and depend on the picture", async () => {
  if (!existsSync("dist/runtime/tfjs/index.js")) throw new Error("dist/ is missing: npm run build, or npm test, which builds first");
  const { result } = read(spec, "captioner.yaml");
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
  const program = lower(result.value.model, { hiddenStates: false, logits: "all" });
  const picture = (seed: number) => ({ data: Float32Array.from(randomNumbers(2 * 3 * 32 * 32, seed)), shape: [2, 3, 32, 32] });
  const caption = async (model: unknown, seed: number): Promise<number[][]> => generate(model as Beholder<{ readonly pixels: object }>, { tokens: [[1], [1]], pixels: picture(seed) }, { maxNewTokens: 6 });
  const exact = reference(program);
  const expected = [await caption(exact, 1), await caption(exact, 2)];
  expect(expected[0]).not.toEqual(expected[1]);
  for (const target of ["tfjs", "onnx"] as const) {
    const running = await run(target, program, await fileOf(program), { backend: "wasm", provider: "cpu" });
    try {
      expect([await caption(running.model, 1), await caption(running.model, 2)]).toEqual(expected);
    } finally {
      await running.close();
    }
  }
}, 120_000);

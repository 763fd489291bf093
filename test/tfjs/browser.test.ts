/** A generated model in a browser: bundled by esbuild, run by headless Chromium on wasm, and on WebGPU in software. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { emitTfjs } from "../../src/targets/tfjs/index.ts";
import { chromium, inBrowser, leftOut } from "../support/browser.ts";
import { programOf } from "../support/models.ts";
import { expectClose, numbers, positions } from "../support/outputs.ts";
import { randomIds } from "../support/random.ts";
import { fileOf, reference } from "../support/weights.ts";

const script = `
import { useBackend } from "specformer/tfjs/backend";
import { load } from "model";
try {
  const backend = await useBackend("BACKEND", { wasmPaths: "/wasm/" });
  const model = await load(await (await fetch("/weights.safetensors")).arrayBuffer());
  const state = model.start();
  const whole = await model.forward({ tokens: INPUT });
  await model.step({ tokens: INPUT.map((row) => row.slice(0, 3)) }, state);
  const rest = await model.step({ tokens: INPUT.map((row) => row.slice(3)) }, state);
  const plain = ({ data, shape }) => ({ data: [...data], shape });
  await post({ backend, whole: plain(whole.lm), rest: plain(rest.lm) });
} catch (error) {
  await post({ error: String(error?.stack ?? error) });
}
`;

const plain = (posted: unknown): Numbers => {
  const { data, shape } = posted as { readonly data: number[]; readonly shape: number[] };
  return { data: Float32Array.from(data), shape };
};

describe.each(["wasm", "webgpu"])("on %s", (backend) => {
  test.skipIf(chromium === undefined)(`a bundled model runs in Chromium${leftOut}`, async (context) => {
    const compiled = programOf("llama", { hiddenStates: false });
    const tokens = randomIds(2, 5);
    const result = await inBrowser(chromium ?? "", {
      script: script.replaceAll("INPUT", JSON.stringify(tokens)).replace("BACKEND", backend),
      modules: {
        "specformer/tfjs": { file: "src/runtime/tfjs/index.ts" },
        "specformer/tfjs/backend": { file: "src/runtime/tfjs/backend.ts" },
        model: { text: emitTfjs(compiled, { standalone: false, source: "llama.yaml", version: "0.0.0" }).ts },
      },
      files: { "/weights.safetensors": await fileOf(compiled), "/wasm/": { folder: dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm")) } },
      gpu: backend === "webgpu",
    });
    // A browser may have been built without an adapter in software.
    if (backend === "webgpu" && /no WebGPU|no graphics adapter/.test(result.error ?? "")) context.skip(result.error);
    expect(result.error).toBeUndefined();
    expect(result["backend"]).toBe(backend);
    const expected = numbers(await reference(compiled).forward({ tokens }), "lm");
    expectClose(plain(result["whole"]), expected);
    expectClose(plain(result["rest"]), positions(expected, 3, 5));
  }, 120_000);
});

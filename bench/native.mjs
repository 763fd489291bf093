/**
 * GPT-2 124M's trunk over 128 tokens on a native backend of TensorFlow.js and on wasm, in turns in one process.
 *
 *   In a project with specformer, @tensorflow/tfjs-node-gpu (after `specformer native`) and @tensorflow/tfjs-backend-wasm:
 *   node PATH/TO/bench/native.mjs
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const folder = mkdtempSync(join(process.cwd(), "bench-native-"));
try {
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  // The trunk alone: what leaves the last norm, without scores of the vocabulary.
  writeFileSync(join(folder, "trunk.yaml"), "model: trunk\nextends: gpt2\noutputs: null\n");
  execFileSync("npx", ["--no-install", "specformer", "compile", join(folder, "trunk.yaml"), "--out", folder, "--target", "tfjs", "--init", "1"], { stdio: ["ignore", "ignore", "inherit"] });
  const { useBackend, reportBackend } = await load("specformer/tfjs/node");
  const tf = require("@tensorflow/tfjs-core");
  const trunk = await import(pathToFileURL(join(folder, "trunk/trunk.js")).href);
  const weights = readFileSync(join(folder, "trunk/weights.safetensors"));
  const tokens = [Array.from({ length: 128 }, (_, i) => (i * 7919) % 50257)];

  const models = new Map();
  for (const [name, registered] of [["node-gpu", "tensorflow"], ["wasm", "wasm"]]) {
    await useBackend(name);
    const { tensorflow, gpu } = reportBackend();
    models.set(name, { registered, label: tensorflow === null ? name : `${name} (TensorFlow ${tensorflow}, ${gpu ? "GPU" : "CPU"})`, model: await trunk.load(weights), times: [] });
  }
  for (let round = 0; round < 7; round++) {
    for (const { registered, model, times } of models.values()) {
      await tf.setBackend(registered);
      const start = performance.now();
      await model.forward({ tokens });
      if (round > 1) times.push(performance.now() - start);
    }
  }
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} threads, Node ${process.version}`);
  for (const { label, times } of models.values()) console.log(`  ${label.padEnd(36)} ${median(times).toFixed(0).padStart(6)} ms (best ${Math.min(...times).toFixed(0)})`);
  console.log(`  wasm / native: ${(median(models.get("wasm").times) / median(models.get("node-gpu").times)).toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * What running costs on TensorFlow.js: GPT-2 124M from seeded weights, the compiled module against a plain one by hand
 * (bench/plain-tfjs.mjs), in turns, on each backend that is named. Both score the last token and keep a cache.
 *
 *   npm run build && node bench/tfjs.mjs [--backend webgpu,wasm] [--layers 12] [--contexts 128,512] [--seconds 6] [--json FILE]
 *
 * The backends' packages, and `webgpu` for WebGPU in Node, must be installed beside this package.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "../dist/index.js";
import { reportBackend, useBackend } from "../dist/runtime/tfjs/node.js";
import { initialWeights, layout, weightsBytes } from "../dist/weights/index.js";
import { PlainGpt2 } from "./plain-tfjs.mjs";

const tf = createRequire(import.meta.url)("@tensorflow/tfjs-core");
const root = fileURLToPath(new URL("..", import.meta.url));
const option = (name, otherwise) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : otherwise);
const [backends, contexts, seconds] = [option("backend", "wasm").split(","), option("contexts", "128,512").split(",").map(Number), Number(option("seconds", "6"))];
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const prompt = (length) => Array.from({ length }, (_, i) => (i * 7919 + 13) % 50257);

/** The compiled module's step, through the boundary that users call. */
class Compiled {
  constructor(model) {
    this.model = model;
    this.reset();
  }

  reset() {
    this.state?.dispose();
    this.state = this.model.start();
  }

  async step(tokens) {
    return (await this.model.step({ tokens: [tokens] }, this.state)).lm.data;
  }

  dispose() {
    this.state.dispose();
    this.model.dispose();
  }
}

/** Both in turns, the one that begins changing from round to round, until the time is up. The first rounds warm up. */
async function race(players, limit, work) {
  const times = players.map(() => []);
  const end = performance.now() + 1000 * seconds;
  for (let round = -2; round < limit && (round < 1 || performance.now() < end); round++)
    for (let turn = 0; turn < players.length; turn++) {
      const index = (turn + Math.abs(round)) % players.length;
      const start = performance.now();
      await work(players[index], round + 2);
      if (round >= 0) times[index].push(performance.now() - start);
    }
  return times;
}

const folder = mkdtempSync(join(root, "bench-tfjs-"));
try {
  const specs = join(root, "specs");
  const library = { find: (name) => (readdirSync(specs).includes(`${name}.yaml`) ? { path: `${name}.yaml`, text: readFileSync(join(specs, `${name}.yaml`), "utf8") } : null) };
  const { value, diagnostics } = compile({ path: "bench.yaml", text: `model: bench\nextends: gpt2\nlayers: ${option("layers", "12")}\n` }, library, { targets: ["tfjs"], logits: "last" });
  if (value === null) throw new Error(diagnostics.map((d) => d.message).join("; "));
  for (const { path, content } of value.files) writeFileSync(join(folder, basename(path)), content);
  const module = await import(pathToFileURL(join(folder, "bench.js")).href);
  const placed = layout(value.program.parameters, "F32");
  const weights = await weightsBytes(placed, initialWeights(value.program.parameters, 42, "F32"));
  const [stack] = value.model.stacks;
  const { heads } = stack.layers[0].steps[0].sublayers[0];

  console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}, ${placed.tensors.length} tensors, ${(weights.length / 1e6).toFixed(0)} MB`);
  const report = [];
  for (const name of backends) {
    await useBackend(name);
    const { adapter } = reportBackend();
    const compiled = new Compiled(await module.load(weights));
    const plain = new PlainGpt2(tf, compiled.model.weights, heads);
    const [mine, theirs] = [await compiled.step(prompt(16)), await plain.step(prompt(16))];
    const top = theirs.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
    const apart = mine.reduce((most, v, i) => Math.max(most, Math.abs(v - theirs[i])), 0) / top;
    if (!(apart < 1e-3) || mine.length !== theirs.length) throw new Error(`the two models differ: ${apart} of the largest score`);
    console.log(`\n${name}${adapter === null ? "" : ` (${adapter})`}: scores of 16 tokens agree to ${apart.toExponential(1)} of the largest`);
    console.log("                 compiled                  plain                     compiled / plain");
    const players = [compiled, plain];
    const line = (label, context, [ours, other]) => {
      const cell = (times) => `${median(times).toFixed(1)} ms (best ${Math.min(...times).toFixed(1)})`.padEnd(26);
      console.log(`${label.padEnd(17)}${cell(ours)}${cell(other)}${median(ours.map((t, i) => t / other[i])).toFixed(2)}   ${ours.length} rounds`);
      report.push({ backend: name, adapter, measure: label, context, compiled: median(ours), plain: median(other), rounds: ours.length });
    };
    for (const context of contexts) line(`prefill ${context}`, context, await race(players, 20, (player) => (player.reset(), player.step(prompt(context)))));
    for (const context of contexts) {
      for (const player of players) {
        player.reset();
        await player.step(prompt(context));
      }
      line(`decode at ${context}`, context, await race(players, 60, (player, round) => player.step([(round * 31 + 7) % 50257])));
    }
    plain.dispose();
    compiled.dispose();
  }
  const file = option("json", null);
  if (file !== null) writeFileSync(file, JSON.stringify(report, null, 1));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

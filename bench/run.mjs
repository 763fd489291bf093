/**
 * What running costs: GPT-2 124M from seeded weights on onnxruntime-node, the compiled graph through its wrapper against
 * a plain graph assembled by hand (bench/plain.mjs), in turns.
 *
 *   npm run build && node bench/run.mjs [--threads N] [--provider webgpu]
 *
 * Both decode for real: what a step gives is the next step's past. Bytes and operations are counted from the model.
 */
import * as runtime from "onnxruntime-node";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { compile } from "../dist/index.js";
import { OnnxModel } from "../dist/runtime/onnx/index.js";
import { openFolder } from "../dist/runtime/onnx/node.js";
import { encode } from "../dist/targets/onnx/encode.js";
import { onnxManifest, WEIGHTS_FILE } from "../dist/targets/onnx/index.js";
import { initialWeights, layout, writeWeights } from "../dist/weights/index.js";
import { bandwidth, products } from "./limits.mjs";
import { plainGraph } from "./plain.mjs";

const ort = runtime.default ?? runtime;
const argument = process.argv.indexOf("--threads");
const provider = process.argv.includes("--provider") ? process.argv[process.argv.indexOf("--provider") + 1] : "cpu";
const session = { executionProviders: [provider], ...(argument === -1 ? {} : { intraOpNumThreads: Number(process.argv[argument + 1]) }) };
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const specs = join(fileURLToPath(new URL("..", import.meta.url)), "specs");
const library = { find: (name) => (readdirSync(specs).includes(`${name}.yaml`) ? { path: `${name}.yaml`, text: readFileSync(join(specs, `${name}.yaml`), "utf8") } : null) };
const { value, diagnostics } = compile({ path: "gpt2.yaml", text: readFileSync(join(specs, "gpt2.yaml"), "utf8") }, library, { targets: ["onnx"] });
if (value === null) throw new Error(diagnostics.map((d) => d.message).join("; "));
const { program, model: resolved, files } = value;
const placed = layout(program.parameters, "F32");
const [stack] = resolved.stacks;
const heads = stack.layers[0].steps[0].sublayers[0].heads;
const shape = { layers: stack.layers.length, d: stack.d_model, heads, vocab: stack.input.vocab };

const weightOf = (path) => {
  const at = placed.byPath.get(path);
  if (at === undefined) throw new Error(`no parameter ${path}`);
  return { kind: "external", name: path, type: "float32", shape: at.shape, location: WEIGHTS_FILE, offset: at.offset, length: at.length };
};

/** The plain graph's step: its outputs are the next step's past. */
class Plain {
  constructor(inner) {
    this.session = inner;
    this.reset();
  }

  reset() {
    this.length = 0;
    this.past = Object.fromEntries(this.session.inputNames.filter((name) => name.startsWith("past.")).map((name) => [name, new ort.Tensor("float32", new Float32Array(0), [1, heads, 0, shape.d / heads])]));
  }

  async step(tokens) {
    const whole = (numbers) => new ort.Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
    const all = this.length + tokens.length;
    const { lm, ...present } = await this.session.run({ tokens: whole(tokens), attention_mask: whole(new Array(all).fill(1)), position_ids: whole(tokens.map((_, i) => this.length + i)), ...this.past });
    this.past = Object.fromEntries(Object.entries(present).map(([name, tensor]) => [name.replace("present.", "past."), tensor]));
    this.length = all;
    return lm.data;
  }
}

/** The compiled graph's step, through the runtime that its wrapper uses: inputs checked, state appended. */
class Compiled {
  constructor(model) {
    this.model = model;
    this.reset();
  }

  reset() {
    this.state = this.model.start();
  }

  async step(tokens) {
    return (await this.model.step({ tokens: [tokens] }, this.state)).lm.data;
  }
}

const prompt = (length) => Array.from({ length }, (_, i) => (i * 7919 + 13) % shape.vocab);
const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Both in turns, the one that begins changing from round to round. */
async function race(players, rounds, work) {
  const times = players.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < players.length; turn++) {
      const index = (turn + round) % players.length;
      times[index].push(await timed(() => work(players[index], round)));
    }
  return times;
}

const folder = mkdtempSync(join(tmpdir(), "specformer-bench-"));
try {
  for (const { path, content } of files) writeFileSync(join(folder, basename(path)), content);
  writeFileSync(join(folder, "plain.onnx"), encode(plainGraph(shape, weightOf)));
  const out = await open(join(folder, WEIGHTS_FILE), "w");
  for await (const bytes of writeWeights(placed, initialWeights(program.parameters, 42, "F32"))) await out.write(bytes);
  await out.close();

  console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${session.intraOpNumThreads ?? cpus().length} threads, Node ${process.version}, onnxruntime ${ort.env.versions.node ?? "?"} on ${provider}`);
  const compiled = new Compiled(await OnnxModel.load(await openFolder(folder, session), onnxManifest(program, "F32")));
  const plain = new Plain(await ort.InferenceSession.create(join(folder, "plain.onnx"), session));

  const [mine, theirs] = [await compiled.step(prompt(16)), await plain.step(prompt(16))];
  const top = theirs.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  const apart = mine.reduce((most, v, i) => Math.max(most, Math.abs(v - theirs[i])), 0) / top;
  if (!(apart < 1e-4)) throw new Error(`the two graphs differ: ${apart} of the largest score`);
  console.log(`Scores of 16 tokens agree to ${apart.toExponential(1)} of the largest.\n`);

  const players = [compiled, plain];
  const results = [];
  results.push(["prefill 128", 128, await race(players, 15, (player) => (player.reset(), player.step(prompt(128))))]);
  for (const context of [128, 512]) {
    for (const player of players) {
      player.reset();
      await player.step(prompt(context));
    }
    results.push([`decode at ${context}`, context, await race(players, 41, (player, round) => player.step([(round * 31 + 7) % shape.vocab]))]);
  }

  const [bytes, flops] = [await bandwidth(ort), await products(ort)];
  // Every weight but the position table is read once a token (the token table as the head), and all of the cache.
  const table = (path) => placed.byPath.get(path)?.length ?? 0;
  const read = placed.tensors.reduce((sum, t) => sum + t.length, 0) - table("embedding.positions");
  const matrices = program.parameters.filter((p) => p.shape.length === 2 && p.path !== "embedding.positions").reduce((sum, p) => sum + p.shape[0] * p.shape[1], 0);
  const share = (name, context, ms) => {
    if (provider !== "cpu") return "";
    if (name.startsWith("decode")) return `${((100 * (read + 2 * shape.layers * shape.d * context * 4)) / (ms / 1000) / bytes).toFixed(0)} % of the bandwidth`;
    return `${((100 * (2 * matrices * context + 4 * shape.layers * shape.d * context ** 2)) / (ms / 1000) / flops).toFixed(0)} % of the matrix product`;
  };
  if (provider === "cpu") console.log(`Machine: reads ${(bytes / 1e9).toFixed(1)} GB/s, multiplies matrices at ${(flops / 1e9).toFixed(0)} GFLOP/s.\n`);
  console.log("                 compiled            plain graph         compiled / plain");
  for (const [name, context, [ours, other]] of results) {
    const cell = (times) => `${median(times).toFixed(1)} ms (best ${Math.min(...times).toFixed(1)})`.padEnd(26);
    console.log(`${name.padEnd(15)} ${cell(ours)}${cell(other)}${median(ours.map((t, i) => t / other[i])).toFixed(2)}   ${share(name, context, median(ours))}`);
  }
  compiled.model.dispose();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * What compiling costs: spec text to checked spec, TypeScript and ONNX bytes, without weights.
 *
 *   npm run build && node bench/compile.mjs
 *
 * Warm figures are medians inside one process; the cold figure is the whole program in a process of its own.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { compile } = await import(pathToFileURL(join(root, "dist/index.js")).href);
const specs = new Map(readdirSync(join(root, "specs")).map((file) => [basename(file, ".yaml"), readFileSync(join(root, "specs", file), "utf8")]));
const library = { find: (name) => (specs.has(name) ? { path: `specs/${name}.yaml`, text: specs.get(name) } : null) };
const run = (name, text = specs.get(name)) => {
  const { value, diagnostics } = compile({ path: `specs/${name}.yaml`, text }, library);
  if (value === null) throw new Error(`${name}: ${diagnostics.map((d) => d.message).join("; ")}`);
  return value;
};
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const timed = (runs, work) =>
  Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
const ms = (n) => `${n.toFixed(1)} ms`;

console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} threads, Node ${process.version}\n`);
// Warm is what the engine has compiled: after a hundred runs nothing gets faster.
for (let i = 0; i < 100; i++) run("gpt2");

console.log("warm, median (least to most)");
for (const [name, runs] of [["gpt2", 51], ["llama-3-8b", 31], ["transformer-base", 31], ["gpt3-175b", 15]]) {
  const all = timed(runs, () => run(name));
  console.log(`  ${name.padEnd(18)} ${ms(median(all)).padStart(9)}  (${ms(Math.min(...all))} to ${ms(Math.max(...all))})`);
}

console.log("\nthe whole library, warm, the slowest of it");
const names = [...specs.keys()].sort();
const rough = names.map((name) => [name, median(timed(3, () => run(name)))]).sort((a, b) => b[1] - a[1]);
for (const [name] of rough.slice(0, 5)) {
  const all = timed(9, () => run(name));
  console.log(`  ${name.padEnd(18)} ${ms(median(all)).padStart(9)}  (${ms(Math.min(...all))} to ${ms(Math.max(...all))})`);
}
const empty = timed(9, () => execFileSync(process.execPath, ["-e", "0"]));
console.log(`  to compare: node -e 0 ${ms(median(empty)).padStart(5)}  (${ms(Math.min(...empty))} to ${ms(Math.max(...empty))})`);

console.log("\nper layer: GPT-3's spec at other depths, median");
const deep = (layers) => specs.get("gpt3-175b").replace(/^layers: 96$/m, `layers: ${layers}`);
for (const layers of [12, 24, 48, 96, 192]) {
  const at = median(timed(9, () => run("gpt3-175b", deep(layers))));
  console.log(`  ${String(layers).padStart(3)} layers  ${ms(at).padStart(9)}  ${ms(at / layers)} a layer`);
}

const folder = mkdtempSync(join(tmpdir(), "specformer-bench-"));
try {
  const cli = join(root, "dist/cli/specformer.js");
  const measure = `process.argv = [process.argv[0], ${JSON.stringify(cli)}, "compile", ${JSON.stringify(join(root, "specs/gpt2.yaml"))}, "--out", ${JSON.stringify(folder)}];
    process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    await import(${JSON.stringify(pathToFileURL(cli).href)});`;
  const cold = [];
  let memory = 0;
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    execFileSync(process.execPath, [cli, "compile", join(root, "specs/gpt2.yaml"), "--out", folder]);
    cold.push(performance.now() - start);
    const { stderr } = await import("node:child_process").then(({ spawnSync }) => spawnSync(process.execPath, ["--input-type=module", "-e", measure], { encoding: "utf8" }));
    memory = Math.max(memory, Number(stderr) / 1024);
  }
  console.log(`\ncold: specformer compile gpt2.yaml  ${ms(median(cold))} of wall time (${ms(Math.min(...cold))} to ${ms(Math.max(...cold))}), ${memory.toFixed(0)} MiB at most`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The main job, on a fresh machine: builds, compiles every spec into generated/, holds a tiny GPT-2 against its reference
 * implementation on every target, and generates with it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const load = (path) => import(pathToFileURL(join(root, "dist", path)).href);
const { main } = await load("cli/main.js");
const { readable } = await import("./readable.mjs");

/** Runs the command line in this process; its output comes back. */
async function specformer(...argv) {
  const lines = [];
  const io = { cwd: root, out: (line) => lines.push(line), err: (line) => console.error(line), colour: false };
  const code = await main(argv, io);
  if (code !== 0) {
    console.error(lines.join("\n"));
    console.error(`specformer ${argv.join(" ")}: exit code ${code}`);
    process.exit(code);
  }
  return lines.join("\n");
}

const start = performance.now();
const compiled = JSON.parse(await specformer("compile", "specs", "--out", "generated", "--json"));
await specformer("compile", ...readable.map((name) => `specs/${name}.yaml`), "--out", "generated", "--target", "program,onnx-text");
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`compiled ${compiled.models.length} specs to TypeScript and ONNX in ${seconds} s: generated/`);
for (const { model, parameters } of compiled.models) console.log(`  ${model.padEnd(28)} ${parameters.toLocaleString("en-US").padStart(19)} parameters`);

const folder = join("test", "cases", "gpt2");
const verified = JSON.parse(await specformer("verify", folder, "--json"));
const targets = [...new Set(verified.results.map((r) => r.target))];
const outputs = [...new Set(verified.results.map((r) => r.output))];
console.log("\na tiny GPT-2 against its reference implementation: largest absolute difference");
console.log(`  ${"output".padEnd(18)}${targets.map((t) => t.padStart(12)).join("")}`);
for (const output of outputs) {
  const cells = targets.map((target) => {
    const { ok, maxAbs } = verified.results.find((r) => r.target === target && r.output === output);
    return (ok ? (output === "generated_ids" ? "equal" : maxAbs === 0 ? "0" : maxAbs.toExponential(1)) : "differs").padStart(12);
  });
  console.log(`  ${output.padEnd(18)}${cells.join("")}`);
}
console.log(verified.ok ? "  every output agrees" : "  does not agree");

const given = JSON.parse(readFileSync(join(root, folder, "case.json"), "utf8"));
const ids = verified.results.filter((r) => r.output === "generated_ids");
console.log(`\n${given.generate.max_new_tokens} tokens generated through the cached step`);
for (const { target, ids: rows } of ids) for (const [i, row] of rows.entries()) console.log(`  ${target.padEnd(10)} row ${i}: ${row.join(" ")}`);

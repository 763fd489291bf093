/**
 * What the worst texts of 64 KiB cost to read and to check: wall time of one call each, after a warm-up.
 *
 *   npm run build && node bench/read.mjs
 */
import { build } from "esbuild";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));
const { check } = await import(pathToFileURL(join(root, "dist/index.js")).href);
const { outputFiles } = await build({ entryPoints: [join(root, "test/support/hostile.ts")], bundle: true, write: false, format: "esm" });
const { hostile } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
const library = { find: () => null };
check({ path: "x.yaml", text: "model: x\n" }, library);
const times = Object.entries(hostile).map(([name, text]) => {
  const start = performance.now();
  check({ path: "x.yaml", text }, library);
  return [name, performance.now() - start];
});
for (const [name, ms] of times.sort((a, b) => b[1] - a[1]).slice(0, 8)) console.log(`${name.padEnd(30)} ${ms.toFixed(0).padStart(6)} ms`);
console.log(`${times.length} texts, the slowest above`);

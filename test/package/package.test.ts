/** The package as a user gets it: packed, unpacked into an empty project, used from the outside. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { beforeAll, expect, test } from "vitest";
import { project, run } from "../support/project.ts";

const root = process.cwd();

beforeAll(() => {
  if (!existsSync("dist/cli/specformer.js")) throw new Error("dist/ is missing: npm run build, or npm test, which builds first");
});

/** Packs this package and unpacks it where npm would put it. */
function unpacked(folder: string, own: string): void {
  const [packed] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root)) as { filename: string }[];
  mkdirSync(own, { recursive: true });
  run("tar", ["-xzf", join(folder, packed?.filename ?? ""), "-C", own, "--strip-components", "1"], folder);
  chmodSync(join(own, "dist/cli/specformer.js"), 0o755);
}

const spec = `model: mine
extends: tiny-decoder
layers: 1
`;

const program = `import { readFile } from "node:fs/promises";
import { compile, type CompileResult } from "specformer";
import { generate } from "specformer/tfjs";
import { useBackend } from "specformer/tfjs/node";
import { openFolder } from "specformer/onnx/node";
import * as tfjs from "./generated/mine/mine.js";
import * as onnx from "./generated/mine/mine.onnx.js";

await useBackend("cpu");
const one: tfjs.Model = await tfjs.load(await readFile("generated/mine/weights.safetensors"));
const two = await onnx.load(await openFolder("generated/mine"));
const inputs = { tokens: [[1, 2, 3], [3, 2, 1]] };
const [a, b] = [(await one.forward(inputs)).lm, (await two.forward(inputs)).lm];
const apart = a.data.reduce((most, v, i) => Math.max(most, Math.abs(v - (b.data[i] ?? Number.NaN))), 0);
const rows = [await generate(one, inputs, { maxNewTokens: 4 }), await generate(two, inputs, { maxNewTokens: 4 })];
const result: CompileResult = compile({ path: "x.yaml", text: "model: x" });
console.log(JSON.stringify({ shapes: [a.shape, b.shape], apart, rows, errors: result.diagnostics.length > 0 }));
one.dispose();
two.dispose();
`;

test("compile, type-check and run, from the package alone", () => {
  const folder = project(unpacked);
  writeFileSync(join(folder, "mine.yaml"), spec);
  writeFileSync(join(folder, "use.ts"), program);
  const compiled = run("npx", ["--no-install", "specformer", "compile", "mine.yaml", "--init", "5"], folder);
  expect(compiled).toContain("wrote generated/mine: mine.ts, mine.js, mine.d.ts, forward.onnx, step.onnx, mine.onnx.ts");
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noUnusedLocals", "--noUnusedParameters", "--skipLibCheck"];
  const options = ["--module", "nodenext", "--target", "es2022", "--types", "node", "--typeRoots", join(root, "node_modules/@types")];
  run(process.execPath, [compiler, ...strict, ...options, "--outDir", "built", "--rootDir", ".", "use.ts"], folder);
  copyFileSync(join(folder, "built/use.js"), join(folder, "use.js"));
  const ran = JSON.parse(run(process.execPath, ["use.js"], folder).trim().split("\n").at(-1) ?? "") as { shapes: number[][]; apart: number; rows: number[][][]; errors: boolean };
  expect(ran.shapes[0]).toEqual(ran.shapes[1]);
  expect(ran.apart).toBeLessThan(1e-4);
  expect(ran.rows[0]).toEqual(ran.rows[1]);
  expect(ran.errors).toBe(true);
});

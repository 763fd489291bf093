/** The package as a user gets it: packed, unpacked into an empty project, used from the outside. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { beforeAll, expect, test } from "vitest";
import { emptyFolder } from "../support/cli.ts";

const root = process.cwd();

/** Output of a command; a failing one shows what it printed. */
function run(command: string, argv: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${argv.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

const node = (cwd: string, ...argv: string[]): string => run(process.execPath, argv, cwd);

beforeAll(() => {
  if (!existsSync("dist/cli/specformer.js")) throw new Error("dist/ is missing: npm run build, or npm test, which builds first");
});

/** An empty project with the packed package and, linked, what its users install beside it. */
function project(): string {
  const folder = emptyFolder();
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })) as { filename: string }[];
  const own = join(folder, "node_modules", "specformer");
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed?.filename ?? ""), "-C", own, "--strip-components", "1"]);
  for (const name of readdirSync("node_modules")) if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  mkdirSync(join(folder, "node_modules", ".bin"));
  chmodSync(join(own, "dist/cli/specformer.js"), 0o755);
  symlinkSync(join(own, "dist/cli/specformer.js"), join(folder, "node_modules", ".bin", "specformer"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  return folder;
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
  const folder = project();
  writeFileSync(join(folder, "mine.yaml"), spec);
  writeFileSync(join(folder, "use.ts"), program);
  const compiled = execFileSync("npx", ["--no-install", "specformer", "compile", "mine.yaml", "--init", "5"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  expect(compiled).toContain("wrote generated/mine: mine.ts, mine.js, mine.d.ts, forward.onnx, step.onnx, mine.onnx.ts");
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noUnusedLocals", "--noUnusedParameters", "--skipLibCheck"];
  const options = ["--module", "nodenext", "--target", "es2022", "--types", "node", "--typeRoots", join(root, "node_modules/@types")];
  node(folder, compiler, ...strict, ...options, "--outDir", "built", "--rootDir", ".", "use.ts");
  writeFileSync(join(folder, "use.js"), execFileSync("cat", [join(folder, "built/use.js")]));
  const ran = JSON.parse(node(folder, "use.js").trim().split("\n").at(-1) ?? "") as { shapes: number[][]; apart: number; rows: number[][][]; errors: boolean };
  expect(ran.shapes[0]).toEqual(ran.shapes[1]);
  expect(ran.apart).toBeLessThan(1e-4);
  expect(ran.rows[0]).toEqual(ran.rows[1]);
  expect(ran.errors).toBe(true);
});

/** Writes models as TypeScript and ONNX, all files or none. */
import { join, resolve } from "node:path";
import { totalParameters } from "../analyse/parameters.ts";
import { compile, type Compiled, type CompileOptions, type Target } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { WeightType } from "../weights/element.ts";
import { readText, sameContent, shown, specFiles, specLibrary, writeAll, writeStream, type OutputFile } from "./disk.ts";
import { diagnosticJson, EXIT, report, UsageError, type Io } from "./io.ts";

export interface CompileFlags {
  readonly target: readonly Target[];
  readonly out: string;
  readonly hiddenStates?: true;
  readonly logits: "all" | "last";
  readonly standalone?: true;
  readonly tower?: string;
  readonly js: boolean;
  readonly dtype: keyof typeof weightTypes;
  readonly init?: number;
  readonly check?: true;
  readonly json?: true;
}

export const weightTypes = { float32: "F32", float16: "F16", bfloat16: "BF16" } as const satisfies Record<string, WeightType>;

export async function compileCommand(io: Io, paths: readonly string[], flags: CompileFlags): Promise<number> {
  const options: CompileOptions = {
    targets: flags.target,
    hiddenStates: flags.hiddenStates ?? false,
    logits: flags.logits,
    standalone: flags.standalone ?? false,
    javascript: flags.js,
    ...(flags.tower === undefined ? {} : { tower: flags.tower }),
    weights: weightTypes[flags.dtype],
  };
  const compiled: Compiled[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  for (const path of await specFiles(io, paths)) {
    const result = compile(await readText(io, path), specLibrary(io), options);
    diagnostics.push(...result.diagnostics);
    for (const [file, text] of result.sources) sources.set(file, text);
    if (result.value !== null) compiled.push(result.value);
  }
  const failed = diagnostics.some((d) => d.severity === "error");
  const twice = compiled.map((c) => c.model.name).find((name, i, all) => all.indexOf(name) !== i);
  if (twice !== undefined) throw new UsageError(`two specs are named ${twice}; they would write the same files`);
  const folder = resolve(io.cwd, flags.out);
  const files = compiled.flatMap((c) => c.files);
  let stale: readonly string[] = [];
  if (!failed && flags.check === true) stale = await differing(folder, files);
  else if (!failed) {
    await writeAll(folder, files);
    if (flags.init !== undefined) for (const one of compiled) await writeSeeded(folder, one, flags.init, weightTypes[flags.dtype]);
  }

  const ok = !failed && stale.length === 0;
  if (flags.json === true) {
    const models = failed ? [] : compiled.map(({ model, program, files: own }) => ({ model: model.name, parameters: Number(totalParameters(program)), files: own.map((f) => f.path) }));
    io.out(JSON.stringify({ ok, out: shown(io, folder), models, stale, diagnostics: diagnostics.map(diagnosticJson) }, null, 2));
  } else {
    report(io, diagnostics, sources);
    for (const path of stale) io.err(`differs from what its spec compiles to: ${shown(io, join(folder, path))}`);
    if (ok) for (const { model, files: own } of compiled) io.out(`${flags.check === true ? "up to date" : "wrote"} ${shown(io, join(folder, model.name))}: ${own.map((f) => f.path.slice(model.name.length + 1)).join(", ")}${flags.init === undefined ? "" : ", weights.safetensors"}`);
  }
  return ok ? EXIT.ok : EXIT.diagnostics;
}

/** Files that are missing or hold something else. */
async function differing(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, content } of files) if (!(await sameContent(join(folder, path), content))) found.push(path);
  return found;
}

async function writeSeeded(folder: string, { program }: Compiled, seed: number, type: WeightType): Promise<void> {
  const { initialWeights, layout, writeWeights } = await import("../weights/index.ts");
  await writeStream(join(folder, program.name, "weights.safetensors"), writeWeights(layout(program.parameters, type), initialWeights(program.parameters, seed, type)));
}

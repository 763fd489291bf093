/** Builds the native binding of tfjs-node-gpu or tfjs-node against a TensorFlow of today. */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nativeError } from "../diagnostics/catalogue/native.ts";
import { packageFolder, reason, shown } from "./disk.ts";
import { EXIT, report, UsageError, type Io } from "./io.ts";
import { build, type Parts } from "./native/build.ts";
import { findPackage, moduleFolders, NAPI, type Installed, type NativePackage } from "./native/package.ts";
import { giveUp, keep, place, recordOf, stagingFolder, takeBack, type BuildRecord } from "./native/place.ts";
import { most, prove, type Proof } from "./native/proof.ts";
import { surroundings, type Surroundings } from "./native/surroundings.ts";
import { findCompiler, findHeaders } from "./native/tools.ts";
import { inspectWheel } from "./native/wheel.ts";

export interface NativeFlags {
  readonly tensorflow?: string;
  readonly package: NativePackage;
  readonly undo?: true;
  /** Of the process that proves a binding: the package's folder. */
  readonly prove?: string;
}

const SOURCE = `--tensorflow names the \`tensorflow\` folder of a TensorFlow for Python; nothing of Python is needed at run time

  on the CPU     python3 -m pip download --no-deps tensorflow_cpu==2.21.0
                 unzip -q tensorflow_cpu-*.whl -d tensorflow-2.21
                 specformer native --package tfjs-node --tensorflow tensorflow-2.21/tensorflow
  on CUDA 12     python3 -m venv tf && tf/bin/pip install "tensorflow[and-cuda]==2.21.0"
                 specformer native --tensorflow tf/lib/python3.*/site-packages/tensorflow`;

export async function native(io: Io, flags: NativeFlags, s: Surroundings = surroundings()): Promise<number> {
  if (flags.prove !== undefined) {
    io.out(JSON.stringify(await prove(flags.prove)));
    return EXIT.ok;
  }
  if (flags.undo === true) return undo(io, flags.package, s);
  if (flags.tensorflow === undefined) throw new UsageError(SOURCE);
  const found = await look(io, resolve(io.cwd, flags.tensorflow), flags.package, s);
  if (!("parts" in found)) {
    report(io, found.problems, new Map());
    return EXIT.diagnostics;
  }
  return bring(io, found.parts, s);
}

function undo(io: Io, name: NativePackage, s: Surroundings): number {
  const installed = findPackage(io.cwd, name, s);
  if (!("folder" in installed)) {
    report(io, installed, new Map());
    return EXIT.diagnostics;
  }
  io.out(takeBack(installed.folder) ? `${shown(io, installed.folder)} is as npm installed it` : `${shown(io, installed.folder)} has no binding of this command's; nothing was changed`);
  return EXIT.ok;
}

interface Missing {
  readonly problems: readonly Diagnostic[];
}

/** Looks for every piece before anything is touched, and says of each what was found. */
async function look(io: Io, tensorflow: string, name: NativePackage, s: Surroundings): Promise<{ readonly parts: Parts } | Missing> {
  const problems: Diagnostic[] = [];
  const line = (piece: string, what: string): void => io.out(`  ${piece.padEnd(12)}${what}`);
  const none = (piece: string, found: readonly Diagnostic[]): null => {
    problems.push(...found);
    line(piece, `missing: ${found.map((d) => d.code).join(", ")}`);
    return null;
  };
  const system = `${s.platform} ${s.arch}`;
  if (s.platform !== "linux") none("system", [nativeError("N0101", { system, why: "TensorFlow's C library for Python exists for Linux alone" }, null)]);
  else if (s.glibc === null) none("system", [nativeError("N0101", { system: `${system} without glibc`, why: "TensorFlow's wheels are built for glibc" }, null)]);
  else line("system", `${system}, glibc ${s.glibc}`);
  const installed = findPackage(io.cwd, name, s);
  const package_ = "folder" in installed ? installed : none("package", installed);
  if (package_ !== null) line("package", `${package_.name} ${package_.version} in ${shown(io, package_.folder)}`);
  const inspected = inspectWheel(tensorflow, s.arch);
  const wheel = "folder" in inspected ? inspected : none("TensorFlow", inspected);
  if (wheel !== null) line("TensorFlow", `${wheel.distribution ?? "of unknown version"} in ${shown(io, wheel.folder)}${wheel.cuda.length === 0 ? ", no CUDA libraries beside it" : `, ${wheel.cuda.length} CUDA libraries beside it`}`);
  const compiles = await findCompiler(s);
  const compiler = "command" in compiles ? compiles : none("compiler", [compiles]);
  if (compiler !== null) line("compiler", compiler.version);
  const declared = findHeaders(s, [...moduleFolders(io.cwd), ...moduleFolders(packageFolder)]);
  const headers = typeof declared === "string" ? declared : none("headers", [declared]);
  if (headers !== null) line("headers", headers);
  if (Number(s.napi) < NAPI) none("Node-API", [nativeError("N0111", { found: s.napi, wanted: NAPI }, null)]);
  if (package_ === null || wheel === null || compiler === null || headers === null || problems.length > 0) return { problems };
  return { parts: { installed: package_, wheel, compiler, headers } };
}

/** What a build is made of. */
function recordFor({ wheel, installed }: Parts): BuildRecord {
  const { size, mtimeMs } = statSync(wheel.library);
  return { package: installed.version, tensorflow: wheel.folder, librarySize: size, libraryTime: Math.floor(mtimeMs), cuda: wheel.cuda, napi: NAPI };
}

async function bring(io: Io, parts: Parts, s: Surroundings): Promise<number> {
  const { folder } = parts.installed;
  const record = recordFor(parts);
  const again = JSON.stringify(recordOf(folder)) === JSON.stringify(record);
  if (again) {
    const proved = await proven(s, parts.installed);
    if ("library" in proved) {
      io.out(`built before; nothing was changed\n${said(proved)}`);
      return EXIT.ok;
    }
    // What was built then does not work any more: it is built anew.
  }
  const staging = stagingFolder(folder);
  const abandon = (): void => {
    giveUp(folder);
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, abandon);
  try {
    const problem = await build(s, staging, parts);
    if (problem !== null) return refuse(io, problem);
    place(folder, staging);
    const proved = await proven(s, parts.installed);
    if (!("library" in proved)) return refuse(io, proved);
    keep(folder, staging, record);
    io.out(said(proved));
    return EXIT.ok;
  } catch (error) {
    return refuse(io, nativeError("N0204", { file: shown(io, folder), reason: reason(error) }, null));
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, abandon);
    giveUp(folder);
  }
}

function refuse(io: Io, problem: Diagnostic): number {
  report(io, [problem], new Map());
  return EXIT.diagnostics;
}

const program = join(packageFolder, "dist", "cli", "specformer.js");

/** Proves the binding that stands in a package, in a process of its own. */
async function proven(s: Surroundings, installed: Installed): Promise<Proof | Diagnostic> {
  const { status, out, err } = await s.run(s.node, [program, "native", "--prove", installed.folder], installed.folder, { TF_CPP_MIN_LOG_LEVEL: "3" });
  if (status !== 0) return nativeError("N0202", { reason: err.trim().split("\n").filter((line) => !line.includes("SPECFORMER_DEBUG")).at(-1) ?? `its process ended with ${status ?? "no status"}` }, null);
  const proof = JSON.parse(out.trim().split("\n").at(-1) ?? "") as Proof;
  const limit = proof.gpu ? most.gpu : most.cpu;
  const wrong = proof.checks.find(({ apart }) => !(apart <= limit));
  return wrong === undefined ? proof : nativeError("N0203", { check: wrong.name, apart: wrong.apart.toExponential(1), most: limit.toExponential(0) }, null);
}

function said({ checks, library, gpu }: Proof): string {
  const figures = checks.map(({ name, apart }) => `${name} to ${apart === 0 ? "0" : apart.toExponential(1)}`).join(", ");
  return `TensorFlow ${library} ${gpu ? "computes on a GPU" : "computes on the CPU; no GPU is in use"}\nagrees with the reference evaluator: ${figures}`;
}

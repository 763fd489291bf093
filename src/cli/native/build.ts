/** Lays out and compiles a binding in a folder of its own, as it will stand in the package. */
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nativeError } from "../../diagnostics/catalogue/native.ts";
import { NAPI, type Installed } from "./package.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Compiler } from "./tools.ts";
import type { Wheel } from "./wheel.ts";

export interface Parts {
  readonly installed: Installed;
  readonly wheel: Wheel;
  readonly compiler: Compiler;
  readonly headers: string;
}

/** What a build puts into the package, relative to it. */
export const placed = ["deps", "lib", join("dist", "index.js")] as const;

/**
 * The package calls a function that Node took away in version 23.
 * github.com/tensorflow/tfjs/pull/8425 mends it and has never been released.
 */
const SHIM = `var specformerUtil = require("util"); specformerUtil.isNullOrUndefined = specformerUtil.isNullOrUndefined || function (value) { return value === null || value === undefined; };`;

/** Names under which the linker and the loader ask for TensorFlow's two libraries. */
const names = (wheel: Wheel): readonly (readonly [string, string])[] => [
  ["libtensorflow.so", wheel.library],
  ["libtensorflow.so.2", wheel.library],
  ["libtensorflow_cc.so.2", wheel.library],
  ["libtensorflow_framework.so", wheel.framework],
  ["libtensorflow_framework.so.2", wheel.framework],
];

/** Headers and libraries as links; CUDA's stand beside TensorFlow's, which looks for them by name when it starts. */
function layOut(folder: string, { installed, wheel }: Parts): void {
  const lib = join(folder, "deps", "lib");
  for (const part of [lib, join(folder, "lib", `napi-v${NAPI}`), join(folder, "dist")]) mkdirSync(part, { recursive: true });
  symlinkSync(wheel.include, join(folder, "deps", "include"));
  for (const [name, target] of names(wheel)) symlinkSync(target, join(lib, name));
  const taken = new Set(names(wheel).map(([name]) => name));
  for (const file of wheel.cuda) {
    const name = basename(file);
    if (!taken.has(name)) symlinkSync(file, join(lib, name));
    taken.add(name);
  }
  const index = join(installed.folder, placed[2]);
  const text = readFileSync(index, "utf8");
  if (text.startsWith(SHIM)) copyFileSync(index, join(folder, placed[2]));
  else writeFileSync(join(folder, placed[2]), `${SHIM}\n${text}`);
}

/**
 * Compiles the package's two sources as its binding.gyp does, without node-gyp: they need Node-API's headers alone.
 *
 * The search path is of the old kind (DT_RPATH), which also holds for what TensorFlow opens later by name: CUDA.
 */
export async function build(s: Surroundings, folder: string, parts: Parts): Promise<Diagnostic | null> {
  layOut(folder, parts);
  const { installed, compiler, headers } = parts;
  const argv = [
    ...["-std=c++17", "-O2", "-fPIC", "-shared", `-DNAPI_VERSION=${NAPI}`, "-DNODE_GYP_MODULE_NAME=tfjs_binding", "-DBUILDING_NODE_EXTENSION"],
    ...[`-I${headers}`, `-I${join(folder, "deps", "include")}`, `-I${installed.folder}`],
    ...["tfjs_backend.cc", "tfjs_binding.cc"].map((file) => join(installed.folder, "binding", file)),
    ...["-o", join(folder, "lib", `napi-v${NAPI}`, "tfjs_binding.node"), `-L${join(folder, "deps", "lib")}`, "-ltensorflow", "-ltensorflow_framework"],
    ...["-Wl,--disable-new-dtags", "-Wl,-rpath,$ORIGIN/../../deps/lib"],
  ];
  const { status, err } = await s.run(compiler.command, argv, installed.folder);
  if (status === 0) return null;
  const said = err.split("\n").filter((line) => /error|cannot find|undefined reference/i.test(line));
  return nativeError("N0201", { command: compiler.command, said: (said.length > 0 ? said : err.trim().split("\n")).slice(0, 8) }, null);
}

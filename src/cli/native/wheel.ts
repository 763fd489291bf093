/** The `tensorflow` folder of a TensorFlow for Python: its headers, its libraries, the CUDA libraries that came with it. */
import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nativeError } from "../../diagnostics/catalogue/native.ts";

export interface Wheel {
  /** Without links, so that what points into it stays right. */
  readonly folder: string;
  readonly include: string;
  readonly library: string;
  readonly framework: string;
  /** Of the distribution it belongs to, such as `tensorflow 2.21.0`; null where nothing tells. */
  readonly distribution: string | null;
  /** Libraries of pip's nvidia packages beside it, each by its own name. */
  readonly cuda: readonly string[];
}

const LIBRARY = "libtensorflow_cc.so.2";
const FRAMEWORK = "libtensorflow_framework.so.2";
const HEADERS = ["tensorflow/c/c_api.h", "tensorflow/c/eager/c_api.h"];

/** e_machine of ELF by the names that Node gives processors. */
const machines: Readonly<Record<number, string>> = { 62: "x64", 183: "arm64", 3: "ia32", 40: "arm", 243: "riscv64", 21: "ppc64" };

function machineOf(file: string): string {
  const header = Buffer.alloc(20);
  const handle = openSync(file, "r");
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString("latin1", 0, 4) !== "\x7fELF") return "no processor (it is no library)";
  const machine = header.readUInt16LE(18);
  return machines[machine] ?? `processor ${machine}`;
}

const list = (folder: string): readonly string[] => (existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : []);
const isWheel = (folder: string): boolean => existsSync(join(folder, FRAMEWORK)) || existsSync(join(folder, "include", HEADERS[0] ?? ""));

/** Where such a folder lies near the one that was named: in it, in its site-packages, above it. */
function nearest(folder: string): string | null {
  const environments = ["lib", "lib64"].flatMap((lib) => list(join(folder, lib)).map((python) => join(folder, lib, python, "site-packages", "tensorflow")));
  return [join(folder, "tensorflow"), ...environments, dirname(folder)].find((candidate) => candidate !== folder && isWheel(candidate)) ?? null;
}

function distributionOf(folder: string): string | null {
  const infos = list(dirname(folder)).flatMap((name) => /^(tensorflow(?:_cpu|_intel|_rocm|_gpu)?)-([^-]+)\.dist-info$/.exec(name) ?? []);
  const [, name, version] = infos;
  return name === undefined || version === undefined ? null : `${name} ${version}`;
}

/** Every shared library of the packages under site-packages/nvidia. */
function cudaLibraries(folder: string): readonly string[] {
  const nvidia = join(dirname(folder), "nvidia");
  return list(nvidia).flatMap((name) => {
    const lib = join(nvidia, name, "lib");
    return list(lib).filter((file) => /\.so(\.\d+)*$/.test(file)).map((file) => join(lib, file));
  });
}

/** @returns the wheel, or everything that is wrong with it */
export function inspectWheel(given: string, arch: string): Wheel | readonly Diagnostic[] {
  if (!existsSync(given) || !statSync(given).isDirectory() || !isWheel(given)) return [nativeError("N0105", { folder: given, nearest: nearest(given) }, null)];
  const folder = realpathSync(given);
  const problems: Diagnostic[] = [];
  const found = list(folder).filter((name) => /\.so(\.\d+)*$/.test(name));
  for (const wanted of [LIBRARY, FRAMEWORK]) if (!found.includes(wanted)) problems.push(nativeError("N0106", { folder: given, wanted, found }, null));
  for (const header of HEADERS) if (!existsSync(join(folder, "include", header))) problems.push(nativeError("N0107", { file: join(given, "include", header) }, null));
  const [library, framework] = [join(folder, LIBRARY), join(folder, FRAMEWORK)];
  if (existsSync(library)) {
    const machine = machineOf(library);
    if (machine !== arch) problems.push(nativeError("N0108", { file: basename(library), found: machine, wanted: arch }, null));
  }
  return problems.length > 0 ? problems : { folder, include: join(folder, "include"), library, framework, distribution: distributionOf(folder), cuda: cudaLibraries(folder) };
}

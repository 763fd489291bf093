/** What compiling needs: a C++ compiler and Node's headers. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nativeError } from "../../diagnostics/catalogue/native.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Compiler {
  readonly command: string;
  /** First line of what it says of itself. */
  readonly version: string;
}

/** How a distribution installs a compiler. */
const installs: readonly (readonly [readonly string[], string])[] = [
  [["debian", "ubuntu"], "apt-get install g++"],
  [["fedora", "rhel", "centos"], "dnf install gcc-c++"],
  [["suse", "opensuse"], "zypper install gcc-c++"],
  [["arch"], "pacman -S gcc"],
];

export async function findCompiler(s: Surroundings): Promise<Compiler | Diagnostic> {
  const named = s.environment["CXX"];
  const tried = named === undefined || named === "" ? ["c++", "g++", "clang++"] : [named];
  for (const command of tried) {
    const { status, out } = await s.run(command, ["--version"], process.cwd());
    if (status === 0) return { command, version: out.split("\n")[0] ?? "" };
  }
  const install = installs.find(([names]) => names.some((name) => s.distributions.includes(name)))?.[1] ?? "install g++ or clang++ with your system's packages";
  return nativeError("N0109", { tried, install }, null);
}

/** Folders that may hold node_api.h: of this Node, of the system, of node-gyp's cache, of the package node-api-headers. */
function headerFolders(s: Surroundings, modules: readonly string[]): readonly string[] {
  const named = s.environment["npm_config_nodedir"];
  const cache = join(s.environment["HOME"] ?? "", ".cache", "node-gyp");
  return [
    ...(named === undefined || named === "" ? [] : [join(named, "include", "node")]),
    join(dirname(dirname(s.node)), "include", "node"),
    ...(existsSync(cache) ? readdirSync(cache).sort().reverse().map((version) => join(cache, version, "include", "node")) : []),
    ...modules.map((folder) => join(folder, "node-api-headers", "include")),
  ];
}

/** @param modules folders named node_modules in which packages are looked for */
export function findHeaders(s: Surroundings, modules: readonly string[]): string | Diagnostic {
  const folders = headerFolders(s, modules);
  return folders.find((folder) => existsSync(join(folder, "node_api.h"))) ?? nativeError("N0110", { tried: folders }, null);
}

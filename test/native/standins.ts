/** Stand-ins for what a binding is built from: a package, a wheel, a compiler, a machine. */
import { mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ended, Surroundings } from "../../src/cli/native/surroundings.ts";
import { native, type NativeFlags } from "../../src/cli/native.ts";
import { emptyFolder, type Ran } from "../support/cli.ts";

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The first bytes of a shared library for a processor (e_machine of ELF). */
export function library(machine = 62): Uint8Array {
  const header = Buffer.alloc(64);
  header.write("\x7fELF", 0, "latin1");
  header.writeUInt16LE(machine, 18);
  return header;
}

export const wheelFiles: Readonly<Record<string, string | Uint8Array>> = {
  "tensorflow/include/tensorflow/c/c_api.h": "",
  "tensorflow/include/tensorflow/c/eager/c_api.h": "",
  "tensorflow/libtensorflow_cc.so.2": library(),
  "tensorflow/libtensorflow_framework.so.2": library(),
  "tensorflow_cpu-2.21.0.dist-info/METADATA": "",
};

export const packageFolder = "node_modules/@tensorflow/tfjs-node-gpu";

/** A user's folder with the package, a wheel in `site` and Node's headers. */
export function user(wheel: Readonly<Record<string, string | Uint8Array>> = wheelFiles): string {
  const folder = emptyFolder();
  write(folder, {
    [`${packageFolder}/package.json`]: JSON.stringify({ name: "@tensorflow/tfjs-node-gpu", version: "4.22.0" }),
    [`${packageFolder}/dist/index.js`]: "exports.there = true;\n",
    [`${packageFolder}/binding/tfjs_binding.cc`]: "",
    "headers/include/node/node_api.h": "",
    ...Object.fromEntries(Object.entries(wheel).map(([name, content]) => [`site/${name}`, content])),
  });
  return folder;
}

export const good = { checks: [{ name: "a product", apart: 2e-7 }, { name: "erf", apart: 0 }], library: "2.21.0", gpu: false };

export interface Machine extends Partial<Surroundings> {
  /** What the compiler says; it writes the binding where it ends with 0. */
  readonly compiles?: Ended;
  /** What the process says that proves the binding. */
  readonly proves?: Ended;
}

/** A machine on which everything works, but for what is given. */
export function machine(folder: string, { compiles = { status: 0, out: "", err: "" }, proves = { status: 0, out: JSON.stringify(good), err: "" }, ...own }: Machine = {}): Surroundings & { readonly compiled: number } {
  let compiled = 0;
  return {
    platform: "linux",
    arch: "x64",
    glibc: "2.36",
    napi: "9",
    node: join(folder, "nowhere/bin/node"),
    environment: { npm_config_nodedir: join(folder, "headers") },
    distributions: ["debian"],
    writable: () => true,
    async run(_, argv) {
      if (argv.includes("--version")) return { status: 0, out: "c++ 12.2.0\nand more", err: "" };
      if (argv.includes("--prove")) return proves;
      compiled += 1;
      if (compiles.status === 0) writeFileSync(argv[argv.indexOf("-o") + 1] ?? "", "a binding");
      return compiles;
    },
    ...own,
    get compiled() {
      return compiled;
    },
  };
}

export async function ran(cwd: string, on: Surroundings, flags: Partial<NativeFlags> = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await native({ cwd, out: (line) => void out.push(line), err: (line) => void err.push(line), colour: false }, { tensorflow: "site/tensorflow", package: "tfjs-node-gpu", ...flags }, on);
  return { code, out: out.join("\n").replaceAll(cwd, "~"), err: err.join("\n").replaceAll(cwd, "~") };
}

/** Every file and link under a folder, with what is in it. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), entry.isSymbolicLink() ? `-> ${readlinkSync(path)}` : entry.isDirectory() ? "folder" : readFileSync(path, "latin1")] as const;
  });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

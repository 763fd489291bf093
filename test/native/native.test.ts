/** `specformer native` on stand-ins: what it says of each missing piece, and that a package is at any time as it was or as it will be. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { place, stagingFolder } from "../../src/cli/native/place.ts";
import { nativeWords } from "../../src/diagnostics/catalogue/native.ts";
import { library, machine, packageFolder, ran, snapshot, user, wheelFiles, write, type Machine } from "./standins.ts";

/** A wheel without one of its files. */
const without = (...names: readonly string[]): typeof wheelFiles => Object.fromEntries(Object.entries(wheelFiles).filter(([name]) => !names.includes(name)));

interface Refused {
  readonly what: string;
  readonly machine?: Machine;
  readonly wheel?: typeof wheelFiles;
  readonly prepare?: (folder: string) => void;
  readonly tensorflow?: string;
  readonly says: string;
}

const refused: readonly Refused[] = [
  {
    what: "another system",
    machine: { platform: "darwin", arch: "arm64", glibc: null },
    wheel: { ...wheelFiles, "tensorflow/libtensorflow_cc.so.2": library(183) },
    says: `error[N0101]: the binding can't be built for darwin arm64
help: TensorFlow's C library for Python exists for Linux alone; on Windows use WSL 2, and elsewhere the backends wasm, webgpu and cpu need no binding`,
  },
  {
    what: "another C library",
    machine: { glibc: null },
    says: `error[N0101]: the binding can't be built for linux x64 without glibc
help: TensorFlow's wheels are built for glibc; on Windows use WSL 2, and elsewhere the backends wasm, webgpu and cpu need no binding`,
  },
  {
    what: "another version of the package",
    prepare: (folder) => write(folder, { [`${packageFolder}/package.json`]: JSON.stringify({ version: "3.9.0" }) }),
    says: `error[N0103]: @tensorflow/tfjs-node-gpu 3.9.0 is installed, and the binding is known to build from 4.22.0
help: npm install --ignore-scripts @tensorflow/tfjs-node-gpu@4.22.0`,
  },
  {
    what: "a package that can't be written to",
    machine: { writable: () => false },
    says: `error[N0104]: ~/${packageFolder} can't be written to
help: run the command as the user who owns it, or install the package in a folder of your own`,
  },
  {
    what: "a folder above the right one",
    tensorflow: "site",
    says: `error[N0105]: ~/site is not the \`tensorflow\` folder of a TensorFlow for Python
help: did you mean ~/site/tensorflow?`,
  },
  {
    what: "a virtual environment",
    tensorflow: "venv",
    prepare: (folder) => write(folder, { "venv/lib/python3.12/site-packages/tensorflow/libtensorflow_framework.so.2": library() }),
    says: `error[N0105]: ~/venv is not the \`tensorflow\` folder of a TensorFlow for Python
help: did you mean ~/venv/lib/python3.12/site-packages/tensorflow?`,
  },
  {
    what: "no such folder",
    tensorflow: "nowhere",
    says: `error[N0105]: ~/nowhere is not the \`tensorflow\` folder of a TensorFlow for Python
help: it is the folder that holds \`include\` and \`libtensorflow_framework.so.2\`, inside the wheel or inside site-packages`,
  },
  {
    what: "a TensorFlow without the C library",
    wheel: without("tensorflow/libtensorflow_cc.so.2"),
    says: `error[N0106]: ~/site/tensorflow has no libtensorflow_cc.so.2, TensorFlow's C library
help: there are libtensorflow_framework.so.2; the wheels of tensorflow and tensorflow_cpu from 2.14 on have it: python3 -m pip download --no-deps tensorflow_cpu==2.21.0`,
  },
  {
    what: "a TensorFlow without its headers",
    wheel: without("tensorflow/include/tensorflow/c/eager/c_api.h"),
    says: `error[N0107]: ~/site/tensorflow/include/tensorflow/c/eager/c_api.h is missing
help: the wheel's own \`include\` folder belongs beside its libraries: install or unpack it anew`,
  },
  {
    what: "a TensorFlow for another processor",
    wheel: { ...wheelFiles, "tensorflow/libtensorflow_cc.so.2": library(183) },
    says: `error[N0108]: libtensorflow_cc.so.2 is built for arm64, and this Node runs on x64
help: get the wheel for x64`,
  },
  {
    what: "no compiler",
    machine: { run: async () => ({ status: null, out: "", err: "" }) },
    says: `error[N0109]: there is no C++ compiler: none of c++, g++ and clang++ runs
help: apt-get install g++; the environment variable CXX names another one`,
  },
  {
    what: "a Node without headers",
    prepare: (folder) => rmSync(join(folder, "headers"), { recursive: true }),
    says: `error[N0110]: Node's headers are not there: no node_api.h in ~/headers/include/node`,
  },
  {
    what: "an old Node",
    machine: { napi: "6" },
    says: `error[N0111]: this Node offers version 6 of Node-API, and the binding needs 8
help: use Node 20.19 or newer`,
  },
  {
    what: "sources that don't compile",
    machine: { compiles: { status: 1, out: "", err: "in file x:\ny.cc:3: error: no such type\n   3 | T t;\n" } },
    says: `error[N0201]: the binding does not compile
help: c++ said:
      y.cc:3: error: no such type`,
  },
  {
    what: "a binding that does not load",
    machine: { proves: { status: 1, out: "", err: "libtensorflow_cc.so.2: undefined symbol: TF_Version\n" } },
    says: `error[N0202]: the new binding does not work: libtensorflow_cc.so.2: undefined symbol: TF_Version
help: the package was put back as it was`,
  },
  {
    what: "a binding that computes something else",
    machine: { proves: { status: 0, out: JSON.stringify({ checks: [{ name: "erf", apart: 0.02 }], library: "2.21.0", gpu: true }), err: "" } },
    says: `error[N0203]: the new binding computes something else: erf is off by 2.0e-2, more than 1e-2
help: the package was put back as it was`,
  },
  {
    what: "a disk that fails",
    machine: { run: async (_, argv) => (argv.includes("--version") ? { status: 0, out: "c++", err: "" } : Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" }))) },
    says: `error[N0204]: \`${packageFolder}\` can't be put in its place: the disk is full
help: the package was put back as it was`,
  },
];

describe("it refuses and changes nothing", () => {
  it.each(refused)("$what", async ({ machine: given, wheel, prepare, tensorflow, says }) => {
    const folder = user(wheel);
    prepare?.(folder);
    const before = snapshot(folder);
    const { code, err } = await ran(folder, machine(folder, given), tensorflow === undefined ? {} : { tensorflow });
    expect(err).toContain(says);
    expect(err).toContain("nothing was written");
    expect(code).toBe(1);
    expect(snapshot(folder)).toEqual(before);
  });

  it("a package that is not installed", async () => {
    const folder = user();
    const { code, err } = await ran(folder, machine(folder), { package: "tfjs-node" });
    expect(err).toContain("error[N0102]: @tensorflow/tfjs-node is not installed\nhelp: npm install --ignore-scripts @tensorflow/tfjs-node@4.22.0");
    expect(code).toBe(1);
  });

  it("several things at once, in one list", async () => {
    const folder = user(without("tensorflow/libtensorflow_cc.so.2"));
    const { out, err } = await ran(folder, machine(folder, { run: async () => ({ status: null, out: "", err: "" }) }));
    expect(out).toBe(`  system      linux x64, glibc 2.36
  package     @tensorflow/tfjs-node-gpu 4.22.0 in ${packageFolder}
  TensorFlow  missing: N0106
  compiler    missing: N0109
  headers     ~/headers/include/node`);
    expect(err).toContain("2 errors; nothing was written");
  });

  it("without a TensorFlow it says where to get one", async () => {
    const folder = user();
    await expect(ran(folder, machine(folder), { tensorflow: undefined as never })).rejects.toThrow(/python3 -m pip download --no-deps tensorflow_cpu==2\.21\.0[\s\S]*tensorflow\[and-cuda\]/);
  });
});

describe("a build", () => {
  const cuda = { ...wheelFiles, "nvidia/cudnn/lib/libcudnn.so.9": library(), "nvidia/cuda_runtime/lib/libcudart.so.12": library(), "nvidia/cuda_runtime/lib/notes.txt": "" };

  it("links headers and libraries, CUDA's too, and says what computes", async () => {
    const folder = user(cuda);
    const { code, out, err } = await ran(folder, machine(folder));
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("TensorFlow  tensorflow_cpu 2.21.0 in site/tensorflow, 2 CUDA libraries beside it");
    expect(out).toContain("TensorFlow 2.21.0 computes on the CPU; no GPU is in use\nagrees with the reference evaluator: a product to 2.0e-7, erf to 0");
    const own = join(folder, packageFolder);
    const links = { "deps/include": "tensorflow/include", "deps/lib/libtensorflow.so.2": "tensorflow/libtensorflow_cc.so.2", "deps/lib/libtensorflow_framework.so.2": "tensorflow/libtensorflow_framework.so.2", "deps/lib/libcudnn.so.9": "nvidia/cudnn/lib/libcudnn.so.9", "deps/lib/libcudart.so.12": "nvidia/cuda_runtime/lib/libcudart.so.12" };
    for (const [link, target] of Object.entries(links)) expect(readlinkSync(join(own, link))).toBe(join(folder, "site", target));
    expect(readFileSync(join(own, "lib/napi-v8/tfjs_binding.node"), "utf8")).toBe("a binding");
    expect(readFileSync(join(own, "dist/index.js"), "utf8")).toMatch(/^var specformerUtil = .*isNullOrUndefined[^\n]*\nexports\.there = true;\n$/);
  });

  it("twice changes nothing; --undo takes it back", async () => {
    const folder = user();
    const before = snapshot(folder);
    const on = machine(folder);
    await ran(folder, on);
    const built = snapshot(folder);
    const again = await ran(folder, on);
    expect(again.out).toContain("built before; nothing was changed");
    expect(on.compiled).toBe(1);
    expect(snapshot(folder)).toEqual(built);
    expect((await ran(folder, on, { undo: true })).out).toBe(`${packageFolder} is as npm installed it`);
    expect(snapshot(folder)).toEqual(before);
    expect((await ran(folder, on, { undo: true })).out).toContain("nothing was changed");
  });

  it("keeps what an install script put there, for --undo", async () => {
    const folder = user();
    write(folder, { [`${packageFolder}/deps/lib/libtensorflow.so.2`]: "2.9", [`${packageFolder}/lib/napi-v8/tfjs_binding.node`]: "theirs" });
    const before = snapshot(folder);
    await ran(folder, machine(folder));
    expect(readFileSync(join(folder, packageFolder, "lib/napi-v8/tfjs_binding.node"), "utf8")).toBe("a binding");
    await ran(folder, machine(folder), { undo: true });
    expect(snapshot(folder)).toEqual(before);
  });

  it("against another TensorFlow replaces the first, or leaves it where the new one fails", async () => {
    const folder = user({ ...wheelFiles, ...Object.fromEntries(Object.entries(wheelFiles).map(([name, content]) => [`other/${name}`, content])) });
    const before = snapshot(folder);
    await ran(folder, machine(folder));
    const first = snapshot(folder);
    const other = { tensorflow: "site/other/tensorflow" };
    expect((await ran(folder, machine(folder, { proves: { status: 1, out: "", err: "no" } }), other)).code).toBe(1);
    expect(snapshot(folder)).toEqual(first);
    expect((await ran(folder, machine(folder), other)).code).toBe(0);
    expect(readlinkSync(join(folder, packageFolder, "deps/include"))).toBe(join(folder, "site/other/tensorflow/include"));
    await ran(folder, machine(folder), { undo: true });
    expect(snapshot(folder)).toEqual(before);
  });

  it.each(["before its parts were moved", "between two moves", "before it was proved"])("cut off %s is taken back by the next run", async (when) => {
    const folder = user();
    const own = join(folder, packageFolder);
    const before = snapshot(folder);
    const staging = stagingFolder(own);
    const parts = { "deps/x": "1", "lib/x": "1", "dist/index.js": "new" };
    write(staging, parts);
    if (when !== "before its parts were moved") {
      if (when === "between two moves") rmSync(join(staging, "lib"), { recursive: true });
      try {
        place(own, staging);
      } catch {
        // What is not there can't be moved: the run ends here.
      }
      expect(existsSync(join(own, "deps"))).toBe(true);
    }
    expect((await ran(folder, machine(folder), { undo: true })).code).toBe(0);
    expect(snapshot(folder)).toEqual(before);
  });
});

test("ended by a signal while it compiles, it leaves the package as it was", async () => {
  const folder = user();
  const compiler = join(folder, "slow");
  writeFileSync(compiler, '#!/bin/sh\n[ "$1" = --version ] && exit 0\ntouch started\nexec sleep 20\n', { mode: 0o755 });
  const before = snapshot(folder);
  const child = spawn(process.execPath, [join(process.cwd(), "dist/cli/specformer.js"), "native", "--tensorflow", "site/tensorflow"], { cwd: folder, env: { ...process.env, CXX: compiler, npm_config_nodedir: join(folder, "headers") }, stdio: "ignore" });
  const ended = new Promise((done) => child.on("close", done));
  const started = join(folder, packageFolder, "started");
  while (!existsSync(started) && child.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  expect(existsSync(join(folder, packageFolder, ".specformer-native"))).toBe(true);
  child.kill("SIGTERM");
  expect(await ended).toBe(130);
  rmSync(started);
  expect(snapshot(folder)).toEqual(before);
});

test("every code is said here", () => {
  const said = readFileSync(import.meta.filename, "utf8");
  expect(Object.keys(nativeWords).filter((code) => !said.includes(`error[${code}]`))).toEqual([]);
});

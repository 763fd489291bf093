/** Words about building the native binding of TensorFlow.js. N01: what is there to build with. N02: what came of it. */
import { reporter, type Words } from "../catalogue.ts";
import { listed, quoted } from "../phrases.ts";

export const nativeWords = {
  N0101: ({ system, why }: { system: string; why: string }): Words => ({
    message: `the binding can't be built for ${system}`,
    help: `${why}; on Windows use WSL 2, and elsewhere the backends wasm, webgpu and cpu need no binding`,
  }),
  N0102: ({ name, version }: { name: string; version: string }): Words => ({
    message: `${name} is not installed`,
    help: `npm install --ignore-scripts ${name}@${version}`,
  }),
  N0103: ({ name, found, version }: { name: string; found: string; version: string }): Words => ({
    message: `${name} ${found} is installed, and the binding is known to build from ${version}`,
    help: `npm install --ignore-scripts ${name}@${version}`,
  }),
  N0104: ({ folder }: { folder: string }): Words => ({
    message: `${folder} can't be written to`,
    help: "run the command as the user who owns it, or install the package in a folder of your own",
  }),
  N0105: ({ folder, nearest }: { folder: string; nearest: string | null }): Words => ({
    message: `${folder} is not the \`tensorflow\` folder of a TensorFlow for Python`,
    help: nearest === null ? "it is the folder that holds `include` and `libtensorflow_framework.so.2`, inside the wheel or inside site-packages" : `did you mean ${nearest}?`,
  }),
  N0106: ({ folder, wanted, found }: { folder: string; wanted: string; found: readonly string[] }): Words => ({
    message: `${folder} has no ${wanted}, TensorFlow's C library`,
    help: `${found.length === 0 ? "no library stands there at all" : `there are ${listed(found, "and")}`}; the wheels of tensorflow and tensorflow_cpu from 2.14 on have it: python3 -m pip download --no-deps tensorflow_cpu==2.21.0`,
  }),
  N0107: ({ file }: { file: string }): Words => ({ message: `${file} is missing`, help: "the wheel's own `include` folder belongs beside its libraries: install or unpack it anew" }),
  N0108: ({ file, found, wanted }: { file: string; found: string; wanted: string }): Words => ({
    message: `${file} is built for ${found}, and this Node runs on ${wanted}`,
    help: `get the wheel for ${wanted}`,
  }),
  N0109: ({ tried, install }: { tried: readonly string[]; install: string }): Words => ({
    message: `there is no C++ compiler: none of ${listed(tried, "and")} runs`,
    help: `${install}; the environment variable CXX names another one`,
  }),
  N0110: ({ tried }: { tried: readonly string[] }): Words => ({
    message: `Node's headers are not there: no node_api.h in ${listed(tried, "and")}`,
    help: "npm install --no-save --ignore-scripts node-api-headers; npm_config_nodedir names the folder of a Node with `include/node`",
  }),
  N0111: ({ found, wanted }: { found: string; wanted: number }): Words => ({ message: `this Node offers version ${found} of Node-API, and the binding needs ${wanted}`, help: "use Node 20.19 or newer" }),

  N0201: ({ command, said }: { command: string; said: readonly string[] }): Words => ({
    message: "the binding does not compile",
    help: [`${command} said:`, ...said].join("\n      "),
  }),
  N0202: ({ reason }: { reason: string }): Words => ({ message: `the new binding does not work: ${reason}`, help: "the package was put back as it was" }),
  N0203: ({ check, apart, most }: { check: string; apart: string; most: string }): Words => ({
    message: `the new binding computes something else: ${check} is off by ${apart}, more than ${most}`,
    help: "the package was put back as it was",
  }),
  N0204: ({ file, reason }: { file: string; reason: string }): Words => ({ message: `${quoted(file)} can't be put in its place: ${reason}`, help: "the package was put back as it was" }),
};

export const nativeError = reporter(nativeWords);

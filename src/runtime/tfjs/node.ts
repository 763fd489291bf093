/** TensorFlow.js in Node: every backend, and weights from a file. */
import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import util from "node:util";
import * as tf from "@tensorflow/tfjs-core";
import { BackendError, chooseBackend, expectAdapter, packages, type BackendName, type BackendOptions, type Loaders } from "./backend.ts";
import type { ByteSource } from "./safetensors.ts";

export { BackendError, backendNames, type BackendName, type BackendOptions } from "./backend.ts";

const require = createRequire(import.meta.url);

/** Packages of native code; their bindings call a function that Node took away in version 23. */
function native(name: "node" | "node-gpu"): void {
  const old = util as { isNullOrUndefined?: (value: unknown) => boolean };
  old.isNullOrUndefined ??= (value) => value === null || value === undefined;
  // TensorFlow tells of its processor's instructions at every start; warnings and errors still come through.
  process.env["TF_CPP_MIN_LOG_LEVEL"] ??= "1";
  try {
    require(packages[name]);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes("tfjs_binding.node"))) throw error;
    const option = name === "node" ? " --package tfjs-node" : "";
    throw new BackendError("R0205", name, `the native binding of ${packages[name]} is not built; npx specformer native${option} builds it, and says first where to get a TensorFlow`);
  }
}

/** What computes on the backend in use. */
export interface BackendReport {
  /** As TensorFlow.js calls it; `tensorflow` for both native ones. */
  readonly backend: string;
  /** Version of the TensorFlow behind a native backend; null elsewhere. */
  readonly tensorflow: string | null;
  /** Whether a GPU computes; null where the backend does not tell (webgpu may run on a software adapter). */
  readonly gpu: boolean | null;
}

/** Says what is really in use: a native backend falls back to the CPU in silence where it finds no CUDA. */
export function reportBackend(): BackendReport {
  const backend = tf.getBackend();
  if (backend !== "tensorflow") return { backend, tensorflow: null, gpu: backend === "webgpu" ? null : false };
  const { binding, isUsingGpuDevice } = tf.backend() as unknown as { readonly binding: { readonly TF_Version: string }; readonly isUsingGpuDevice: boolean };
  return { backend, tensorflow: binding.TF_Version, gpu: isUsingGpuDevice };
}

interface WebGpuPackage {
  readonly create: (options: readonly string[]) => unknown;
  readonly globals: object;
}

/** Dawn's globals must stand before the backend is imported. */
async function webgpu(): Promise<void> {
  let dawn: WebGpuPackage;
  const name: string = "webgpu";
  try {
    dawn = (await import(name)) as WebGpuPackage;
  } catch (error) {
    throw new BackendError("R0201", "webgpu", `in Node it needs the package webgpu (Dawn): ${error instanceof Error ? error.message : String(error)}; npm install webgpu`);
  }
  Object.assign(globalThis, dawn.globals);
  const gpu = dawn.create([]);
  await expectAdapter(gpu);
  const { navigator } = globalThis as { readonly navigator?: object };
  if (navigator === undefined) Object.defineProperty(globalThis, "navigator", { value: { gpu, userAgent: "Node.js" }, configurable: true });
  else Object.defineProperty(navigator, "gpu", { value: gpu, configurable: true });
  require(packages.webgpu);
}

const loaders: Loaders = {
  async "node-gpu"() {
    native("node-gpu");
  },
  async node() {
    native("node");
  },
  webgpu,
  async wasm({ wasmPaths }) {
    const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
    // Worker threads are switched off upstream in Node; asking for them only costs a warning.
    tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    const folder = `${dirname(require.resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm"))}${sep}`;
    // The paths can be said once, before the backend starts.
    if (tf.findBackend("wasm") === null) setWasmPaths((wasmPaths ?? folder) as Parameters<typeof setWasmPaths>[0]);
  },
  async cpu() {
    await import("@tensorflow/tfjs-backend-cpu");
  },
};

/**
 * Makes a backend the one that runs everything from now on: node-gpu, node, webgpu, wasm or cpu, in this order for `auto`.
 *
 * @returns the backend that is in use
 * @throws BackendError where a named backend does not work; nothing else is tried in its place
 */
export function useBackend(name: BackendName | "auto" = "auto", options: BackendOptions = {}): Promise<BackendName> {
  return chooseBackend(name, loaders, options);
}

/** A weights file on disk, read in pieces. Close it when the model is loaded. */
export async function openWeights(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const file = await open(path, "r");
  const { size } = await file.stat();
  return {
    size,
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
}

/** TensorFlow.js in Node: every backend, and weights from a file. */
import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import util from "node:util";
import * as tf from "@tensorflow/tfjs-core";
import { BackendError, chooseBackend, expectAdapter, packages, type BackendName, type BackendOptions, type Loaders } from "./backend.ts";
import { openDawn } from "./dawn.ts";
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
  /** What WebGPU says of its graphics adapter: maker, architecture, name, driver; null elsewhere. */
  readonly adapter: string | null;
  /** Whether a GPU computes. */
  readonly gpu: boolean;
}

/** What is looked at of a GPUAdapterInfo; what WebGPU keeps to itself is empty. */
interface AdapterInfo {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
  readonly isFallbackAdapter?: boolean;
}

/**
 * Says what is really in use: a native backend falls back to the CPU in silence where it finds no CUDA, and WebGPU may have
 * no adapter but one in software.
 */
export function reportBackend(): BackendReport {
  const backend = tf.getBackend();
  if (backend === "webgpu") {
    const { adapterInfo } = (tf.backend() as unknown as { readonly device: { readonly adapterInfo: AdapterInfo } }).device;
    const { vendor, architecture, device, description, isFallbackAdapter } = adapterInfo;
    return { backend, tensorflow: null, adapter: [vendor, architecture, device, description].filter((word) => word !== "").join(", "), gpu: isFallbackAdapter !== true };
  }
  if (backend !== "tensorflow") return { backend, tensorflow: null, adapter: null, gpu: false };
  const { binding, isUsingGpuDevice } = tf.backend() as unknown as { readonly binding: { readonly TF_Version: string }; readonly isUsingGpuDevice: boolean };
  return { backend, tensorflow: binding.TF_Version, adapter: null, gpu: isUsingGpuDevice };
}

const loaders: Loaders = {
  async "node-gpu"() {
    native("node-gpu");
  },
  async node() {
    native("node");
  },
  async webgpu(options) {
    await expectAdapter(await openDawn(options.adapter), options);
    require(packages.webgpu);
  },
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

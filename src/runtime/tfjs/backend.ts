/** Choosing a backend of TensorFlow.js, in the browser and as the base of Node's choice. */
import * as tf from "@tensorflow/tfjs-core";

/** Backends in the order in which `auto` tries them; the first two exist in Node alone. */
export const backendNames = ["node-gpu", "node", "webgpu", "wasm", "cpu"] as const;
export type BackendName = (typeof backendNames)[number];

/**
 * A backend that cannot be used.
 * Codes: R0201 its package is not installed, R0202 it does not start here, R0205 its native binding is not built.
 */
export class BackendError extends Error {
  override readonly name = "BackendError";
  readonly code: string;
  readonly backend: string;

  constructor(code: string, backend: string, message: string) {
    super(`${code}: backend ${backend}: ${message}`);
    this.code = code;
    this.backend = backend;
  }
}

export interface BackendOptions {
  /** Folder of the .wasm files, or the address of each; where the page lies by default. */
  readonly wasmPaths?: string | Readonly<Record<string, string>>;
  /** webgpu in Node: what stands in the name of the graphics adapter to use. */
  readonly adapter?: string;
}

/** The npm package of each backend. */
export const packages: Readonly<Record<BackendName, string>> = {
  "node-gpu": "@tensorflow/tfjs-node-gpu",
  node: "@tensorflow/tfjs-node",
  webgpu: "@tensorflow/tfjs-backend-webgpu",
  wasm: "@tensorflow/tfjs-backend-wasm",
  cpu: "@tensorflow/tfjs-backend-cpu",
};

/** What users chose, and whether they named the backend. */
export interface LoaderOptions extends BackendOptions {
  readonly named: boolean;
}

/** Loads a backend's package and readies what it needs. */
export type Loader = (options: LoaderOptions) => Promise<void>;
export type Loaders = { readonly [Name in BackendName]?: Loader };

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.message.split("\n")[0] ?? error.message) : String(error));

/** Whether an import failed because the package is not there, and not inside the package. */
function isAbsent(error: unknown, name: BackendName): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const missing = code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND" || error instanceof TypeError;
  return missing && reasonOf(error).includes(packages[name]);
}

/** What is looked at of a GPUAdapter. */
interface Adapter {
  readonly info?: { readonly isFallbackAdapter?: boolean };
}

/**
 * WebGPU may be there without any device to run on; the backend would fail without saying so.
 *
 * @param options where no backend is named, an adapter that computes on the CPU is none: wasm is many times as fast
 */
export async function expectAdapter(gpu: object, { named }: LoaderOptions): Promise<void> {
  const adapter = await (gpu as { requestAdapter(options: object): Promise<Adapter | null> }).requestAdapter({ powerPreference: "high-performance" });
  if (adapter === null) throw new BackendError("R0202", "webgpu", "finds no graphics adapter on this machine; its driver may be missing");
  if (!named && adapter.info?.isFallbackAdapter === true) throw new BackendError("R0202", "webgpu", "finds only a graphics adapter in software on this machine, which is used where it is named");
}

async function start(name: BackendName, load: Loader, options: LoaderOptions): Promise<void> {
  try {
    await load(options);
  } catch (error) {
    if (error instanceof BackendError) throw error;
    if (isAbsent(error, name)) throw new BackendError("R0201", name, `${packages[name]} is not installed; npm install ${packages[name]}`);
    throw new BackendError("R0202", name, `${packages[name]} does not load: ${reasonOf(error)}`);
  }
  const registered = name === "node-gpu" || name === "node" ? "tensorflow" : name;
  let started = false;
  try {
    started = await tf.setBackend(registered);
  } catch (error) {
    throw new BackendError("R0202", name, `does not start: ${reasonOf(error)}`);
  }
  if (!started) throw new BackendError("R0202", name, "does not start on this machine");
}

/**
 * Makes a backend the one that runs everything from now on.
 *
 * @param name one that must work, or `auto` for the first that does
 * @returns the backend that is in use
 * @throws BackendError where a named backend does not work; nothing else is tried in its place
 */
export async function chooseBackend(name: BackendName | "auto", loaders: Loaders, options: BackendOptions): Promise<BackendName> {
  const wanted = name === "auto" ? backendNames.filter((candidate) => loaders[candidate] !== undefined) : [name];
  const failures: BackendError[] = [];
  for (const candidate of wanted) {
    const load = loaders[candidate];
    if (load === undefined) {
      const known = Object.keys(loaders).join(", ");
      throw new BackendError("R0202", candidate, backendNames.includes(candidate) ? `does not exist here; there are ${known}` : `is unknown; there are ${known}`);
    }
    try {
      await start(candidate, load, { ...options, named: name !== "auto" });
      return candidate;
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      failures.push(error);
    }
  }
  const [first] = failures;
  if (name !== "auto" && first !== undefined) throw first;
  throw new BackendError("R0202", "auto", `none works:\n  ${failures.map((failure) => failure.message).join("\n  ")}`);
}

// Each import stands in a try block of its own, so that bundlers take a package that is not installed for optional.
const loaders: Loaders = {
  async webgpu(options) {
    const { navigator } = globalThis as { readonly navigator?: { readonly gpu?: object } };
    if (navigator?.gpu === undefined) throw new BackendError("R0202", "webgpu", "this browser has no WebGPU");
    await expectAdapter(navigator.gpu, options);
    try {
      await import("@tensorflow/tfjs-backend-webgpu");
    } catch (error) {
      throw asAbsent(error, "webgpu");
    }
  },
  async wasm({ wasmPaths }) {
    try {
      const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
      if (wasmPaths !== undefined) setWasmPaths(wasmPaths as Parameters<typeof setWasmPaths>[0]);
    } catch (error) {
      throw asAbsent(error, "wasm");
    }
  },
  async cpu() {
    try {
      await import("@tensorflow/tfjs-backend-cpu");
    } catch (error) {
      throw asAbsent(error, "cpu");
    }
  },
};

const asAbsent = (error: unknown, name: BackendName): BackendError => new BackendError("R0201", name, `${packages[name]} does not load: ${reasonOf(error)}; npm install ${packages[name]}`);

/**
 * Makes a backend of the browser the one in use: webgpu, wasm or cpu, in this order for `auto`.
 *
 * @throws BackendError where a named backend does not work
 */
export function useBackend(name: BackendName | "auto" = "auto", options: BackendOptions = {}): Promise<BackendName> {
  return chooseBackend(name, loaders, options);
}

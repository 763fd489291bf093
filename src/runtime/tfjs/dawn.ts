/** WebGPU in Node: the package `webgpu`, which is Dawn. */
import { BackendError } from "./backend.ts";

interface WebGpuPackage {
  readonly create: (options: readonly string[]) => object;
  readonly globals: object;
}

/**
 * Dawn lives as long as the object that it gave: were that let go, the next use of any of its devices would end the
 * process. So it is made once and kept, even where somebody takes it out of `navigator`.
 */
let kept: object | null = null;

/**
 * Puts Dawn where browsers have WebGPU. It must stand there before TensorFlow.js's backend is loaded.
 *
 * @param adapter what stands in the name of the graphics adapter to use; Dawn lists the names where none fits
 * @returns what `navigator.gpu` is; what was there already is left as it is, unless an adapter is named
 */
export async function openDawn(adapter?: string): Promise<object> {
  const { navigator } = globalThis as { readonly navigator?: { readonly gpu?: object } };
  if (navigator?.gpu !== undefined && adapter === undefined) return navigator.gpu;
  let dawn: WebGpuPackage;
  const name: string = "webgpu";
  try {
    dawn = (await import(name)) as WebGpuPackage;
  } catch (error) {
    throw new BackendError("R0201", "webgpu", `in Node it needs the package webgpu (Dawn): ${error instanceof Error ? error.message : String(error)}; npm install webgpu`);
  }
  Object.assign(globalThis, dawn.globals);
  const gpu = dawn.create(adapter === undefined ? [] : [`adapter=${adapter}`]);
  kept = gpu;
  if (navigator === undefined) Object.defineProperty(globalThis, "navigator", { value: { gpu, userAgent: "Node.js" }, configurable: true });
  else Object.defineProperty(navigator, "gpu", { value: gpu, configurable: true });
  return kept;
}

/**
 * What the device behind TensorFlow.js allows, and what it has reported. WebGPU tells of errors by events and goes on with
 * zeros, so a device is watched from the first time that weights are loaded to it or anything runs on it.
 */
import * as tf from "@tensorflow/tfjs-core";

/** A GPUDevice, as far as it is looked at. */
interface Gpu {
  readonly limits: { readonly maxStorageBufferBindingSize: number; readonly maxBufferSize: number };
  /** Settles when the device is gone, be it because it was destroyed on purpose. */
  readonly lost: Promise<{ readonly reason: string; readonly message: string }>;
  addEventListener(name: "uncapturederror", listener: (event: { readonly error: { readonly message: string } }) => void): void;
}

interface Watched {
  /** Largest buffer that a kernel may read, in bytes. */
  readonly largestBuffer: number;
  /** The first error since results were last read; nothing comes back from a lost device. */
  failure: string | null;
  lost: string | null;
}

const watched = new WeakMap<Gpu, Watched>();

/** A device that cannot do what was asked. Codes: R0203 a tensor is larger than it allows, R0204 it reported an error. */
export class DeviceError extends Error {
  override readonly name = "DeviceError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** Watches the device of the backend in use from now on; null where a backend throws by itself. */
export function watchDevice(): Watched | null {
  const { device } = tf.backend() as { readonly device?: Gpu };
  if (device === undefined) return null;
  const known = watched.get(device);
  if (known !== undefined) return known;
  const made: Watched = { largestBuffer: Math.min(device.limits.maxStorageBufferBindingSize, device.limits.maxBufferSize), failure: null, lost: null };
  watched.set(device, made);
  device.addEventListener("uncapturederror", ({ error }) => {
    made.failure ??= error.message;
  });
  void device.lost.then(({ reason, message }) => {
    made.lost = `it is lost (${message === "" ? reason : message})`;
  });
  return made;
}

/**
 * Throws what the device has reported since the last call.
 *
 * @throws DeviceError
 */
export function throwFailure(): void {
  const device = watchDevice();
  if (device === null) return;
  const failure = device.lost ?? device.failure;
  device.failure = null;
  if (failure !== null) throw new DeviceError("R0204", `the device reported: ${failure}`);
}

/**
 * Checks that a tensor fits the device before it is made: over the limit WebGPU reads zeros.
 *
 * @throws DeviceError
 */
export function checkBuffer(name: string, bytes: number): void {
  const device = watchDevice();
  if (device !== null && bytes > device.largestBuffer) throw new DeviceError("R0203", `${name} needs ${bytes} bytes in one buffer, and this device allows ${device.largestBuffer}`);
}

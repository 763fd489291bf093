/** What the chosen device allows, and what it has reported. TensorFlow.js has one backend at a time, so there is one of these. */

interface Device {
  /** Largest buffer that a kernel may read, in bytes. */
  largestBuffer: number;
  /** An error that the device reported outside of any call. */
  failure: string | null;
}

const device: Device = { largestBuffer: Number.POSITIVE_INFINITY, failure: null };

/** A device that cannot do what was asked. Codes: R0203 a tensor is larger than it allows, R0204 it reported an error. */
export class DeviceError extends Error {
  override readonly name = "DeviceError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** Says what a newly chosen device allows. */
export function chooseDevice(largestBuffer = Number.POSITIVE_INFINITY): void {
  device.largestBuffer = largestBuffer;
  device.failure = null;
}

/** Remembers an error that nobody could catch; the next read of results throws it. */
export function reportFailure(message: string): void {
  device.failure ??= message;
}

/**
 * Throws what the device has reported since the last call: WebGPU goes on with zeros after an error.
 *
 * @throws DeviceError
 */
export function throwFailure(): void {
  const { failure } = device;
  device.failure = null;
  if (failure !== null) throw new DeviceError("R0204", `the device reported: ${failure}`);
}

/**
 * Checks that a tensor fits the device before it is made: over the limit WebGPU reads zeros.
 *
 * @throws DeviceError
 */
export function checkBuffer(name: string, bytes: number): void {
  if (bytes > device.largestBuffer) throw new DeviceError("R0203", `${name} needs ${bytes} bytes in one buffer, and this device allows ${device.largestBuffer}`);
}

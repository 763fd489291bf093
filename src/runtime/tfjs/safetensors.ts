/** Reads the canonical weights file. Source of the format: github.com/huggingface/safetensors. */
import { bfloat16ToFloat32, float16ToFloat32 } from "../../weights/half.ts";

/** Bytes that can be read in pieces: a file, a response to range requests, memory. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A weights file: in memory, or readable in pieces. */
export type WeightsSource = ArrayBuffer | Uint8Array | ByteSource;

/**
 * Weights that a model cannot run on. Nothing has been kept when it is thrown.
 * Codes: R0101 not a weights file, R0102 tensors are missing or of another shape or type.
 */
export class WeightsError extends Error {
  override readonly name = "WeightsError";
  readonly code: string;
  /** Every problem, one a line. */
  readonly problems: readonly string[];

  constructor(code: string, problems: readonly string[]) {
    super(`${code}: ${problems.slice(0, 20).join("\n  ")}${problems.length > 20 ? `\n  and ${problems.length - 20} more` : ""}`);
    this.code = code;
    this.problems = problems;
  }
}

/** A tensor of a file, as its header tells. */
export interface Stored {
  readonly type: string;
  readonly shape: readonly number[];
  /** In the file, in bytes. */
  readonly offset: number;
  readonly length: number;
}

const sizes: Readonly<Record<string, number>> = { F32: 4, F16: 2, BF16: 2 };

/** A weights file in memory or not, to be read in pieces. */
export function sourceOf(weights: WeightsSource): ByteSource {
  if (weights instanceof ArrayBuffer) return sourceOf(new Uint8Array(weights));
  if (!(weights instanceof Uint8Array)) return weights;
  return { size: weights.byteLength, read: (offset, length) => Promise.resolve(weights.subarray(offset, offset + length)) };
}

function notWeights(reason: string): never {
  throw new WeightsError("R0101", [`not a safetensors file: ${reason}`]);
}

async function exactly(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  const bytes = await source.read(offset, length);
  if (bytes.byteLength !== length) notWeights(`${length} bytes were asked for at ${offset}, ${bytes.byteLength} came`);
  return bytes;
}

const isNaturals = (value: unknown): value is number[] => Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && (n as number) >= 0);

/**
 * The tensors of a file by name.
 *
 * @throws WeightsError where the file is none
 */
export async function readHeader(source: ByteSource): Promise<ReadonlyMap<string, Stored>> {
  if (source.size < 8) notWeights(`${source.size} bytes are too few`);
  const opening = await exactly(source, 0, 8);
  const length = Number(new DataView(opening.buffer, opening.byteOffset, 8).getBigUint64(0, true));
  if (length > source.size - 8 || length > 100_000_000) notWeights(`its header claims ${length} bytes of ${source.size}`);
  const text = new TextDecoder().decode(await exactly(source, 8, length));
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch (error) {
    notWeights(`its header is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof header !== "object" || header === null) notWeights("its header is not a mapping");
  const tensors = new Map<string, Stored>();
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as { readonly dtype?: unknown; readonly shape?: unknown; readonly data_offsets?: unknown };
    const [from, to] = isNaturals(offsets) ? offsets : [];
    if (typeof dtype !== "string" || !isNaturals(shape) || from === undefined || to === undefined) return notWeights(`the entry of ${name} is damaged`);
    if (from > to || 8 + length + to > source.size) notWeights(`${name} ends at byte ${8 + length + to} of ${source.size}`);
    tensors.set(name, { type: dtype, shape, offset: 8 + length + from, length: to - from });
  }
  return tensors;
}

/** What is wrong with a stored tensor where `shape` is wanted, or null. */
export function misfit(name: string, stored: Stored | undefined, shape: readonly number[]): string | null {
  if (stored === undefined) return `${name} [${shape.join(", ")}] is missing`;
  if (stored.shape.join() !== shape.join()) return `${name} is [${stored.shape.join(", ")}], expected [${shape.join(", ")}]`;
  const size = sizes[stored.type];
  if (size === undefined) return `${name} is ${stored.type}, expected F32, F16 or BF16`;
  const bytes = shape.reduce((n, d) => n * d, size);
  return stored.length === bytes ? null : `${name} has ${stored.length} bytes, expected ${bytes}`;
}

/** A stored tensor's numbers as float32. */
export async function readNumbers(source: ByteSource, { type, offset, length }: Stored): Promise<Float32Array> {
  const read = await exactly(source, offset, length);
  const size = sizes[type] ?? 4;
  const bytes = read.byteOffset % size === 0 ? read : read.slice();
  if (size === 4) return new Float32Array(bytes.buffer, bytes.byteOffset, length / 4);
  const halves = new Uint16Array(bytes.buffer, bytes.byteOffset, length / 2);
  return type === "F16" ? float16ToFloat32(halves) : bfloat16ToFloat32(halves);
}

/** Opening a safetensors file: its header is read at once, its tensors when they are asked for. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { weightError } from "../diagnostics/catalogue/weights.ts";
import type { ByteSource } from "./bytes.ts";
import type { ElementType } from "./element.ts";
import { headerLimit, parseHeader } from "./header.ts";
import type { Tensor } from "./tensor.ts";

/** A tensor in a file: all that its header says, and the way to its bytes. */
export interface StoredTensor {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  /** Name of the file, for diagnostics. */
  readonly file: string;
  /** Its place in the file, header included, in bytes. */
  readonly offset: number;
  readonly length: number;
  read(): Promise<Tensor>;
}

export interface TensorFile {
  /** In the order of their data. */
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: ReadonlyMap<string, string>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function exactly(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  const bytes = await source.read(offset, length);
  if (bytes.byteLength !== length) throw new RangeError(`${bytes.byteLength} of ${length} bytes came from offset ${offset}`);
  return bytes;
}

/**
 * Opens a safetensors file.
 *
 * @param file name for diagnostics
 * @returns its tensors, or what rule of the format it breaks
 */
export async function readSafetensors(source: ByteSource, file: string): Promise<Result<TensorFile>> {
  const failed = (diagnostic: Diagnostic): Result<TensorFile> => ({ ok: false, diagnostics: [diagnostic] });
  if (source.size < 8) return failed(weightError("W0101", { file, size: source.size }, null));
  let text: string;
  let dataStart: number;
  try {
    const opening = await exactly(source, 0, 8);
    const size = new DataView(opening.buffer, opening.byteOffset, 8).getBigUint64(0, true);
    if (size > BigInt(headerLimit)) return failed(weightError("W0102", { file, size, limit: headerLimit }, null));
    if (size + 8n > BigInt(source.size)) return failed(weightError("W0103", { file, header: size, size: source.size }, null));
    dataStart = 8 + Number(size);
    const header = await exactly(source, 8, Number(size));
    if (header[0] !== 0x7b) return failed(weightError("W0104", { file }, null));
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(header);
    } catch (error) {
      if (error instanceof TypeError) return failed(weightError("W0105", { file }, null));
      throw error;
    }
  } catch (error) {
    return failed(weightError("W0115", { file, reason: reasonOf(error) }, null));
  }
  const header = parseHeader(text, source.size - dataStart, file);
  if (!header.ok) return header;
  const tensors = new Map<string, StoredTensor>();
  for (const { name, type, shape, start, end } of header.value.entries) {
    const offset = dataStart + start;
    const length = end - start;
    const read = async (): Promise<Tensor> => ({ type, shape, bytes: await exactly(source, offset, length) });
    tensors.set(name, { name, type, shape, file, offset, length, read });
  }
  return { ok: true, value: { tensors, metadata: header.value.metadata }, diagnostics: [] };
}

/** Bytes that can be read in pieces: a file, a response, memory. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`; rejects when they cannot be had. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Bytes that are in memory already; reads are views, not copies. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.byteLength,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.byteLength)
        return Promise.reject(new RangeError(`${length} bytes at ${offset} of ${bytes.byteLength}`));
      return Promise.resolve(bytes.subarray(offset, offset + length));
    },
  };
}

/** Writing a canonical weights file piece by piece, so that no model has to fit into memory. */
import type { Layout } from "./layout.ts";

/** Bytes of one parameter, or of a stretch of it; stretches of a parameter follow one another. */
export interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pieces that do not fill their layout: a mistake of whoever made them, never of a user's file. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
}

/**
 * The bytes of the file, in order.
 *
 * @throws LayoutError when the pieces are out of order, too long or too few
 */
export async function* writeWeights(layout: Layout, pieces: AsyncIterable<Piece> | Iterable<Piece>): AsyncGenerator<Uint8Array, void, void> {
  yield layout.header;
  let index = 0;
  let written = 0;
  const full = (): boolean => written === layout.tensors[index]?.length;
  for await (const { path, bytes } of pieces) {
    while (full() && (layout.tensors[index]?.path !== path || bytes.length > 0)) {
      index++;
      written = 0;
    }
    const target = layout.tensors[index];
    if (target?.path !== path) throw new LayoutError(`bytes of ${path} came where ${target?.path ?? "the end of the file"} was due`);
    written += bytes.byteLength;
    if (written > target.length) throw new LayoutError(`${path} got ${written} bytes of ${target.length}`);
    yield bytes;
  }
  while (full()) {
    index++;
    written = 0;
  }
  const target = layout.tensors[index];
  if (target !== undefined) throw new LayoutError(`${target.path} got ${written} bytes of ${target.length}`);
}

/** The whole file in memory; for small models and tests. */
export async function weightsBytes(layout: Layout, pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Uint8Array(layout.size);
  let offset = 0;
  for await (const bytes of writeWeights(layout, pieces)) {
    out.set(bytes, offset);
    offset += bytes.byteLength;
  }
  return out;
}

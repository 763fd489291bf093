/** What a generated wrapper knows about its graphs, as literals. */
import type { InputRules } from "../boundary.ts";

export interface Manifest {
  readonly weights: WeightsManifest;
  readonly entries: Readonly<Record<string, EntryManifest>>;
}

/** The one weights file: graphs point into it by offset, so it must be laid out as they expect. */
export interface WeightsManifest {
  readonly file: string;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Bytes before the data, and their checksum. */
  readonly header: number;
  readonly checksum: number;
}

export interface EntryManifest {
  readonly file: string;
  readonly rules: InputRules;
  /** What the graph calls each input. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What the graph calls each output; a list where there is one a layer. */
  readonly outputs: Readonly<Record<string, string | readonly string[]>>;
  /** Sizes of what each slot that grows keeps for a row of a position, such as [heads, width]; empty where nothing grows. */
  readonly grows: Readonly<Record<string, readonly number[]>>;
  /** Sizes of what each slot that is replaced keeps for a row; it is zeros before the first step. */
  readonly replaces: Readonly<Record<string, readonly number[]>>;
  /** The input that says which tokens are real, for the state to remember; null where nothing is kept. */
  readonly mask: string | null;
}

/** FNV-1a, 32 bits: tells one layout of a weights file from another. Fowler, Noll, Vo; RFC 9923. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

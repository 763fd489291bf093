/**
 * The canonical weights file: where every parameter lies in it.
 *
 * A function of the parameters and the type alone, so a graph can point into the file before it exists. Tensors lie in
 * the order given, without gaps; the header says nothing that could vary and is padded with spaces (the format's own
 * filler) so that the data begins at a multiple of 64 bytes.
 */
import type { Parameter } from "../program/parameter.ts";
import { SpecformerError } from "../diagnostics/diagnostic.ts";
import { weightError } from "../diagnostics/catalogue/weights.ts";
import { byteLength, showShape, type WeightType } from "./element.ts";

export interface Placed {
  readonly path: string;
  readonly shape: readonly number[];
  /** From the start of the file, in bytes. */
  readonly offset: number;
  readonly length: number;
}

export interface Layout {
  readonly type: WeightType;
  /** The file up to its data: 8 bytes of size, then the header. */
  readonly header: Uint8Array;
  /** In the order of the file. */
  readonly tensors: readonly Placed[];
  readonly byPath: ReadonlyMap<string, Placed>;
  /** Bytes of the whole file. */
  readonly size: number;
}

const alignment = 64;

type Laid = readonly Pick<Parameter, "path" | "shape">[];

/** Layouts by their parameters: one compilation asks several times. */
const known = new WeakMap<Laid, Map<WeightType, Layout>>();

/**
 * Lays out a weights file.
 *
 * @param metadata what the header says besides; nothing in a canonical file
 * @throws SpecformerError where a path repeats or the file could not be addressed
 */
export function layout(parameters: Laid, type: WeightType, metadata?: Readonly<Record<string, string>>): Layout {
  if (metadata !== undefined) return layOut(parameters, type, metadata);
  const byType = known.get(parameters) ?? new Map<WeightType, Layout>();
  const found = byType.get(type) ?? layOut(parameters, type, {});
  known.set(parameters, byType.set(type, found));
  return found;
}

function layOut(parameters: Laid, type: WeightType, metadata: Readonly<Record<string, string>>): Layout {
  let end = 0n;
  const entries: string[] = [];
  const relative: { path: string; shape: readonly number[]; start: number; length: number }[] = [];
  const seen = new Set<string>();
  for (const { path, shape } of parameters) {
    if (seen.has(path)) throw new SpecformerError([weightError("W0306", { path }, null)]);
    seen.add(path);
    const length = byteLength(type, shape);
    const start = end;
    end += length;
    if (end > BigInt(Number.MAX_SAFE_INTEGER)) throw new SpecformerError([weightError("W0305", { path, shape: showShape(shape) }, null)]);
    relative.push({ path, shape, start: Number(start), length: Number(length) });
    entries.push(`${JSON.stringify(path)}:{"dtype":"${type}","shape":[${shape.join(",")}],"data_offsets":[${start},${end}]}`);
  }
  const about = Object.keys(metadata).length === 0 ? [] : [`"__metadata__":${JSON.stringify(metadata)}`];
  const json = new TextEncoder().encode(`{${[...about, ...entries].join(",")}}`);
  const dataStart = Math.ceil((8 + json.length) / alignment) * alignment;
  const header = new Uint8Array(dataStart).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(dataStart - 8), true);
  header.set(json, 8);
  const tensors = relative.map(({ path, shape, start, length }) => ({ path, shape, offset: dataStart + start, length }));
  return { type, header, tensors, byPath: new Map(tensors.map((t) => [t.path, t])), size: dataStart + Number(end) };
}

/** Graphs and weights from wherever they are, checked before a session is made. */
import { checksum, type Manifest, type WeightsManifest } from "./manifest.ts";
import { createSession, type Ort, type OrtSession, type SessionOptions } from "./ort.ts";

/** A file beside the graphs that onnxruntime-node opens by itself; it is only looked at here. */
export interface FileBeside {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

export interface ModelFiles {
  /** onnxruntime-node or onnxruntime-web, imported by the caller. */
  readonly ort: Ort;
  /** By entry: its bytes, where to fetch it, or its path (onnxruntime-node). */
  readonly graphs: Readonly<Record<string, Uint8Array | ArrayBuffer | URL | string>>;
  /** Its bytes, where to fetch it, or the file that lies beside the graphs, where those are paths. */
  readonly weights: Uint8Array | ArrayBuffer | URL | FileBeside;
  /** Handed on to the runtime, such as its execution providers. */
  readonly session?: SessionOptions;
}

/**
 * Files that a model cannot be loaded from.
 * Codes: R0201 a file is missing, R0202 the weights are not the ones that the graphs point into, R0203 the runtime refuses a graph.
 */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

async function fetched(url: URL): Promise<Uint8Array> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new LoadError("R0201", `${url.href} can't be fetched: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (!response.ok) throw new LoadError("R0201", `${url.href} can't be fetched: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const isBytes = (source: object): source is Uint8Array | ArrayBuffer => source instanceof Uint8Array || source instanceof ArrayBuffer;
const bytesOf = (source: Uint8Array | ArrayBuffer): Uint8Array => (source instanceof Uint8Array ? source : new Uint8Array(source));

async function checkWeights(expected: WeightsManifest, size: number, read: (offset: number, length: number) => Promise<Uint8Array> | Uint8Array): Promise<void> {
  if (size !== expected.size) throw new LoadError("R0202", `${expected.file} has ${size} bytes, the graphs point into one of ${expected.size}; convert or initialise the weights for this model again`);
  const header = await read(0, expected.header);
  if (checksum(header) !== expected.checksum) throw new LoadError("R0202", `${expected.file} is laid out otherwise than the graphs expect: other tensors, another order or another type; convert or initialise the weights for this model again`);
}

/** Opens sessions, one an entry, each when it is first asked for: every session holds the weights it reads. */
export class Sessions {
  readonly ort: Ort;
  readonly #files: ModelFiles;
  readonly #manifest: Manifest;
  readonly #weights: Uint8Array | null;
  readonly #open = new Map<string, Promise<OrtSession>>();
  #disposed = false;

  private constructor(files: ModelFiles, manifest: Manifest, weights: Uint8Array | null) {
    this.ort = files.ort;
    this.#files = files;
    this.#manifest = manifest;
    this.#weights = weights;
  }

  /** @throws LoadError where files are missing or don't belong together */
  static async open(files: ModelFiles, manifest: Manifest): Promise<Sessions> {
    const { weights } = files;
    for (const entry of Object.keys(manifest.entries)) if (files.graphs[entry] === undefined) throw new LoadError("R0201", `no graph for ${entry}`);
    if (weights instanceof URL || isBytes(weights)) {
      const bytes = weights instanceof URL ? await fetched(weights) : bytesOf(weights);
      await checkWeights(manifest.weights, bytes.byteLength, (offset, length) => bytes.subarray(offset, offset + length));
      return new Sessions(files, manifest, bytes);
    }
    const apart = Object.entries(files.graphs).find(([, graph]) => typeof graph !== "string");
    if (apart !== undefined) throw new LoadError("R0201", `the graph for ${apart[0]} is no path, so the weights can't lie beside it; give their bytes`);
    await checkWeights(manifest.weights, weights.size, (offset, length) => weights.read(offset, length));
    return new Sessions(files, manifest, null);
  }

  get(entry: string): Promise<OrtSession> {
    if (this.#disposed) throw new LoadError("R0203", "the model has been disposed of");
    const known = this.#open.get(entry);
    if (known !== undefined) return known;
    const session = this.#create(entry);
    this.#open.set(entry, session);
    return session;
  }

  async #create(entry: string): Promise<OrtSession> {
    const source = this.#files.graphs[entry];
    if (source === undefined) throw new LoadError("R0201", `no graph for ${entry}`);
    const graph = source instanceof URL ? await fetched(source) : typeof source === "string" ? source : bytesOf(source);
    const external = this.#weights === null ? {} : { externalData: [{ path: this.#manifest.weights.file, data: this.#weights }] };
    try {
      return await createSession(this.ort, graph, { ...this.#files.session, ...external });
    } catch (error) {
      this.#open.delete(entry);
      throw new LoadError("R0203", `the runtime refuses the graph of ${entry}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Releases every session; those that failed to open have nothing to release. */
  dispose(): void {
    this.#disposed = true;
    for (const session of this.#open.values()) session.then((s) => s.release()).catch(() => undefined);
    this.#open.clear();
  }
}

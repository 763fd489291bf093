/** What is used of onnxruntime-node or onnxruntime-web, as far as the two agree. */

export interface OrtTensor {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: unknown;
  dispose(): void;
}

export interface OrtSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, OrtTensor>>): Promise<Readonly<Record<string, OrtTensor>>>;
  release(): Promise<void>;
}

export interface ExternalFile {
  /** The name by which the graph points at it. */
  readonly path: string;
  readonly data: Uint8Array;
}

/** Options of a session; what isn't named here is handed on as it is. */
export interface SessionOptions {
  readonly executionProviders?: readonly string[];
  readonly externalData?: readonly ExternalFile[];
  readonly intraOpNumThreads?: number;
  readonly graphOptimizationLevel?: "disabled" | "basic" | "extended" | "layout" | "all";
}

/** The module itself: `import * as ort from "onnxruntime-node"` or `"onnxruntime-web"`. */
export interface Ort {
  readonly InferenceSession: {
    create(path: string, options?: never): Promise<unknown>;
    create(bytes: Uint8Array, options?: never): Promise<unknown>;
  };
  readonly Tensor: {
    new (type: "float32", data: Float32Array, dims: readonly number[]): unknown;
    new (type: "int64", data: BigInt64Array, dims: readonly number[]): unknown;
  };
}

/** Numbers of a float32 tensor. */
export function floats(tensor: OrtTensor): Float32Array {
  if (!(tensor.data instanceof Float32Array)) throw new TypeError(`expected float32, the graph gave ${tensor.type}`);
  return tensor.data;
}

// The two runtimes declare the same classes apart; the interfaces above are what both have. Each cast stands here once.
export const floatTensor = (ort: Ort, data: Float32Array, dims: readonly number[]): OrtTensor => new ort.Tensor("float32", data, dims) as OrtTensor;

/** Whole numbers as the int64 that graphs take. */
export function wholeTensor(ort: Ort, numbers: Int32Array, dims: readonly number[]): OrtTensor {
  const data = new BigInt64Array(numbers.length);
  for (let i = 0; i < data.length; i++) data[i] = BigInt(numbers[i] ?? 0);
  return new ort.Tensor("int64", data, dims) as OrtTensor;
}

export async function createSession(ort: Ort, graph: string | Uint8Array, options: SessionOptions): Promise<OrtSession> {
  const made = typeof graph === "string" ? await ort.InferenceSession.create(graph, options as never) : await ort.InferenceSession.create(graph, options as never);
  return made as OrtSession;
}

/** Model files from a folder, for Node. */
import { open, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { LoadError, type FileBeside, type ModelFiles } from "./files.ts";
import type { Ort, SessionOptions } from "./ort.ts";

async function beside(path: string): Promise<FileBeside> {
  const about = await stat(path).catch(() => null);
  if (about === null || !about.isFile()) throw new LoadError("R0201", `${path} is not there; \`specformer import\` converts a checkpoint's weights, \`specformer compile --init\` makes random ones`);
  return {
    size: about.size,
    read: async (offset, length) => {
      const file = await open(path);
      try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
        return new Uint8Array(buffer.buffer, buffer.byteOffset, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

async function nodeRuntime(): Promise<Ort> {
  try {
    const ort = await import("onnxruntime-node");
    return ort.default ?? ort;
  } catch (error) {
    throw new LoadError("R0203", `onnxruntime-node can't be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The graphs and weights of a model that lie in one folder, as `specformer compile` writes them; onnxruntime-node reads
 * the weights from there by itself.
 *
 * @throws LoadError where the weights are missing or onnxruntime-node is not installed
 */
export async function openFolder(folder: string, session: SessionOptions = {}): Promise<ModelFiles> {
  const at = (file: string): string => join(resolve(folder), file);
  const weights = await beside(at("weights.safetensors"));
  const graphs = Object.fromEntries((await readdir(folder)).filter((file) => file.endsWith(".onnx")).map((file) => [file.slice(0, -".onnx".length), at(file)]));
  return { ort: await nodeRuntime(), graphs, weights, session };
}

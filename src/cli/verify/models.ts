/** One program on each target, behind the one interface of generated models. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Program } from "../../program/program.ts";
import { ReferenceModel } from "../../targets/reference/model.ts";
import { tensor } from "../../targets/reference/tensor.ts";
import type { OutputValues, State } from "../../runtime/model.ts";
import type { BackendReport } from "../../runtime/tfjs/node.ts";
import { version } from "../../version.ts";
import { packageFolder } from "../disk.ts";
import { memorySource, readSafetensors, toFloat32 } from "../../weights/index.ts";
import { SpecformerError } from "../../diagnostics/diagnostic.ts";

export type VerifyTarget = "reference" | "tfjs" | "onnx";

/** A generated model as far as verification drives it. */
export interface AnyModel {
  forward(inputs: object): Promise<OutputValues>;
  start?(): State;
  encode?(inputs: object): Promise<OutputValues & { readonly state: State }>;
  step?(inputs: object, state: State): Promise<OutputValues>;
  dispose(): void;
}

export interface Running {
  readonly model: AnyModel;
  /** What TensorFlow.js computes on. */
  readonly backend?: BackendReport;
  close(): Promise<void>;
}

/** What the targets run on. */
export interface Runtimes {
  /** A backend of TensorFlow.js. */
  readonly backend: string;
  /** An execution provider of ONNX Runtime. */
  readonly provider: string;
}

/** @param weights the canonical weights file */
export async function run(target: VerifyTarget, program: Program, weights: Uint8Array<ArrayBuffer>, { backend, provider }: Runtimes): Promise<Running> {
  switch (target) {
    case "reference":
      return reference(program, weights);
    case "tfjs":
      return tfjs(program, weights, backend);
    case "onnx":
      return onnx(program, weights, provider);
  }
}

async function reference(program: Program, weights: Uint8Array): Promise<Running> {
  const file = await readSafetensors(memorySource(weights), "weights.safetensors");
  if (!file.ok) throw new SpecformerError(file.diagnostics);
  const tensors = new Map<string, ReturnType<typeof tensor>>();
  for (const stored of file.value.tensors.values()) {
    const floats = toFloat32(await stored.read());
    if (floats !== null) tensors.set(stored.name, tensor(stored.shape, floats));
  }
  const model = new ReferenceModel(program, (path) => {
    const found = tensors.get(path);
    if (found === undefined) throw new Error(`no weights for ${path}`);
    return found;
  });
  return { model, close: async () => model.dispose() };
}

/** Writes files to a folder of their own that goes away on close. */
async function staged(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "specformer-verify-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A generated module outside any package finds its imports where this program finds them. */
function resolved(js: string): string {
  return js.replace(/(from |import\()"(@tensorflow\/[^"]+|specformer\/[^"]+|onnxruntime-[^"]+)"/g, (_, before: string, name: string) => `${before}${JSON.stringify(moduleUrl(name))}`);
}

function moduleUrl(name: string): string {
  const own: Readonly<Record<string, string>> = { "specformer/tfjs": "dist/runtime/tfjs/index.js", "specformer/onnx": "dist/runtime/onnx/index.js" };
  const path = own[name];
  return path === undefined ? import.meta.resolve(name) : pathToFileURL(join(packageFolder, path)).href;
}

async function tfjs(program: Program, weights: Uint8Array<ArrayBuffer>, backend: string): Promise<Running> {
  const { emitTfjs } = await import("../../targets/tfjs/index.ts");
  const { reportBackend, useBackend } = await import("../../runtime/tfjs/node.ts");
  await useBackend(backend as Parameters<typeof useBackend>[0]);
  const { js } = emitTfjs(program, { source: `${program.name}.yaml`, version, standalone: false });
  const { folder, remove } = await staged({ "model.mjs": resolved(js) });
  try {
    const module = (await import(pathToFileURL(join(folder, "model.mjs")).href)) as { load(weights: ArrayBuffer): Promise<AnyModel> };
    const model = await module.load(weights.buffer);
    return {
      model,
      backend: reportBackend(),
      async close() {
        model.dispose();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function onnx(program: Program, weights: Uint8Array<ArrayBuffer>, provider: string): Promise<Running> {
  const { emitOnnx, emitOnnxWrapper, WEIGHTS_FILE } = await import("../../targets/onnx/index.ts");
  const entries = emitOnnx(program, { weights: "F32", version, specHash: "" });
  const { js } = emitOnnxWrapper(program, { source: `${program.name}.yaml`, version });
  const { folder, remove } = await staged({ "model.mjs": resolved(js), [WEIGHTS_FILE]: weights, ...Object.fromEntries(entries.map(({ file, bytes }) => [file, bytes])) });
  try {
    const { openFolder } = await import("../../runtime/onnx/node.ts");
    const module = (await import(pathToFileURL(join(folder, "model.mjs")).href)) as { load(options: object): Promise<AnyModel> };
    const model = await module.load(await openFolder(folder, { executionProviders: [provider] }));
    return {
      model,
      async close() {
        model.dispose();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

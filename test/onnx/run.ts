/** A program compiled, loaded into ONNX Runtime and into the reference evaluator, over the same random weights. */
import * as ort from "onnxruntime-node";
import type { LowerOptions } from "../../src/lower/index.ts";
import type { Program } from "../../src/program/program.ts";
import { OnnxModel, type ModelFiles } from "../../src/runtime/onnx/index.ts";
import { emitOnnx, onnxManifest } from "../../src/targets/onnx/index.ts";
import type { ReferenceModel } from "../../src/targets/reference/model.ts";
import type { WeightType } from "../../src/weights/index.ts";
import { programOf } from "../support/models.ts";
import { fileOf, reference } from "../support/weights.ts";

export const options = { weights: "F32", version: "0.0.0", specHash: "0" } as const;

export interface Pair {
  readonly program: Program;
  readonly onnx: OnnxModel;
  readonly reference: ReferenceModel;
  readonly files: ModelFiles;
}

/** @param name of a spec among the small models */
export const pair = (name: string, how: Partial<LowerOptions> = {}, weights: WeightType = "F32"): Promise<Pair> => paired(programOf(name, { hiddenStates: false, ...how }), weights);

export async function paired(program: Program, weights: WeightType = "F32"): Promise<Pair> {
  const graphs = Object.fromEntries(emitOnnx(program, { ...options, weights }).map(({ name: entry, bytes }) => [entry, bytes]));
  const files: ModelFiles = { ort, graphs, weights: await fileOf(program, weights) };
  return { program, onnx: await OnnxModel.load(files, onnxManifest(program, weights)), reference: reference(program), files };
}

/** Random weights of a program, large enough that every part matters: the same for the evaluator and in a file. */
import type { Program } from "../../src/program/program.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { fromFloat32, layout, weightsBytes, type WeightType } from "../../src/weights/index.ts";
import { randomNumbers } from "./random.ts";

/** Numbers about 1 for what starts at 1, about 0 for all else: no weight is left at a value that hides a mistake. */
export function weightsOf(program: Program): ReadonlyMap<string, Float32Array<ArrayBuffer>> {
  return new Map(
    program.parameters.map(({ path, shape, init }, i) => {
      const drawn = randomNumbers(shape.reduce((n, d) => n * d, 1), 17 * i + 3);
      return [path, Float32Array.from(drawn, (v) => (init.kind === "ones" || (init.kind === "statistic" && init.value === 1) ? 1 + Math.round(64 * v) / 128 : v / 2))];
    }),
  );
}

/** The weights file of a program. */
export async function fileOf(program: Program, type: WeightType = "F32"): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = [...weightsOf(program)].map(([path, values]) => ({ path, bytes: fromFloat32(values, type) }));
  return weightsBytes(layout(program.parameters, type), pieces);
}

/** The float64 evaluator over those weights. */
export function reference(program: Program): ReferenceModel {
  const weights = weightsOf(program);
  const shapes = new Map(program.parameters.map((p) => [p.path, p.shape]));
  return new ReferenceModel(program, (path) => tensor(shapes.get(path) ?? [], weights.get(path) ?? []));
}

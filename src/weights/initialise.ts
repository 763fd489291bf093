/** Seeded weights for a model without a checkpoint. */
import type { Parameter } from "../program/parameter.ts";
import { elementCount, type WeightType } from "./element.ts";
import { fillNormal, stream } from "./random.ts";
import { fromFloat32 } from "./tensor.ts";
import type { Piece } from "./write.ts";

/** Elements made at a time: 4 MiB of float32. */
const chunk = 1 << 20;

/**
 * Elements `from` up to `to` of a parameter in row-major order.
 *
 * They depend on the seed, the parameter's path and their index alone: not on other parameters, nor on how the
 * parameter is cut into pieces.
 */
export function initialValues({ path, init }: Parameter, seed: number, from: number, to: number): Float32Array<ArrayBuffer> {
  const values = new Float32Array(to - from);
  switch (init.kind) {
    case "zeros":
      return values;
    case "ones":
      return values.fill(1);
    case "constant":
    case "statistic":
      return values.fill(init.value);
    case "normal":
      fillNormal(values, stream(seed, path), from, init.std);
      return values;
  }
}

/** All parameters in their order, in pieces, ready for `writeWeights`. */
export function* initialWeights(parameters: readonly Parameter[], seed: number, type: WeightType): Generator<Piece, void, void> {
  for (const parameter of parameters) {
    const count = elementCount(parameter.shape);
    for (let from = 0; from < count; from += chunk)
      yield { path: parameter.path, bytes: fromFloat32(initialValues(parameter, seed, from, Math.min(count, from + chunk)), type) };
  }
}

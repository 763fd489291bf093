/** Positions over two axes. */
import { minus, size } from "../size.ts";
import { at, dim, one, ShapeError, showDims } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";
import { sinusoidalFrequencies } from "./position.ts";

export interface GridAttributes {
  /** Width; a multiple of 4. */
  readonly d: number;
  /** Counts become parts of a turn: of their column's or row's last. */
  readonly normalize: boolean;
  readonly temperature: number;
  /** Name of the last axis. */
  readonly axis: string;
}

/** Keeps a count of nothing from dividing by zero, as the reference does. */
export const GRID_EPSILON = 1e-6;

/** What real places count to along an axis. */
function counted(d: Definition, real: Value, axis: 1 | 2, normalize: boolean): Value {
  const count = d.apply("cast", { x: d.apply("cumulative_sum", { x: real }, { axis }) }, { dtype: "float" });
  if (!normalize) return count;
  const last = d.apply("slice", { x: count }, { axis, start: minus(at(real.type.dims, axis).size, size(1)), to: one });
  const part = d.apply("divide", { a: count, b: d.apply("add", { a: last, b: d.scalar(GRID_EPSILON) }, {}) }, {});
  return d.apply("multiply", { a: part, b: d.scalar(2 * Math.PI) }, {});
}

export const sinusoidal_2d = composite<GridAttributes>()({
  title: "Sines and cosines of the place down, then of the place across, interleaved; places are counted from 1 over what is real",
  source: "Carion et al. 2020 (DETR), arXiv:2005.12872, PositionEmbeddingSine",
  inputs: ["real"],
  shape: ({ real }, { d, axis }) => {
    if (real.dtype !== "int" || real.dims.length !== 3) throw new ShapeError(`a map of real places ${showDims(real.dims)}`);
    if (d % 4 !== 0) throw new ShapeError(`sinusoids over two axes of width ${d}`);
    return { dtype: "float", dims: [...real.dims, dim(axis, d)] };
  },
  define: (d, { real }, { d: width, normalize, temperature, axis }) => {
    const values = sinusoidalFrequencies({ d: width / 2, spacing: "exclusive", base: temperature });
    const pairs = dim("d/4", values.length);
    const half = dim("d/2", width / 2);
    const frequencies = d.apply("constant", {}, { dtype: "float", dims: [pairs], values });
    const lift = (v: Value, last: readonly ReturnType<typeof dim>[]): Value => d.apply("reshape", { x: v }, { dims: [...real.type.dims, ...last] });
    const along = (side: 1 | 2): Value => {
      const angles = d.apply("multiply", { a: lift(counted(d, real, side, normalize), [one]), b: frequencies }, {});
      const both = d.apply("concat", { a: lift(d.apply("sin", { x: angles }, {}), [pairs, one]), b: lift(d.apply("cos", { x: angles }, {}), [pairs, one]) }, { axis: 4, to: dim("2", 2) });
      return lift(both, [half]);
    };
    return d.apply("concat", { a: along(1), b: along(2) }, { axis: 3, to: dim(axis, width) });
  },
});

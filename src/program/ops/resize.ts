/** Tables that were learned over a grid, brought to another grid. */
import { at, dim, known, ShapeError, showDims, type Dim } from "../tensor.ts";
import { size } from "../size.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

export type ResizeKind = "bicubic" | "bilinear";

/** Weight of a row at this distance. Keys 1981; Catmull-Rom's -0.5 where rows are averaged, -0.75 where they are sampled. */
function cubic(distance: number, a: number): number {
  const x = Math.abs(distance);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

const linear = (distance: number): number => Math.max(0, 1 - Math.abs(distance));

/**
 * Which of `from` rows each of `to` rows is made of: weights [to][from].
 *
 * Sides are not aligned: row i stands at (i + 1/2) from / to - 1/2. Beyond the ends the last row stands again. With antialias
 * a row is the mean over all that it stands for. PyTorch, aten/src/ATen/native/cpu/UpSampleKernel.cpp.
 */
export function resizeWeights(from: number, to: number, kind: ResizeKind, antialias: boolean): readonly (readonly number[])[] {
  const scale = from / to;
  const reach = kind === "bicubic" ? 2 : 1;
  return Array.from({ length: to }, (_, i) => {
    const row = Array.from({ length: from }, () => 0);
    const add = (j: number, weight: number): void => {
      const inside = Math.min(Math.max(j, 0), from - 1);
      row[inside] = (row[inside] ?? 0) + weight;
    };
    const middle = (i + 0.5) * scale;
    if (!antialias) {
      const place = middle - 0.5;
      for (let j = Math.floor(place) - reach + 1; j <= Math.floor(place) + reach; j++) add(j, kind === "bicubic" ? cubic(place - j, -0.75) : linear(place - j));
      return row;
    }
    const wide = Math.max(scale, 1);
    const first = Math.max(Math.trunc(middle - reach * wide + 0.5), 0);
    const last = Math.min(Math.trunc(middle + reach * wide + 0.5), from);
    for (let j = first; j < last; j++) add(j, kind === "bicubic" ? cubic((j - middle + 0.5) / wide, -0.5) : linear((j - middle + 0.5) / wide));
    const total = row.reduce((sum, weight) => sum + weight, 0);
    return row.map((weight) => weight / total);
  });
}

export interface ResizeAttributes {
  /** Rows down and across. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Rows in front of the grid, which stay as they are. */
  readonly first: number;
  readonly kind: ResizeKind;
  readonly antialias: boolean;
  /** The axis of rows afterwards. */
  readonly rows: Dim;
}

/** Rows behind the grid, which stay as they are too. */
const restOf = (table: Dim, { from, first }: ResizeAttributes): number => known(table) - first - from[0] * from[1];

export const resize_rows = composite<ResizeAttributes>()({
  title: "Rows that stand for the places of a grid, made for the places of another one; rows before and behind the grid stay",
  source: "torch.nn.functional.interpolate, align_corners false; Dosovitskiy et al. 2020, section 3.2, arXiv:2010.11929",
  inputs: ["table"],
  shape: ({ table }, attributes) => {
    const { to, first, rows } = attributes;
    const rest = restOf(at(table.dims, 0), attributes);
    if (table.dims.length !== 2 || rest < 0 || known(rows) !== first + to[0] * to[1] + rest) throw new ShapeError(`${showDims(table.dims)} does not resize to ${showDims([rows])}`);
    return { dtype: "float", dims: [rows, at(table.dims, 1)] };
  },
  define: (d, { table }, attributes) => {
    const { from, to, first, kind, antialias, rows } = attributes;
    const width = at(table.type.dims, 1);
    const rest = restOf(at(table.type.dims, 0), attributes);
    const grid = known(rows) - first - rest;
    const run = (start: number, count: number): Value => d.apply("slice", { x: table }, { axis: 0, start: size(start), to: dim("rows", count) });
    let x = first + rest === 0 ? table : run(first, from[0] * from[1]);
    // Down, then across: each a product with a matrix of constants.
    const [down, across] = [dim("down", from[0]), dim("across", from[1])];
    const [newDown, newAcross] = [dim("down", to[0]), dim("across", to[1])];
    const line = dim("line", from[1] * known(width));
    x = d.apply("matmul", { a: weights(d, newDown, down, kind, antialias), b: d.apply("reshape", { x }, { dims: [down, line] }) }, {});
    x = d.apply("matmul", { a: weights(d, newAcross, across, kind, antialias), b: d.apply("reshape", { x }, { dims: [newDown, across, width] }) }, {});
    x = d.apply("reshape", { x }, { dims: [first + rest === 0 ? rows : dim("rows", grid), width] });
    if (first > 0) x = d.apply("concat", { a: run(0, first), b: x }, { axis: 0, to: rest > 0 ? dim("rows", first + grid) : rows });
    return rest === 0 ? x : d.apply("concat", { a: x, b: run(first + from[0] * from[1], rest) }, { axis: 0, to: rows });
  },
});

function weights(d: Definition, to: Dim, from: Dim, kind: ResizeKind, antialias: boolean): Value {
  return d.apply("constant", {}, { dtype: "float", dims: [to, from], values: resizeWeights(known(from), known(to), kind, antialias).flat() });
}

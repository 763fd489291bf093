/** Pictures as sequences. */
import { minus, size } from "../size.ts";
import { at, dim, known, ShapeError, showDims, type Dim } from "../tensor.ts";
import { composite } from "./op.ts";

export const patches = composite<{ readonly patch: readonly [number, number]; readonly stride: readonly [number, number] }>()({
  title: "Patches of a picture, row by row; each one's numbers in the order channel, row, column",
  source: "Dosovitskiy et al. 2020, arXiv:2010.11929; torch.nn.Unfold",
  inputs: ["pixels"],
  shape: ({ pixels }, { patch, stride }) => {
    if (pixels.dims.length !== 4) throw new ShapeError(`pixels ${showDims(pixels.dims)}`);
    const count = (axis: 0 | 1): number => Math.floor((known(at(pixels.dims, 2 + axis)) - patch[axis]) / stride[axis]) + 1;
    return { dtype: "float", dims: [at(pixels.dims, 0), dim("patches", count(0) * count(1)), dim("patch", known(at(pixels.dims, 1)) * patch[0] * patch[1])] };
  },
  define: (d, { pixels }, { patch, stride }) => {
    const [batch, channels] = [at(pixels.type.dims, 0), at(pixels.type.dims, 1)];
    const count = (axis: 0 | 1): number => Math.floor((known(at(pixels.type.dims, 2 + axis)) - patch[axis]) / stride[axis]) + 1;
    const grid = [dim("down", count(0)), dim("across", count(1))] as const;
    const inside = [dim("patch_h", patch[0]), dim("patch_w", patch[1])] as const;
    const to = [batch, dim("patches", count(0) * count(1)), dim("patch", known(channels) * patch[0] * patch[1])];
    // Rows, then columns, looked up by index: overlapping patches need no op of their own.
    const index = (axis: 0 | 1) => {
      const values = Array.from({ length: count(axis) * patch[axis] }, (_, i) => Math.floor(i / patch[axis]) * stride[axis] + (i % patch[axis]));
      return d.apply("constant", {}, { dtype: "int", dims: [grid[axis], inside[axis]], values });
    };
    const rows = d.apply("gather", { table: pixels, ids: index(0) }, { axis: 2 });
    const cells = d.apply("gather", { table: rows, ids: index(1) }, { axis: 4 });
    return d.apply("reshape", { x: d.apply("transpose", { x: cells }, { order: [0, 2, 4, 1, 3, 5] }) }, { dims: to });
  },
});

export const prepend = composite<{ readonly to: Dim }>()({
  title: "The same learned vectors in front of every row",
  source: "Devlin et al. 2018 ([CLS]); Dosovitskiy et al. 2020",
  inputs: ["prefix", "x"],
  shape: ({ x }, { to }) => ({ dtype: "float", dims: [at(x.dims, 0), to, at(x.dims, 2)] }),
  define: (d, { prefix, x }, { to }) => {
    const dims = [at(x.type.dims, 0), at(prefix.type.dims, 0), at(x.type.dims, 2)];
    return d.apply("concat", { a: d.apply("expand", { x: prefix }, { dims }), b: x }, { axis: 1, to });
  },
});

export const insert_rows = composite<{ readonly after: number; readonly to: Dim }>()({
  title: "The same learned vectors in every row, behind so many that are there",
  source: "Darcet et al. 2023 (registers), arXiv:2309.16588",
  inputs: ["rows", "x"],
  shape: ({ rows, x }, { to }) => {
    if (minus(to.size, at(x.dims, 1).size).text !== at(rows.dims, 0).size.text) throw new ShapeError(`${showDims(rows.dims)} in ${showDims(x.dims)} is not ${showDims([to])}`);
    return { dtype: "float", dims: [at(x.dims, 0), to, at(x.dims, 2)] };
  },
  define: (d, { rows, x }, { after, to }) => {
    const [batch, length, width] = [at(x.type.dims, 0), at(x.type.dims, 1), at(x.type.dims, 2)];
    const spread = d.apply("expand", { x: rows }, { dims: [batch, at(rows.type.dims, 0), width] });
    if (after === 0) return d.apply("concat", { a: spread, b: x }, { axis: 1, to });
    const behind = dim(length.axis, minus(length.size, size(after)));
    const front = d.apply("slice", { x }, { axis: 1, start: size(0), to: dim(length.axis, after) });
    const joined = d.apply("concat", { a: front, b: spread }, { axis: 1, to: dim(length.axis, after + known(at(rows.type.dims, 0))) });
    return d.apply("concat", { a: joined, b: d.apply("slice", { x }, { axis: 1, start: size(after), to: behind }) }, { axis: 1, to });
  },
});

export const mean_of_positions = composite<{ readonly at: readonly number[] }>()({
  title: "Mean of the vectors at given positions",
  source: "Touvron et al. 2020 (DeiT), arXiv:2012.12877; Gong et al. 2021 (AST), arXiv:2104.01778",
  inputs: ["x"],
  shape: ({ x }) => ({ dtype: "float", dims: [at(x.dims, 0), dim("1", 1), at(x.dims, 2)] }),
  define: (d, { x }, { at: positions }) => {
    const ids = d.apply("constant", {}, { dtype: "int", dims: [dim("chosen", positions.length)], values: positions });
    return d.apply("reduce_mean", { x: d.apply("gather", { table: x, ids }, { axis: 1 }) }, { axis: 1 });
  },
});

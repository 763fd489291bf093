/** Dense layers and lookups. */
import { at, sameDim, ShapeError, showDims, type TensorType } from "../tensor.ts";
import { composite } from "./op.ts";

function checkBias(bias: TensorType | null, width: TensorType["dims"][number]): void {
  if (bias !== null && (bias.dims.length !== 1 || !sameDim(at(bias.dims, 0), width))) throw new ShapeError(`bias ${showDims(bias.dims)} for ${width.axis}`);
}

export const linear = composite()({
  title: "x W + b, with W [in, out]",
  source: "torch.nn.Linear, its weight transposed",
  inputs: ["x", "weight", "bias?"],
  shape: ({ x, weight, bias }) => {
    if (weight.dims.length !== 2 || !sameDim(at(x.dims, -1), at(weight.dims, 0))) throw new ShapeError(`${showDims(x.dims)} through ${showDims(weight.dims)}`);
    checkBias(bias, at(weight.dims, 1));
    return { dtype: "float", dims: [...x.dims.slice(0, -1), at(weight.dims, 1)] };
  },
  define: (d, { x, weight, bias }) => {
    const y = d.apply("matmul", { a: x, b: weight }, {});
    return bias === null ? y : d.apply("add", { a: y, b: bias }, {});
  },
});

export const unembed = composite()({
  title: "x Tᵀ + b: scores of every row of a table, such as a tied token table",
  source: "Press & Wolf 2017, arXiv:1608.05859",
  inputs: ["x", "table", "bias?"],
  shape: ({ x, table, bias }) => {
    if (table.dims.length !== 2 || !sameDim(at(x.dims, -1), at(table.dims, 1))) throw new ShapeError(`${showDims(x.dims)} against ${showDims(table.dims)}`);
    checkBias(bias, at(table.dims, 0));
    return { dtype: "float", dims: [...x.dims.slice(0, -1), at(table.dims, 0)] };
  },
  define: (d, { x, table, bias }) => {
    const y = d.apply("matmul", { a: x, b: d.apply("transpose", { x: table }, { order: [1, 0] }) }, {});
    return bias === null ? y : d.apply("add", { a: y, b: bias }, {});
  },
});

export const embedding = composite<{ readonly offset: number }>()({
  title: "Rows of a table at ids + offset",
  source: "torch.nn.Embedding",
  inputs: ["table", "ids"],
  shape: ({ table, ids }) => {
    if (table.dims.length !== 2 || ids.dtype !== "int") throw new ShapeError(`rows of ${showDims(table.dims)} at ${ids.dtype}`);
    return { dtype: table.dtype, dims: [...ids.dims, at(table.dims, 1)] };
  },
  define: (d, { table, ids }, { offset }) => {
    const rows = offset === 0 ? ids : d.apply("add", { a: ids, b: d.scalar(offset, "int") }, {});
    return d.apply("gather", { table, ids: rows }, { axis: 0 });
  },
});

/** Features in place of tokens. */
import { at, one, sameDim, ShapeError, showDims } from "../tensor.ts";
import { composite } from "./op.ts";

export const splice = composite()({
  title: "Rows of features where the ids name one, x where they are below zero",
  source: "Liu et al. 2023, arXiv:2304.08485; transformers LlavaModel.forward, masked_scatter",
  inputs: ["x", "features", "ids"],
  shape: ({ x, features, ids }) => {
    const fits = x.dims.length === 3 && features.dims.length === 2 && ids.dtype === "int" && ids.dims.length === 2;
    if (!fits || !sameDim(at(x.dims, 2), at(features.dims, 1)) || !ids.dims.every((d, i) => sameDim(d, at(x.dims, i)))) throw new ShapeError(`${showDims(features.dims)} at ${showDims(ids.dims)} into ${showDims(x.dims)}`);
    return x;
  },
  define: (d, { x, features, ids }) => {
    const zero = d.scalar(0, "int");
    const rows = d.apply("gather", { table: features, ids: d.apply("maximum", { a: ids, b: zero }, {}) }, { axis: 0 });
    const none = d.apply("less", { a: d.apply("reshape", { x: ids }, { dims: [...ids.type.dims, one] }), b: zero }, {});
    return d.apply("where", { condition: none, a: x, b: rows }, {});
  },
});

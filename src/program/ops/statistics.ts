/** What many positions are like together. */
import { at, dim, known, one, sameDim, ShapeError, showDims } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite } from "./op.ts";

export const statistics = composite()({
  title: "Mean over the real positions of each row, and their standard deviation with n - 1 in the divisor, side by side; of a single one that is 0",
  source: "Snyder et al. 2018, x-vectors; torch.std",
  inputs: ["x", "attention_mask?"],
  shape: ({ x, attention_mask: mask }) => {
    if (x.dims.length !== 3 || (mask !== null && !sameDim(at(mask.dims, 1), at(x.dims, 1)))) throw new ShapeError(`statistics of ${showDims(x.dims)}`);
    return { dtype: "float", dims: [at(x.dims, 0), one, dim("statistics", 2 * known(at(x.dims, 2)))] };
  },
  define: (d, { x, attention_mask: mask }) => {
    const [batch, time, width] = [at(x.type.dims, 0), at(x.type.dims, 1), at(x.type.dims, 2)];
    const real = mask === null ? d.apply("expand", { x: d.scalar(1) }, { dims: [batch, time, one] }) : d.apply("reshape", { x: d.apply("cast", { x: mask }, { dtype: "float" }) }, { dims: [batch, time, one] });
    const count = d.apply("reduce_sum", { x: real }, { axis: 1 });
    const sum = (of: Value): Value => d.apply("reduce_sum", { x: d.apply("multiply", { a: of, b: real }, {}) }, { axis: 1 });
    const mean = d.apply("divide", { a: sum(x), b: d.apply("maximum", { a: count, b: d.scalar(1) }, {}) }, {});
    const apart = d.apply("subtract", { a: x, b: mean }, {});
    const free = d.apply("maximum", { a: d.apply("subtract", { a: count, b: d.scalar(1) }, {}), b: d.scalar(1) }, {});
    const variance = d.apply("divide", { a: sum(d.apply("multiply", { a: apart, b: apart }, {})), b: free }, {});
    return d.apply("concat", { a: mean, b: d.apply("sqrt", { x: variance }, {}) }, { axis: 2, to: dim("statistics", 2 * known(width)) });
  },
});

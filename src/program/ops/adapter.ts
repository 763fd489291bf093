/** Adapters beside dense layers. */
import { at, one, sameDim, ShapeError, showDims } from "../tensor.ts";
import { linear } from "./linear.ts";
import { composite } from "./op.ts";

export const lora = composite<{ readonly scale: number }>()({
  title: "x W + b + scale (x down) up; with magnitudes m each column of W + scale down up has length m instead of its own",
  source: "Hu et al. 2021, arXiv:2106.09685; magnitudes: Liu et al. 2024, arXiv:2402.09353, as peft/tuners/lora/dora.py has them",
  inputs: ["x", "weight", "bias?", "down", "up", "magnitude?"],
  shape: ({ x, weight, bias, down, up, magnitude }, _) => {
    const y = linear.shape({ x, weight, bias }, {});
    const fits = down.dims.length === 2 && up.dims.length === 2 && sameDim(at(down.dims, 0), at(weight.dims, 0)) && sameDim(at(down.dims, 1), at(up.dims, 0)) && sameDim(at(up.dims, 1), at(weight.dims, 1));
    if (!fits) throw new ShapeError(`${showDims(down.dims)} and ${showDims(up.dims)} beside ${showDims(weight.dims)}`);
    if (magnitude !== null && (magnitude.dims.length !== 1 || !sameDim(at(magnitude.dims, 0), at(weight.dims, 1)))) throw new ShapeError(`${showDims(magnitude.dims)} lengths for ${showDims(weight.dims)}`);
    return y;
  },
  define: (d, { x, weight, bias, down, up, magnitude }, { scale }) => {
    const plain = d.apply("matmul", { a: x, b: weight }, {});
    const narrow = d.apply("matmul", { a: d.apply("matmul", { a: x, b: down }, {}), b: up }, {});
    let y = d.apply("add", { a: plain, b: d.apply("multiply", { a: narrow, b: d.scalar(scale) }, {}) }, {});
    if (magnitude !== null) {
      const change = d.apply("multiply", { a: d.apply("matmul", { a: down, b: up }, {}), b: d.scalar(scale) }, {});
      const whole = d.apply("add", { a: weight, b: change }, {});
      const squares = d.apply("reduce_sum", { x: d.apply("multiply", { a: whole, b: whole }, {}) }, { axis: 0 });
      const lengths = d.apply("sqrt", { x: squares }, {});
      const factor = d.apply("divide", { a: d.apply("reshape", { x: magnitude }, { dims: [one, at(weight.type.dims, 1)] }), b: lengths }, {});
      y = d.apply("multiply", { a: y, b: d.apply("reshape", { x: factor }, { dims: [at(weight.type.dims, 1)] }) }, {});
    }
    return bias === null ? y : d.apply("add", { a: y, b: bias }, {});
  },
});

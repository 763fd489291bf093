/** Activations, each with the formula of the code that made it known. */
import { sameType, ShapeError, type TensorType } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

const activation = (title: string, source: string, define: (d: Definition, x: Value) => Value) =>
  composite()({ title, source, inputs: ["x"], shape: ({ x }): TensorType => x, define: (d, { x }) => define(d, x) });

export const relu = activation("max(x, 0)", "Nair & Hinton 2010", (d, x) => d.apply("maximum", { a: x, b: d.scalar(0) }, {}));

export const relu2 = activation("max(x, 0)²", "So et al. 2021 (Primer), arXiv:2109.08668", (d, x) => {
  const y = d.apply("maximum", { a: x, b: d.scalar(0) }, {});
  return d.apply("multiply", { a: y, b: y }, {});
});

export const gelu = activation("x (1 + erf(x / √2)) / 2", "Hendrycks & Gimpel 2016, arXiv:1606.08415", (d, x) => {
  const y = d.apply("erf", { x: d.apply("multiply", { a: x, b: d.scalar(Math.SQRT1_2) }, {}) }, {});
  return d.apply("multiply", { a: d.apply("multiply", { a: x, b: d.scalar(0.5) }, {}), b: d.apply("add", { a: y, b: d.scalar(1) }, {}) }, {});
});

export const gelu_tanh = activation("x (1 + tanh(√(2/π) (x + 0.044715 x³))) / 2", "Hendrycks & Gimpel 2016, arXiv:1606.08415, section 2; gelu_new in other libraries", (d, x) => {
  const cube = d.apply("multiply", { a: d.apply("multiply", { a: x, b: x }, {}), b: x }, {});
  const inner = d.apply("add", { a: x, b: d.apply("multiply", { a: cube, b: d.scalar(0.044715) }, {}) }, {});
  const y = d.apply("tanh", { x: d.apply("multiply", { a: inner, b: d.scalar(Math.sqrt(2 / Math.PI)) }, {}) }, {});
  return d.apply("multiply", { a: d.apply("multiply", { a: x, b: d.scalar(0.5) }, {}), b: d.apply("add", { a: y, b: d.scalar(1) }, {}) }, {});
});

export const quick_gelu = activation("x sigmoid(1.702 x)", "OpenAI CLIP's model.py", (d, x) =>
  d.apply("multiply", { a: x, b: d.apply("sigmoid", { x: d.apply("multiply", { a: x, b: d.scalar(1.702) }, {}) }, {}) }, {}),
);

export const silu = activation("x sigmoid(x)", "Elfwing et al. 2017, arXiv:1702.03118; also called swish", (d, x) => d.apply("multiply", { a: x, b: d.apply("sigmoid", { x }, {}) }, {}));

export const relu6 = activation("min(max(x, 0), 6)", "Howard et al. 2017 (MobileNets), arXiv:1704.04861", (d, x) =>
  d.apply("minimum", { a: d.apply("maximum", { a: x, b: d.scalar(0) }, {}), b: d.scalar(6) }, {}),
);

export const leaky_relu = activation("max(x, 0.01 x)", "Maas et al. 2013; the slope is PyTorch's default", (d, x) =>
  d.apply("maximum", { a: x, b: d.apply("multiply", { a: x, b: d.scalar(0.01) }, {}) }, {}),
);

/** From 20 on tanh(log(1 + e^x)) is 1 in float32, and e^x is kept from overflowing. */
export const mish = activation("x tanh(log(1 + e^x))", "Misra 2019, arXiv:1908.08681; tanh(log(1 + e)) is e (e + 2) / (e (e + 2) + 2)", (d, x) => {
  const e = d.apply("exp", { x: d.apply("minimum", { a: x, b: d.scalar(20) }, {}) }, {});
  const n = d.apply("multiply", { a: e, b: d.apply("add", { a: e, b: d.scalar(2) }, {}) }, {});
  return d.apply("multiply", { a: x, b: d.apply("divide", { a: n, b: d.apply("add", { a: n, b: d.scalar(2) }, {}) }, {}) }, {});
});

export const hardswish = activation("x min(max(x + 3, 0), 6) / 6", "Howard et al. 2019 (MobileNetV3), arXiv:1905.02244", (d, x) => {
  const above = d.apply("maximum", { a: d.apply("add", { a: x, b: d.scalar(3) }, {}), b: d.scalar(0) }, {});
  return d.apply("multiply", { a: x, b: d.apply("multiply", { a: d.apply("minimum", { a: above, b: d.scalar(6) }, {}), b: d.scalar(1 / 6) }, {}) }, {});
});

export const swiglu_oai = composite<{ readonly limit: number; readonly alpha: number }>()({
  title: "(clamp(up, ±limit) + 1) g sigmoid(alpha g), with g = min(gate, limit)",
  source: "OpenAI gpt-oss, torch/model.py",
  inputs: ["gate", "up"],
  shape: ({ gate, up }) => {
    if (!sameType(gate, up)) throw new ShapeError("gate and up differ");
    return gate;
  },
  define: (d, { gate, up }, { limit, alpha }) => {
    const g = d.apply("minimum", { a: gate, b: d.scalar(limit) }, {});
    const u = d.apply("maximum", { a: d.apply("minimum", { a: up, b: d.scalar(limit) }, {}), b: d.scalar(-limit) }, {});
    const swish = d.apply("multiply", { a: g, b: d.apply("sigmoid", { x: d.apply("multiply", { a: g, b: d.scalar(alpha) }, {}) }, {}) }, {});
    return d.apply("multiply", { a: d.apply("add", { a: u, b: d.scalar(1) }, {}), b: swish }, {});
  },
});

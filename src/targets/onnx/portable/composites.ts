/** Composites in standard operators: where a runtime has the operator, or knows the pattern and fuses it. */
import type { CompositeName } from "../../../program/ops/index.ts";
import { times } from "../../../program/size.ts";
import { at, known, type Dim } from "../../../program/tensor.ts";
import type { Tensor } from "../builder.ts";
import type { Spellings } from "../profile.ts";
import type { Site } from "../site.ts";
import { attention } from "./attention.ts";
import { convolution } from "./convolution.ts";
import { shiftedBias } from "./relative.ts";
import { rotary } from "./rotary.ts";

/** The stored weight of a norm, or ones where there is none. */
function scale(s: Site, x: Tensor, weight: Tensor | null, offset: 0 | 1): string {
  const width = known(at(x.type.dims, -1));
  if (weight === null) return s.constant("float32", [width], new Array<number>(width).fill(1));
  return offset === 0 ? s.read(weight) : s.node("Add", [s.read(weight), s.scalar(offset)]);
}

const plusBias = (s: Site, y: string, bias: Tensor | null): string => (bias === null ? y : s.node("Add", [y, s.read(bias)]));

export const composites: Pick<Spellings, CompositeName> = {
  linear: (s, { x, weight, bias }) => plusBias(s, s.node("MatMul", [s.read(x), s.read(weight)]), bias),
  lora: "expand",
  // A Gemm reads the table as it lies; a MatMul would need it transposed.
  unembed: (s, { x, table, bias }) => {
    const [lead, width, rows] = [x.type.dims.slice(0, -1), at(x.type.dims, -1), at(table.type.dims, 0)];
    const flat: Dim = { axis: "rows", size: lead.map((d) => d.size).reduce(times) };
    const inputs = [s.reshape(s.read(x), x.type.dims, [flat, width]), s.read(table)];
    const y = s.node("Gemm", bias === null ? inputs : [...inputs, s.read(bias)], { transB: 1 });
    return lead.length === 1 ? y : s.node("Reshape", [y, s.graph.sizes([...lead, rows].map((d) => d.size))]);
  },
  embedding: (s, { table, ids }, { offset }) => {
    const rows = offset === 0 ? s.read(ids) : s.node("Add", [s.read(ids), s.constant("int64", [], [offset])]);
    return s.node("Gather", [s.read(table), rows], { axis: 0 });
  },
  layer_norm: (s, { x, weight, bias }, { eps, offset }) => {
    const inputs = [s.read(x), scale(s, x, weight, offset)];
    return s.node("LayerNormalization", bias === null ? inputs : [...inputs, s.read(bias)], { axis: -1, epsilon: eps });
  },
  batch_norm: "expand",
  group_norm: "expand",
  // The pattern that ONNX Runtime fuses into one kernel.
  rms_norm: (s, { x, weight }, { eps, offset }) => {
    const read = s.read(x);
    const square = s.node("ReduceMean", [s.node("Pow", [read, s.scalar(2)]), s.constant("int64", [1], [-1])], { keepdims: 1 });
    const root = s.node("Sqrt", [s.node("Add", [square, s.scalar(eps)])]);
    return s.node("Mul", [s.node("Div", [read, root]), scale(s, x, weight, offset)]);
  },
  relu: (s, { x }) => s.node("Relu", [s.read(x)]),
  relu2: (s, { x }) => {
    const y = s.node("Relu", [s.read(x)]);
    return s.node("Mul", [y, y]);
  },
  gelu: (s, { x }) => s.node("Gelu", [s.read(x)]),
  gelu_tanh: (s, { x }) => s.node("Gelu", [s.read(x)], { approximate: "tanh" }),
  quick_gelu: "expand",
  silu: "expand",
  relu6: "expand",
  leaky_relu: "expand",
  mish: "expand",
  hardswish: "expand",
  swiglu_oai: "expand",
  split_heads: (s, { x }, { heads, width }) => s.reshape(s.read(x), x.type.dims, [...x.type.dims.slice(0, -1), heads, width]),
  merge_heads: (s, { x }, { to }) => s.reshape(s.read(x), x.type.dims, [...x.type.dims.slice(0, -2), to]),
  attention,
  additive_attention: "expand",
  softcap: "expand",
  alibi: "expand",
  relative_ids: "expand",
  bucket_bias: "expand",
  disentangled_bias: "expand",
  shifted_bias: shiftedBias,
  route: "expand",
  expert_linear: "expand",
  combine_experts: "expand",
  visible: "expand",
  pick_token: "expand",
  mask_rows: "expand",
  pick_position: "expand",
  mean_of_real: "expand",
  statistics: "expand",
  best_codes: "expand",
  codewords: "expand",
  code_perplexity: "expand",
  drop_axis: "expand",
  token_positions: "expand",
  rotary_angles: "expand",
  rotary,
  sinusoidal: "expand",
  sinusoidal_2d: "expand",
  patches: "expand",
  prepend: "expand",
  insert_rows: "expand",
  mean_of_positions: "expand",
  unit: "expand",
  splice: "expand",
  resize_rows: "expand",
  resize_map: "expand",
  max_pool: "expand",
  transposed_convolution: "expand",
  window_ids: "expand",
  convolution,
  shortened_mask: "expand",
  gru_cell: "expand",
  lstm_cell: "expand",
  lstm_hidden: "expand",
};

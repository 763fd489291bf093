/** Attention whose scores are a small network of query and key. */
import { at, one, sameDims, ShapeError, showDims } from "../tensor.ts";
import { attendedType, groupedRows, weighed, type AttentionAttributes } from "./attention.ts";
import { composite } from "./op.ts";

export const additive_attention = composite<AttentionAttributes>()({
  title: "softmax(scale w tanh(q + k) + bias where seen) v for each head, with a vector w of its own; else as attention",
  source: "Bahdanau et al. 2014, section 3.1 and appendix A.1.2, arXiv:1409.0473",
  inputs: ["query", "key", "value", "weight", "mask?", "bias?", "sinks?"],
  shape: ({ weight, ...operands }) => {
    if (!sameDims(weight.dims, operands.query.dims.slice(2))) throw new ShapeError(`${showDims(weight.dims)} for queries ${showDims(operands.query.dims)}`);
    return attendedType(operands);
  },
  define: (d, { weight, ...inputs }, attributes) => {
    const { query, key } = inputs;
    const [batch, time, heads, width] = [at(query.type.dims, 0), at(query.type.dims, 1), at(query.type.dims, 2), at(query.type.dims, 3)];
    const [keys, kvHeads] = [at(key.type.dims, 1), at(key.type.dims, 2)];
    const { group, rows } = groupedRows(inputs);
    const q = d.apply("reshape", { x: d.apply("transpose", { x: query }, { order: [0, 2, 1, 3] }) }, { dims: [batch, kvHeads, rows, one, width] });
    const k = d.apply("reshape", { x: d.apply("transpose", { x: key }, { order: [0, 2, 1, 3] }) }, { dims: [batch, kvHeads, one, keys, width] });
    let energies = d.apply("tanh", { x: d.apply("add", { a: q, b: k }, {}) }, {});
    if (group > 1) energies = d.apply("reshape", { x: energies }, { dims: [batch, heads, time, keys, width] });
    const w = d.apply("reshape", { x: weight }, { dims: [heads, one, width, one] });
    const products = d.apply("reshape", { x: d.apply("matmul", { a: energies, b: w }, {}) }, { dims: [batch, heads, time, keys] });
    const scores = attributes.scale === 1 ? products : d.apply("multiply", { a: products, b: d.scalar(attributes.scale) }, {});
    return weighed(d, scores, inputs, attributes);
  },
});

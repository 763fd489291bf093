/** One step of a recurrent cell, given the products of its input and of its state, biases included. Gates lie in torch's order. */
import { size, times } from "../size.ts";
import { at, known, sameDims, ShapeError, showDims, type Dim, type TensorType } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

/** Gate number i of those side by side on the last axis, each as wide as the state. */
function gate(d: Definition, x: Value, i: number, width: Dim): Value {
  return d.apply("slice", { x }, { axis: x.type.dims.length - 1, start: times(size(i), width.size), to: width });
}

function fit(products: readonly TensorType[], state: TensorType, gates: number): TensorType {
  const width = known(at(state.dims, -1));
  for (const { dims } of products) if (known(at(dims, -1)) !== gates * width || !sameDims(dims.slice(0, -1), state.dims.slice(0, -1))) throw new ShapeError(`${showDims(dims)} for ${gates} gates of ${showDims(state.dims)}`);
  return state;
}

export const gru_cell = composite()({
  title: "(1 - z) tanh(x_n + r y_n) + z h, with r and z the sigmoids of x + y: x the input's products, y the state's",
  source: "torch.nn.GRUCell; Cho et al. 2014, arXiv:1406.1078",
  inputs: ["input", "state", "hidden"],
  shape: ({ input, state, hidden }) => fit([input, state], hidden, 3),
  define: (d, { input, state, hidden }) => {
    const width = at(hidden.type.dims, -1);
    const of = (x: Value, i: number): Value => gate(d, x, i, width);
    const opened = (i: number): Value => d.apply("sigmoid", { x: d.apply("add", { a: of(input, i), b: of(state, i) }, {}) }, {});
    const reset = d.apply("multiply", { a: opened(0), b: of(state, 2) }, {});
    const fresh = d.apply("tanh", { x: d.apply("add", { a: of(input, 2), b: reset }, {}) }, {});
    return d.apply("add", { a: fresh, b: d.apply("multiply", { a: opened(1), b: d.apply("subtract", { a: hidden, b: fresh }, {}) }, {}) }, {});
  },
});

export const lstm_cell = composite()({
  title: "sigmoid(f) c + sigmoid(i) tanh(g): the memory cell after a step, of the sums of its gates' products",
  source: "torch.nn.LSTMCell; Hochreiter & Schmidhuber 1997",
  inputs: ["gates", "cell"],
  shape: ({ gates, cell }) => fit([gates], cell, 4),
  define: (d, { gates, cell }) => {
    const of = (i: number): Value => gate(d, gates, i, at(cell.type.dims, -1));
    const kept = d.apply("multiply", { a: d.apply("sigmoid", { x: of(1) }, {}), b: cell }, {});
    const written = d.apply("multiply", { a: d.apply("sigmoid", { x: of(0) }, {}), b: d.apply("tanh", { x: of(2) }, {}) }, {});
    return d.apply("add", { a: kept, b: written }, {});
  },
});

export const lstm_hidden = composite()({
  title: "sigmoid(o) tanh(c): what an LSTM gives, of the sums of its gates' products and the memory cell after the step",
  source: "torch.nn.LSTMCell; Hochreiter & Schmidhuber 1997",
  inputs: ["gates", "cell"],
  shape: ({ gates, cell }) => fit([gates], cell, 4),
  define: (d, { gates, cell }) => d.apply("multiply", { a: d.apply("sigmoid", { x: gate(d, gates, 3, at(cell.type.dims, -1)) }, {}), b: d.apply("tanh", { x: cell }, {}) }, {}),
});

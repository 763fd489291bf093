/** A recurrent cell over time. */
import { plus, size } from "../size.ts";
import { at, known, sameDim, sameDims, ShapeError, showDims, type Dim } from "../tensor.ts";
import { primitive } from "./kinds.ts";

export const cells = ["lstm", "gru", "rnn_tanh", "rnn_relu"] as const;
export type Cell = (typeof cells)[number];

/** Products that a cell makes of its input and of its state, side by side, and tensors of state. */
export const cellShape: Readonly<Record<Cell, { readonly gates: number; readonly states: number }>> = {
  lstm: { gates: 4, states: 2 },
  gru: { gates: 3, states: 1 },
  rnn_tanh: { gates: 1, states: 1 },
  rnn_relu: { gates: 1, states: 1 },
};

export interface ScanAttributes {
  readonly cell: Cell;
  /** From the last real position to the first. */
  readonly reverse: boolean;
  /** The axis of what each position gives. */
  readonly width: Dim;
}

/**
 * Gates in torch's order: i, f, g, o of an LSTM; r, z, n of a GRU, whose r multiplies (W h + b).
 * At padding the state stays as it is and the output is 0, as torch's packed sequences have it.
 */
export const scan = primitive<ScanAttributes>()({
  title: "h_t = cell(x_t, h_{t-1}) for every real position: along time the h_t, then the last state (of an LSTM h, then c)",
  source: "torch.nn.LSTM, GRU, RNN; Hochreiter & Schmidhuber 1997; Cho et al. 2014, arXiv:1406.1078",
  inputs: ["x", "real", "input_weight", "input_bias?", "hidden_weight", "hidden_bias?", "hidden", "memory?"],
  shape: ({ x, real, input_weight, input_bias, hidden_weight, hidden_bias, hidden, memory }, { cell, width }) => {
    const { gates, states } = cellShape[cell];
    const [n, products] = [known(width), at(input_weight.dims, 1)];
    const wrong = (what: string): never => {
      throw new ShapeError(`${what} for ${cell} of ${n}`);
    };
    if (x.dims.length !== 3 || real.dtype !== "int" || !sameDims(real.dims, x.dims.slice(0, 2))) wrong(`${showDims(x.dims)} with ${showDims(real.dims)}`);
    if (!sameDim(at(x.dims, 2), at(input_weight.dims, 0)) || known(products) !== gates * n) wrong(showDims(input_weight.dims));
    if (known(at(hidden_weight.dims, 0)) !== n || !sameDim(at(hidden_weight.dims, 1), products)) wrong(showDims(hidden_weight.dims));
    for (const bias of [input_bias, hidden_bias]) if (bias !== null && !sameDims(bias.dims, [products])) wrong(showDims(bias.dims));
    for (const state of [hidden, memory]) if (state !== null && !sameDims(state.dims, [at(x.dims, 0), width])) wrong(showDims(state.dims));
    if ((memory === null) !== (states === 1)) wrong("another state");
    const [batch, time] = x.dims as readonly [Dim, Dim];
    return { dtype: "float", dims: [batch, { axis: "time+state", size: plus(time.size, size(states)) }, width] };
  },
});

/**
 * Recurrent cells as ONNX's LSTM, GRU and RNN.
 *
 * These know padding at the end of a row alone. So real positions are moved to the front and what comes out is moved back:
 * a row is what it would be alone, wherever its padding stands.
 */
import { cellShape, type Cell } from "../../../program/ops/recurrence.ts";
import type { Size } from "../../../program/size.ts";
import { known } from "../../../program/tensor.ts";
import { elementTypes } from "../operators.ts";
import type { Spelling } from "../profile.ts";
import type { Site } from "../site.ts";

/** ONNX's gates (i, o, f, c; z, r, h) by their place in torch's order. */
const order: Readonly<Record<Cell, readonly number[]>> = { lstm: [0, 3, 1, 2], gru: [1, 0, 2], rnn_tanh: [0], rnn_relu: [0] };

export const scan: Spelling<"scan"> = (s, inputs, { cell, reverse, width }) => {
  const { x, real, input_weight, input_bias, hidden_weight, hidden_bias, hidden, memory } = inputs;
  const { gates, states } = cellShape[cell];
  const n = known(width);
  const [batch, time, from] = x.type.dims.map((d) => d.size) as [Size, Size, Size];
  const ints = (...values: readonly number[]): string => s.constant("int64", [values.length], values);
  const axis = (name: string, of: number): string => s.node("Unsqueeze", [name, ints(of)]);

  // Where each position stands when real ones come first, and which position stands at each place then.
  const mask = s.read(real);
  const padding = s.node("Sub", [s.constant("int64", [], [1]), mask]);
  const total = s.node("ReduceSum", [mask, ints(1)], { keepdims: 1 });
  const counted = (of: string): string => s.node("CumSum", [of, s.constant("int64", [], [1])]);
  const place = s.node("Sub", [s.node("Add", [s.node("Mul", [mask, counted(mask)]), s.node("Mul", [padding, s.node("Add", [total, counted(padding)])])]), s.constant("int64", [], [1])]);
  const source = s.node("TopK", [place, s.graph.size(time)], { axis: 1, largest: 0, sorted: 1 });
  const moved = (of: string, by: string, last: Size): string => s.node("GatherElements", [of, s.node("Expand", [axis(by, 2), s.graph.sizes([batch, time, last])])], { axis: 1 });

  const sorted = s.node("Transpose", [moved(s.read(x), source, from)], { perm: [1, 0, 2] });
  const count = s.node("Squeeze", [total, ints(1)]);
  const lengths = s.node("Cast", [s.node("Max", [count, ints(1)])], { to: elementTypes.int32 });
  const columns = order[cell].flatMap((gate) => Array.from({ length: n }, (_, i) => gate * n + i));
  const gathered = (of: string, along: number): string => (gates === 1 ? of : s.node("Gather", [of, ints(...columns)], { axis: along }));
  const weights = [input_weight, hidden_weight].map((w) => axis(s.node("Transpose", [gathered(s.read(w), 1)], { perm: [1, 0] }), 0));
  const zeros = (): string => s.constant("float32", [gates * n], new Array<number>(gates * n).fill(0));
  const biases = axis(s.node("Concat", [input_bias, hidden_bias].map((b) => (b === null ? zeros() : gathered(s.read(b), 0))), { axis: 0 }), 0);
  const initial = [hidden, memory].flatMap((state) => (state === null ? [] : [s.read(state)]));
  const operands = [sorted, ...weights, biases, lengths, ...initial.map((state) => axis(state, 0))];
  const [all = "", ...last] = applied(s, cell, operands, n, reverse, 1 + states);

  const back = moved(s.node("Transpose", [s.node("Squeeze", [all, ints(1)])], { perm: [1, 0, 2] }), place, width.size);
  const outputs = s.node("Mul", [back, axis(s.node("Cast", [mask], { to: elementTypes.float32 }), 2)]);
  // A row without a real position keeps its state.
  const some = axis(s.node("Less", [s.constant("int64", [], [0]), count]), 1);
  const kept = last.map((state, i) => axis(s.node("Where", [some, s.node("Squeeze", [state, ints(0)]), initial[i] ?? ""]), 1));
  return s.node("Concat", [outputs, ...kept], { axis: 1 });
};

function applied(s: Site, cell: Cell, operands: readonly string[], n: number, reverse: boolean, count: number): readonly string[] {
  const direction = reverse ? "reverse" : "forward";
  if (cell === "lstm") return s.nodes("LSTM", operands, { hidden_size: n, direction }, count);
  if (cell === "gru") return s.nodes("GRU", operands, { hidden_size: n, direction, linear_before_reset: 1 }, count);
  return s.nodes("RNN", operands, { hidden_size: n, direction, activations: [cell === "rnn_tanh" ? "Tanh" : "Relu"] }, count);
}

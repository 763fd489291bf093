/** Recurrent cells over time. */
import * as tf from "@tensorflow/tfjs-core";
import { linear, type Linear } from "./dense.ts";

/** Gates lie in torch's order: i, f, g, o of an LSTM; r, z, n of a GRU. */
export type Cell = "lstm" | "gru" | "rnn_tanh" | "rnn_relu";

/**
 * h after one step of a GRU, of the products of the input and of the state before, [batch, 3 width] each.
 * Source: torch.nn.GRUCell.
 */
export function gruCell(input: tf.Tensor2D, state: tf.Tensor2D, hidden: tf.Tensor2D): tf.Tensor2D {
  const width = hidden.shape[1];
  const [x, xn] = tf.split(input, [2 * width, width], 1) as tf.Tensor2D[];
  const [y, yn] = tf.split(state, [2 * width, width], 1) as tf.Tensor2D[];
  const [r, z] = tf.split(tf.sigmoid(tf.add(x as tf.Tensor2D, y as tf.Tensor2D)), 2, 1);
  const n = tf.tanh(tf.add(xn as tf.Tensor2D, tf.mul(r as tf.Tensor, yn as tf.Tensor2D)));
  return tf.add(n, tf.mul(z as tf.Tensor, tf.sub(hidden, n)));
}

/** c after one step of an LSTM, of the sums of its gates' products [batch, 4 width]. Source: torch.nn.LSTMCell. */
export function lstmCell(gates: tf.Tensor2D, cell: tf.Tensor2D): tf.Tensor2D {
  const [i, f, g] = tf.split(gates, 4, 1) as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];
  return tf.add(tf.mul(tf.sigmoid(f), cell), tf.mul(tf.sigmoid(i), tf.tanh(g)));
}

/** h after that step, of the same sums and the new c. Source: torch.nn.LSTMCell. */
export function lstmHidden(gates: tf.Tensor2D, cell: tf.Tensor2D): tf.Tensor2D {
  const [batch, width] = cell.shape;
  return tf.mul(tf.sigmoid(tf.slice(gates, [0, 3 * width], [batch, width])), tf.tanh(cell));
}

/** The next state, of the products of the input and of the state before. */
function next(cell: Cell, input: tf.Tensor2D, state: tf.Tensor2D, [h, c]: readonly tf.Tensor2D[]): tf.Tensor2D[] {
  if (cell === "gru") return [gruCell(input, state, h as tf.Tensor2D)];
  const sums: tf.Tensor2D = tf.add(input, state);
  if (cell === "rnn_tanh") return [tf.tanh(sums)];
  if (cell === "rnn_relu") return [tf.relu(sums)];
  const memory = lstmCell(sums, c as tf.Tensor2D);
  return [lstmHidden(sums, memory), memory];
}

/** What stands at each position along axis 1: of tensors [batch, time, width], a list of `time` times [batch, width] each. */
export function eachPosition<T extends readonly tf.Tensor3D[]>(...along: T): { readonly [K in keyof T]: tf.Tensor2D }[] {
  const apart = along.map((x) => tf.unstack(x, 1) as tf.Tensor2D[]);
  return Array.from({ length: along[0]?.shape[1] ?? 0 }, (_, t) => apart.map((x) => x[t]) as { readonly [K in keyof T]: tf.Tensor2D });
}

/** The other way round: what was left at each position, along axis 1. */
export const sequence = (steps: readonly tf.Tensor2D[]): tf.Tensor3D => tf.stack([...steps], 1) as tf.Tensor3D;

/**
 * h_t = cell(x_t, h_{t-1}) for every real position. The products of all inputs are one; each step has one more.
 * At padding the state stays and the output is 0. Source: torch.nn.LSTM, GRU and RNN with packed sequences.
 *
 * @param x [batch, time, in]
 * @param real 1 for real positions, [batch, time]
 * @param state h, of an LSTM also c, [batch, width] each
 * @param reverse from the last position to the first
 * @returns [batch, time + states, width]: every h_t, then the last state
 */
export function scan(cell: Cell, x: tf.Tensor3D, real: tf.Tensor2D, input: Linear, hidden: Linear, state: readonly tf.Tensor2D[], reverse = false): tf.Tensor3D {
  const products = tf.unstack(linear(x, input), 1) as tf.Tensor2D[];
  const masks = tf.unstack(tf.expandDims(tf.cast(real, "float32"), 2), 1) as tf.Tensor2D[];
  const order = products.map((_, t) => t);
  const outputs: tf.Tensor2D[] = [...products];
  let now = state;
  for (const t of reverse ? order.reverse() : order) {
    const mask = masks[t] as tf.Tensor2D;
    const made = next(cell, products[t] as tf.Tensor2D, linear(now[0] as tf.Tensor2D, hidden), now);
    now = made.map((value, i) => tf.add(now[i] as tf.Tensor2D, tf.mul(tf.sub(value, now[i] as tf.Tensor2D), mask)));
    outputs[t] = tf.mul(now[0] as tf.Tensor2D, mask);
  }
  return tf.stack([...outputs, ...now], 1) as tf.Tensor3D;
}

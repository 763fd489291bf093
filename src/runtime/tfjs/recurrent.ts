/** Recurrent cells over time. */
import * as tf from "@tensorflow/tfjs-core";
import { linear, type Linear } from "./dense.ts";

/** Gates lie in torch's order: i, f, g, o of an LSTM; r, z, n of a GRU. */
export type Cell = "lstm" | "gru" | "rnn_tanh" | "rnn_relu";

/** The next state, of the products of the input and of the state before. */
function next(cell: Cell, input: tf.Tensor2D, state: tf.Tensor2D, [h, c]: readonly tf.Tensor2D[]): tf.Tensor2D[] {
  const width = h?.shape[1] ?? 0;
  if (cell === "rnn_tanh") return [tf.tanh(tf.add(input, state))];
  if (cell === "rnn_relu") return [tf.relu(tf.add(input, state))];
  if (cell === "gru") {
    const [x, xn] = tf.split(input, [2 * width, width], 1) as tf.Tensor2D[];
    const [y, yn] = tf.split(state, [2 * width, width], 1) as tf.Tensor2D[];
    const [r, z] = tf.split(tf.sigmoid(tf.add(x as tf.Tensor2D, y as tf.Tensor2D)), 2, 1);
    const n = tf.tanh(tf.add(xn as tf.Tensor2D, tf.mul(r as tf.Tensor, yn as tf.Tensor2D)));
    return [tf.add(n, tf.mul(z as tf.Tensor, tf.sub(h as tf.Tensor2D, n)))];
  }
  const [i, f, g, o] = tf.split(tf.add(input, state), 4, 1) as tf.Tensor2D[];
  const kept = tf.mul(tf.sigmoid(f as tf.Tensor2D), c as tf.Tensor2D);
  const memory: tf.Tensor2D = tf.add(kept, tf.mul(tf.sigmoid(i as tf.Tensor2D), tf.tanh(g as tf.Tensor2D)));
  return [tf.mul(tf.sigmoid(o as tf.Tensor2D), tf.tanh(memory)), memory];
}

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

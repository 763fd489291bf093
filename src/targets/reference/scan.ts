/** A recurrent cell over time, in float64. Written to be read beside torch's documentation of its cells. */
import type { PrimitiveAttributes, PrimitiveInputs } from "../../program/ops/primitives.ts";
import { cellShape, type Cell } from "../../program/ops/recurrence.ts";
import { at, type Tensor } from "./tensor.ts";

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** New h and c of one unit, of the products of its input and of its state. */
function unit(cell: Cell, input: readonly number[], state: readonly number[], h: number, c: number): readonly [number, number] {
  const [a = 0, b = 0, d = 0, e = 0] = input;
  const [p = 0, q = 0, r = 0, s = 0] = state;
  switch (cell) {
    case "lstm": {
      const next = sigmoid(b + q) * c + sigmoid(a + p) * Math.tanh(d + r);
      return [sigmoid(e + s) * Math.tanh(next), next];
    }
    case "gru": {
      const z = sigmoid(b + q);
      return [(1 - z) * Math.tanh(d + sigmoid(a + p) * r) + z * h, 0];
    }
    case "rnn_tanh":
      return [Math.tanh(a + p), 0];
    case "rnn_relu":
      return [Math.max(0, a + p), 0];
  }
}

export function scan(inputs: PrimitiveInputs<"scan", Tensor>, { cell, reverse }: PrimitiveAttributes<"scan">): Tensor {
  const { x, real, input_weight: wx, input_bias: bx, hidden_weight: wh, hidden_bias: bh, hidden, memory } = inputs;
  const { gates, states } = cellShape[cell];
  const [batch = 0, time = 0, from = 0] = x.shape;
  const n = hidden.shape[1] ?? 0;
  const data = new Float64Array(batch * (time + states) * n);
  const row = (b: number, t: number): number => (b * (time + states) + t) * n;
  const product = (v: Float64Array, start: number, length: number, w: Float64Array, bias: Float64Array | null, column: number): number => {
    let sum = bias === null ? 0 : at(bias, column);
    for (let k = 0; k < length; k++) sum += at(v, start + k) * at(w, k * gates * n + column);
    return sum;
  };
  for (let b = 0; b < batch; b++) {
    let h = hidden.data.slice(b * n, (b + 1) * n);
    let c = memory === null ? new Float64Array(n) : memory.data.slice(b * n, (b + 1) * n);
    for (let i = 0; i < time; i++) {
      const t = reverse ? time - 1 - i : i;
      if (at(real.data, b * time + t) === 0) continue;
      const [nextH, nextC] = [new Float64Array(n), new Float64Array(n)];
      for (let j = 0; j < n; j++) {
        const parts = (v: Float64Array, start: number, length: number, w: Float64Array, bias: Float64Array | null): readonly number[] => Array.from({ length: gates }, (_, g) => product(v, start, length, w, bias, g * n + j));
        [nextH[j], nextC[j]] = unit(cell, parts(x.data, (b * time + t) * from, from, wx.data, bx?.data ?? null), parts(h, 0, n, wh.data, bh?.data ?? null), at(h, j), at(c, j)) as [number, number];
      }
      [h, c] = [nextH, nextC];
      data.set(h, row(b, t));
    }
    data.set(h, row(b, time));
    if (states === 2) data.set(c, row(b, time + 1));
  }
  return { shape: [batch, time + states, n], data };
}

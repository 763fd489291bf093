/**
 * The opponent of bench/run.mjs: GPT-2 as a person would assemble it in ONNX by hand.
 *
 * Primitives (LayerNormalization is the only larger operator), GELU by its formula, the cache head by head
 * [batch, heads, past, d_head], joined to the new keys and values in the graph and handed out whole for the next step.
 * It goes through the same builder and reads the same weights file as the compiled graph.
 */
import { plus, size } from "../dist/program/size.js";
import { dim, float, int } from "../dist/program/tensor.js";
import { GraphBuilder, port } from "../dist/targets/onnx/builder.js";

const HIDDEN = -3.4028234663852886e38;

/**
 * @param {{ layers: number, d: number, heads: number, vocab: number }} shape
 * @param {import("../dist/targets/onnx/builder.js").Weights} weights
 */
export function plainGraph({ layers, d, heads, vocab }, weights) {
  const g = new GraphBuilder({ name: "plain", title: "GPT-2 by hand.", opset: 20, irVersion: 9, producer: { name: "bench", version: "0" }, metadata: [] }, weights);
  const [batch, time, key] = [dim("batch"), dim("time"), dim("key", plus(size("past"), size("time")))];
  const width = d / heads;
  const cache = (length) => float(batch, dim("heads", heads), length, dim("d_head", width));
  const scalar = (value) => g.constant("float32", [], [value]);
  const whole = (value) => g.constant("int64", [], [value]);
  const ints = (...values) => g.constant("int64", [values.length], values);

  const tokens = g.input(port("tokens", int(batch, time), ""));
  const mask = g.input(port("attention_mask", int(batch, key), ""));
  const positions = g.input(port("position_ids", int(batch, time), ""));
  const past = Array.from({ length: layers }, (_, i) => ["key", "value"].map((slot) => g.input(port(`past.${i}.${slot}`, cache(dim("past")), ""))));

  const rows = (table, ids) => g.node("/embed", "Gather", [g.parameter(table), ids], { axis: 0 });
  let x = g.node("/embed", "Add", [rows("embedding.tokens", tokens), rows("embedding.positions", positions)], {});

  // Key k is seen by query q where k <= past + q; what is hidden gets a large negative number, once for all layers.
  const number = (of) => g.node("/mask", "Squeeze", [g.size(of), ints(0)], {});
  const keys = g.node("/mask", "Range", [whole(0), number(key.size), whole(1)], {});
  const queries = g.node("/mask", "Reshape", [g.node("/mask", "Range", [number(size("past")), number(key.size), whole(1)], {}), ints(-1, 1)], {});
  const real = g.node("/mask", "Reshape", [g.node("/mask", "Less", [whole(0), mask], {}), ints(0, 1, 1, -1)], {});
  const seen = g.node("/mask", "And", [g.node("/mask", "LessOrEqual", [keys, queries], {}), real], {});
  const bias = g.node("/mask", "Where", [seen, scalar(0), scalar(HIDDEN)], {});

  for (let i = 0; i < layers; i++) {
    const node = (name, operator, inputs, attributes = {}) => g.node(`/${i}/${name}`, operator, inputs, attributes);
    const weight = (name) => g.parameter(`layers.${i}.${name}`);
    const dense = (name, input) => node(name, "Add", [node(name, "MatMul", [input, weight(`${name}.weight`)]), weight(`${name}.bias`)]);
    const norm = (name, input) => node(name, "LayerNormalization", [input, weight(`${name}.weight`), weight(`${name}.bias`)], { axis: -1, epsilon: 1e-5 });
    const split = (name, input) => node(name, "Transpose", [node(name, "Reshape", [dense(name, input), ints(0, 0, heads, width)])], { perm: [0, 2, 1, 3] });

    const normed = norm("attention_norm", x);
    const query = split("attention.query", normed);
    const [allKeys, allValues] = ["key", "value"].map((slot, j) => node(slot, "Concat", [past[i][j], split(`attention.${slot}`, normed)], { axis: 2 }));
    const scores = node("scores", "Mul", [node("scores", "MatMul", [query, node("scores", "Transpose", [allKeys], { perm: [0, 1, 3, 2] })]), scalar(width ** -0.5)]);
    const chances = node("scores", "Softmax", [node("scores", "Add", [scores, bias])], { axis: -1 });
    const mixed = node("mixed", "Reshape", [node("mixed", "Transpose", [node("mixed", "MatMul", [chances, allValues])], { perm: [0, 2, 1, 3] }), ints(0, 0, d)]);
    x = node("sum", "Add", [x, dense("attention.output", mixed)]);

    const up = dense("ffn.up", norm("ffn_norm", x));
    const cube = node("gelu", "Mul", [node("gelu", "Pow", [up, scalar(3)]), scalar(0.044715)]);
    const bent = node("gelu", "Tanh", [node("gelu", "Mul", [node("gelu", "Add", [up, cube]), scalar(Math.sqrt(2 / Math.PI))])]);
    const gelu = node("gelu", "Mul", [node("gelu", "Mul", [up, scalar(0.5)]), node("gelu", "Add", [bent, scalar(1)])]);
    x = node("sum", "Add", [x, dense("ffn.down", gelu)]);
    g.output(allKeys, port(`present.${i}.key`, cache(key), ""));
    g.output(allValues, port(`present.${i}.value`, cache(key), ""));
  }

  const last = g.node("/norm", "LayerNormalization", [x, g.parameter("norm.weight"), g.parameter("norm.bias")], { axis: -1, epsilon: 1e-5 });
  const flat = g.node("/lm", "Reshape", [last, ints(-1, d)], {});
  const scores = g.node("/lm", "Gemm", [flat, g.parameter("embedding.tokens")], { transB: 1 });
  const shaped = g.node("/lm", "Reshape", [scores, g.sizes([size("batch"), size("time"), size(vocab)])], {});
  g.output(shaped, port("lm", float(batch, time, dim("vocab", vocab)), ""));
  return g.finish();
}

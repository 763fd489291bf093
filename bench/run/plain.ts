/**
 * The opponent: GPT-2 as a person would assemble it in ONNX by hand.
 *
 * Primitives (LayerNormalization is the only larger operator), GELU by its formula, the cache head by head
 * [batch, heads, past, d_head], joined to the new keys and values in the graph and handed out whole for the next step.
 * It reads the same weights file as the compiled graph.
 */
import { size } from "../../src/program/size.ts";
import { dim, float, int, type TensorType } from "../../src/program/tensor.ts";
import { GraphBuilder, port, type Weights } from "../../src/targets/onnx/builder.ts";
import type { Graph } from "../../src/targets/onnx/graph.ts";
import { plus } from "../../src/program/size.ts";

export interface PlainShape {
  readonly layers: number;
  readonly d: number;
  readonly heads: number;
  readonly d_ff: number;
  readonly vocab: number;
}

export function plainGraph({ layers, d, heads, vocab }: PlainShape, weights: Weights): Graph {
  const g = new GraphBuilder({ name: "plain", title: "GPT-2 by hand.", opset: 20, irVersion: 9, producer: { name: "bench", version: "0" }, metadata: [] }, weights);
  const [batch, time, all] = [dim("batch"), dim("time"), dim("key", plus(size("past"), size("time")))];
  const width = d / heads;
  const cache = (keys: typeof all): TensorType => float(batch, dim("heads", heads), keys, dim("d_head", width));
  const scalar = (value: number): string => g.constant("float32", [], [value]);
  const tokens = g.input(port("tokens", int(batch, time), ""));
  const mask = g.input(port("attention_mask", int(batch, all), ""));
  const positions = g.input(port("position_ids", int(batch, time), ""));
  const past = Array.from({ length: layers }, (_, i) => ["key", "value"].map((slot) => g.input(port(`past.${i}.${slot}`, cache(dim("past")), ""))));

  let x = g.node("/embed", "Add", [g.node("/embed", "Gather", [g.parameter("embedding.tokens"), tokens], { axis: 0 }), g.node("/embed", "Gather", [g.parameter("embedding.positions"), positions], { axis: 0 })], {});
  // Causal: key k is seen by query q where k <= past + q; hidden ones get a large negative number, once for all layers.
  const whole = (value: number): string => g.constant("int64", [], [value]);
  const number = (of: Parameters<GraphBuilder["size"]>[0]): string => g.node("/mask", "Squeeze", [g.size(of), g.constant("int64", [1], [0])], {});
  const keys = g.node("/mask", "Range", [whole(0), number(all.size), whole(1)], {});
  const queries = g.node("/mask", "Reshape", [g.node("/mask", "Range", [number(size("past")), number(all.size), whole(1)], {}), g.constant("int64", [2], [-1, 1])], {});
  const real = g.node("/mask", "Reshape", [g.node("/mask", "Less", [whole(0), mask], {}), g.constant("int64", [4], [0, 1, 1, -1])], {});
  const seen = g.node("/mask", "And", [g.node("/mask", "LessOrEqual", [keys, queries], {}), real], {});
  const bias = g.node("/mask", "Where", [seen, scalar(0), scalar(-3.4028234663852886e38)], {});

  for (let i = 0; i < layers; i++) {
    const at = (name: string): string => `/${i}/${name}`;
    const dense = (name: string, input: string): string => g.node(at(name), "Add", [g.node(at(name), "MatMul", [input, g.parameter(`layers.${i}.${name}.weight`)], {}), g.parameter(`layers.${i}.${name}.bias`)], {});
    const norm = (name: string, input: string): string => g.node(at(name), "LayerNormalization", [input, g.parameter(`layers.${i}.${name}.weight`), g.parameter(`layers.${i}.${name}.bias`)], { axis: -1, epsilon: 1e-5 });
    const split = (name: string, input: string): string => g.node(at(name), "Transpose", [g.node(at(name), "Reshape", [dense(name, input), g.constant("int64", [4], [0, 0, heads, width])], {})], { perm: [0, 2, 1, 3] });
    const normed = norm("attention_norm", x);
    const query = split("attention.query", normed);
    const [key = "", value = ""] = ["key", "value"].map((slot, j) => g.node(at(slot), "Concat", [past[i]?.[j] ?? "", split(`attention.${slot}`, normed)], { axis: 2 }));
    const scores = g.node(at("scores"), "Mul", [g.node(at("scores"), "MatMul", [query, g.node(at("scores"), "Transpose", [key], { perm: [0, 1, 3, 2] })], {}), scalar(width ** -0.5)], {});
    const chances = g.node(at("scores"), "Softmax", [g.node(at("scores"), "Add", [scores, bias], {})], { axis: -1 });
    const mixed = g.node(at("mixed"), "Transpose", [g.node(at("mixed"), "MatMul", [chances, value], {})], { perm: [0, 2, 1, 3] });
    x = g.node(at("sum"), "Add", [x, dense("attention.output", g.node(at("mixed"), "Reshape", [mixed, g.constant("int64", [3], [0, 0, d])], {}))], {});
    const up = dense("ffn.up", norm("ffn_norm", x));
    const cubed = g.node(at("gelu"), "Mul", [g.node(at("gelu"), "Pow", [up, scalar(3)], {}), scalar(0.044715)], {});
    const inner = g.node(at("gelu"), "Tanh", [g.node(at("gelu"), "Mul", [g.node(at("gelu"), "Add", [up, cubed], {}), scalar(Math.sqrt(2 / Math.PI))], {})], {});
    const gelu = g.node(at("gelu"), "Mul", [g.node(at("gelu"), "Mul", [up, scalar(0.5)], {}), g.node(at("gelu"), "Add", [inner, scalar(1)], {})], {});
    x = g.node(at("sum"), "Add", [x, dense("ffn.down", gelu)], {});
    [key, value].forEach((made, j) => g.output(made, port(`present.${i}.${j === 0 ? "key" : "value"}`, cache(all), "")));
  }
  const last = g.node("/norm", "LayerNormalization", [x, g.parameter("norm.weight"), g.parameter("norm.bias")], { axis: -1, epsilon: 1e-5 });
  const flat = g.node("/lm", "Reshape", [last, g.constant("int64", [2], [-1, d])], {});
  const rows = g.node("/lm", "Gemm", [flat, g.parameter("embedding.tokens")], { transB: 1 });
  const shape = g.sizes([size("batch"), size("time"), size(vocab)]);
  g.output(g.node("/lm", "Reshape", [rows, shape], {}), port("lm", float(batch, time, dim("vocab", vocab)), ""));
  return g.finish();
}

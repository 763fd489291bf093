/**
 * The standard operators that graphs are made of, as of opset 20: how many inputs, and which attributes of which type.
 * Source: github.com/onnx/onnx, docs/Operators.md.
 */
import type { Body } from "./graph.ts";

export type AttributeKind = "int" | "ints" | "float" | "string" | "strings" | "graph";
export type AttributeValue = number | string | readonly number[] | readonly string[] | Body;

interface Operator {
  readonly inputs: readonly [least: number, most: number];
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** Which of its outputs is the value; 0 where it says nothing. Those before it are made and not read. */
  readonly value?: number;
}

const one = { inputs: [1, 1], attributes: {} } as const;
const two = { inputs: [2, 2], attributes: {} } as const;
const reduction = { inputs: [1, 2], attributes: { keepdims: "int", noop_with_empty_axes: "int" } } as const;

export const operators = {
  Add: two,
  And: two,
  Cast: { inputs: [1, 1], attributes: { to: "int" } },
  Concat: { inputs: [1, Infinity], attributes: { axis: "int" } },
  Conv: { inputs: [2, 3], attributes: { dilations: "ints", group: "int", pads: "ints", strides: "ints" } },
  Cos: one,
  CumSum: { inputs: [2, 2], attributes: { exclusive: "int", reverse: "int" } },
  Div: two,
  Equal: two,
  Erf: one,
  Exp: one,
  Expand: two,
  Floor: one,
  Gather: { inputs: [2, 2], attributes: { axis: "int" } },
  GatherElements: { inputs: [2, 2], attributes: { axis: "int" } },
  GRU: { inputs: [3, 6], attributes: { hidden_size: "int", direction: "string", linear_before_reset: "int" } },
  Gelu: { inputs: [1, 1], attributes: { approximate: "string" } },
  Gemm: { inputs: [2, 3], attributes: { alpha: "float", beta: "float", transA: "int", transB: "int" } },
  Identity: one,
  LayerNormalization: { inputs: [2, 3], attributes: { axis: "int", epsilon: "float" } },
  LSTM: { inputs: [3, 8], attributes: { hidden_size: "int", direction: "string" } },
  Less: two,
  LessOrEqual: two,
  Log: one,
  MatMul: two,
  Max: two,
  Min: two,
  Mul: two,
  Neg: one,
  Pow: two,
  Range: { inputs: [3, 3], attributes: {} },
  RNN: { inputs: [3, 6], attributes: { hidden_size: "int", direction: "string", activations: "strings" } },
  ReduceMax: reduction,
  ReduceMean: reduction,
  ReduceSum: reduction,
  Relu: one,
  Reshape: { inputs: [2, 2], attributes: { allowzero: "int" } },
  Scan: { inputs: [1, Infinity], attributes: { body: "graph", num_scan_inputs: "int", scan_input_axes: "ints", scan_output_axes: "ints" } },
  Shape: { inputs: [1, 1], attributes: { start: "int", end: "int" } },
  Sigmoid: one,
  Sin: one,
  Slice: { inputs: [3, 5], attributes: {} },
  Softmax: { inputs: [1, 1], attributes: { axis: "int" } },
  Sqrt: one,
  Squeeze: { inputs: [1, 2], attributes: {} },
  Sub: two,
  Tanh: one,
  TopK: { inputs: [2, 2], attributes: { axis: "int", largest: "int", sorted: "int" }, value: 1 },
  Transpose: { inputs: [1, 1], attributes: { perm: "ints" } },
  Unsqueeze: two,
  Where: { inputs: [3, 3], attributes: {} },
} as const satisfies Readonly<Record<string, Operator>>;

export type OperatorName = keyof typeof operators;

interface Kinds {
  readonly int: number;
  readonly ints: readonly number[];
  readonly float: number;
  readonly string: string;
  readonly strings: readonly string[];
  readonly graph: Body;
}
type KindsOf<N extends OperatorName> = (typeof operators)[N]["attributes"];

/** The attributes an operator may have. */
export type Attributes<N extends OperatorName> = { readonly [K in keyof KindsOf<N>]?: KindsOf<N>[K] extends AttributeKind ? Kinds[KindsOf<N>[K]] : never };

export const operator = (name: OperatorName): Operator => operators[name];

/** The attribute's kind, or undefined where the operator has none of that name. */
export const attributeKind = (name: OperatorName, attribute: string): AttributeKind | undefined => (Object.hasOwn(operator(name).attributes, attribute) ? operator(name).attributes[attribute] : undefined);

/** Numbers of ONNX's TensorProto.DataType. */
export const elementTypes = { float32: 1, int32: 6, int64: 7, bool: 9, float16: 10, bfloat16: 16 } as const;

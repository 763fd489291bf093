/** An ONNX graph as plain data: what is checked, printed and encoded. */
import type { AttributeValue, OperatorName } from "./operators.ts";

export type ElementType = "float32" | "float16" | "bfloat16" | "int64" | "bool";

export interface Node {
  /** A path such as `/layers.3/attention/query/MatMul`; unique. */
  readonly name: string;
  readonly operator: OperatorName;
  readonly inputs: readonly string[];
  /** Its value; most operators that are used here give one. */
  readonly output: string;
  /** Values behind it. */
  readonly more?: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** Numbers inside the graph. */
export interface InlineTensor {
  readonly kind: "inline";
  readonly name: string;
  readonly type: "float32" | "int64" | "bool";
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** Numbers in a file beside the graph, at an offset in bytes. */
export interface ExternalTensor {
  readonly kind: "external";
  readonly name: string;
  readonly type: "float32" | "float16" | "bfloat16";
  readonly shape: readonly number[];
  readonly location: string;
  readonly offset: number;
  readonly length: number;
}

export type Initializer = InlineTensor | ExternalTensor;

/** An input or output of the graph; a size that is not a number is the name of one. */
export interface Port {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly (number | string)[];
  readonly title: string;
}

export interface Graph {
  readonly name: string;
  readonly title: string;
  readonly opset: number;
  readonly irVersion: number;
  readonly producer: { readonly name: string; readonly version: string };
  /** Free-form facts about the model, in this order. */
  readonly metadata: readonly (readonly [string, string])[];
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly initializers: readonly Initializer[];
  readonly nodes: readonly Node[];
}

/** A graph that breaks a rule of ONNX: a mistake of the compiler, never a user's. */
export class GraphError extends Error {
  override readonly name = "GraphError";
}

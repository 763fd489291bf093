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

/** A graph inside a node. What it reads besides its inputs, constants and weights included, is a value of the graph around it. */
export interface Body {
  readonly name: string;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly nodes: readonly Node[];
}

/** Bodies among a node's attributes. */
export const bodiesOf = ({ attributes }: Node): readonly Body[] => Object.values(attributes).filter((value): value is Body => typeof value === "object" && "nodes" in value);

/** What a node reads; of its bodies too what they make themselves. */
export const readsOf = (node: Node): readonly string[] => [...node.inputs, ...bodiesOf(node).flatMap((body) => [...body.nodes.flatMap(readsOf), ...body.outputs.map(({ name }) => name)])];

/** A node that reads values under other names, in its bodies too. */
export function renamed(node: Node, name: (value: string) => string): Node {
  const inBody = (value: AttributeValue): AttributeValue => (typeof value === "object" && "nodes" in value ? { ...value, nodes: value.nodes.map((inner) => renamed(inner, name)) } : value);
  const attributes = bodiesOf(node).length === 0 ? node.attributes : Object.fromEntries(Object.entries(node.attributes).map(([key, value]) => [key, inBody(value)]));
  return { ...node, inputs: node.inputs.map(name), attributes };
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

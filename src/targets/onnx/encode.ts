/**
 * A graph to the bytes of a ModelProto: the only place that knows onnx-proto.
 *
 * The package drops fields it doesn't know and writes broken numbers as zeros, both without a word, so everything is
 * refused here before it gets there. Weights never pass through: they are pointed at in another file.
 */
import proto, { type onnx as Onnx } from "onnx-proto";
import { type Body, GraphError, type Graph, type Initializer, type Node, type Port } from "./graph.ts";
import { attributeKind, elementTypes, operator, type AttributeValue } from "./operators.ts";

const { ModelProto } = proto.onnx;
const text = new TextEncoder();

// AttributeProto.AttributeType and TensorProto.DataLocation, which the package declares as ambient enums.
const kinds = { float: 1, int: 2, string: 3, graph: 5, ints: 7, strings: 8 } as const;
const EXTERNAL = 1;

const isWhole = Number.isSafeInteger;
const isExtent = (value: number): boolean => isWhole(value) && value >= 0;

/** What is written is checked first; the words are put together only where something is wrong. */
function refuse(what: string, value: unknown, expected: string): never {
  throw new GraphError(`${what} is ${typeof value === "number" ? value : JSON.stringify(value)}, expected ${expected}`);
}

function whole(value: number, what: string): number {
  return isWhole(value) ? value : refuse(what, value, "a whole number");
}

function named(name: string, what: string): string {
  return typeof name === "string" && name !== "" ? name : refuse(what, name, "a name");
}

function extents(shape: readonly number[], name: string): number[] {
  for (const n of shape) if (!isExtent(n)) refuse(`a size of ${name}`, n, "a whole number from 0");
  return [...shape];
}

function attribute(node: Node, name: string, value: AttributeValue): Onnx.IAttributeProto {
  const kind = attributeKind(node.operator, name);
  const base = { name, type: kind === undefined ? 0 : kinds[kind] };
  if (kind === "int" && isWhole(value)) return { ...base, i: value as number };
  if (kind === "ints" && Array.isArray(value) && value.every(isWhole)) return { ...base, ints: value };
  if (kind === "float" && typeof value === "number" && Number.isFinite(value)) return { ...base, f: value };
  if (kind === "strings" && Array.isArray(value) && value.every((word) => typeof word === "string")) return { ...base, strings: value.map((word) => text.encode(word)) };
  if (kind === "string" && typeof value === "string") return { ...base, s: text.encode(value) };
  if (kind === "graph" && typeof value === "object" && "nodes" in value) return { ...base, g: body(value) };
  const what = `attribute ${name} of ${node.name} (${node.operator})`;
  if (kind === undefined) throw new GraphError(`${what} does not exist`);
  return refuse(what, value, { int: "a whole number", ints: "whole numbers", float: "a number", string: "a text", strings: "texts", graph: "a graph" }[kind]);
}

function body(of: Body): Onnx.IGraphProto {
  return { name: named(of.name, "the name of a body"), node: of.nodes.map(node), input: of.inputs.map(port), output: of.outputs.map(port) };
}

function node(of: Node): Onnx.INodeProto {
  return {
    name: named(of.name, "the name of a node"),
    opType: of.operator,
    input: of.inputs.map((input) => named(input, "an input of a node")),
    output: [...Array.from({ length: operator(of.operator).value ?? 0 }, (_, i) => `${of.name}/unread_${i}`), named(of.output, "the output of a node"), ...(of.more ?? []).map((output) => named(output, "an output of a node"))],
    attribute: Object.entries(of.attributes).map(([name, value]) => attribute(of, name, value)),
  };
}

/** Numbers as little-endian bytes. */
function rawData(type: "float32" | "int64" | "bool", values: readonly number[], name: string): Uint8Array {
  const width = { float32: 4, int64: 8, bool: 1 }[type];
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    if (type === "float32") {
      if (!Number.isFinite(Math.fround(value))) refuse(`number ${i} of ${name}`, value, "a float32");
      view.setFloat32(4 * i, value, true);
    } else if (type === "int64") view.setBigInt64(8 * i, BigInt(isWhole(value) ? value : refuse(`number ${i} of ${name}`, value, "a whole number")), true);
    else view.setUint8(i, value === 0 ? 0 : 1);
  });
  return bytes;
}

function initializer(of: Initializer): Onnx.ITensorProto {
  const dims = extents(of.shape, of.name);
  const [name, dataType] = [named(of.name, "the name of an initializer"), elementTypes[of.type]];
  if (of.kind === "inline") {
    if (dims.reduce((n, d) => n * d, 1) !== of.values.length) throw new GraphError(`${of.name} has ${of.values.length} numbers for [${dims.join(", ")}]`);
    return { name, dataType, dims, rawData: rawData(of.type, of.values, of.name) };
  }
  if (!isExtent(of.offset) || !isExtent(of.length)) refuse(`the place of ${of.name}`, [of.offset, of.length], "an offset and a length");
  const externalData = [
    { key: "location", value: named(of.location, "the location of an initializer") },
    { key: "offset", value: String(of.offset) },
    { key: "length", value: String(of.length) },
  ];
  return { name, dataType, dims, dataLocation: EXTERNAL, externalData };
}

function port(of: Port): Onnx.IValueInfoProto {
  const dim = of.shape.map((n) => (typeof n === "string" ? { dimParam: named(n, "a size of an input or output") } : { dimValue: isExtent(n) ? n : refuse(`a size of ${of.name}`, n, "a whole number from 0") }));
  return { name: named(of.name, "the name of an input or output"), docString: of.title, type: { tensorType: { elemType: elementTypes[of.type], shape: { dim } } } };
}

/** @throws GraphError where a part of the graph could not be written as it is */
export function encode(graph: Graph): Uint8Array {
  const model: Onnx.IModelProto = {
    irVersion: whole(graph.irVersion, "the IR version"),
    opsetImport: [{ domain: "", version: whole(graph.opset, "the opset") }],
    producerName: graph.producer.name,
    producerVersion: graph.producer.version,
    docString: graph.title,
    metadataProps: graph.metadata.map(([key, value]) => ({ key: named(key, "a key of the metadata"), value })),
    graph: {
      name: named(graph.name, "the name of the graph"),
      docString: graph.title,
      node: graph.nodes.map(node),
      initializer: graph.initializers.map(initializer),
      input: graph.inputs.map(port),
      output: graph.outputs.map(port),
    },
  };
  return ModelProto.encode(model).finish();
}

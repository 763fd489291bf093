/**
 * A graph to the bytes of a ModelProto: the only place that knows onnx-proto.
 *
 * The package drops fields it doesn't know and writes broken numbers as zeros, both without a word, so everything is
 * refused here before it gets there. Weights never pass through: they are pointed at in another file.
 */
import proto, { type onnx as Onnx } from "onnx-proto";
import { GraphError, type Graph, type Initializer, type Node, type Port } from "./graph.ts";
import { attributeKind, elementTypes, type AttributeValue } from "./operators.ts";

const { ModelProto } = proto.onnx;
const text = new TextEncoder();

// AttributeProto.AttributeType and TensorProto.DataLocation, which the package declares as ambient enums.
const kinds = { float: 1, int: 2, string: 3, ints: 7 } as const;
const EXTERNAL = 1;

function whole(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) throw new GraphError(`${what} is ${value}, expected a whole number`);
  return value;
}

function extent(value: number, what: string): number {
  if (whole(value, what) < 0) throw new GraphError(`${what} is ${value}, below zero`);
  return value;
}

function string(value: string, what: string): string {
  if (typeof value !== "string" || value === "") throw new GraphError(`${what} is empty`);
  return value;
}

function attribute(node: Node, name: string, value: AttributeValue): Onnx.IAttributeProto {
  const kind = attributeKind(node.operator, name);
  const what = `attribute ${name} of ${node.name} (${node.operator})`;
  if (kind === undefined) throw new GraphError(`${what} does not exist`);
  const base = { name, type: kinds[kind] };
  if (kind === "int" && typeof value === "number") return { ...base, i: whole(value, what) };
  if (kind === "float" && typeof value === "number" && Number.isFinite(value)) return { ...base, f: value };
  if (kind === "string" && typeof value === "string") return { ...base, s: text.encode(value) };
  if (kind === "ints" && Array.isArray(value)) return { ...base, ints: value.map((n: number) => whole(n, what)) };
  throw new GraphError(`${what} is ${JSON.stringify(value)}, expected ${kind}`);
}

function node(of: Node): Onnx.INodeProto {
  return {
    name: string(of.name, "the name of a node"),
    opType: of.operator,
    input: of.inputs.map((input) => string(input, `an input of ${of.name}`)),
    output: [string(of.output, `the output of ${of.name}`)],
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
      if (!Number.isFinite(Math.fround(value))) throw new GraphError(`number ${i} of ${name} is ${value}`);
      view.setFloat32(4 * i, value, true);
    } else if (type === "int64") view.setBigInt64(8 * i, BigInt(whole(value, `number ${i} of ${name}`)), true);
    else view.setUint8(i, value === 0 ? 0 : 1);
  });
  return bytes;
}

function initializer(of: Initializer): Onnx.ITensorProto {
  const dims = of.shape.map((n) => extent(n, `a size of ${of.name}`));
  const base = { name: string(of.name, "the name of an initializer"), dataType: elementTypes[of.type], dims };
  if (of.kind === "inline") {
    if (dims.reduce((n, d) => n * d, 1) !== of.values.length) throw new GraphError(`${of.name} has ${of.values.length} numbers for [${dims.join(", ")}]`);
    return { ...base, rawData: rawData(of.type, of.values, of.name) };
  }
  const place = { location: string(of.location, `the location of ${of.name}`), offset: extent(of.offset, `the offset of ${of.name}`), length: extent(of.length, `the length of ${of.name}`) };
  return { ...base, dataLocation: EXTERNAL, externalData: Object.entries(place).map(([key, value]) => ({ key, value: String(value) })) };
}

function port(of: Port): Onnx.IValueInfoProto {
  const dim = of.shape.map((n) => (typeof n === "string" ? { dimParam: string(n, `a size of ${of.name}`) } : { dimValue: extent(n, `a size of ${of.name}`) }));
  return { name: string(of.name, "the name of an input or output"), docString: of.title, type: { tensorType: { elemType: elementTypes[of.type], shape: { dim } } } };
}

/** @throws GraphError where a part of the graph could not be written as it is */
export function encode(graph: Graph): Uint8Array {
  const model: Onnx.IModelProto = {
    irVersion: whole(graph.irVersion, "the IR version"),
    opsetImport: [{ domain: "", version: whole(graph.opset, "the opset") }],
    producerName: graph.producer.name,
    producerVersion: graph.producer.version,
    docString: graph.title,
    metadataProps: graph.metadata.map(([key, value]) => ({ key: string(key, "a key of the metadata"), value })),
    graph: {
      name: string(graph.name, "the name of the graph"),
      docString: graph.title,
      node: graph.nodes.map(node),
      initializer: graph.initializers.map(initializer),
      input: graph.inputs.map(port),
      output: graph.outputs.map(port),
    },
  };
  return ModelProto.encode(model).finish();
}

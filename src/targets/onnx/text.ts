/** A graph as text: what goldens hold and reviews read. */
import { bodiesOf, type Graph, type Initializer, type Node, type Port } from "./graph.ts";
import type { AttributeValue } from "./operators.ts";

const shape = (of: readonly (number | string)[]): string => `[${of.join(", ")}]`;
const port = (of: Port): string => `${of.name} ${of.type} ${shape(of.shape)}${of.title === "" ? "" : `  # ${of.title}`}`;

function initializer(of: Initializer): string {
  const head = `${of.name} ${of.type} ${shape(of.shape)}`;
  return of.kind === "external" ? `${head} @ ${of.location} ${of.offset} + ${of.length}` : `${head} = ${of.values.length > 8 ? `${of.values.slice(0, 8).join(" ")} …` : of.values.join(" ")}`;
}

const attribute = (value: AttributeValue): string => (typeof value !== "object" ? String(value) : "nodes" in value ? value.name : shape(value));

function node(of: Node): string {
  const attributes = Object.entries(of.attributes).map(([name, value]) => `${name} ${attribute(value)}`);
  const outputs = [of.output, ...(of.more ?? [])].join(", ");
  const target = outputs === of.name ? of.name : `${of.name} -> ${outputs}`;
  return `${target} = ${of.operator}(${of.inputs.join(", ")}${attributes.length > 0 ? `; ${attributes.join(", ")}` : ""})`;
}

/** A node, and below it, indented, the bodies that it runs. */
function lines(of: Node): readonly string[] {
  return [node(of), ...bodiesOf(of).flatMap((body) => [`  body ${body.name}`, ...body.inputs.map((i) => `    input ${port(i)}`), ...body.nodes.flatMap(lines).map((line) => `    ${line}`), ...body.outputs.map((o) => `    output ${port(o)}`)])];
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)]);

/** One node a line: `name [-> output] = Operator(inputs; attributes)`; a node without an arrow gives a value of its own name. */
export function graphText(graph: Graph): string {
  return `${[
    `graph ${graph.name}, opset ${graph.opset}, IR ${graph.irVersion}, ${graph.producer.name} ${graph.producer.version}`,
    `  # ${graph.title}`,
    ...graph.metadata.map(([key, value]) => `  ${key}: ${value}`),
    ...section("inputs", graph.inputs.map(port)),
    ...section("outputs", graph.outputs.map(port)),
    ...section("initializers", graph.initializers.map(initializer)),
    ...section("nodes", graph.nodes.flatMap(lines)),
  ].join("\n")}\n`;
}

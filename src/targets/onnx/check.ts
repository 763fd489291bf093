/** Rules that every graph keeps, checked after it is built: a broken graph is a mistake of the compiler. */
import { GraphError, type Graph } from "./graph.ts";
import { attributeKind, operator } from "./operators.ts";

/**
 * Every value is made once and before it is read, names are unique, operators get as many inputs and only such
 * attributes as they know, nothing is made in vain.
 *
 * @throws GraphError
 */
export function check(graph: Graph): Graph {
  const defined = new Set<string>();
  const read = new Set<string>();
  const nodes = new Set<string>();
  const define = (name: string): void => {
    if (defined.has(name)) throw new GraphError(`${graph.name}: ${name} is made twice`);
    defined.add(name);
  };
  for (const { name } of [...graph.inputs, ...graph.initializers]) define(name);
  for (const node of graph.nodes) {
    const fail = (reason: string): never => {
      throw new GraphError(`${graph.name}: ${node.name} (${node.operator}) ${reason}`);
    };
    if (nodes.has(node.name)) fail("has the name of another node");
    nodes.add(node.name);
    const [least, most] = operator(node.operator).inputs;
    if (node.inputs.length < least || node.inputs.length > most) fail(`has ${node.inputs.length} inputs, expected ${least} to ${most}`);
    for (const name of Object.keys(node.attributes)) if (attributeKind(node.operator, name) === undefined) fail(`has no attribute ${name}`);
    for (const input of node.inputs) {
      if (!defined.has(input)) fail(`reads ${input} before it is made`);
      read.add(input);
    }
    for (const output of [node.output, ...(node.more ?? [])]) define(output);
  }
  for (const { name } of graph.outputs) {
    if (!defined.has(name)) throw new GraphError(`${graph.name}: nothing makes the output ${name}`);
    read.add(name);
  }
  const idle = [...graph.initializers.map((i) => i.name), ...graph.nodes.flatMap((n) => [n.output, ...(n.more ?? [])])].filter((name) => !read.has(name));
  if (idle.length > 0) throw new GraphError(`${graph.name}: nothing reads ${idle.join(", ")}`);
  return graph;
}

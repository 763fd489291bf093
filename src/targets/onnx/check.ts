/** Rules that every graph keeps, checked after it is built: a broken graph is a mistake of the compiler. */
import { bodiesOf, GraphError, type Graph, type Node, type Port } from "./graph.ts";
import { attributeKind, operator } from "./operators.ts";

/**
 * Every value is made once and before it is read, names are unique, operators get as many inputs and only such
 * attributes as they know, nothing is made in vain.
 *
 * @throws GraphError
 */
export function check(graph: Graph): Graph {
  const checking = new Checking(graph.name);
  for (const { name } of [...graph.inputs, ...graph.initializers]) checking.define(name);
  checking.nodes(graph.nodes);
  checking.outputs(graph.outputs);
  checking.idle(graph.initializers.map((i) => i.name));
  return graph;
}

class Checking {
  readonly #graph: string;
  /** Values that are there to be read; those of a body only while that is looked at. */
  readonly #defined = new Set<string>();
  /** Every name there is: a body's are no others' either. */
  readonly #taken = new Set<string>();
  /** What each node makes: one of it must be read. */
  readonly #made: (readonly string[])[] = [];
  readonly #read = new Set<string>();
  readonly #nodes = new Set<string>();

  constructor(graph: string) {
    this.#graph = graph;
  }

  define(name: string): void {
    if (this.#taken.has(name)) throw new GraphError(`${this.#graph}: ${name} is made twice`);
    this.#taken.add(name);
    this.#defined.add(name);
  }

  nodes(nodes: readonly Node[]): void {
    for (const node of nodes) {
      const fail = (reason: string): never => {
        throw new GraphError(`${this.#graph}: ${node.name} (${node.operator}) ${reason}`);
      };
      if (this.#nodes.has(node.name)) fail("has the name of another node");
      this.#nodes.add(node.name);
      const [least, most] = operator(node.operator).inputs;
      if (node.inputs.length < least || node.inputs.length > most) fail(`has ${node.inputs.length} inputs, expected ${least} to ${most}`);
      for (const name of Object.keys(node.attributes)) if (attributeKind(node.operator, name) === undefined) fail(`has no attribute ${name}`);
      for (const input of node.inputs) {
        if (!this.#defined.has(input)) fail(`reads ${input} before it is made`);
        this.#read.add(input);
      }
      for (const body of bodiesOf(node)) {
        const outside = new Set(this.#defined);
        for (const { name } of body.inputs) this.define(name);
        this.nodes(body.nodes);
        this.outputs(body.outputs);
        for (const name of this.#defined) if (!outside.has(name)) this.#defined.delete(name);
      }
      const outputs = [node.output, ...(node.more ?? [])];
      outputs.forEach((output) => this.define(output));
      this.#made.push(outputs);
    }
  }

  outputs(outputs: readonly Port[]): void {
    for (const { name } of outputs) {
      if (!this.#defined.has(name)) throw new GraphError(`${this.#graph}: nothing makes the output ${name}`);
      this.#read.add(name);
    }
  }

  idle(initializers: readonly string[]): void {
    const idle = [...initializers.map((name) => [name]), ...this.#made].filter((names) => !names.some((name) => this.#read.has(name))).flat();
    if (idle.length > 0) throw new GraphError(`${this.#graph}: nothing reads ${idle.join(", ")}`);
  }
}

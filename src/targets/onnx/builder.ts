/** Builds a graph: names, shared constants and sizes, weights that are pointed at. */
import { constant as constantOf, factorsOf, plus, sameSize, size, type Size } from "../../program/size.ts";
import type { Dim, DType, TensorType } from "../../program/tensor.ts";
import { check } from "./check.ts";
import { type Body, GraphError, readsOf, renamed, type Graph, type Initializer, type InlineTensor, type Node, type Port } from "./graph.ts";
import { elementTypes, type Attributes, type AttributeValue, type OperatorName } from "./operators.ts";

/** A tensor of the graph under its program type. */
export interface Tensor {
  readonly name: string;
  readonly type: TensorType;
  /** The axes in the order in which they lie in memory; null: as in the type. */
  readonly stored: readonly number[] | null;
}

/** Whole numbers are int64 everywhere: what indices and shapes are in ONNX. */
export const elementType = (dtype: DType): "float32" | "int64" | "bool" => ({ float: "float32", int: "int64", bool: "bool" } as const)[dtype];

export const port = (name: string, type: TensorType, title: string, stored: readonly number[] | null = null): Port => {
  const shape = type.dims.map((d) => constantOf(d.size) ?? d.size.text);
  return { name, type: elementType(type.dtype), shape: stored === null ? shape : stored.map((axis) => shape[axis] ?? 1), title };
};

/** A size as a part of a node's name. */
const sizeLabel = (of: Size): string => of.text.replaceAll(" + ", "_plus_").replaceAll(" - ", "_minus_").replaceAll("*", "_times_").replaceAll("/", "_over_").replaceAll(/[()]/g, "");

export type About = Omit<Graph, "inputs" | "outputs" | "initializers" | "nodes">;

/** Where the weights file holds a parameter. */
export type Weights = (path: string) => Extract<Initializer, { readonly kind: "external" }>;

export class GraphBuilder {
  readonly #about: About;
  readonly #weights: Weights;
  readonly #inputs: Port[] = [];
  readonly #outputs: Port[] = [];
  readonly #nodes: Node[] = [];
  /** Values that nodes made. */
  readonly #made = new Set<string>();
  readonly #constants = new Map<string, InlineTensor>();
  readonly #parameters = new Map<string, ReturnType<Weights>>();
  readonly #names: Map<string, number>;
  readonly #memo = new Map<string, string>();
  /** Where a symbol's value can be read: an input and its axis. */
  readonly #symbols = new Map<string, { readonly input: string; readonly axis: number }>();
  /** What a value is called outside, where that differs. */
  readonly #renamed = new Map<string, string>();

  /** Of a body: the graph around it. */
  readonly #outer: GraphBuilder | null;

  constructor(about: About, weights: Weights, outer: GraphBuilder | null = null) {
    this.#about = about;
    this.#weights = weights;
    this.#outer = outer;
    this.#names = outer === null ? new Map<string, number>() : outer.#names;
  }

  /** A graph inside of this one. What depends on none of its inputs is made out here, once for every time that it runs. */
  inner(): GraphBuilder {
    return new GraphBuilder(this.#about, this.#weights, this);
  }

  /** Whether a value is made here, and not in the graph around. */
  #isOwn(name: string): boolean {
    return this.#outer === null || this.#made.has(name);
  }

  /** An input of a body; its sizes are known out there. */
  bodyInput(label: string, of: Omit<Port, "name" | "title">): string {
    const name = this.#unique(label);
    this.#made.add(name);
    this.#inputs.push({ ...of, name, title: "" });
    return name;
  }

  /** Hands a value out of a body. */
  bodyOutput(label: string, value: string, of: Omit<Port, "name" | "title">): void {
    const fresh = this.#isOwn(value) && !this.#inputs.some(({ name }) => name === value) && !this.#outputs.some(({ name }) => name === value);
    this.#outputs.push({ ...of, name: fresh ? value : this.#add(label, "Identity", [value], {}), title: "" });
  }

  /** A body that is complete. */
  finishBody(name: string): Body {
    return { name, inputs: this.#inputs, outputs: this.#outputs, nodes: this.#nodes };
  }

  #unique(base: string): string {
    const count = this.#names.get(base) ?? 0;
    this.#names.set(base, count + 1);
    return count === 0 ? base : `${base}_${count}`;
  }

  input(of: Port): string {
    this.#inputs.push(of);
    of.shape.forEach((n, axis) => {
      if (typeof n === "string" && !this.#symbols.has(n)) this.#symbols.set(n, { input: of.name, axis });
    });
    return of.name;
  }

  /** Hands a value out under a name of its own. */
  output(value: string, of: Port): void {
    const made = this.#made.has(value) && !this.#renamed.has(value);
    if (made) this.#renamed.set(value, of.name);
    else this.node(`/${of.name}`, "Identity", [value], {}, of.name);
    this.#outputs.push(of);
  }

  /** Adds a node named after its place and operator; gives the name of its value. */
  node<N extends OperatorName>(label: string, operator: N, inputs: readonly string[], attributes: Attributes<N>, output?: string): string {
    if (this.#outer !== null && !inputs.some((input) => this.#isOwn(input))) return this.#outer.node(label, operator, inputs, attributes, output);
    return this.#add(label, operator, inputs, attributes, output);
  }

  #add<N extends OperatorName>(label: string, operator: N, inputs: readonly string[], attributes: Attributes<N>, output?: string): string {
    const name = this.#unique(`${label}/${operator}`);
    this.#made.add(output ?? name);
    this.#nodes.push({ name, operator, inputs, output: output ?? name, attributes: attributes as Readonly<Record<string, AttributeValue>> });
    return output ?? name;
  }

  /** A node that gives several values. */
  nodes<N extends OperatorName>(label: string, operator: N, inputs: readonly string[], attributes: Attributes<N>, count: number): readonly string[] {
    if (this.#outer !== null && !inputs.some((input) => this.#isOwn(input))) return this.#outer.nodes(label, operator, inputs, attributes, count);
    const output = this.#add(label, operator, inputs, attributes);
    const more = Array.from({ length: count - 1 }, (_, i) => `${output}.${i + 1}`);
    const last = this.#nodes.at(-1);
    if (last !== undefined) this.#nodes[this.#nodes.length - 1] = { ...last, more };
    for (const name of more) this.#made.add(name);
    return [output, ...more];
  }

  /** The value that was made under a key before, or the one that is made now. */
  once(key: string, make: () => string): string {
    const made = this.#known(key) ?? make();
    // What a body makes for itself alone is not there for others.
    if (this.#isOwn(made)) this.#memo.set(key, made);
    else this.#outer?.once(key, () => made);
    return made;
  }

  #known(key: string): string | undefined {
    return this.#memo.get(key) ?? (this.#outer === null ? undefined : this.#outer.#known(key));
  }

  /** Numbers known when compiling; equal ones are one tensor. */
  constant(type: InlineTensor["type"], shape: readonly number[], values: readonly number[]): string {
    if (this.#outer !== null) return this.#outer.constant(type, shape, values);
    const key = `${type} [${shape.join()}] ${values.join()}`;
    const known = this.#constants.get(key);
    if (known !== undefined) return known.name;
    const short = values.length <= 5 && key.length <= 60;
    const spelled = values.map(String).join("_");
    const name = short ? `constant.${type}.${shape.length === 0 ? "" : `${shape.join("x")}.`}${spelled}` : `constant.${type}.${shape.join("x")}.${this.#constants.size}`;
    this.#constants.set(key, { kind: "inline", name, type, shape, values });
    return name;
  }

  /** A weight as float32. */
  parameter(path: string): string {
    if (this.#outer !== null) return this.#outer.parameter(path);
    if (!this.#parameters.has(path)) this.#parameters.set(path, this.#weights(path));
    const stored = this.#parameters.get(path);
    if (stored === undefined || stored.type === "float32") return path;
    return this.once(`parameter ${path}`, () => this.node(`/${path.replaceAll(/\.(?!\d)/g, "/")}`, "Cast", [path], { to: elementTypes.float32 }));
  }

  /** A size as a tensor of one whole number. */
  size(of: Size): string {
    if (this.#outer !== null) return this.#outer.size(of);
    const number = constantOf(of);
    if (number !== null) return this.constant("int64", [1], [number]);
    return this.once(`size ${of.text}`, () => {
      const label = `/sizes/${sizeLabel(of)}`;
      const source = this.#symbols.get(of.text);
      if (source !== undefined) return this.node(label, "Shape", [source.input], { start: source.axis, end: source.axis + 1 });
      const [first, ...more] = of.terms.map(([symbols, factor]) => {
        const factors = factorsOf(symbols).map((symbol) => this.#symbol(symbol, of));
        if (factor !== 1 || factors.length === 0) factors.push(this.constant("int64", [1], [factor]));
        return factors.reduce((a, b) => this.node(label, "Mul", [a, b], {}));
      });
      if (first === undefined) throw new GraphError(`size ${of.text} has no terms`);
      return more.reduce((a, b) => this.node(label, "Add", [a, b], {}), first);
    });
  }

  #symbol(name: string, inside: Size): string {
    const source = this.#symbols.get(name);
    const quotient = inside.quotients.find(({ text }) => text === name);
    if (source === undefined && quotient !== undefined) {
      // Whole numbers divide rounding towards zero, which is down: no length is negative.
      return this.once(`quotient ${name}`, () => this.node(`/sizes/${sizeLabel(quotient.of)}_over_${quotient.by}`, "Div", [this.size(quotient.of), this.constant("int64", [1], [quotient.by])], {}));
    }
    if (source === undefined) return this.#summand(name);
    return this.once(`size ${name}`, () => this.node(`/sizes/${name}`, "Shape", [source.input], { start: source.axis, end: source.axis + 1 }));
  }

  /** A symbol that stands on no axis by itself: what is left of a sum of two that does, such as `past + time`. */
  #summand(name: string): string {
    return this.once(`size ${name}`, () => {
      for (const sum of this.#symbols.keys()) {
        const parts = sum.split(" + ");
        const other = parts.find((part) => part !== name);
        if (parts.length !== 2 || !parts.includes(name) || other === undefined || !this.#symbols.has(other)) continue;
        return this.node(`/sizes/${name}`, "Sub", [this.size(plus(size(name), size(other))), this.size(size(other))], {});
      }
      throw new GraphError(`no input says what ${name} is`);
    });
  }

  /** Sizes as one tensor: a constant where all of them are known. */
  sizes(of: readonly Size[]): string {
    if (this.#outer !== null) return this.#outer.sizes(of);
    const numbers = of.map(constantOf);
    if (numbers.every((n) => n !== null)) return this.constant("int64", [numbers.length], numbers);
    return this.once(`sizes ${of.map((s) => s.text).join()}`, () => this.node("/sizes", "Concat", of.map((s) => this.size(s)), { axis: 0 }));
  }

  /** The shape that a Reshape is given: 0 copies a size, -1 is what is left over. */
  reshapeTo(from: readonly Dim[], to: readonly Dim[]): string {
    const numbers = to.map((d, i) => constantOf(d.size) ?? (i < from.length && sameSize(d.size, from[i]?.size ?? d.size) ? 0 : -1));
    if (numbers.filter((n) => n === -1).length > 1) return this.sizes(to.map((d) => d.size));
    return this.constant("int64", [numbers.length], numbers);
  }

  /** Takes back what was made for values that nobody reads, as state is where an entry hands none out. */
  drop(values: readonly string[]): void {
    const left = [...values];
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      const value = name;
      const read = this.#nodes.some((node) => readsOf(node).includes(value)) || this.#renamed.has(value);
      const at = this.#nodes.findIndex((node) => node.output === value && node.more === undefined);
      if (read) continue;
      for (const [key, constant] of this.#constants) if (constant.name === value) this.#constants.delete(key);
      left.push(...this.#nodes.splice(at, at < 0 ? 0 : 1).flatMap((node) => node.inputs));
    }
  }

  finish(): Graph {
    const outside = (name: string): string => this.#renamed.get(name) ?? name;
    const weights = [...this.#parameters.values()].sort((a, b) => a.offset - b.offset);
    return check({
      ...this.#about,
      inputs: this.#inputs,
      outputs: this.#outputs,
      initializers: [...this.#constants.values(), ...weights],
      // Most nodes read and make nothing that is called otherwise outside; they stay as they are.
      nodes: this.#nodes.map((node) => {
        const made = [node.output, ...(node.more ?? [])];
        if (![...made, ...readsOf(node)].some((name) => this.#renamed.has(name))) return node;
        return { ...renamed(node, outside), output: outside(node.output), ...(node.more === undefined ? {} : { more: node.more.map(outside) }) };
      }),
    });
  }
}

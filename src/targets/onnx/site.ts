/** What a native spelling is written with: nodes at one place of the program. */
import { sameDims, type Dim } from "../../program/tensor.ts";
import type { GraphBuilder, Tensor } from "./builder.ts";
import type { InlineTensor } from "./graph.ts";
import type { Attributes, OperatorName } from "./operators.ts";

export class Site {
  readonly graph: GraphBuilder;
  /** Path that node names begin with, such as `/layers.3/attention/query`. */
  readonly label: string;

  constructor(graph: GraphBuilder, label: string) {
    this.graph = graph;
    this.label = label;
  }

  node<N extends OperatorName>(operator: N, inputs: readonly string[], attributes: Attributes<N> = {}): string {
    return this.graph.node(this.label, operator, inputs, attributes);
  }

  /** A node that gives several values. */
  nodes<N extends OperatorName>(operator: N, inputs: readonly string[], attributes: Attributes<N>, count: number): readonly string[] {
    return this.graph.nodes(this.label, operator, inputs, attributes, count);
  }

  constant(type: InlineTensor["type"], shape: readonly number[], values: readonly number[]): string {
    return this.graph.constant(type, shape, values);
  }

  scalar(value: number): string {
    return this.graph.constant("float32", [], [value]);
  }

  /** The tensor with its axes in the order of its type. */
  read(x: Tensor): string {
    return this.transposed(x, x.type.dims.map((_, axis) => axis));
  }

  /** The tensor with its axes in another order: one Transpose at most, whatever order it is stored in. */
  transposed({ name, stored }: Tensor, order: readonly number[]): string {
    const perm = stored === null ? order : order.map((axis) => stored.indexOf(axis));
    return perm.every((axis, i) => axis === i) ? name : this.node("Transpose", [name], { perm });
  }

  reshape(name: string, from: readonly Dim[], to: readonly Dim[]): string {
    return sameDims(from, to) ? name : this.node("Reshape", [name, this.graph.reshapeTo(from, to)]);
  }
}

/** Outputs that join two heads: every position of one with every position of the other. Graves 2012, arXiv:1211.3711. */
import type { Join } from "../model/towers.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Entry } from "../program/program.ts";
import { at, dim, one, type TensorType } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { activated, batch, dense } from "./parts.ts";
import type { Root } from "./stack.ts";

/** @param types of the two heads, [batch, positions, width] */
export function joinRoot({ name, path, sides, act, project }: Join, types: readonly [TensorType, TensorType]): Root {
  const b = new BlockBuilder();
  const [first, second] = sides.map(({ tower, output }, i): Value => {
    // Of a block's own: what it is called with says how long each is.
    const { dtype, dims } = at(types, i);
    return b.input(output, { dtype, dims: dims.map((d, axis) => (axis === 1 ? dim(d.axis, `${tower}_length`) : d)) });
  }) as [Value, Value];
  const [rows, columns] = [dim(sides[0].tower, at(first.type.dims, 1).size), dim(sides[1].tower, at(second.type.dims, 1).size)];
  const width = dim("d_join", sides[0].width);
  const apart = b.apply("reshape", { x: first }, { dims: [batch, rows, one, width] });
  const beside = b.apply("reshape", { x: second }, { dims: [batch, one, columns, width] });
  const x = activated(b, b.apply("add", { a: apart, b: beside }, {}, "x"), act, "x");
  const y = project === null ? x : dense(b, x, `${path}.project`, dim("classes", project.size), project.bias);
  const title = `Every position of the ${sides[0].tower} with every position of the ${sides[1].tower}.`;
  return { block: b.build({ name: `${name}_join`, title, origin: path }, [y]), inputs: [], takes: sides.map(({ output }) => output), outputs: [name], gives: [] };
}

/** A join by itself, of what `encode` and `step` give. */
export function joinEntry(name: string, { sides }: Join, { block, takes, outputs: given }: Root): Entry {
  const b = new BlockBuilder();
  const inputs = takes.map((take, i) => {
    const title = `What the ${at(sides, i).tower} gives, at some of its positions.`;
    return { name: take, title, role: { kind: "sound", axis: 1, least: 1, most: null } as const, value: b.input(take, at(block.inputs, i).type) };
  });
  const made = b.call(block, { parameters: "" }, inputs.map(({ value }) => value), given);
  return { kind: "forward", name, title: `${block.title} By itself, for a loop that decodes.`, sizes: {}, inputs, statements: b.statements, outputs: given.map((output, i) => ({ name: output, title: "", value: at(made, i) })), reads: [], writes: [] };
}

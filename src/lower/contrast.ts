/** Outputs that compare two heads: rows of both, as long as one, and how alike each is to each. */
import type { Contrast } from "../model/towers.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { size } from "../program/size.ts";
import { at, dim, one, type TensorType } from "../program/tensor.ts";
import { bindType } from "../program/unify.ts";
import type { Value } from "../program/value.ts";
import { normal } from "./parts.ts";
import type { Root } from "./stack.ts";

/** CLIP starts at 1 / 0.07; the weights hold the logarithm. */
const SCALE = Math.log(1 / 0.07);

/** @param types of the two heads */
export function contrastRoot(contrast: Contrast, types: readonly [TensorType, TensorType]): Root {
  const { name, path, sides, outputs, d, normalize, scale, bias } = contrast;
  const b = new BlockBuilder();
  const [first, second] = sides.map(({ tower, output }, i): Value => {
    const given = b.input(output, bindType(at(types, i), { batch: size(`${tower}_rows`) }));
    const mapped = d === null ? given : b.apply("linear", { x: given, weight: b.parameter(`${path}.${tower}.weight`, [at(given.type.dims, 1), dim("d_contrast", d)], normal), bias: null }, {});
    return normalize ? b.apply("unit", { x: mapped }, {}, tower) : mapped;
  }) as [Value, Value];
  // Each head has its own words for its axes.
  const named = (x: Value, axis: string): Value => b.apply("reshape", { x }, { dims: [dim(axis, at(x.type.dims, 0).size), dim("width", at(x.type.dims, 1).size)] });
  let scores = b.apply("matmul", { a: named(first, sides[0].tower), b: b.apply("transpose", { x: named(second, sides[1].tower) }, { order: [1, 0] }) }, {}, "scores");
  if (scale === "learned") {
    const factor = b.apply("exp", { x: b.parameter(`${path}.scale`, [one], { kind: "constant", value: SCALE }) }, {});
    scores = b.apply("multiply", { a: scores, b: factor }, {}, "scores");
  } else if (scale !== 1) scores = b.apply("multiply", { a: scores, b: b.scalar(scale) }, {}, "scores");
  if (bias) scores = b.apply("add", { a: scores, b: b.parameter(`${path}.bias`, [one], { kind: "zeros" }) }, {}, "scores");
  const block: Block = b.build({ name: `${name}_contrast`, title: `How alike ${sides[0].tower} and ${sides[1].tower} are, row by row.`, origin: path }, [first, second, scores, b.apply("transpose", { x: scores }, { order: [1, 0] })]);
  return { block, inputs: [], takes: sides.map(({ output }) => output), outputs, gives: [] };
}

/** What can be done to tensors, on numbers small enough to work out by hand. */
import { describe, expect, it } from "vitest";
import { freshWork } from "../../src/checkpoints/expression/work.ts";
import { decodeTable } from "../../src/checkpoints/table/decode.ts";
import { applyCombine, applyOperation, combinedShape } from "../../src/checkpoints/weights/operations.ts";
import { operationsOf } from "../../src/checkpoints/weights/steps.ts";
import { readSource } from "../../src/source/read.ts";
import { float32ToBfloat16, toFloat32, type Tensor } from "../../src/weights/index.ts";
import type { Combine } from "../../src/checkpoints/table/types.ts";

/** 0, 1, 2, … in a shape. */
function counting(...shape: number[]): Tensor {
  const floats = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i);
  return { type: "F32", shape, bytes: new Uint8Array(floats.buffer) };
}
const numbers = (tensor: Tensor): number[] => [...(toFloat32(tensor) ?? [])];
const scope = { names: new Map([["heads", 2], ["d_head", 2]]), work: freshWork(), stored: () => false, extents: () => null, given: () => null };

/** Steps as a table writes them. */
function apply(steps: string, tensor: Tensor): Tensor {
  const source = readSource({ path: "t.yaml", text: `family: t\nconfig: { heads: 2, d_head: 2 }\nweights:\n  a:\n    from: b\n    steps: ${steps}\n` });
  if (!source.ok) throw new Error(source.diagnostics.map((d) => d.message).join());
  const table = decodeTable(source.value.root);
  if (!table.ok) throw new Error(table.diagnostics.map((d) => d.message).join());
  const made = operationsOf(table.value.weights[0]?.steps ?? [], tensor.shape, scope);
  const result = made.operations.reduce(applyOperation, tensor);
  expect(result.shape).toEqual(made.shape);
  return result;
}

describe("steps", () => {
  it.each<[string, number[], number[], number[]]>([
    ["[transpose]", [2, 3], [3, 2], [0, 3, 1, 4, 2, 5]],
    ["[{ transpose: [2, 0, 1] }]", [2, 2, 2], [2, 2, 2], [0, 2, 4, 6, 1, 3, 5, 7]],
    ["[{ reshape: [3, -1] }]", [2, 3], [3, 2], [0, 1, 2, 3, 4, 5]],
    ["[{ reshape: [= heads * 3] }]", [2, 3], [6], [0, 1, 2, 3, 4, 5]],
    ["[{ squeeze: 0 }]", [1, 3], [3], [0, 1, 2]],
    ["[{ squeeze: -1 }]", [3, 1], [3], [0, 1, 2]],
    ["[{ slice: { axis: 0, from: 1, to: 3 } }]", [3, 2], [2, 2], [2, 3, 4, 5]],
    ["[{ slice: { axis: -1, from: 1, to: = heads } }]", [3, 2], [3, 1], [1, 3, 5]],
    ["[{ slice: { axis: -1, from: 1, to: 2 } }]", [3], [1], [1]],
    // Per head (query, key, value), as GPT-NeoX and BLOOM store them: the keys.
    ["[{ split: { axis: 0, as: [= heads, 3, = d_head], take: [all, 1, all] } }]", [12], [4], [2, 3, 8, 9]],
    ["[{ split: { axis: 0, as: [= heads, 3, = d_head], take: [all, 1, all] } }, transpose]", [12, 1], [1, 4], [2, 3, 8, 9]],
    // Per group (two queries, key, value), as Falcon 40B: the queries.
    ["[{ split: { axis: 0, as: [2, 4, 1], take: [all, [0, 2], all] } }]", [8], [4], [0, 1, 4, 5]],
    // Columns of gate and up in turn, as gpt-oss: up.
    ["[{ split: { axis: -1, as: [3, 2], take: [all, 1] } }]", [2, 6], [2, 3], [1, 3, 5, 7, 9, 11]],
    // Rotary pairs (2i, 2i + 1) as pairs (i, i + 2) of one head.
    ["[{ permute: { axis: 0, as: [1, 2, 2], order: [0, 2, 1] } }]", [4], [4], [0, 2, 1, 3]],
    ["[{ permute: { axis: 1, as: [2, -1], order: [1, 0] } }]", [2, 4], [2, 4], [0, 2, 1, 3, 4, 6, 5, 7]],
    ["[{ add: 1 }, { multiply: = 0.5 * d_head }]", [3], [3], [1, 2, 3]],
    // A convolution over patches: [out, channel, row, column] to [channel * row * column, out].
    ["[{ reshape: [2, -1] }, transpose]", [2, 1, 1, 3], [3, 2], [0, 3, 1, 4, 2, 5]],
  ])("%s of %j", (steps, shape, wantedShape, wanted) => {
    const result = apply(steps, counting(...shape));
    expect(result.shape).toEqual(wantedShape);
    expect(numbers(result)).toEqual(wanted);
  });

  it("move bfloat16 without touching it, and reckon in float32", () => {
    const halves = float32ToBfloat16(Float32Array.of(1, 2, Number.NaN, 4));
    const tensor: Tensor = { type: "BF16", shape: [2, 2], bytes: new Uint8Array(halves.buffer) };
    const moved = apply("[transpose]", tensor);
    expect(moved.type).toBe("BF16");
    expect([...new Uint16Array(moved.bytes.slice().buffer)]).toEqual([halves[0], halves[2], halves[1], halves[3]]);
    const added = apply("[{ add: 1 }]", tensor);
    expect([added.type, numbers(added)]).toEqual(["F32", [2, 3, Number.NaN, 5]]);
  });

  it("transpose matrices larger than a tile", () => {
    const [rows, columns] = [67, 45];
    const out = numbers(apply("[transpose]", counting(rows, columns)));
    expect(out.every((x, i) => x === (i % rows) * columns + Math.floor(i / rows))).toBe(true);
  });

  it.each([
    ["[transpose]", [3], "[3] is no matrix to transpose"],
    ["[{ transpose: [0, 0] }]", [2, 3], "[0, 0] is no order of 2 axes"],
    ["[{ reshape: [4, -1] }]", [2, 3], "[4, -1] does not hold 6 elements"],
    ["[{ reshape: [-1, -1] }]", [2, 3], "[-1, -1] does not hold 6 elements"],
    ["[{ squeeze: 0 }]", [2, 3], "axis 0 of [2, 3] is not 1"],
    ["[{ squeeze: 2 }]", [2, 3], "there is no axis 2 in [2, 3]"],
    ["[{ slice: { axis: 0, from: 1, to: 3 } }]", [2, 3], "1 to 3 is no range of 2"],
    ["[{ split: { axis: 0, as: [2, 2], take: [all, 0] } }]", [6], "[2, 2] does not hold 6 elements"],
    ["[{ split: { axis: 0, as: [2, 3], take: [all, 3] } }]", [6], "3 to 4 is no range of 3"],
    ["[{ split: { axis: 0, as: [2, 3], take: [all] } }]", [6], "take has 1 entries for 2 parts"],
    ["[{ slice: { axis: 0, from: 0, to: = d_head / 4 } }]", [6], "0.5 is no integer"],
  ])("%s of %j is refused", (steps, shape, reason) => {
    expect(() => apply(steps, counting(...shape))).toThrow(reason);
  });
});

describe("several tensors", () => {
  it.each<[Combine, number[][], number[], number[]]>([
    [{ kind: "stack" }, [[2], [2]], [2, 2], [0, 1, 0, 1]],
    [{ kind: "sum" }, [[2], [2], [2]], [2], [0, 3]],
    [{ kind: "concat", axis: 0 }, [[1, 2], [2, 2]], [3, 2], [0, 1, 0, 1, 2, 3]],
    [{ kind: "concat", axis: -1 }, [[2, 1], [2, 2]], [2, 3], [0, 0, 1, 1, 2, 3]],
  ])("%j of %j", (combine, shapes, wantedShape, wanted) => {
    const tensors = shapes.map((shape) => counting(...shape));
    expect(combinedShape(shapes, combine)).toEqual(wantedShape);
    const made = applyCombine(tensors, combine);
    expect([made.shape, numbers(made)]).toEqual([wantedShape, wanted]);
  });

  it("fold a weight norm: lengths times directions of length one", () => {
    const of = (floats: number[], ...shape: number[]): Tensor => ({ type: "F32", shape, bytes: new Uint8Array(Float32Array.from(floats).buffer) });
    expect(numbers(applyCombine([of([10, 1], 2, 1), of([3, 4, 0, 2], 2, 2)], { kind: "weight_norm", axis: 0 }))).toEqual([6, 8, 0, 1]);
    expect(numbers(applyCombine([of([5, 2], 1, 2), of([3, 0, 4, 2], 2, 2)], { kind: "weight_norm", axis: 1 }))).toEqual([3, 0, 4, 2]);
  });

  it("must fit one another", () => {
    expect(() => combinedShape([[2], [3]], { kind: "stack" })).toThrow("[3] and [2] differ");
    expect(() => combinedShape([[2, 2], [2, 3]], { kind: "concat", axis: 0 })).toThrow("[2, 3] does not continue [2, 2] on axis 0");
    expect(() => combinedShape([[2], [2]], null)).toThrow("several tensors stand there without `combine`");
  });
});

/** A block run at every position: what it gives by hand, and what the verifier refuses. */
import { describe, expect, test } from "vitest";
import { multiplyAdds } from "../../src/analyse/operations.ts";
import { assemble } from "../../src/program/assemble.ts";
import { BlockBuilder } from "../../src/program/builder.ts";
import type { Block, Program } from "../../src/program/program.ts";
import { dim, float, type Dim } from "../../src/program/tensor.ts";
import { verify } from "../../src/program/verify.ts";
import { Evaluator } from "../../src/targets/reference/evaluate.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";

const [batch, time, n] = [dim("batch"), dim("time"), dim("n", 2)];

/** sum W + factor x, with W the parameter of the caller's own path. */
function step(more: (b: BlockBuilder) => void = () => undefined): Block {
  const b = new BlockBuilder();
  const [sum, x, factor] = [b.input("sum", float(batch, n)), b.input("x", float(batch, n)), b.input("factor", float())];
  more(b);
  const kept = b.apply("matmul", { a: sum, b: b.parameter("weight", [n, n], { kind: "ones" }) }, {});
  return b.build({ name: "step", title: "", origin: "" }, [b.apply("add", { a: kept, b: b.apply("multiply", { a: x, b: factor }, {}) }, {})]);
}

function unrolled(of: Block, length: Dim = time): Program {
  const b = new BlockBuilder();
  const [start, x, factor] = [b.input("start", float(batch, n)), b.input("x", float(batch, length, n)), b.input("factor", float())];
  const { last, all } = b.unroll(of, { parameters: "inner" }, { carried: [start], along: [x], given: [factor] }, ["sum"]);
  const root = b.build({ name: "root", title: "", origin: "" }, [all, ...last]);
  const e = new BlockBuilder();
  const inputs = root.inputs.map((v) => ({ name: v.name, title: "", role: { kind: "values" as const }, value: e.input(v.name, v.type) }));
  const outputs = e.call(root, { parameters: "" }, inputs.map((i) => i.value), ["all", "last"]).map((value, i) => ({ name: ["all", "last"][i] ?? "", title: "", value }));
  const kind = { kind: "forward" as const, name: "forward" };
  return verify(assemble("sums", [of, root], [{ ...kind, title: "", sizes: { past: 0 }, inputs, statements: e.statements, outputs, reads: [], writes: [] }]));
}

test("each position is given what the one before it left", () => {
  const program = unrolled(step());
  expect(program.parameters.map((p) => p.path)).toEqual(["inner.weight"]);
  // A turn by a quarter, so that order shows.
  const evaluator = new Evaluator(program, () => tensor([2, 2], [0, 1, -1, 0]));
  const { all, last } = evaluator.run("forward", { start: tensor([2, 2], [1, 0, 0, 2]), x: tensor([2, 3, 2], [1, 2, 3, 4, 5, 6, 0, 0, 1, 0, 0, 0]), factor: tensor([], [10]) }).outputs;
  expect(all?.shape).toEqual([2, 3, 2]);
  expect([...(all?.data ?? [])]).toEqual([10, 21, 9, 50, 0, 69, -2, 0, 10, -2, 2, 10]);
  expect([...(last?.data ?? [])]).toEqual([0, 69, 2, 10]);
  expect(multiplyAdds(program, "forward", { time: 7, batch: 3 })).toBe(BigInt(7 * 3 * 4));
});

describe("what is refused", () => {
  test.each([
    ["keeps what it has", (b: BlockBuilder) => b.replace("kept", b.scalar(1))],
    ["takes over what was kept", (b: BlockBuilder) => b.replace("sum", b.apply("negate", { x: b.recall("kept", float(), "kept") }, {}))],
  ])("a step that %s", (_, more) => expect(() => unrolled(step(more))).toThrow("step keeps state at every position"));

  test("a step that gives more than it carries", () => {
    const whole = step();
    expect(() => unrolled({ ...whole, outputs: [...whole.outputs, ...whole.outputs] })).toThrow("step carries 1 values and gives 2");
  });
});

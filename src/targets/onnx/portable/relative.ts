/** Scores by relative position: a column of zeros in front moves each query's row one further than the one before it. */
import { plus, size } from "../../../program/size.ts";
import { at } from "../../../program/tensor.ts";
import type { Spelling } from "../profile.ts";

export const shiftedBias: Spelling<"shifted_bias"> = (s, { query, positions }, { keys, scale }) => {
  const [batch, time, heads] = [at(query.type.dims, 0), at(query.type.dims, 1), at(query.type.dims, 2)];
  const rows = at(positions.type.dims, 0).size;
  const index = (n: number): string => s.constant("int64", [1], [n]);
  const scores = s.node("MatMul", [s.node("Mul", [s.transposed(query, [0, 2, 1, 3]), s.scalar(scale)]), s.transposed(positions, [1, 2, 0])]);
  const zeros = s.node("Expand", [s.scalar(0), s.graph.sizes([batch.size, heads.size, time.size, size(1)])]);
  const padded = s.node("Concat", [zeros, scores], { axis: 3 });
  const moved = s.node("Reshape", [padded, s.graph.sizes([batch.size, heads.size, plus(rows, size(1)), time.size])]);
  const cut = s.node("Slice", [moved, index(1), s.graph.size(plus(rows, size(1))), index(2)]);
  const back = s.node("Reshape", [cut, s.graph.sizes([batch.size, heads.size, time.size, rows])]);
  return s.node("Slice", [back, index(0), s.graph.size(keys.size), index(3)]);
};

/** What a learned vector stands in for. */
import type { BlockBuilder } from "../../program/builder.ts";
import { at, one } from "../../program/tensor.ts";
import type { Value } from "../../program/value.ts";
import { normal } from "../parts.ts";

/** A learned vector in place of what is marked: marks [batch, time] of x [batch, time, d_model]. */
export function withMarked(b: BlockBuilder, marks: Value | null, path: string, x: Value): Value {
  if (marks === null) return x;
  const hidden = b.apply("equal", { a: marks, b: b.scalar(1, "int") }, {});
  const condition = b.apply("reshape", { x: hidden }, { dims: [...marks.type.dims, one] });
  return b.apply("where", { condition, a: b.parameter(path, [one, at(x.type.dims, -1)], normal), b: x }, {}, "x");
}

/** Hidden states of one stack that stand in place of another's tokens: kept by the one, read by the other. */
import type { Connection } from "../model/towers.ts";
import type { Model, Stack } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { plus, times } from "../program/size.ts";
import { at, dim, float, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { featureCount, splicesOf } from "./connections.ts";

/** Keeps what stands in place of tokens: every row of the batch's below the others, [features, d_model]. */
export function keepFeatures(b: BlockBuilder, connection: Connection, x: Value): void {
  const [rows, positions, width] = [at(x.type.dims, 0), at(x.type.dims, 1), at(x.type.dims, 2)];
  const features = b.apply("reshape", { x }, { dims: [dim("features", times(rows.size, positions.size)), width] }, "features");
  b.write(connection.path, features);
}

/** What stands in place of a stack's tokens, [features, d_embed]. */
export function readFeatures(b: BlockBuilder, model: Model, reader: Stack, width: Dim): Value | null {
  const kept = splicesOf(model, reader).map((c) => b.read(c.path, float(dim("features", featureCount(model, c)), width), "features"));
  const [first, ...more] = kept;
  if (first === undefined) return null;
  return more.reduce((a, next) => b.apply("concat", { a, b: next }, { axis: 0, to: dim("features", plus(at(a.type.dims, 0).size, at(next.type.dims, 0).size)) }, "features"), first);
}

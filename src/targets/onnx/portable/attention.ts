/** Attention as two products around a softmax, laid out so that runtimes can take the transposes into the products. */
import { HIDDEN_SCORE } from "../../../program/ops/attention.ts";
import { size, times } from "../../../program/size.ts";
import { at, dim, known, type Dim } from "../../../program/tensor.ts";
import type { Tensor } from "../builder.ts";
import type { Spelling } from "../profile.ts";
import type { Site } from "../site.ts";

/**
 * The mask as numbers to add: 0 where seen. Made once a mask, however many layers read it. Adding HIDDEN_SCORE
 * gives HIDDEN_SCORE itself in float32 for any score below 10^31, so it hides as a choice would.
 */
function hiding(s: Site, mask: Tensor): string {
  return s.graph.once(`bias ${mask.name}`, () => s.graph.node("/mask", "Where", [s.read(mask), s.scalar(0), s.scalar(HIDDEN_SCORE)], {}));
}

/** Softmax over the scores and one more per head, which is dropped again. */
function withSinks(s: Site, scores: string, sinks: string, [batch, heads, time, keys]: readonly [Dim, Dim, Dim, Dim]): string {
  const column = s.node("Expand", [s.node("Reshape", [sinks, s.constant("int64", [4], [1, known(heads), 1, 1])]), s.graph.sizes([batch.size, heads.size, time.size, size(1)])]);
  const all = s.node("Softmax", [s.node("Concat", [scores, column], { axis: 3 })], { axis: -1 });
  return s.node("Slice", [all, s.constant("int64", [1], [0]), s.graph.size(keys.size), s.constant("int64", [1], [3])]);
}

export const attention: Spelling<"attention"> = (s, { query, key, value, mask, bias, sinks }, { scale, softcap }) => {
  const [batch, time, heads, width] = [at(query.type.dims, 0), at(query.type.dims, 1), at(query.type.dims, 2), at(query.type.dims, 3)];
  const [keys, kvHeads, valueWidth] = [at(key.type.dims, 1), at(key.type.dims, 2), at(value.type.dims, 3)];
  const group = known(heads) / known(kvHeads);
  const rows = group === 1 ? time : dim("group*time", times(size(group), time.size));
  // Queries of one kv head stand below each other, so that grouped attention stays one product a kv head.
  const grouped = (x: string, last: typeof width): string => (group === 1 ? x : s.reshape(x, [batch, heads, time, last], [batch, kvHeads, rows, last]));
  const single = (x: string, last: typeof width): string => (group === 1 ? x : s.reshape(x, [batch, kvHeads, rows, last], [batch, heads, time, last]));

  const q = grouped(s.transposed(query, [0, 2, 1, 3]), width);
  let scores = single(s.node("MatMul", [s.node("Mul", [q, s.scalar(scale)]), s.transposed(key, [0, 2, 3, 1])]), keys);
  if (softcap !== null) scores = s.node("Mul", [s.node("Tanh", [s.node("Mul", [scores, s.scalar(1 / softcap)])]), s.scalar(softcap)]);
  if (bias !== null) scores = s.node("Add", [scores, s.read(bias)]);
  if (mask !== null) scores = s.node("Add", [scores, hiding(s, mask)]);
  const weights = grouped(sinks === null ? s.node("Softmax", [scores], { axis: -1 }) : withSinks(s, scores, s.read(sinks), [batch, heads, time, keys]), keys);
  const y = single(s.node("MatMul", [weights, s.transposed(value, [0, 2, 1, 3])]), valueWidth);
  return s.node("Transpose", [y], { perm: [0, 2, 1, 3] });
};

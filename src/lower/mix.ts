/** A weighted mean of a stack's hidden states. Yang et al. 2021 (SUPERB), arXiv:2105.01051. */
import type { Output } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { size } from "../program/size.ts";
import { at, dim, one } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Hidden } from "./connect.ts";
import { zeros } from "./parts.ts";

/** What a head reads: the hidden states of all layers, each by the softmax of a learned number; or those of the last. */
export function mixed(b: BlockBuilder, { mix, path }: Output, hidden: Hidden): Value {
  if (mix === null) return hidden.last;
  const logits = b.parameter(`${path}.mix`, [dim("states", mix.states)], zeros);
  const weights = b.apply("softmax", { x: logits }, {}, "weights");
  const parts = Array.from({ length: mix.states }, (_, i): Value => {
    const state = mix.normed && i === mix.states - 1 ? hidden.last : hidden.at(i);
    return b.apply("multiply", { a: state, b: b.apply("slice", { x: weights }, { axis: 0, start: size(i), to: one }) }, {});
  });
  return parts.slice(1).reduce((sum, part) => b.apply("add", { a: sum, b: part }, {}, "mixed"), at(parts, 0));
}

/** DeBERTa's scores of content against relative position. He et al. 2020, arXiv:2006.03654. */
import type { AttentionSublayer, Disentangled } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { at, dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Projected } from "./attention.ts";
import { dense } from "./parts.ts";

/**
 * @param relative the table of relative positions [relative, d_model]
 * @param distance its row for each query and key [batch, time, key]
 */
export function disentangledBias(b: BlockBuilder, a: AttentionSublayer, d: Disentangled, { query, key }: Projected, relative: Value, distance: Value): Value {
  const to = dim("heads*d_head", a.heads * a.d_head);
  const split = { heads: at(query.type.dims, 2), width: at(query.type.dims, 3) };
  const positions = (content: "key" | "query"): Value => {
    const path = d.share_qk ? content : `position_${content}`;
    return b.apply("split_heads", { x: dense(b, relative, path, to, d.share_qk ? a.bias[content] : d.bias[content]) }, split, `position_${content}`);
  };
  const inputs = { query, key, ids: distance, position_key: d.content_to_position ? positions("key") : null, position_query: d.position_to_content ? positions("query") : null };
  return b.apply("disentangled_bias", inputs, { scale: a.scale }, "bias");
}

/** Scores against relative position: DeBERTa's (He et al. 2020, arXiv:2006.03654) and Transformer-XL's (Dai et al. 2019, arXiv:1901.02860). */
import type { AttentionSublayer, Disentangled } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { at, dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Projected } from "./attention.ts";
import { dense, zeros } from "./parts.ts";

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

/**
 * Queries with a vector of each head for content, and scores of queries with another one for distance.
 *
 * @param relative sinusoids of the distances [relative, d_model]
 */
export function transformerXl(b: BlockBuilder, a: AttentionSublayer, { query, key }: Projected, relative: Value): { readonly query: Value; readonly bias: Value } {
  const split = { heads: at(query.type.dims, 2), width: at(query.type.dims, 3) };
  const positions = b.apply("split_heads", { x: dense(b, relative, "relative", dim("heads*d_head", a.heads * a.d_head), false) }, split, "positions");
  const moved = (by: string, name: string): Value => b.apply("add", { a: query, b: b.parameter(by, [split.heads, split.width], zeros) }, {}, name);
  const bias = b.apply("shifted_bias", { query: moved("distance_bias", "query_for_distance"), positions }, { keys: at(key.type.dims, 1), scale: a.scale }, "bias");
  return { query: moved("content_bias", "query"), bias };
}

/** Multi-head latent attention: queries and memory through a narrow layer. DeepSeek-V2, arXiv:2405.04434. */
import type { AttentionSublayer, Latent } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { size } from "../program/size.ts";
import { dim, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Projected, Widths } from "./attention.ts";
import { dense, normed } from "./parts.ts";

/** Heads score [nope, rope]; the rotated part of the key is one for all heads. */
export function latentProjections(b: BlockBuilder, a: AttentionSublayer, latent: Latent, x: Value, w: Widths, turn: (v: Value) => Value): Projected {
  const [nope, rope] = [dim("d_nope", latent.nope), dim("d_rope", latent.rope)];
  const part = (v: Value, start: number, to: Dim, name: string): Value => b.apply("slice", { x: v }, { axis: v.type.dims.length - 1, start: size(start), to }, name);
  const rejoined = (left: Value, right: Value, name: string): Value => b.apply("concat", { a: left, b: right }, { axis: 3, to: w.width }, name);

  let from = x;
  if (latent.q !== null) from = normed(b, dense(b, x, "query_down", dim("d_query", latent.q), a.bias.query), "query_down_norm", latent.norm);
  const asked = b.apply("split_heads", { x: dense(b, from, "query", w.queries, a.bias.query && latent.q === null) }, { heads: w.heads, width: w.width }, "asked");
  const query = rejoined(part(asked, 0, nope, "query_nope"), turn(part(asked, latent.nope, rope, "query_rope")), "query");

  const down = dense(b, x, "memory_down", dim("d_memory+d_rope", latent.kv + latent.rope), a.bias.key);
  const memory = normed(b, part(down, 0, dim("d_memory", latent.kv), "memory"), "memory_down_norm", latent.norm);
  const both = dim("d_nope+d_value", latent.nope + latent.v);
  const up = b.apply("split_heads", { x: dense(b, memory, "memory_up", dim("heads*(d_nope+d_value)", a.heads * (latent.nope + latent.v)), false) }, { heads: w.heads, width: both }, "up");
  const turned = turn(b.apply("split_heads", { x: part(down, latent.kv, rope, "memory_rope") }, { heads: dim("kv_heads", 1), width: rope }));
  const lead = up.type.dims.slice(0, 3);
  const key = rejoined(part(up, 0, nope, "key_nope"), b.apply("expand", { x: turned }, { dims: [...lead, rope] }, "key_rope"), "new_key");
  return { query, key, value: part(up, latent.nope, w.valueWidth, "new_value") };
}

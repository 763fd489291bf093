/** One vector out of all positions. */
import type { MapPool } from "../model/pictures.ts";
import type { Pool, Stack } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { least, minus, size } from "../program/size.ts";
import { at, dim, one } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { activated, batch, dense, normal, normed } from "./parts.ts";

/** Whether it tells real tokens from padding. */
export const readsMask = (pool: Pool): boolean => (pool.kind === "concat" ? pool.of.some(readsMask) : pool.kind !== "token" && pool.kind !== "first" && pool.kind !== "end" && pool.kind !== "every_patch" && pool.kind !== "grid");

/** x [batch, time, d_model] -> [batch, d_model], or wider where several vectors stand side by side; what is pooled by its token is not pooled here. */
export function pooled(b: BlockBuilder, stack: Stack, pool: Pool, x: Value, mask: Value | null): Value {
  if (pool.kind === "concat") {
    return pool.of.map((part) => pooled(b, stack, part, x, mask)).reduce((left, right) => {
      const width = Number(at(left.type.dims, -1).size.text) + Number(at(right.type.dims, -1).size.text);
      return b.apply("concat", { a: left, b: right }, { axis: 1, to: dim("pooled", width) }, "x");
    });
  }
  if (pool.kind === "every_patch" || pool.kind === "grid") return behind(b, stack, x);
  return b.apply("drop_axis", { x: row(b, stack, pool, x, mask) }, { axis: 1 }, "x");
}

/** The patches alone, without the tokens in front. */
export function behind(b: BlockBuilder, stack: Stack, x: Value): Value {
  const length = at(x.type.dims, 1);
  const front = stack.input.kind === "patches" ? stack.input.prefix.length + stack.input.registers : 0;
  return front === 0 ? x : b.apply("slice", { x }, { axis: 1, start: size(front), to: dim("patches", minus(length.size, size(front))) });
}

/** [batch, 1, d_model]. */
function row(b: BlockBuilder, stack: Stack, pool: Exclude<Pool, { readonly kind: "concat" | "every_patch" | "grid" }>, x: Value, mask: Value | null): Value {
  const length = at(x.type.dims, 1);
  switch (pool.kind) {
    case "token":
      throw new Error("tokens are pooled by their ids");
    case "map":
      return found(b, stack, pool, pool.patches ? behind(b, stack, x) : x, mask);
    case "first":
      // Time-delay layers leave as many as the boundary makes sure of, and no symbol says how many.
      if ((least(length.size) ?? 0) < 1) return b.apply("gather", { table: x, ids: b.apply("constant", {}, { dtype: "int", dims: [one], values: [0] }) }, { axis: 1 });
      return b.apply("slice", { x }, { axis: 1, start: size(0), to: one });
    case "end":
      return b.apply("slice", { x }, { axis: 1, start: minus(length.size, size(1)), to: one });
    case "patches":
      return b.apply("reduce_mean", { x: behind(b, stack, x) }, { axis: 1 });
    case "statistics":
      return b.apply("statistics", { x, attention_mask: mask }, {});
    case "mean":
      return mask === null ? b.apply("reduce_mean", { x }, { axis: 1 }) : b.apply("mean_of_real", { x, attention_mask: mask }, {});
    case "last":
      return mask === null ? b.apply("mean_of_positions", { x }, { at: [Number(length.size.text) - 1] }) : b.apply("pick_position", { x, attention_mask: mask }, { position: "last" });
    case "positions": {
      if (mask === null) return b.apply("mean_of_positions", { x }, { at: pool.at });
      const rows = pool.at.map((position) => b.apply("pick_position", { x, attention_mask: mask }, { position }));
      const sum = rows.slice(1).reduce((a, next) => b.apply("add", { a, b: next }, {}), at(rows, 0));
      return rows.length === 1 ? sum : b.apply("multiply", { a: sum, b: b.scalar(1 / rows.length) }, {});
    }
  }
}

/** What a learned query finds in x, then y + ffn(norm y). Hugging Face SiglipMultiheadAttentionPoolingHead; timm AttentionPoolLatent. */
function found(b: BlockBuilder, stack: Stack, { heads, d_head, bias, norm, d_ff, act }: MapPool, x: Value, mask: Value | null): Value {
  const d_model = dim("d_model", stack.d_model);
  const probe = b.parameter("probe", [one, d_model], normal);
  const query = b.apply("expand", { x: probe }, { dims: [batch, one, d_model] });
  const [across, split] = [dim("heads*d_head", heads * d_head), { heads: dim("heads", heads), width: dim("d_head", d_head) }];
  const project = (of: Value, name: "query" | "key" | "value"): Value => b.apply("split_heads", { x: dense(b, of, `pool_attention.${name}`, across, bias) }, split, name);
  const seen = mask === null ? null : b.apply("visible", { attention_mask: mask, prefix_ids: null }, { queries: one, causal: false, left: null, right: null, chunk: null }, "mask");
  const inputs = { query: project(query, "query"), key: project(x, "key"), value: project(x, "value"), mask: seen, bias: null, sinks: null };
  const merged = b.apply("merge_heads", { x: b.apply("attention", inputs, { scale: 1 / Math.sqrt(d_head), softcap: null }) }, { to: across });
  const y = dense(b, merged, "pool_attention.output", d_model, bias, normal, "x");
  const inner = activated(b, dense(b, normed(b, y, "pool_norm", norm), "pool_ffn.up", dim("d_ff", d_ff), bias), act);
  return b.apply("add", { a: y, b: dense(b, inner, "pool_ffn.down", d_model, bias) }, {}, "x");
}

export function poolTitle(pool: Pool): string {
  switch (pool.kind) {
    case "positions":
      return `the vector at position ${pool.at.join(" and ")}`;
    case "mean":
      return "the mean vector";
    case "statistics":
      return "mean and standard deviation";
    case "patches":
      return "the mean of the patches";
    case "every_patch":
      return "the vector of every patch";
    case "grid":
      return "a map of the patches";
    case "token":
      return `the vector at the ${pool.which} token ${pool.other ? "other than " : ""}${pool.id}`;
    case "last":
      return "the last vector";
    case "first":
      return "the vector at the first position";
    case "end":
      return "the vector at the last position";
    case "concat":
      return `${pool.of.map(poolTitle).join(" and ")}, side by side`;
    case "map":
      return "what a learned query finds";
  }
}

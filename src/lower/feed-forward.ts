/** Feed-forward sublayers, dense or mixtures of experts. */
import type { FeedForwardSublayer, Mixture, Stack } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { at, dim, float, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Blocks } from "./blocks.ts";
import { activated, batch, closing, dense, normal, time, zeros } from "./parts.ts";

/** gpt-oss's clamp and slope; the activation's name stands for them. */
const OAI = { limit: 7, alpha: 1.702 };

export function feedForwardKey(stack: Stack, f: FeedForwardSublayer): string {
  const { name, norm, output_norm, place, residual, ...own } = f;
  return JSON.stringify([own, stack.d_model, closing(stack)]);
}

export const feedForwardBase = (f: FeedForwardSublayer): string => (f.kind === "adapter" ? f.kind : f.moe === null ? "feed_forward" : "mixture");

export function feedForwardBlock(blocks: Blocks, stack: Stack, f: FeedForwardSublayer, origin: string): Block {
  return blocks.get(feedForwardBase(f), feedForwardKey(stack, f), (name) => {
    const b = new BlockBuilder();
    const x = b.input("x", float(batch, time, dim("d_model", stack.d_model)));
    const y = f.moe === null ? branches(f, (path, from, to) => dense(b, from, path, to, f.bias, path === "down" ? closing(stack) : normal), b, x, stack, f.d_ff) : mixture(b, stack, f, f.moe, x);
    return b.build({ name, title: titleOf(f), origin }, [y]);
  });
}

type Project = (path: "gate" | "up" | "down", from: Value, to: Dim) => Value;

/** up, act, down; or gate and up, whose product goes down. */
function branches(f: FeedForwardSublayer, project: Project, b: BlockBuilder, x: Value, stack: Stack, width: number): Value {
  const d_ff = dim(width === f.d_ff ? "d_ff" : "d_shared", width);
  const inner = (): Value => {
    if (!f.gated) return activated(b, project("up", x, d_ff), f.act);
    const gate = project("gate", x, d_ff);
    if (f.act === "swiglu_oai") return b.apply("swiglu_oai", { gate, up: project("up", x, d_ff) }, OAI);
    return b.apply("multiply", { a: activated(b, gate, f.act), b: project("up", x, d_ff) }, {});
  };
  return project("down", inner(), dim("d_model", stack.d_model));
}

function mixture(b: BlockBuilder, stack: Stack, f: FeedForwardSublayer, moe: Mixture, x: Value): Value {
  const experts = dim("experts", moe.experts);
  const logits = dense(b, x, "router", experts, moe.router_bias);
  const correction = moe.bias_correction ? b.parameter("correction", [experts], zeros) : null;
  const attributes = { top: moe.top_k, score: moe.score, normalize: moe.normalize, scale: moe.scale, groups: moe.groups };
  const weights = b.apply("route", { logits, correction }, attributes, "weights");
  const project: Project = (path, from, to) => {
    const weight = b.parameter(`experts.${path}.weight`, [experts, at(from.type.dims, -1), to], path === "down" ? closing(stack) : normal);
    return b.apply("expert_linear", { x: from, weight, bias: f.bias ? b.parameter(`experts.${path}.bias`, [experts, to], zeros) : null }, {});
  };
  const mixed = b.apply("combine_experts", { x: branches(f, project, b, x, stack, f.d_ff), weights }, {});
  if (moe.shared_d_ff === null) return mixed;
  let shared = branches(f, (path, from, to) => dense(b, from, `shared.${path}`, to, f.bias, path === "down" ? closing(stack) : normal), b, x, stack, moe.shared_d_ff);
  if (moe.shared_gate) shared = b.apply("multiply", { a: shared, b: b.apply("sigmoid", { x: dense(b, x, "shared_gate", dim("1", 1), false) }, {}) }, {});
  return b.apply("add", { a: mixed, b: shared }, {});
}

function titleOf(f: FeedForwardSublayer): string {
  const kind = `${f.d_ff} wide, ${f.act}${f.gated ? ", gated" : ""}`;
  if (f.moe === null) return `${f.kind === "adapter" ? "Adapter" : "Feed-forward"}: ${kind}.`;
  const shared = f.moe.shared_d_ff === null ? "" : `, and one of ${f.moe.shared_d_ff} that all share`;
  return `Mixture: ${f.moe.top_k} of ${f.moe.experts} experts for each token, ${kind}${shared}.`;
}

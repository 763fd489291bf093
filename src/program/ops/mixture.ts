/** Mixtures of experts. Every expert runs on every token here and the router's zeros drop what it did not choose. */
import { size } from "../size.ts";
import { at, dim, known, one, ShapeError, showDims, type Dim } from "../tensor.ts";
import type { Value } from "../value.ts";
import { HIDDEN_SCORE } from "./attention.ts";
import { composite, type Definition } from "./op.ts";

export interface RouteAttributes {
  readonly top: number;
  readonly score: "softmax" | "sigmoid" | "softmax_after_topk";
  readonly normalize: boolean;
  readonly scale: number;
  readonly groups: { readonly count: number; readonly top: number; readonly score: "max" | "top2_sum" } | null;
}

/** 1 where an element is among the largest of its row, else 0, as float. */
function topMask(d: Definition, x: Value, top: number): Value {
  const of = at(x.type.dims, -1);
  const lead = x.type.dims.slice(0, -1);
  const chosen = dim("chosen", top);
  const ids = d.apply("reshape", { x: d.apply("top_k", { x }, { to: chosen }) }, { dims: [...lead, chosen, one] });
  const hit = d.apply("equal", { a: ids, b: d.apply("iota", {}, { start: size(0), dim: of }) }, {});
  const counted = d.apply("reduce_sum", { x: d.apply("cast", { x: hit }, { dtype: "float" }) }, { axis: lead.length });
  return d.apply("reshape", { x: counted }, { dims: x.type.dims });
}

const isOne = (d: Definition, mask: Value): Value => d.apply("less", { a: d.scalar(0.5), b: mask }, {});

/** Scores outside the best groups fall below all others, negative ones that a correction made included. */
function inGroups(d: Definition, scores: Value, groups: NonNullable<RouteAttributes["groups"]>): Value {
  const experts = at(scores.type.dims, -1);
  const lead = scores.type.dims.slice(0, -1);
  const [group, member] = [dim("expert_groups", groups.count), dim("members", known(experts) / groups.count)];
  const split = d.apply("reshape", { x: scores }, { dims: [...lead, group, member] });
  const axis = lead.length + 1;
  let best: Value;
  if (groups.score === "max") best = d.apply("reduce_max", { x: split }, { axis });
  else {
    const two = topMask(d, split, Math.min(2, known(member)));
    best = d.apply("reduce_sum", { x: d.apply("multiply", { a: split, b: two }, {}) }, { axis });
  }
  const kept = topMask(d, d.apply("reshape", { x: best }, { dims: [...lead, group] }), groups.top);
  const spread = d.apply("reshape", { x: kept }, { dims: [...lead, group, one] });
  const masked = d.apply("where", { condition: isOne(d, spread), a: split, b: d.scalar(HIDDEN_SCORE) }, {});
  return d.apply("reshape", { x: masked }, { dims: scores.type.dims });
}

export const route = composite<RouteAttributes>()({
  title: "How much each token takes of each expert: the router's scores of the chosen ones, 0 elsewhere",
  source: "Mixtral, arXiv:2401.04088; DeepSeek-V3, arXiv:2412.19437 (groups, bias for the choice alone); gpt-oss, torch/model.py (softmax after the choice)",
  inputs: ["logits", "correction?"],
  shape: ({ logits }, { top, groups }) => {
    const experts = known(at(logits.dims, -1));
    if (top > experts || (groups !== null && experts % groups.count !== 0)) throw new ShapeError(`the top ${top} of ${showDims(logits.dims)}`);
    return logits;
  },
  define: (d, { logits, correction }, { top, score, normalize, scale, groups }) => {
    const axis = logits.type.dims.length - 1;
    const scaled = (x: Value): Value => (scale === 1 ? x : d.apply("multiply", { a: x, b: d.scalar(scale) }, {}));
    if (score === "softmax_after_topk") {
      const seen = isOne(d, topMask(d, logits, top));
      return scaled(d.apply("softmax", { x: d.apply("where", { condition: seen, a: logits, b: d.scalar(HIDDEN_SCORE) }, {}) }, {}));
    }
    const scores = score === "softmax" ? d.apply("softmax", { x: logits }, {}) : d.apply("sigmoid", { x: logits }, {});
    let choice = correction === null ? scores : d.apply("add", { a: scores, b: correction }, {});
    if (groups !== null) choice = inGroups(d, choice, groups);
    let weights = d.apply("multiply", { a: scores, b: topMask(d, choice, top) }, {});
    if (normalize) {
      const sum = d.apply("add", { a: d.apply("reduce_sum", { x: weights }, { axis }), b: d.scalar(1e-20) }, {});
      weights = d.apply("divide", { a: weights, b: sum }, {});
    }
    return scaled(weights);
  },
});

export const expert_linear = composite()({
  title: "x W + b for every expert: of one x for all, or of each expert's own",
  source: "Shazeer et al. 2017, arXiv:1701.06538",
  inputs: ["x", "weight", "bias?"],
  shape: ({ x, weight }) => {
    const shared = x.dims.length === 3;
    if (weight.dims.length !== 3 || (x.dims.length !== 4 && !shared)) throw new ShapeError(`${showDims(x.dims)} through ${showDims(weight.dims)}`);
    return { dtype: "float", dims: [at(weight.dims, 0), ...x.dims.slice(shared ? 0 : 1, -1), at(weight.dims, 2)] };
  },
  define: (d, { x, weight, bias }) => {
    const [experts, inner, outer] = [at(weight.type.dims, 0), at(weight.type.dims, 1), at(weight.type.dims, 2)];
    const table = d.apply("reshape", { x: weight }, { dims: [experts, one, inner, outer] });
    const rows: readonly Dim[] = x.type.dims.length === 3 ? [one, ...x.type.dims] : x.type.dims;
    const y = d.apply("matmul", { a: x.type.dims.length === 3 ? d.apply("reshape", { x }, { dims: rows }) : x, b: table }, {});
    return bias === null ? y : d.apply("add", { a: y, b: d.apply("reshape", { x: bias }, { dims: [experts, one, one, outer] }) }, {});
  },
});

export const combine_experts = composite()({
  title: "Sum over experts of what each gives times how much of it a token takes",
  source: "Shazeer et al. 2017, arXiv:1701.06538",
  inputs: ["x", "weights"],
  shape: ({ x }) => ({ dtype: "float", dims: x.dims.slice(1) }),
  define: (d, { x, weights }) => {
    const experts = at(weights.type.dims, 2);
    const [batch, time] = [at(weights.type.dims, 0), at(weights.type.dims, 1)];
    const column = d.apply("reshape", { x: d.apply("transpose", { x: weights }, { order: [2, 0, 1] }) }, { dims: [experts, batch, time, one] });
    const sum = d.apply("reduce_sum", { x: d.apply("multiply", { a: x, b: column }, {}) }, { axis: 0 });
    return d.apply("reshape", { x: sum }, { dims: x.type.dims.slice(1) });
  },
});

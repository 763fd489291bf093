/** Pieces that every concern of lowering uses: dims, norms, activations, initial values. */
import type { Activation, Layer, Norm, Stack, Sublayer } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import type { Initialiser } from "../program/parameter.ts";
import { at, dim, ShapeError, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";

/** Computes a fact of a stack (or of anything else that is an object) once, however many layers ask for it. */
export function once<Of extends object, Fact>(fact: (of: Of) => Fact): (of: Of) => Fact {
  const known = new WeakMap<Of, { readonly fact: Fact }>();
  return (of) => {
    const found = known.get(of) ?? { fact: fact(of) };
    known.set(of, found);
    return found.fact;
  };
}

export const sublayersOf = (layer: Layer): readonly Sublayer[] => layer.steps.flatMap((step) => step.sublayers);

export const batch = dim("batch");
export const time = dim("time");

/** Standard deviation that BERT and GPT-2 start their weights with. */
const STD = 0.02;
export const normal: Initialiser = { kind: "normal", std: STD };
export const zeros: Initialiser = { kind: "zeros" };
export const ones: Initialiser = { kind: "ones" };

/** What closes a residual branch starts smaller where branches add up unnormalised (GPT-2: 1/sqrt of their number). */
export const closing = once((stack: Stack): Initialiser => {
  const branches = stack.layers.flatMap(sublayersOf);
  const adds = stack.decodes && branches.every((b) => b.place === "pre");
  return adds ? { kind: "normal", std: STD / Math.sqrt(branches.length) } : normal;
});

/** A dense layer whose parameters stand under `path`. */
export function dense(b: BlockBuilder, x: Value, path: string, to: Dim, bias: boolean, init: Initialiser = normal, name: string | null = null): Value {
  const weight = b.parameter(`${path}.weight`, [at(x.type.dims, -1), to], init);
  return b.apply("linear", { x, weight, bias: bias ? b.parameter(`${path}.bias`, [to], zeros) : null }, {}, name);
}

/** A norm whose parameters stand under `path`. */
export function normed(b: BlockBuilder, x: Value, path: string, norm: Norm, name: string | null = null): Value {
  const width = [at(x.type.dims, -1)];
  const weight = norm.affine ? b.parameter(`${path}.weight`, width, norm.offset === 1 ? zeros : { kind: "ones" }) : null;
  const attributes = { eps: norm.eps, offset: norm.offset };
  const bias = norm.bias ? b.parameter(`${path}.bias`, width, zeros) : null;
  if (norm.kind === "layer") return b.apply("layer_norm", { x, weight, bias }, attributes, name);
  const y = b.apply("rms_norm", { x, weight }, attributes, bias === null ? name : null);
  return bias === null ? y : b.apply("add", { a: y, b: bias }, {}, name);
}

/** A norm by the statistics of training data, whose parameters stand under `path`. */
export function batchNormed(b: BlockBuilder, x: Value, path: string, eps: number, name: string | null = null): Value {
  const width = [at(x.type.dims, -1)];
  const [weight, bias] = [b.parameter(`${path}.weight`, width, ones), b.parameter(`${path}.bias`, width, zeros)];
  const mean = b.parameter(`${path}.mean`, width, { kind: "statistic", value: 0 });
  const variance = b.parameter(`${path}.variance`, width, { kind: "statistic", value: 1 });
  return b.apply("batch_norm", { x, weight, bias, mean, variance }, { eps }, name);
}

/** An activation of one operand; swiglu_oai has two and stands in the feed-forward alone. */
export function activated(b: BlockBuilder, x: Value, act: Activation, name: string | null = null): Value {
  if (act === "swiglu_oai") throw new ShapeError("swiglu_oai needs a gate");
  return act === "identity" ? x : b.apply(act, { x }, {}, name);
}

/**
 * Required keys.
 *
 * What two well-known models disagree on has no default: it must be written, here or in a spec that is extended.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { feedForwardKinds } from "../../model/feed-forward.ts";
import { isTrue, mappingAt, nodeAt, type MappingNode, stringAt } from "../../source/index.ts";
import { crossOf, isGiven, type LayerSpec, outputsOf, type Spec, type StackSpec, stackOf, whereMissing } from "../spec.ts";
import { asks } from "./pool.ts";

export function* required(spec: Spec): Generator<Diagnostic> {
  const missing = (tree: MappingNode, path: string, why: string): Diagnostic =>
    specError("S0307", { path, why }, whereMissing(spec, tree, path.split(".")));

  if (!isGiven(spec.root, "type")) yield missing(spec.root, "type", "encoder, decoder or encoder-decoder");
  for (const stack of spec.stacks) {
    for (const [path, why] of ofStack(stack)) if (!isGiven(stack.tree, ...path.split("."))) yield missing(stack.tree, path, why);
    if (!hasMechanism(stack.tree)) yield missing(stack.tree, "position", "write `none` where there are no positions");
    const norms = normsOf(spec, stack);
    if (norms && !isGiven(stack.tree, "norm", "kind")) yield missing(stack.tree, "norm.kind", "layer or rms");
    if (norms && !isGiven(stack.tree, "norm", "eps")) yield missing(stack.tree, "norm.eps", "published models differ here");
    for (const layer of stack.kinds) {
      for (const [path, why] of ofLayer(layer)) if (!isGiven(layer.tree, ...path.split("."))) yield missing(layer.tree, path, why);
    }
  }
  const lora = nodeAt(spec.root, "adapt", "lora");
  for (const one of lora?.kind === "sequence" ? lora.items : [lora]) {
    if (one?.kind === "mapping" && !isGiven(one, "rank")) yield missing(spec.root, "adapt.lora.rank", "the width between an adapter's two matrices");
  }
  for (const { name, tree } of outputsOf(spec)) {
    const at = `outputs.${name}`;
    for (const [key, why] of NEEDED) if (mappingAt(tree, key.split(".")[0] ?? "") !== undefined && !isGiven(tree, ...key.split("."))) yield missing(spec.root, `${at}.${key}`, why);
    if (isGiven(tree, "transform") && !isGiven(tree, "transform", "act")) yield missing(spec.root, `${at}.transform.act`, "an activation");
    if (mappingAt(tree, "pool") !== undefined && !["token", "except", "concat", "map"].some((key) => isGiven(tree, "pool", key))) yield missing(spec.root, `${at}.pool.token`, "which token");
    if (isGiven(tree, "mlp") && nodeAt(tree, "mlp")?.kind === "mapping" && !isGiven(tree, "mlp", "dims")) yield missing(spec.root, `${at}.mlp.dims`, "the width that each linear map gives");
    if (NEEDS_SIZE.has(name) && !isGiven(tree, "project") && !isGiven(tree, "mlp")) yield missing(spec.root, `${at}.project`, "how many values it gives");
  }
}

/** What a step of an output has to say where it is given. */
const NEEDED: readonly Requirement[] = [
  ["tdnn.dims", "the width that each gives"],
  ["tdnn.kernels", "the positions that each sees"],
  ["quantize.groups", "how many codebooks"],
  ["quantize.codes", "how many codewords each has"],
  ["quantize.d", "the width of all together"],
];

/** Outputs that are nothing without a projection. */
const NEEDS_SIZE: ReadonlySet<string> = new Set(["classification", "token_classification", "nsp", "sop"]);

type Requirement = readonly [path: string, why: string];

function* ofStack(stack: StackSpec): Generator<Requirement> {
  yield ["d_model", "the width of the residual stream"];
  yield ["layers", "how many there are"];
  yield ["norm.place", "pre, post, sandwich, output or none"];
  if (mappingAt(stack.tree, "input", "tokens") !== undefined) yield ["input.tokens.vocab", "the rows of the token table"];
  if (mappingAt(stack.tree, "input", "patches") !== undefined) {
    yield ["input.patches.size", "height and width of the picture"];
    yield ["input.patches.patch", "height and width of a patch"];
    if (mappingAt(stack.tree, "input", "patches", "interpolate") !== undefined) yield ["input.patches.interpolate.grid", "the patches that the table was made for"];
  }
  if (mappingAt(stack.tree, "input", "frames") !== undefined) yield* ofFrames(stack.tree);
  if (mappingAt(stack.tree, "input", "features") !== undefined) yield ["input.features.channels", "the values at each place"];
  if (mappingAt(stack.tree, "input", "queries") !== undefined) yield ["input.queries.count", "how many there are"];
  if (mappingAt(stack.tree, "position", "conv") !== undefined) {
    yield ["position.conv.kernel", "the positions under it"];
    yield ["position.conv.act", "an activation"];
  }
  const tokens = nodeAt(stack.tree, "input", "tokens") !== undefined || (nodeAt(stack.tree, "input", "frames") !== undefined && !isGiven(stack.tree, "input", "frames", "length"));
  if (tokens && nodeAt(stack.tree, "position", "learned") !== undefined) yield ["context", "learned positions need a row for each"];
}

function* ofFrames(tree: MappingNode): Generator<Requirement> {
  yield ["input.frames.stem", "the convolutions that read them"];
  const stem = mappingAt(tree, "input", "frames", "stem");
  if (stem === undefined) return;
  const kind = stringAt(stem, "kind")?.value;
  yield ["input.frames.stem.kind", "conv1d, conv2d or waveform"];
  yield ["input.frames.stem.kernels", "the width of each"];
  yield ["input.frames.stem.strides", "how far each moves"];
  yield ["input.frames.stem.act", "an activation"];
  if (kind !== "waveform") yield ["input.frames.bins", "the values of a frame"];
  if (kind !== "conv1d") yield ["input.frames.stem.channels", "what each convolution gives"];
}

function* ofLayer({ tree, block }: LayerSpec): Generator<Requirement> {
  if (asksForHeads(tree, block)) yield ["attention.heads", "how many heads"];
  if (block.includes("attention") && mappingAt(tree, "attention", "latent") !== undefined) {
    yield ["attention.latent.kv", "the width of the memory"];
    yield ["attention.latent.nope", "the dimensions that don't rotate"];
    yield ["attention.latent.rope", "the dimensions that rotate"];
    yield ["attention.latent.v", "the width of a value"];
  }
  if (block.includes("attention") && mappingAt(tree, "position", "disentangled") !== undefined && !hasContext(tree)) {
    yield ["position.disentangled.span", "there is no context that it could follow from"];
  }
  for (const sublayer of ["attention", "cross"]) {
    if (block.includes(sublayer) && mappingAt(tree, sublayer, "qk_norm") !== undefined) yield [`${sublayer}.qk_norm.over`, "head, width, per_head or l2"];
  }
  if (block.includes("conv")) {
    yield ["conv.kernel", "the positions under a filter"];
    yield ["conv.act", "an activation"];
    yield ["conv.norm", "batch, layer or none"];
  }
  for (const kind of feedForwardKinds) {
    if (!block.includes(kind)) continue;
    yield [`${kind}.d_ff`, "the width inside"];
    yield [`${kind}.act`, "an activation"];
    if (mappingAt(tree, kind, "moe") !== undefined) {
      yield [`${kind}.moe.experts`, "how many there are"];
      yield [`${kind}.moe.top_k`, "how many a token goes to"];
      if (isGiven(tree, kind, "moe", "groups")) yield [`${kind}.moe.top_groups`, "how many groups a token chooses from"];
    }
  }
}

/** Additive scores have one head, and so has what feeds a recurrence, where nothing else is said. */
function asksForHeads(tree: MappingNode, block: readonly string[]): boolean {
  const single = (attention: MappingNode | undefined): boolean => stringAt(attention, "score")?.value === "additive" || stringAt(attention, "feed")?.value === "input";
  const cross = crossOf(tree);
  return (block.includes("attention") && !single(mappingAt(tree, "attention"))) || (block.includes("cross") && !single(cross) && !isGiven(cross, "heads"));
}

function hasContext(tree: MappingNode): boolean {
  return isGiven(tree, "context") || mappingAt(tree, "input", "patches") !== undefined;
}

function hasMechanism(tree: MappingNode): boolean {
  if (!isGiven(tree, "position")) return false;
  const position = mappingAt(tree, "position");
  return position === undefined || position.entries.size > 0;
}

/** Whether any norm of the stack takes the model's kind and eps. */
function normsOf(spec: Spec, stack: StackSpec): boolean {
  const place = stringAt(stack.tree, "norm", "place")?.value;
  const final = nodeAt(stack.tree, "norm", "final");
  const takes = (tree: MappingNode | undefined, ...path: readonly string[]): boolean => {
    const norm = mappingAt(tree, ...path);
    return norm !== undefined && !(isGiven(norm, "kind") && isGiven(norm, "eps"));
  };
  const outputs = outputsOf(spec).filter(({ tree }) => stackOf(spec, tree) === stack);
  return (
    (place !== undefined && place !== "none") ||
    (final?.kind === "scalar" && final.value === true) ||
    takes(stack.tree, "input", "tokens", "norm") ||
    takes(stack.tree, "input", "patches", "norm") ||
    takes(stack.tree, "input", "frames", "norm") ||
    takes(stack.tree, "input", "frames", "projection", "norm") ||
    takes(stack.tree, "norm", "final") ||
    stack.kinds.some(({ tree }) => isTrue(nodeAt(tree, "norm", "end"))) ||
    stack.kinds.some(({ tree }) => takes(tree, "position", "disentangled", "norm") || normsConvolved(mappingAt(tree, "position", "conv")) || takes(tree, "attention", "qk_norm") || takes(crossOf(tree), "qk_norm")) ||
    outputs.some(({ tree }) => (asks(tree) && !(isGiven(tree, "pool", "map", "norm", "kind") && isGiven(tree, "pool", "map", "norm", "eps"))) || takes(tree, "norm") || takes(tree, "transform", "norm"))
  );
}

/** Positions that convolutions make, normed by an eps that is said elsewhere. */
const normsConvolved = (conv: MappingNode | undefined): boolean => (stringAt(conv, "norm")?.value === "batch" || stringAt(conv, "output_norm")?.value === "layer") && !isGiven(conv, "eps");

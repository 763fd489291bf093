/**
 * Required keys.
 *
 * What two well-known models disagree on has no default: it must be written, here or in a spec that is extended.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { mappingAt, nodeAt, type MappingNode, stringAt } from "../../source/index.ts";
import { isGiven, outputsOf, type Spec, type StackSpec, stackOf, whereMissing } from "../spec.ts";

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
      for (const [path, why] of ofLayer(layer.block)) if (!isGiven(layer.tree, ...path.split("."))) yield missing(layer.tree, path, why);
    }
  }
  for (const { name, tree } of outputsOf(spec)) {
    const at = `outputs.${name}`;
    if (isGiven(tree, "transform") && !isGiven(tree, "transform", "act")) yield missing(spec.root, `${at}.transform.act`, "an activation");
    if (NEEDS_SIZE.has(name) && !isGiven(tree, "project")) yield missing(spec.root, `${at}.project`, "how many values it gives");
  }
}

/** Outputs that are nothing without a projection. */
const NEEDS_SIZE: ReadonlySet<string> = new Set(["classification", "token_classification", "nsp", "sop"]);

type Requirement = readonly [path: string, why: string];

function* ofStack(stack: StackSpec): Generator<Requirement> {
  yield ["d_model", "the width of the residual stream"];
  yield ["layers", "how many there are"];
  yield ["norm.place", "pre, post or none"];
  if (mappingAt(stack.tree, "input", "tokens") !== undefined) yield ["input.tokens.vocab", "the rows of the token table"];
  if (mappingAt(stack.tree, "input", "patches") !== undefined) {
    yield ["input.patches.size", "height and width of the picture"];
    yield ["input.patches.patch", "height and width of a patch"];
  }
  const tokens = nodeAt(stack.tree, "input", "tokens") !== undefined;
  if (tokens && nodeAt(stack.tree, "position", "learned") !== undefined) yield ["context", "learned positions need a row for each"];
}

function* ofLayer(block: readonly string[]): Generator<Requirement> {
  if (block.includes("attention") || block.includes("cross")) yield ["attention.heads", "how many heads"];
  if (block.includes("ffn")) {
    yield ["ffn.d_ff", "the width inside"];
    yield ["ffn.act", "an activation"];
  }
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
    outputs.some(({ tree }) => takes(tree, "norm") || takes(tree, "transform", "norm"))
  );
}

/**
 * Sizes can be held.
 *
 * What follows from several sizes is computed in BigInt, before any memory is taken.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { feedForwardKinds } from "../../model/feed-forward.ts";
import { mappingAt, type MappingNode, nodeAt, numberAt } from "../../source/index.ts";
import { extentOf, inputWidth, numbersOf, type Spec, type StackSpec } from "../spec.ts";
import { layersOf } from "./rule.ts";

/** Dimensions of every target are signed 32-bit numbers. */
const LIMIT = 2n ** 31n - 1n;

export function* sizes(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of layersOf(spec)) {
    const heads = numberAt(tree, "attention", "heads");
    const width = numberAt(tree, "attention", "d_head");
    yield* ofLatent(tree);
    for (const kind of feedForwardKinds) yield* ofShared(mappingAt(tree, kind));
    if (heads !== undefined && width !== undefined) yield* within("heads * d_head", BigInt(heads.value) * BigInt(width.value), width.span);
  }
  for (const stack of spec.stacks) {
    yield* ofInput(stack);
    yield* ofFrames(stack);
  }
}

/** Maps from and to all heads of latent attention. */
function* ofLatent(tree: MappingNode): Generator<Diagnostic> {
  const heads = numberAt(tree, "attention", "heads");
  const nope = numberAt(tree, "attention", "latent", "nope");
  if (heads === undefined || nope === undefined) return;
  for (const part of ["rope", "v"]) {
    const other = numberAt(tree, "attention", "latent", part);
    if (other !== undefined) yield* within(`heads * (nope + ${part})`, BigInt(heads.value) * (BigInt(nope.value) + BigInt(other.value)), heads.span);
  }
}

function* ofShared(ffn: MappingNode | undefined): Generator<Diagnostic> {
  const shared = numberAt(ffn, "moe", "shared");
  const width = numberAt(ffn, "d_ff");
  if (shared === undefined || width === undefined || mappingAt(ffn, "moe")?.entries.has("shared_d_ff") === true) return;
  yield* within("shared * d_ff", BigInt(shared.value) * BigInt(width.value), shared.span);
}

function* ofInput(stack: StackSpec): Generator<Diagnostic> {
  const context = numberAt(stack.tree, "context");
  const offset = numberAt(stack.tree, "position", "learned", "offset");
  if (context !== undefined && offset !== undefined && nodeAt(stack.tree, "input", "tokens") !== undefined) {
    yield* within("the table of positions", BigInt(context.value) + BigInt(offset.value), context.span);
  }
  const patches = mappingAt(stack.tree, "input", "patches");
  const patch = extentOf(patches, "patch");
  if (patch !== undefined && inputWidth(stack) !== undefined) {
    const channels = numberAt(patches, "channels")?.value ?? 3;
    yield* within("a patch", BigInt(channels) * BigInt(patch[0].value) * BigInt(patch[1].value), patch[0].span);
  }
  const size = extentOf(patches, "size");
  const stride = extentOf(patches, "stride") ?? patch;
  if (size !== undefined && stride !== undefined) {
    const count = BigInt(Math.ceil(size[0].value / stride[0].value)) * BigInt(Math.ceil(size[1].value / stride[1].value));
    yield* within("the number of patches", count, stride[0].span);
  }
}

/** A stem's last values, side by side. */
function* ofFrames(stack: StackSpec): Generator<Diagnostic> {
  const stem = mappingAt(stack.tree, "input", "frames", "stem");
  const bins = numberAt(stack.tree, "input", "frames", "bins");
  const channels = numberAt(stem, "channels") ?? numbersOf(stem, "channels")?.at(-1);
  if (stem !== undefined && bins !== undefined && channels !== undefined) yield* within("channels * bins", BigInt(channels.value) * BigInt(bins.value), channels.span);
}

function* within(what: string, size: bigint, span: Diagnostic["span"]): Generator<Diagnostic> {
  if (size > LIMIT) yield specError("S0508", { what, size, limit: LIMIT }, span);
}

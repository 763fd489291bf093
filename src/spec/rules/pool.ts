/**
 * What is pooled exists.
 *
 * An output pools the mean, the last token, the last position, a token by its id or any other, or tokens in front by their names; of
 * tokens `cls` is the first.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { entryAt, mappingAt, type Node, nodeAt, stringAt } from "../../source/index.ts";
import { isLaterValue } from "../later.ts";
import { isGiven, outputsOf, type Spec, type StackSpec, stackOf } from "../spec.ts";

const WAYS = ["mean", "last", "end"];
/** Of tokens alone. */
const WAYS_OF_TOKENS = [...WAYS, "eos"];

export function* pool(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of outputsOf(spec)) {
    const given = nodeAt(tree, "pool");
    const stack = stackOf(spec, tree);
    const names = stack === undefined ? null : poolable(stack);
    if (given === undefined || names === null) continue;
    const reads = mappingAt(stack?.tree, "input", "tokens") !== undefined;
    if (given.kind === "mapping" && !reads) yield specError("S0709", { stack: stack?.name ?? "" }, given.span);
    const other = entryAt(given, "except");
    if (other !== undefined && isGiven(tree, "pool", "token")) yield specError("S0312", { path: "pool.except", why: "a token is named" }, other.keySpan);
    if (given.kind === "mapping") continue;
    if (reads && stringAt(given)?.value === "eos" && !isGiven(spec.root, "special", "eos")) yield specError("S0708", {}, given.span);
    const known = given.kind === "sequence" ? names : [...names, ...(reads ? WAYS_OF_TOKENS : WAYS)];
    for (const item of given.kind === "sequence" ? given.items : [given]) yield* single(item, known);
  }
}

function* single(item: Node, known: readonly string[]): Generator<Diagnostic> {
  if (item.kind !== "scalar" || typeof item.value !== "string" || known.includes(item.value)) return;
  if (isLaterValue("pool", item.value)) yield specError("S0303", { what: `pool: ${item.value}` }, item.span);
  else yield specError("S0701", { name: item.value, known, near: nearest(item.value, known) }, item.span);
}

/** Names of the tokens that a stack can pool in the order of their positions; null where that is not known. */
export function poolable(stack: StackSpec): readonly string[] | null {
  if (mappingAt(stack.tree, "input", "tokens") !== undefined) return ["cls"];
  const patches = mappingAt(stack.tree, "input", "patches");
  const prefix = nodeAt(patches, "prefix");
  if (patches === undefined || (prefix !== undefined && prefix.kind !== "sequence")) return null;
  return (prefix?.items ?? []).flatMap((item) => (item.kind === "scalar" && typeof item.value === "string" ? [item.value] : []));
}

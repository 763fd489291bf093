/**
 * What is pooled exists.
 *
 * An output pools the mean, the last token, a token by its id or any other, tokens in front by their names (of tokens `cls` is the first), several
 * of these side by side, or what a learned query finds, whose heads divide d_model.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { divisorsNear, nearest } from "../../diagnostics/suggest.ts";
import { entryAt, mappingAt, type MappingNode, type Node, nodeAt, numberAt, stringAt, wordsOf } from "../../source/index.ts";
import { isLaterValue } from "../later.ts";
import { isGiven, outputsOf, readsOf, type Spec, type StackSpec, stackOf } from "../spec.ts";

const WAYS = ["mean", "statistics", "first", "last", "map"];
const WAYS_OF_PATCHES = [...WAYS, "patches", "every_patch", "grid"];
const WAYS_OF_TOKENS = [...WAYS, "end", "eos"];
/** Words of other libraries for them, for the help alone. */
const SAME: Readonly<Record<string, string>> = { avg: "mean", average: "mean", gap: "mean", token: "cls", cls_token: "cls", attention: "map", eot: "eos" };
/** What a mapping can say, one at a time. */
const ONE_OF = ["token", "except", "concat", "map"];
/** Of these, what is about tokens. */
const OF_TOKENS: ReadonlySet<string | undefined> = new Set(["token", "except", undefined]);

/** Whether an output pools by a learned query. */
export const asks = (output: MappingNode): boolean => stringAt(output, "pool")?.value === "map" || isGiven(output, "pool", "map");

export function* pool(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of outputsOf(spec)) {
    const given = nodeAt(tree, "pool");
    const stack = stackOf(spec, tree);
    const names = stack === undefined ? null : poolable(stack);
    if (given === undefined || names === null) continue;
    const reads = mappingAt(stack?.tree, "input", "tokens") !== undefined;
    const ways = reads ? WAYS_OF_TOKENS : readsOf(stack?.tree) === "patches" ? WAYS_OF_PATCHES : WAYS;
    if (given.kind === "mapping") {
      yield* mapped(given, stack, !reads, [...names, ...ways.filter((way) => way !== "map" && way !== "eos" && way !== "every_patch" && way !== "grid")]);
      continue;
    }
    if (reads && stringAt(given)?.value === "eos" && !isGiven(spec.root, "special", "eos")) yield specError("S0708", {}, given.span);
    const known = given.kind === "sequence" ? names : [...names, ...ways];
    for (const item of given.kind === "sequence" ? given.items : [given]) yield* single(item, known);
  }
}

function* mapped(given: MappingNode, stack: StackSpec | undefined, pictures: boolean, known: readonly string[]): Generator<Diagnostic> {
  const said = ONE_OF.filter((key) => isGiven(given, key));
  const [first, second] = said;
  if (first !== undefined && second !== undefined) yield specError("S0740", { first, second }, entryAt(given, second)?.keySpan ?? given.span);
  if (pictures && said.length <= 1 && OF_TOKENS.has(first)) yield specError("S0709", { stack: stack?.name ?? "", reads: readsOf(stack?.tree) ?? "" }, given.span);
  const which = entryAt(given, "which");
  if (which !== undefined && !OF_TOKENS.has(first)) yield specError("S0312", { path: "pool.which", why: "no token is looked for" }, which.keySpan);
  const concat = nodeAt(given, "concat");
  for (const item of concat?.kind === "sequence" ? concat.items : []) yield* single(item, known);
  const heads = numberAt(given, "map", "heads");
  const width = numberAt(stack?.tree, "d_model");
  if (heads === undefined || width === undefined || width.value % heads.value === 0) return;
  const data = { dModel: width.value, heads: heads.value, divisors: divisorsNear(width.value, heads.value) };
  yield specError("S0503", data, heads.span, [{ span: width.span, label: `${width.value} here` }]);
}

function* single(item: Node, known: readonly string[]): Generator<Diagnostic> {
  if (item.kind !== "scalar" || typeof item.value !== "string" || known.includes(item.value)) return;
  if (isLaterValue("pool", item.value)) yield specError("S0303", { what: `pool: ${item.value}` }, item.span);
  else {
    const same = SAME[item.value];
    const near = same !== undefined && known.includes(same) ? same : nearest(item.value, known);
    yield specError("S0701", { name: item.value, known, near, prefix: item.value === "cls" && known.includes("patches") }, item.span);
  }
}

/** Names of the tokens that a stack can pool in the order of their positions; null where that is not known. */
export function poolable(stack: StackSpec): readonly string[] | null {
  if (mappingAt(stack.tree, "input", "tokens") !== undefined) return ["cls"];
  if (["frames", "features", "queries"].some((kind) => mappingAt(stack.tree, "input", kind) !== undefined)) return [];
  const patches = mappingAt(stack.tree, "input", "patches");
  const prefix = nodeAt(patches, "prefix");
  if (patches === undefined || (prefix !== undefined && prefix.kind !== "sequence")) return null;
  return wordsOf(prefix?.items ?? []).map(({ value }) => value);
}

/** The checked document seen as stacks of layers, defaults still open: what rules look at and `resolve` completes. */

import { entryAt, isTrue, type MappingNode, mappingAt, type Node, nodeAt, numberAt, type Placed, stringAt } from "../source/index.ts";
import type { ModelType } from "../model/types.ts";
import { applyPatch } from "./merge.ts";
import { layerNames, readPattern } from "./pattern.ts";

export interface Spec {
  readonly root: MappingNode;
  /** undefined where it is missing or has been reported. */
  readonly type: ModelType | undefined;
  readonly stacks: readonly StackSpec[];
}

export interface StackSpec {
  readonly name: "encoder" | "decoder";
  /** Keys at the top with the stack's own section merged over them. */
  readonly tree: MappingNode;
  /** What the stack's section gives by itself: the top where there is but one stack. */
  readonly own: MappingNode | undefined;
  /** The stack whose output cross-attention reads. */
  readonly memory: "encoder" | null;
  /** Each kind of layer once. */
  readonly kinds: readonly LayerSpec[];
  /** For each layer, which of `kinds` it is. */
  readonly order: readonly number[];
}

export interface LayerSpec {
  /** The stack's tree with the layer's variant and its `at` merged over it. */
  readonly tree: MappingNode;
  readonly variant: string | null;
  /** The layer's number where `at` changes it. */
  readonly at: number | null;
  /** Its sublayers, those that are parallel together. */
  readonly steps: readonly (readonly string[])[];
  /** The same one after another. */
  readonly block: readonly string[];
  /** The patches that made it, for rules about what a layer can change. */
  readonly patches: readonly MappingNode[];
}

const NOT_OF_A_STACK: ReadonlySet<string> = new Set(["model", "extends", "type", "encoder", "decoder", "outputs", "special"]);

export function viewSpec(root: MappingNode): Spec {
  const type = stringAt(root, "type")?.value as ModelType | undefined;
  const top: MappingNode = { ...root, entries: new Map([...root.entries].filter(([key]) => !NOT_OF_A_STACK.has(key))) };
  const sections = type === undefined && (root.entries.has("encoder") || root.entries.has("decoder"));
  if (type !== "encoder-decoder" && !sections) return { root, type, stacks: [viewStack(type ?? "decoder", top, top, null)] };
  const stacks = (["encoder", "decoder"] as const).map((name) => {
    const own = mappingAt(root, name);
    return viewStack(name, own === undefined ? top : applyPatch(top, own), own, name === "decoder" ? "encoder" : null);
  });
  return { root, type, stacks };
}

function viewStack(name: StackSpec["name"], tree: MappingNode, own: MappingNode | undefined, memory: StackSpec["memory"]): StackSpec {
  const layers = numberAt(tree, "layers")?.value;
  const entries = readPattern(nodeAt(tree, "pattern"));
  const variants = mappingAt(tree, "variants");
  const names = entries === null || layers === undefined ? null : layerNames(entries, layers);
  const kinds: LayerSpec[] = [];
  const known = new Map<string, number>();
  const kind = (variant: string | null, at: string | null): number => {
    const key = `${variant ?? ""} ${at ?? ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const patches = [variant === null ? undefined : mappingAt(variants, variant), at === null ? undefined : mappingAt(tree, "at", at)];
    const given = patches.filter((patch) => patch !== undefined);
    const merged = given.reduce(applyPatch, tree);
    const steps = stepsOf(merged, memory !== null);
    kinds.push({ tree: merged, variant, at: at === null ? null : Number(at), steps, block: steps.flat(), patches: given });
    known.set(key, kinds.length - 1);
    return kinds.length - 1;
  };
  const single = mappingAt(tree, "at");
  const order = Array.from({ length: layers ?? 1 }, (_, i) => kind(names?.[i] ?? null, single?.entries.has(String(i)) === true ? String(i) : null));
  return { name, tree, own, memory, kinds, order };
}

function stepsOf(tree: MappingNode, hasMemory: boolean): readonly (readonly string[])[] {
  const block = nodeAt(tree, "block");
  if (block?.kind === "broken") return [];
  if (block?.kind !== "sequence") return hasMemory ? [["attention"], ["cross"], ["ffn"]] : [["attention"], ["ffn"]];
  return block.items.map((item) => wordsOf(item.kind === "sequence" ? item.items : [item]).map(({ value }) => value));
}

/** The words of a list, each with its place. */
export function wordsOf(items: readonly Node[]): readonly Placed<string>[] {
  return items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "string" ? [{ value: item.value, span: item.span }] : []));
}

/** What cross-attention goes by: `attention` with `cross` merged over it. */
export function crossOf(layer: MappingNode): MappingNode | undefined {
  const attention = mappingAt(layer, "attention");
  const cross = mappingAt(layer, "cross");
  return cross === undefined ? attention : applyPatch(attention, cross);
}

/** Width of a head that rotary positions turn: of the rotated part where attention is latent; undefined where it is not known. */
export function rotaryHead(tree: MappingNode): Placed<number> | undefined {
  if (isGiven(tree, "attention", "latent")) return numberAt(tree, "attention", "latent", "rope");
  if (isGiven(tree, "attention", "d_head")) return numberAt(tree, "attention", "d_head");
  const width = numberAt(tree, "d_model");
  const heads = numberAt(tree, "attention", "heads");
  return width === undefined || heads === undefined ? undefined : { value: width.value / heads.value, span: heads.span };
}

/** Token or patch width: where positions live. */
export function inputWidth(stack: StackSpec): Placed<number> | undefined {
  return numberAt(stack.tree, "input", "tokens", "d_embed") ?? numberAt(stack.tree, "d_model");
}

/** [height, width] of a pair written as one number or two. */
export function extentOf(tree: MappingNode | undefined, key: string): readonly [Placed<number>, Placed<number>] | undefined {
  const one = numberAt(tree, key);
  if (one !== undefined) return [one, one];
  const pair = nodeAt(tree, key);
  if (pair?.kind !== "sequence") return undefined;
  const [height, width] = pair.items;
  if (height?.kind !== "scalar" || width?.kind !== "scalar") return undefined;
  if (typeof height.value !== "number" || typeof width.value !== "number") return undefined;
  return [{ value: height.value, span: height.span }, { value: width.value, span: width.span }];
}

/** "causal", "prefix" or "full", by the stack's default where the layer says nothing; undefined where the type is not known. */
export function maskOf(spec: Spec, stack: StackSpec, layer: MappingNode): string | undefined {
  const given = nodeAt(layer, "attention", "mask");
  if (given !== undefined) return stringAt(given)?.value;
  if (spec.type === undefined) return undefined;
  return stack.name === "decoder" ? "causal" : "full";
}

export function outputsOf(spec: Spec): readonly { readonly name: string; readonly tree: MappingNode; readonly span: Placed<string>["span"] }[] {
  const outputs = mappingAt(spec.root, "outputs");
  return [...(outputs?.entries ?? [])].flatMap(([name, { keySpan, value }]) =>
    value.kind === "mapping" ? [{ name, tree: value, span: keySpan }] : [],
  );
}

/** The stack that an output reads. */
export function stackOf(spec: Spec, output: MappingNode): StackSpec | undefined {
  const from = stringAt(output, "from")?.value;
  return from === undefined ? spec.stacks[spec.stacks.length - 1] : spec.stacks.find(({ name }) => name === from);
}

/** Where a missing key is reported: at the key of the mapping that lacks it, or of its nearest ancestor that is there. */
export function whereMissing(spec: Spec, tree: MappingNode, path: readonly string[]): Placed<string>["span"] {
  for (let length = path.length - 1; length > 0; length--) {
    const entry = entryAt(tree, ...path.slice(0, length));
    if (entry !== undefined) return entry.keySpan;
  }
  for (const { keySpan } of [entryAt(spec.root, "model"), ...spec.root.entries.values()].filter((entry) => entry !== undefined)) return keySpan;
  return spec.root.span;
}

/** Whether a value is given, even one that has been reported as wrong. */
export function isGiven(tree: MappingNode | undefined, ...path: readonly string[]): boolean {
  let here: MappingNode | undefined = tree;
  for (const [i, key] of path.entries()) {
    const value = here?.entries.get(key)?.value;
    if (value === undefined) return false;
    if (value.kind === "broken" || i === path.length - 1) return true;
    here = value.kind === "mapping" ? value : undefined;
  }
  return here !== undefined;
}

/** What an output projects to: a size, the vocabulary, nothing, or unknown where that was reported. */
export function projectionOf(output: MappingNode, name: string): number | "vocab" | null | undefined {
  const given = nodeAt(output, "project");
  if (given?.kind === "scalar" && typeof given.value === "number") return given.value;
  if (given?.kind === "scalar" && given.value === "vocab") return "vocab";
  if (given !== undefined) return undefined;
  return Object.hasOwn(PROJECTION_BY_NAME, name) ? PROJECTION_BY_NAME[name] : null;
}

const PROJECTION_BY_NAME: Readonly<Record<string, number | "vocab">> = { lm: "vocab", mlm: "vocab", span: 2, rtd: 1 };

export function isShared(stack: StackSpec): boolean {
  return isTrue(stack.tree, "input", "tokens", "shared");
}

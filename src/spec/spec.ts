/** The checked document seen as stacks of layers, defaults still open: what rules look at and `resolve` completes. */

import type { Span } from "../diagnostics/diagnostic.ts";
import { entryAt, isTrue, type MappingNode, mappingAt, nodeAt, numberAt, type Placed, stringAt, wordsOf } from "../source/index.ts";
import { gridOf, type Pair } from "../model/pictures.ts";
import type { ModelType } from "../model/types.ts";
import { pooling, unpooledTowers } from "./compared.ts";
import { applyPatch } from "./merge.ts";
import { layerNames, readPattern } from "./pattern.ts";
import { type TaskSpec, viewTasks } from "./tasks.ts";

export interface Spec {
  readonly root: MappingNode;
  /** undefined where it is missing or has been reported, and of a model of towers. */
  readonly type: Exclude<ModelType, "towers"> | undefined;
  /** None where the model is one of towers: each of these has its own. */
  readonly stacks: readonly StackSpec[];
  readonly towers: readonly TowerSpec[];
  readonly connections: readonly ConnectionSpec[];
  readonly tasks: readonly TaskSpec[];
}

/** A tower: a spec of its own. */
export interface TowerSpec {
  readonly name: string;
  readonly span: Span;
  readonly spec: Spec;
}

/** A stack of a tower, as connections name it. */
export interface StackPlace {
  readonly tower: TowerSpec;
  readonly stack: StackSpec;
}

export interface ConnectionSpec {
  readonly tree: MappingNode;
  /** undefined where it is missing, has been reported, or names no stack. */
  readonly from: StackPlace | undefined;
  readonly into: StackPlace | undefined;
  readonly at: "memory" | "prefix" | "token" | undefined;
}

export interface StackSpec {
  readonly name: "encoder" | "decoder";
  /** Keys at the top with the stack's own section merged over them. */
  readonly tree: MappingNode;
  /** What the stack's section gives by itself: the top where there is but one stack. */
  readonly own: MappingNode | undefined;
  /** Whose output cross-attention reads: the encoder of the same model, or another tower, by a connection. */
  readonly memory: "encoder" | "connect" | null;
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

const NOT_OF_A_STACK: ReadonlySet<string> = new Set(["model", "extends", "type", "encoder", "decoder", "outputs", "special", "towers", "connect", "tasks", "share", "adapt", "train"]);

export function viewSpec(root: MappingNode): Spec {
  return root.entries.has("towers") ? viewTowers(root) : viewModel(root, new Set());
}

/** @param fed names of its stacks that read the memory of another tower */
function viewModel(root: MappingNode, fed: ReadonlySet<string>): Spec {
  const type = stringAt(root, "type")?.value as Spec["type"];
  const about = { root, type, towers: [], connections: [], tasks: [] };
  const top: MappingNode = { ...root, entries: new Map([...root.entries].filter(([key]) => !NOT_OF_A_STACK.has(key))) };
  const sections = type === undefined && (root.entries.has("encoder") || root.entries.has("decoder"));
  if (type !== "encoder-decoder" && !sections) return { ...about, stacks: [viewStack(type ?? "decoder", top, top, fed.size > 0 ? "connect" : null)] };
  const stacks = (["encoder", "decoder"] as const).map((name) => {
    const own = mappingAt(root, name);
    return viewStack(name, own === undefined ? top : applyPatch(top, own), own, name === "decoder" ? "encoder" : fed.has(name) ? "connect" : null);
  });
  return { ...about, stacks };
}

function viewTowers(root: MappingNode): Spec {
  const given = nodeAt(root, "connect");
  const trees = given?.kind === "sequence" ? given.items.filter((item) => item.kind === "mapping") : [];
  const fed = (name: string): ReadonlySet<string> => {
    const reading = trees.filter((tree) => stringAt(tree, "at")?.value === "memory").map((tree) => stringAt(tree, "into")?.value.split("."));
    return new Set(reading.flatMap((path) => (path?.[0] === name ? [path[1] ?? ""] : [])));
  };
  const compared = unpooledTowers(root);
  const towers = [...(mappingAt(root, "towers")?.entries ?? [])].flatMap(([name, { keySpan, value }]): TowerSpec[] => {
    if (value.kind !== "mapping") return [];
    const spec = viewModel(value, fed(name));
    return [{ name, span: keySpan, spec: compared.has(name) ? { ...spec, root: pooling(value, spec.stacks.at(-1)) } : spec }];
  });
  const connections = trees.map((tree): ConnectionSpec => {
    const place = stringAt(tree, "at")?.value;
    const at = place === "memory" || place === "prefix" ? place : mappingAt(tree, "at") === undefined ? undefined : "token";
    const named = (key: "from" | "into", standing: StackSpec["name"]): StackPlace | undefined => placeNamed(towers, stringAt(tree, key)?.value, standing);
    return { tree, from: named("from", "decoder"), into: named("into", at === "memory" ? "decoder" : "encoder"), at };
  });
  return { root, type: undefined, stacks: [], towers, connections, tasks: viewTasks(root, towers, connections) };
}

/** The stack of a name such as `text` or `text.encoder`; of a tower that has both, `standing` is meant where none is said. */
export function placeNamed(towers: readonly TowerSpec[], name: string | undefined, standing: StackSpec["name"]): StackPlace | undefined {
  const [first, second, ...rest] = name?.split(".") ?? [];
  const tower = towers.find((candidate) => candidate.name === first);
  const { stacks = [] } = tower?.spec ?? {};
  const stack = second === undefined && stacks.length === 1 ? stacks[0] : stacks.find((candidate) => candidate.name === (second ?? standing));
  return tower === undefined || stack === undefined || rest.length > 0 ? undefined : { tower, stack };
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

/** [height, width] of something, each with its place. */
export type Extent = readonly [Placed<number>, Placed<number>];

/** [height, width] of a pair written as one number or two. */
export function extentOf(tree: MappingNode | undefined, key: string): Extent | undefined {
  const one = numberAt(tree, key);
  if (one !== undefined) return [one, one];
  const pair = nodeAt(tree, key);
  if (pair?.kind !== "sequence") return undefined;
  const [height, width] = pair.items;
  if (height?.kind !== "scalar" || width?.kind !== "scalar") return undefined;
  if (typeof height.value !== "number" || typeof width.value !== "number") return undefined;
  return [{ value: height.value, span: height.span }, { value: width.value, span: width.span }];
}

/** Patches down and across. */
export const gridSaid = (size: Extent, patch: Extent, stride: Extent): Pair => gridOf(numbersIn(size), numbersIn(patch), numbersIn(stride));

const numbersIn = ([down, across]: Extent): Pair => [down.value, across.value];

/** Numbers of a list, each with its place; undefined where anything else stands there. */
export function numbersOf(tree: MappingNode | undefined, key: string): readonly Placed<number>[] | undefined {
  const list = nodeAt(tree, key);
  if (list?.kind !== "sequence") return undefined;
  const numbers = list.items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "number" ? [{ value: item.value, span: item.span }] : []));
  return numbers.length === list.items.length ? numbers : undefined;
}

/** What a stack reads; undefined where it says nothing. */
export function readsOf(tree: MappingNode | undefined): "tokens" | "patches" | "frames" | "features" | "queries" | undefined {
  return (["tokens", "patches", "frames", "features", "queries"] as const).find((kind) => mappingAt(tree, "input", kind) !== undefined);
}

/** Whether some of its rows may be shorter than others: `hasPadding` of a stack that is not resolved yet. */
export function mayHavePadding({ tree }: StackSpec): boolean {
  const reads = (kind: string): boolean => nodeAt(tree, "input", kind) !== undefined;
  return reads("tokens") || reads("features") || (reads("frames") && !isGiven(tree, "input", "frames", "length"));
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
export function projectionOf(output: MappingNode, name: string): number | "vocab" | "pixels" | null | undefined {
  const given = nodeAt(output, "project");
  if (given?.kind === "scalar" && typeof given.value === "number") return given.value;
  if (given?.kind === "scalar" && (given.value === "vocab" || given.value === "pixels")) return given.value;
  if (given !== undefined) return undefined;
  if (isGiven(output, "mlp")) return null;
  return Object.hasOwn(PROJECTION_BY_NAME, name) ? PROJECTION_BY_NAME[name] : null;
}

const PROJECTION_BY_NAME: Readonly<Record<string, number | "vocab">> = { lm: "vocab", mlm: "vocab", span: 2, rtd: 1 };

export function isShared(stack: StackSpec): boolean {
  return isTrue(stack.tree, "input", "tokens", "shared");
}

/** Every stack of a model of towers, each behind those that it reads; those that don't depend on each other as they were written. */
export function stacksInOrder({ towers, connections }: Spec): readonly StackPlace[] {
  const left = towers.flatMap((tower) => tower.spec.stacks.map((stack): StackPlace => ({ tower, stack })));
  const ordered: StackPlace[] = [];
  const reads = ({ tower, stack }: StackPlace): readonly StackSpec[] => [
    ...(stack.memory === "encoder" ? tower.spec.stacks.filter(({ name }) => name === "encoder") : []),
    ...connections.flatMap(({ from, into }) => (into?.stack === stack && from !== undefined ? [from.stack] : [])),
  ];
  for (;;) {
    const next = left.findIndex((place) => reads(place).every((stack) => ordered.some((done) => done.stack === stack)));
    // What is left reads itself: a rule has said so.
    if (next < 0) return ordered;
    ordered.push(...left.splice(next, 1));
  }
}

/** Tables by the kind that `share` can name. */
const TABLES = { "input.tokens": "tokens", "position.learned": "positions" } as const;
export const sharable = Object.keys(TABLES);

/** Where the tables stand that a stack shares with other towers: under the name of the first of the list. */
export function sharedTables({ root, towers }: Spec, { tower, stack }: StackPlace): { readonly tokens?: string; readonly positions?: string } {
  const tables: { tokens?: string; positions?: string } = {};
  for (const paths of shareLists(root)) {
    const [first] = paths;
    for (const { value } of paths) {
      const place = tablePlace(towers, value);
      const owner = first === undefined ? undefined : tablePlace(towers, first.value);
      if (place?.tower !== tower || place.stack !== stack || owner === undefined) continue;
      const { tower: holder, stack: held } = owner;
      const path = holder.spec.stacks.length > 1 ? `${holder.name}.${held.name}` : holder.name;
      tables[TABLES[owner.kind]] = `${path}.embedding.${TABLES[owner.kind]}`;
    }
  }
  return tables;
}

/** The paths of each list of `share`. */
export function shareLists(root: MappingNode): readonly (readonly Placed<string>[])[] {
  const share = nodeAt(root, "share");
  return share?.kind === "sequence" ? share.items.map((list) => wordsOf(list.kind === "sequence" ? list.items : [])) : [];
}

/** The stack and the table of a path such as `generator.input.tokens`. */
export function tablePlace(towers: readonly TowerSpec[], path: string): (StackPlace & { readonly kind: keyof typeof TABLES }) | undefined {
  const parts = path.split(".");
  const kind = parts.slice(-2).join(".");
  const place = placeNamed(towers, parts.slice(0, -2).join("."), "decoder");
  return place === undefined || !Object.hasOwn(TABLES, kind) ? undefined : { ...place, kind: kind as keyof typeof TABLES };
}

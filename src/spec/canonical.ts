/**
 * A model written out: every default filled in, nothing extended, no shorthand. It means the same model when it is read again.
 *
 * Layers that differ keep their pattern, variants and `at`, and each of these says all of its layer.
 */

import { hasPadding } from "../model/padding.ts";
import type { Input, Layer as ResolvedLayer, LearnedPosition, Model, Output as ResolvedOutput, Pool, SinusoidalPosition, Stack as ResolvedStack } from "../model/types.ts";
import { canonicalFrames, canonicalLengthAdapter, canonicalPositionConvolution } from "./canonical-frames.ts";
import { canonicalFinal, canonicalLayer, canonicalNorm, canonicalOverride, MECHANISMS } from "./canonical-layer.ts";
import { printSpec } from "./print.ts";
import { resolve } from "./resolve/index.ts";
import { recordOf, stackValues, sure } from "./resolve/values.ts";
import { poolable } from "./rules/pool.ts";
import { canonicalTowers } from "./canonical-towers.ts";
import { isShared, outputsOf, type Spec, type StackSpec } from "./spec.ts";
import type { Grid, Layer, Lora, Output, Position, Specification, Stack, Tower } from "./written.ts";

/** The canonical form of a checked spec, as YAML text. */
export function explain(spec: Spec): string {
  return printSpec(canonical(resolve(spec), spec));
}

export function canonical(model: Model, spec: Spec): Specification {
  if (spec.towers.length > 0) return { model: model.name, ...canonicalTowers(model, spec, canonicalModel, canonicalOutput), ...canonicalAdapters(model) };
  return { model: model.name, type: sure(spec.type, "type"), ...canonicalModel(model.stacks, model.outputs, model.special, spec), ...canonicalAdapters(model) };
}

/** A model of one stack or of an encoder and a decoder, without its name and type. */
function canonicalModel(resolved: Model["stacks"], given: Model["outputs"], ids: Model["special"], spec: Spec): Tower {
  const stacks = resolved.map((stack, i) => canonicalStack(stack, sure(spec.stacks[i], "a stack")));
  const [first, second] = stacks;
  const sheet: Tower = second === undefined ? { ...first } : { encoder: first ?? null, decoder: second };
  const names = outputsOf(spec).map(({ name }) => name);
  // A tower knows its outputs by their own names, which the whole may have changed.
  const local = (name: string): string => names[given.findIndex((output) => output.name === name)] ?? name;
  const known = ({ of, mean, perplexity, ...output }: ResolvedOutput): ResolvedOutput => ({ ...output, of: of === null ? null : local(of), mean: mean.map(local), perplexity: perplexity === null ? null : local(perplexity) });
  const outputs = given.map((output, i) => [names[i] ?? "hidden", canonicalOutput(known(output), resolved, spec)] as const);
  const special = Object.entries(ids).filter(([, id]) => id !== null);
  return {
    ...sheet,
    outputs: Object.fromEntries(outputs),
    ...(special.length === 0 ? {} : { special: Object.fromEntries(special) }),
  };
}

function canonicalAdapters({ lora, train }: Model): Pick<Specification, "adapt" | "train"> {
  const written = lora.map((one): Lora => ({ ...one, on: listOf(one.on) }));
  const [first, ...more] = written;
  return {
    ...(first === undefined ? {} : { adapt: { lora: more.length === 0 ? first : [first, ...more] } }),
    ...(train === null ? {} : { train: listOf(train) }),
  };
}

/** A list as the written types have it: never empty. */
function listOf(items: readonly string[]): [string, ...string[]] {
  const [first = "", ...rest] = items;
  return [first, ...rest];
}

function numbersOf(items: readonly number[]): [number, ...number[]] {
  const [first = 0, ...rest] = items;
  return [first, ...rest];
}

function canonicalStack(stack: ResolvedStack, spec: StackSpec): Stack {
  const values = stackValues(spec.tree);
  const variants: Record<string, Layer> = {};
  const at: Record<string, Layer> = {};
  const unseen: Record<string, Layer> = {};
  let plain: Layer | undefined;
  const padded = hasPadding(stack);
  for (const [i, kind] of spec.kinds.entries()) {
    const layer = sure(stack.layers[spec.order.indexOf(i)], "a layer");
    if (kind.at !== null) {
      at[kind.at] = canonicalLayer(layer, kind, padded);
      // A variant whose every layer is changed by `at` still needs its name.
      if (kind.variant !== null && kind.patches.length > 1) unseen[kind.variant] = canonicalLayer(layer, kind, padded);
    } else if (kind.variant !== null && kind.patches.length > 0) variants[kind.variant] = canonicalLayer(layer, kind, padded);
    else plain = withoutNulls(canonicalLayer(layer, kind, padded));
  }
  return {
    ...(stack.context === null || stack.input.kind === "patches" || stack.input.kind === "queries" || (stack.input.kind === "frames" && stack.input.length !== null) ? {} : { context: stack.context }),
    d_model: stack.d_model,
    layers: stack.layers.length,
    ...canonicalGroups(stack.layers),
    input: canonicalInput(stack.input, stack.d_model, isShared(spec)),
    ...plain,
    position: canonicalPosition(stack, plain),
    norm: { ...canonicalNorm(recordOf(values.norm)), final: stack.final_norm === null ? false : canonicalFinal(stack.final_norm, recordOf(values.norm)), end: stack.layers.some((layer) => layer.end_norm !== null) },
    ...(stack.length_adapter === null ? {} : { length_adapter: canonicalLengthAdapter(stack.length_adapter) }),
    dropout: { ...stack.dropout },
    ...(values.pattern === undefined ? {} : { pattern: values.pattern }),
    ...(Object.keys({ ...unseen, ...variants }).length === 0 ? {} : { variants: { ...unseen, ...variants } }),
    ...(Object.keys(at).length === 0 ? {} : { at }),
  };
}

/** How many groups there are where that says which layer is of which, else the layers' own. */
function canonicalGroups(layers: readonly ResolvedLayer[]): Pick<Stack, "groups"> {
  const each = layers.map(({ weights }) => weights);
  const groups = 1 + Math.max(...each);
  if (groups === layers.length) return {};
  return { groups: each.every((group, i) => group === Math.floor((i * groups) / layers.length)) ? groups : each };
}

function canonicalInput(input: Input, d_model: number, shared: boolean): NonNullable<Stack["input"]> {
  const norm = input.norm === null ? {} : { norm: canonicalOverride(input.norm) };
  if (input.kind === "patches") {
    const { size, patch, stride, channels, bias, prefix, prefix_positions, registers, mask, table, spectrogram } = input;
    const interpolate = table === null ? {} : { interpolate: { ...table, grid: [table.grid[0], table.grid[1]] satisfies Grid } };
    return { patches: { size: [...size], patch: [...patch], stride: [...stride], channels, bias, prefix: [...prefix], prefix_positions, registers, mask, ...norm, ...interpolate, spectrogram } };
  }
  if (input.kind === "frames") return { frames: canonicalFrames(input, d_model) };
  if (input.kind === "queries") return { queries: { count: input.count, ...(input.per_task ? { per: "task" as const } : {}) } };
  if (input.kind === "features") {
    const { from, channels, bias, task_token } = input;
    return { features: { ...(from === null ? {} : { from }), channels, bias, ...norm, task_token: task_token !== null } };
  }
  const { vocab, types, d_embed, mask_zero, pad } = input;
  const place = input.projection?.before_norm === true ? ("before_norm" as const) : ("after_norm" as const);
  const projection = input.projection === null ? (d_embed === d_model ? {} : { projection: "none" as const }) : { projection: { bias: input.projection.bias, place, back: input.projection.back } };
  const scale = input.scale === Math.sqrt(d_model) && d_model > 1 ? "sqrt" : input.scale;
  return { tokens: { vocab, types, d_embed, ...projection, mask_zero, scale, ...norm, ...(pad === null ? {} : { pad }), ...(input.task_token === null ? {} : { task_token: true }), shared } };
}

function canonicalPosition(stack: ResolvedStack, plain: Layer | undefined): NonNullable<Stack["position"]> {
  const position: Position = {};
  for (const mechanism of stack.positions) {
    if (mechanism.kind === "learned") position.learned = { offset: mechanism.offset, skip_pad: mechanism.skip_pad, ...placed(mechanism) };
    else if (mechanism.kind === "sinusoidal_2d") position.sinusoidal_2d = { normalize: mechanism.normalize, temperature: mechanism.temperature, inject: mechanism.inject };
    else if (mechanism.kind === "sinusoidal") position.sinusoidal = { layout: mechanism.layout, spacing: mechanism.spacing, offset: mechanism.offset, skip_pad: mechanism.skip_pad, ...placed(mechanism) };
    else position.conv = canonicalPositionConvolution(mechanism);
  }
  const own = Object.entries(recordOf(plain?.position) ?? {}).filter(([name]) => MECHANISMS.some((mechanism) => mechanism === name));
  const all: Position = { ...position, ...Object.fromEntries(own) };
  return Object.keys(all).length === 0 ? "none" : all;
}

/** A place beside the norm of the input means something where positions are added there. */
const placed = ({ place, inject }: LearnedPosition | SinusoidalPosition): { place?: "before_norm" | "after_norm"; inject: "embedding" | "qk" } => (inject === "qk" ? { inject } : { place, inject });

function canonicalOutput({ from, of, mix, layer, tdnn, uper, pool, norm, quantize, transform, project, mlp, scale, softcap, act, mean, perplexity }: ResolvedOutput, stacks: Model["stacks"], spec: Spec): Output {
  const [one, other, ...others] = mean;
  if (one !== undefined && other !== undefined) return { mean: [one, other, ...others] };
  if (perplexity !== null) return { perplexity };
  const index = stacks.findIndex(({ name }) => name === from);
  const stack = sure(spec.stacks[index], "the stack of an output");
  const names = poolable(stack) ?? [];
  const pooled = pool === null ? undefined : canonicalPool(pool, names);
  const d_model = stacks.find(({ name }) => name === from)?.d_model ?? 1;
  return {
    from: stack.name,
    ...(of === null ? {} : { of }),
    ...(mix === null ? {} : { mix: mix.normed ? ("normed" as const) : ("raw" as const) }),
    ...(layer === null ? {} : { layer }),
    ...(tdnn === null ? {} : { tdnn: canonicalTimeDelay(tdnn) }),
    ...(uper === null ? {} : { uper: { ...uper, states: [...uper.states], scales: numbersOf(uper.scales) } }),
    ...(pooled === undefined ? {} : { pool: pooled }),
    ...(norm === null ? {} : { norm: canonicalOverride(norm) }),
    ...(quantize === null ? {} : { quantize: { ...quantize } }),
    ...(transform === null ? {} : { transform: { ...transform, norm: transform.norm === null ? false : canonicalOverride(transform.norm) } }),
    ...(project === null ? {} : { project: project.vocab ? ("vocab" as const) : project.pixels ? ("pixels" as const) : project.size, tied: project.tied, bias: project.bias }),
    ...(mlp === null ? {} : { mlp: { dims: numbersOf(mlp.dims), act: mlp.act }, bias: mlp.bias }),
    scale: scale === 1 / Math.sqrt(d_model) && d_model > 1 ? "rsqrt" : scale,
    ...(softcap === null ? {} : { softcap }),
    ...(act === "identity" ? {} : { act }),
  };
}

function canonicalTimeDelay({ d, layers, act }: NonNullable<ResolvedOutput["tdnn"]>): NonNullable<Output["tdnn"]> {
  const numbers = (of: (layer: (typeof layers)[number]) => number) => numbersOf(layers.map(of));
  return { ...(d === null ? {} : { d }), dims: numbers((l) => l.d), kernels: numbers((l) => l.kernel), dilations: numbers((l) => l.dilation), act };
}

function canonicalPool(pool: Pool, names: readonly string[]): NonNullable<Output["pool"]> {
  switch (pool.kind) {
    case "token":
      return { ...(pool.other && pool.id !== "largest" ? { except: pool.id } : { token: pool.id }), which: pool.which };
    case "positions": {
      const [first = "", ...rest] = pool.at.map((at) => names[at] ?? "");
      return [first, ...rest];
    }
    case "concat": {
      const [first = "", second = "", ...rest] = pool.of.map((part) => (part.kind === "positions" ? (names[part.at[0] ?? 0] ?? "") : part.kind));
      return { concat: [first, second, ...rest] };
    }
    case "map":
      return { map: { heads: pool.heads, patches: pool.patches, bias: pool.bias, d_ff: pool.d_ff, act: pool.act, norm: canonicalOverride(pool.norm) } };
    default:
      return pool.kind;
  }
}

/** What the plain layer lacks goes without saying; only `cross`, a patch of attention, says it. */
function withoutNulls<T>(value: T): T {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, key === "cross" ? member : withoutNulls(member as unknown)])) as T;
}

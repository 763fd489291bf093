/** Heads: time-delay layers, pool, norm, codewords, transform, project, scale. */
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { constant } from "../program/size.ts";
import { at, dim, int, type Dim, type TensorType } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { hasPadding } from "../model/padding.ts";
import type { Output, PatchesInput, Stack } from "../model/types.ts";
import type { Blocks } from "./blocks.ts";
import { keyDim } from "./dims.ts";
import type { StackInputs } from "./input/given.ts";
import { tokenTable } from "./input/tokens.ts";
import { poolTitle, pooled, readsMask as countsReal } from "./pool.ts";
import { activated, batch, dense, normal, normed, time, zeros } from "./parts.ts";
import { delayedMask, timeDelayed, timeDelayTitle } from "./time-delay.ts";
import { broughtTogether, planMaps, sides } from "./uper.ts";

/** A head that only hands on the hidden states needs no block. */
export const isPlain = (output: Output): boolean => output.mix === null && output.tdnn === null && output.uper === null && output.pool === null && output.norm === null && output.quantize === null && output.transform === null && output.project === null && output.mlp === null && output.scale === 1 && output.softcap === null && output.act === "identity";

const isTied = (output: Output): boolean => output.project?.tied === true;

/** Pooling by tokens counts real ones, so it needs the mask. */
export const readsMask = (stack: Stack, output: Output): boolean => output.pool !== null && hasPadding(stack) && countsReal(output.pool);

export interface HeadOptions {
  /** Scores of the vocabulary for the last real token alone. */
  readonly lastOnly: boolean;
}

const pools = (stack: Stack, output: Output, options: HeadOptions): boolean => options.lastOnly && output.pool === null && output.project?.vocab === true && stack.decodes;

export function planHeads(blocks: Blocks, outputs: readonly Output[]): void {
  for (const output of outputs) {
    if (!isPlain(output) && output.mean.length === 0) blocks.plan(headName(output), output.path, output.from, null);
    if (output.uper !== null) planMaps(blocks, output);
  }
}

/** A task's heads carry its name. */
function headName({ name, path }: Output): string {
  const [, task] = /^outputs\.(\w+)\.\w+$/.exec(path) ?? [];
  return task === undefined ? `${name}_head` : `${task}_${name}_head`;
}

/** What a head gives; the codewords that it has chosen, by number, where another output is about them. */
export interface Headed {
  readonly y: Value;
  /** [..., groups] */
  readonly codes: Value | null;
}

/** Calls a head on what it reads: the stack's hidden states [batch, time, d_model], those of several layers where it reads several, or what another output gives. */
export function head(b: BlockBuilder, blocks: Blocks, stack: Stack, output: Output, states: readonly Value[], { attention_mask: mask, tokens }: StackInputs, options: HeadOptions & { readonly codes: boolean }): Headed {
  const read = at(states, 0);
  if (isPlain(output)) return { y: read, codes: null };
  const inputs = [...states];
  if (output.pool?.kind === "token" && tokens !== null) inputs.push(tokens);
  if (readsMask(stack, output) || pools(stack, output, options)) {
    if (mask === null) throw new Error(`${output.name} pools without a mask`);
    inputs.push(mask);
  }
  if (isTied(output) && stack.input.kind === "tokens") inputs.push(tokenTable(b, stack, stack.input));
  const [y, codes = null] = b.call(headBlock(blocks, stack, output, read.type, inputs.at(-1), options), { parameters: output.path }, inputs, [output.name, ...(options.codes ? [`${output.name}_codes`] : [])]);
  if (y === undefined) throw new Error(`${output.name} gives nothing`);
  return { y, codes };
}

function headBlock(blocks: Blocks, stack: Stack, output: Output, read: TensorType, table: Value | undefined, options: HeadOptions & { readonly codes: boolean }): Block {
  return blocks.get(headName(output), output.path, (name) => {
    const b = new BlockBuilder();
    // Heads work on sequences of any length, as layers do.
    const reads = { dtype: read.dtype, dims: read.dims.map((d, i) => (i === 1 && constant(d.size) === null ? time : d)) };
    let x = output.uper === null ? pooledIn(b, stack, output, b.input("x", reads), options) : broughtTogether(b, blocks, stack, output, output.uper, reads);
    if (output.norm !== null) x = normed(b, x, "norm", output.norm, "x");
    const coded = output.quantize === null ? null : quantized(b, output.quantize, x);
    x = coded?.y ?? x;
    if (output.transform !== null) {
      const { act, d, bias, norm } = output.transform;
      x = activated(b, dense(b, x, "transform", transformDim(stack, d), bias), act, "x");
      if (norm !== null) x = normed(b, x, "transform_norm", norm, "x");
    }
    if (output.project !== null) x = project(b, output.project, x, table);
    if (output.mlp !== null) x = mapped(b, output.mlp, x);
    if (output.uper !== null || output.pool?.kind === "grid") x = placed(b, stack, x);
    if (output.project?.pixels === true && stack.input.kind === "patches") x = painted(b, stack.input, x);
    if (output.scale !== 1) x = b.apply("multiply", { a: x, b: b.scalar(output.scale) }, {}, "x");
    if (output.softcap !== null) x = b.apply("softcap", { x }, { cap: output.softcap }, "x");
    x = activated(b, x, output.act, "x");
    return b.build({ name, title: titleOf(output), origin: output.path }, coded !== null && options.codes ? [x, coded.codes] : [x]);
  });
}

/** One vector, or what each position has. */
function pooledIn(b: BlockBuilder, stack: Stack, output: Output, entering: Value, options: HeadOptions): Value {
  const { pool, tdnn } = output;
  const delayed = (): Value => (tdnn === null ? entering : timeDelayed(b, tdnn, entering));
  if (readsMask(stack, output)) {
    const mask = b.input("attention_mask", int(batch, keyDim(stack)));
    const x = delayed();
    return pool === null ? x : pooled(b, stack, pool, x, tdnn === null ? mask : delayedMask(b, tdnn, mask, at(x.type.dims, 1)));
  }
  if (pools(stack, output, options)) return b.apply("pick_position", { x: entering, attention_mask: b.input("attention_mask", int(batch, keyDim(stack))) }, { position: "last" }, "x");
  if (pool?.kind === "token") {
    const tokens = b.input("tokens", int(batch, time));
    return b.apply("drop_axis", { x: b.apply("pick_token", { x: entering, tokens }, { id: pool.id, other: pool.other, which: pool.which }) }, { axis: 1 }, "x");
  }
  return pool === null ? delayed() : pooled(b, stack, pool, delayed(), null);
}

/** The best codeword of each codebook: their numbers, and they themselves. */
function quantized(b: BlockBuilder, { groups, codes, d }: NonNullable<Output["quantize"]>, x: Value): { readonly y: Value; readonly codes: Value } {
  const rows = dim("codewords", groups * codes);
  const chosen = b.apply("best_codes", { scores: dense(b, x, "scores", rows, true) }, { groups }, "codes");
  const table = b.parameter("codewords", [rows, dim("d_code", d / groups)], normal);
  return { y: b.apply("codewords", { codes: chosen, table }, { to: dim("d_codes", d) }, "x"), codes: chosen };
}

/** What a tied head reads next must have the table's axis. */
function transformDim(stack: Stack, d: number): Dim {
  const embeds = stack.input.kind === "tokens" && stack.input.d_embed === d;
  return dim(d === stack.d_model ? "d_model" : embeds ? "d_embed" : "d_transform", d);
}

function project(b: BlockBuilder, how: NonNullable<Output["project"]>, x: Value, table: Value | undefined): Value {
  const to: Dim = dim(how.vocab ? "vocab" : "classes", how.size);
  if (!how.tied) return dense(b, x, "project", to, how.bias);
  if (table === undefined) throw new Error("a tied head without a table");
  const bias = how.bias ? b.parameter("project.bias", [to], zeros) : null;
  return b.apply("unembed", { x, table: b.input("table", table.type), bias }, {});
}

/** Linear maps with an activation between them: `mlp_1`, `mlp_2`. */
function mapped(b: BlockBuilder, { dims, act, bias }: NonNullable<Output["mlp"]>, from: Value): Value {
  return dims.reduce((x, d, i) => {
    const y = dense(b, x, `mlp_${i + 1}`, dim(i === dims.length - 1 ? "classes" : "d_mlp", d), bias, normal, "x");
    return i === dims.length - 1 ? y : activated(b, y, act, "x");
  }, from);
}

/** A map, or patches put in their places, with channels first: [batch, channels, down, across]. */
function placed(b: BlockBuilder, stack: Stack, x: Value): Value {
  const { dims } = x.type;
  const map = dims.length === 4 || stack.input.kind !== "patches" ? x : b.apply("reshape", { x }, { dims: [batch, ...sides(stack.input.grid), at(dims, 2)] });
  return b.apply("transpose", { x: map }, { order: [0, 3, 1, 2] }, "x");
}

/** Patches in their places: [batch, patches, channels * patch height * patch width] -> [batch, channels, height, width]. */
function painted(b: BlockBuilder, { channels, patch, grid }: PatchesInput, x: Value): Value {
  const [down, across] = [dim("down", grid[0]), dim("across", grid[1])];
  const [rows, columns] = [dim("patch_h", patch[0]), dim("patch_w", patch[1])];
  const colours = dim("channels", channels);
  const apart = b.apply("reshape", { x }, { dims: [batch, down, across, colours, rows, columns] });
  const placed = b.apply("transpose", { x: apart }, { order: [0, 3, 1, 4, 2, 5] });
  return b.apply("reshape", { x: placed }, { dims: [batch, colours, dim("height", grid[0] * patch[0]), dim("width", grid[1] * patch[1])] }, "x");
}

function titleOf(output: Output): string {
  const { mix, layer, tdnn, uper, pool, norm, quantize, transform, project, mlp, act } = output;
  const steps = [
    layer === null ? null : `hidden states ${layer.at}${layer.normed ? " after the final norm" : ""}`,
    mix === null ? null : "a weighted mean of all layers",
    tdnn === null ? null : timeDelayTitle(tdnn),
    uper === null ? null : `a map out of hidden states ${uper.states.slice(0, -1).join(", ")} and ${at(uper.states, -1)}`,
    pool === null ? null : poolTitle(pool),
    norm === null ? null : "normed",
    quantize === null ? null : `of ${quantize.groups} codebook${quantize.groups === 1 ? "" : "s"} the best of ${quantize.codes} codewords`,
    transform === null ? null : `a dense layer with ${transform.act}`,
    project === null ? null : project.vocab ? `scores of the vocabulary${project.tied ? " by the token table" : ""}` : `${project.size} scores`,
    mlp === null ? null : `${mlp.dims.length} linear maps with ${mlp.act} between them to ${mlp.dims.at(-1) ?? 0} values`,
    act === "identity" ? null : act,
  ].filter((step) => step !== null);
  const text = steps.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

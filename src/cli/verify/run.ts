/** Holds one program, on one target, against every expected output of a case. */
import { derive, type ResultPlace } from "../../checkpoints/index.ts";
import type { Model } from "../../model/types.ts";
import type { Entry, EntryInput, Program } from "../../program/program.ts";
import { evaluate, symbolsOf, type Size } from "../../program/size.ts";
import { generate, generateFrom, type Beholder, type DecoderOnly, type EncoderDecoder } from "../../runtime/generation.ts";
import type { FlatIds, Ids, Numbers } from "../../runtime/boundary.ts";
import type { OutputValues } from "../../runtime/model.ts";
import { camelCase, outputName } from "../../targets/names.ts";
import { UsageError } from "../io.ts";
import type { Case } from "./case.ts";
import { compare, compareIds, type Comparison, type Expected } from "./compare.ts";
import { distance } from "./distance.ts";
import type { AnyModel } from "./models.ts";

export interface OutputResult extends Comparison {
  /** The reference's name. */
  readonly output: string;
  /** What was generated, prompt and continuation, where the output is that. */
  readonly ids?: readonly (readonly number[])[];
  /** Numbers that the reference pooled at padding, where our models pool real tokens: not compared. */
  readonly left?: number;
}

export interface TargetResult {
  readonly results: readonly OutputResult[];
  /** Expected outputs that nothing here produces. */
  readonly missing: readonly string[];
}

const GENERATED = "generated_ids";

export async function holdAgainst(model: AnyModel, program: Program, source: Model, given: Case): Promise<TargetResult> {
  const forward = program.entries.find((e) => e.name === "forward");
  if (forward === undefined) throw new Error(`${program.name} has no forward`);
  const inputs = namedInputs(given, forward);
  const outputs = await model.forward(inputs);
  const results: OutputResult[] = [];
  const missing: string[] = [];
  for (const [name, want] of given.expected) {
    if (name === GENERATED) {
      const ids = await generated(model, program, source, given, inputs);
      if (ids === null) missing.push(name);
      else results.push({ output: name, ids, ...compareIds(ids, want) });
      continue;
    }
    const place = given.checkpoint.imported.outputs.get(name);
    const got = place === undefined ? null : resultOf(forward, outputs, place, inputs, given, want);
    if (place === undefined || got === null) missing.push(name);
    else {
      const real = place.made !== null ? null : place.at === null ? maskFor(forward, place.output, inputs, want) : pooledFrom(forward, place.at, inputs, want);
      const left = place.at === null || real === null ? 0 : real.filter((row) => row === 0).length;
      results.push({ output: name, ...compare(got, want, real), ...(left === 0 ? {} : { left }) });
    }
  }
  return { results, missing };
}

/** An output as the reference hands it out, or what the reference makes of it. */
function resultOf(entry: Entry, outputs: OutputValues, place: ResultPlace, inputs: Readonly<Record<string, Ids | Numbers>>, given: Case, want: Expected): Expected | null {
  if (place.made?.kind === "mask") {
    const real = maskFor(entry, place.output, inputs, want);
    return real === null ? null : { data: real, shape: want.shape };
  }
  const got = outputOf(outputs, place, want);
  if (got === null || place.made === null) return got;
  const [to, where] = [place.made.to, place.made.where].map((name) => given.inputs.get(name));
  return to === undefined || where === undefined ? null : distance(got, to as Numbers, where as FlatIds);
}

/** The case's inputs under the names of the program. */
function namedInputs(given: Case, entry: Entry): Record<string, Ids | Numbers> {
  const known = new Set(entry.inputs.map((input) => input.name));
  const named: Record<string, Ids | Numbers> = {};
  for (const [reference, value] of given.inputs) {
    const name = given.checkpoint.imported.inputs.get(reference);
    // Where no mechanism reads positions, as with ALiBi, there are no token types, as in DeBERTa, or no padding, as in Whisper, the reference takes them and leaves them.
    if ((name === "position_ids" || name === "token_types" || name === "attention_mask") && !known.has(name)) continue;
    // What other inputs are made of.
    if (name === undefined && [...given.checkpoint.imported.derived.values()].some(({ of }) => of === reference)) continue;
    if (name === undefined || !known.has(name)) throw new UsageError(`the case gives ${reference}, which this model does not read${name === undefined ? "" : ` (${name})`}`);
    named[camelCase(name)] = joined(value);
  }
  for (const [reference, rule] of given.checkpoint.imported.derived) {
    const name = given.checkpoint.imported.inputs.get(reference);
    const of = given.inputs.get(rule.of);
    if (name !== undefined && known.has(name) && of !== undefined && !given.inputs.has(reference)) named[camelCase(name)] = derive(rule, of as FlatIds);
  }
  // Without positions most references number the columns, padding included; our models count real tokens.
  for (const { name, role } of entry.inputs) {
    const ids = role.kind === "positions" ? (named[camelCase(role.ids)] as FlatIds | undefined) : undefined;
    if (ids === undefined || named[camelCase(name)] !== undefined) continue;
    const length = ids.shape[1] ?? 1;
    named[camelCase(name)] = { data: Int32Array.from({ length: ids.data.length }, (_, i) => i % length), shape: ids.shape };
  }
  return named;
}

/** Choices stand beside one another in the reference's inputs; a program's rows are all of them. */
function joined(value: Ids | Numbers): Ids | Numbers {
  if (!("shape" in value) || !(value.data instanceof Int32Array) || value.shape.length !== 3) return value;
  const [batch = 0, choices = 0, length = 0] = value.shape;
  return { data: value.data, shape: [batch * choices, length] };
}

function outputOf(outputs: OutputValues, place: ResultPlace, want: Expected): Expected | null {
  const [key, index] = outputName(place.output);
  const value = outputs[key];
  if (value === undefined) return null;
  const numbers = index === null ? value : (value as readonly Numbers[])[index];
  if (numbers === undefined || Array.isArray(numbers)) return null;
  const got = columnOf(reshaped(numbers as Numbers, place), place.column);
  const choices = want.shape[1] ?? 1;
  return place.choices ? { data: got.data, shape: [(got.shape[0] ?? 0) / choices, choices] } : got;
}

/** As the reference has its axes. */
function reshaped({ data, shape }: Numbers, place: ResultPlace): Numbers {
  if (place.folded) return folded({ data, shape });
  return { data, shape: shape.filter((extent, axis) => axis !== place.single || extent !== 1) };
}

/** Rows of all the batch below each other. */
const folded = ({ data, shape: [batch = 1, rows = 1, ...inner] }: Numbers): Numbers => ({ data, shape: [batch * rows, ...inner] });

function columnOf({ data, shape }: Numbers, column: number | null): Expected {
  if (column === null) return { data, shape };
  const width = shape.at(-1) ?? 1;
  return { shape: shape.slice(0, -1), data: Float32Array.from({ length: data.length / width }, (_, i) => data[i * width + column] ?? Number.NaN) };
}

/** For each number of a pooled output [batch, …] whether the position that the reference pools is real. */
function pooledFrom(entry: Entry, position: number, inputs: Readonly<Record<string, Ids | Numbers>>, want: Expected): readonly number[] | null {
  const mask = entry.inputs.find((input) => input.role.kind === "mask");
  const value = mask === undefined ? undefined : (inputs[camelCase(mask.name)] as FlatIds | undefined);
  if (value === undefined) return null;
  const [batch = 0, length = 0] = value.shape;
  const each = want.data.length / batch;
  return Array.from({ length: want.data.length }, (_, i) => Number(value.data[Math.floor(i / each) * length + (position < 0 ? length + position : position)] ?? 0));
}

/** The mask of the sequence that an output runs along, or null where it runs along none or nothing is padded. */
function maskFor(entry: Entry, output: string, inputs: Readonly<Record<string, Ids | Numbers>>, want: Expected): readonly number[] | null {
  const along = entry.outputs.find((o) => o.name === output)?.value.type.dims[1];
  const length = along?.size.text;
  const sound = entry.inputs.find(({ role, value }) => role.kind === "sound" && along !== undefined && symbolsOf(along.size).some((symbol) => symbol === value.type.dims[role.axis]?.size.text));
  if (sound !== undefined && along !== undefined) return shortenedMask(entry, sound, along.size, inputs, want);
  const ids = entry.inputs.find((input) => input.role.kind === "ids" && input.value.type.dims[1]?.size.text === length);
  const mask = entry.inputs.find((input) => input.role.kind === "mask" && input.role.ids === ids?.name);
  if (mask === undefined || want.shape.length < 2) return null;
  const value = inputs[camelCase(mask.name)] as FlatIds | undefined;
  return value === undefined ? null : Array.from(value.data, Number);
}

/** Positions that each row's real frames leave after the stem. */
function shortenedMask(entry: Entry, sound: EntryInput, along: Size, inputs: Readonly<Record<string, Ids | Numbers>>, want: Expected): readonly number[] | null {
  const mask = entry.inputs.find((input) => input.role.kind === "mask" && input.role.ids === sound.name);
  const value = mask === undefined ? undefined : (inputs[camelCase(mask.name)] as FlatIds | undefined);
  const [symbol] = symbolsOf(along);
  if (value === undefined || symbol === undefined) return null;
  const [batch = 0, frames = 0] = value.shape;
  const [, positions = 0] = want.shape;
  return Array.from({ length: batch }, (_, row) => {
    const real = Array.from(value.data.slice(row * frames, (row + 1) * frames), Number).reduce((n, bit) => n + bit, 0);
    const left = evaluate(along, { [symbol]: real });
    return Array.from({ length: positions }, (__, i) => (i < left ? 1 : 0));
  }).flat();
}

/** A decoder's steps alone: the evaluator's class has `encode` and `start` whether its program has them or not. */
const stepping = (model: DecoderOnly): DecoderOnly => ({ start: () => model.start(), step: (inputs, state) => model.step(inputs, state) });
const beholding = (model: Beholder<object>): Beholder<object> => ({ encode: (inputs) => model.encode(inputs), step: (inputs, state) => model.step(inputs, state) });

/** Prompt and continuation, through the cached step; null where the model does not generate. */
async function generated(model: AnyModel, program: Program, source: Model, given: Case, inputs: Readonly<Record<string, Ids | Numbers>>): Promise<number[][] | null> {
  const lm = source.outputs.find((o) => o.project?.vocab === true);
  const has = (name: Entry["name"]): boolean => program.entries.some((e) => e.name === name);
  if (!has("step") || lm === undefined) return null;
  const options = { maxNewTokens: given.newTokens, output: camelCase(lm.name) };
  const encode = program.entries.find((e) => e.name === "encode");
  const read = Object.fromEntries((encode?.inputs ?? []).flatMap(({ name }) => (inputs[camelCase(name)] === undefined ? [] : [[camelCase(name), inputs[camelCase(name)]]])));
  const { start } = source.special;
  if (encode !== undefined && (start !== null || source.type !== "towers")) {
    if (start === null) return null;
    const batch = (Object.values(read)[0] as FlatIds).shape[0] ?? 1;
    const first = Array.from({ length: batch }, () => [start]);
    const named = program.entries.some(({ name, inputs }) => name === "step" && inputs.some((input) => input.name === "tokens"));
    const made = named ? await generate(model as Beholder<object>, { tokens: first, ...read }, options) : await generateFrom(model as EncoderDecoder<object>, read, first, options);
    return made.map((row) => [start, ...row]);
  }
  const prompt = inputs["tokens"] as FlatIds;
  const mask = inputs["attentionMask"];
  const decoder = given.checkpoint.imported.inputs.has("position_ids") || source.stacks.some(({ positions }) => positions.some((p) => p.kind !== "conv" && p.skip_pad)) ? stepping(model as DecoderOnly) : countingColumns(model as DecoderOnly, program);
  const prefixIds = inputs["prefixIds"];
  const continued = { ...(prefixIds === undefined ? {} : { prefixIds: prefixIds as Ids }), tokens: prompt, ...(mask === undefined ? {} : { attentionMask: mask as Ids }), ...read };
  const made = encode === undefined ? await generate(decoder, continued, options) : await generate(beholding(model as Beholder<object>), continued, options);
  const length = prompt.shape[1] ?? 0;
  return made.map((row, r) => [...Array.from(prompt.data.slice(r * length, (r + 1) * length), Number), ...row]);
}

/** A reference that takes no positions numbers the columns when it generates, padding included; our models count real tokens. */
function countingColumns(model: DecoderOnly, program: Program): DecoderOnly {
  const reads = program.entries.some((entry) => entry.name === "step" && entry.inputs.some((input) => input.role.kind === "positions"));
  if (!reads) return model;
  return {
    start: () => model.start(),
    step(inputs, state) {
      const rows = inputs.tokens as readonly (readonly number[])[];
      return model.step({ ...inputs, positionIds: rows.map((row) => row.map((_, i) => state.length + i)) } as Parameters<DecoderOnly["step"]>[0], state);
    },
  };
}

/** Small models, each a spec under `models/`: whatever the types between a spec and a program become, these still read. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lower, type LowerOptions } from "../../src/lower/index.ts";
import type { AttentionSublayer, Model } from "../../src/model/types.ts";
import type { Program } from "../../src/program/program.ts";
import { constant, size, strided } from "../../src/program/size.ts";
import { type Library, readModel } from "../../src/spec/index.ts";
import { camelCase } from "../../src/targets/names.ts";
import { randomIds, randomNumbers } from "./random.ts";

const folder = join(import.meta.dirname, "models");

const textOf = (name: string): string => readFileSync(join(folder, `${name}.yaml`), "utf8");

/** In the order of the alphabet. */
export const modelNames: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.yaml$/, "")).sort();

const library: Library = {
  names: modelNames,
  find: (name) => (modelNames.includes(name) ? { path: `${name}.yaml`, text: textOf(name) } : null),
};

const known = new Map<string, Model>();

/** The model of a spec under `models/`. */
export function modelOf(name: string): Model {
  const found = known.get(name);
  if (found !== undefined) return found;
  const { result } = readModel({ path: `${name}.yaml`, text: textOf(name) }, library);
  if (!result.ok) throw new Error(`${name}.yaml: ${result.diagnostics.map((d) => d.message).join("; ")}`);
  known.set(name, result.value.model);
  return result.value.model;
}

/** Its program; all hidden states are handed out unless told otherwise. */
export const programOf = (name: string, options: Partial<LowerOptions> = {}): Program => lower(modelOf(name), { hiddenStates: true, logits: "all", ...options });

const attentions = (name: string) => modelOf(name).stacks.flatMap(({ layers }) => layers.flatMap(({ steps }) => steps.flatMap(({ sublayers }) => sublayers.filter((s): s is AttentionSublayer => s.kind === "attention" || s.kind === "cross"))));

/**
 * Whether frequencies depend on the longest row so far. What such a model gives is one definition's, but a row of a batch is
 * not that row alone, and steps are not the whole: keys that were kept are rotated by the length of their own day.
 */
export const readsLength = (name: string): boolean => attentions(name).some(({ rope }) => rope?.scaling?.kind === "dynamic" || rope?.scaling?.kind === "longrope");

/** Models that read pictures have no padding; towers have names of their own for what they read. */
export const readsTokens = (name: string): boolean => modelOf(name).type !== "towers" && modelOf(name).stacks.every(({ input }) => input.kind === "tokens");

/** Models that hear sounds of any length. */
export const hears = (name: string): boolean => modelOf(name).stacks[0]?.input.kind === "frames" && soundOf(name) !== null;

/** What a model hears: the input, its axes (null the batch) and which of them is time. */
export function soundOf(name: string): { readonly input: string; readonly shape: readonly number[]; readonly axis: number; readonly least: number } | null {
  for (const { name: input, role, value } of programOf(name, { hiddenStates: false }).entries[0]?.inputs ?? [])
    if (role.kind === "sound") return { input: camelCase(input), shape: value.type.dims.map((d) => Number(d.size.text)), axis: role.axis, least: role.least };
  return null;
}

/** A sound of so many frames beyond those that the model needs. */
export function soundFor(name: string, batch: number, more: number, seed = 9): { data: Float32Array; shape: number[] } {
  const { shape: axes, axis, least } = soundOf(name) ?? { shape: [], axis: 0, least: 0 };
  const shape = axes.map((n, i) => (i === 0 ? batch : i === axis ? least + more : n));
  return { data: Float32Array.from(randomNumbers(shape.reduce((n, d) => n * d, 1), seed)), shape };
}

export const isSingle = (name: string): boolean => modelOf(name).stacks.length === 1;

/** Models that are told which tokens are in a prefix. */
export const prefixNames = modelNames.filter((name) => attentions(name).some(({ mask }) => mask === "prefix"));

/** Single stacks that generate token by token. */
export const decoderNames = modelNames.filter((name) => isSingle(name) && modelOf(name).stacks.some(({ decodes }) => decodes));
export const translatorNames = modelNames.filter((name) => !isSingle(name) && modelOf(name).stacks.some(({ decodes }) => decodes));

/** Whether its first stack takes positions and generates nothing. */
export const readsPlaces = (name: string): boolean => modelOf(name).stacks[0]?.decodes === false && programOf(name).entries[0]?.inputs.some((input) => input.name === "position_ids") === true;

/** The id that fills up short rows: by it some models find their padding. */
export function fillerOf(name: string): number {
  const input = modelOf(name).stacks[0]?.input;
  return input?.kind === "tokens" ? (input.pad ?? 0) : 0;
}

/** Random numbers for each input of `forward` that has to be there, and for token types; the decoder's sequence is two shorter. */
export function inputsOf(name: string, batch: number, length: number): Record<string, unknown> {
  const [forward] = programOf(name, { hiddenStates: false }).entries;
  const inputs: Record<string, unknown> = {};
  for (const { name: input, role, value } of forward?.inputs ?? []) {
    const key = camelCase(input);
    if (role.kind === "ids") inputs[key] = randomIds(batch, key === "tokens" ? length : Math.max(length - 2, role.least ?? 1), role.limit, key === "tokens" ? 2 : 3);
    if (role.kind === "flags") {
      const sound = soundFor(name, 1, 3 * (length - 1)).shape[soundOf(name)?.axis ?? 0] ?? 0;
      const count = typeof role.count === "number" ? role.count : constant(role.count.reduce(strided, size(sound))) ?? 0;
      inputs[key] = Array.from({ length: batch }, (_, row) => Array.from({ length: count }, (_, i) => (i + row) % 2));
    }
    if (role.kind === "types") inputs[key] = randomIds(batch, length, role.limit, 4);
    // About two thirds of a sequence.
    if (role.kind === "runs") inputs[key] = Array.from({ length: batch }, (_, row) => Array.from({ length }, (_, i) => (i + row < (2 * length) / 3 ? 1 : 0)));
    if (role.kind === "sound") inputs[key] = soundFor(name, batch, 3 * (length - 1));
    if (role.kind === "map") {
      const shape = [batch, Number(value.type.dims[1]?.size.text), Math.min(length, 3), length];
      inputs[key] = { data: Float32Array.from(randomNumbers(shape.reduce((n, d) => n * d, 1), 9)), shape };
    }
    if (role.kind === "values") {
      const shape = [batch, ...value.type.dims.slice(1).map((d) => Number(d.size.text))];
      inputs[key] = { data: Float32Array.from(randomNumbers(shape.reduce((n, d) => n * d, 1), 9)), shape };
    }
  }
  return inputs;
}

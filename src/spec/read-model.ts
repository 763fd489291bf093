/** From text to the model it means: read, extend, check, resolve. */

import { sourceError } from "../diagnostics/catalogue/source.ts";
import { specError } from "../diagnostics/catalogue/spec.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/types.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { entryAt, mappingAt, type MappingNode, type Text } from "../source/index.ts";
import { limits } from "../source/limits.ts";
import { type Document, type Library, readDocument } from "./extends.ts";
import { countParameters } from "./parameters.ts";
import { resolve } from "./resolve/index.ts";
import { rules } from "./rules/index.ts";
import { towerRules } from "./rules/towers/index.ts";
import { type Spec, viewSpec } from "./spec.ts";

export interface Checked {
  readonly result: Result<Spec>;
  /** Texts of all files that were read, by path; the spec itself is the first. Rendering diagnostics needs them. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A spec and what it means. */
export interface ReadModel {
  readonly model: Model;
  readonly spec: Spec;
}

/**
 * Reads a spec and those it extends, and checks it against the schema and every rule.
 * All problems are reported at once, in the order of their places; nothing throws.
 */
export function check(text: Text, library: Library, tower: string | null = null): Checked {
  const whole = readDocument(text, library);
  const { sources } = whole;
  if (whole.root === null) return { result: failure(whole.diagnostics, sources), sources };
  const root = tower === null ? whole.root : towerAlone(whole.root, tower);
  if (root === null) return { result: failure([...whole.diagnostics, noTower(whole.root, tower ?? "")], sources), sources };
  const document = { ...whole, root };
  const spec = viewSpec(document.root);
  const diagnostics = [...document.diagnostics, ...fromRules(spec, document)];
  return { result: diagnostics.length > 0 ? failure(diagnostics, sources) : { ok: true, value: spec, diagnostics: [] }, sources };
}

/**
 * `check`, then `resolve`: the model, or every reason why there is none.
 *
 * @param tower of a model of several: it alone, as NAME-TOWER
 */
export function readModel(text: Text, library: Library, tower: string | null = null): { readonly result: Result<ReadModel>; readonly sources: ReadonlyMap<string, string> } {
  const { result, sources } = check(text, library, tower);
  if (!result.ok) return { result, sources };
  const spec = result.value;
  const model = resolve(spec);
  const count = countParameters(model);
  if (count > BigInt(Number.MAX_SAFE_INTEGER)) {
    const span = entryAt(spec.root, "model")?.value.span ?? null;
    return { result: failure([specError("S0509", { count }, span)], sources), sources };
  }
  return { result: { ok: true, value: { model, spec }, diagnostics: [] }, sources };
}

/** A tower as a model of its own; null where there is no such tower. */
function towerAlone(root: MappingNode, name: string): MappingNode | null {
  const tower = mappingAt(root, "towers", name);
  const model = entryAt(root, "model");
  if (tower === undefined) return null;
  const named = model?.value.kind === "scalar" ? [["model", { ...model, value: { ...model.value, value: `${String(model.value.value)}-${name}` } }] as const] : [];
  return { ...tower, entries: new Map([...named, ...untold(tower).entries]) };
}

/** Alone a tower is told no task, so that its vector goes without saying. */
function untold(tower: MappingNode): MappingNode {
  const inside = (node: MappingNode, path: readonly string[]): MappingNode => {
    const [key = "", ...rest] = path;
    const entry = node.entries.get(key);
    const entries = new Map(node.entries);
    if (rest.length === 0) entries.delete(key);
    else if (entry?.value.kind === "mapping") entries.set(key, { ...entry, value: inside(entry.value, rest) });
    return { ...node, entries };
  };
  return ["tokens", "features"].reduce((node, kind) => inside(node, ["input", kind, "task_token"]), tower);
}

function noTower(root: MappingNode, name: string): Diagnostic {
  const towers = entryAt(root, "towers");
  const known = [...(mappingAt(root, "towers")?.entries.keys() ?? [])];
  return specError("S0803", { name, known, near: nearest(name, known) }, towers?.keySpan ?? root.span);
}

function* fromRules(spec: Spec, document: Document): Generator<Diagnostic> {
  // Stacks and layers share what they inherit: one slip is one error.
  const known = new Set(document.diagnostics.map(identity));
  const models = document.root?.entries.has("towers") === true ? [...spec.towers.map((tower) => tower.spec), ...spec.tasks.flatMap((task) => task.spec ?? [])] : [spec];
  const found = [...models.flatMap((model) => rules.flatMap((rule) => [...rule(model)])), ...towerRules.flatMap((rule) => [...rule(spec)])];
  for (const diagnostic of found) {
    const id = identity(diagnostic);
    if (known.has(id)) continue;
    known.add(id);
    yield diagnostic;
  }
}

function identity({ code, message, span }: Diagnostic): string {
  return `${code} ${message} ${span?.file ?? ""} ${span?.start ?? ""}`;
}

/** In the order of the files and of the places in them, cut off where there are too many. */
function failure(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): Result<never> {
  const files = [...sources.keys()];
  const rank = ({ span }: Diagnostic): number => (span === null ? -1 : files.indexOf(span.file));
  const sorted = [...diagnostics].sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0) || compare(a.code, b.code));
  if (sorted.length <= limits.diagnostics) return { ok: false, diagnostics: sorted };
  const shown = sorted.slice(0, limits.diagnostics);
  return { ok: false, diagnostics: [...shown, sourceError("S0113", { shown: shown.length }, null)] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

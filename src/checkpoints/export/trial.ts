/** A choice tried out: the config that it stands for, imported by the same engine that imports any other. */
import { SpecformerError, type Diagnostic, type Result } from "../../diagnostics/diagnostic.ts";
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Model } from "../../model/types.ts";
import { canonical, readModel, type Spec } from "../../spec/index.ts";
import { readConfig } from "../config.ts";
import type { Scope } from "../expression/evaluate.ts";
import { isMap, sameValue, type Value, type ValueMap } from "../expression/syntax.ts";
import { readJson } from "../json.ts";
import { ordered, printSpec } from "../print.ts";
import type { Key, Table } from "../table/types.ts";
import { fill, holds, plain, scopeOf, valueOf, worldOf, type Plain } from "../world.ts";
import type { Choice } from "./settings.ts";

/** A family's table for one of its classes. */
export interface Candidate {
  readonly table: Table;
  readonly className: string;
  readonly modelType: string;
  /** What expressions find beside the config's values: specs of the config's parts. */
  readonly given?: ReadonlyMap<string, Value>;
  /** The spec that this one is a part of; its own where there is none. */
  readonly whole?: Whole;
}

/** What a part of a spec stands in. */
export interface Whole {
  /** The whole spec with this one in it. */
  around(body: Plain): Plain;
  /** The part's own place in the whole. */
  inside(canonical: Value): Value;
}

/** A model and its spec with everything spelled out, as a value of expressions. */
export interface Meaning {
  readonly model: Model;
  readonly canonical: Value;
  /** Layers of the longest stack that the spec speaks of. */
  readonly layers: number;
}

const withoutUndefined = (data: unknown): Plain => JSON.parse(JSON.stringify(data)) as Plain;
export const meaningOf = (model: Model, spec: Spec): Meaning => ({
  model,
  canonical: valueOf(withoutUndefined(canonical(model, spec))),
  layers: Math.max(...model.stacks.map((stack) => stack.layers.length)),
});

/** Every key at its default; configs of parts are empty. */
export function defaults(table: Table): Choice {
  const parts = table.parts.map(({ config }) => [config, new Map<string, Value>()] as const);
  return { values: new Map<string, Value>([...[...table.config].map(([name, key]) => [name, key.default] as const), ...parts]), stored: new Set() };
}

/** Values of a nested mapping that say something. */
const said = (value: Value): Value => (isMap(value) ? new Map([...value].filter(([, inner]) => inner !== null).map(([key, inner]) => [key, said(inner)])) : value);

/** What has to be written: all that is set, apart from switches that only ever stand one way. */
function written(name: string, key: Key, value: Value): readonly (readonly [string, Value])[] {
  if (value === null) return key.default !== null && (key.nullable || key.type === "any") ? [[name, null]] : [];
  const fixed = key.only !== null && key.only.length === 1 && sameValue(value, key.default);
  return fixed || (sameValue(value, key.default) && isMap(value)) ? [] : [[name, said(value)]];
}

/** What config.json says beside its kind and class. */
export const configEntries = ({ table }: Candidate, { values }: Choice): ValueMap =>
  new Map([...table.config].flatMap(([name, key]) => (name === "model_type" || name === "architectures" ? [] : written(name, key, values.get(name) ?? null))));

/**
 * The text of config.json.
 *
 * @param parts configs of its parts by their keys
 */
export function configText(candidate: Candidate, choice: Choice, parts: ValueMap = new Map()): string {
  const { className, modelType } = candidate;
  return `${JSON.stringify(plain(new Map<string, Value>([["model_type", modelType], ["architectures", [className]], ...configEntries(candidate, choice), ...parts])), null, 2)}\n`;
}

/** How many keys of a config are not what the family's reference has by default: a guess at which family was meant. */
export const ownWords = ({ table }: Candidate, { values }: Choice): number => [...table.config].filter(([name, key]) => !sameValue(key.default, values.get(name) ?? null)).length;

const failed = (...diagnostics: readonly Diagnostic[]) => ({ ok: false, diagnostics }) as const;

/** What the table's expressions see of a whole choice. */
export function scopeOfChoice(candidate: Candidate, choice: Choice): Result<Scope> {
  const { table, given = new Map<string, Value>() } = candidate;
  const json = readJson(configText(candidate, choice), "config.json");
  if (!json.ok || json.value.kind !== "mapping") return failed(...json.diagnostics);
  const values = readConfig(json.value, table);
  return values.ok ? { ok: true, value: scopeOf(table, new Map([...values.value, ...given]), worldOf((name) => choice.stored.has(name))), diagnostics: [] } : values;
}

/** What the choice means, or why it means nothing. */
export function meaning(candidate: Candidate, choice: Choice): Result<Meaning> {
  const { table, whole } = candidate;
  try {
    const scoped = scopeOfChoice(candidate, choice);
    if (!scoped.ok) return scoped;
    const scope = scoped.value;
    const unmet = table.requirements.filter((r) => !holds(r.that, scope));
    if (unmet.length > 0) return failed(...unmet.map((r) => checkpointError("K0210", { reason: r.because }, null)));
    const body = fill(table.spec, scope);
    const all = whole === undefined ? body : whole.around(body);
    const text = printSpec(ordered({ model: "exported", ...(all as Readonly<Record<string, Plain>>) }), "Exported.");
    const { result } = readModel({ path: "exported.yaml", text }, { find: () => null });
    if (!result.ok) return result;
    const meant = meaningOf(result.value.model, result.value.spec);
    return { ok: true, value: whole === undefined ? meant : { ...meant, canonical: whole.inside(meant.canonical) }, diagnostics: [] };
  } catch (error) {
    if (error instanceof SpecformerError) return failed(...error.diagnostics);
    throw error;
  }
}

function translated(key: Key, value: Value): Value {
  const { keys, words } = key;
  if (keys !== null && isMap(value)) return new Map([...keys].map(([name, inner]) => [name, translated(inner, value.get(name) ?? inner.default)]));
  return words === null || value === null ? value : (words.get(String(value)) ?? null);
}

/**
 * What expressions see, as far as it can be computed: a choice that is not whole yet leaves lets without a value.
 *
 * @param wanted the lets that are needed; null: all
 */
export function looseScope({ table, given = new Map() }: Pick<Candidate, "table" | "given">, { values, stored }: Choice, wanted: ReadonlySet<string> | null = null): Scope {
  const names = new Map<string, Value>([...[...table.config].map(([name, key]) => [name, translated(key, values.get(name) ?? null)] as const), ...given]);
  const scope: Scope = { names, ...worldOf((name) => stored.has(name)) };
  for (const [name, tree] of table.lets) {
    if (wanted !== null && !wanted.has(name)) continue;
    let value: Value = null;
    try {
      value = valueOf(fill(tree, scope));
    } catch (error) {
      if (!(error instanceof SpecformerError)) throw error;
    }
    names.set(name, value);
  }
  return scope;
}

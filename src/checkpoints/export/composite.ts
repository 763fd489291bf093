/**
 * Configs that hold others. The whole is searched with the wanted towers in place of its parts' specs; then each part,
 * tried within the whole, by the tables of all families; and what follows from the whole goes back into its config.
 */
import { SpecformerError } from "../../diagnostics/diagnostic.ts";
import type { Scope } from "../expression/evaluate.ts";
import { isMap, sameValue, type Expression, type Value, type ValueMap } from "../expression/syntax.ts";
import { namesAround } from "../parts.ts";
import { classOfSuffix, type FamilySource } from "../table/compose.ts";
import type { Formula, Key, Part, Table } from "../table/types.ts";
import { compute, fill, valueOf, type Plain } from "../world.ts";
import { candidateOf } from "./candidates.ts";
import { keysIn } from "./depends.ts";
import { Inverter } from "./inverter.ts";
import { lastingConflicts, towerNames, towersIn } from "./leaves.ts";
import { glance, nearestConfig, nowhere, type Effort, type Found as FoundConfig } from "./search.ts";
import { decide, type Choice } from "./settings.ts";
import { configEntries, defaults, looseScope, ownWords, scopeOfChoice, type Candidate, type Meaning } from "./trial.ts";

/** A part's config, in the words of its own family. */
export interface FoundPart {
  readonly part: Part;
  readonly source: FamilySource;
  readonly candidate: Candidate;
  readonly choice: Choice;
}

export interface Found extends FoundConfig {
  /** Of the config's parts, in their order; none where they were not all found. */
  readonly parts: readonly FoundPart[];
}

/** Families of a part that are searched further where a glance at all of them found none that fits. */
const nearestTried = 4;

const towersOf = (canonical: Value): ValueMap => {
  const towers = isMap(canonical) ? canonical.get("towers") : undefined;
  return towers !== undefined && isMap(towers) ? towers : new Map();
};
const less = (value: Value, key: string): Value => (isMap(value) ? new Map([...value].filter(([name]) => name !== key)) : value);

/** What the wanted spec says where the part's own stands; null where it has no such place. */
function wantedOf({ name, whole }: Part, canonical: Value): Value {
  const towers = towersOf(canonical);
  return whole ? (towers.size > 0 ? null : less(canonical, "model")) : (towers.get(name) ?? null);
}

/** The nearest config of a class that its table allows, with those of its parts. */
export function nearestWhole(candidate: Candidate, wanted: Meaning, families: readonly FamilySource[], effort: Effort): Found {
  const { table } = candidate;
  if (table.parts.length === 0) return { ...nearestConfig(candidate, wanted, effort), parts: [] };
  const towers = new Map(table.parts.map((part) => [part.name, wantedOf(part, wanted.canonical)] as const));
  const names = [...towersOf(wanted.canonical).keys()];
  const own = towerNames(table);
  if ([...towers.values()].includes(null) || names.length !== own.length)
    return { choice: defaults(table), distance: nowhere, differences: [{ path: ["towers"], wanted: names, found: own }], reasons: [], parts: [] };
  const outer = nearestConfig({ ...candidate, given: new Map([["parts", towers]]) }, wanted, effort);
  if (outer.distance > 0) return { ...outer, parts: [] };
  let { choice } = outer;
  const parts: FoundPart[] = [];
  for (const part of table.parts) {
    const search = new PartSearch(part, candidate, choice, towers, wanted, families);
    const found = search.run(effort);
    if (found === null || found.distance > 0) {
      const { distance, differences, reasons } = found ?? { distance: nowhere, differences: [], reasons: [] };
      return { choice, distance, differences: differences.map((one) => ({ ...one, path: [...search.place, ...one.path] })), reasons, parts: [] };
    }
    parts.push(found);
    choice = followed(candidate, choice, found);
  }
  return { choice, distance: 0, differences: [], reasons: [], parts };
}

class PartSearch {
  /** Where the part stands in the whole spec. */
  readonly place: readonly string[];
  readonly #part: Part;
  readonly #outer: Candidate;
  readonly #choice: Choice;
  readonly #towers: ReadonlyMap<string, Value>;
  readonly #wanted: Meaning;
  readonly #families: readonly FamilySource[];

  constructor(part: Part, outer: Candidate, choice: Choice, towers: ReadonlyMap<string, Value>, wanted: Meaning, families: readonly FamilySource[]) {
    this.place = part.whole ? [] : ["towers", part.name];
    this.#part = part;
    this.#outer = outer;
    this.#choice = choice;
    this.#towers = towers;
    this.#families = families;
    const { name, whole } = part;
    const stacks = wanted.model.stacks.filter((stack) => whole || stack.name === name || stack.name.startsWith(`${name}_`));
    this.#wanted = { model: wanted.model, canonical: towers.get(name) ?? null, layers: Math.max(1, ...stacks.map((stack) => stack.layers.length)) };
  }

  /** The whole spec with another one of this part; the other parts' are as they should be. */
  #around(body: Plain): Plain {
    const { table } = this.#outer;
    const parts = new Map([...this.#towers, [this.#part.name, valueOf(body)]]);
    const scope = scopeOfChoice({ ...this.#outer, given: new Map([["parts", parts]]) }, this.#choice);
    if (!scope.ok) throw new SpecformerError(scope.diagnostics);
    return fill(table.spec, scope.value);
  }

  /** Every family's class that words of its table don't rule out, or the one where they say least against it; the part's usual family first. */
  #candidates(): readonly Likely[] {
    const { suffixes, defaults: own, whole } = this.#part;
    const wanted = this.#wanted.canonical;
    const outputs = isMap(wanted) ? wanted.get("outputs") : undefined;
    // A tower that hands nothing out says nothing of its class.
    const heads = !whole && plainly(this.#outer.table, this.#part) && outputs !== undefined && isMap(outputs) && outputs.size > 0;
    const usual = ({ modelTypes }: FamilySource): boolean => modelTypes.includes(String(own.get("model_type") ?? ""));
    const published = this.#families.filter(({ modelTypes }) => modelTypes.length > 0);
    const all = published.flatMap((source): Likely[] => {
      const named = suffixes.length === 0 ? null : classOfSuffix(source, this.#families, suffixes);
      const found = named?.ok === false ? named : candidateOf(source, this.#families, named?.value ?? null);
      if (!found.ok || found.value.table.parts.length > 0) return [];
      const table = fixed(found.value.table, this.#part, this.#outer.table);
      if (table === null) return [];
      const inside = (canonical: Value): Value => wantedOf(this.#part, canonical);
      const conflicts = usual(source) ? 0 : lastingConflicts(table, wanted, heads);
      // A family that stands nowhere else comes next.
      const rank = usual(source) ? 0 : table.oneWay !== null ? 1 : 2;
      return [{ source, candidate: { ...found.value, table, whole: { around: (body: Plain) => this.#around(body), inside } }, conflicts, rank }];
    }).sort((a, b) => a.rank - b.rank);
    const fewest = Math.min(...all.map(({ conflicts }) => conflicts));
    return fewest > 0 ? all.filter(({ conflicts }) => conflicts === fewest).slice(0, 1) : all.filter(({ conflicts }) => conflicts === 0);
  }

  /** Of the families that fit and come first the one with the fewest words of its own, or the nearest; null where none could be a part. */
  run(effort: Effort): (FoundPart & FoundConfig) | null {
    const tried = ({ source, candidate }: Likely, much: Effort): FoundPart & FoundConfig => ({ part: this.#part, source, candidate, ...nearestConfig(candidate, this.#wanted, much) });
    const seen: { readonly likely: Likely; readonly found: FoundPart & FoundConfig }[] = [];
    for (const likely of this.#candidates()) {
      const fitting = seen.find(({ found }) => found.distance === 0);
      if (fitting !== undefined && fitting.likely.rank < likely.rank) break;
      seen.push({ likely, found: tried(likely, glance) });
    }
    const fits = seen.flatMap(({ found }) => (found.distance === 0 ? [found] : []));
    if (fits.length > 0) return fits.reduce((a, b) => (ownWords(b.candidate, b.choice) < ownWords(a.candidate, a.choice) ? b : a));
    const near = seen.sort((a, b) => a.found.distance - b.found.distance).slice(0, nearestTried);
    let nearest = near[0]?.found ?? null;
    for (const { likely } of effort === glance ? [] : near) {
      const found = tried(likely, effort);
      if (nearest === null || found.distance < nearest.distance) nearest = found;
      if (nearest.distance === 0) break;
    }
    return nearest;
  }
}

interface Likely {
  readonly source: FamilySource;
  readonly candidate: Candidate;
  readonly conflicts: number;
  /** The lowest is tried first. */
  readonly rank: number;
}

/** Whether the whole takes the part's spec as it is. */
function plainly({ spec }: Table, { name }: Part): boolean {
  const own = towersIn(spec).get(name);
  const isParts = (e: Expression): boolean => e.kind === "member" && e.of.kind === "name" && e.of.name === "parts";
  return own?.kind === "formula" && isParts(own.formula.expression);
}

const isConstant = (formula: Formula, table: Table): boolean => keysIn([{ kind: "formula", formula }], table).size === 0;

/** The part's table with what the whole decides for it decided; null where it knows no such key. */
function fixed(table: Table, { ignored, sets }: Part, outer: Table): Table | null {
  const config = new Map<string, Key>(table.config);
  for (const name of ignored) {
    const key = config.get(name);
    if (key !== undefined) config.set(name, { ...key, required: false, only: [key.default] });
  }
  const scope: Scope = looseScope({ table: outer }, defaults(outer), new Set());
  for (const [name, formula] of sets) {
    if (!isConstant(formula, outer)) continue;
    const value = compute(formula, scope);
    const key = config.get(name);
    if (key !== undefined) config.set(name, { ...key, default: value, only: [value] });
    else if (value !== null && !table.ignored.has(name)) return null;
  }
  return { ...table, config };
}

/** The whole's choice with what its parts need it to say. */
function followed(candidate: Candidate, before: Choice, { part, choice: own }: FoundPart): Choice {
  const { table } = candidate;
  let choice = before;
  for (const [key, formula] of part.sets) {
    if (isConstant(formula, table)) continue;
    const wanted = own.values.get(key) ?? null;
    const inverter = new Inverter({ table, choice, scope: looseScope(candidate, choice), layers: 0, words: [], alike: [] });
    if (sameValue(inverter.known(formula.expression) ?? null, wanted)) continue;
    const [proposal] = inverter.wants(formula.expression, wanted);
    if (proposal !== undefined) choice = decide(choice, proposal.settings);
  }
  return choice;
}

/** Configs of parts by the keys that hold them. */
export function partConfigs({ choice, parts }: Found): ValueMap {
  return new Map(parts.map(({ part, candidate, choice: own }) => {
    const outer = choice.values.get(part.config) ?? null;
    const entries = [...configEntries(candidate, own)].filter(([key]) => !part.ignored.includes(key));
    return [part.config, new Map<string, Value>([["model_type", candidate.modelType], ...entries, ...(isMap(outer) ? outer : []), ...part.writes])] as const;
  }));
}

/** Optional tensors that the file is to hold, by names of the whole file. */
export const storedNames = ({ choice, parts }: Found): readonly string[] => [...choice.stored, ...parts.flatMap(({ part, choice: own }) => [...own.stored].flatMap((name) => namesAround(name, part.names).slice(0, 1)))];

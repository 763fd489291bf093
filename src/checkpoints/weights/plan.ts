/** For every parameter of a program: which stored tensors it is made of, and how. Decided from names and shapes alone. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import { weightError } from "../../diagnostics/catalogue/weights.ts";
import { SpecformerError, type Diagnostic, type Result } from "../../diagnostics/diagnostic.ts";
import type { Parameter } from "../../program/parameter.ts";
import { sameShape, showShape } from "../../weights/element.ts";
import type { StoredTensor } from "../../weights/read.ts";
import { reportDiagnostics, weightReport, type NamedShape, type WeightReport } from "../../weights/report.ts";
import { isFloating } from "../../weights/tensor.ts";
import type { Scope } from "../expression/evaluate.ts";
import { freshWork } from "../expression/work.ts";
import type { WeightRules } from "../import.ts";
import type { Combine, Step, WeightRule } from "../table/types.ts";
import { expand, fillTemplate, holds, indicesIn } from "../world.ts";
import { nameInPart } from "../parts.ts";
import { matcher, renamed } from "./names.ts";
import { combinedShape, OperationError, type Operation } from "./operations.ts";
import { operationsOf } from "./steps.ts";

export interface PlannedWeight {
  readonly path: string;
  readonly shape: readonly number[];
  readonly parts: readonly { readonly tensor: StoredTensor; readonly operations: readonly Operation[] }[];
  readonly combine: Combine | null;
  readonly then: readonly Operation[];
  /** The number that fills it, where it is made of no tensor. */
  readonly fill: number | null;
}

export interface WeightPlan {
  /** In the order of the parameters. */
  readonly weights: readonly PlannedWeight[];
  /** Tensors that the config ties together and the file holds twice: to be found equal. */
  readonly duplicates: readonly { readonly tensor: StoredTensor; readonly of: StoredTensor }[];
  readonly report: WeightReport;
}

export interface Candidate {
  readonly rule: WeightRule;
  readonly scope: Scope;
}

/** Every rule with its indices bound, by the path it makes. */
export function candidatesByPath({ table, scope, counts }: WeightRules): ReadonlyMap<string, readonly Candidate[]> {
  const byPath = new Map<string, Candidate[]>();
  for (const rule of table.weights)
    for (const inner of expand(indicesIn(rule.to, counts), counts, scope)) {
      const path = fillTemplate(rule.to, inner);
      const list = byPath.get(path) ?? [];
      list.push({ rule, scope: inner });
      byPath.set(path, list);
    }
  return byPath;
}

export function sourceNames({ rule, scope }: Candidate, counts: ReadonlyMap<string, number>): readonly string[] {
  const scopes = rule.each === null ? [scope] : expand([rule.each], counts, scope);
  return scopes.flatMap((inner) => rule.from.map((name) => fillTemplate(name, inner)));
}

/** The shape in which a parameter would be stored, where its rule is at most a transposition. */
function storedShape({ steps, then, combine }: WeightRule, shape: readonly number[]): readonly number[] {
  const all: readonly Step[] = [...steps, ...then];
  if (combine !== null || all.some((step) => step.kind !== "transpose" || step.order !== null)) return shape;
  return all.length % 2 === 1 ? [...shape].reverse() : shape;
}

/** The file's own prefix for names that begin alike, so that a missing tensor is named as its neighbours are. */
function spelling(stored: ReadonlyMap<string, StoredTensor>): (name: string) => string {
  const prefixes = new Map<string, string>();
  const head = (name: string): string => name.split(".")[0] ?? name;
  for (const [name, { name: original }] of stored) if (original.endsWith(name)) prefixes.set(head(name), original.slice(0, original.length - name.length));
  return (name) => (prefixes.get(head(name)) ?? "") + name;
}

class Planner {
  readonly diagnostics: Diagnostic[] = [];
  readonly missing: (NamedShape & { readonly wantedBy: string })[] = [];
  readonly misshapen: (NamedShape & { readonly wantedBy: string; readonly wanted: readonly number[] })[] = [];
  readonly used = new Set<string>();
  readonly #reported = new Set<string>();
  readonly rules: WeightRules;
  readonly stored: ReadonlyMap<string, StoredTensor>;
  readonly spelled: (name: string) => string;

  constructor(rules: WeightRules, stored: ReadonlyMap<string, StoredTensor>) {
    this.rules = rules;
    this.stored = stored;
    this.spelled = spelling(stored);
  }

  weight({ path, shape }: Pick<Parameter, "path" | "shape">, all: readonly Candidate[]): PlannedWeight[] {
    const candidates = all.filter(({ rule, scope }) => holds(rule.when, scope));
    const [first] = candidates;
    if (first === undefined) {
      this.diagnostics.push(checkpointError("K0301", { path, shape: showShape(shape), family: this.rules.table.family }, null));
      return [];
    }
    for (const candidate of candidates) {
      const names = sourceNames(candidate, this.rules.counts);
      if (names.length === 0) continue;
      const tensors = names.flatMap((name) => this.stored.get(name) ?? []);
      if (tensors.length === names.length) {
        for (const name of names) this.used.add(name);
        return this.made(path, shape, candidate, tensors);
      }
    }
    const filled = candidates.find(({ rule }) => rule.absent !== null);
    if (filled !== undefined) return [{ path, shape, parts: [], combine: null, then: [], fill: filled.rule.absent }];
    for (const name of sourceNames(first, this.rules.counts)) {
      if (this.stored.has(name) || this.#reported.has(name)) continue;
      this.#reported.add(name);
      this.missing.push({ name: this.spelled(name), shape: storedShape(first.rule, shape), wantedBy: path });
    }
    return [];
  }

  made(path: string, shape: readonly number[], { rule, scope }: Candidate, tensors: readonly StoredTensor[]): PlannedWeight[] {
    const whole = tensors[0] as StoredTensor;
    const strange = tensors.find((t) => !isFloating(t.type));
    if (strange !== undefined) {
      this.diagnostics.push(weightError("W0304", { tensor: strange.name, type: strange.type }, null));
      return [];
    }
    try {
      const parts = tensors.map((tensor) => ({ tensor, ...operationsOf(rule.steps, tensor.shape, scope) }));
      const then = operationsOf(rule.then, combinedShape(parts.map((p) => p.shape), rule.combine), scope);
      if (sameShape(then.shape, shape)) return [{ path, shape, parts, combine: rule.combine, then: then.operations, fill: null }];
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      this.diagnostics.push(checkpointError("K0302", { path, tensor: `${whole.name} ${showShape(whole.shape)}`, reason: error.message }, null));
      return [];
    }
    this.misshapen.push({ name: whole.name, shape: whole.shape, wantedBy: path, wanted: storedShape(rule, shape) });
    return [];
  }

  /** Tensors that the config ties to others. Those that are there twice are to be compared. */
  duplicates(): WeightPlan["duplicates"] {
    const { table, scope, counts } = this.rules;
    const found: { tensor: StoredTensor; of: StoredTensor }[] = [];
    for (const rule of table.duplicates)
      for (const inner of expand(indicesIn(rule.name, counts), counts, scope)) {
        const name = fillTemplate(rule.name, inner);
        const tensor = this.stored.get(name);
        if (tensor === undefined || this.used.has(name) || !holds(rule.when, inner)) continue;
        const of = this.stored.get(fillTemplate(rule.of, inner));
        if (of === undefined) continue;
        this.used.add(name);
        if (sameShape(tensor.shape, of.shape) && tensor.type === of.type) found.push({ tensor, of });
        else this.diagnostics.push(checkpointError("K0304", { name: tensor.name, of: of.name }, null));
      }
    return found;
  }
}

/** Tensors by the spelling that rules use. */
function spelledAlike(found: ReadonlyMap<string, StoredTensor>, { table }: WeightRules, diagnostics: Diagnostic[], hidden: StoredTensor[]): ReadonlyMap<string, StoredTensor> {
  const stored = new Map<string, StoredTensor>();
  for (const [original, tensor] of found) {
    const name = renamed(original, table.renames);
    const other = stored.get(name);
    if (other !== undefined) {
      diagnostics.push(checkpointError("K0303", { first: other.name, second: original, name }, null));
      hidden.push(other);
    }
    stored.set(name, tensor);
  }
  return stored;
}

/** What one table plans: with those of its parts, for the parameters that are theirs. */
interface Plans {
  readonly weights: ReadonlyMap<string, PlannedWeight>;
  readonly duplicates: WeightPlan["duplicates"];
  readonly diagnostics: readonly Diagnostic[];
  readonly missing: Planner["missing"];
  readonly misshapen: Planner["misshapen"];
  /** Tensors that something reads, or that hold nothing learned. */
  readonly known: ReadonlySet<StoredTensor>;
}

function planOf(rules: WeightRules, parameters: readonly Pick<Parameter, "path" | "shape">[], found: ReadonlyMap<string, StoredTensor>): Plans {
  const alike: Diagnostic[] = [];
  const hidden: StoredTensor[] = [];
  const stored = spelledAlike(found, rules, alike, hidden);
  const candidates = candidatesByPath(rules);
  const partOf = (path: string) => (candidates.has(path) ? undefined : rules.parts.find((part) => path.startsWith(part.path)));
  const parts = rules.parts.map((part) => {
    const strip = part.path.length;
    const own = parameters.filter(({ path }) => partOf(path) === part).map(({ path, shape }) => ({ path: path.slice(strip), shape }));
    const tensors = new Map([...stored].flatMap(([name, tensor]) => {
      const inside = nameInPart(name, part.names);
      return inside === null ? [] : [[inside, tensor] as const];
    }));
    const plan = planOf(part.rules, own, tensors);
    return { ...plan, weights: new Map([...plan.weights].map(([path, weight]) => [`${part.path}${path}`, { ...weight, path: `${part.path}${path}` }])) };
  });
  const planner = new Planner(rules, stored);
  const own = parameters.filter(({ path }) => partOf(path) === undefined).flatMap((parameter) => planner.weight(parameter, candidates.get(parameter.path) ?? []));
  const duplicates = planner.duplicates();
  const isBuffer = matcher(rules.table.buffers);
  const known = [...stored].filter(([name]) => planner.used.has(name) || isBuffer(name)).map(([, tensor]) => tensor);
  return {
    weights: new Map([...parts.flatMap((part) => [...part.weights]), ...own.map((weight) => [weight.path, weight] as const)]),
    duplicates: [...parts.flatMap((part) => part.duplicates), ...duplicates],
    diagnostics: [...alike, ...parts.flatMap((part) => part.diagnostics), ...planner.diagnostics],
    missing: [...parts.flatMap((part) => part.missing), ...planner.missing],
    misshapen: [...parts.flatMap((part) => part.misshapen), ...planner.misshapen],
    known: new Set([...hidden, ...parts.flatMap((part) => [...part.known]), ...known]),
  };
}

/**
 * Plans how a program's parameters are made from a checkpoint.
 *
 * @param given rules of the imported config
 * @param parameters of the program that the imported spec compiles to, in canonical order
 * @param found the checkpoint's tensors by name
 * @returns the plan; a missing or misshapen tensor is an error, an unused one a warning
 */
export function planWeights(given: WeightRules, parameters: readonly Pick<Parameter, "path" | "shape">[], found: ReadonlyMap<string, StoredTensor>): Result<WeightPlan> {
  // What was spent on the spec is no concern of the weights.
  const rules: WeightRules = { ...given, scope: { ...given.scope, work: freshWork() } };
  try {
    const plans = planOf(rules, parameters, found);
    const weights = parameters.flatMap(({ path }) => plans.weights.get(path) ?? []);
    const unused = [...found.values()].filter((tensor) => !plans.known.has(tensor)).map(({ name, shape }) => ({ name, shape }));
    const report = weightReport(plans.missing, unused, plans.misshapen);
    const diagnostics = [...plans.diagnostics, ...reportDiagnostics(report)];
    if (diagnostics.some((d) => d.severity === "error")) return { ok: false, diagnostics };
    return { ok: true, value: { weights, duplicates: plans.duplicates, report }, diagnostics };
  } catch (error) {
    if (error instanceof SpecformerError) return { ok: false, diagnostics: error.diagnostics };
    throw error;
  }
}

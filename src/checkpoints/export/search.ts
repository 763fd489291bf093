/**
 * The config of one class that means a wanted model.
 *
 * The table's spec is read backwards place by place, which settles nearly everything; switches and small numbers that
 * are left are tried out one at a time. Whatever comes of it is imported again, and only an equal model counts.
 */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { partsOf, type Expression } from "../expression/syntax.ts";
import type { Formula, Table, Tree } from "../table/types.ts";
import { differences, distance, type Difference } from "./compare.ts";
import { Inverter } from "./inverter.ts";
import { leavesOf } from "./leaves.ts";
import { choicesOf, decide, placeOf, type Choice, type Setting } from "./settings.ts";
import { defaults, looseScope, meaning, type Candidate, type Meaning } from "./trial.ts";

export interface Found {
  readonly choice: Choice;
  /** Leaves of the model that differ; 0 where the config means the wanted model. */
  readonly distance: number;
  readonly differences: readonly Difference[];
  /** Why the config is refused, where no config was found that is not. */
  readonly reasons: readonly Diagnostic[];
}

const rounds = 6;
const nowhere = 1e9;
/** The greatest count that is tried out. */
const most = 6;

class Search {
  #left: number;
  best: Found;
  readonly candidate: Candidate;
  readonly wanted: Meaning;
  readonly #words: readonly string[];
  readonly #layers: number;

  constructor(candidate: Candidate, wanted: Meaning, trials: number) {
    this.#left = trials;
    this.candidate = candidate;
    this.wanted = wanted;
    this.#words = comparedWords(candidate.table);
    this.#layers = Math.max(...wanted.model.stacks.map((stack) => stack.layers.length));
    this.best = { choice: defaults(candidate.table), distance: nowhere, differences: [], reasons: [] };
  }

  /** Tries a choice, and keeps it where it is nearer than the best so far. */
  try(choice: Choice): boolean {
    if (--this.#left < 0) return false;
    const found = meaning(this.candidate, choice);
    if (!found.ok) {
      if (this.best.reasons.length === 0 && this.best.distance === nowhere) this.best = { ...this.best, choice, reasons: found.diagnostics };
      return false;
    }
    const far = distance(this.wanted.model, found.value.model);
    if (far >= this.best.distance) return false;
    this.best = { choice, distance: far, differences: differences(this.wanted.canonical, found.value.canonical), reasons: [] };
    return true;
  }

  inverter(choice: Choice): Inverter {
    const { table } = this.candidate;
    return new Inverter({ table, choice, scope: looseScope(table, choice), layers: this.#layers, words: this.#words });
  }

  /** Reads the whole spec backwards, each place with what those before it have settled. */
  round(start: Choice): Choice {
    let choice = start;
    let inverter = this.inverter(choice);
    const settled = new Set<string>();
    for (const leaf of leavesOf(this.candidate.table.spec, this.wanted.canonical)) {
      const proposals = leaf.propose(inverter);
      // Another way is taken before one that undoes what a place before has settled.
      const chosen = proposals.find(({ settings }) => !settings.some((setting) => settled.has(placeOf(setting)))) ?? proposals[0];
      if (chosen === undefined || chosen.settings.length === 0) continue;
      for (const setting of chosen.settings) settled.add(placeOf(setting));
      choice = decide(choice, chosen.settings);
      inverter = this.inverter(choice);
    }
    return choice;
  }

  /** One other way for one place, or another value of one key. */
  *neighbours(): Generator<readonly Setting[]> {
    const { table } = this.candidate;
    const { choice } = this.best;
    const inverter = this.inverter(choice);
    for (const leaf of leavesOf(table.spec, this.wanted.canonical)) for (const { settings } of leaf.propose(inverter)) if (settings.length > 0) yield settings;
    for (const [name, key] of table.config) for (const value of choicesOf(key, key.type === "string" ? this.#words : [])) if (value !== choice.values.get(name)) yield [{ path: [name], value }];
    const numbers = new Set(this.best.differences.flatMap(({ wanted }) => (typeof wanted === "number" ? [wanted] : [])));
    for (const [name, key] of table.config)
      if (key.type === "integer" || key.type === "number") for (const value of numbers) if (key.type === "number" || Number.isInteger(value)) yield [{ path: [name], value }];
  }

  /** Counts that stand nowhere in the spec as such: how many layers come first, every how many one differs. */
  *counts(): Generator<readonly Setting[]> {
    const { values } = this.best.choice;
    for (const [name, key] of this.candidate.table.config) {
      const now = values.get(name);
      if (key.type !== "integer" || typeof now !== "number" || now < 0 || now > most) continue;
      for (let value = 0; value <= most; value++) if (value !== now) yield [{ path: [name], value }];
    }
  }

  run(): Found {
    let choice = this.best.choice;
    for (let i = 0; i < rounds && this.best.distance > 0; i++) {
      choice = this.round(choice);
      if (!this.try(choice) && i > 2) break;
    }
    while (this.best.distance > 0 && this.#left > 0 && this.#step());
    return this.best;
  }

  #step(): boolean {
    for (const more of [this.neighbours(), this.counts()])
      for (const settings of more) {
        if (this.try(decide(this.best.choice, settings))) return true;
        if (this.#left <= 0) return false;
      }
    return false;
  }
}

/** Strings with which the table's expressions compare something. */
function comparedWords(table: Table): readonly string[] {
  const words = new Set<string>();
  const visit = (e: Expression): void => {
    if (e.kind === "literal" && typeof e.value === "string") words.add(e.value);
    for (const part of partsOf(e)) visit(part);
  };
  const comparisons = (e: Expression): void => {
    if (e.kind === "binary" && (e.operator === "==" || e.operator === "!=" || e.operator === "in")) [e.left, e.right].forEach(visit);
    for (const part of partsOf(e)) comparisons(part);
  };
  for (const formula of formulasOf(table)) comparisons(formula.expression);
  return [...words];
}

function formulasOf(table: Table): readonly Formula[] {
  const inTree = (tree: Tree): readonly Formula[] => {
    switch (tree.kind) {
      case "value": return [];
      case "formula": return [tree.formula];
      case "list": return tree.items.flatMap(inTree);
      case "first": return tree.options.flatMap(inTree);
      case "map": return [...(tree.when === null ? [] : [tree.when]), ...[...tree.entries.values()].flatMap(inTree)];
      case "each": return [tree.list, tree.key, ...inTree(tree.value)];
    }
  };
  return [...inTree(table.spec), ...[...table.lets.values()].flatMap(inTree), ...table.requirements.map((r) => r.that)];
}

/**
 * The nearest config of a class that its table allows.
 *
 * @param trials imports that the search is worth
 */
export const nearestConfig = (candidate: Candidate, wanted: Meaning, trials: number): Found => new Search(candidate, wanted, trials).run();

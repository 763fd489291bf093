/**
 * The config of one class that means a wanted model.
 *
 * The table's spec is read backwards place by place, which settles nearly everything; switches and small numbers that
 * are left are tried out one at a time. Whatever comes of it is imported again, and only an equal model counts.
 */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Scope } from "../expression/evaluate.ts";
import { sameValue, type Value } from "../expression/syntax.ts";
import { differences, distance, type Difference } from "./compare.ts";
import { letsIn } from "./depends.ts";
import { Inverter } from "./inverter.ts";
import { leavesOf, type Leaf } from "./leaves.ts";
import { choicesOf, decide, placeOf, type Choice, type Proposal, type Setting } from "./settings.ts";
import { roots } from "./roots.ts";
import { solve } from "./solve.ts";
import { tellings } from "./tellings.ts";
import { comparedWords, wordsAlike, wordsNear } from "./words.ts";
import { defaults, looseScope, meaning, type Candidate, type Meaning } from "./trial.ts";

export interface Found {
  readonly choice: Choice;
  /** Leaves of the model that differ; 0 where the config means the wanted model. */
  readonly distance: number;
  readonly differences: readonly Difference[];
  /** Why the config is refused, where no config was found that is not. */
  readonly reasons: readonly Diagnostic[];
}

/** What a search is worth. */
export interface Effort {
  /** Ways to name the kinds of layers. */
  readonly tellings: number;
  /** Times that a spec is read backwards from its first place to its last. */
  readonly rounds: number;
  /** Configs that are imported. */
  readonly imports: number;
  /** Times that places of the spec are computed to find what can't be read backwards. */
  readonly computations: number;
}

/** For each of many classes, most of which are not meant. */
export const glance: Effort = { tellings: 1, rounds: 4, imports: 6, computations: 0 };
/** For what was nearly right at a glance. */
export const fair: Effort = { tellings: 3, rounds: 6, imports: 60, computations: 6_000 };
export const thorough: Effort = { tellings: 40, rounds: 6, imports: 400, computations: 60_000 };
export const nowhere = 1e9;
/** The greatest count that is tried out. */
const most = 6;

class Search {
  #left: number;
  readonly #rounds: number;
  best: Found;
  readonly candidate: Candidate;
  readonly wanted: Meaning;
  readonly #words: readonly string[];
  readonly #alike: readonly (readonly string[])[];
  readonly #layers: number;
  readonly #tellings: readonly Value[];
  /** Times that places may be computed to find what can't be read backwards. */
  readonly #work: { left: number };
  /** Places of the telling that is tried. */
  #leaves: readonly Leaf[] = [];

  constructor(candidate: Candidate, wanted: Meaning, effort: Effort) {
    this.#left = effort.imports;
    this.#rounds = effort.rounds;
    this.candidate = candidate;
    this.wanted = wanted;
    this.#words = comparedWords(candidate.table);
    this.#alike = wordsAlike(candidate.table);
    this.#layers = wanted.layers;
    this.#work = { left: effort.computations };
    this.#tellings = tellings(wanted.canonical, this.#layers, candidate.table, effort.tellings);
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
    return new Inverter({ table, choice, scope: looseScope(this.candidate, choice), layers: this.#layers, words: this.#words, alike: this.#alike });
  }

  /** Reads the whole spec backwards, each place with what those before it have settled. */
  round(start: Choice): Choice {
    const { table } = this.candidate;
    let choice = start;
    let inverter = this.inverter(choice);
    const settled = new Set<string>();
    const before: Leaf[] = [];
    const required = this.#leaves.filter(({ path }) => path[0] === "require");
    for (const leaf of this.#leaves) {
      const right = [...before, ...required].filter(({ agrees }) => agrees(inverter.scope) === 1);
      before.push(leaf);
      const now = leaf.agrees(inverter.scope);
      // A pattern that is right says nothing of the number of layers that it stands for.
      const patterned = leaf.path[0] === "pattern" && leaf.targets.some((target) => target !== null);
      if (now === 1 && !patterned) {
        if (leaf.tree.kind === "formula" && leaf.tree.formula.expression.kind === "name") for (const key of leaf.keys) settled.add(placeOf({ path: [key], value: null }));
        continue;
      }
      const breaks = (other: Choice): number => {
        const scope = looseScope(this.candidate, other);
        return right.filter(({ agrees }) => agrees(scope) !== 1).length;
      };
      let chosen: readonly Setting[] | undefined = this.#chosen(leaf, leaf.propose(inverter), choice, settled, breaks)?.settings;
      const after = chosen === undefined ? null : decide(choice, chosen);
      const answered = after !== null && leaf.agrees(looseScope(this.candidate, after)) === 1 && breaks(after) === 0;
      if (!answered && now !== 1) {
        const problem = { table, choice, leaf, layers: this.#layers, words: wordsNear(leaf.tree, table, this.#alike), settled, budget: this.#work, scopeOf: this.#scopes(leaf), breaks };
        const found = now === null ? null : solve(problem);
        // What breaks something else is worth it where the spec asks for it, not where the table does.
        chosen = found ?? roots(problem) ?? (leaf.path[0] === "require" && after !== null && breaks(after) > 0 ? undefined : chosen);
      }
      if (chosen === undefined || chosen.length === 0) continue;
      for (const setting of chosen) settled.add(placeOf(setting));
      choice = decide(choice, chosen);
      inverter = this.inverter(choice);
    }
    return choice;
  }

  #scopes(leaf: Leaf): (choice: Choice) => Scope {
    const { table } = this.candidate;
    const lets = letsIn([leaf.tree], table);
    return (choice) => looseScope(this.candidate, choice, lets);
  }

  /** The cheapest proposal of those that do what they should and undo the least of what is right already. */
  #chosen(leaf: Leaf, proposals: readonly Proposal[], choice: Choice, settled: ReadonlySet<string>, breaks: (choice: Choice) => number): Proposal | undefined {
    if (proposals.length <= 1) return proposals[0];
    const weighed = proposals.map((proposal) => {
      const changed = decide(choice, proposal.settings);
      const right = leaf.agrees(looseScope(this.candidate, changed));
      const undone = proposal.settings.filter((setting) => settled.has(placeOf(setting))).length;
      return { proposal, against: breaks(changed) + 2 * undone + (right === 1 ? 0 : right === null ? 0.5 : 3) };
    });
    return weighed.reduce((a, b) => (b.against < a.against ? b : a)).proposal;
  }

  /** One other way for one place, or another value of one key. */
  *neighbours(): Generator<readonly Setting[]> {
    const { table } = this.candidate;
    const { choice } = this.best;
    const inverter = this.inverter(choice);
    for (const leaf of this.#leaves) for (const { settings } of leaf.propose(inverter)) if (settings.length > 0) yield settings;
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
    const { table } = this.candidate;
    let nearest: readonly Leaf[] = [];
    for (const telling of this.#tellings) {
      this.#leaves = leavesOf(table, telling, this.#layers);
      const before = this.best.distance;
      let choice = defaults(table);
      for (let i = 0; i < this.#rounds && this.best.distance > 0 && this.#left > 0; i++) {
        const next = this.round(choice);
        const settled = sameValue(next.values, choice.values);
        choice = next;
        if ((!this.try(choice) && i > 2) || settled) break;
      }
      if (nearest.length === 0 || this.best.distance < before) nearest = this.#leaves;
      if (this.best.distance === 0) return this.best;
    }
    this.#leaves = nearest;
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

/** The nearest config of a class that its table allows. */
export const nearestConfig = (candidate: Candidate, wanted: Meaning, effort: Effort): Found => new Search(candidate, wanted, effort).run();

/**
 * Expressions read backwards: which settings of a config make one give a wanted value.
 *
 * What it finds are proposals. Nothing depends on their being right: whoever follows them imports the config again and
 * compares. So it looks for the plain ways and leaves out what would need a theory.
 */
import { evaluate, withName, type Scope } from "../expression/evaluate.ts";
import { callsIn, ExpressionError, isList, isMap, sameValue, type Expression, type Value } from "../expression/syntax.ts";
import type { Table, Tree } from "../table/types.ts";
import { numeric } from "./arithmetic.ts";
import { both, cheapest, dearer, nothing, settingsOf, valueAt, type Choice, type Proposal, type Step } from "./settings.ts";
import { repeated } from "./tellings.ts";

/** Stands first in the paths of settings that say what a variable of a list must be. */
const variablePlace = "$variable";
/** Null leaves a key out, and then the language's default may be what is wanted; worth a try when all else fails. */
const unsaid = 10;
/** A branch whose condition nothing is done about. */
const unsettled = 5;
/** Expressions that are looked into for one place. */
const work = 4000;
/** Kinds of items that a list is made of, and ways for each. */
const mostKinds = 4;
const waysForKind = 4;
const done: readonly Proposal[] = [nothing];
const none: readonly Proposal[] = [];

export interface Situation {
  readonly table: Table;
  readonly choice: Choice;
  /** The config's values and lets, as far as they can be computed. */
  readonly scope: Scope;
  /** Layers of the wanted spec's longest stack. */
  readonly layers: number;
  /** Words with which the table compares anything. */
  readonly words: readonly string[];
  /** Words that stand beside one another in the table. */
  readonly alike: readonly (readonly string[])[];
}

export class Inverter {
  readonly scope: Scope;
  readonly #given: Situation;
  readonly #variables: ReadonlySet<string>;
  readonly #budget: { left: number };

  constructor(given: Situation, variables: ReadonlySet<string> = new Set(), budget = { left: work }) {
    this.#given = given;
    this.scope = given.scope;
    this.#variables = variables;
    this.#budget = budget;
  }

  /** The value of an expression that depends on no open variable, or undefined. */
  known(e: Expression): Value | undefined {
    const { scope } = this.#given;
    const names = { get: (name: string): Value | undefined => (this.#variables.has(name) ? undefined : scope.names.get(name)) };
    try {
      return evaluate(e, { ...scope, names });
    } catch (error) {
      if (error instanceof ExpressionError) return undefined;
      throw error;
    }
  }

  /** Ways to make the expression, or what lies at `path` in its value, the target. */
  wants(e: Expression, target: Value, path: readonly Step[] = []): readonly Proposal[] {
    if (--this.#budget.left < 0) return none;
    const now = this.known(e);
    // A pattern says nothing of the number of layers that it stands for.
    if (now !== undefined && sameValue(valueAt(now, path), target) && !callsIn(e).has("pattern")) return done;
    switch (e.kind) {
      case "literal":
        return e.value === null && path.length === 0 && target !== null ? dearer(done, unsaid) : none;
      case "name":
        return this.#name(e.name, target, path);
      case "member": {
        const key = this.known(e.key);
        if (typeof key !== "string" && typeof key !== "number") return none;
        return this.wants(e.of, target, [key, ...path]);
      }
      case "negative":
        return typeof target === "number" ? this.wants(e.of, -target, path) : none;
      case "not":
        return typeof target === "boolean" ? this.truth(e.of, !target) : none;
      case "if":
        return cheapest([true, false].flatMap((way) => {
          const branch = this.wants(way ? e.then : e.otherwise, target, path);
          // What the condition needs may follow from the branch itself, or be settled later.
          return [...both(this.truth(e.condition, way), branch), ...dearer(branch, unsettled)];
        }));
      case "binary":
        return this.#binary(e, target, path);
      case "call":
        return this.#call(e.name, e.inputs, target, path);
      case "list":
        return isList(target) && target.length === e.items.length && path.length === 0 ? this.#all(e.items.map((item, i) => [item, target[i] ?? null] as const)) : none;
      case "each":
        return isList(target) && path.length === 0 ? this.#each(e, target) : none;
    }
  }

  #all(pairs: readonly (readonly [Expression, Value])[]): readonly Proposal[] {
    return pairs.reduce<readonly Proposal[]>((found, [item, value]) => (found.length === 0 ? none : both(found, this.wants(item, value))), done);
  }

  #name(name: string, target: Value, path: readonly Step[]): readonly Proposal[] {
    const { table, choice } = this.#given;
    if (this.#variables.has(name)) return [{ settings: [{ path: [variablePlace, name, ...path], value: target }], cost: 1 }];
    const tree = table.lets.get(name);
    const told = path.length === 0 ? this.#told(name, target) : none;
    if (told.length > 0) return told;
    if (tree !== undefined) return this.tree(tree, target, path);
    return settingsOf(table, choice, [name, ...path], target);
  }

  /** What the table itself says about a let that can't be read backwards. */
  #told(name: string, target: Value): readonly Proposal[] {
    const { table, choice, scope } = this.#given;
    const keys = [...(table.backwards.get(name) ?? [])];
    const inner = new Inverter({ ...this.#given, scope: withName(scope, name, target) }, this.#variables, this.#budget);
    if (keys.length === 0) return none;
    return keys.reduce<readonly Proposal[]>((found, [key, formula]) => {
      const value = inner.known(formula.expression);
      return value === undefined ? none : both(found, settingsOf(table, choice, key.split("."), value));
    }, done);
  }

  #binary(e: Expression & { kind: "binary" }, target: Value, path: readonly Step[]): readonly Proposal[] {
    if (e.operator === "??") {
      const left = this.wants(e.left, target, path);
      const right = this.wants(e.right, target, path);
      return cheapest([...left, ...(right.length === 0 ? none : both(this.wants(e.left, null), right))]);
    }
    if (typeof target === "boolean") return this.truth(e, target);
    if (typeof target !== "number") return none;
    return cheapest(numeric(e, target, (side) => this.known(side)).flatMap(({ side, value }) => this.wants(side, value)));
  }

  #call(name: string, inputs: readonly Expression[], target: Value, path: readonly Step[]): readonly Proposal[] {
    const [a, b] = inputs;
    if (a === undefined) return none;
    const layers = this.#given.layers;
    switch (name) {
      case "unless": {
        if (b === undefined) return none;
        const other = this.known(b);
        if (target !== null) return this.wants(a, target, path);
        return cheapest([...this.wants(a, null), ...(other === undefined ? none : this.wants(a, other))]);
      }
      case "same":
        return b === undefined || target === null ? none : both(this.wants(a, target), this.wants(b, target));
      case "inside":
        return target === null ? cheapest([...this.wants(a, null), ...dearer(this.wants(a, -1), 0.5)]) : this.wants(a, target);
      case "first":
      case "floor":
      case "round":
      case "ceil":
        return this.wants(a, target, path);
      case "text":
        return typeof target === "string" ? this.wants(a, Number.isFinite(Number(target)) ? Number(target) : target) : none;
      case "rsqrt":
        return typeof target === "number" && target > 0 ? this.#roots(a, 1 / target ** 2) : none;
      case "sqrt":
        return typeof target === "number" ? this.#roots(a, target ** 2) : none;
      case "max":
      case "min":
        return cheapest(inputs.flatMap((input) => this.wants(input, target)));
      case "lower":
        return this.wants(a, target, path);
      case "split": {
        const mark = b === undefined ? undefined : this.known(b);
        return isList(target) && typeof mark === "string" && path.length === 0 ? this.wants(a, target.map(String).join(mark)) : none;
      }
      case "unique":
        return isList(target) && target.length === 1 ? this.wants(a, Array<Value>(layers).fill(target[0] ?? null)) : none;
      case "pattern":
        return isList(target) ? this.wants(a, repeated(target, layers)) : none;
      case "any":
      case "all":
      case "stored":
      case "isList":
      case "isMap":
        return typeof target === "boolean" ? this.truth({ kind: "call", name, inputs }, target) : none;
      default:
        return none;
    }
  }

  /** A square is a whole number more often than what its root, rounded, gives back. */
  #roots(e: Expression, square: number): readonly Proposal[] {
    const near = Math.round(square);
    return cheapest([...(Math.abs(near - square) < 1e-6 * square ? this.wants(e, near) : none), ...this.wants(e, square)]);
  }

  #each(e: Expression & { kind: "each" }, target: readonly Value[]): readonly Proposal[] {
    const list = this.known(e.list);
    const inner = new Inverter(this.#given, new Set([...this.#variables, e.variable]), this.#budget);
    // Either the list is what can be set, or what its numbers lead to.
    const elements = e.condition === null ? this.#elements(e, inner, target) : none;
    const set = cheapest(elements.flatMap(({ cost, settings }) => dearer(this.wants(e.list, settings.map(({ value }) => value)), cost)));
    if (set.length > 0) return set;
    if (e.condition !== null) return this.#chosen(e, target);
    if (list === undefined || !isList(list) || list.length !== target.length) return none;
    let found: readonly Proposal[] = done;
    for (const [i, item] of list.entries()) {
      const here = new Inverter({ ...this.#given, scope: withName(this.#given.scope, e.variable, item) }, this.#variables, this.#budget);
      found = both(found, here.wants(e.value, target[i] ?? null).slice(0, 2));
      if (found.length === 0) return none;
    }
    return found;
  }

  /** Lists of which each item leads to what is wanted in its place, as settings of the variable. */
  #elements({ value, variable }: Expression & { kind: "each" }, inner: Inverter, target: readonly Value[]): readonly Proposal[] {
    const kinds = target.filter((item, i) => target.findIndex((other) => sameValue(other, item)) === i);
    if (kinds.length === 0 || kinds.length > mostKinds) return none;
    const ways = kinds.map((kind) =>
      inner.wants(value, kind).filter(({ settings: [setting, ...more] }) => setting !== undefined && more.length === 0 && "path" in setting && setting.path.length === 2 && setting.path[0] === variablePlace && setting.path[1] === variable).slice(0, waysForKind));
    const combined = ways.reduce<readonly (readonly Proposal[])[]>((all, ofKind) => all.flatMap((chosen) => ofKind.map((way) => [...chosen, way])), [[]]);
    return cheapest(combined.map((chosen) => ({
      settings: target.flatMap((item) => chosen[kinds.findIndex((kind) => sameValue(kind, item))]?.settings ?? []),
      cost: chosen.reduce((sum, { cost }) => sum + cost, 0) / 100,
    })));
  }

  /** Items of a list that stand in another: the other may be what is wanted. */
  #chosen({ value, variable, condition }: Expression & { kind: "each" }, target: readonly Value[]): readonly Proposal[] {
    const plain = value.kind === "name" && value.name === variable;
    const within = condition?.kind === "binary" && condition.operator === "in" && condition.left.kind === "name" && condition.left.name === variable;
    return plain && within ? this.wants(condition.right, target) : none;
  }

  /** Ways to make a condition hold, or not. */
  truth(e: Expression, wanted: boolean): readonly Proposal[] {
    if (--this.#budget.left < 0) return none;
    if (this.known(e) === wanted) return done;
    if (e.kind === "not") return this.truth(e.of, !wanted);
    if (e.kind === "call" && e.name === "stored") return this.#stored(e.inputs[0], wanted);
    if (e.kind === "call" && e.name === (wanted ? "all" : "any") && e.inputs[0]?.kind === "list") return e.inputs[0].items.reduce<readonly Proposal[]>((found, item) => both(found, this.truth(item, wanted)), done);
    if (e.kind !== "binary") return e.kind === "name" || e.kind === "member" || e.kind === "if" ? this.wants(e, wanted) : none;
    const { operator, left, right } = e;
    if (operator === "and" || operator === "or") {
      const [one, other] = [this.truth(left, wanted), this.truth(right, wanted)];
      return (operator === "and") === wanted ? both(one, other) : cheapest([...one, ...other]);
    }
    if (operator === "??") return this.wants(e, wanted);
    if (operator === "in") return this.#within(left, right, wanted);
    if (operator !== "==" && operator !== "!=") return none;
    const [l, r] = [this.known(left), this.known(right)];
    if ((operator === "==") === wanted) return cheapest([...(r === undefined ? none : this.wants(left, r)), ...(l === undefined ? none : dearer(this.wants(right, l), 0.5))]);
    const others = typeof r === "string" ? this.#besides(r) : [null, true, false, ...this.#given.words];
    return r === undefined ? none : cheapest(others.filter((value) => !sameValue(value, r)).flatMap((value, i) => dearer(this.wants(left, value), i / 100)));
  }

  /** What may stand where a word does not: its neighbours first. */
  #besides(word: string): readonly Value[] {
    const { words, alike } = this.#given;
    return [...new Set<Value>([...alike.filter((list) => list.includes(word)).flat(), null, ...words])];
  }

  #stored(name: Expression | undefined, wanted: boolean): readonly Proposal[] {
    const text = name === undefined ? undefined : this.known(name);
    return typeof text === "string" ? [{ settings: [{ stored: text, value: wanted }], cost: 1 }] : none;
  }

  #within(part: Expression, whole: Expression, wanted: boolean): readonly Proposal[] {
    const [value, list] = [this.known(part), this.known(whole)];
    if (wanted && list !== undefined && isList(list)) {
      const direct = cheapest(list.flatMap((item, i) => dearer(this.wants(part, item), i / 100)));
      const alone = value === undefined ? none : this.wants(whole, [value]);
      if (direct.length > 0 || alone.length > 0) return cheapest([...direct, ...alone]);
    }
    // A list of layers that lacks a word may well have another one in every place.
    const { words, layers } = this.#given;
    const uniform = words.filter((word) => (word === value) === wanted).flatMap((word, i) => dearer(this.wants(whole, Array<Value>(layers).fill(word)), i / 100));
    return cheapest(uniform);
  }

  /** What `tree` finds for one place of the spec, with all the work that one place is worth. */
  place(tree: Tree, target: Value): readonly Proposal[] {
    this.#budget.left = work;
    return this.tree(tree, target);
  }

  /** Ways to make a tree's value, or what lies at `path` in it, the target. */
  tree(tree: Tree, target: Value, path: readonly Step[] = []): readonly Proposal[] {
    switch (tree.kind) {
      case "value":
        return sameValue(valueAt(tree.value, path), target) ? done : none;
      case "formula":
        return this.wants(tree.formula.expression, target, path);
      case "first":
        return cheapest(tree.options.flatMap((option) => this.tree(option, target, path)));
      case "list":
        return isList(target) && path.length === 0 && target.length === tree.items.length ? tree.items.reduce<readonly Proposal[]>((found, item, i) => both(found, this.tree(item, target[i] ?? null)), done) : none;
      case "each":
        return this.#entries(tree, target, path);
      case "map":
        return this.#map(tree, target, path);
    }
  }

  #entries(tree: Tree & { kind: "each" }, target: Value, path: readonly Step[]): readonly Proposal[] {
    const list = this.known(tree.list.expression);
    const [key, ...rest] = path;
    if (key === undefined || list === undefined || !isList(list)) return none;
    for (const item of list) {
      const here = new Inverter({ ...this.#given, scope: withName(this.#given.scope, tree.variable, item) }, this.#variables, this.#budget);
      if (String(here.known(tree.key.expression)) === String(key)) return here.tree(tree.value, target, rest);
    }
    return none;
  }

  #map(tree: Tree & { kind: "map" }, target: Value, path: readonly Step[]): readonly Proposal[] {
    const { when, entries } = tree;
    const [key, ...rest] = path;
    if (target === null && path.length === 0) return when === null ? none : this.truth(when.expression, false);
    const there = when === null ? done : this.truth(when.expression, true);
    if (key !== undefined) {
      const entry = entries.get(String(key));
      return entry === undefined ? none : both(there, this.tree(entry, target, rest));
    }
    if (!isMap(target)) return none;
    let found = there;
    for (const [name, entry] of entries) {
      if (found.length === 0) return none;
      found = both(found, this.tree(entry, target.get(name) ?? null));
    }
    return found;
  }
}

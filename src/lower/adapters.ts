/**
 * Adapters put beside the linear layers of a program.
 *
 * Lowering makes the model without them; here each linear layer that the spec names becomes a `lora`. Layers that
 * shared a block and now differ get blocks of their own.
 */
import { loraScale, type Lora } from "../model/adapters.ts";
import type { Model } from "../model/types.ts";
import { assemble, blocksByName, callsOf, join } from "../program/assemble.ts";
import type { Block, BlockParameter, Entry, Program } from "../program/program.ts";
import type { Initialiser } from "../program/parameter.ts";
import { pathMatcher } from "../program/paths.ts";
import { dim, float, type Dim } from "../program/tensor.ts";
import type { AnyApply, Apply, Statement, Value } from "../program/value.ts";
import { normal, zeros } from "./parts.ts";

/** Path of the linear layer that a statement applies, inside its block; null where it applies none. */
function linearAt(statement: Statement): string | null {
  if (statement.kind !== "apply" || statement.op !== "linear") return null;
  const path = statement.inputs.weight.parameter;
  return path?.endsWith(".weight") === true ? path.slice(0, -".weight".length) : null;
}

/** Paths of every linear layer, in the order in which the program meets them. */
export function linearsOf(program: Program): readonly string[] {
  const blocks = blocksByName(program.blocks);
  const found = new Set<string>();
  const walk = (statements: readonly Statement[], path: string): void => {
    for (const statement of statements) {
      const linear = linearAt(statement);
      if (linear !== null) found.add(join(path, linear));
      for (const call of callsOf(statement)) walk(blocks.get(call.block)?.statements ?? [], join(path, call.parameters));
    }
  };
  for (const entry of program.entries) walk(entry.statements, "");
  return [...found];
}

type Find = (path: string) => Lora | null;

class Adapting {
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #find: Find;
  /** Variants of each block by what is adapted in them. */
  readonly #variants = new Map<string, Map<string, Block>>();
  readonly #taken: Set<string>;

  constructor(program: Program, find: Find) {
    this.#blocks = blocksByName(program.blocks);
    this.#find = find;
    this.#taken = new Set(this.#blocks.keys());
  }

  entry(entry: Entry): Entry {
    return { ...entry, statements: entry.statements.map((s) => this.#statement(s, "", null)) };
  }

  /** In the old order: a block stands behind those that it calls. */
  blocks(): readonly Block[] {
    return [...this.#blocks.keys()].flatMap((name) => [...(this.#variants.get(name)?.values() ?? [])]);
  }

  /** What is adapted in a block that stands at a path, its calls included. */
  #signature(block: Block, path: string): string {
    const of = (statement: Statement): readonly unknown[] => {
      const linear = linearAt(statement);
      const own = linear === null ? null : this.#find(join(path, linear));
      return [...(own === null ? [] : [[linear, own]]), ...callsOf(statement).map((call) => [call.parameters, this.#signature(this.#block(call.block), join(path, call.parameters))]).filter(([, inner]) => inner !== "")];
    };
    const all = block.statements.flatMap(of);
    return all.length === 0 ? "" : JSON.stringify(all);
  }

  #block(name: string): Block {
    const block = this.#blocks.get(name);
    if (block === undefined) throw new Error(`no block ${name}`);
    return block;
  }

  #variant(name: string, path: string): Block {
    const block = this.#block(name);
    const signature = this.#signature(block, path);
    const known = this.#variants.get(name) ?? new Map<string, Block>();
    this.#variants.set(name, known);
    const found = known.get(signature);
    if (found !== undefined) return found;
    const added: BlockParameter[] = [];
    const statements = block.statements.map((s) => this.#statement(s, path, added));
    const made: Block = { ...block, name: this.#named(name, signature, known.size), title: titled(block.title, added), parameters: [...block.parameters, ...added], statements };
    known.set(signature, made);
    return made;
  }

  /** The first keeps the plain name; so does the one without adapters where another took it first. */
  #named(name: string, signature: string, before: number): string {
    if (before === 0) return name;
    const base = signature === "" ? `plain_${name}` : `adapted_${name}`;
    let chosen = base;
    for (let i = 2; this.#taken.has(chosen); i++) chosen = `${base}_${i}`;
    this.#taken.add(chosen);
    return chosen;
  }

  #statement(statement: Statement, path: string, added: BlockParameter[] | null): Statement {
    if (statement.kind === "call" || statement.kind === "unroll") return { ...statement, block: this.#variant(statement.block, join(path, statement.parameters)).name };
    if (statement.kind === "repeat") return { ...statement, turns: statement.turns.map((turn) => ({ ...turn, block: this.#variant(turn.block, join(path, turn.parameters)).name })) };
    const linear = linearAt(statement);
    const lora = linear === null ? null : this.#find(join(path, linear));
    if (linear === null || lora === null || added === null) return statement;
    return adapted(statement as Apply<"linear">, `${linear}.lora`, lora, added);
  }
}

function adapted({ inputs, output }: Apply<"linear">, path: string, lora: Lora, added: BlockParameter[]): AnyApply {
  const [from, to] = inputs.weight.type.dims as readonly [Dim, Dim];
  const rank = dim("rank", lora.rank);
  const parameter = (name: string, dims: readonly Dim[], init: Initialiser): Value => {
    const full = `${path}.${name}`;
    if (!added.some((p) => p.path === full)) added.push({ path: full, type: float(...dims), init });
    return { name: full, type: float(...dims), parameter: full, named: true };
  };
  // As the paper has it, an adapter changes nothing before it is trained.
  const down = parameter("down", [from, rank], normal);
  const up = parameter("up", [rank, to], zeros);
  const magnitude = lora.decomposed ? parameter("magnitude", [to], { kind: "ones" }) : null;
  return { kind: "apply", op: "lora", inputs: { ...inputs, down, up, magnitude }, attributes: { scale: loraScale(lora) }, output };
}

/** A line of a comment holds so much. */
const WIDEST = 110;

function titled(title: string, added: readonly BlockParameter[]): string {
  const names = added.flatMap((p) => (p.path.endsWith(".lora.down") ? [p.path.slice(0, -".lora.down".length)] : []));
  if (names.length === 0) return title;
  const whole = `${title} Adapters on ${names.join(", ")}.`;
  return whole.length <= WIDEST ? whole : `${title} Adapted.`;
}

/** The adapters of a linear layer; several where a spec gives it more than one. */
export const adaptersOn = (loras: readonly Lora[]): ((path: string) => readonly Lora[]) => {
  const matchers = loras.map((lora) => ({ lora, on: lora.on.map(pathMatcher) }));
  return (path) => matchers.filter(({ on }) => on.some((matches) => matches(path))).map(({ lora }) => lora);
};

/** A program with the adapters of its model, and what of it is trained. */
export function completed({ lora, train }: Pick<Model, "lora" | "train">, program: Program): Program {
  const patterns = train?.map(pathMatcher) ?? null;
  const whole = lora.length === 0 ? program : withAdapters(program, lora);
  return { ...whole, trained: patterns === null ? null : whole.parameters.map((p) => p.path).filter((path) => patterns.some((matches) => matches(path))) };
}

function withAdapters(program: Program, loras: readonly Lora[]): Program {
  const on = adaptersOn(loras);
  const adapting = new Adapting(program, (path) => on(path)[0] ?? null);
  const entries = program.entries.map((entry) => adapting.entry(entry));
  return assemble(program.name, adapting.blocks(), entries);
}

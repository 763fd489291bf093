/** What every function of one module shares. */
import { blocksByName, callsOf, rootNames } from "../../program/assemble.ts";
import type { Block, Entry, Program } from "../../program/program.ts";
import type { Value } from "../../program/value.ts";
import { Axes } from "./axes.ts";
import { camel, Names } from "./names.ts";
import { runtimeExports, runtimeNames } from "./standalone.ts";
import { WeightTypes } from "./weights.ts";

/** Names that the module itself gives a meaning, wherever they stand. */
const own = "tf w kept state i weights inputs model load manifest trained kinds forward step encode Weights Model".split(" ");

/** What a block calls a value that it gives. */
export const valueField = (value: Value): string => camel(value.named ? value.name : "y");

export class Context {
  readonly program: Program;
  readonly axes: Axes;
  readonly weights: WeightTypes;
  /** Names at the top of the module; whether the runtime is imported or written out makes no difference to them. */
  readonly names = new Names([...own, ...runtimeNames]);
  readonly #functions = new Map<string, string>();
  readonly #entries = new Map<string, string>();
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #used = new Set<string>();
  readonly #stateful = new Map<string, boolean>();
  readonly #writing = new Map<string, boolean>();
  #visible: ReadonlySet<string> | null = null;
  readonly #roots: ReadonlySet<string>;

  constructor(program: Program) {
    this.program = program;
    this.#blocks = blocksByName(program.blocks);
    this.#roots = rootNames(program);
    this.axes = new Axes(program);
    for (const { kind, name } of program.entries) this.#entries.set(name, kind === name ? name : this.names.take(camel(name)));
    for (const block of program.blocks) {
      const name = camel(block.name);
      // `encode` is an entry's name; the block that it runs is the stack itself.
      this.#functions.set(block.name, this.names.take(name === "encode" || name === "decode" ? `${name}Stack` : name));
    }
    this.weights = new WeightTypes(program, this.names);
  }

  block(name: string): Block {
    const block = this.#blocks.get(name);
    if (block === undefined) throw new Error(`no block ${name}`);
    return block;
  }

  /** What a block that no entry runs calls one of the values that it gives; null for one that an entry runs, which are called as the entry does. */
  fieldOf(name: string, index: number): string | null {
    const output = this.block(name).outputs[index];
    return this.#roots.has(name) || output === undefined ? null : valueField(output);
  }

  /** The function of an entry. */
  functionOfEntry({ name }: Entry): string {
    return this.#entries.get(name) ?? name;
  }

  /** The function of a block. */
  functionOf(block: string): string {
    const name = this.#functions.get(block);
    if (name === undefined) throw new Error(`no block ${block}`);
    return name;
  }

  /** Names that a function's variables must not hide. */
  get visible(): ReadonlySet<string> {
    this.#visible ??= new Set([...own, ...this.#entries.values(), ...this.#functions.values(), ...runtimeExports]);
    return this.#visible;
  }

  /** Imports a value of the runtime. */
  use(name: string): string {
    this.#used.add(name);
    return name;
  }

  get used(): ReadonlySet<string> {
    return this.#used;
  }

  /** Whether a block, or one that it calls, keeps or reads state. */
  readsState(name: string): boolean {
    return this.#reaches(name, this.#stateful, (block) => block.slots.length > 0);
  }

  /** Whether running a block does more than its outputs say: it keeps what another block reads. */
  writes(name: string): boolean {
    return this.#reaches(name, this.#writing, (block) => block.statements.some((s) => s.kind === "write"));
  }

  #reaches(name: string, known: Map<string, boolean>, test: (block: Block) => boolean): boolean {
    const before = known.get(name);
    if (before !== undefined) return before;
    const block = this.block(name);
    const called = new Set(block.statements.flatMap((s) => callsOf(s).map((call) => call.block)));
    const found = test(block) || [...called].some((callee) => this.#reaches(callee, known, test));
    known.set(name, found);
    return found;
  }
}

/** From the whole to its parts: what an entry runs, then what that calls, each where it is first called. */
export function inReadingOrder(program: Program): readonly Block[] {
  const blocks = blocksByName(program.blocks);
  const ordered = new Set<Block>();
  const visit = (name: string): void => {
    const block = blocks.get(name);
    if (block === undefined || ordered.has(block)) return;
    ordered.add(block);
    for (const s of block.statements) for (const called of new Set(callsOf(s).map((call) => call.block))) visit(called);
  };
  for (const entry of program.entries) for (const s of entry.statements) if (s.kind === "call") visit(s.block);
  return [...ordered];
}

/**
 * Runs a program in float64: every composite through its definition, so that what runs here is the meaning of
 * each op and not a second opinion about it.
 */
import { blocksByName, join } from "../../program/assemble.ts";
import { expansion, type Expansion } from "../../program/expand.ts";
import { isComposite, type PrimitiveName } from "../../program/ops/index.ts";
import type { Block, Entry, Program } from "../../program/program.ts";
import { evaluate as evaluateSize, size, unknownOf } from "../../program/size.ts";
import type { TensorType } from "../../program/tensor.ts";
import type { AnyApply, Statement, Unroll, Value } from "../../program/value.ts";
import { primitives } from "./primitives.ts";
import { count, tensor, type Tensor } from "./tensor.ts";

/** State by path: what earlier entries kept. */
export type KeptState = Readonly<Record<string, Tensor>>;

export interface Evaluation {
  readonly outputs: Readonly<Record<string, Tensor>>;
  /** Everything kept so far, to hand to the next step. */
  readonly state: KeptState;
}

type Env = Map<string, Tensor>;
interface Scope {
  readonly parameters: string;
  readonly state: string;
  readonly sizes: Record<string, number>;
}

export class Evaluator {
  readonly #program: Program;
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #weights: (path: string) => Tensor;
  readonly #expansions = new Map<AnyApply, Expansion>();

  /** @param weights the parameter at a path, in its canonical layout */
  constructor(program: Program, weights: (path: string) => Tensor) {
    this.#program = program;
    this.#blocks = blocksByName(program.blocks);
    this.#weights = weights;
  }

  /** Runs an entry on all of its inputs (defaults are the caller's to fill in). */
  run(name: Entry["name"], inputs: Readonly<Record<string, Tensor>>, state: KeptState = {}): Evaluation {
    const entry = this.#program.entries.find((e) => e.name === name);
    if (entry === undefined) throw new Error(`${this.#program.name} has no entry ${name}`);
    const kept = new Map(Object.entries(state));
    const appended = this.#program.state.find((slot) => slot.moves === "append");
    const past = appended === undefined ? seenBefore(entry, inputs) : (kept.get(appended.path)?.shape[1] ?? 0);
    const scope: Scope = { parameters: "", state: "", sizes: { past, ...entry.sizes } };
    const env: Env = new Map();
    for (const { name: input, value } of entry.inputs) {
      const given = inputs[input];
      if (given === undefined) throw new Error(`entry ${name} needs ${input}`);
      this.#set(env, scope, value, given);
    }
    this.#statements(entry.statements, env, scope, kept);
    const outputs = Object.fromEntries(entry.outputs.map(({ name: output, value }) => [output, this.#get(env, scope, value)]));
    return { outputs, state: Object.fromEntries(kept) };
  }

  #get(env: Env, scope: Scope, value: Value): Tensor {
    if (value.parameter !== null) return this.#weights(join(scope.parameters, value.parameter));
    const found = env.get(value.name);
    if (found === undefined) throw new Error(`no value ${value.name}`);
    return found;
  }

  /** Remembers a value, and what its shape says about symbols. */
  #set(env: Env, scope: Scope, value: Value, given: Tensor): void {
    env.set(value.name, given);
    bindSizes(scope.sizes, value.type, given);
  }

  #statements(statements: readonly Statement[], env: Env, scope: Scope, kept: Map<string, Tensor>): void {
    for (const statement of statements) {
      switch (statement.kind) {
        case "apply":
          env.set(statement.output.name, this.#apply(statement, env, scope));
          break;
        case "call": {
          const made = this.#call(statement, statement.inputs.map((v) => this.#get(env, scope, v)), scope, kept);
          statement.outputs.forEach((v, i) => this.#set(env, scope, v, made[i] ?? missing(v)));
          break;
        }
        case "repeat": {
          let carried = this.#get(env, scope, statement.carried);
          statement.turns.forEach((turn, i) => {
            const tap = statement.taps[i];
            if (tap !== undefined) env.set(tap.name, carried);
            carried = this.#call(turn, [carried, ...turn.inputs.map((v) => this.#get(env, scope, v))], scope, kept)[0] ?? missing(statement.output);
          });
          const last = statement.taps.at(-1);
          if (last !== undefined) env.set(last.name, carried);
          env.set(statement.output.name, carried);
          break;
        }
        case "unroll":
          this.#unroll(statement, env, scope, kept);
          break;
        case "append": {
          const path = join(scope.state, statement.slot);
          const fresh = this.#get(env, scope, statement.value);
          const before = kept.get(path);
          const all = before === undefined || scope.sizes["past"] === 0 ? fresh : primitives.concat({ a: before, b: fresh }, { axis: 1, to: { axis: "key", size: statement.output.type.dims[1]?.size ?? size(0) } }, scope.sizes);
          kept.set(path, all);
          env.set(statement.output.name, all);
          break;
        }
        case "recall":
          env.set(statement.output.name, kept.get(join(scope.state, statement.slot)) ?? filled(statement.output.type.dims.map((d) => evaluateSize(d.size, scope.sizes)), 0));
          break;
        case "write":
          kept.set(join(scope.state, statement.slot), this.#get(env, scope, statement.value));
          break;
        case "read":
          this.#set(env, scope, statement.output, kept.get(join(scope.state, statement.slot)) ?? missing(statement.output));
          break;
      }
    }
  }

  #unroll(statement: Unroll, env: Env, scope: Scope, kept: Map<string, Tensor>): void {
    const along = statement.along.map((v) => this.#get(env, scope, v));
    const given = statement.given.map((v) => this.#get(env, scope, v));
    const steps: Tensor[] = [];
    let carried = statement.carried.map((v) => this.#get(env, scope, v));
    for (let i = 0; i < (along[0]?.shape[1] ?? 0); i++) {
      carried = this.#call(statement, [...carried, ...along.map((x) => positionOf(x, i)), ...given], scope, kept);
      steps.push(carried[0] ?? missing(statement.all));
    }
    statement.last.forEach((v, i) => this.#set(env, scope, v, carried[i] ?? missing(v)));
    this.#set(env, scope, statement.all, stacked(steps));
  }

  #call(at: { readonly block: string; readonly parameters: string; readonly state: string }, inputs: readonly Tensor[], outer: Scope, kept: Map<string, Tensor>): Tensor[] {
    const block = this.#blocks.get(at.block);
    if (block === undefined) throw new Error(`no block ${at.block}`);
    const env: Env = new Map();
    const scope: Scope = { parameters: join(outer.parameters, at.parameters), state: join(outer.state, at.state), sizes: { ...outer.sizes } };
    const own: Record<string, number> = {};
    block.inputs.forEach((value, i) => {
      const given = inputs[i] ?? missing(value);
      env.set(value.name, given);
      bindSizes(own, value.type, given);
    });
    Object.assign(scope.sizes, own);
    this.#statements(block.statements, env, scope, kept);
    return block.outputs.map((v) => this.#get(env, scope, v));
  }

  #apply(apply: AnyApply, env: Env, scope: Scope): Tensor {
    if (!isComposite(apply.op)) return this.#primitive(apply, env, scope);
    const known = this.#expansions.get(apply) ?? expansion(apply);
    this.#expansions.set(apply, known);
    const inner: Env = new Map();
    for (const value of Object.values(apply.inputs as Readonly<Record<string, Value | null>>)) if (value !== null && value.parameter === null) inner.set(value.name, this.#get(env, scope, value));
    // A definition's temporaries are named like a block's; a copy keeps the two apart.
    const local: Env = new Map();
    const read = (value: Value): Tensor => local.get(value.name) ?? this.#get(inner, scope, value);
    const outputs = new Set(known.statements.map((s) => s.output));
    for (const made of known.statements) {
      const inputs = Object.fromEntries(Object.entries(made.inputs as Readonly<Record<string, Value | null>>).map(([name, v]) => [name, v === null ? null : outputs.has(v) ? read(v) : this.#get(inner, scope, v)]));
      local.set(made.output.name, run(made, inputs, scope));
    }
    return local.get(known.output.name) ?? this.#get(inner, scope, known.output);
  }

  #primitive(apply: AnyApply, env: Env, scope: Scope): Tensor {
    const inputs = Object.fromEntries(Object.entries(apply.inputs as Readonly<Record<string, Value | null>>).map(([name, v]) => [name, v === null ? null : this.#get(env, scope, v)]));
    return run(apply, inputs, scope);
  }
}

/** Positions before those that are given: where nothing grows, the mask alone knows. */
function seenBefore(entry: Entry, inputs: Readonly<Record<string, Tensor>>): number {
  for (const { name, role } of entry.inputs) if (role.kind === "mask") return (inputs[name]?.shape[1] ?? 0) - (inputs[role.ids]?.shape[1] ?? 0);
  return 0;
}

function run(apply: AnyApply, inputs: Readonly<Record<string, Tensor | null>>, scope: Scope): Tensor {
  // The table is exhaustive and typed per op; here the op's name is only known at run time.
  const primitive = primitives[apply.op as PrimitiveName] as (inputs: object, attributes: object, sizes: object) => Tensor;
  return primitive(inputs, apply.attributes, scope.sizes);
}

/** One position along axis 1. */
function positionOf({ shape: [rows = 0, length = 0, ...rest], data }: Tensor, position: number): Tensor {
  const inner = count(rest);
  const parts = Array.from({ length: rows }, (_, row) => data.subarray((row * length + position) * inner, (row * length + position + 1) * inner));
  return { shape: [rows, ...rest], data: Float64Array.from(parts.flatMap((part) => [...part])) };
}

/** Tensors behind each other along a new axis 1. */
function stacked(steps: readonly Tensor[]): Tensor {
  const [rows = 0, ...rest] = steps[0]?.shape ?? [];
  const inner = count(rest);
  const data = new Float64Array(rows * steps.length * inner);
  steps.forEach((step, i) => {
    for (let row = 0; row < rows; row++) data.set(step.data.subarray(row * inner, (row + 1) * inner), (row * steps.length + i) * inner);
  });
  return { shape: [rows, steps.length, ...rest], data };
}

function missing(value: Value): never {
  throw new Error(`nothing gives ${value.name}`);
}

function bindSizes(sizes: Record<string, number>, type: TensorType, given: Tensor): void {
  if (given.shape.length !== type.dims.length || count(given.shape) !== given.data.length) throw new Error(`shape [${given.shape.join(", ")}] for ${type.dims.length} axes`);
  type.dims.forEach((d, i) => {
    const extent = given.shape[i] ?? 1;
    // A product or a quotient may be known by nothing but the tensors that are as long, as a memory's is to a step.
    const unknown = unknownOf(d.size);
    if (unknown !== null && sizes[unknown.text] === undefined) sizes[unknown.text] = extent - unknown.rest;
  });
}

/** A tensor of ones or other whole numbers, as inputs are made. */
export const filled = (shape: readonly number[], value: number): Tensor => tensor(shape, new Float64Array(count(shape)).fill(value));

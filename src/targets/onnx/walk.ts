/** One entry of a program, every block inlined, as a graph. */
import { blocksByName, carriedInto, givenAtPosition, join } from "../../program/assemble.ts";
import { expansion, type Expansion } from "../../program/expand.ts";
import type { OpName } from "../../program/ops/index.ts";
import type { Block, Entry, Program, State } from "../../program/program.ts";
import { ShapeError, type TensorType } from "../../program/tensor.ts";
import { fixed } from "../../program/unify.ts";
import type { AnyApply, Statement, Unroll, Value } from "../../program/value.ts";
import { Bound } from "./bound.ts";
import { GraphBuilder, port, type About, type Tensor, type Weights } from "./builder.ts";
import type { Graph, Port } from "./graph.ts";
import type { Profile } from "./profile.ts";
import { Site } from "./site.ts";
import { stateInput, stateOutput, storedOrder } from "./state.ts";

type Env = Map<string, Tensor>;

interface Scope {
  readonly parameters: string;
  /** The same as a path of node names. */
  readonly label: string;
  readonly state: string;
  readonly bound: Bound;
  readonly env: Env;
}

interface Callee {
  readonly block: string;
  readonly parameters: string;
  readonly state: string;
}

const plain = (name: string, type: TensorType): Tensor => ({ name, type, stored: null });

/** `decoder.layers.3.attention` as a path: `/decoder/layers.3/attention`. */
export const nodePath = (path: string): string => (path === "" ? "" : `/${path.replaceAll(/\.(?!\d)/g, "/")}`);

class Walk {
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #states: ReadonlyMap<string, State>;
  readonly #entry: Entry;
  readonly #profile: Profile;
  /** The graph that is written to: inside an unrolled block, its body. */
  #graph: GraphBuilder;
  readonly #kept = new Map<string, Tensor>();
  readonly #fresh = new Map<string, string>();
  /** Written for a state that this entry does not hand out: another block may read it, or none. */
  readonly #unread: string[] = [];
  readonly #expansions = new Map<AnyApply, Expansion>();

  constructor(program: Program, entry: Entry, profile: Profile, graph: GraphBuilder) {
    this.#blocks = blocksByName(program.blocks);
    this.#states = new Map(program.state.map((s) => [s.path, s]));
    this.#entry = entry;
    this.#profile = profile;
    this.#graph = graph;
  }

  run(): Graph {
    const bound = new Bound(fixed(this.#entry.sizes));
    const env: Env = new Map();
    const scope: Scope = { parameters: "", label: "", state: "", bound, env };
    for (const { name, title, value } of this.#entry.inputs) {
      const type = bound.type(value.type);
      env.set(value.name, plain(this.#graph.input(port(name, type, title)), type));
    }
    for (const path of this.#entry.reads) {
      const state = this.#state(path);
      const stored = storedOrder(state);
      const type = bound.type(state.type);
      this.#kept.set(path, { name: this.#graph.input(port(stateInput(state), type, "", stored)), type, stored });
    }
    this.#statements(this.#entry.statements, scope);
    for (const { name, title, value } of this.#entry.outputs) {
      const tensor = this.#get(value, scope);
      this.#graph.output(new Site(this.#graph, `/${name}`).read(tensor), port(name, tensor.type, title));
    }
    for (const path of this.#entry.writes) {
      const state = this.#state(path);
      const name = this.#fresh.get(path);
      if (name === undefined) throw new ShapeError(`entry ${this.#entry.name} never writes ${path}`);
      const added = this.#kept.get(path);
      const type = added === undefined ? state.type : added.type;
      this.#graph.output(name, port(stateOutput(state), type, "", storedOrder(state)));
    }
    this.#graph.drop(this.#unread);
    return this.#graph.finish();
  }

  #state(path: string): State {
    const state = this.#states.get(path);
    if (state === undefined) throw new ShapeError(`no state ${path}`);
    return state;
  }

  #get(value: Value, scope: Scope): Tensor {
    if (value.parameter !== null) return plain(this.#graph.parameter(join(scope.parameters, value.parameter)), value.type);
    const found = scope.env.get(value.name);
    if (found === undefined) throw new ShapeError(`no value ${value.name}`);
    return found;
  }

  #statements(statements: readonly Statement[], scope: Scope): void {
    for (const statement of statements) {
      switch (statement.kind) {
        case "apply":
          scope.env.set(statement.output.name, this.#apply(statement, scope));
          break;
        case "call": {
          const made = this.#call(statement, statement.inputs, statement.inputs.map((v) => this.#get(v, scope)), scope);
          statement.outputs.forEach((v, i) => scope.env.set(v.name, made[i] ?? missing(v)));
          break;
        }
        case "repeat": {
          let carried = this.#get(statement.carried, scope);
          statement.turns.forEach((turn, i) => {
            const tap = statement.taps[i];
            if (tap !== undefined) scope.env.set(tap.name, carried);
            const inputs = [carriedInto(statement, i), ...turn.inputs];
            carried = this.#call(turn, inputs, [carried, ...turn.inputs.map((v) => this.#get(v, scope))], scope)[0] ?? missing(statement.output);
          });
          const last = statement.taps.at(-1);
          if (last !== undefined) scope.env.set(last.name, carried);
          scope.env.set(statement.output.name, carried);
          break;
        }
        case "unroll":
          this.#unroll(statement, scope);
          break;
        case "append":
          scope.env.set(statement.output.name, this.#append(join(scope.state, statement.slot), this.#get(statement.value, scope), scope.bound.type(statement.output.type), scope));
          break;
        case "recall":
          scope.env.set(statement.output.name, this.#kept.get(join(scope.state, statement.slot)) ?? this.#zeros(scope.bound.type(statement.output.type)));
          break;
        case "write": {
          const path = join(scope.state, statement.slot);
          const tensor = this.#get(statement.value, scope);
          const handedOut = this.#entry.writes.includes(path);
          if (!handedOut) this.#unread.push(tensor.name);
          this.#kept.set(path, handedOut ? this.#store(path, tensor, scope) : tensor);
          break;
        }
        case "read":
          scope.env.set(statement.output.name, { ...(this.#kept.get(join(scope.state, statement.slot)) ?? missing(statement.output)), type: scope.bound.type(statement.output.type) });
          break;
      }
    }
  }

  /** What stands in a slot before anything was left there. */
  #zeros(type: TensorType): Tensor {
    const sizes = this.#graph.sizes(type.dims.map((d) => d.size));
    return plain(this.#graph.once(`zeros ${sizes}`, () => this.#graph.node("/zeros", "Expand", [this.#graph.constant("float32", [], [0]), sizes], {})), type);
  }

  /** A value in the order in which its slot is stored, ready to be handed out. */
  #store(path: string, tensor: Tensor, scope: Scope): Tensor {
    const stored = storedOrder(this.#state(path));
    const site = new Site(this.#graph, `${nodePath(scope.state)}/${path.slice(path.lastIndexOf(".") + 1)}`);
    const name = stored === null ? site.read(tensor) : site.transposed(tensor, stored);
    this.#fresh.set(path, name);
    return { name, type: tensor.type, stored };
  }

  #append(path: string, added: Tensor, type: TensorType, scope: Scope): Tensor {
    const before = this.#kept.get(path);
    if (before === undefined) return { ...added, type };
    const fresh = this.#store(path, added, scope);
    this.#kept.set(path, fresh);
    const axis = before.stored?.indexOf(1) ?? 1;
    const site = new Site(this.#graph, `${nodePath(scope.state)}/${path.slice(path.lastIndexOf(".") + 1)}`);
    return { name: site.node("Concat", [before.name, fresh.name], { axis }), type, stored: before.stored };
  }

  /** A block at every position, as the body of a Scan. */
  #unroll(statement: Unroll, scope: Scope): void {
    const { carried, along, given } = statement;
    const outer = this.#graph;
    const body = outer.inner();
    const label = nodePath(join(scope.parameters, statement.parameters));
    const site = new Site(outer, label);
    const read = (values: readonly Value[]): string[] => values.map((v) => site.read(this.#get(v, scope)));
    const operands = [...read(carried), ...read(along)];
    const declared = givenAtPosition(statement);
    const shapeOf = (type: TensorType): Pick<Port, "type" | "shape"> => port("", scope.bound.type(type), "");
    const names = (this.#blocks.get(statement.block)?.inputs ?? []).map((v) => v.name);
    const inside = [...carried, ...along].map((_, i) => plain(body.bodyInput(`${label}/${names[i] ?? i}`, shapeOf(declared[i]?.type ?? statement.all.type)), declared[i]?.type ?? statement.all.type));
    this.#graph = body;
    const made = this.#call(statement, declared, [...inside, ...given.map((v) => this.#get(v, scope))], scope).map((tensor) => new Site(body, label).read(tensor));
    this.#graph = outer;
    const states = carried.map((v) => shapeOf(v.type));
    made.forEach((value, i) => body.bodyOutput(label, value, states[i] ?? shapeOf(statement.all.type)));
    body.bodyOutput(label, made[0] ?? missing(statement.all), states[0] ?? shapeOf(statement.all.type));
    const attributes = { body: body.finishBody(`${label}/body`), num_scan_inputs: along.length, scan_input_axes: along.map(() => 1), scan_output_axes: [1] };
    const results = outer.nodes(label, "Scan", operands, attributes, carried.length + 1);
    [...statement.last, statement.all].forEach((v, i) => scope.env.set(v.name, plain(results[i] ?? missing(v), scope.bound.type(v.type))));
  }

  #call(at: Callee, declared: readonly Value[], inputs: readonly Tensor[], outer: Scope): Tensor[] {
    const block = this.#blocks.get(at.block);
    if (block === undefined) throw new ShapeError(`no block ${at.block}`);
    const bound = outer.bound.callee(at.block, block.inputs.map((v) => v.type), declared.map((v) => v.type));
    const env: Env = new Map(block.inputs.map((v, i) => [v.name, { ...(inputs[i] ?? missing(v)), type: bound.type(v.type) }]));
    const parameters = join(outer.parameters, at.parameters);
    const scope: Scope = { parameters, label: nodePath(parameters), state: join(outer.state, at.state), bound, env };
    this.#statements(block.statements, scope);
    return block.outputs.map((v) => this.#get(v, scope));
  }

  #apply(apply: AnyApply, scope: Scope): Tensor {
    const site = new Site(this.#graph, label(apply.op, apply.inputs, scope));
    if (this.#profile.spellings[apply.op] !== "expand") return this.#spell(apply, site, scope, (value) => this.#get(value, scope));
    const { statements, output } = this.#expansion(apply);
    const made = new Map<Value, Tensor>();
    for (const inner of statements) made.set(inner.output, this.#spell(inner, site, scope, (value) => made.get(value) ?? this.#get(value, scope)));
    return made.get(output) ?? missing(output);
  }

  #expansion(apply: AnyApply): Expansion {
    const known = this.#expansions.get(apply) ?? expansion(apply);
    this.#expansions.set(apply, known);
    return known;
  }

  #spell(apply: AnyApply, site: Site, scope: Scope, read: (value: Value) => Tensor): Tensor {
    const spelling = this.#profile.spellings[apply.op];
    if (spelling === "expand") throw new ShapeError(`a definition holds ${apply.op}, which is no primitive`);
    const inputs: Record<string, Tensor | null> = {};
    for (const [name, value] of Object.entries(apply.inputs as Readonly<Record<string, Value | null>>)) inputs[name] = value === null ? null : read(value);
    // The table is exhaustive and typed per op; here the op's name is only known at run time.
    const spell = spelling as (site: Site, inputs: object, attributes: object) => string;
    return plain(spell(site, inputs, scope.bound.attributes(apply.attributes)), scope.bound.type(apply.output.type));
  }
}

/** Where a reader looks for an op: at its weights where it has some of its own, else at its block and its name. */
function label(op: OpName, given: object, scope: Scope): string {
  const inputs = given as Readonly<Record<string, Value | null>>;
  const weight = (inputs["weight"] ?? inputs["table"])?.parameter ?? null;
  if (weight === null) return scope.label.endsWith(`/${op}`) ? scope.label : `${scope.label}/${op}`;
  return nodePath(join(scope.parameters, weight.replace(/\.?weight$/, "")));
}

function missing(value: Value): never {
  throw new ShapeError(`nothing gives ${value.name}`);
}

/** Ops that the profile does not spell are written by their definitions. */
export function entryGraph(program: Program, entry: Entry, profile: Profile, about: About, weights: Weights): Graph {
  return new Walk(program, entry, profile, new GraphBuilder(about, weights)).run();
}

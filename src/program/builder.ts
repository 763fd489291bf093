/** Writes statements: every output gets its type from the op's own shape rule. */
import { inputNames, ops, type OpAttributes, type OpInputs, type OpName } from "./ops/index.ts";
import type { Definition } from "./ops/op.ts";
import type { Initialiser } from "./parameter.ts";
import type { Block, BlockParameter, Movement, Slot } from "./program.ts";
import { plus, size } from "./size.ts";
import { at, dim, float, ShapeError, type Dim, type DType, type TensorType } from "./tensor.ts";
import { bindType, unify } from "./unify.ts";
import type { AnyApply, Statement, Turn, Unroll, Value } from "./value.ts";

/** The output's type of an op applied to inputs. */
export function applied<N extends OpName>(op: N, inputs: OpInputs<N, Value>, attributes: OpAttributes<N>): TensorType {
  const given = inputs as Readonly<Record<string, Value | null>>;
  const types = Object.fromEntries(inputNames(op).map((name) => [name, given[name]?.type ?? null]));
  return ops[op].shape(types, attributes);
}

export class BlockBuilder implements Definition {
  readonly inputs: Value[] = [];
  readonly statements: Statement[] = [];
  readonly #parameters = new Map<string, BlockParameter & { readonly value: Value }>();
  readonly #slots: Slot[] = [];
  readonly #names = new Map<string, number>();

  /** A value with a name of its own; a taken name is numbered. */
  #value(name: string | null, type: TensorType, parameter: string | null = null): Value {
    const base = name ?? "_";
    const count = (this.#names.get(base) ?? 0) + 1;
    this.#names.set(base, count);
    return { name: name === null ? `_${count}` : count === 1 ? base : `${base}_${count}`, type, parameter, named: name !== null };
  }

  input(name: string, type: TensorType): Value {
    const value = this.#value(name, type);
    this.inputs.push(value);
    return value;
  }

  /** A parameter of this block; asked for twice it is the same value. */
  parameter(path: string, dims: readonly Dim[], init: Initialiser): Value {
    const known = this.#parameters.get(path);
    if (known !== undefined) return known.value;
    const type = float(...dims);
    const value: Value = { name: path, type, parameter: path, named: true };
    this.#parameters.set(path, { path, type, init, value });
    return value;
  }

  apply<N extends OpName>(op: N, inputs: OpInputs<N, Value>, attributes: OpAttributes<N>, name: string | null = null): Value {
    const output = this.#value(name, applied(op, inputs, attributes));
    // The union over op names is rebuilt from one checked member.
    this.statements.push({ kind: "apply", op, inputs, attributes, output } as unknown as AnyApply);
    return output;
  }

  scalar(value: number, dtype: DType = "float"): Value {
    return this.apply("constant", {}, { dtype, dims: [], values: [value] });
  }

  call(block: Block, where: { readonly parameters: string; readonly state?: string }, inputs: readonly Value[], names: readonly (string | null)[] = []): Value[] {
    const binding = unify(block.inputs.map((v) => v.type), inputs.map((v) => v.type));
    const outputs = block.outputs.map((v, i) => this.#value(names[i] ?? null, bindType(v.type, binding)));
    this.statements.push({ kind: "call", block: block.name, parameters: where.parameters, state: where.state ?? where.parameters, inputs, outputs });
    return outputs;
  }

  /** Layers one after another; `taps` names the values between them. The first may change the type of what is carried. */
  repeat(over: string, carried: Value, turns: readonly Turn[], name: string, taps: boolean, type: TensorType = carried.type): { output: Value; taps: readonly Value[] } {
    const between = taps ? Array.from({ length: turns.length + 1 }, (_, i) => this.#value(`${name}_tap`, i === 0 ? carried.type : type)) : [];
    const output = this.#value(name, type);
    this.statements.push({ kind: "repeat", over, carried, turns, output, taps: between });
    return { output, taps: between };
  }

  /** A block at every position along axis 1 of `along`, on what it left at the one before; names are those of what is carried. */
  unroll(block: Block, where: { readonly parameters: string }, { carried, along, given }: Pick<Unroll, "carried" | "along" | "given">, names: readonly string[]): Pick<Unroll, "last" | "all"> {
    const last = carried.map(({ type }, i) => this.#value(names[i] ?? null, type));
    const [batch, ...rest] = at(carried, 0).type.dims;
    const all = this.#value("all", { ...at(carried, 0).type, dims: [...(batch === undefined ? [] : [batch]), at(at(along, 0).type.dims, 1), ...rest] });
    this.statements.push({ kind: "unroll", block: block.name, parameters: where.parameters, state: where.parameters, carried, along, given, last, all });
    return { last, all };
  }

  #slot(slot: string, moves: Movement, type: TensorType): void {
    if (this.#slots.some((s) => s.name === slot)) throw new ShapeError(`two slots named ${slot}`);
    this.#slots.push({ name: slot, moves, type });
  }

  #taken(kind: "recall" | "read", moves: Movement, slot: string, type: TensorType, name: string): Value {
    this.#slot(slot, moves, type);
    const output = this.#value(name, type);
    this.statements.push({ kind, slot, output });
    return output;
  }

  /** Keeps a value along its axis 1 after what came before; hands back old and new. */
  append(slot: string, value: Value, name: string): Value {
    const new_ = at(value.type.dims, 1);
    const axis = (to: Dim): TensorType => ({ dtype: value.type.dtype, dims: value.type.dims.map((d, i) => (i === 1 ? to : d)) });
    this.#slot(slot, "append", axis(dim("past")));
    const output = this.#value(name, axis(dim("key", plus(size("past"), new_.size))));
    this.statements.push({ kind: "append", slot, value, output });
    return output;
  }

  /** What the last step left in a slot, zeros before the first; `replace` leaves the next. */
  recall(slot: string, type: TensorType, name: string): Value {
    return this.#taken("recall", "replace", slot, type, name);
  }

  /** Leaves a value in a slot for the next step. */
  replace(slot: string, value: Value): void {
    if (!this.#slots.some((s) => s.name === slot)) this.#slot(slot, "replace", value.type);
    this.statements.push({ kind: "write", slot, value });
  }

  /** What a block that ran before left in its slot. */
  peek(slot: string, type: TensorType, name: string): Value {
    return this.#taken("read", "replace", slot, type, name);
  }

  /** Keeps a value that never changes. */
  write(slot: string, value: Value): void {
    this.#slot(slot, "fixed", value.type);
    this.statements.push({ kind: "write", slot, value });
  }

  /** Reads what a `write` under the same path kept. */
  read(slot: string, type: TensorType, name: string): Value {
    return this.#taken("read", "fixed", slot, type, name);
  }

  build(about: { readonly name: string; readonly title: string; readonly origin: string }, outputs: readonly Value[]): Block {
    const parameters = [...this.#parameters.values()].map(({ path, type, init }) => ({ path, type, init }));
    return { ...about, parameters, slots: this.#slots, inputs: this.inputs, statements: this.statements, outputs };
  }
}

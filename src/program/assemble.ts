/** Puts blocks and entries together: canonical parameters and state, found by walking what runs. */
import type { Parameter } from "./parameter.ts";
import type { Block, Entry, Program, State } from "./program.ts";
import { known, ShapeError, type TensorType } from "./tensor.ts";
import { bindType, unify, type Binding } from "./unify.ts";
import type { Statement } from "./value.ts";

/** Joins paths, either of which may be empty. */
export const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(".");

export function blocksByName(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map((block) => [block.name, block]));
}

/** The inputs of a statement, parameters included. */
export function operands(statement: Statement) {
  switch (statement.kind) {
    case "apply":
      return Object.values(statement.inputs as Readonly<Record<string, (typeof statement)["output"] | null>>).filter((v) => v !== null);
    case "call":
      return statement.inputs;
    case "repeat":
      return [statement.carried, ...statement.turns.flatMap((turn) => turn.inputs)];
    case "append":
    case "write":
      return [statement.value];
    case "read":
      return [];
  }
}

/** What a statement makes. */
export function results(statement: Statement) {
  switch (statement.kind) {
    case "call":
      return statement.outputs;
    case "repeat":
      return [statement.output, ...statement.taps];
    case "write":
      return [];
    case "apply":
    case "append":
    case "read":
      return [statement.output];
  }
}

const sizes = (type: TensorType): string => `${type.dtype} ${type.dims.map((d) => d.size.text).join(", ")}`;

export function assemble(name: string, blocks: readonly Block[], entries: readonly Entry[]): Program {
  const byName = blocksByName(blocks);
  const parameters = new Map<string, Parameter>();
  const state = new Map<string, State>();

  function block(name: string): Block {
    const found = byName.get(name);
    if (found === undefined) throw new ShapeError(`no block ${name}`);
    return found;
  }

  function enter(callee: Block, at: { readonly parameters: string; readonly state: string }, binding: Binding): void {
    for (const slot of callee.slots) {
      const path = join(at.state, slot.name);
      const type = bindType(slot.type, binding);
      const before = state.get(path);
      // One block may write what another reads: the axes keep their own names, the sizes must agree.
      if (before !== undefined && sizes(before.type) !== sizes(type)) throw new ShapeError(`state ${path} is both ${sizes(before.type)} and ${sizes(type)}`);
      if (before === undefined) state.set(path, { ...slot, path, type });
    }
    const declared = new Map(callee.parameters.map((p) => [p.path, p]));
    walk(callee.statements, at, binding, (path) => {
      const parameter = declared.get(path);
      if (parameter === undefined) throw new ShapeError(`${callee.name} has no parameter ${path}`);
      const full = join(at.parameters, path);
      const shape = parameter.type.dims.map(known);
      const before = parameters.get(full);
      if (before !== undefined && before.shape.join() !== shape.join()) throw new ShapeError(`${full} is both ${before.shape.join()} and ${shape.join()}`);
      if (before === undefined) parameters.set(full, { path: full, shape, init: parameter.init });
    });
  }

  function walk(statements: readonly Statement[], at: { readonly parameters: string; readonly state: string }, outer: Binding, meet: (parameter: string) => void): void {
    for (const statement of statements) {
      for (const value of operands(statement)) if (value.parameter !== null) meet(value.parameter);
      const calls = statement.kind === "call" ? [statement] : statement.kind === "repeat" ? statement.turns.map((turn) => ({ ...turn, inputs: [statement.carried, ...turn.inputs] })) : [];
      for (const call of calls) {
        const callee = block(call.block);
        const binding = unify(callee.inputs.map((v) => v.type), call.inputs.map((v) => bindType(v.type, outer)));
        enter(callee, { parameters: join(at.parameters, call.parameters), state: join(at.state, call.state) }, binding);
      }
    }
  }

  for (const entry of entries)
    walk(entry.statements, { parameters: "", state: "" }, {}, (path) => {
      throw new ShapeError(`entry ${entry.name} reads parameter ${path} outside a block`);
    });
  return { name, parameters: [...parameters.values()], state: [...state.values()], blocks, entries };
}

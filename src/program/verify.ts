/** Re-derives everything a pass could have broken: types, names, order, state, and that nothing is computed in vain. */
import { blocksByName, callsOf, carriedInto, givenAtPosition, operands, positionType, results } from "./assemble.ts";
import { applied } from "./builder.ts";
import type { Block, Program } from "./program.ts";
import { at, sameDim, sameType, ShapeError, showType, type TensorType } from "./tensor.ts";
import { bindType, unify } from "./unify.ts";
import type { Statement, Unroll, Value } from "./value.ts";

export function verify(program: Program): Program {
  const blocks = blocksByName(program.blocks);
  if (blocks.size !== program.blocks.length) throw new ShapeError(`two blocks of ${program.name} share a name`);
  const seen = new Set<string>();
  for (const block of program.blocks) {
    inside(`block ${block.name}`, () => body(block.inputs, block.statements, block.outputs, block, (name) => callee(name, seen, blocks)));
    seen.add(block.name);
  }
  for (const entry of program.entries) {
    const inputs = entry.inputs.map((input) => input.value);
    inside(`entry ${entry.name}`, () => body(inputs, entry.statements, entry.outputs.map((o) => o.value), null, (name) => callee(name, seen, blocks)));
    const paths = new Set(program.state.map((s) => s.path));
    for (const path of [...entry.reads, ...entry.writes]) if (!paths.has(path)) throw new ShapeError(`entry ${entry.name}: no state ${path}`);
  }
  return program;
}

function inside(where: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof ShapeError ? new ShapeError(`${where}: ${error.message}`) : error;
  }
}

function callee(name: string, seen: ReadonlySet<string>, blocks: ReadonlyMap<string, Block>): Block {
  const block = blocks.get(name);
  if (block === undefined || !seen.has(name)) throw new ShapeError(`calls ${name} before it stands`);
  return block;
}

function body(inputs: readonly Value[], statements: readonly Statement[], outputs: readonly Value[], block: Block | null, find: (name: string) => Block): void {
  const defined = new Map<string, Value>();
  const read = new Set<string>();
  const define = (value: Value): void => {
    if (defined.has(value.name)) throw new ShapeError(`${value.name} is made twice`);
    defined.set(value.name, value);
  };
  const use = (value: Value): void => {
    if (value.parameter !== null) {
      const parameter = block?.parameters.find((p) => p.path === value.parameter);
      if (parameter === undefined || !sameType(parameter.type, value.type)) throw new ShapeError(`parameter ${value.parameter} is not as declared`);
      read.add(value.parameter);
      return;
    }
    if (defined.get(value.name) !== value) throw new ShapeError(`${value.name} is read before it is made`);
    read.add(value.name);
  };
  const expect = (value: Value, type: TensorType): void => {
    if (!sameType(value.type, type)) throw new ShapeError(`${value.name} is ${showType(value.type)}, but ${showType(type)} comes out`);
  };

  inputs.forEach(define);
  for (const statement of statements) {
    operands(statement).forEach(use);
    switch (statement.kind) {
      case "apply":
        expect(statement.output, applied(statement.op, statement.inputs, statement.attributes));
        break;
      case "call": {
        const target = find(statement.block);
        const binding = unify(target.inputs.map((v) => v.type), statement.inputs.map((v) => v.type));
        statement.outputs.forEach((v, i) => expect(v, bindType(target.outputs[i]?.type ?? v.type, binding)));
        break;
      }
      case "repeat":
        for (const [i, turn] of statement.turns.entries()) {
          const target = find(turn.block);
          const binding = unify(target.inputs.map((v) => v.type), [carriedInto(statement, i), ...turn.inputs].map((v) => v.type));
          for (const output of target.outputs) expect(statement.output, bindType(output.type, binding));
          if (target.outputs.length !== 1) throw new ShapeError(`${turn.block} repeats but gives ${target.outputs.length} values`);
        }
        break;
      case "unroll":
        unrolled(statement, find(statement.block), expect);
        if (keeps(statement.block, find)) throw new ShapeError(`${statement.block} keeps state at every position`);
        break;
      case "append":
      case "recall":
      case "write":
      case "read":
        if (block?.slots.some((slot) => slot.name === statement.slot) !== true) throw new ShapeError(`no slot ${statement.slot}`);
    }
    results(statement).forEach(define);
  }
  outputs.forEach(use);
  // What is carried after the last position matters to a stack that continues alone.
  for (const statement of statements) if (statement.kind === "unroll") for (const { name } of statement.last) read.add(name);
  const idle = [...defined.keys(), ...(block?.parameters ?? []).map((p) => p.path)].filter((name) => !read.has(name) && !/_tap(_\d+)?$/.test(name));
  if (idle.length > 0) throw new ShapeError(`nothing reads ${idle.join(", ")}`);
}

/** An unrolled block carries on what it was given, and everything is as long. */
function unrolled(statement: Unroll, target: Block, expect: (value: Value, type: TensorType) => void): void {
  const given = givenAtPosition(statement);
  const binding = unify(target.inputs.map((v) => v.type), given.map((v) => v.type));
  if (target.outputs.length !== statement.carried.length) throw new ShapeError(`${target.name} carries ${statement.carried.length} values and gives ${target.outputs.length}`);
  const length = at(at(statement.along, 0).type.dims, 1);
  for (const { name, type } of statement.along) if (!sameDim(at(type.dims, 1), length)) throw new ShapeError(`${name} is not as long as the rest`);
  statement.carried.forEach((carried, i) => {
    expect(carried, bindType(at(target.outputs, i).type, binding));
    expect(at(statement.last, i), carried.type);
  });
  expect(at(statement.carried, 0), positionType(statement.all.type));
  if (!sameDim(at(statement.all.type.dims, 1), length)) throw new ShapeError(`${statement.all.name} is not as long as what it is made of`);
}

/** Whether a block, or one that it calls, changes or takes over state. */
function keeps(name: string, find: (name: string) => Block): boolean {
  return find(name).statements.some((s) => s.kind === "append" || s.kind === "write" || s.kind === "recall" || callsOf(s).some(({ block }) => keeps(block, find)));
}

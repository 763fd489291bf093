/** Composites replaced by their definitions. */
import { BlockBuilder } from "./builder.ts";
import { inputNames, isComposite, ops, type OpName } from "./ops/index.ts";
import type { Block, Program } from "./program.ts";
import type { AnyApply, Statement, Value } from "./value.ts";

/** The primitives that one composite stands for; the last statement's output is `output`. */
export interface Expansion {
  readonly statements: readonly AnyApply[];
  readonly output: Value;
}

/** Expands one application; its inputs are the application's own values. */
export function expansion(apply: AnyApply): Expansion {
  const builder = new BlockBuilder();
  const op = ops[apply.op];
  if (op.define === null) throw new Error(`${apply.op} is a primitive`);
  const given = apply.inputs as Readonly<Record<string, Value | null>>;
  const inputs = Object.fromEntries(inputNames(apply.op).map((name) => [name, given[name] ?? null]));
  const output = op.define(builder, inputs, apply.attributes);
  return { statements: builder.statements.filter((s) => s.kind === "apply"), output };
}

/** A program in which only primitives and the composites that `keeps` names are left. */
export function legalise(program: Program, keeps: (op: OpName, apply: AnyApply) => boolean): Program {
  return { ...program, blocks: program.blocks.map((block) => legaliseBlock(block, keeps)) };
}

function legaliseBlock(block: Block, keeps: (op: OpName, apply: AnyApply) => boolean): Block {
  let count = 0;
  const statements = block.statements.flatMap((statement): readonly Statement[] => {
    if (statement.kind !== "apply" || !isComposite(statement.op) || keeps(statement.op, statement)) return [statement];
    const { statements: inner, output } = expansion(statement);
    const renamed = new Map<Value, Value>();
    for (const made of inner) renamed.set(made.output, made.output === output ? statement.output : { ...made.output, name: `_e${++count}`, named: false });
    // A definition that hands back its input unchanged would need a copy; none does.
    if (!renamed.has(output)) throw new Error(`the definition of ${statement.op} computes nothing`);
    return inner.map((made) => {
      const inputs = Object.fromEntries(Object.entries(made.inputs as Readonly<Record<string, Value | null>>).map(([name, value]) => [name, value === null ? null : (renamed.get(value) ?? value)]));
      return { ...made, inputs, output: renamed.get(made.output) ?? made.output } as unknown as AnyApply;
    });
  });
  return { ...block, statements };
}

/**
 * Multiply-adds of one run of an entry: those of products of matrices and of recurrent cells. Sums, norms, activations
 * and lookups are not counted. A composite counts as its definition does, so a mixture counts every expert, which is
 * what generated code runs.
 */
import { blocksByName, givenAtPosition } from "../program/assemble.ts";
import { expansion } from "../program/expand.ts";
import { isComposite, type PrimitiveName } from "../program/ops/index.ts";
import type { Block, Entry, InputRole, Program } from "../program/program.ts";
import { evaluate, plainSymbol, type Sizes } from "../program/size.ts";
import { at, type Dim } from "../program/tensor.ts";
import type { AnyApply, Apply, Value } from "../program/value.ts";

type Count<N extends PrimitiveName> = (apply: Apply<N>, size: (d: Dim) => bigint) => bigint;

const none = (): bigint => 0n;
const elements = ({ type }: Value, size: (d: Dim) => bigint): bigint => type.dims.reduce((n, d) => n * size(d), 1n);

/** A primitive that this misses does not compile. */
const counts: { readonly [N in PrimitiveName]: Count<N> } = {
  matmul: ({ inputs, output }, size) => elements(output, size) * size(at(inputs.a.type.dims, -1)),
  // Each position's input and state meet one matrix each.
  scan: ({ inputs: { x, input_weight, hidden_weight } }, size) => size(at(x.type.dims, 0)) * size(at(x.type.dims, 1)) * (elements(input_weight, size) + elements(hidden_weight, size)),
  negate: none,
  exp: none,
  log: none,
  sqrt: none,
  floor: none,
  sin: none,
  cos: none,
  tanh: none,
  erf: none,
  sigmoid: none,
  add: none,
  subtract: none,
  multiply: none,
  divide: none,
  maximum: none,
  minimum: none,
  equal: none,
  less: none,
  less_equal: none,
  and: none,
  where: none,
  cast: none,
  reshape: none,
  transpose: none,
  expand: none,
  slice: none,
  concat: none,
  gather: none,
  gather_last: none,
  top_k: none,
  iota: none,
  constant: none,
  softmax: none,
  reduce_sum: none,
  reduce_mean: none,
  reduce_max: none,
  cumulative_sum: none,
};

/** An op that only ever sees parameters, such as a resized table, is computed anew in each run and counts. */
function applied(apply: AnyApply, sizes: Sizes): bigint {
  if (isComposite(apply.op)) return expansion(apply).statements.reduce((sum, inner) => sum + applied(inner, sizes), 0n);
  // The table is typed op by op; here the op's name is only known at run time.
  const count = counts[apply.op as PrimitiveName] as (apply: AnyApply, size: (d: Dim) => bigint) => bigint;
  return count(apply, (d) => BigInt(evaluate(d.size, sizes)));
}

/** Values of a block's own symbols, from what it is called with. */
function bound(block: Block, given: readonly Value[], outer: Sizes): Sizes {
  const own: Record<string, number> = {};
  block.inputs.forEach(({ type }, i) => {
    type.dims.forEach((d, axis) => {
      const symbol = plainSymbol(d.size);
      if (symbol !== null) own[symbol] ??= evaluate(at(at(given, i).type.dims, axis).size, outer);
    });
  });
  return { ...outer, ...own };
}

/** Positions taken where nothing bounds a sequence. */
const UNBOUNDED = 512;
/** Height and width of a map of features: what strides of 32 in all leave of 800 pixels (DETR). */
const MAP = 25;

/**
 * A value for each symbol of an entry's inputs: one row, one picture, and of each sequence as many positions as asked
 * for, else as its stack's context has.
 */
export function sizesOf(program: Program, name: Entry["name"], length: number | null): Sizes {
  const sizes: Record<string, number> = {};
  for (const { role, value } of program.entries.find((e) => e.name === name)?.inputs ?? []) {
    value.type.dims.forEach(({ size }, axis) => {
      const symbol = plainSymbol(size);
      if (symbol === null || symbol === "batch" || sizes[symbol] !== undefined) return;
      const bound = boundOf(role, axis);
      if (bound !== null) sizes[symbol] = length ?? bound;
    });
  }
  return sizes;
}

/** How long an axis of an input is taken to be; null where it is not for the asker to say. */
function boundOf(role: InputRole, axis: number): number | null {
  if (role.kind === "ids" && axis === 1) return role.context ?? UNBOUNDED;
  if (role.kind === "sound" && axis === role.axis) return role.most ?? Math.max(role.least, UNBOUNDED);
  return role.kind === "map" && axis >= 2 ? MAP : null;
}

/** @param sizes values of the symbols of the entry's inputs, such as `time`; 1 for those that are left out, such as `batch` */
export function multiplyAdds(program: Program, name: Entry["name"], sizes: Sizes): bigint {
  const blocks = blocksByName(program.blocks);
  const known = new Map<string, bigint>();
  const called = (name: string, given: readonly Value[], outer: Sizes): bigint => {
    const block = blocks.get(name);
    if (block === undefined) throw new Error(`no block ${name}`);
    const inner = bound(block, given, outer);
    const key = `${name} ${JSON.stringify(inner)}`;
    const found = known.get(key) ?? counted(block, inner);
    known.set(key, found);
    return found;
  };
  const counted = ({ statements }: Pick<Block, "statements">, within: Sizes): bigint =>
    statements.reduce((sum, statement) => {
      switch (statement.kind) {
        case "apply":
          return sum + applied(statement, within);
        case "call":
          return sum + called(statement.block, statement.inputs, within);
        case "repeat":
          return statement.turns.reduce((n, turn) => n + called(turn.block, [statement.carried, ...turn.inputs], within), sum);
        case "unroll":
          return sum + BigInt(evaluate(at(statement.all.type.dims, 1).size, within)) * called(statement.block, givenAtPosition(statement), within);
        default:
          return sum;
      }
    }, 0n);
  const entry = program.entries.find((e) => e.name === name);
  if (entry === undefined) throw new Error(`${program.name} has no entry ${name}`);
  const rows = Object.fromEntries(entry.inputs.flatMap(({ value }) => value.type.dims.flatMap((d) => plainSymbol(d.size) ?? [])).map((symbol) => [symbol, 1]));
  return counted(entry, { ...rows, ...sizes, ...entry.sizes });
}

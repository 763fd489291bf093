/** Puts blocks and entries together: canonical parameters and state, found by walking what runs. */
import type { Parameter } from "./parameter.ts";
import type { Block, Entry, Program, State } from "./program.ts";
import { known as dimNumber, ShapeError, type TensorType } from "./tensor.ts";
import { bindType, unify } from "./unify.ts";
import type { Call, Repeat, Statement, Unroll, Value } from "./value.ts";

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
    case "unroll":
      return [...statement.carried, ...statement.along, ...statement.given];
    case "append":
    case "write":
      return [statement.value];
    case "recall":
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
    case "unroll":
      return [...statement.last, statement.all];
    case "write":
      return [];
    case "apply":
    case "append":
    case "recall":
    case "read":
      return [statement.output];
  }
}

/** What a turn of a loop is given first: what the one before it gave has the type of the whole. */
export const carriedInto = ({ carried, output }: Repeat, turn: number): Repeat["carried"] => (turn === 0 ? carried : output);

/** The type of one position along axis 1. */
export const positionType = ({ dtype, dims }: TensorType): TensorType => ({ dtype, dims: dims.filter((_, axis) => axis !== 1) });

/** What an unrolled block is given at each position. */
export const givenAtPosition = ({ carried, along, given }: Unroll): readonly Value[] => [...carried, ...along.map((value) => ({ ...value, type: positionType(value.type) })), ...given];

/** Names of the blocks that entries run. */
export const rootNames = ({ entries }: Pick<Program, "entries">): ReadonlySet<string> => new Set(entries.flatMap(({ statements }) => statements.flatMap((s) => (s.kind === "call" ? [s.block] : []))));

/** The blocks that a statement runs, each as a call. */
export function callsOf(statement: Statement): readonly Omit<Call, "kind" | "outputs">[] {
  switch (statement.kind) {
    case "call":
      return [statement];
    case "repeat":
      return statement.turns.map((turn, i) => ({ ...turn, inputs: [carriedInto(statement, i), ...turn.inputs] }));
    case "unroll":
      return [{ block: statement.block, parameters: statement.parameters, state: statement.state, inputs: givenAtPosition(statement) }];
    default:
      return [];
  }
}

const sizes = (type: TensorType): string => `${type.dtype} ${type.dims.map((d) => d.size.text).join(", ")}`;

/** What running some statements touches: parameters and state, under paths of their own. */
interface Footprint {
  readonly parameters: readonly Parameter[];
  readonly slots: readonly State[];
}

export function assemble(name: string, blocks: readonly Block[], entries: readonly Entry[]): Program {
  const byName = blocksByName(blocks);
  const known = new Map<string, Footprint>();

  function footprintOf(block: Block): Footprint {
    const found = known.get(block.name) ?? footprint(block.statements, block);
    known.set(block.name, found);
    return found;
  }

  function footprint(statements: readonly Statement[], owner: Block | null): Footprint {
    const declared = new Map((owner?.parameters ?? []).map((p) => [p.path, p]));
    const parameters = new Map<string, Parameter>();
    const slots = new Map<string, State>();
    const addParameter = (parameter: Parameter): void => {
      const before = parameters.get(parameter.path);
      if (before !== undefined && before.shape !== parameter.shape && before.shape.join() !== parameter.shape.join()) throw new ShapeError(`${parameter.path} is both ${before.shape.join()} and ${parameter.shape.join()}`);
      if (before === undefined) parameters.set(parameter.path, parameter);
    };
    const addSlot = (slot: State): void => {
      const before = slots.get(slot.path);
      // One block may write what another reads: the axes keep their own names, the sizes must agree.
      if (before !== undefined && sizes(before.type) !== sizes(slot.type)) throw new ShapeError(`state ${slot.path} is both ${sizes(before.type)} and ${sizes(slot.type)}`);
      if (before === undefined) slots.set(slot.path, slot);
    };
    for (const slot of owner?.slots ?? []) addSlot({ ...slot, path: slot.name });
    for (const statement of statements) {
      for (const { parameter: path } of operands(statement)) {
        if (path === null || parameters.has(path)) continue;
        const parameter = declared.get(path);
        if (parameter === undefined) throw new ShapeError(`${owner?.name ?? "an entry"} has no parameter ${path}`);
        addParameter({ path, shape: parameter.type.dims.map(dimNumber), init: parameter.init });
      }
      for (const call of callsOf(statement)) {
        const callee = byName.get(call.block);
        if (callee === undefined) throw new ShapeError(`no block ${call.block}`);
        const inner = footprintOf(callee);
        for (const parameter of inner.parameters) addParameter({ ...parameter, path: join(call.parameters, parameter.path) });
        if (inner.slots.length === 0) continue;
        const binding = unify(callee.inputs.map((v) => v.type), call.inputs.map((v) => v.type));
        for (const slot of inner.slots) addSlot({ ...slot, path: join(call.state, slot.path), type: bindType(slot.type, binding) });
      }
    }
    return { parameters: [...parameters.values()], slots: [...slots.values()] };
  }

  const all = footprint(entries.flatMap((entry) => entry.statements), null);
  return { name, parameters: all.parameters, state: all.slots, blocks, entries, trained: null };
}

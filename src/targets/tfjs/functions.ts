/** One function a block. */
import type { Block } from "../../program/program.ts";
import type { Value } from "../../program/value.ts";
import { Body, type ResultField } from "./body.ts";
import type { Context } from "./context.ts";
import { camel } from "./names.ts";
import { base } from "./scope.ts";
import type { Input } from "./symbols.ts";
import type { FunctionItem, Line, Variable } from "./syntax.ts";
import { tensorTypeName } from "./types.ts";

/** What the block's results are called, in the order of its outputs; all taps of one loop, one behind the other, are one list. */
export function resultFields(block: Block, name: (output: Value, index: number) => string): readonly ResultField[] {
  const lists = block.statements.flatMap((s) => (s.kind === "repeat" && s.taps.length > 0 ? [s.taps] : []));
  const fields: ResultField[] = [];
  for (let i = 0; i < block.outputs.length; i += fields.at(-1)?.values.length ?? 1) {
    const list = lists.find((taps) => taps.every((tap, j) => tap === block.outputs[i + j]));
    const values = list ?? block.outputs.slice(i, i + 1);
    for (const output of values.slice(0, 1)) fields.push({ name: name(output, i), values, list: list !== undefined });
  }
  return fields;
}

/** The type of results: of the only one, or of an object of all. */
export function resultType(fields: readonly ResultField[]): string {
  const type = ({ values, list }: ResultField): string => {
    const [value] = values;
    return value === undefined ? "never" : `${tensorTypeName(value.type)}${list ? "[]" : ""}`;
  };
  const [first] = fields;
  if (first === undefined) return "void";
  return fields.length === 1 && !first.list ? type(first) : `{ ${fields.map((f) => `${f.name}: ${type(f)}`).join("; ")} }`;
}

/** Parameters that come behind a block's inputs: its weights, then its state. */
export function shared(context: Context, block: string): readonly Variable[] {
  const weights = context.weights.reads(block) ? [{ name: "w", type: context.weights.typeOf(block) }] : [];
  return [...weights, ...(context.readsState(block) ? [{ name: "kept", type: context.use("Kept") }] : [])];
}

function shapes(context: Context, block: Block, inputs: readonly Input[], fields: readonly ResultField[]): string {
  const shape = (value: Value | undefined): string => (value === undefined ? "" : context.axes.shape(value.type));
  const given = inputs.map(({ value, name }) => `${name} ${shape(value)}`).join(", ");
  const made = fields.map((f) => `${fields.length === 1 && !f.list ? "" : `${f.name} `}${shape(f.values[0])}${f.list ? " for each layer" : ""}`).join(", ");
  const where = block.origin === "" ? "" : `${block.origin}: `;
  return `${where}${given}${made === "" ? "" : ` -> ${made}`}`;
}

/** @param named the name of a type that says what `fields` say, or null */
export function blockFunction(context: Context, block: Block, fields: readonly ResultField[], named: string | null): FunctionItem {
  const taken = new Set<string>();
  const inputs = block.inputs.map((value): Input => {
    const name = base(value);
    // Two inputs of one name, or one that a function of the module has, get a number.
    let free = context.visible.has(name) ? `${name}In` : name;
    for (let i = 2; taken.has(free); i++) free = `${name}${i}`;
    taken.add(free);
    return { value, name: free };
  });
  const body = new Body(context, inputs, block.statements, fields);
  const single = fields.length === 1 && fields[0]?.list === false;
  const results = fields.length === 0 ? null : body.results(!single);
  const end: readonly Line[] = results === null ? [] : [{ kind: "expression", text: `return ${results}`, comment: null }];
  return {
    kind: "function",
    name: context.functionOf(block.name),
    doc: [block.title, shapes(context, block, inputs, fields)],
    exported: false,
    async: false,
    parameters: [...inputs.map(({ value, name }) => ({ name, type: tensorTypeName(value.type) })), ...shared(context, block.name)],
    returns: named ?? resultType(fields),
    body: [...body.prologue, ...body.lines, ...end],
  };
}

/** `hidden_states.3` and `lm` as fields of results. */
export const fieldName = (output: string): string => camel(output.replace(/\.\d+$/, ""));

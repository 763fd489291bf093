/** Entries on tensors, and what stands around them: their types, their rules, the model on typed arrays. */
import { isOptional, isRequired, type Entry, type EntryInput } from "../../program/program.ts";
import type { Value } from "../../program/value.ts";
import { inputRules as rulesOf } from "../input-rules.ts";
import { spell } from "../literals.ts";
import { Body, type ResultField } from "./body.ts";
import type { Context } from "./context.ts";
import { fieldName } from "./functions.ts";
import { camel, identifier, pascal } from "./names.ts";
import type { Alias, Constant, Field, FunctionItem, Interface, Line } from "./syntax.ts";
import { tensorTypeName } from "./types.ts";

const fieldOf = ({ name }: EntryInput): string => identifier(camel(name));

/** An entry's outputs; numbered ones are one list. */
export function entryFields(entry: Entry): readonly (ResultField & { readonly title: string; readonly optional: boolean })[] {
  const fields = new Map<string, { readonly name: string; readonly values: Value[]; readonly list: boolean; readonly title: string; readonly optional: boolean }>();
  for (const { name, title, value } of entry.outputs) {
    const list = /\.\d+$/.test(name);
    const field = fields.get(fieldName(name)) ?? { name: identifier(fieldName(name)), values: [], list, title: list ? "What enters each layer, in order, and what leaves the last." : title, optional: isOptional(entry, name) };
    field.values.push(value);
    fields.set(field.name, field);
  }
  return [...fields.values()];
}

function tensorFields(context: Context, entry: Entry): readonly Field[] {
  return entry.inputs.map((input) => ({ name: fieldOf(input), type: tensorTypeName(input.value.type), doc: input.title, note: context.axes.shape(input.value.type) }));
}

function resultFieldsOf(context: Context, entry: Entry): readonly Field[] {
  return entryFields(entry).map(({ name, values, list, title }) => {
    const [value] = values;
    const type = value === undefined ? "never" : tensorTypeName(value.type);
    return { name, type: list ? `readonly ${type}[]` : type, doc: title, note: value === undefined ? "" : context.axes.shape(value.type) };
  });
}

const dtype = ({ value }: EntryInput): string => (value.type.dtype === "float" ? "Numbers" : "Ids");

function inputFields(context: Context, entry: Entry): readonly Field[] {
  return entry.inputs.map((input) => ({
    name: fieldOf(input),
    type: context.use(dtype(input)),
    optional: !isRequired(input.role),
    doc: input.title,
    note: context.axes.shape(input.value.type),
  }));
}

function outputFields(context: Context, entry: Entry): readonly Field[] {
  const fields = entryFields(entry);
  return resultFieldsOf(context, entry).map((result, i): Field => {
    const { list = false, optional = false } = fields[i] ?? {};
    return { ...result, type: list ? `readonly ${context.use("Numbers")}[]` : context.use("Numbers"), optional };
  });
}

/** Interfaces of an entry; one that says the same as an earlier entry's is another name for it. */
export function entryTypes(context: Context, entries: readonly Entry[], which: "tensors" | "arrays"): readonly (Interface | Alias)[] {
  const known = new Map<string, string>();
  return entries.flatMap((entry) => {
    const kinds =
      which === "tensors"
        ? ([["Tensors", tensorFields(context, entry), `Inputs of ${entry.name} as tensors, all of them.`], ["Results", resultFieldsOf(context, entry), `Results of ${entry.name} as tensors.`]] as const)
        : ([["Inputs", inputFields(context, entry), `Inputs of ${entry.name}.`], ["Outputs", outputFields(context, entry), `Outputs of ${entry.name}.`]] as const);
    return kinds.map(([suffix, fields, doc]): Interface | Alias => {
      const name = `${pascal(entry.name)}${suffix}`;
      const key = `${suffix}${JSON.stringify(fields)}`;
      const before = known.get(key);
      if (before !== undefined) return { kind: "alias", name, doc: [doc], type: before };
      known.set(key, name);
      return fields.length === 0 ? { kind: "alias", name, doc: [doc], type: "Readonly<Record<never, never>>" } : { kind: "interface", name, doc: [doc], fields };
    });
  });
}

/** Every name and shape of an entry in one line: `tokens [B, T], … -> lm [B, T, V]`. */
function shapes(context: Context, entry: Entry): string {
  const inputs = entry.inputs.map((input) => `${fieldOf(input)} ${context.axes.shape(input.value.type)}`);
  const outputs = resultFieldsOf(context, entry).map((f) => `${f.name} ${f.note ?? ""}`);
  return `${inputs.join(", ")}${outputs.length === 0 ? "" : ` -> ${outputs.join(", ")}`}`;
}

/** An entry on tensors. */
export function entryFunction(context: Context, entry: Entry): FunctionItem {
  const inputs = entry.inputs.map((input) => ({ value: input.value, name: fieldOf(input) }));
  const stateful = entry.reads.length > 0 || entry.writes.length > 0;
  const keeps = entry.statements.filter((s) => s.kind === "call" && context.readsState(s.block)).length;
  const alone = keeps === 1 && !stateful;
  const body = new Body(context, inputs, entry.statements, entryFields(entry), alone ? `new ${context.use("Kept")}()` : "kept");
  const results = body.results(true);
  const fresh = keeps > 1 && !stateful;
  const lines: Line[] = [...body.prologue, ...body.lines];
  const runs = stateful ? "state.run((kept) => " : `${context.use("tidy")}(() => `;
  if (fresh) lines.unshift({ kind: "declaration", keyword: "const", name: "kept", type: null, value: `new ${context.use("Kept")}()`, comment: null });
  const whole: readonly Line[] =
    lines.length === 0
      ? [{ kind: "expression", text: `return ${runs}${results.startsWith("{") ? `(${results})` : results})`, comment: null }]
      : [{ kind: "nested", open: `return ${runs}{`, body: [...lines, { kind: "expression", text: `return ${results}`, comment: null }], close: "});" }];
  return {
    kind: "function",
    name: context.functionOfEntry(entry),
    doc: [entry.title, shapes(context, entry)],
    exported: true,
    async: false,
    parameters: [
      { name: `{ ${inputs.map((i) => i.name).join(", ")} }`, type: `${pascal(entry.name)}Tensors` },
      { name: "w", type: "Weights" },
      ...(stateful ? [{ name: "state", type: context.use("State") }] : []),
    ],
    returns: `${pascal(entry.name)}Results`,
    body: whole,
  };
}

/** Longest line of a rule. */
const WIDEST = 120;

/** One rule: on a line where it fits, else a line a field. */
function ruleLines(name: string, rule: object): readonly string[] {
  const line = `  ${name}: ${spell(rule)},`;
  return line.length <= WIDEST ? [line] : [`  ${name}: {`, ...Object.entries(rule).map(([field, value]) => `    ${field}: ${spell(value)},`), "  },"];
}

/** Rules by entry, and the constants that hold them; entries with the same rules share one. */
export function inputRules(context: Context, entries: readonly Entry[]): { readonly names: ReadonlyMap<string, string>; readonly constants: readonly Constant[] } {
  const names = new Map<string, string>();
  const known = new Map<string, string>();
  const constants: Constant[] = [];
  for (const entry of entries) {
    const lines = Object.entries(rulesOf(entry)).flatMap(([name, rule]) => ruleLines(identifier(name), rule));
    const key = lines.join();
    const name = known.get(key) ?? context.names.take(`${camel(entry.name)}Rules`);
    names.set(entry.name, name);
    if (!known.has(key)) constants.push({ kind: "constant", name, doc: [`How inputs of ${entry.name} are checked, and what stands in for those left out.`], type: context.use("InputRules"), value: ["{", ...lines, "}"] });
    known.set(key, name);
  }
  return { names, constants };
}

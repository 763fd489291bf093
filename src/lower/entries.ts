/** Entries: which blocks run, in what order, on which inputs, and what goes from one to the next. */
import type { Model, Stack } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import { isSpare, type Entry, type EntryInput, type EntryOutput } from "../program/program.ts";
import { size, type Size } from "../program/size.ts";
import { at } from "../program/tensor.ts";
import { bindType } from "../program/unify.ts";
import type { Value } from "../program/value.ts";
import { inputTitles, roleOf, spared } from "./input/given.ts";
import type { Root } from "./stack.ts";
import { batchSymbol, inputName, mapSymbols, soundSymbol, timeSymbol } from "./symbols.ts";

/** A block that entries run, and the stack whose inputs it takes; null for one between stacks. */
export interface Rooted extends Root {
  readonly stack: Stack | null;
}

export function entry(model: Model, kind: Entry["kind"], name: string, title: string, roots: readonly Rooted[], sizes: Entry["sizes"]): Entry {
  const b = new BlockBuilder();
  const outputs: EntryOutput[] = [];
  const inputs: EntryInput[] = [];
  const values = new Map<string, Value>();
  // What tasks keep on their way has sizes of their own.
  const state = kind === name ? "" : name;
  for (const root of roots) {
    const own = root.stack === null ? [] : inputsOf(b, model, root, root.stack);
    inputs.push(...own);
    const mask = own.find(({ role }) => role.kind === "mask");
    if (root.stack !== null && mask !== undefined) values.set(`mask ${root.stack.name}`, mask.value);
    const taken = root.takes.map((take) => {
      const value = values.get(take);
      if (value === undefined) throw new Error(`${root.block.name} runs before what gives ${take}`);
      return value;
    });
    const given = [...root.outputs, ...root.gives];
    const words = [...root.outputs.map((output) => output.replace(".", "_")), ...root.gives.map((give) => give.replace(/^feed connect\./, "").replace(/^(mask|placed|task) (connect\.)?/, "$1_"))];
    const made = b.call(root.block, { parameters: "", state }, [...own.map((input) => input.value), ...taken], words);
    given.forEach((output, i) => values.set(output, at(made, i)));
    root.outputs.forEach((output, i) => outputs.push({ name: output, title: outputTitle(output), value: at(made, i) }));
  }
  return { kind, name, title, sizes, inputs, statements: b.statements, outputs, reads: [], writes: [] };
}

function inputsOf(b: BlockBuilder, model: Model, root: Rooted, stack: Stack): readonly EntryInput[] {
  const heard = size(soundSymbol(model, stack));
  const [height, width] = mapSymbols(model, stack);
  const binding: Readonly<Record<string, Size>> = { time: size(timeSymbol(model, stack)), batch: size(batchSymbol(model, stack)), frames: heard, samples: heard, height: size(height), width: size(width) };
  return root.inputs.map((key, i): EntryInput => {
    const input = inputName(model, stack, key);
    const role = spared(model, roleOf(model, key, stack), stack, root.outputs);
    const title = isSpare(role) ? `${inputTitles[key]} Left out where no token stands for them, one blank runs and is not read.` : inputTitles[key];
    return { name: input, title, role, value: b.input(input, bindType(at(root.block.inputs, i).type, binding)) };
  });
}

function outputTitle(name: string): string {
  const tap = /hidden_states\.(\d+)$/.exec(name);
  if (tap !== null) return tap[1] === "0" ? "What enters the first layer." : `What leaves layer ${Number(tap[1]) - 1}, before the final norm.`;
  if (/(^|_)heard$/.test(name)) return "What the stem gives, before the linear map to d_model.";
  if (/_features(_\d+)?$/.test(name)) return "What stands in place of another tower's tokens.";
  if (/_memory(_\d+)?$/.test(name)) return "What another stack attends to, behind the bridge to it.";
  if (/last_(hidden|cell)$/.test(name)) return `What the last real position leaves in each recurrent layer${name.endsWith("cell") ? "'s memory cell" : ""}, its directions together.`;
  return name.endsWith("last_hidden_state") ? "What leaves the stack, after its final norm." : "";
}

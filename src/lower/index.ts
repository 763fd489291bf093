/**
 * Model to program.
 *
 * Each stack becomes a root block. A model of one stack has `forward`, and `step` where it generates; an
 * encoder-decoder has `forward`, `encode` and `step`, the last two joined by the state that `encode` keeps.
 */
import type { Model, Output, Stack } from "../model/types.ts";
import { assemble } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block, Entry, EntryInput, EntryOutput, Program } from "../program/program.ts";
import { dim, type TensorType } from "../program/tensor.ts";
import { bindType } from "../program/unify.ts";
import type { Value } from "../program/value.ts";
import { verify } from "../program/verify.ts";
import { Blocks } from "./blocks.ts";
import { inputTitles, roleOf } from "./input/given.ts";
import { planStack, stackRoot, type Root } from "./stack.ts";

export interface LowerOptions {
  /** Adds an output for the hidden states around every layer. */
  readonly hiddenStates: boolean;
  /** Scores of the vocabulary for every position, or for the last real one of each row alone. */
  readonly logits: "all" | "last";
}

interface Rooted extends Root {
  readonly stack: Stack;
}

export function lower(model: Model, options: LowerOptions): Program {
  const blocks = new Blocks();
  const outputsOf = (stack: Stack): readonly Output[] => model.outputs.filter((output) => output.from === stack.name);
  for (const stack of model.stacks) planStack(blocks, stack, outputsOf(stack));
  const single = model.stacks.length === 1;
  const rooted = model.stacks.map((stack): Rooted => {
    const reader = model.stacks.find((other) => other.memory === stack.name) ?? null;
    const name = single ? stack.name : stack.name === "encoder" ? "encode" : "decode";
    const settings = { hiddenStates: options.hiddenStates, lastOnly: options.logits === "last" };
    return { stack, ...stackRoot(blocks, name, stack, reader, outputsOf(stack), single ? "" : `${stack.name}_`, settings) };
  });

  const entries = [entry("forward", "Everything at once, from the beginning.", rooted, { past: 0 })];
  const generating = rooted.filter(({ stack }) => stack.decodes);
  const encoding = rooted.filter(({ stack }) => !stack.decodes);
  if (generating.length > 0 && encoding.length > 0) entries.push(entry("encode", "What the decoder's steps read of the encoder, kept as state.", encoding, {}));
  if (generating.length > 0) entries.push(entry("step", "The next tokens, after what the state keeps.", generating, {}));
  const program = assemble(model.name, [...blocks.all, ...rooted.map((r) => r.block)], entries);
  return verify({ ...program, entries: program.entries.map((e) => withState(e, program)) });
}

/** Which state an entry takes in and hands out: `forward` none, `encode` hands out what is fixed, `step` reads all and hands out what is new. */
function withState(of: Entry, program: Program): Entry {
  const paths = (moves: "append" | "fixed"): string[] => program.state.filter((s) => s.moves === moves).map((s) => s.path);
  if (of.name === "forward") return of;
  if (of.name === "encode") return { ...of, writes: paths("fixed") };
  return { ...of, reads: program.state.map((s) => s.path), writes: paths("append") };
}

function entry(name: Entry["name"], title: string, roots: readonly Rooted[], sizes: Entry["sizes"]): Entry {
  const b = new BlockBuilder();
  const outputs: EntryOutput[] = [];
  const inputs = roots.flatMap((root): EntryInput[] => {
    // Beside an encoder, the decoder's inputs carry its name; the encoder's length is the memory's.
    const alone = root.stack.path === "";
    const prefix = root.stack.path === "decoder" ? "decoder_" : "";
    const binding = root.stack.path === "encoder" && root.stack.input.kind === "tokens" ? { time: dim("source").size } : {};
    const declared = root.inputs.map((key, at): EntryInput => {
      const type = bindType(typeAt(root.block, at), binding);
      const input = alone ? key : `${prefix}${key}`;
      return { name: input, title: inputTitles[key], role: roleOf(key, root.stack, prefix), value: b.input(input, type) };
    });
    const made = b.call(root.block, { parameters: "" }, declared.map((d) => d.value), root.outputs.map((o) => o.replace(".", "_")));
    root.outputs.forEach((output, at) => {
      const value = made[at];
      if (value !== undefined) outputs.push({ name: output, title: outputTitle(output), value });
    });
    return declared;
  });
  return { name, title, sizes, inputs, statements: b.statements, outputs, reads: [], writes: [] };
}

function typeAt(block: Block, index: number): TensorType {
  const value: Value | undefined = block.inputs[index];
  if (value === undefined) throw new Error(`${block.name} has no input ${index}`);
  return value.type;
}

function outputTitle(name: string): string {
  const tap = /hidden_states\.(\d+)$/.exec(name);
  if (tap !== null) return tap[1] === "0" ? "What enters the first layer." : `What leaves layer ${Number(tap[1]) - 1}, before the final norm.`;
  return name.endsWith("last_hidden_state") ? "What leaves the stack, after its final norm." : "";
}

/**
 * Recurrences that attend to a memory in every step. Bahdanau et al. 2014, arXiv:1409.0473.
 *
 * A step is a block of its own: what it attends with is the state, so that it can't run before the step before it.
 */
import { statesOf, type RecurrentSublayer } from "../model/recurrence.ts";
import type { AttentionSublayer, Stack } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { at, bool, dim, float, int, one } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { attentionBlock, attentionKey } from "./attention.ts";
import type { Blocks } from "./blocks.ts";
import { batch, dense, normal, time } from "./parts.ts";
import { cellOf, gatesDim, hiddenDim, readDim, recurrentKey, statesBefore, titleOf } from "./recurrent.ts";
import { attentionInputs, inputType } from "./shared.ts";

const stepName = ({ kind }: RecurrentSublayer): string => `${kind}_step`;

/** Announces the blocks inside of one. */
export function planAttending(blocks: Blocks, stack: Stack, r: RecurrentSublayer, attends: AttentionSublayer, turn: string | null): void {
  blocks.plan("cross_attention", attentionKey(stack, attends, hiddenDim(stack, r)), stack.name, turn);
  blocks.plan(stepName(r), recurrentKey(blocks, stack, r), stack.name, turn);
}

/** The products of all inputs are one; each step adds those of the state and of what it attends to. */
export function attendingBlock(blocks: Blocks, stack: Stack, r: RecurrentSublayer, attends: AttentionSublayer, origin: string): Block {
  const step = stepBlock(blocks, stack, r, attends, origin);
  return blocks.get(r.kind, recurrentKey(blocks, stack, r), (name) => {
    const b = new BlockBuilder();
    const x = b.input("x", float(batch, time, readDim(stack, r)));
    const real = b.input("real", int(batch, time));
    const given = attentionInputs(stack, attends).map((input) => b.input(input, inputType(stack, r, input)));
    const names = statesOf(r);
    const products = dense(b, x, "input", gatesDim(stack, r), r.bias, normal, "products");
    const seen = b.apply("cast", { x: b.apply("reshape", { x: real }, { dims: [batch, time, one] }) }, { dtype: "bool" }, "seen");
    const { last, all } = b.unroll(step, { parameters: "" }, { carried: statesBefore(b, stack, names, hiddenDim(stack, r)), along: [products, seen], given }, names);
    if (stack.decodes || blocks.handsOutState) names.forEach((state, i) => b.replace(state, at(last, i)));
    // As torch's packed sequences have it, padding gives nothing.
    let y = b.apply("mask_rows", { x: all, attention_mask: real }, {}, "y");
    if (r.d_hidden !== stack.d_model) y = dense(b, y, "output", dim("d_model", stack.d_model), r.bias);
    return b.build({ name, title: `${titleOf(r).slice(0, -1)}, which attends to the memory by the state before each step.`, origin }, [y]);
  });
}

function stepBlock(blocks: Blocks, stack: Stack, r: RecurrentSublayer, attends: AttentionSublayer, origin: string): Block {
  const width = hiddenDim(stack, r);
  const attention = attentionBlock(blocks, stack, attends, `${origin}.${attends.name}`, width);
  return blocks.get(stepName(r), recurrentKey(blocks, stack, r), (name) => {
    const b = new BlockBuilder();
    const before = statesOf(r).map((state) => b.input(state, float(batch, width)));
    const input = b.input("input", float(batch, gatesDim(stack, r)));
    const real = b.input("is_real", bool(batch, one));
    const given = attentionInputs(stack, attends).map((of) => b.input(of, inputType(stack, r, of)));
    const hidden = at(before, 0);
    const asking = b.apply("reshape", { x: hidden }, { dims: [batch, dim("time", 1), width] });
    const [context] = b.call(attention, { parameters: attends.name }, [asking, ...given], ["context"]);
    if (context === undefined) throw new Error("attention gives nothing");
    const read = dense(b, b.apply("drop_axis", { x: context }, { axis: 1 }), "context", gatesDim(stack, r), false);
    const products = b.apply("add", { a: input, b: read }, {}, "products");
    const after = stepped(b, r, products, dense(b, hidden, "hidden", gatesDim(stack, r), r.bias), before);
    // Padding leaves the state as it is.
    const kept = after.map((state, i) => b.apply("where", { condition: real, a: state, b: at(before, i) }, {}, `next_${at(statesOf(r), i)}`));
    return b.build({ name, title: `One step of the ${r.kind.toUpperCase()}: what the state before attends to stands beside the step's input.`, origin }, kept);
  });
}

/** The states after a step, h first, of the products of what the step reads and of the state before. */
function stepped(b: BlockBuilder, r: RecurrentSublayer, input: Value, state: Value, [hidden, cell]: readonly Value[]): readonly Value[] {
  const kind = cellOf(r);
  if (kind === "gru" && hidden !== undefined) return [b.apply("gru_cell", { input, state, hidden }, {})];
  const gates = b.apply("add", { a: input, b: state }, {}, kind === "lstm" ? "gates" : null);
  if (kind !== "lstm" || cell === undefined) return [b.apply(kind === "rnn_relu" ? "relu" : "tanh", { x: gates }, {})];
  const memory = b.apply("lstm_cell", { gates, cell }, {}, "fresh_cell");
  return [b.apply("lstm_hidden", { gates, cell: memory }, {}), memory];
}

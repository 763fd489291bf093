/** Values and statements of a block. */
import type { OpAttributes, OpInputs, OpName } from "./ops/index.ts";
import type { TensorType } from "./tensor.ts";

/** A tensor with a name, made once and read any number of times inside its block. */
export interface Value {
  /** Unique in its block. */
  readonly name: string;
  readonly type: TensorType;
  /** Path of the parameter inside the block's own parameters, or null. */
  readonly parameter: string | null;
  /** Whether a person chose the name; a printer may fold the others into the expression that reads them. */
  readonly named: boolean;
}

/** Applies one op. */
export interface Apply<N extends OpName = OpName> {
  readonly kind: "apply";
  readonly op: N;
  readonly inputs: OpInputs<N, Value>;
  readonly attributes: OpAttributes<N>;
  readonly output: Value;
}

/** An application of any op, narrowed by its name. */
export type AnyApply = { [N in OpName]: Apply<N> }[OpName];

/** Runs another block with the parameters and the state that stand under `at`. */
export interface Call {
  readonly kind: "call";
  readonly block: string;
  /** Where the callee's parameters stand among the caller's; "" for the same place. */
  readonly parameters: string;
  /** Where its state stands. */
  readonly state: string;
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
}

/** One turn of a loop over layers. */
export interface Turn {
  readonly block: string;
  readonly parameters: string;
  readonly state: string;
  /** What the block reads besides the carried value; may differ from layer to layer. */
  readonly inputs: readonly Value[];
}

/** Runs one block after another on a carried value: each turn's first input is the last turn's output. */
export interface Repeat {
  readonly kind: "repeat";
  /** What the turns are, such as `layers`; their parameters stand at `{over}.{i}`. */
  readonly over: string;
  readonly carried: Value;
  readonly turns: readonly Turn[];
  readonly output: Value;
  /** The carried value before each turn and after the last, when asked for; else empty. */
  readonly taps: readonly Value[];
}

/**
 * Runs a block at every position along axis 1, one after another, on what it left at the one before.
 *
 * The block is given what is carried, one position of each value in `along` (without that axis), and what is `given`
 * as it is; it gives what it carries on. It may read what is kept, and keeps nothing itself.
 */
export interface Unroll {
  readonly kind: "unroll";
  readonly block: string;
  readonly parameters: string;
  readonly state: string;
  /** Before the first position. */
  readonly carried: readonly Value[];
  readonly along: readonly Value[];
  readonly given: readonly Value[];
  /** What is carried after the last position. */
  readonly last: readonly Value[];
  /** The first of what is carried after every position, along axis 1. */
  readonly all: Value;
}

/** State that grows along axis 1: hands back everything so far, old and new. */
export interface Append {
  readonly kind: "append";
  readonly slot: string;
  readonly value: Value;
  readonly output: Value;
}

/** Keeps a value for later steps. */
export interface Write {
  readonly kind: "write";
  readonly slot: string;
  readonly value: Value;
}

/** Hands back what the last step left; before the first, zeros. */
export interface Recall {
  readonly kind: "recall";
  readonly slot: string;
  readonly output: Value;
}

/** Reads what was written. */
export interface Read {
  readonly kind: "read";
  readonly slot: string;
  readonly output: Value;
}

export type Statement = AnyApply | Call | Repeat | Unroll | Append | Recall | Write | Read;

/** Recurrent sublayers. */
import type { AttentionSublayer } from "./attention.ts";
import type { Wiring } from "./wiring.ts";

export const recurrentKinds = ["lstm", "gru", "rnn"] as const;

export interface RecurrentSublayer extends Wiring {
  readonly kind: (typeof recurrentKinds)[number];
  /** Width of what it reads: d_model, or the tables' where it stands first and nothing maps these to d_model. */
  readonly d_in: number;
  /** Width of the state in each direction; a linear map to d_model follows where the directions together have another. */
  readonly d_hidden: number;
  readonly bidirectional: boolean;
  readonly bias: boolean;
  /** Attention to a memory by the state before each step, read beside the step's input; null: none. */
  readonly attends: AttentionSublayer | null;
  /** Of an rnn. */
  readonly act: "tanh" | "relu";
}

/** Names of the tensors of state in one direction. */
export const statesOf = ({ kind }: Pick<RecurrentSublayer, "kind">): readonly ("hidden" | "cell")[] => (kind === "lstm" ? ["hidden", "cell"] : ["hidden"]);

/** Where the parameters and the state of each direction stand in the sublayer. */
export const directionsOf = ({ bidirectional }: Pick<RecurrentSublayer, "bidirectional">): readonly ("" | "reverse")[] => (bidirectional ? ["", "reverse"] : [""]);

export const isRecurrent = (sublayer: { readonly kind: string }): sublayer is RecurrentSublayer => recurrentKinds.some((kind) => kind === sublayer.kind);

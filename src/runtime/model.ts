/** The one interface of generated models, whatever runs them. */
import type { Numbers, Past } from "./boundary.ts";

/** What a model keeps between steps. A step changes it in place, and only when the step succeeds. */
export interface State extends Past {
  /** Frees what it holds; using it afterwards is an error. */
  dispose(): void;
}

/** Named outputs; hidden states, where they were asked for at compile time, are a list. */
export type OutputValues = Readonly<Record<string, Numbers | readonly Numbers[]>>;

/** What generation needs of a model. Generated models narrow the inputs and outputs to their own names. */
export interface Generator {
  /** An empty state, for models without an encoder. */
  start?(): State;
  /** Runs the encoder and keeps what the decoder reads of it. */
  encode?(inputs: never): Promise<{ readonly state: State }>;
  step(inputs: never, state: State): Promise<OutputValues>;
  dispose(): void;
}

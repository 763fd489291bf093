/** The boundary: checked typed arrays in, typed arrays out. */
import * as tf from "@tensorflow/tfjs-core";
import { meant, placedAfter, prepareInputs, rowsOf, unfilled, type InputRules, type Numbers, type Prepared } from "../boundary.ts";
import { throwFailure, watchDevice } from "./device.ts";
import { State } from "./state.ts";

/** Tensors of an entry's results as numbers. */
export type Outputs<Results> = { readonly [Name in keyof Results]: Results[Name] extends readonly tf.Tensor[] ? readonly Numbers[] : Numbers };

function toTensors<Tensors>(prepared: Readonly<Record<string, Prepared>>): Tensors {
  const tensors = Object.entries(prepared).map(([name, { data, shape }]) => [name, tf.tensor(data, [...shape], data instanceof Int32Array ? "int32" : "float32")]);
  // The rules that prepared the inputs are generated beside the type of the tensors.
  return Object.fromEntries(tensors) as Tensors;
}

async function toNumbers(value: tf.Tensor): Promise<Numbers> {
  return { data: await value.data<"float32">(), shape: value.shape };
}

/** Reads results, then frees them. */
async function read<Results extends object>(results: Results): Promise<Outputs<Results>> {
  try {
    const named = Object.entries(results).map(async ([name, value]: [string, tf.Tensor | readonly tf.Tensor[]]) => [name, value instanceof tf.Tensor ? await toNumbers(value) : await Promise.all(value.map(toNumbers))] as const);
    const read = await Promise.all(named);
    throwFailure();
    return Object.fromEntries(read) as Outputs<Results>;
  } finally {
    tf.dispose(Object.values(results) as tf.TensorContainer);
  }
}

/** Runs f on tensors of checked inputs and frees those. */
function apply<Tensors extends object, Results extends object>(prepared: Readonly<Record<string, Prepared>>, f: (tensors: Tensors) => Results): Results {
  watchDevice();
  const tensors = toTensors<Tensors>(prepared);
  try {
    return f(tensors);
  } finally {
    tf.dispose(Object.values(tensors) as tf.TensorContainer);
  }
}

/**
 * Runs an entry on typed arrays.
 *
 * @param entry the entry on tensors
 * @throws InputError before anything runs
 */
export async function run<Tensors extends object, Weights, Results extends object>(rules: InputRules, inputs: object, entry: (tensors: Tensors, w: Weights) => Results, w: Weights): Promise<Outputs<Results>> {
  const prepared = prepareInputs(rules, inputs);
  return meant(rules, prepared, await read(apply<Tensors, Results>(prepared, (tensors) => entry(tensors, w))));
}

/**
 * Runs a step on typed arrays.
 *
 * @param mask the input that says which tokens are real; the state remembers it
 * @throws InputError before anything runs; the state is then as it was
 */
export async function runStep<Tensors extends object, Weights, Results extends object>(
  rules: InputRules,
  inputs: object,
  entry: (tensors: Tensors, w: Weights, state: State) => Results,
  w: Weights,
  state: State,
  mask: string,
): Promise<Outputs<Results>> {
  const prepared = prepareInputs(rules, inputs, state);
  const placed = placedAfter(rules, prepared, state);
  const results = apply<Tensors, Results>(prepared, (tensors) => entry(tensors, w, state));
  const real = prepared[mask]?.data;
  state.hold(rowsOf(rules, prepared));
  if (real instanceof Int32Array) state.remember(real.slice(), placed);
  return read(results);
}

/**
 * Runs an encoder on typed arrays and keeps what a decoder reads of it in a new state.
 *
 * @throws InputError before anything runs
 */
export async function runEncode<Tensors extends object, Weights, Results extends object>(
  rules: InputRules,
  inputs: object,
  entry: (tensors: Tensors, w: Weights, state: State) => Results,
  w: Weights,
): Promise<Outputs<Results> & { readonly state: State }> {
  const prepared = prepareInputs(rules, inputs);
  const state = new State();
  state.hold(rowsOf(rules, prepared));
  state.lack(unfilled(rules, prepared));
  try {
    return { ...meant(rules, prepared, await read(apply<Tensors, Results>(prepared, (tensors) => entry(tensors, w, state)))), state };
  } catch (error) {
    state.dispose();
    throw error;
  }
}

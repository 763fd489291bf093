/** The boundary: checked typed arrays in, typed arrays out. */
import * as tf from "@tensorflow/tfjs-core";
import { prepareInputs, type InputRules, type Numbers, type Prepared } from "../boundary.ts";
import type { State } from "./state.ts";

/** Tensors of an entry's results as numbers. */
export type Outputs<Results> = { readonly [Name in keyof Results]: Results[Name] extends readonly tf.Tensor[] ? readonly Numbers[] : Numbers };

function toTensors<Tensors>(prepared: Readonly<Record<string, Prepared>>): Tensors {
  const tensors = Object.entries(prepared).map(([name, { data, shape }]) => [name, tf.tensor(data, [...shape], data instanceof Int32Array ? "int32" : "float32")]);
  // The rules that prepared the inputs are emitted beside the type of the tensors.
  return Object.fromEntries(tensors) as Tensors;
}

async function toNumbers<Results extends object>(results: Results): Promise<Outputs<Results>> {
  const read = async (value: tf.Tensor): Promise<Numbers> => ({ data: await value.data<"float32">(), shape: value.shape });
  const named = await Promise.all(
    Object.entries(results).map(async ([name, value]: [string, tf.Tensor | readonly tf.Tensor[]]) => [name, value instanceof tf.Tensor ? await read(value) : await Promise.all(value.map(read))] as const),
  );
  return Object.fromEntries(named) as Outputs<Results>;
}

async function read<Results extends object>(results: Results): Promise<Outputs<Results>> {
  try {
    return await toNumbers(results);
  } finally {
    tf.dispose(Object.values(results) as tf.TensorContainer);
  }
}

/**
 * Runs an entry on typed arrays.
 *
 * @param f the entry on tensors; it may change nothing but the state given with it
 * @throws InputError before anything runs
 */
export async function run<Tensors extends object, Results extends object>(rules: InputRules, inputs: object, f: (tensors: Tensors) => Results): Promise<Outputs<Results>> {
  return read(apply(toTensors<Tensors>(prepareInputs(rules, inputs)), f));
}

/** Runs a step on typed arrays; the state remembers the mask that is the input `mask`. */
export async function runStep<Tensors extends object, Results extends object>(rules: InputRules, inputs: object, state: State, mask: string, f: (tensors: Tensors) => Results): Promise<Outputs<Results>> {
  const prepared = prepareInputs(rules, inputs, state);
  const results = apply(toTensors<Tensors>(prepared), f);
  const real = prepared[mask]?.data;
  if (real instanceof Int32Array) state.remember(real.slice());
  return read(results);
}

function apply<Tensors extends object, Results extends object>(tensors: Tensors, f: (tensors: Tensors) => Results): Results {
  try {
    return f(tensors);
  } finally {
    tf.dispose(Object.values(tensors) as tf.TensorContainer);
  }
}

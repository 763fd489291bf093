/** Generation, the same for every generated model and whatever runs it. */
import { InputError, type FlatIds, type Ids, type Numbers } from "./boundary.ts";
import type { OutputValues, State } from "./model.ts";

export interface GenerateOptions {
  /** Tokens to add to each row. */
  readonly maxNewTokens: number;
  /** Chooses a token from the scores of the vocabulary; the largest score by default (greedy). */
  readonly pick?: (scores: Float32Array, row: number) => number;
  /** A row that has produced this token is done; it goes on as padding, marked 0 in the mask, until all rows are. */
  readonly eos?: number;
  /** Name of the output that holds the scores; `lm` by default. */
  readonly output?: string;
  /** Called with each row's new token as it is made. */
  readonly onToken?: (tokens: readonly number[]) => void;
}

/** A decoder as generation sees it; its outputs are named `Numbers`. */
export interface DecoderOnly<Kept extends State = State> {
  start(): Kept;
  step(inputs: Prompt, state: Kept): Promise<object>;
}

/** A decoder that reads other towers, as generation sees it: `encode` takes their inputs. */
export interface Beholder<Inputs, Kept extends State = State> {
  encode(inputs: Inputs): Promise<{ readonly state: Kept }>;
  step(inputs: Prompt, state: Kept): Promise<object>;
}

/** What a decoder continues. `prefixIds` are of the prompt alone: what follows it sees what is before. */
export interface Prompt {
  readonly tokens: Ids;
  readonly attentionMask?: Ids;
  readonly prefixIds?: Ids;
}

/** An encoder-decoder as generation sees it. */
export interface EncoderDecoder<Inputs, Kept extends State = State> {
  encode(inputs: Inputs): Promise<{ readonly state: Kept }>;
  step(inputs: { readonly decoderTokens: Ids; readonly decoderAttentionMask?: Ids }, state: Kept): Promise<object>;
}

/** The index of the largest number; the first of equals. */
export function argmax(scores: Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

/**
 * Continues prompts token by token through the cached step.
 *
 * @param prompt token ids [batch, length], padded on either side where the mask [batch, length] says so; beside them what `encode` takes, where the model has one
 * @returns the new tokens of each row, without the prompt
 */
export async function generate<Kept extends State>(model: DecoderOnly<Kept>, prompt: Prompt, options: GenerateOptions): Promise<number[][]>;
export async function generate<Inputs extends object, Kept extends State>(model: Beholder<Inputs, Kept>, prompt: Prompt & Inputs, options: GenerateOptions): Promise<number[][]>;
export async function generate<Kept extends State>(model: DecoderOnly<Kept> | Beholder<object, Kept>, prompt: Prompt, options: GenerateOptions): Promise<number[][]> {
  const { tokens: given, attentionMask, prefixIds, ...read } = prompt;
  const beholds = "encode" in model && (Object.keys(read).length > 0 || !("start" in model));
  const state = beholds ? (await model.encode(read)).state : (model as DecoderOnly<Kept>).start();
  const mask = attentionMask === undefined ? null : rowsOf("attentionMask", attentionMask);
  const first = prefixIds === undefined ? {} : { prefixIds };
  const step = async (tokens: number[][], attentionMask: number[][]): Promise<object> => {
    const begins = state.length === 0;
    const outputs = await model.step({ tokens, attentionMask, ...(begins ? first : {}) }, state);
    if (begins && state.placed.left > 0) throw new InputError("R0006", "tokens", `leave ${state.placed.left} features without a place`);
    return outputs;
  };
  try {
    return await decode(step, rowsOf("tokens", given), mask, options);
  } finally {
    state.dispose();
  }
}

/**
 * Runs the encoder once, then the decoder token by token.
 *
 * @param inputs what the model's `encode` takes
 * @param decoderTokens what each row of the decoder starts with, [batch, length]
 * @returns the new tokens of each row, without those it started with
 */
export async function generateFrom<Inputs, Kept extends State>(model: EncoderDecoder<Inputs, Kept>, inputs: Inputs, decoderTokens: Ids, options: GenerateOptions): Promise<number[][]> {
  const { state } = await model.encode(inputs);
  try {
    return await decode((tokens, mask) => model.step({ decoderTokens: tokens, decoderAttentionMask: mask }, state), rowsOf("decoderTokens", decoderTokens), null, options);
  } finally {
    state.dispose();
  }
}

function rowsOf(name: string, ids: Ids): number[][] {
  if (Array.isArray(ids)) return (ids as readonly (readonly number[])[]).map((row) => [...row]);
  const { data, shape } = ids as FlatIds;
  const [batch = 0, length = 0] = shape;
  if (shape.length !== 2 || data.length !== batch * length) throw new InputError("R0002", name, `has ${data.length} numbers for shape [${shape.join(", ")}], expected [batch, length]`);
  return Array.from({ length: batch }, (_, row) => Array.from(data.slice(row * length, (row + 1) * length), Number));
}

async function decode(step: (tokens: number[][], mask: number[][]) => Promise<object>, prompt: number[][], promptMask: number[][] | null, options: GenerateOptions): Promise<number[][]> {
  const { maxNewTokens, pick = argmax, eos, output = "lm", onToken } = options;
  const made: number[][] = prompt.map(() => []);
  const done = prompt.map(() => false);
  let mask = promptMask ?? prompt.map((row) => row.map(() => 1));
  let next = prompt;
  for (let i = 0; i < maxNewTokens && !done.every(Boolean); i++) {
    const outputs = (await step(next, mask)) as OutputValues;
    const scores = outputs[output];
    if (scores === undefined || Array.isArray(scores)) throw new InputError("R0001", output, `is not an output that holds scores; there are ${Object.keys(outputs).join(", ")}`);
    const length = next[0]?.length ?? 0;
    const tokens = next.map((_, row) => {
      if (done[row] === true) return next[row]?.at(-1) ?? 0;
      return pick(lastScores(scores as Numbers, row, mask[row] ?? [], length), row);
    });
    tokens.forEach((token, row) => {
      if (done[row] === true) return;
      made[row]?.push(token);
      if (token === eos) done[row] = true;
    });
    onToken?.(tokens);
    mask = mask.map((row, r) => [...row, done[r] === true && tokens[r] !== eos ? 0 : 1]);
    next = tokens.map((token) => [token]);
  }
  return made;
}

/** The scores at a row's last real token; a model compiled for the last token alone gives just those. */
function lastScores(scores: Numbers, row: number, mask: readonly number[], length: number): Float32Array {
  const [, positions = 1, vocabulary = 0] = scores.shape;
  // Where features stand in front of the first tokens, there are scores of those too.
  const at = positions === 1 ? 0 : positions - length + Math.max(mask.slice(mask.length - length).lastIndexOf(1), 0);
  const from = (row * positions + at) * vocabulary;
  return scores.data.subarray(from, from + vocabulary);
}

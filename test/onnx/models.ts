/** Small resolved models of every type, written by hand, and random numbers for their weights and inputs. */
import type { Activation, AttentionSublayer, FeedForwardSublayer, Layer, Model, Norm, Output, PatchesInput, Rope, Stack, TokensInput } from "../../src/model/types.ts";
import type { Program } from "../../src/program/program.ts";
import { fromFloat32, layout, weightsBytes, type WeightType } from "../../src/weights/index.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";

export const layerNorm: Norm = { kind: "layer", eps: 1e-5, bias: true, affine: true, offset: 0 };
export const rmsNorm: Norm = { kind: "rms", eps: 1e-6, bias: false, affine: true, offset: 0 };
const dropout = { hidden: 0, attention: 0, ffn: 0, embedding: 0, path: 0 };
const special = { bos: null, eos: null, pad: null, start: null, unk: null, mask: null };
const all = (on: boolean) => ({ query: on, key: on, value: on, output: on });

interface Shape {
  readonly d_model: number;
  readonly heads: number;
  readonly kv_heads: number;
  readonly d_head: number;
  readonly d_ff: number;
  readonly place: "pre" | "post";
  readonly norm: Norm;
  readonly bias: boolean;
  readonly mask: "full" | "causal";
  readonly window: AttentionSublayer["window"];
  readonly rope: Rope | null;
  readonly act: Activation;
  readonly gated: boolean;
}

export const shape: Shape = { d_model: 32, heads: 4, kv_heads: 4, d_head: 8, d_ff: 48, place: "pre", norm: layerNorm, bias: true, mask: "causal", window: null, rope: null, act: "gelu_tanh", gated: false };

function attention(of: Shape, kind: "attention" | "cross"): AttentionSublayer {
  const wiring = { place: of.place, norm: of.norm, residual: { scale: 1, skip: 1 } };
  const { heads, kv_heads, d_head } = of;
  const masks = kind === "cross" ? { mask: "full", window: null, rope: null } as const : { mask: of.mask, window: of.window, rope: of.rope };
  return { kind, name: kind, ...wiring, heads, kv_heads, d_head, d_source: of.d_model, bias: all(of.bias), scale: d_head ** -0.5, ...masks };
}

function layer(of: Shape, cross: boolean): Layer {
  const ffn: FeedForwardSublayer = { kind: "ffn", name: "ffn", place: of.place, norm: of.norm, residual: { scale: 1, skip: 1 }, d_ff: of.d_ff, act: of.act, gated: of.gated, bias: of.bias };
  return { variant: null, steps: [[attention(of, "attention")], ...(cross ? [[attention(of, "cross")]] : []), [ffn]] };
}

export const tokensInput = (vocab: number, d_embed: number, more: Partial<TokensInput> = {}): TokensInput => ({ kind: "tokens", vocab, d_embed, types: 0, scale: 1, norm: null, pad: null, shared: false, ...more });

export function stack(of: Shape, layers: number, more: Partial<Stack> & Pick<Stack, "input">): Stack {
  const base: Omit<Stack, "input"> = { name: "decoder", path: "", context: 64, d_model: of.d_model, positions: [], layers: Array.from({ length: layers }, () => layer(of, more.memory != null)), final_norm: of.place === "pre" ? of.norm : null, memory: null, decodes: true, dropout };
  return { ...base, ...more };
}

export const lm = (size: number, tied: boolean, bias = false, from = "decoder"): Output => ({ name: "lm", from, pool: null, norm: null, transform: null, project: { size, vocab: true, tied, bias }, scale: 1 });

export const gpt2: Model = {
  name: "tiny-gpt2",
  type: "decoder",
  stacks: [stack(shape, 2, { input: tokensInput(61, 32), positions: [{ kind: "learned", rows: 64, offset: 0, skip_pad: false }] })],
  outputs: [lm(61, true)],
  special,
};

const llamaShape: Shape = { ...shape, kv_heads: 2, norm: rmsNorm, bias: false, act: "silu", gated: true, rope: { theta: 10000, dims: 8, layout: "half", scaling: null } };
export const llama: Model = { name: "tiny-llama", type: "decoder", stacks: [stack(llamaShape, 2, { input: tokensInput(61, 32) })], outputs: [lm(61, false)], special };

/** Windows, interleaved rotary positions on a part of the head, a scaled table. */
export const windowed: Model = {
  name: "tiny-windowed",
  type: "decoder",
  stacks: [stack({ ...llamaShape, kv_heads: 1, window: { left: 3, right: 0 }, rope: { theta: 500, dims: 4, layout: "interleaved", scaling: { kind: "linear", factor: 2 } } }, 2, { input: tokensInput(61, 32, { scale: 5 }) })],
  outputs: [{ ...lm(61, true, true), scale: 0.5 }],
  special,
};

const bertShape: Shape = { ...shape, place: "post", mask: "full", act: "gelu" };
export const bert: Model = {
  name: "tiny-bert",
  type: "encoder",
  stacks: [stack(bertShape, 2, { name: "encoder", decodes: false, input: tokensInput(61, 16, { types: 2, norm: layerNorm, pad: 0 }), positions: [{ kind: "learned", rows: 64, offset: 0, skip_pad: false }] })],
  outputs: [
    { name: "hidden", from: "encoder", pool: null, norm: null, transform: null, project: null, scale: 1 },
    { name: "nsp", from: "encoder", pool: { kind: "positions", at: [0] }, norm: null, transform: { act: "tanh", d: 32, bias: true, norm: null }, project: { size: 2, vocab: false, tied: false, bias: true }, scale: 1 },
    { name: "mean", from: "encoder", pool: { kind: "mean" }, norm: null, transform: null, project: { size: 3, vocab: false, tied: false, bias: true }, scale: 1 },
    { name: "last", from: "encoder", pool: { kind: "last" }, norm: layerNorm, transform: null, project: { size: 3, vocab: false, tied: false, bias: false }, scale: 1 },
  ],
  special,
};

const pixels: PatchesInput = { kind: "patches", size: [12, 8], patch: [4, 4], stride: [4, 4], grid: [3, 2], channels: 3, bias: true, prefix: ["cls"], norm: null };
export const vit: Model = {
  name: "tiny-vit",
  type: "encoder",
  stacks: [stack({ ...bertShape, place: "pre" }, 2, { name: "encoder", decodes: false, context: null, input: pixels, positions: [{ kind: "learned", rows: 7, offset: 0, skip_pad: false }] })],
  outputs: [{ name: "classes", from: "encoder", pool: { kind: "positions", at: [0] }, norm: null, transform: null, project: { size: 5, vocab: false, tied: false, bias: true }, scale: 1 }],
  special,
};

const marianShape: Shape = { ...shape, place: "post", act: "silu" };
const sinusoidal = { kind: "sinusoidal", layout: "halves", spacing: "exclusive", offset: 0 } as const;
export const marian: Model = {
  name: "tiny-marian",
  type: "encoder-decoder",
  stacks: [
    stack({ ...marianShape, mask: "full" }, 2, { name: "encoder", path: "encoder", decodes: false, input: tokensInput(61, 32, { scale: Math.sqrt(32), shared: true }), positions: [sinusoidal] }),
    stack(marianShape, 2, { name: "decoder", path: "decoder", memory: "encoder", input: tokensInput(61, 32, { scale: Math.sqrt(32), shared: true }), positions: [sinusoidal] }),
  ],
  outputs: [lm(61, true, true)],
  special: { ...special, start: 1, pad: 0 },
};

export const models: readonly Model[] = [gpt2, llama, windowed, bert, vit, marian];

/** Numbers below `limit` in an order that a seed settles (Marsaglia's xorshift, 32 bits). */
export function integers(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** Multiples of 1/128 between -1 and 1: as weights they are exact in float32, float16 and bfloat16. */
export function randomNumbers(count: number, seed: number): Float64Array {
  const next = integers(seed);
  return Float64Array.from({ length: count }, () => (next(255) - 127) / 128);
}

/** Weights of a program, large enough that every part matters: the same for the evaluator and in the file. */
export async function randomWeights(program: Program, type: WeightType = "F32"): Promise<{ readonly read: (path: string) => Tensor; readonly file: Uint8Array }> {
  const made = new Map(
    program.parameters.map(({ path, shape }, i) => {
      const data = randomNumbers(shape.reduce((n, d) => n * d, 1), 17 * i + 3);
      return [path, tensor(shape, data.map((v) => (/norm\.weight$/.test(path) ? 1 + Math.round(64 * v) / 128 : v / 2)))];
    }),
  );
  const read = (path: string): Tensor => {
    const found = made.get(path);
    if (found === undefined) throw new Error(`no weight ${path}`);
    return found;
  };
  const pieces = program.parameters.map(({ path }) => ({ path, bytes: fromFloat32(Float32Array.from(read(path).data), type) }));
  return { read, file: await weightsBytes(layout(program.parameters, type), pieces) };
}

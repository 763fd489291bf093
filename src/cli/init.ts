/** Writes a spec to start from: small enough to run at once, with every line a reader may want to change. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { reason } from "./disk.ts";
import { EXIT, UsageError, type Io } from "./io.ts";

const schema = "# yaml-language-server: $schema=https://unpkg.com/specformer/schema/specformer.schema.json";

const decoder = `type: decoder
context: 256                   # longest sequence, in tokens
d_model: 64
layers: 2
input:     { tokens: { vocab: 512 } }
position:  { rope: { theta: 10000 } }
attention: { heads: 4, kv_heads: 2 }
ffn:       { d_ff: 176, act: silu, gated: true }
norm:      { kind: rms, eps: 1e-5, place: pre }
bias:      false
outputs:   { lm: { tied: true } }`;

const encoder = `type: encoder
context: 128
d_model: 64
layers: 2
input:     { tokens: { vocab: 512, types: 2, norm: true } }
position:  learned
attention: { heads: 4 }
ffn:       { d_ff: 256, act: gelu }
norm:      { kind: layer, eps: 1e-12, place: post }
outputs:
  label: { pool: cls, transform: { act: tanh }, project: 3 }`;

const encoderDecoder = `type: encoder-decoder
context: 128
d_model: 64
layers: 2                      # in the encoder and in the decoder
input:     { tokens: { vocab: 512, shared: true, scale: sqrt } }
position:  sinusoidal
attention: { heads: 4 }
ffn:       { d_ff: 256, act: relu }
norm:      { kind: layer, eps: 1e-6, place: post }
outputs:   { lm: { tied: true } }
special:   { start: 0, eos: 1 }`;

const vision = `type: encoder
d_model: 64
layers: 2
input:     { patches: { size: 32, patch: 8, prefix: [cls] } }
position:  learned
attention: { heads: 4 }
ffn:       { d_ff: 256, act: gelu }
norm:      { kind: layer, eps: 1e-6, place: pre }
outputs:
  label: { pool: cls, project: 10 }`;

const starts = { decoder, encoder, "encoder-decoder": encoderDecoder, vision } as const;

export async function init(io: Io, name: string, type: keyof typeof starts): Promise<number> {
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(name)) throw new UsageError(`${JSON.stringify(name)} is not a model's name: letters, digits, dots, dashes and underscores, a letter or digit first`);
  const path = resolve(io.cwd, `${name}.yaml`);
  try {
    await writeFile(path, `${schema}\nmodel: ${name}\n${starts[type]}\n`, { flag: "wx" });
  } catch (error) {
    throw new UsageError(`cannot write ${name}.yaml: ${reason(error)}`);
  }
  io.out(`wrote ${name}.yaml; next: specformer compile ${name}.yaml --init 42`);
  return EXIT.ok;
}

/** What CONTRIBUTING.md says of adding a family is done here to the letter, against an implementation of that family in plain loops. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importConfig, familySource, families } from "../../src/checkpoints/index.ts";
import { layout, weightsBytes } from "../../src/weights/index.ts";
import { bitsAt, stream } from "../../src/weights/random.ts";
import { emptyFolder, specformer } from "../support/cli.ts";

const guide = readFileSync(join(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8").split("## A family, step by step")[1]?.split("\n## ")[0] ?? "";
const blocks = (language: string): string[] => [...guide.matchAll(/```(\w+)\n([^]*?)```/g)].filter(([, name]) => name === language).map(([, , text]) => text ?? "");
const [configText = ""] = blocks("json");
const [tableText = ""] = blocks("yaml");

const config = JSON.parse(configText) as Readonly<Record<"n_vocab" | "width" | "depth" | "heads" | "kv_heads" | "mlp_ratio" | "norm_eps" | "max_len" | "window" | "full_every", number>>;
const { n_vocab, width, depth, heads, kv_heads, mlp_ratio, norm_eps, max_len, window, full_every } = config;
const d_head = width / heads;

interface Stored {
  readonly path: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

function stored(path: string, ...shape: number[]): Stored {
  const bits = stream(7, path);
  const size = shape.reduce((a, b) => a * b, 1);
  return { path: `pebble.${path}.weight`, shape, values: Float32Array.from({ length: size }, (_, i) => ((bitsAt(bits, i) >>> 0) / 2 ** 32 - 0.5) * 0.6 + (shape.length === 1 ? 1 : 0)) };
}
const tensors = [
  stored("wte", n_vocab, width),
  stored("wpe", max_len, width),
  ...Array.from({ length: depth }, (_, i) => [
    stored(`blocks.${i}.attn.qkv`, width + 2 * kv_heads * d_head, width),
    stored(`blocks.${i}.attn.out`, width, width),
    stored(`blocks.${i}.norm1`, width),
    stored(`blocks.${i}.mlp.up`, mlp_ratio * width, width),
    stored(`blocks.${i}.mlp.down`, width, mlp_ratio * width),
    stored(`blocks.${i}.norm2`, width),
  ]).flat(),
  stored("norm", width),
];
const weight = (path: string): Float32Array => tensors.find((t) => t.path === `pebble.${path}.weight`)?.values ?? new Float32Array();

type Row = readonly number[];
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
/** W x, W row by row. */
const times = (path: string, x: Row): number[] => {
  const w = weight(path);
  return Array.from({ length: w.length / x.length }, (_, out) => sum(x.map((value, i) => value * (w[out * x.length + i] ?? 0))));
};
const normed = (path: string, x: Row): number[] => x.map((value, i) => (value / Math.sqrt(sum(x.map((v) => v * v)) / x.length + norm_eps)) * (weight(path)[i] ?? 0));
const add = (a: Row, b: Row): number[] => a.map((value, i) => value + (b[i] ?? 0));
const row = (path: string, index: number): number[] => [...weight(path).subarray(index * width, (index + 1) * width)];

function attended(i: number, rows: readonly Row[]): number[][] {
  const all = rows.map((x) => times(`blocks.${i}.attn.qkv`, x));
  const seen = (i + 1) % full_every === 0 ? Infinity : window;
  return all.map((query, t) => {
    const mixed = Array.from({ length: heads }, (_, h) => {
      const q = query.slice(h * d_head, (h + 1) * d_head);
      const at = Math.floor(h / (heads / kv_heads)) * d_head;
      const keys = all.slice(0, t + 1).filter((_row, s) => t - s < seen);
      const scores = keys.map((other) => Math.exp(sum(q.map((value, e) => value * (other[width + at + e] ?? 0))) / Math.sqrt(d_head)));
      return Array.from({ length: d_head }, (_e, e) => sum(keys.map((other, s) => (scores[s] ?? 0) * (other[width + kv_heads * d_head + at + e] ?? 0))) / sum(scores));
    });
    return times(`blocks.${i}.attn.out`, mixed.flat());
  });
}

/** What Pebble computes, as its authors might have written it. */
function pebble(tokens: readonly number[]): { readonly logits: number[][]; readonly states: number[][][] } {
  let rows = tokens.map((token, t) => add(row("wte", token), row("wpe", t)));
  const states = [rows];
  for (let i = 0; i < depth; i++) {
    const given = attended(i, rows.map((x) => normed(`blocks.${i}.norm1`, x)));
    rows = rows.map((x, t) => add(x, given[t] ?? []));
    rows = rows.map((x) => add(x, times(`blocks.${i}.mlp.down`, times(`blocks.${i}.mlp.up`, normed(`blocks.${i}.norm2`, x)).map((value) => Math.max(value, 0) ** 2))));
    states.push(i + 1 < depth ? rows : rows.map((x) => normed("norm", x)));
  }
  return { logits: rows.map((x) => times("wte", normed("norm", x))), states };
}

const floats = (values: Iterable<number>): Uint8Array => new Uint8Array(Float32Array.from(values).buffer);

/** One row of ids as a safetensors file. */
function idsFile(name: string, ids: readonly number[]): Uint8Array {
  const header = Buffer.from(JSON.stringify({ [name]: { dtype: "I32", shape: [1, ids.length], data_offsets: [0, 4 * ids.length] } }));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([size, header, new Uint8Array(Int32Array.from(ids).buffer)]);
}

/** Writes the checkpoint, the table and what the family's own implementation gave. */
async function written(folder: string): Promise<void> {
  const file = async (name: string, pieces: readonly { readonly path: string; readonly shape: readonly number[]; readonly bytes: Uint8Array }[]): Promise<void> => writeFileSync(join(folder, "pebble", name), await weightsBytes(layout(pieces, "F32"), pieces));
  mkdirSync(join(folder, "pebble"));
  mkdirSync(join(folder, "families"));
  writeFileSync(join(folder, "pebble/config.json"), configText);
  writeFileSync(join(folder, "families/pebble.yaml"), tableText);
  await file("model.safetensors", tensors.map(({ path, shape, values }) => ({ path, shape, bytes: floats(values) })));
  const tokens = Array.from({ length: 14 }, (_, i) => (i * 31 + 5) % n_vocab);
  const { logits, states } = pebble(tokens);
  writeFileSync(join(folder, "pebble/inputs.safetensors"), idsFile("input_ids", tokens));
  await file("expected.safetensors", [
    { path: "logits", shape: [1, tokens.length, n_vocab], bytes: floats(logits.flat()) },
    ...states.map((rows, i) => ({ path: `hidden_states.${i}`, shape: [1, tokens.length, width], bytes: floats(rows.flat()) })),
  ]);
}

/** Whether lines are as they are told; `…` stands for any number of them. */
function told(lines: readonly string[], output: string): void {
  const parts = lines.join("\n").split("…").map((part) => part.trim());
  if (parts.length === 1) expect(output).toBe(parts[0]);
  else for (const part of parts) expect(output).toContain(part);
}

it("every command does what the guide says", async () => {
  const folder = emptyFolder();
  await written(folder);
  const commands = blocks("console").map((text) => text.trim().split("\n"));
  expect(commands.length).toBe(4);
  for (const [command = "", ...lines] of commands) {
    const [dollar, name, ...line] = command.split(" ");
    expect([dollar, name]).toEqual(["$", "specformer"]);
    const ran = await specformer(folder, ...line);
    told(lines, ran.err + ran.out);
  }
  expect((await specformer(folder, "import", "again", "--families", "families")).code).toBe(0);
  expect(readFileSync(join(folder, "generated/again/weights.safetensors")).equals(readFileSync(join(folder, "generated/pebble/weights.safetensors")))).toBe(true);
}, 60_000);

it("a window that the table forgot is found by the family's own numbers", async () => {
  const folder = emptyFolder();
  await written(folder);
  writeFileSync(join(folder, "families/pebble.yaml"), tableText.replace("(i + 1) % full_every == 0", "i % full_every == 0"));
  const ran = await specformer(folder, "verify", "pebble", "--families", "families", "--targets", "reference");
  expect(ran.code).toBe(1);
  expect(ran.out).toContain("reference: the first hidden states to diverge are hidden_states.1");
});

it("a key that the table does not name is an error in the config", () => {
  const table = familySource("pebble.yaml", tableText);
  if (!table.ok) throw new Error("the guide's table can't be read");
  const read = importConfig(configText.replace('"window"', '"windows"'), [...families, table.value]);
  expect(read.diagnostics.map((d) => `${d.code} ${d.help ?? ""}`)).toEqual(["K0204 did you mean `window`?"]);
});

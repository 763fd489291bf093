/** Plans and conversions of small checkpoints made here: names, ties, reports, and bytes that pass unchanged. */
import { describe, expect, it } from "vitest";
import { convertWeights, families, importConfig, planWeights, type Imported } from "../../src/checkpoints/index.ts";
import { SpecformerError } from "../../src/diagnostics/diagnostic.ts";
import { lower } from "../../src/lower/index.ts";
import type { Parameter } from "../../src/program/parameter.ts";
import { readModel } from "../../src/spec/index.ts";
import { elementCount, float32ToBfloat16, fromFloat32, type ElementType, type StoredTensor, type WeightType } from "../../src/weights/index.ts";

/** A stored tensor with numbers that its name determines, or those given. */
function stored(name: string, shape: readonly number[], type: ElementType = "F32", floats?: Float32Array): StoredTensor {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1000, 7);
  const values = floats ?? Float32Array.from({ length: elementCount(shape) }, (_, i) => ((seed + i * 37) % 101) / 64);
  const bytes = type === "F32" || type === "F16" || type === "BF16" ? fromFloat32(values, type) : new Uint8Array(elementCount(shape) * 8);
  return { name, type, shape, file: "m", offset: 0, length: bytes.length, read: () => Promise.resolve({ type, shape, bytes }) };
}

const table = (...tensors: StoredTensor[]): Map<string, StoredTensor> => new Map(tensors.map((t) => [t.name, t]));

function imported(config: object, tensors?: ReadonlyMap<string, StoredTensor>): { of: Imported; parameters: readonly Parameter[] } {
  const result = importConfig(JSON.stringify(config), families, tensors === undefined ? {} : { tensors: tensors.keys() });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
  const { result: read } = readModel({ path: "s.yaml", text: result.value.specText }, { find: () => null });
  if (!read.ok) throw new Error(read.diagnostics.map((d) => d.message).join("\n"));
  return { of: result.value, parameters: lower(read.value.model, { hiddenStates: false, logits: "all" }).parameters };
}

/** The tensors of a GPT-2 of width 4, one head and one layer; `prefix` stands in front of the trunk's. */
function gpt2(prefix = "transformer.", type: ElementType = "F32"): StoredTensor[] {
  const shapes: Record<string, number[]> = {
    "wte.weight": [7, 4], "wpe.weight": [5, 4], "ln_f.weight": [4], "ln_f.bias": [4],
    "h.0.ln_1.weight": [4], "h.0.ln_1.bias": [4], "h.0.ln_2.weight": [4], "h.0.ln_2.bias": [4],
    "h.0.attn.c_attn.weight": [4, 12], "h.0.attn.c_attn.bias": [12], "h.0.attn.c_proj.weight": [4, 4], "h.0.attn.c_proj.bias": [4],
    "h.0.mlp.c_fc.weight": [4, 16], "h.0.mlp.c_fc.bias": [16], "h.0.mlp.c_proj.weight": [16, 4], "h.0.mlp.c_proj.bias": [4],
  };
  return Object.entries(shapes).map(([name, shape]) => stored(prefix + name, shape, type));
}
const config = { model_type: "gpt2", vocab_size: 7, n_positions: 5, n_embd: 4, n_layer: 1, n_head: 1 };

const without = (tensors: StoredTensor[], ...names: string[]): StoredTensor[] => tensors.filter((t) => !names.includes(t.name));
const said = (diagnostics: readonly { code: string; message: string; help: string | null }[]): string[] => diagnostics.map((d) => `${d.code} ${d.message}${d.help === null ? "" : ` (${d.help})`}`);

async function converted(given: object, tensors: StoredTensor[], type: WeightType = "F32"): Promise<Map<string, Uint8Array>> {
  const found = table(...tensors);
  const { of, parameters } = imported(given, found);
  const plan = planWeights(of.rules, parameters, found);
  if (!plan.ok) throw new Error(said(plan.diagnostics).join("\n"));
  const made = new Map<string, Uint8Array>();
  for await (const { path, bytes } of convertWeights(plan.value, type)) made.set(path, bytes);
  expect([...made.keys()]).toEqual(parameters.map((p) => p.path));
  return made;
}
function planned(given: object, tensors: StoredTensor[]): string[] {
  const { of, parameters } = imported(given, table(...tensors));
  return said(planWeights(of.rules, parameters, table(...tensors)).diagnostics);
}
const floatsOf = (bytes: Uint8Array | undefined): number[] => [...new Float32Array((bytes ?? new Uint8Array()).slice().buffer)];
const valuesOf = async (tensor: StoredTensor | undefined): Promise<number[]> => floatsOf((await tensor?.read())?.bytes);

describe("converting", () => {
  it("cuts queries, keys and values out of one tensor", async () => {
    const tensors = gpt2();
    const made = await converted(config, tensors);
    const fused = await valuesOf(tensors.find((t) => t.name.endsWith("c_attn.weight")));
    const bias = await valuesOf(tensors.find((t) => t.name.endsWith("c_attn.bias")));
    for (const [i, part] of ["query", "key", "value"].entries()) {
      expect(floatsOf(made.get(`layers.0.attention.${part}.weight`))).toEqual(fused.filter((_, at) => Math.floor((at % 12) / 4) === i));
      expect(floatsOf(made.get(`layers.0.attention.${part}.bias`))).toEqual(bias.slice(4 * i, 4 * i + 4));
    }
    expect(floatsOf(made.get("layers.0.ffn.up.weight"))).toEqual(await valuesOf(tensors.find((t) => t.name.endsWith("c_fc.weight"))));
  });

  it("takes names with and without the trunk's prefix, and old names of norms", async () => {
    // Same numbers under names without the prefix give the same parameters.
    const bare = gpt2().map((t): StoredTensor => ({ ...t, name: t.name.replace("transformer.", "") }));
    expect(await converted(config, bare)).toEqual(await converted(config, gpt2()));
    const bert = { model_type: "bert", architectures: ["BertModel"], vocab_size: 7, hidden_size: 4, num_hidden_layers: 1, num_attention_heads: 1, intermediate_size: 6, max_position_embeddings: 5 };
    const { parameters, of } = imported(bert);
    const sources = (prefix: string, weight: string, bias: string): StoredTensor[] => {
      const norm = (name: string): StoredTensor[] => [stored(`${prefix}${name}.${weight}`, [4]), stored(`${prefix}${name}.${bias}`, [4])];
      const linear = (name: string, from: number, to: number): StoredTensor[] => [stored(`${prefix}${name}.weight`, [to, from]), stored(`${prefix}${name}.bias`, [to])];
      const layer = "encoder.layer.0.";
      return [
        stored(`${prefix}embeddings.word_embeddings.weight`, [7, 4]), stored(`${prefix}embeddings.position_embeddings.weight`, [5, 4]), stored(`${prefix}embeddings.token_type_embeddings.weight`, [2, 4]),
        ...norm("embeddings.LayerNorm"), ...norm(`${layer}attention.output.LayerNorm`), ...norm(`${layer}output.LayerNorm`),
        ...["query", "key", "value"].flatMap((part) => linear(`${layer}attention.self.${part}`, 4, 4)),
        ...linear(`${layer}attention.output.dense`, 4, 4), ...linear(`${layer}intermediate.dense`, 4, 6), ...linear(`${layer}output.dense`, 6, 4), ...linear("pooler.dense", 4, 4),
      ];
    };
    for (const tensors of [sources("bert.", "gamma", "beta"), sources("", "weight", "bias")]) {
      const plan = planWeights(of.rules, parameters, table(...tensors, stored("embeddings.position_ids", [1, 5], "I64")));
      expect(said(plan.diagnostics)).toEqual([]);
      const values = await valuesOf(tensors.find((t) => t.name.endsWith("intermediate.dense.weight")));
      const made = await converted(bert, tensors);
      expect(floatsOf(made.get("layers.0.ffn.up.weight"))).toEqual(values.map((_, i) => values[(i % 6) * 4 + Math.floor(i / 6)]));
    }
  });

  it("keeps bytes of the wanted type, NaNs included, and rounds others", async () => {
    const odd = float32ToBfloat16(Float32Array.of(1, 2, 3, 4));
    odd[0] = 0x7fa1; // A signalling NaN with a payload.
    const tensors = gpt2("transformer.", "BF16").map((t): StoredTensor => (t.name === "transformer.ln_f.weight" ? { ...t, read: () => Promise.resolve({ type: "BF16", shape: [4], bytes: new Uint8Array(odd.buffer) }) } : t));
    expect([...((await converted(config, tensors, "BF16")).get("norm.weight") ?? [])]).toEqual([...new Uint8Array(odd.buffer)]);
    const wide = new Uint32Array(((await converted(config, tensors, "F32")).get("norm.weight") ?? new Uint8Array()).slice().buffer);
    expect([...wide]).toEqual([...odd].map((half) => half * 65536));
    const rounded = await converted(config, [...without(gpt2(), "transformer.ln_f.weight"), stored("transformer.ln_f.weight", [4], "F32", Float32Array.of(1 + 2 ** -12, 1 + 2 ** -11, 65520, 0))], "F16");
    expect([...new Uint16Array((rounded.get("norm.weight") ?? new Uint8Array()).slice().buffer)]).toEqual([0x3c00, 0x3c00, 0x7c00, 0]);
  });

  it("reads fused tensors once and one tensor at a time", async () => {
    let reads = 0;
    const tensors = gpt2().map((t): StoredTensor => ({ ...t, read: () => ((reads += 1), t.read()) }));
    await converted(config, tensors);
    // Weight and bias of the fused projection take turns: each is read once for queries, keys and values.
    expect(reads).toBeLessThanOrEqual(tensors.length + 4);
  });
});

describe("ties", () => {
  const head = stored("lm_head.weight", [7, 4]);
  it("accept a head that equals the embedding", async () => {
    const same = gpt2().map((t) => (t.name === "transformer.wte.weight" ? { ...head, name: t.name } : t));
    expect(planned(config, [...same, head])).toEqual([]);
    await converted(config, [...same, head]);
  });

  it("take the head where it alone is stored", async () => {
    const made = await converted(config, [...without(gpt2(), "transformer.wte.weight"), head]);
    expect(floatsOf(made.get("embedding.tokens"))).toEqual(await valuesOf(head));
  });

  it("refuse a head that differs, in numbers or in shape", async () => {
    await expect(converted(config, [...gpt2(), head])).rejects.toThrow(SpecformerError);
    await expect(converted(config, [...gpt2(), head])).rejects.toThrow("K0304: the config ties `lm_head.weight` to `transformer.wte.weight`, but they differ in the file");
    expect(planned(config, [...gpt2(), stored("lm_head.weight", [8, 4])])).toEqual([
      "K0304 the config ties `lm_head.weight` to `transformer.wte.weight`, but they differ in the file (set `tie_word_embeddings` to false in the config where both are meant)",
    ]);
  });

  it("leave an untied head alone", async () => {
    const made = await converted({ ...config, tie_word_embeddings: false }, [...gpt2(), head]);
    const values = await valuesOf(head);
    expect(floatsOf(made.get("outputs.lm.project.weight"))).toEqual(values.map((_, i) => values[(i % 7) * 4 + Math.floor(i / 7)]));
  });
});

describe("a report", () => {
  it("is silent about buffers", () => {
    expect(planned(config, [...gpt2(), stored("transformer.h.0.attn.bias", [1, 1, 5, 5]), stored("transformer.h.0.attn.masked_bias", [])])).toEqual([]);
  });

  it("names what is missing and what is left over, with the nearest names", () => {
    const tensors = without(gpt2(), "transformer.h.0.ln_2.weight");
    expect(planned(config, [...tensors, stored("transformer.h.0.ln2.weight", [4]), stored("something.else.entirely", [1])])).toEqual([
      "W0301 the tensor `transformer.h.0.ln_2.weight` [4] is missing (not used so far: `transformer.h.0.ln2.weight`)",
      "W0302 the tensor `transformer.h.0.ln2.weight` [4] is not used (still missing: `transformer.h.0.ln_2.weight`)",
      "W0302 the tensor `something.else.entirely` [1] is not used",
    ]);
  });

  it("names shapes as the file has them", () => {
    const llama = { model_type: "llama", vocab_size: 7, hidden_size: 4, intermediate_size: 6, num_hidden_layers: 1, num_attention_heads: 2, num_key_value_heads: 1 };
    const { of, parameters } = imported(llama);
    const wrong = planWeights(of.rules, parameters, table(stored("model.layers.0.mlp.up_proj.weight", [5, 4]), stored("model.norm.weight", [4])));
    expect(said(wrong.diagnostics)).toContain("W0303 the tensor `model.layers.0.mlp.up_proj.weight` is [5, 4], and the model wants [6, 4]");
    expect(said(wrong.diagnostics)).toContain("W0301 the tensor `model.layers.0.self_attn.k_proj.weight` [2, 4] is missing");
  });

  it("counts what it does not list", () => {
    const many = Array.from({ length: 25 }, (_, i) => stored(`extra.${i}`, [1]));
    expect(planned(config, [...gpt2(), ...many]).slice(-1)).toEqual(["W0308 5 more tensors are not used"]);
    const deep = { ...config, n_layer: 3 };
    expect(planned(deep, gpt2()).slice(-1)).toEqual(["W0307 4 more tensors are missing"]);
  });

  it("says which tensors are of a wrong kind, can't be cut, or come twice", () => {
    expect(planned(config, [...without(gpt2(), "transformer.ln_f.bias"), stored("transformer.ln_f.bias", [4], "I64")])).toEqual([
      "W0304 the tensor `transformer.ln_f.bias` has elements of type I64 (weights are float32, float16, bfloat16 or float64)",
    ]);
    expect(planned(config, [...without(gpt2(), "transformer.h.0.attn.c_attn.bias"), stored("transformer.h.0.attn.c_attn.bias", [6])])).toEqual([
      "K0302 `layers.0.attention.key.bias` can't be made from `transformer.h.0.attn.c_attn.bias [6]`: 4 to 8 is no range of 6",
      "K0302 `layers.0.attention.value.bias` can't be made from `transformer.h.0.attn.c_attn.bias [6]`: 8 to 12 is no range of 6",
    ]);
    expect(planned(config, [...gpt2(), stored("ln_f.bias", [4])])).toEqual(["K0303 `transformer.ln_f.bias` and `ln_f.bias` are two spellings of `ln_f.bias`"]);
  });

  it("says which parameter no table speaks of", () => {
    const { of } = imported(config);
    expect(said(planWeights(of.rules, [{ path: "layers.0.attention.sinks", shape: [4] }], table()).diagnostics)).toEqual([
      "K0301 the table of gpt2 does not say where `layers.0.attention.sinks` [4] comes from (the spec has a part that checkpoints of this family lack)",
    ]);
  });

  it("says which file could not be read on", async () => {
    const tensors = gpt2().map((t): StoredTensor => (t.name.includes("wpe") ? { ...t, read: () => Promise.reject(new Error("disk on fire")) } : t));
    await expect(converted(config, tensors)).rejects.toThrow("K0305: `transformer.wpe.weight` can't be read: disk on fire");
  });
});

describe("marian", () => {
  const marian = { model_type: "marian", vocab_size: 6, d_model: 4, encoder_layers: 1, decoder_layers: 1, encoder_ffn_dim: 6, decoder_ffn_dim: 6, encoder_attention_heads: 1, decoder_attention_heads: 1, max_position_embeddings: 5, pad_token_id: 5, decoder_start_token_id: 5 };
  it("takes a table of positions that stands in the file", () => {
    const names = table(stored("model.encoder.embed_positions.weight", [5, 4]), stored("model.decoder.embed_positions.weight", [5, 4]));
    expect(imported(marian).parameters.map((p) => p.path)).not.toContain("encoder.embedding.positions");
    const { of, parameters } = imported(marian, names);
    expect(parameters.map((p) => p.path)).toEqual(expect.arrayContaining(["encoder.embedding.positions", "decoder.embedding.positions"]));
    const missing = said(planWeights(of.rules, parameters, names).diagnostics);
    expect(missing.filter((text) => text.includes("positions"))).toEqual([]);
  });

  it("fills a missing bias of the logits with zeros", () => {
    const { of, parameters } = imported(marian);
    const bias = parameters.filter((p) => p.path === "outputs.lm.project.bias");
    const plan = planWeights(of.rules, bias, table());
    expect(plan.ok && plan.value.weights).toEqual([{ path: "outputs.lm.project.bias", shape: [6], parts: [], combine: null, then: [], fill: 0 }]);
  });
});

/** Traps of embeddings, heads and ties: each test fails when one steps into it. */
import { describe, expect, test } from "vitest";
import { families, importConfig } from "../../src/checkpoints/index.ts";
import type { Model, Output } from "../../src/model/types.ts";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { columns, converted, range } from "../support/converted.ts";
import { drawn, evaluator, imported, modelOf, programOf } from "../support/spelled.ts";

const tokensOf = (model: Model, stack = 0) => {
  const input = model.stacks[stack]?.input;
  if (input?.kind !== "tokens") throw new Error("no tokens");
  return input;
};
const outputOf = (model: Model, name: string): Output => {
  const found = model.outputs.find((o) => o.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

/** A model without layers that change anything: what enters the first is what is looked at. */
const text = (input: string, more = ""): string => `model: m\ntype: encoder\ncontext: 16\nd_model: 4\nlayers: 1\ninput: { tokens: ${input} }\nposition: learned\nattention: { heads: 2 }\nffn: { d_ff: 4, act: relu }\nnorm: { kind: layer, eps: 1e-5, place: pre }\n${more}`;
async function entering(spec: string, given: object = {}): Promise<{ readonly got: Float32Array; readonly row: (path: string, index: number) => number[] }> {
  const program = programOf(modelOf(spec));
  const weights = drawn(program);
  const { hiddenStates } = await evaluator(program, weights).forward({ tokens: [[3, 5]], ...given });
  const row = (path: string, index: number): number[] => Array.from({ length: 4 }, (_, i) => weights.get(path)?.[index * 4 + i] ?? Number.NaN);
  return { got: (hiddenStates as readonly Numbers[])[0]?.data ?? new Float32Array(), row };
}

describe("55: the scale of tokens", () => {
  test("acts on token rows alone, before positions", async () => {
    const { got, row } = await entering(text("{ vocab: 9, scale: sqrt }"));
    [3, 5].forEach((id, t) => row("embedding.tokens", id).forEach((v, i) => expect(got[4 * t + i]).toBeCloseTo(2 * v + (row("embedding.positions", t)[i] ?? 0), 6)));
  });
  test.each([
    [{ model_type: "gemma", hidden_size: 3072 }, Math.sqrt(3072)],
    [{ model_type: "pegasus", d_model: 1024, scale_embedding: true }, 32],
    [{ model_type: "mbart", d_model: 1024, scale_embedding: true }, 32],
    [{ model_type: "marian", d_model: 1024, scale_embedding: true }, 32],
    [{ model_type: "bart" }, 1],
    [{ model_type: "t5" }, 1],
    [{ model_type: "granite", embedding_multiplier: 12 }, 12],
  ])("%o: %d", (config, scale) => expect(tokensOf(imported(config)).scale).toBeCloseTo(scale, 12));
});

describe("56: T5's scores", () => {
  test("tied: times d_model^-0.5", () => {
    const lm = outputOf(imported({ model_type: "t5", architectures: ["T5ForConditionalGeneration"], d_model: 64 }), "lm");
    expect([lm.project?.tied, lm.scale]).toEqual([true, 1 / 8]);
  });
  test("v1.1 and later: untied, as they are", () => {
    for (const model_type of ["t5", "mt5"]) {
      const config = { model_type, architectures: [model_type === "t5" ? "T5ForConditionalGeneration" : "MT5ForConditionalGeneration"], d_model: 64, tie_word_embeddings: false };
      const lm = outputOf(imported(config, ["shared.weight", "lm_head.weight"]), "lm");
      expect([model_type, lm.project?.tied, lm.scale]).toEqual([model_type, false, 1]);
    }
  });
});

describe("57: token types", () => {
  test("row 0 is added even where no types are given", async () => {
    const { got, row } = await entering(text("{ vocab: 9, types: 2 }"));
    row("embedding.tokens", 3).forEach((v, i) => expect(got[i]).toBeCloseTo(v + (row("embedding.positions", 0)[i] ?? 0) + (row("embedding.types", 0)[i] ?? 0), 6));
    const second = await entering(text("{ vocab: 9, types: 2 }"), { tokenTypes: [[1, 0]] });
    expect(second.got[0]).not.toBe(got[0]);
  });
  test("RoBERTa has one row, DistilBERT no table", () => {
    expect([tokensOf(imported({ model_type: "roberta", type_vocab_size: 1 })).types, tokensOf(imported({ model_type: "distilbert" })).types]).toEqual([1, 0]);
  });
});

describe("58: narrow tables", () => {
  test("ALBERT widens after the norm and narrows in its head, which is tied", () => {
    const model = imported({ model_type: "albert", architectures: ["AlbertForMaskedLM"], embedding_size: 128, hidden_size: 768, num_attention_heads: 12, intermediate_size: 3072 });
    expect(tokensOf(model)).toMatchObject({ d_embed: 128, projection: { before_norm: false, bias: true } });
    const shapes = new Map(programOf(model).parameters.map((p) => [p.path, p.shape]));
    expect(["embedding.norm.weight", "embedding.projection.weight", "outputs.mlm.transform.weight"].map((path) => shapes.get(path))).toEqual([[128], [128, 768], [768, 128]]);
    expect(outputOf(model, "mlm").project).toMatchObject({ tied: true, bias: true });
  });
  test("DeBERTa widens before the norm, without a bias", () => {
    expect(tokensOf(imported({ model_type: "deberta", embedding_size: 128 }))).toMatchObject({ d_embed: 128, projection: { before_norm: true, bias: false } });
  });
  test("ELECTRA: the generator's head has gelu whatever hidden_act says, the discriminator's has hidden_act and no norm", () => {
    const config = { model_type: "electra", embedding_size: 24, hidden_size: 48, num_attention_heads: 4, hidden_act: "relu" };
    expect(outputOf(imported({ ...config, architectures: ["ElectraForMaskedLM"] }), "mlm").transform).toMatchObject({ act: "gelu", d: 24 });
    const rtd = outputOf(imported({ ...config, architectures: ["ElectraForPreTraining"] }), "rtd");
    expect([rtd.transform?.act, rtd.transform?.norm, rtd.project?.size]).toEqual(["relu", null, 1]);
  });
});

describe("59: ties", () => {
  test("a file without lm_head.weight is of a tied model", async () => {
    const { model, stored } = await converted("gpt2");
    expect(() => stored("lm_head.weight")).toThrow();
    expect(outputOf(model, "lm").project?.tied).toBe(true);
  });
  test("the bias of BERT's masked tokens is one of its own", async () => {
    const { stored, canonical } = await converted("bert-pretraining");
    expect(canonical("outputs.mlm.project.bias")).toEqual(stored("cls.predictions.bias"));
  });
});

describe("60: biases of scores", () => {
  test("Marian's final_logits_bias is not zero", async () => {
    const { stored, canonical } = await converted("marian");
    const bias = [...stored("final_logits_bias").data];
    expect(bias.some((v) => v !== 0)).toBe(true);
    expect([...canonical("outputs.lm.project.bias").data]).toEqual(bias);
  });
  test.each([["gptj", "GPTJForCausalLM"], ["phi", "PhiForCausalLM"]])("%s has one", (model_type, architecture) => expect(outputOf(imported({ model_type, architectures: [architecture] }), "lm").project?.bias).toBe(true));
});

test("61: rows beyond the tokenizer's are kept", () => {
  const sizes = [{ model_type: "phi", vocab_size: 51200 }, { model_type: "t5", vocab_size: 32128 }, { model_type: "modernbert", vocab_size: 50368 }].map((config) => programOf(imported(config)).parameters.find((p) => p.path === "embedding.tokens")?.shape[0]);
  expect(sizes).toEqual([51200, 32128, 50368]);
});

test("62: the two scores of BERT's next sentence keep their order, after a dense layer with tanh", async () => {
  const { model, stored, canonical } = await converted("bert-pretraining");
  expect(outputOf(model, "nsp")).toMatchObject({ pool: { kind: "positions", at: [0] }, transform: { act: "tanh", norm: null } });
  expect([...canonical("outputs.nsp.project.weight").data]).toEqual(columns(stored("cls.seq_relationship.weight"), range(0, 2)));
  expect(canonical("outputs.nsp.project.bias")).toEqual(stored("cls.seq_relationship.bias"));
});

test("66: the GPTs' token types, rows of the token table, are nobody's table of types", () => {
  for (const model_type of ["openai-gpt", "gpt2"]) {
    const result = importConfig(JSON.stringify({ model_type }), families);
    if (!result.ok) throw new Error("not imported");
    expect([...result.value.inputs.keys()]).not.toContain("token_type_ids");
    expect(tokensOf(imported({ model_type })).types).toBe(0);
  }
});

/** Specs with random slips: whatever a spec says, it gives a model or diagnostics, and a model's canonical form reads back. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { render } from "../../src/diagnostics/index.ts";
import { explain } from "../../src/spec/index.ts";
import { keysOf } from "../../src/spec/keys.ts";
import { library, read, shippedFolder } from "./library.ts";

const bases = ["bert-base", "roberta-base", "modernbert-base", "gpt3-175b", "llama-3.2-1b", "granite-3.1-2b", "ast-audioset", "bart-base", "pegasus-large", "tiny-encoder-decoder", "clip-vit-b-32-vision", "albert-base-v2", "deberta-base", "deberta-v3-base", "deepseek-v2-lite", "deepseek-v3", "gemma3-1b", "gpt-oss-20b", "phi-2", "gpt-neox-20b", "t5-small", "mpt-7b", "qwen1.5-moe-a2.7b", "clip-vit-b-32-text"];
const keys = [...new Set(Object.values(keysOf).flat()), "conv", "hidden_size", "towers", "lm", "0", "1", "local", "x"];
const values = [null, true, false, 0, 1, 2, 3, 7, 8, 64, 0.5, -1, 1e-5, 2147483647, "none", "learned", "sinusoidal", "rope", "causal", "full", "pre", "post", "layer", "rms", "cls", "mean", "vocab", "sqrt", "x*", "swiglu_oai", "encoder-decoder", "decoder", "linear", "llama3", [], {}, ["attention"], ["attention", "cross", "ffn"], ["a", "b*"], [1, 1], { local: { bias: false } }, { 0: { position: "none" } }, { kind: "llama3", factor: 2 }, { learned: {} }, { rope: {} }, "alibi", "buckets", "disentangled", { alibi: {} }, { buckets: { shared: false } }, { disentangled: { terms: ["c2p"] } }, "yarn", { kind: "yarn", factor: 4, original: 8 }, "head", "l2", "per_head", { over: "width", kind: "layer" }, "sandwich", "output", "separate", "normed", "learned", { kv: 8, nope: 4, rope: 4, v: 2 }, { q: 3 }, { experts: 4, top_k: 2 }, { groups: 2, top_groups: 1 }, "sigmoid", "softmax_after_topk", [["attention", "ffn"]], ["attention", ["ffn", "ffn"]], "eos", { token: 3 }, { bias: false, place: "before_norm" }, 128];

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Tree = Record<string, unknown>;

function mutate(tree: Tree, next: (below: number) => number): void {
  const places: Tree[] = [];
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    places.push(node as Tree);
    Object.values(node).forEach(collect);
  };
  collect(tree);
  const place = places[next(places.length)] ?? tree;
  const own = Object.keys(place);
  const way = next(4);
  const key = way === 3 || own.length === 0 ? (keys[next(keys.length)] ?? "x") : (own[next(own.length)] ?? "x");
  if (way === 0) delete place[key];
  else place[key] = structuredClone(values[next(values.length)]);
}

const rounds = Number(process.env["SPECFORMER_MUTATIONS"] ?? "1000");

test(`${rounds} mutated specs`, () => {
  const texts = bases.map((name) => readFileSync(join(shippedFolder, `${name}.yaml`), "utf8"));
  const next = numbers(20261101);
  let resolved = 0;
  for (let round = 0; round < rounds; round++) {
    const tree = parse(texts[next(texts.length)] ?? "") as Tree;
    for (let slips = 1 + next(3); slips > 0; slips--) mutate(tree, next);
    const text = stringify(tree, { aliasDuplicateObjects: false });
    const { result, sources } = (() => {
      try {
        return read(text);
      } catch (error) {
        throw new Error(`${String(error)}\n${text}`);
      }
    })();
    if (!result.ok) {
      expect(render(result.diagnostics, { sources })).not.toBe("");
      for (const { span } of result.diagnostics) if (span !== null) expect(sources.has(span.file)).toBe(true);
      continue;
    }
    resolved += 1;
    const again = read(explain(result.value.spec), "canonical.yaml");
    expect(again.result.ok, `${text}\n${explain(result.value.spec)}\n${render(again.result.diagnostics, { sources: again.sources })}`).toBe(true);
    if (again.result.ok) expect(again.result.value.model).toEqual(result.value.model);
  }
  expect(library.names?.length).toBeGreaterThan(14);
  expect(resolved).toBeGreaterThan(rounds / 20);
});

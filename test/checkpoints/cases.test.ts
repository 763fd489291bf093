/**
 * Published forms of checkpoints, imported, converted and run by the reference evaluator, against what their own
 * implementation gave. Cases beyond those of the repository are found through SPECFORMER_SHARED.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { families } from "../../src/checkpoints/index.ts";
import { planFor } from "../../src/cli/checkpoint.ts";
import type { Io } from "../../src/cli/io.ts";
import { openCase } from "../../src/cli/verify/case.ts";
import { holdAgainst } from "../../src/cli/verify/run.ts";
import { lower } from "../../src/lower/index.ts";
import { readModel } from "../../src/spec/index.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { canonicalTensors } from "../support/canonical.ts";

const here = join(import.meta.dirname, "../cases");
const shared = process.env["SPECFORMER_SHARED"];
const io = { cwd: here } as Io;

/** Whether a config has a table: by its model_type, or by its architecture. */
function hasTable(config: string): boolean {
  const { model_type: type, architecture } = JSON.parse(readFileSync(config, "utf8")) as { model_type?: string; architecture?: string };
  return families.some((f) => (type === undefined ? f.architectures?.some((begins) => architecture?.startsWith(begins)) === true : f.modelTypes.includes(type)));
}

/** Cases of a folder whose config has a table. */
function known(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => {
    const config = join(folder, name, "config.json");
    return existsSync(config) && existsSync(join(folder, name, "expected.safetensors")) && hasTable(config);
  });
}

/** Runs a case. `change` may spoil the weights. */
async function run(folder: string, change: (weights: Map<string, Tensor>) => void = () => undefined) {
  const given = await openCase(io, folder);
  try {
    const { result } = readModel({ path: "spec.yaml", text: given.checkpoint.imported.specText }, { find: () => null });
    if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
    const { model } = result.value;
    const program = lower(model, { hiddenStates: true, states: true, logits: "all" });
    const plan = planFor(given.checkpoint, program);
    expect(plan.diagnostics).toEqual([]);
    if (!plan.ok) throw new Error("no plan");
    const weights = await canonicalTensors(plan.value, program);
    change(weights);
    const reference = new ReferenceModel(program, (path) => weights.get(path) ?? tensor([0], new Float32Array()));
    return await holdAgainst(reference, program, model, given);
  } finally {
    await given.checkpoint.close();
  }
}

async function holds(folder: string): Promise<void> {
  const { results, missing } = await run(folder);
  expect(missing).toEqual([]);
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter((r) => !r.ok)).toEqual([]);
}

describe("reference cases of the repository", () => {
  it("have a table each, and none is left out", () => {
    expect(known(here)).toEqual(readdirSync(here));
    expect(known(here)).toEqual(expect.arrayContaining(["bert-pretraining", "gpt2", "llama-3.1", "marian", "vaswani", "vit"]));
  });
  it.each(known(here))("%s", (name) => holds(join(here, name)));

  it("fail when two weights change places", async () => {
    const { results } = await run(join(here, "gpt2"), (weights) => {
      const [query, key] = ["layers.1.attention.query.weight", "layers.1.attention.value.weight"];
      const kept = weights.get(query);
      weights.set(query, weights.get(key) as Tensor);
      weights.set(key, kept as Tensor);
    });
    expect(results.filter((r) => !r.ok).map((r) => r.output)).toEqual(expect.arrayContaining(["logits", "hidden_states.2"]));
    expect(results.filter((r) => r.ok).map((r) => r.output)).toEqual(expect.arrayContaining(["hidden_states.0", "hidden_states.1"]));
  });
});

const elsewhere = shared === undefined ? [] : known(join(shared, "reference"));
describe.skipIf(elsewhere.length === 0)(shared === undefined ? "reference cases of SPECFORMER_SHARED, which is not set: left out" : "reference cases of SPECFORMER_SHARED", () => {
  it.each(elsewhere.length === 0 ? ["none"] : elsewhere)("%s", (name) => holds(join(shared ?? "", "reference", name)));
});

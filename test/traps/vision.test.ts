/**
 * Traps of pictures: mistakes that leave every shape and every count of parameters as it was.
 *
 * Each test holds a case to its reference, then steps into the trap: by a change of the imported spec or of a weight. If the
 * two agreed, the case would not tell; if the compiler stepped in by itself, the case would not hold.
 */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { families, importConfig, planWeights } from "../../src/checkpoints/index.ts";
import type { Io } from "../../src/cli/io.ts";
import { openCase } from "../../src/cli/verify/case.ts";
import { holdAgainst } from "../../src/cli/verify/run.ts";
import { lower } from "../../src/lower/index.ts";
import { readModel } from "../../src/spec/index.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor, type Tensor } from "../../src/targets/reference/tensor.ts";
import { canonicalTensors } from "../support/canonical.ts";

const cases = join(import.meta.dirname, "../cases");

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;
const isMap = (value: Json | undefined): value is { readonly [key: string]: Json } => typeof value === "object" && value !== null && !Array.isArray(value);

/** RFC 7396. */
function patched(target: Json | undefined, patch: Json): Json {
  if (!isMap(patch)) return patch;
  const merged: Record<string, Json> = isMap(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = patched(merged[key], value);
  }
  return merged;
}

/** Names of the outputs that differ from the reference's, with the spec changed and the weights spoilt as asked. */
async function differing(name: string, change: Json = {}, spoil: (weights: Map<string, Tensor>) => void = () => undefined): Promise<readonly string[]> {
  const given = await openCase({ cwd: cases } as Io, join(cases, name));
  try {
    const { imported, tensors } = given.checkpoint;
    const { result } = readModel({ path: "spec.yaml", text: JSON.stringify(patched(imported.spec as Json, change)) }, { find: () => null });
    if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
    const program = lower(result.value.model, { hiddenStates: true, logits: "all" });
    const plan = planWeights(imported.rules, program.parameters, tensors);
    if (!plan.ok) throw new Error(plan.diagnostics.map((d) => d.message).join("\n"));
    const weights = await canonicalTensors(plan.value, program);
    spoil(weights);
    const model = new ReferenceModel(program, (path) => weights.get(path) ?? tensor([0], new Float32Array()));
    const { results } = await holdAgainst(model, program, result.value.model, given);
    expect(results.length).toBeGreaterThan(0);
    return results.filter((r) => !r.ok).map((r) => r.output);
  } finally {
    await given.checkpoint.close();
  }
}

/** A weight's rows or columns in another order. */
const reordered = (path: string, from: (i: number) => number) => (weights: Map<string, Tensor>): void => {
  const { shape, data } = weights.get(path) ?? tensor([0], new Float32Array());
  const width = shape[1] ?? 1;
  weights.set(path, tensor(shape, Array.from({ length: data.length }, (_, i) => data[from(Math.floor(i / width)) * width + (i % width)] ?? Number.NaN)));
};

const patches = (change: Json): Json => ({ input: { patches: change } });

describe("a case holds, and tells when the trap is stepped into", () => {
  test.each<[trap: string, name: string, change: Json, outputs: readonly string[]]>([
    ["13: CLIP's last norm acts on what is pooled alone", "clip-vision", { norm: { final: true } }, ["last_hidden_state", "pooler_output"]],
    ["13: CLIP norms what enters its first layer", "clip-vision", patches({ norm: false }), ["hidden_states.0"]],
    ["18: CLIP's gelu is the quick one", "clip-vision", { ffn: { act: "gelu" } }, ["hidden_states.1", "pooler_output"]],
    ["18: SigLIP's is not", "siglip-vision", { ffn: { act: "quick_gelu" } }, ["hidden_states.1", "pooler_output"]],
    ["63: CLIP pools at the end of the text; old files mean the largest id", "clip-text", { outputs: { pooled: { pool: { token: 2 } } } }, ["pooler_output"]],
    ["63: CLIP's text does not see what comes after", "clip-text", { attention: { mask: "full" } }, ["hidden_states.1"]],
    ["63: SigLIP pools the last position, padding or not", "siglip-text", { outputs: { pooled: { pool: "last" } } }, ["pooler_output"]],
    ["67: positions shrink smoothed where registers stand", "dinov2-registers", patches({ interpolate: { antialias: false } }), ["hidden_states.0"]],
    ["BEiT reads no class token: the mean of the patches has its norm", "beit", { outputs: { cls: { pool: "cls" } } }, ["logits"]],
    ["BEiT's mean leaves out the token in front", "beit", { outputs: { cls: { pool: "mean" } } }, ["logits"]],
    ["BEiT's maps count what enters the first layer as 1", "beit-segmentation", { outputs: { segmentation: { uper: { states: [1, 2, 3, 4] } } } }, ["logits"]],
    ["Data2VecVision's are in the layers' order, whatever the config's", "data2vec-vision-segmentation", { outputs: { segmentation: { uper: { states: [4, 0, 3, 1] } } } }, ["logits"]],
    ["DINOv2's feature maps are of inner layers after the last norm", "dinov2-registers-maps", { outputs: { map_2: { layer: 2 } } }, ["feature_maps.1"]],
    ["BEiT's steps are resized bilinearly, its positions bicubically", "beit", patches({ interpolate: { kind: "bilinear" } }), ["hidden_states.0"]],
    ["72: AST's heads have a norm of their own", "ast", { outputs: { cls: { norm: false } } }, ["logits"]],
    ["72: AST pools both tokens", "ast", { outputs: { cls: { pool: "cls" } } }, ["logits"]],
    ["positions of ViT are resized from the whole square, not cut from its corner", "clip-vision", patches({ interpolate: { kind: "bilinear" } }), ["hidden_states.0"]],
    ["62: the pooled vector of SigLIP is found by a learned query, not a mean", "siglip-vision", { outputs: { pooled: { pool: "mean" } } }, ["pooler_output"]],
  ])("%s", async (_, name, change, outputs) => {
    expect(await differing(name)).toEqual([]);
    expect(await differing(name, change)).toEqual(expect.arrayContaining([...outputs]));
  });

  test("67: DeiT's answer is the mean of its heads", async () => {
    expect(await differing("deit")).toEqual([]);
    expect(await differing("deit", { outputs: { logits: { mean: ["cls", "cls"] } } })).toEqual(["logits"]);
  });

  test("67: registers stand behind the class token, and no position is added to them", async () => {
    const order = (weights: Map<string, Tensor>): void => {
      const [positions, registers] = [weights.get("embedding.positions"), weights.get("embedding.registers")];
      const row = positions?.data.slice(0, 32) ?? [];
      weights.set("embedding.registers", tensor(registers?.shape ?? [], Array.from(registers?.data ?? [], (value, i) => value + (row[i % 32] ?? 0))));
    };
    expect(await differing("dinov2-registers")).toEqual([]);
    expect(await differing("dinov2-registers", {}, order)).toContain("hidden_states.0");
  });

  test("70: a patch's numbers go channel, row, column; a convolution elsewhere has channels last", async () => {
    // 3 channels of 8 x 8: what stood at channel, row, column is looked for at row, column, channel.
    const last = (i: number): number => (i % 64) * 3 + Math.floor(i / 64);
    expect(await differing("clip-vision", {}, reordered("embedding.patches.weight", (i) => last(i) % 192))).toContain("hidden_states.0");
  });

  test("70: patches that are not square: rows come before columns", async () => {
    // One channel, 8 down and 4 across.
    expect(await differing("vit-gray")).toEqual([]);
    expect(await differing("vit-gray", {}, reordered("embedding.patches.weight", (i) => (i % 8) * 4 + Math.floor(i / 8)))).toContain("hidden_states.0");
  });

  test("70: a transposed convolution holds in before out, and a square's rows come before its columns", async () => {
    // 8 channels become 8 in 2 by 2 places: [in, row, column, out].
    const swap = (swapped: (at: readonly [number, number, number, number]) => readonly [number, number, number, number]) => (weights: Map<string, Tensor>): void => {
      const { shape, data } = weights.get("outputs.segmentation.upsample_2.up_1.weight") ?? tensor([0], new Float32Array());
      const from = (i: number): number => {
        const [into, row, column, out] = swapped([i >> 5, (i >> 4) & 1, (i >> 3) & 1, i & 7]);
        return (into << 5) + (row << 4) + (column << 3) + out;
      };
      weights.set("outputs.segmentation.upsample_2.up_1.weight", tensor(shape, Array.from(data, (_, i) => data[from(i)] ?? Number.NaN)));
    };
    expect(await differing("beit-segmentation", {}, swap((at) => at))).toEqual([]);
    expect(await differing("beit-segmentation", {}, swap(([into, row, column, out]) => [into, column, row, out]))).toEqual(["logits"]);
    expect(await differing("beit-segmentation", {}, swap(([into, row, column, out]) => [out, row, column, into]))).toEqual(["logits"]);
  });

  test("72: positions go along time inside a frequency", async () => {
    // Two tokens in front, then 2 frequencies by 5 times.
    const turned = (i: number): number => (i < 2 ? i : 2 + ((i - 2) % 2) * 5 + Math.floor((i - 2) / 2));
    expect(await differing("ast", {}, reordered("embedding.positions", turned))).toContain("hidden_states.0");
  });

  test("19: the first half of DINOv2's fused weights is what is activated", async () => {
    const swapped = (weights: Map<string, Tensor>): void => {
      for (const part of ["weight", "bias"]) {
        const [gate, up] = [weights.get(`layers.0.ffn.gate.${part}`), weights.get(`layers.0.ffn.up.${part}`)];
        if (gate !== undefined) weights.set(`layers.0.ffn.up.${part}`, gate);
        if (up !== undefined) weights.set(`layers.0.ffn.gate.${part}`, up);
      }
    };
    expect(await differing("dinov2-registers", {}, swapped)).toContain("hidden_states.1");
  });
});

describe("3: an eps that the config leaves out is the class's own", () => {
  const smallest: Readonly<Record<string, object>> = {
    vit: { image_size: 32 },
    deit: { image_size: 32 },
    "audio-spectrogram-transformer": { max_length: 64 },
    beit: { image_size: 32 },
    dinov2: { image_size: 28 },
    clip_vision_model: { image_size: 32 },
    siglip_vision_model: { image_size: 32 },
  };
  test.each([
    ["vit", 1e-12],
    ["deit", 1e-12],
    ["audio-spectrogram-transformer", 1e-12],
    ["beit", 1e-12],
    ["dinov2", 1e-6],
    ["clip_vision_model", 1e-5],
    ["siglip_vision_model", 1e-6],
  ] as const)("%s: %d", (type, eps) => {
    const result = importConfig(JSON.stringify({ model_type: type, ...smallest[type] }), families);
    if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("\n"));
    expect((result.value.spec["norm"] as { readonly eps: number }).eps).toBe(eps);
  });
});

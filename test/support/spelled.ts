/** Models out of a spec's text or a checkpoint's config, and their numbers over chosen weights. */
import { families, importConfig } from "../../src/checkpoints/index.ts";
import { lower } from "../../src/lower/index.ts";
import type { AttentionSublayer, FeedForwardSublayer, Model, Sublayer } from "../../src/model/types.ts";
import type { Program } from "../../src/program/program.ts";
import { readModel } from "../../src/spec/index.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { weightsOf } from "./weights.ts";

export function modelOf(text: string): Model {
  const { result } = readModel({ path: "spec.yaml", text }, { find: () => null });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("; "));
  return result.value.model;
}

/** What a config.json becomes; `tensors` are names that its checkpoint holds, where that is known. */
export function imported(config: object, tensors?: readonly string[]): Model {
  const result = importConfig(JSON.stringify(config), families, tensors === undefined ? {} : { tensors });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("; "));
  return modelOf(result.value.specText);
}

/** Messages about a config that is refused. */
export const refused = (config: object): readonly string[] => importConfig(JSON.stringify(config), families).diagnostics.map((d) => d.message);

export const programOf = (model: Model): Program => lower(model, { hiddenStates: true, logits: "all" });

export type Weights = Map<string, ArrayLike<number>>;

/** Weights that the small models of the tests have. */
export const drawn = (program: Program): Weights => new Map(weightsOf(program));

export function evaluator(program: Program, weights: Weights): ReferenceModel {
  const shapes = new Map(program.parameters.map((p) => [p.path, p.shape]));
  return new ReferenceModel(program, (path) => {
    const values = weights.get(path);
    if (values === undefined) throw new Error(`no weights for ${path}`);
    return tensor(shapes.get(path) ?? [], values);
  });
}

/** Sublayers of every layer of a stack, the last stack by default. */
export function sublayers(model: Model, stack = model.stacks.length - 1): readonly (readonly Sublayer[])[] {
  return (model.stacks[stack]?.layers ?? []).map((layer) => layer.steps.flatMap((step) => step.sublayers));
}

export const attentions = (model: Model, stack?: number): readonly AttentionSublayer[] => sublayers(model, stack).flat().filter((s): s is AttentionSublayer => s.kind === "attention");
export const crosses = (model: Model): readonly AttentionSublayer[] => sublayers(model).flat().filter((s): s is AttentionSublayer => s.kind === "cross");
export const feedForwards = (model: Model, stack?: number): readonly FeedForwardSublayer[] => sublayers(model, stack).flat().filter((s): s is FeedForwardSublayer => s.kind === "ffn");

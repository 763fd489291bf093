/** A spec that passed the rules to the model it means. */

import type { Dropout, Layer, Model, Special, Stack } from "../../model/types.ts";
import { mappingAt, stringAt, valueOf } from "../../source/index.ts";
import { crossOf, type Spec, type StackSpec } from "../spec.ts";
import type { Cross, Specification, Stack as WrittenStack } from "../written.ts";
import { resolveContext, resolveInput, resolvePositions } from "./input.ts";
import { resolveBeside, resolveSteps } from "./layer.ts";
import { resolveNorm } from "./norm.ts";
import { resolveOutputs } from "./outputs.ts";
import { recordOf, stackValues, sure } from "./values.ts";

/**
 * Completes a checked spec. What layers compute that the spec makes alike is one object.
 * Throws only where the rules let something pass that they should not have.
 */
export function resolve(spec: Spec): Model {
  const stacks: Stack[] = [];
  for (const stack of spec.stacks) stacks.push(resolveStack(stack, stacks, spec.stacks.length > 1));
  return {
    name: sure(stringAt(spec.root, "model")?.value, "model"),
    type: sure(spec.type, "type"),
    stacks,
    outputs: resolveOutputs(spec, stacks),
    special: resolveSpecial(spec, stacks),
  };
}

function resolveStack(spec: StackSpec, before: readonly Stack[], prefixed: boolean): Stack {
  const values = stackValues(spec.tree);
  const input = resolveInput(values);
  const source = before.find(({ name }) => name === spec.memory);
  const memory = source === undefined ? null : { width: source.d_model, length: source.input.kind === "patches" ? source.context : null };
  const mask = spec.name === "decoder" ? "causal" : "full";
  const positions = resolveContext(values, input);
  const kinds = spec.kinds.map(({ tree, steps }) => {
    const cross = crossOf(tree);
    return resolveSteps(stackValues(tree), cross === undefined ? undefined : (valueOf(cross) as Cross), steps, { mask, memory, positions, input });
  });
  const besides = spec.kinds.map(({ tree }) => resolveBeside(stackValues(tree)));
  const count = spec.order.length;
  const groups = values.groups ?? count;
  const groupOf = (i: number): number => (typeof groups === "number" ? Math.floor((i * groups) / count) : sure(groups[i], "a group for each layer"));
  const layers = spec.order.map((kind, i): Layer => {
    const variant = spec.kinds[kind]?.variant ?? null;
    return { variant, weights: groupOf(i), steps: sure(kinds[kind], "a layer"), beside: besides[kind] ?? null };
  });
  const norm = recordOf(values.norm);
  const hasFinal = norm?.final ?? (norm?.place !== "post" && norm?.place !== "none");
  const attends = kinds.flat().flatMap(({ sublayers }) => sublayers).filter((sublayer) => sublayer.kind !== "ffn");
  return {
    name: spec.name,
    path: prefixed ? spec.name : "",
    context: positions,
    d_model: sure(values.d_model, "d_model"),
    input,
    positions: resolvePositions(values, input),
    layers,
    final_norm: hasFinal ? resolveNorm(norm) : null,
    memory: attends.some(({ kind }) => kind === "cross") ? spec.memory : null,
    // A layer that sees later tokens would have to be computed anew for each of them.
    decodes: spec.name === "decoder" && input.kind === "tokens" && attends.every(({ kind, mask: seen }) => kind === "cross" || seen !== "full"),
    dropout: resolveDropout(values.dropout),
  };
}

function resolveDropout(given: WrittenStack["dropout"]): Dropout {
  const dropout = recordOf(given);
  return {
    hidden: dropout?.hidden ?? 0,
    attention: dropout?.attention ?? 0,
    ffn: dropout?.ffn ?? 0,
    embedding: dropout?.embedding ?? 0,
    path: dropout?.path ?? 0,
  };
}

function resolveSpecial(spec: Spec, stacks: readonly Stack[]): Special {
  const written = mappingAt(spec.root, "special");
  const special = written === undefined ? undefined : recordOf(valueOf(written) as Specification["special"]);
  const last = stacks[stacks.length - 1]?.input;
  return {
    bos: special?.bos ?? null,
    eos: special?.eos ?? null,
    pad: special?.pad ?? (last?.kind === "tokens" ? last.pad : null),
    start: special?.start ?? null,
    unk: special?.unk ?? null,
    mask: special?.mask ?? null,
  };
}

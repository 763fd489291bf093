/** How many parameters a model has, from its sizes alone. Tied and shared tables count once, sinusoids and adapters not at all. */

import { isFeedForward } from "../model/feed-forward.ts";
import { isRecurrent } from "../model/recurrence.ts";
import { headWidth } from "../model/outputs.ts";
import { modelOfTask } from "../model/tasks.ts";
import { type Connection, type Contrast, takenWidth } from "../model/towers.ts";
import type { EmbeddingPosition, Input, Layer, Model, Output, Pool, Stack, Sublayer } from "../model/types.ts";
import { ofUper } from "./picture-parameters.ts";
import { ofConvolution, ofFrames, ofLengthAdapter, ofPositionConvolution } from "./sound-parameters.ts";
import { ofAttention, ofFeedForward, ofLinear, ofNorm, ofRecurrent, ofRelativePositions, times } from "./sublayer-parameters.ts";

/** Exact, in BigInt: computed before anything is made of the sizes. */
export function countParameters(model: Model): bigint {
  // Each task may have tables of its own.
  const asked = model.tasks.length === 0 ? [model] : model.tasks.map((task) => modelOfTask(model, task));
  const tables = new Map(asked.flatMap(({ stacks }) => stacks.flatMap(tablesOf)));
  const parts = [
    ...tables.values(),
    ...[...new Map(asked.flatMap(({ stacks }) => stacks.map((stack) => [stack.name, stack]))).values()].map(ofStack),
    ...model.connections.map((connection) => ofConnection(connection, model)),
    ...asked.flatMap(({ outputs }) => outputs.map(ofOutput)),
    ...model.contrasts.map(ofContrast),
    ...model.joins.map(({ sides, project }) => (project === null ? 0n : ofLinear(sides[0].width, project.size, project.bias))),
  ];
  return parts.reduce((sum, part) => sum + part, 0n);
}

/** Tables that stacks may share, by path. */
function tablesOf(stack: Stack): readonly (readonly [string, bigint])[] {
  const { input } = stack;
  const tokens = input.kind === "tokens" ? [[input.table, times(input.vocab, input.d_embed)] as const] : [];
  const widened = (place: EmbeddingPosition["place"]): boolean => input.kind !== "tokens" || (place === "after_norm" && input.projection?.before_norm === true);
  const width = (place: EmbeddingPosition["place"]): number => (input.kind === "tokens" && !widened(place) ? input.d_embed : stack.d_model);
  const positions = stack.positions.flatMap((position) => (position.kind === "learned" ? [[position.table, times(position.rows, position.inject === "qk" ? stack.d_model : width(position.place))] as const] : []));
  const queries = input.kind === "queries" && input.table !== null ? [[input.table, times(input.count, stack.d_model)] as const] : [];
  return [...tokens, ...positions, ...queries];
}

function ofConnection(connection: Connection, model: Model): bigint {
  const { bridge, positions } = connection;
  const from = model.stacks.find(({ name }) => name === connection.from);
  if (bridge === null || from === undefined) return 0n;
  const { d_model } = from;
  let width = takenWidth(connection, from);
  let count = ofNorm(bridge.norm, width) + (positions ? ofLinear(d_model, bridge.dims.at(-1) ?? d_model, true) : 0n);
  for (const d of bridge.dims) {
    count += ofLinear(width, d, bridge.bias);
    width = d;
  }
  return count;
}

function ofContrast({ sides, d, scale, bias }: Contrast): bigint {
  const maps = d === null ? 0n : sides.reduce((sum, { width }) => sum + times(width, d), 0n);
  return maps + (scale === "learned" ? 1n : 0n) + (bias ? 1n : 0n);
}

function ofStack(stack: Stack): bigint {
  const counts = new Map<Layer["steps"], bigint>();
  const counted = new Set<number>();
  let layers = 0n;
  for (const { steps, weights, beside, end_norm } of stack.layers) {
    if (counted.has(weights)) continue;
    counted.add(weights);
    const known = counts.get(steps) ?? ofSteps(steps, stack.d_model);
    counts.set(steps, known);
    layers += known + ofBeside(beside, stack.d_model) + ofNorm(end_norm, stack.d_model);
  }
  const convolved = stack.positions.reduce((sum, position) => sum + (position.kind === "conv" ? ofPositionConvolution(position, stack.input.kind === "tokens" ? stack.input.d_embed : stack.d_model) : 0n), 0n);
  return ofInput(stack.input, stack.d_model) + convolved + ofRelativePositions(stack) + layers + ofNorm(stack.final_norm, stack.d_model) + ofLengthAdapter(stack);
}

function ofInput(input: Input, d_model: number): bigint {
  if (input.kind === "tokens") {
    const projection = input.projection === null ? 0n : ofLinear(input.d_embed, d_model, input.projection.bias) + (input.projection.back ? times(d_model, input.d_embed) : 0n);
    const normed = input.projection?.before_norm === true ? d_model : input.d_embed;
    return times(input.types, input.d_embed) + times(input.task_token?.rows ?? 0, d_model) + ofNorm(input.norm, normed) + projection;
  }
  if (input.kind === "frames") return ofFrames(input, d_model);
  if (input.kind === "queries") return 0n;
  if (input.kind === "features") return ofLinear(input.channels, d_model, input.bias) + times(input.task_token?.rows ?? 0, d_model) + ofNorm(input.norm, d_model);
  const patch = input.channels * input.patch[0] * input.patch[1];
  return ofLinear(patch, d_model, input.bias) + times(input.prefix.length + input.registers + (input.mask ? 1 : 0), d_model) + ofNorm(input.norm, d_model);
}

function ofSteps(steps: Layer["steps"], d_model: number): bigint {
  return steps.reduce((sum, { shared_norm, sublayers }) => {
    return sublayers.reduce((inner, sublayer) => inner + ofSublayer(sublayer, d_model), sum + ofNorm(shared_norm, d_model));
  }, 0n);
}

function ofBeside(beside: Layer["beside"], d_model: number): bigint {
  return beside === null ? 0n : times(beside.kernel, d_model / beside.groups) * BigInt(d_model) + BigInt(d_model) + ofNorm(beside.norm, d_model);
}

function ofSublayer(sublayer: Sublayer, d_model: number): bigint {
  const own = isFeedForward(sublayer) ? ofFeedForward(sublayer, d_model) : isRecurrent(sublayer) ? ofRecurrent(sublayer, d_model) : sublayer.kind === "conv" ? ofConvolution(sublayer, d_model) : ofAttention(sublayer, d_model);
  const scale = sublayer.residual?.scale === "learned" ? BigInt(d_model) : 0n;
  return own + ofNorm(sublayer.norm, d_model) + ofNorm(sublayer.output_norm, d_model) + scale;
}

function ofOutput(output: Output): bigint {
  const { mix, tdnn, uper, pool, norm, quantize, transform, project, mlp } = output;
  const pooled = headWidth(output);
  const coded = quantize?.d ?? pooled;
  const codes = quantize === null ? 0n : ofLinear(pooled, quantize.groups * quantize.codes, true) + times(quantize.codes, quantize.d);
  const width = uper?.d ?? transform?.d ?? coded;
  const dense = transform === null ? 0n : ofLinear(coded, transform.d, transform.bias) + ofNorm(transform.norm, transform.d);
  const projection = project === null ? 0n : (project.tied ? 0n : times(width, project.size)) + (project.bias ? BigInt(project.size) : 0n);
  const maps = (mlp?.dims ?? []).reduce((sum, d, i) => sum + ofLinear(i === 0 ? width : (mlp?.dims[i - 1] ?? 0), d, mlp?.bias === true), 0n);
  return BigInt(mix?.states ?? 0) + ofTimeDelay(tdnn, output.width) + (uper === null ? 0n : ofUper(uper, output.width)) + ofPool(pool, output.width) + ofNorm(norm, pooled) + codes + dense + projection + maps;
}

function ofTimeDelay(tdnn: Output["tdnn"], read: number): bigint {
  if (tdnn === null) return 0n;
  let [width, sum] = [tdnn.d ?? read, tdnn.d === null ? 0n : ofLinear(read, tdnn.d, true)];
  for (const { d, kernel } of tdnn.layers) {
    sum += ofLinear(kernel * width, d, true);
    width = d;
  }
  return sum;
}

function ofPool(pool: Pool | null, d_model: number): bigint {
  if (pool?.kind === "concat") return pool.of.reduce((sum, part) => sum + ofPool(part, d_model), 0n);
  if (pool?.kind !== "map") return 0n;
  const { heads, d_head, bias, norm, d_ff } = pool;
  const across = heads * d_head;
  return BigInt(d_model) + 3n * ofLinear(d_model, across, bias) + ofLinear(across, d_model, bias) + ofNorm(norm, d_model) + ofLinear(d_model, d_ff, bias) + ofLinear(d_ff, d_model, bias);
}

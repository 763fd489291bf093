/** One stack of a checked spec. */

import { isFeedForward } from "../../model/feed-forward.ts";
import { memoryReaders } from "../../model/memory.ts";
import { isRecurrent } from "../../model/recurrence.ts";
import type { Dropout, Layer, Stack, Sublayer } from "../../model/types.ts";
import { type Connection, givenWidth } from "../../model/towers.ts";
import { valueOf } from "../../source/index.ts";
import { crossOf, isShared, type StackSpec } from "../spec.ts";
import type { Cross, Norm, Stack as WrittenStack } from "../written.ts";
import { lengthOf } from "../../model/tasks.ts";
import { resolveLengthAdapter } from "./frames.ts";
import { resolveContext, resolveInput, resolvePositions, type Tables } from "./input.ts";
import { type LayerContext, resolveBeside, resolveSteps } from "./layer.ts";
import { resolveFinalNorm, resolveNorm } from "./norm.ts";
import { readingTables } from "./recurrent.ts";
import { recordOf, stackValues, sure } from "./values.ts";

/** What a stack is called and where its parameters stand. */
export interface Place {
  readonly name: string;
  readonly path: string;
  /** Prefix of what the stacks of its own model share. */
  readonly shared: string;
  /** Nothing reads it in the middle of a model of towers, and its heads need no more than the last positions, so it may generate. */
  readonly alone: boolean;
  /** Tables that several towers share, in place of the stack's own. */
  readonly tables?: Partial<Tables>;
}

const under = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** @param into connections that end in it, whose sources are among `before` */
export function resolveStack(spec: StackSpec, place: Place, into: readonly Connection[], before: readonly Stack[]): Stack {
  const values = stackValues(spec.tree);
  const own = { tokens: under(isShared(spec) ? place.shared : place.path, "embedding.tokens"), positions: under(place.path, "embedding.positions"), queries: under(place.path, "embedding.queries") };
  const tables = { ...own, ...place.tables };
  const input = resolveInput(values, tables);
  // Queries come in no order.
  const mask = spec.name === "decoder" && input.kind !== "queries" ? "causal" : "full";
  const positions = resolveContext(values, input);
  const memory = memoryOf(into, before);
  const kinds = spec.kinds.map(({ tree, steps }) => {
    const cross = crossOf(tree);
    return resolveSteps(stackValues(tree), cross === undefined ? undefined : (valueOf(cross) as Cross), steps, { mask, memory, positions, input });
  });
  const besides = spec.kinds.map(({ tree }) => resolveBeside(stackValues(tree)));
  const endNorms = spec.kinds.map(({ tree }) => endNorm(recordOf(stackValues(tree).norm)));
  const count = spec.order.length;
  const groups = values.groups ?? count;
  const groupOf = (i: number): number => (typeof groups === "number" ? Math.floor((i * groups) / count) : sure(groups[i], "a group for each layer"));
  const layers = spec.order.map((kind, i): Layer => {
    const variant = spec.kinds[kind]?.variant ?? null;
    const layer: Layer = { variant, weights: groupOf(i), steps: sure(kinds[kind], "a layer"), beside: besides[kind] ?? null, end_norm: endNorms[kind] ?? null };
    return i === 0 && input.kind === "tokens" && input.d_embed !== values.d_model && input.projection === null ? readingTables(layer, input.d_embed) : layer;
  });
  const causal = kinds.flat().flatMap(({ sublayers }) => sublayers).every(seesNothingLater);
  const mechanisms = resolvePositions(values, input, tables);
  return {
    name: place.name,
    path: place.path,
    context: positions,
    d_model: sure(values.d_model, "d_model"),
    input,
    positions: mechanisms,
    layers,
    final_norm: resolveFinalNorm(recordOf(values.norm)),
    length_adapter: resolveLengthAdapter(values),
    // A layer that sees later tokens, as those under a filter are, would have to be computed anew for each of them.
    decodes: place.alone && spec.name === "decoder" && input.kind === "tokens" && mechanisms.every(({ kind }) => kind !== "conv") && causal,
    dropout: resolveDropout(values.dropout),
  };
}

const endNorm = (norm: Norm | undefined): Layer["end_norm"] => (norm?.end === true ? resolveNorm(norm) : null);

/** Memories follow each other: all are as wide, and their length is known where each one's is. */
function memoryOf(into: readonly Connection[], before: readonly Stack[]): LayerContext["memory"] {
  const memories = into.filter(({ at }) => at.kind === "memory").map((connection) => {
    const from = sure(before.find(({ name }) => name === connection.from), "the stack that is read");
    return { width: givenWidth(connection, from), length: lengthOf(from, connection) };
  });
  const [first] = memories;
  if (first === undefined) return null;
  const length = memories.reduce<number | null>((sum, memory) => (sum === null || memory.length === null ? null : sum + memory.length), 0);
  return { width: first.width, length, placed: into.some(({ at, positions }) => at.kind === "memory" && positions) };
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

const seesNothingLater = (sublayer: Sublayer): boolean => (isRecurrent(sublayer) ? !sublayer.bidirectional : sublayer.kind !== "conv" && (isFeedForward(sublayer) || sublayer.kind === "cross" || sublayer.mask !== "full"));

/** Whether any layer reads a memory. */
export const crosses = ({ layers }: Stack): boolean => layers.some((layer) => memoryReaders(layer).length > 0);

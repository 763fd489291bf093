/** Inputs and the positions that are added to them. */

import type { FeaturesInput, QueriesInput } from "../../model/features.ts";
import { positionsLeft } from "../../model/sound.ts";
import type { EmbeddingPosition, Input, PatchesInput, TokensInput } from "../../model/types.ts";
import { gridOf, type Pair, type ResizedTable } from "../../model/pictures.ts";
import type { Features, Grid, GridSide, Interpolate, Patches, Queries, Stack, Tokens } from "../written.ts";
import { resolveFrames, resolvePositionConvolution } from "./frames.ts";
import { resolveOptionalNorm } from "./norm.ts";
import { recordOf, sure } from "./values.ts";

/** Where the tables of a stack stand. */
export interface Tables {
  readonly tokens: string;
  readonly positions: string;
  readonly queries: string;
}

export function resolveInput(stack: Stack, tables: Tables): Input {
  const tokens = recordOf(stack.input?.tokens);
  const frames = recordOf(stack.input?.frames);
  const features = recordOf(stack.input?.features);
  const queries = recordOf(stack.input?.queries);
  if (frames !== undefined) return resolveFrames(stack, frames);
  if (features !== undefined) return resolveFeatures(stack, features);
  if (queries !== undefined) return resolveQueries(stack, queries, tables.queries);
  return tokens === undefined ? resolvePatches(stack, sure(stack.input?.patches, "input")) : resolveTokens(stack, tokens, tables.tokens);
}

function resolveTokens(stack: Stack, tokens: Tokens, table: string): TokensInput {
  const d_model = sure(stack.d_model, "d_model");
  const d_embed = tokens.d_embed ?? d_model;
  const projection = recordOf(tokens.projection);
  return {
    kind: "tokens",
    vocab: sure(tokens.vocab, "input.tokens.vocab"),
    d_embed,
    projection: (d_embed === d_model || tokens.projection === "none") && projection === undefined ? null : { bias: projection?.bias ?? true, before_norm: projection?.place === "before_norm", back: projection?.back ?? false },
    mask_zero: tokens.mask_zero ?? false,
    types: tokens.types ?? 0,
    scale: tokens.scale === "sqrt" ? Math.sqrt(d_model) : (tokens.scale ?? 1),
    norm: resolveOptionalNorm(recordOf(stack.norm), recordOf(tokens.norm)),
    pad: tokens.pad ?? null,
    task_token: tokens.task_token === true ? { rows: 1, row: 0 } : null,
    table,
  };
}

function resolvePatches(stack: Stack, patches: Patches): PatchesInput {
  const size = pair(sure(patches.size, "input.patches.size"));
  const patch = pair(sure(patches.patch, "input.patches.patch"));
  const stride = patches.stride === null || patches.stride === undefined ? patch : pair(patches.stride);
  return {
    kind: "patches",
    size,
    patch,
    stride,
    grid: gridOf(size, patch, stride),
    channels: patches.channels ?? (patches.spectrogram === true ? 1 : 3),
    bias: patches.bias ?? true,
    prefix: patches.prefix ?? [],
    prefix_positions: patches.prefix_positions ?? true,
    mask: patches.mask ?? false,
    registers: patches.registers ?? 0,
    norm: resolveOptionalNorm(recordOf(stack.norm), recordOf(patches.norm)),
    table: resolveTable(recordOf(patches.interpolate)),
    spectrogram: patches.spectrogram ?? false,
  };
}

function resolveFeatures(stack: Stack, { from, channels, bias, norm, task_token }: Features): FeaturesInput {
  return {
    kind: "features",
    from: from ?? null,
    channels: sure(channels, "input.features.channels"),
    bias: bias ?? true,
    norm: resolveOptionalNorm(recordOf(stack.norm), recordOf(norm)),
    // Of how many tasks it is, and of which, the model's tasks say.
    task_token: task_token === true ? { rows: 1, row: 0 } : null,
  };
}

/** Learned positions that are injected tell queries apart by themselves. */
function resolveQueries(stack: Stack, { count, per }: Queries, table: string): QueriesInput {
  const told = recordOf(recordOf(stack.position)?.learned)?.inject === "qk";
  return { kind: "queries", count: sure(count, "input.queries.count"), per_task: per === "task", table: told ? null : table, norm: null };
}

function resolveTable(given: Interpolate | undefined): ResizedTable | null {
  return given === undefined ? null : { grid: pair(sure(given.grid, "input.patches.interpolate.grid")), kind: given.kind ?? "bicubic", antialias: given.antialias ?? false };
}

/** One number means both sides. */
export function pair(sides: GridSide | Grid): Pair {
  return typeof sides === "number" ? [sides, sides] : sides;
}

/** Positions of a picture are its tokens in front and its patches, of a sound of one length what its stem leaves; of others, as many as `context` says. */
export function resolveContext(stack: Stack, input: Input): number | null {
  if (input.kind === "frames" && input.length !== null) return positionsLeft(input.convolutions, input.length);
  if (input.kind === "queries") return input.count;
  if (input.kind === "features") return null;
  return input.kind === "patches" ? input.prefix.length + input.registers + input.grid[0] * input.grid[1] : (stack.context ?? null);
}

/** Rows of a table of positions: registers and, where it says so, the prefix have none, and the grid is the one that the table was made for. */
function tableRows(stack: Stack, input: Input): number | null {
  if (input.kind !== "patches") return resolveContext(stack, input);
  const [down, across] = input.table?.grid ?? input.grid;
  return (input.prefix_positions ? input.prefix.length : 0) + down * across;
}

/** Learned rows first, then sinusoids, then a convolution, whatever order they were written in. */
export function resolvePositions(stack: Stack, input: Input, tables: Tables): readonly EmbeddingPosition[] {
  const position = recordOf(stack.position);
  const positions: EmbeddingPosition[] = [];
  const pad = input.kind === "tokens" ? input.pad : null;
  const learned = recordOf(position?.learned);
  if (learned !== undefined) {
    const skip_pad = learned.skip_pad ?? false;
    const offset = learned.offset ?? (skip_pad && pad !== null ? pad + 1 : 0);
    positions.push({ kind: "learned", table: tables.positions, rows: sure(tableRows(stack, input), "context") + offset, offset, skip_pad, place: learned.place ?? "before_norm", inject: learned.inject ?? "embedding" });
  }
  const sinusoidal = recordOf(position?.sinusoidal);
  if (sinusoidal !== undefined) {
    const skip_pad = sinusoidal.skip_pad ?? false;
    positions.push({
      kind: "sinusoidal",
      layout: sinusoidal.layout ?? "interleaved",
      spacing: sinusoidal.spacing ?? "exclusive",
      offset: sinusoidal.offset ?? (skip_pad && pad !== null ? pad + 1 : 0),
      skip_pad,
      place: sinusoidal.place ?? "before_norm",
      inject: sinusoidal.inject ?? "embedding",
    });
  }
  const grid = recordOf(position?.sinusoidal_2d);
  if (grid !== undefined) positions.push({ kind: "sinusoidal_2d", normalize: grid.normalize ?? true, temperature: grid.temperature ?? 10000, place: "before_norm", skip_pad: false, inject: grid.inject ?? "embedding" });
  const convolution = recordOf(position?.conv);
  if (convolution !== undefined) positions.push(resolvePositionConvolution(convolution, recordOf(stack.norm)));
  return positions;
}

/** Inputs and the positions that are added to them. */

import type { EmbeddingPosition, Input, PatchesInput, TokensInput } from "../../model/types.ts";
import type { Pair, ResizedTable } from "../../model/pictures.ts";
import type { Grid, GridSide, Interpolate, Patches, Stack, Tokens } from "../written.ts";
import { positionsOf as framePositions, resolveFrames, resolvePositionConvolution } from "./frames.ts";
import { resolveOptionalNorm } from "./norm.ts";
import { recordOf, sure } from "./values.ts";

/** Where the tables of a stack stand. */
export interface Tables {
  readonly tokens: string;
  readonly positions: string;
}

export function resolveInput(stack: Stack, tables: Tables): Input {
  const tokens = recordOf(stack.input?.tokens);
  const frames = recordOf(stack.input?.frames);
  if (frames !== undefined) return resolveFrames(stack, frames);
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
    table,
  };
}

function resolvePatches(stack: Stack, patches: Patches): PatchesInput {
  const size = pair(sure(patches.size, "input.patches.size"));
  const patch = pair(sure(patches.patch, "input.patches.patch"));
  const stride = patches.stride === null || patches.stride === undefined ? patch : pair(patches.stride);
  const steps = (side: 0 | 1): number => Math.floor((size[side] - patch[side]) / stride[side]) + 1;
  return {
    kind: "patches",
    size,
    patch,
    stride,
    grid: [steps(0), steps(1)],
    channels: patches.channels ?? (patches.spectrogram === true ? 1 : 3),
    bias: patches.bias ?? true,
    prefix: patches.prefix ?? [],
    mask: patches.mask ?? false,
    registers: patches.registers ?? 0,
    norm: resolveOptionalNorm(recordOf(stack.norm), recordOf(patches.norm)),
    table: resolveTable(recordOf(patches.interpolate)),
    spectrogram: patches.spectrogram ?? false,
  };
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
  if (input.kind === "frames" && input.length !== null) return framePositions(input, input.length);
  return input.kind === "patches" ? input.prefix.length + input.registers + input.grid[0] * input.grid[1] : (stack.context ?? null);
}

/** Rows of a table of positions: registers have none, and the grid is the one that the table was made for. */
function tableRows(stack: Stack, input: Input): number | null {
  if (input.kind !== "patches") return resolveContext(stack, input);
  const [down, across] = input.table?.grid ?? input.grid;
  return input.prefix.length + down * across;
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
    positions.push({ kind: "learned", table: tables.positions, rows: sure(tableRows(stack, input), "context") + offset, offset, skip_pad, place: learned.place ?? "before_norm" });
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
    });
  }
  const convolution = recordOf(position?.conv);
  if (convolution !== undefined) positions.push(resolvePositionConvolution(convolution));
  return positions;
}

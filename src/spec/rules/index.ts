/** All rules between keys. Each looks at the whole spec by itself, so their order means nothing. */

import { beside } from "./beside.ts";
import { convolution } from "./convolution.ts";
import { feed } from "./feed.ts";
import { frames } from "./frames.ts";
import { gatedActivation } from "./gated-activation.ts";
import { grids } from "./grids.ts";
import { groups } from "./groups.ts";
import { heads } from "./heads.ts";
import { injected } from "./injected.ts";
import { kvHeads } from "./kv-heads.ts";
import { innerLayer } from "./inner-layer.ts";
import { latent } from "./latent.ts";
import { lengthAdapter } from "./length-adapter.ts";
import { means } from "./means.ts";
import { memory } from "./memory.ts";
import { mix } from "./mix.ts";
import { mixture } from "./mixture.ts";
import { noEffect } from "./no-effect.ts";
import { normWeight } from "./norm-weight.ts";
import { oneInput } from "./one-input.ts";
import { outputNames } from "./output-names.ts";
import { outputsRead } from "./outputs-read.ts";
import { painted } from "./painted.ts";
import { parallel } from "./parallel.ts";
import { patches } from "./patches.ts";
import { pattern } from "./pattern.ts";
import { pictures } from "./pictures.ts";
import { pool } from "./pool.ts";
import { prefix } from "./prefix.ts";
import { projection } from "./projection.ts";
import { relative } from "./relative.ts";
import { required } from "./required.ts";
import { rope } from "./rope.ts";
import { rotatedInput } from "./rotated-input.ts";
import type { Rule } from "./rule.ts";
import { scaling } from "./scaling.ts";
import { score } from "./score.ts";
import { sections } from "./sections.ts";
import { sharedTokens } from "./shared-tokens.ts";
import { singleLayers } from "./single-layers.ts";
import { sinusoidal } from "./sinusoidal.ts";
import { sizes } from "./sizes.ts";
import { skipPad } from "./skip-pad.ts";
import { tablesRead } from "./tables-read.ts";
import { tokenIds } from "./token-ids.ts";
import { uncompared } from "./towers/comparisons.ts";
import { uper } from "./uper.ts";
import { variantsUsed } from "./variants-used.ts";
import { window } from "./window.ts";

export const rules: readonly Rule[] = [
  required,
  oneInput,
  sections,
  pattern,
  variantsUsed,
  singleLayers,
  parallel,
  groups,
  memory,
  feed,
  score,
  beside,
  noEffect,
  heads,
  kvHeads,
  rope,
  scaling,
  relative,
  latent,
  window,
  prefix,
  gatedActivation,
  mixture,
  normWeight,
  sizes,
  patches,
  frames,
  lengthAdapter,
  grids,
  injected,
  convolution,
  rotatedInput,
  tokenIds,
  tablesRead,
  skipPad,
  sinusoidal,
  sharedTokens,
  pictures,
  pool,
  means,
  outputsRead,
  mix,
  innerLayer,
  painted,
  uper,
  projection,
  outputNames,
  uncompared,
];

/**
 * Outputs have names of their own, and read a stack that there is.
 *
 * Names of hidden states are taken: they are what a program gives when asked for taps.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { stringAt } from "../../source/index.ts";
import { outputsOf, type Spec } from "../spec.ts";

const TAKEN = /^(?:(?:encoder_|decoder_)?(?:last_hidden_state|hidden_states|heard)|present|past|state)$/;

/** Inputs of programs, in an encoder-decoder with the stack's name in front. */
const INPUTS = /^(?:decoder_)?(?:tokens|attention_mask|prefix_ids|position_ids|token_types|feature_ids|features|waveform|spectrogram|pixels|patch_mask|frame_mask|feature_map|feature_mask)$/;

export function* outputNames(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree, span } of outputsOf(spec)) {
    if (TAKEN.test(name)) yield specError("S0705", { name }, span);
    if (INPUTS.test(name)) yield specError("S0745", { name }, span);
    const from = stringAt(tree, "from");
    const known = spec.stacks.map((stack) => stack.name);
    if (from !== undefined && spec.type !== undefined && !known.some((stack) => stack === from.value)) {
      yield specError("S0707", { stack: from.value, known }, from.span);
    }
  }
}

/** Conformer's convolution module. */

import type { ConvolutionSublayer } from "../../model/sound.ts";
import type { Wiring } from "../../model/types.ts";
import type { Stack } from "../written.ts";
import { recordOf, sure } from "./values.ts";

/** All of a convolution sublayer but its wiring. */
export type ConvolutionCore = Omit<ConvolutionSublayer, keyof Wiring>;

export function resolveConvolution(stack: Stack): ConvolutionCore {
  const conv = sure(stack.conv, "conv");
  const kind = sure(conv.norm, "conv.norm");
  return {
    kind: "conv",
    kernel: sure(conv.kernel, "conv.kernel"),
    act: sure(conv.act, "conv.act"),
    inner_norm: kind === "none" ? null : { kind, eps: sure(conv.eps ?? recordOf(stack.norm)?.eps, "conv.eps") },
    bias: conv.bias ?? stack.bias ?? true,
    masked: conv.mask ?? true,
  };
}

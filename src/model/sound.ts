/** Sound as an input and in layers: stems of convolutions, and Conformer's convolution module. */
import type { Activation, Norm, Wiring } from "./wiring.ts";

export interface FramesInput {
  readonly kind: "frames";
  /** Values of a frame; null: the samples of a waveform. */
  readonly bins: number | null;
  /** Every input is exactly so long; null: any length, with a mask. */
  readonly length: number | null;
  /** [batch, frames, bins] instead of [batch, bins, frames]. */
  readonly frames_first: boolean;
  /** plane: over time and values, whose channels and values go through the projection together. */
  readonly stem: "line" | "plane";
  readonly convolutions: readonly StemConvolution[];
  readonly act: Activation;
  /** To d_model; null where the last convolution gives it. */
  readonly projection: { readonly bias: boolean; readonly norm: Norm | null } | null;
  /** A learned vector stands in for what an input marks. */
  readonly mask: boolean;
  /** Multiplies what the stem gives. */
  readonly scale: number;
  /** After positions are added. */
  readonly norm: Norm | null;
}

/** How a convolution shortens an axis. */
export interface Shortening {
  readonly kernel: number;
  readonly stride: number;
  /** Zeros at both ends. */
  readonly padding: number;
}

/** Positions that convolutions leave of so many. */
export const positionsLeft = (by: readonly Shortening[], of: number): number => by.reduce((n, { kernel, stride, padding }) => Math.floor((n + 2 * padding - kernel) / stride) + 1, of);

/** Of each axis of the stem. */
export interface StemConvolution extends Shortening {
  readonly channels: number;
  readonly bias: boolean;
  /** One filter a channel, then a linear map of the channels. */
  readonly separable: boolean;
  /** Before the activation; group is each channel over time. */
  readonly norm: { readonly kind: "layer" | "group"; readonly eps: number } | null;
  /** Where padding is made zero. */
  readonly masked: "before" | "after" | null;
}

/** Convolutions of the input, each activated, of which the last is added to it. */
export interface ConvolutionPosition {
  readonly kind: "conv";
  readonly layers: number;
  readonly kernel: number;
  readonly groups: number;
  readonly act: Activation;
  readonly bias: boolean;
  /** Of what the first reads. */
  readonly norm: { readonly kind: "batch"; readonly eps: number } | null;
  /** Of what each gives, before its activation, without weights. */
  readonly output_norm: { readonly kind: "layer"; readonly eps: number } | null;
  /** Before the norm of the input, or after it. */
  readonly place: "before_norm" | "after_norm";
}

/** down(act(norm(depthwise(up x * sigmoid(gate x))))). */
export interface ConvolutionSublayer extends Wiring {
  readonly kind: "conv";
  readonly kernel: number;
  readonly act: Activation;
  readonly inner_norm: { readonly kind: "batch" | "layer"; readonly eps: number } | null;
  readonly bias: boolean;
  /** Padding is zero before the depthwise convolution. */
  readonly masked: boolean;
}

/** Behind a stack: a linear map with a norm, then convolutions of d channels to as many and a gate for each. */
export interface LengthAdapter {
  /** Width of what it gives. */
  readonly d: number;
  /** Behind the linear map to d; null where the stack is as wide: neither stands there. */
  readonly norm: Norm | null;
  readonly convolutions: readonly Shortening[];
}

/** Width of what leaves a stem, before a linear map: of a plane a frame's channels, each with all of its values. */
export function stemWidth({ stem, bins, convolutions }: FramesInput): number {
  const channels = convolutions.at(-1)?.channels ?? 1;
  return stem === "plane" ? channels * positionsLeft(convolutions, bins ?? 1) : channels;
}

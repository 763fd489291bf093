/** S066: stems and convolutions; S068: length adapters. */

import type { Words } from "../catalogue.ts";
import { counted, grouped, listed, rounded } from "../phrases.ts";

export const hearing = {
  S0660: ({ key, count, kernels }: { key: string; count: number; kernels: number }): Words => ({
    message: "a stem says one number for each convolution",
    label: `${counted(count, "number")} in \`${key}\` for ${counted(kernels, "kernel")}`,
  }),
  S0661: ({ channels, dModel }: { channels: number; dModel: number }): Words => ({
    message: "the last convolution gives what the layers read",
    label: `${grouped(channels)} channels, d_model is ${grouped(dModel)}`,
    help: `end with ${grouped(dModel)}, or leave channels out`,
  }),
  S0662: ({ kernel, left, zeros, what }: { kernel: number; left: number; zeros: number; what: string }): Words => ({
    message: "a kernel is wider than what is left under it",
    label: `${kernel} on ${counted(left, what)}${zeros === 0 ? "" : ` and ${counted(zeros, "zero")} at either end`}`,
    help: "use fewer or narrower convolutions, smaller strides, or padding",
  }),
  S0663: ({ kernel }: { kernel: number }): Words => ({
    message: "a convolution module needs an odd kernel",
    label: `of ${kernel}, one more would stand on one side`,
    help: `use ${kernel - 1} or ${kernel + 1}`,
  }),
  S0664: ({ groups, width, divisors }: { groups: number; width: number; divisors: readonly number[] }): Words => ({
    message: "groups don't divide the channels",
    label: `${grouped(width)} / ${groups} = ${rounded(width / groups)}`,
    help: `use a divisor of ${grouped(width)}: ${listed(divisors.map(String))}`,
  }),
  S0665: ({ context, length, positions }: { context: number; length: number; positions: number }): Words => ({
    message: "the context isn't what the stem leaves",
    label: `${grouped(context)}, but ${grouped(length)} frames leave ${grouped(positions)} positions`,
    help: `write ${positions}, or leave context out`,
  }),
  S0666: ({ why }: { why: string }): Words => ({
    message: "what rotates before it is projected must be as wide as the heads",
    label: why,
  }),
  S0680: ({ why }: { why: string }): Words => ({
    message: "a length adapter stands behind an encoder of sound",
    label: why,
    help: "give it to the encoder that reads `frames`",
  }),
  S0681: ({ what }: { what: string }): Words => ({
    message: "a length adapter leaves fewer positions than the layers have",
    label: what,
    help: "leave one of them out",
  }),
  S0682: ({ width, d }: { width: number; d: number }): Words => ({
    message: "a learned query is as wide as the stack",
    label: `${grouped(width)} wide, what it asks ${grouped(d)}`,
    help: "leave length_adapter.d out, or pool otherwise",
  }),
};

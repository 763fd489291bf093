/** S0667 to S0672: maps of features, queries, and positions injected into queries and keys. */

import type { Words } from "../catalogue.ts";

export const gridding = {
  S0667: (): Words => ({
    message: "latent attention takes no injected positions",
    label: "its keys and values are one memory, and positions are of keys alone",
    help: "use rope, or attention without `latent`",
  }),
  S0668: ({ reads }: { reads: string }): Words => ({
    message: `${reads} have no places down and across`,
    label: "sinusoids over two axes are for features and patches",
    help: "write `sinusoidal`",
  }),
  S0669: ({ width }: { width: number }): Words => ({
    message: `a width of ${width} has no whole quarters`,
    label: "sines and cosines, down and across",
    help: "make d_model a multiple of 4",
  }),
  S0670: (): Words => ({
    message: "a map of features has no table of positions",
    label: "maps are of any size",
    help: "write `sinusoidal_2d`, or `none`",
  }),
  S0671: ({ stack }: { stack: string }): Words => ({
    message: "queries ask nothing",
    label: `this ${stack} reads no memory`,
    help: "connect a tower into it at memory, or make it the decoder of an encoder-decoder",
  }),
  S0672: ({ why }: { why: string }): Words => ({
    message: "no task's token can stand in front here",
    label: why,
    help: "leave `task_token` out, or take positions that are added to the input",
  }),
};

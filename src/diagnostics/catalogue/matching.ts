/** S09: patterns of layers and parameters, and what recurrences read. */

import type { Words } from "../catalogue.ts";
import { quoted } from "../phrases.ts";

/** S09: patterns of paths, and recurrence. */
export const matching = {
  S0904: ({ table, width, why }: { table: number; width: number; why: string }): Words => ({
    message: `nothing maps the tables of ${table} to the model's ${width}`,
    label: `the first layer ${why}`,
    help: "remove this, or begin with a recurrence alone, without norm and residual",
  }),
  S0905: ({ why }: { why: string }): Words => ({
    message: "no recurrence reads what `cross` feeds",
    label: why,
    help: "write `cross` directly before an `lstm`, `gru` or `rnn` of one direction in `block`, as in `[cross, gru]`",
  }),
  S0906: ({ heads }: { heads: number }): Words => ({
    message: "attention inside a recurrence has one head",
    label: `${heads} here`,
    help: "write `cross: { heads: 1 }`: what stands under `attention` holds for `cross` too",
  }),
  S0901: ({ pattern, near }: { pattern: string; near: string | null }): Words => ({
    message: `${quoted(pattern)} is no linear layer of this model`,
    label: "an adapter stands beside a linear layer",
    ...(near === null ? { help: "`specformer summary` lists the layers" } : { help: `did you mean ${quoted(near)}?` }),
  }),
  S0902: ({ path }: { path: string }): Words => ({
    message: `${quoted(path)} would have two adapters`,
    label: "two of these name it",
    help: "narrow one of them down, as `layers.0.attention.q` does",
  }),
  S0903: ({ pattern, near }: { pattern: string; near: string | null }): Words => ({
    message: `${quoted(pattern)} is no parameter of this model`,
    label: "there is nothing to train",
    ...(near === null ? { help: "`specformer summary` lists the parameters" } : { help: `did you mean ${quoted(near)}?` }),
  }),
};

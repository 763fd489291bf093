/** Adapters and what is trained. */

import type { Lora } from "../../model/adapters.ts";
import { mappingAt, nodeAt, valueOf } from "../../source/index.ts";
import type { Spec } from "../spec.ts";
import type { Lora as WrittenLora, Specification } from "../written.ts";
import { sure } from "./values.ts";

/** Where the paper puts them. */
const PAPER = ["attention.q", "attention.v"] as const;

export function resolveAdapters({ root }: Spec): readonly Lora[] {
  const written = mappingAt(root, "adapt");
  const lora = written === undefined ? undefined : (valueOf(written) as NonNullable<Specification["adapt"]>).lora;
  const all: readonly WrittenLora[] = lora === undefined || lora === null ? [] : Array.isArray(lora) ? lora : [lora as WrittenLora];
  return all.map((given) => {
    const rank = sure(given.rank, "adapt.lora.rank");
    return {
      rank,
      alpha: given.alpha ?? rank,
      rank_stabilised: given.rank_stabilised ?? false,
      decomposed: given.decomposed ?? false,
      dropout: given.dropout ?? 0,
      on: given.on ?? PAPER,
    };
  });
}

export function resolveTrain({ root }: Spec): readonly string[] | null {
  const train = nodeAt(root, "train");
  return train === undefined ? null : (valueOf(train) as readonly string[]);
}

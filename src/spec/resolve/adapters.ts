/** Adapters and what is trained. */

import type { Lora } from "../../model/adapters.ts";
import { mappingAt, nodeAt, valueOf } from "../../source/index.ts";
import type { Spec } from "../spec.ts";
import type { Lora as WrittenLora, Specification } from "../written.ts";
import { sure } from "./values.ts";

/** Where the paper puts them. */
const PAPER = ["attention.q", "attention.v"] as const;

/** What a tower says of its own paths, said of the whole model's. */
const within = (tower: string, patterns: readonly string[]): readonly string[] => patterns.map((pattern) => `${tower}.**.${pattern}`);

export function resolveAdapters(spec: Spec): readonly Lora[] {
  const inherited = spec.towers.flatMap((tower) => resolveAdapters(tower.spec).map((lora) => ({ ...lora, on: within(tower.name, lora.on) })));
  return [...ofRoot(spec), ...inherited];
}

function ofRoot({ root }: Spec): readonly Lora[] {
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

export function resolveTrain({ root, towers }: Spec): readonly string[] | null {
  const train = nodeAt(root, "train");
  if (train !== undefined) return valueOf(train) as readonly string[];
  const own = towers.map((tower) => ({ name: tower.name, patterns: resolveTrain(tower.spec) }));
  // Where one tower says what is trained of it, the others are trained whole.
  return own.every(({ patterns }) => patterns === null) ? null : own.flatMap(({ name, patterns }) => (patterns === null ? [`${name}.**`] : within(name, patterns)));
}

/** Adapters beside the linear layers of a model. */

/** x W + b becomes x W + b + scale (x down) up. Hu et al. 2021, arXiv:2106.09685. */
export interface Lora {
  readonly rank: number;
  readonly alpha: number;
  /** scale = alpha / sqrt(rank) instead of alpha / rank (arXiv:2312.03732). */
  readonly rank_stabilised: boolean;
  /** Columns of the adapted weight have learned lengths (DoRA, arXiv:2402.09353). */
  readonly decomposed: boolean;
  /** Of what enters the adapter, in training. */
  readonly dropout: number;
  /** Patterns of the linear layers that have it, by their paths. */
  readonly on: readonly string[];
}

/** What multiplies an adapter. */
export const loraScale = ({ rank, alpha, rank_stabilised }: Pick<Lora, "rank" | "alpha" | "rank_stabilised">): number => alpha / (rank_stabilised ? Math.sqrt(rank) : rank);

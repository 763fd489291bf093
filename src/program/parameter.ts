/** A named tensor that a checkpoint fills. Paths are listed in ARCHITECTURE.md. */
export interface Parameter {
  readonly path: string;
  readonly shape: readonly number[];
  /** How it starts where no checkpoint is given. */
  readonly init: Initialiser;
}

export type Initialiser =
  | { readonly kind: "normal"; readonly std: number }
  | { readonly kind: "ones" }
  | { readonly kind: "zeros" }
  | { readonly kind: "constant"; readonly value: number }
  /** What training measures and doesn't learn, such as a batch norm's means: it stands in the file and never counts. */
  | { readonly kind: "statistic"; readonly value: 0 | 1 };

/**
 * What is done to a stored matrix, done to the two matrices whose product is added to it.
 *
 * A matrix W = R C keeps its rows in R and its columns in C. What moves rows of W moves those of R, what moves columns
 * moves those of C, and a transposition makes Rᵀ the columns and Cᵀ the rows. So a fused matrix that splits by rows splits
 * B and shares A, whatever the order of heads in it.
 */
import type { Operation } from "../weights/operations.ts";

type Gather = Extract<Operation, { kind: "gather" }>;

/** Operations on the stored rows' factor and on the stored columns', each a matrix with `rank` on its other axis. */
export interface FactorOperations {
  readonly rows: readonly Operation[];
  readonly columns: readonly Operation[];
  /** Whether what were rows are columns in the end. */
  readonly turned: boolean;
}

/** How many of a gather's axes are the first axis of the matrix; null where they don't part there. */
function parting(dims: readonly number[], rows: number): number | null {
  let product = 1;
  for (let i = 0; i < dims.length; i++) {
    product *= dims[i] as number;
    if (product === rows) return i + 1;
  }
  return null;
}

/** The gather of one side: its own axes, with the rank before or behind them. */
function sided({ dims, ranges, order }: Gather, from: number, to: number, rank: number, rankFirst: boolean, rankFirstAfter: boolean): Gather {
  const [own, within] = [dims.slice(from, to), ranges.slice(from, to)];
  const turned = order.filter((axis) => axis >= from && axis < to).map((axis) => axis - from);
  const extent = within.reduce((n, [start, end]) => n * (end - start), 1);
  const place = rankFirst ? 0 : own.length;
  const shifted = turned.map((axis) => (rankFirst ? axis + 1 : axis));
  return {
    kind: "gather",
    dims: rankFirst ? [rank, ...own] : [...own, rank],
    ranges: rankFirst ? [[0, rank], ...within] : [...within, [0, rank]],
    order: rankFirstAfter ? [place, ...shifted] : [...shifted, place],
    shape: rankFirstAfter ? [rank, extent] : [extent, rank],
  };
}

/**
 * @param shape of the stored matrix
 * @returns null where an operation mixes rows with columns, or is not linear
 */
export function factorOperations(operations: readonly Operation[], shape: readonly number[], rank: number): FactorOperations | null {
  const rows: Operation[] = [];
  const columns: Operation[] = [];
  let turned = false;
  let here = shape;
  for (const operation of operations) {
    const first = here[0];
    if (here.length !== 2 || first === undefined) return null;
    if (operation.kind === "multiply") {
      // On one of the two factors, which keeps its shape.
      rows.push({ kind: "multiply", by: operation.by, shape: turned ? [rank, here[1] as number] : [first, rank] });
      continue;
    }
    if (operation.kind !== "gather" || operation.shape.length !== 2) return null;
    const at = parting(operation.dims, first);
    if (at === null) return null;
    const count = operation.dims.length;
    const sides = operation.order.map((axis) => axis < at);
    // The order keeps each side together; which comes first says whether the matrix turns.
    const turns = sides[0] === false;
    if (sides.some((side, i) => i > 0 && side !== sides[i - 1] && side === sides[0])) return null;
    // The rank stands behind rows and before columns, of the matrix as it is now and as it is then.
    const one = sided(operation, 0, at, rank, false, turns);
    const two = sided(operation, at, count, rank, true, !turns);
    (turned ? columns : rows).push(one);
    (turned ? rows : columns).push(two);
    if (turns) turned = !turned;
    here = operation.shape;
  }
  return { rows, columns, turned };
}

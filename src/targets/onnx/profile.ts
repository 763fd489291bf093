/** What a kind of runtime takes: for every op either its spelling in ONNX or its definition. */
import type { OpAttributes, OpInputs, OpName, PrimitiveName } from "../../program/ops/index.ts";
import type { Tensor } from "./builder.ts";
import type { Site } from "./site.ts";

/** Writes the nodes of one op and gives the name of the result, its axes in the order of its type. */
export type Spelling<N extends OpName> = (site: Site, inputs: OpInputs<N, Tensor>, attributes: OpAttributes<N>) => string;

/** A table that misses an op does not compile; primitives have no definition to expand into. */
export type Spellings = { readonly [N in OpName]: N extends PrimitiveName ? Spelling<N> : Spelling<N> | "expand" };

export interface Profile {
  readonly name: string;
  readonly opset: number;
  readonly irVersion: number;
  readonly spellings: Spellings;
}

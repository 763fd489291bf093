/**
 * A composite carries its definition, its expansion into primitives: the reference evaluator runs it, a target
 * without the op gets it, and a target's own spelling is tested against it.
 */
import type { DType } from "../tensor.ts";
import type { Value } from "../value.ts";
import type { Named, None, OpBase } from "./kinds.ts";
import type { PrimitiveAttributes, PrimitiveInputs, PrimitiveName } from "./primitives.ts";

/** What a definition is written with: applies primitives and hands back their output. */
export interface Definition {
  apply<N extends PrimitiveName>(op: N, inputs: PrimitiveInputs<N, Value>, attributes: PrimitiveAttributes<N>): Value;
  /** A number, as a scalar that broadcasts. */
  scalar(value: number, dtype?: DType): Value;
}

export interface Composite<Inputs extends readonly string[], Attributes extends object> extends OpBase<Inputs, Attributes> {
  define(d: Definition, inputs: Named<Inputs, Value>, attributes: Attributes): Value;
}

export const composite =
  <Attributes extends object = None>() =>
  <const Inputs extends readonly string[]>(op: Composite<Inputs, Attributes>): Composite<Inputs, Attributes> =>
    op;

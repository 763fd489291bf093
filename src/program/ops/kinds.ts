/** The two storeys of ops, as types. */
import type { TensorType } from "../tensor.ts";

/** Inputs by name; a name that ends in "?" may be null. */
export type Named<Inputs extends readonly string[], T> = {
  readonly [K in Inputs[number] as K extends `${string}?` ? never : K]: T;
} & { readonly [K in Inputs[number] as K extends `${infer Name}?` ? Name : never]: T | null };

export interface OpBase<Inputs extends readonly string[], Attributes extends object> {
  /** One sentence. */
  readonly title: string;
  /** Paper or reference code that settles what it computes. */
  readonly source: string;
  readonly inputs: Inputs;
  /** Type of the output; throws a ShapeError where the inputs don't fit. */
  shape(types: Named<Inputs, TensorType>, attributes: Attributes): TensorType;
}

/** What every target must be able to do. */
export interface Primitive<Inputs extends readonly string[], Attributes extends object> extends OpBase<Inputs, Attributes> {
  readonly define: null;
}

/** Attributes of an op that has none. */
export type None = Readonly<Record<never, never>>;

export const primitive =
  <Attributes extends object = None>() =>
  <const Inputs extends readonly string[]>(op: OpBase<Inputs, Attributes>): Primitive<Inputs, Attributes> => ({ ...op, define: null });

/** Every primitive. */
import type { TensorType } from "../tensor.ts";
import * as elementwise from "./elementwise.ts";
import type { Named } from "./kinds.ts";
import * as reduce from "./reduce.ts";
import { scan } from "./recurrence.ts";
import * as structure from "./structure.ts";

export const primitives = { ...elementwise, ...structure, ...reduce, scan };

type Primitives = typeof primitives;
export type PrimitiveName = keyof Primitives;
export type InputsOf<Op, T> = Op extends { readonly inputs: infer I extends readonly string[] } ? Named<I, T> : never;
export type AttributesOf<Op> = Op extends { shape(types: never, attributes: infer A extends object): TensorType } ? A : never;
export type PrimitiveInputs<N extends PrimitiveName, T> = InputsOf<Primitives[N], T>;
export type PrimitiveAttributes<N extends PrimitiveName> = AttributesOf<Primitives[N]>;

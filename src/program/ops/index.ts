/** Every op there is. A target's table that misses one of them does not compile. */
import { lora } from "./adapter.ts";
import * as activation from "./activation.ts";
import { additive_attention } from "./additive.ts";
import { alibi } from "./alibi.ts";
import * as attention from "./attention.ts";
import * as cells from "./cells.ts";
import * as codes from "./codes.ts";
import * as convolution from "./convolution.ts";
import type { OpBase } from "./kinds.ts";
import * as linear from "./linear.ts";
import { max_pool, resize_map, transposed_convolution } from "./map.ts";
import * as mask from "./mask.ts";
import * as norm from "./norm.ts";
import type { Composite } from "./op.ts";
import { combine_experts, expert_linear, route } from "./mixture.ts";
import * as patches from "./patches.ts";
import { resize_rows } from "./resize.ts";
import { window_ids } from "./window.ts";
import { sinusoidal_2d } from "./grid.ts";
import * as position from "./position.ts";
import { bucket_bias, disentangled_bias, relative_ids, shifted_bias } from "./relative.ts";
import { primitives, type AttributesOf, type InputsOf, type PrimitiveName } from "./primitives.ts";
import { splice } from "./splice.ts";
import { statistics } from "./statistics.ts";
import type { TensorType } from "../tensor.ts";
import type { Value } from "../value.ts";

export type { PrimitiveName } from "./primitives.ts";

const composites = {
  linear: linear.linear,
  lora,
  unembed: linear.unembed,
  embedding: linear.embedding,
  layer_norm: norm.layer_norm,
  rms_norm: norm.rms_norm,
  unit: norm.unit,
  batch_norm: norm.batch_norm,
  group_norm: norm.group_norm,
  ...activation,
  split_heads: attention.split_heads,
  merge_heads: attention.merge_heads,
  attention: attention.attention,
  additive_attention,
  softcap: attention.softcap,
  alibi,
  relative_ids,
  bucket_bias,
  disentangled_bias,
  shifted_bias,
  route,
  expert_linear,
  combine_experts,
  ...mask,
  rotary_angles: position.rotary_angles,
  rotary: position.rotary,
  sinusoidal: position.sinusoidal,
  sinusoidal_2d,
  ...patches,
  splice,
  resize_rows,
  resize_map,
  max_pool,
  transposed_convolution,
  window_ids,
  ...convolution,
  ...codes,
  statistics,
  ...cells,
};

type Composites = typeof composites;
type Primitives = typeof primitives;
export type CompositeName = keyof Composites;
export type OpName = PrimitiveName | CompositeName;

export type OpInputs<N extends OpName, T> = N extends CompositeName ? InputsOf<Composites[N], T> : N extends PrimitiveName ? InputsOf<Primitives[N], T> : never;
export type OpAttributes<N extends OpName> = N extends CompositeName ? AttributesOf<Composites[N]> : N extends PrimitiveName ? AttributesOf<Primitives[N]> : never;

/** An op seen without its name, as passes over any op see it. */
export interface SomeOp extends Omit<OpBase<readonly string[], object>, "shape"> {
  shape(types: Readonly<Record<string, TensorType | null>>, attributes: object): TensorType;
  readonly define: null | ((d: Parameters<Composite<[], object>["define"]>[0], inputs: Readonly<Record<string, Value | null>>, attributes: object) => Value);
}

// One cast for all ops: each op's own types are checked where it is written and where it is applied.
export const ops = { ...primitives, ...composites } as unknown as Readonly<Record<OpName, SomeOp>>;

export const opNames = Object.keys(ops) as OpName[];

/** Names of an op's inputs in order, without the mark of optional ones. */
export const inputNames = (name: OpName): readonly string[] => ops[name].inputs.map((input) => input.replace("?", ""));

export const isComposite = (name: OpName): name is CompositeName => name in composites;

/** A convolution beside a whole layer. */
import type { Beside, Stack } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { activated, normal, normed, time, zeros } from "./parts.ts";

/**
 * norm(y + act(convolution of x)), where x enters the layer and y leaves it; padding gives nothing and ends as zeros.
 * Source: transformers' deberta_v2 ConvLayer.
 *
 * @param real 1 for real tokens, [batch, time]
 */
export function withBeside(b: BlockBuilder, stack: Stack, { kernel, groups, act, norm }: Beside, x: Value, y: Value, real: Value): Value {
  const d_model = dim("d_model", stack.d_model);
  const unpadded = (v: Value, name: string | null = null): Value => b.apply("mask_rows", { x: v, attention_mask: real }, {}, name);
  const weight = b.parameter("beside.weight", [dim("kernel", kernel), dim("d_model/groups", stack.d_model / groups), d_model], normal);
  const bias = b.parameter("beside.bias", [d_model], zeros);
  const reach = (kernel - 1) / 2;
  const beside = b.apply("convolution", { x: unpadded(x), weight, bias }, { stride: [1], padding: [[reach, reach]], groups, to: [time] }, "beside");
  const sum = b.apply("add", { a: y, b: activated(b, unpadded(beside), act) }, {});
  return unpadded(normed(b, sum, "beside_norm", norm), "x");
}

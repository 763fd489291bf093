/** Conformer's convolution module. Gulati et al. 2020, arXiv:2005.08100. */
import type { ConvolutionSublayer } from "../model/sound.ts";
import type { Stack } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { dim, float, int, one, type Dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Blocks } from "./blocks.ts";
import { hasPadding } from "../model/padding.ts";
import { activated, batch, batchNormed, closing, dense, normal, normed, time, zeros } from "./parts.ts";

export function convolutionKey(stack: Stack, c: ConvolutionSublayer): string {
  const { name, norm, output_norm, place, residual, ...own } = c;
  return JSON.stringify([own, stack.d_model, closing(stack), readsPadding(stack, c)]);
}

/** Whether it reads the mask of real positions. */
export const readsPadding = (stack: Stack, c: ConvolutionSublayer): boolean => c.masked && hasPadding(stack);

export function convolutionBlock(blocks: Blocks, stack: Stack, c: ConvolutionSublayer, origin: string): Block {
  return blocks.get("convolution", convolutionKey(stack, c), (name) => {
    const b = new BlockBuilder();
    const d_model = dim("d_model", stack.d_model);
    const x = b.input("x", float(batch, time, d_model));
    const gate = b.apply("sigmoid", { x: dense(b, x, "gate", d_model, c.bias) }, {});
    let y = b.apply("multiply", { a: dense(b, x, "up", d_model, c.bias), b: gate }, {}, "y");
    if (readsPadding(stack, c)) y = b.apply("mask_rows", { x: y, attention_mask: b.input("attention_mask", int(batch, time)) }, {}, "y");
    y = depthwise(b, c, y, d_model);
    if (c.inner_norm !== null) y = innerNorm(b, c.inner_norm, y);
    const output = dense(b, activated(b, y, c.act, "y"), "down", d_model, c.bias, closing(stack));
    return b.build({ name, title: titleOf(c), origin }, [output]);
  });
}

/** Over time, each channel by a filter of its own. */
function depthwise(b: BlockBuilder, { kernel, bias }: ConvolutionSublayer, x: Value, d_model: Dim): Value {
  const side = (kernel - 1) / 2;
  const weight = b.parameter("depthwise.weight", [dim("kernel", kernel), one, d_model], normal);
  const inputs = { x, weight, bias: bias ? b.parameter("depthwise.bias", [d_model], zeros) : null };
  return b.apply("convolution", inputs, { stride: [1], padding: [[side, side]], groups: Number(d_model.size.text), to: [time] }, "y");
}

function innerNorm(b: BlockBuilder, { kind, eps }: NonNullable<ConvolutionSublayer["inner_norm"]>, x: Value): Value {
  return kind === "batch" ? batchNormed(b, x, "norm", eps, "y") : normed(b, x, "norm", { kind, eps, bias: true, affine: true, offset: 0 }, "y");
}

function titleOf({ kernel, act, inner_norm: norm }: ConvolutionSublayer): string {
  return `Convolution: a gate, ${kernel} positions under a filter a channel, ${norm === null ? "" : `${norm.kind} norm, `}${act}.`;
}

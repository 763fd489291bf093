/** What leaves a stack over sound, made shorter by gated convolutions. */
import type { LengthAdapter, Shortening } from "../model/sound.ts";
import type { Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { size, strided } from "../program/size.ts";
import { at, dim, float } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Blocks } from "./blocks.ts";
import { shortened, stridedBy } from "./dims.ts";
import type { StackInputs } from "./input/given.ts";
import { batch, dense, normal, normed, time, zeros } from "./parts.ts";

const BASE = "length_adapter";

const keyOf = ({ d_model, length_adapter }: Stack): string => JSON.stringify([d_model, length_adapter]);

export function planLengthAdapter(blocks: Blocks, stack: Stack): void {
  if (stack.length_adapter !== null) blocks.plan(BASE, keyOf(stack), stack.name, null);
}

/** x [batch, time, d_model] as it leaves the stack: [batch, fewer, d] where that has a length adapter. */
export function lengthAdapted(b: BlockBuilder, blocks: Blocks, stack: Stack, x: Value): Value {
  if (stack.length_adapter === null) return x;
  const path = join(stack.path, BASE);
  return at(b.call(adapterBlock(blocks, stack, stack.length_adapter, path), { parameters: path }, [x], ["x"]), 0);
}

/** Hugging Face Wav2Vec2Adapter. */
function adapterBlock(blocks: Blocks, stack: Stack, { d, norm, convolutions }: LengthAdapter, origin: string): Block {
  return blocks.get(BASE, keyOf(stack), (name) => {
    const b = new BlockBuilder();
    let x = b.input("x", float(batch, time, dim("d_model", stack.d_model)));
    if (norm !== null) x = normed(b, dense(b, x, "projection", dim("d_model", d), true), "norm", norm, "x");
    convolutions.forEach((convolution, i) => {
      x = gated(b, x, `conv_${i + 1}`, convolution, d);
    });
    const { kernel = 1, stride = 1 } = convolutions[0] ?? {};
    const title = `Shorter by ${convolutions.length} gated convolution${convolutions.length === 1 ? "" : "s"}: ${kernel} positions each, ${stride} apart.`;
    return b.build({ name, title, origin }, [x]);
  });
}

/** The first half of 2 d channels times sigmoid of the second. Dauphin et al. 2017, arXiv:1612.08083. */
function gated(b: BlockBuilder, x: Value, path: string, convolution: Shortening, d: number): Value {
  const along = stridedBy(convolution);
  const to = dim("time", strided(at(x.type.dims, 1).size, along));
  const both = dim("channels", 2 * d);
  const weight = b.parameter(`${path}.weight`, [dim("kernel", convolution.kernel), at(x.type.dims, 2), both], normal);
  const bias = b.parameter(`${path}.bias`, [both], zeros);
  const y = b.apply("convolution", { x, weight, bias }, { stride: [along.stride], padding: [along.padding], groups: 1, to: [to] }, "y");
  const half = (start: number): Value => b.apply("slice", { x: y }, { axis: 2, start: size(start), to: dim("d_model", d) });
  return b.apply("multiply", { a: half(0), b: b.apply("sigmoid", { x: half(d) }, {}) }, {}, "x");
}

/** What is given, as what reads the end of the stack sees it; made when it is first asked for. */
export function seenAtEnd(b: BlockBuilder, stack: Stack, seen: StackInputs): () => StackInputs {
  const { length_adapter: adapter } = stack;
  const { attention_mask: mask } = seen;
  if (adapter === null || mask === null) return () => seen;
  const length = at(mask.type.dims, 1);
  const to = dim(length.axis, shortened(length.size, adapter));
  let real: Value | null = null;
  return () => {
    real ??= b.apply("shortened_mask", { attention_mask: mask }, { by: adapter.convolutions.map(stridedBy), to, count: "stride" }, "real");
    return { ...seen, attention_mask: real };
  };
}

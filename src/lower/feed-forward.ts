/** Feed-forward sublayers. */
import type { FeedForwardSublayer, Stack } from "../model/types.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { dim, float } from "../program/tensor.ts";
import type { Blocks } from "./blocks.ts";
import { activated, batch, closing, dense, time } from "./parts.ts";

/** gpt-oss's clamp and slope; the activation's name stands for them. */
const OAI = { limit: 7, alpha: 1.702 };

export const feedForwardKey = (stack: Stack, f: FeedForwardSublayer): string => JSON.stringify([stack.d_model, f.d_ff, f.act, f.gated, f.bias, closing(stack)]);

export function feedForwardBlock(blocks: Blocks, stack: Stack, f: FeedForwardSublayer, origin: string): Block {
  return blocks.get("feed_forward", feedForwardKey(stack, f), (name) => {
    const b = new BlockBuilder();
    const [d_model, d_ff] = [dim("d_model", stack.d_model), dim("d_ff", f.d_ff)];
    const x = b.input("x", float(batch, time, d_model));
    const inner = () => {
      if (!f.gated) return activated(b, dense(b, x, "up", d_ff, f.bias), f.act);
      const gate = dense(b, x, "gate", d_ff, f.bias);
      if (f.act === "swiglu_oai") return b.apply("swiglu_oai", { gate, up: dense(b, x, "up", d_ff, f.bias) }, OAI);
      return b.apply("multiply", { a: activated(b, gate, f.act), b: dense(b, x, "up", d_ff, f.bias) }, {});
    };
    const y = dense(b, inner(), "down", d_model, f.bias, closing(stack));
    return b.build({ name, title: `Feed-forward: ${f.d_ff} wide, ${f.act}${f.gated ? ", gated" : ""}.`, origin }, [y]);
  });
}

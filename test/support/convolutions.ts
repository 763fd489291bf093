/** Convolutions to try every target with: kernels, strides, paddings and groups of one and of two axes. */
import type { OpAttributes } from "../../src/program/ops/index.ts";
import { strided, type Strided } from "../../src/program/size.ts";
import { dim, float, type Dim, type TensorType } from "../../src/program/tensor.ts";

export interface Convolution {
  readonly name: string;
  readonly types: { readonly x: TensorType; readonly weight: TensorType; readonly bias: TensorType | null };
  readonly attributes: OpAttributes<"convolution">;
}

function convolved(name: string, space: readonly Dim[], along: readonly Strided[], [into, out]: readonly [number, number], groups: number, bias: boolean, dilation?: readonly number[]): Convolution {
  const spread = along.map((a, i): Strided => ({ ...a, kernel: (a.kernel - 1) * (dilation?.[i] ?? 1) + 1 }));
  const to = space.map((d, i) => dim(`place_${i}`, strided(d.size, spread[i] as Strided)));
  const kernel = along.map(({ kernel: taps }) => dim("kernel", taps));
  const types = { x: float(dim("batch"), ...space, dim("in", into)), weight: float(...kernel, dim(groups === 1 ? "in" : "in/groups", into / groups), dim("out", out)), bias: bias ? float(dim("out", out)) : null };
  return { name, types, attributes: { stride: along.map((a) => a.stride), padding: along.map((a) => a.padding), groups, to, ...(dilation === undefined ? {} : { dilation }) } };
}

const along = (kernel: number, stride: number, before: number, after: number): Strided => ({ kernel, stride, padding: [before, after] });

/** @param time an axis whose length is known when running, of 3 at least */
export function convolutions(time: Dim): readonly Convolution[] {
  const plane = [time, dim("bands", 7)];
  return [
    convolved("same length", [time], [along(3, 1, 1, 1)], [6, 10], 1, true),
    convolved("half as long", [time], [along(3, 2, 1, 1)], [6, 10], 1, true),
    convolved("a stride as long as the kernel, no padding", [time], [along(2, 2, 0, 0)], [6, 10], 1, false),
    convolved("a stride beyond the kernel", [time], [along(1, 2, 0, 0)], [6, 4], 1, false),
    convolved("an even kernel, more zeros in front", [time], [along(4, 1, 2, 1)], [6, 6], 3, true),
    convolved("a filter a channel", [time], [along(5, 1, 2, 2)], [6, 6], 6, true),
    convolved("two filters a channel", [time], [along(3, 2, 1, 1)], [4, 8], 4, false),
    convolved("a kernel longer than the row", [time], [along(9, 1, 4, 4)], [2, 4], 2, true),
    convolved("a kernel of positions apart", [time], [along(2, 1, 0, 0)], [6, 10], 1, true, [2]),
    convolved("a kernel of positions apart, a stride, a filter a channel", [time], [along(3, 2, 3, 4)], [6, 6], 6, true, [3]),
    convolved("a plane, a kernel of bands apart", plane, [along(3, 1, 1, 1), along(3, 2, 1, 2)], [4, 6], 2, true, [1, 2]),
    convolved("a plane", plane, [along(3, 2, 1, 1), along(3, 2, 0, 1)], [1, 5], 1, true),
    convolved("a plane, a filter a channel", plane, [along(3, 1, 1, 1), along(2, 3, 0, 0)], [4, 4], 4, true),
    convolved("a plane, groups", plane, [along(3, 2, 1, 1), along(3, 2, 1, 1)], [4, 6], 2, false),
  ];
}

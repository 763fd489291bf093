/** Convolutions: ONNX has channels behind the batch and filters as [out, in / groups, kernel …]. */
import type { Spelling } from "../profile.ts";

export const convolution: Spelling<"convolution"> = (s, { x, weight, bias }, { stride, padding, dilation, groups }) => {
  const axes = stride.map((_, i) => i);
  const rank = axes.length + 2;
  const first = s.transposed(x, [0, rank - 1, ...axes.map((i) => 1 + i)]);
  const filter = s.graph.once(`filter ${weight.name}`, () => s.transposed(weight, [rank - 1, rank - 2, ...axes]));
  const inputs = bias === null ? [first, filter] : [first, filter, s.read(bias)];
  const y = s.node("Conv", inputs, { group: groups, strides: stride, pads: [...padding.map(([before]) => before), ...padding.map(([, after]) => after)], ...(dilation === undefined ? {} : { dilations: dilation }) });
  return s.node("Transpose", [y], { perm: [0, ...axes.map((i) => 2 + i), 1] });
};

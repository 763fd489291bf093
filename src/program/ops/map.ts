/** Maps of features, [batch, down, across, channels], brought to other sizes. */
import { product, sameSize, size, times } from "../size.ts";
import { at, dim, known, sameDim, ShapeError, showDims, type Dim, type TensorType } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";
import { resizeWeights } from "./resize.ts";

/** Places down and across. */
type Places = readonly [Dim, Dim];

/**
 * Which of `from` rows each of `to` rows is the mean of: weights [to][from].
 *
 * Row i stands for all that its part of the whole touches, so that rows overlap where `to` does not divide `from`.
 */
export function meanWeights(from: number, to: number): readonly (readonly number[])[] {
  return Array.from({ length: to }, (_, i) => {
    const [first, end] = [Math.floor((i * from) / to), Math.ceil(((i + 1) * from) / to)];
    return Array.from({ length: from }, (_, j) => (j >= first && j < end ? 1 / (end - first) : 0));
  });
}

const WEIGHTS = { mean: meanWeights, bilinear: (from: number, to: number) => resizeWeights(from, to, "bilinear", false) } as const;

function mapped(x: TensorType, [down, across]: Places): TensorType {
  if (x.dims.length !== 4) throw new ShapeError(`${showDims(x.dims)} is no map`);
  return { dtype: "float", dims: [at(x.dims, 0), down, across, at(x.dims, 3)] };
}

export const resize_map = composite<{ readonly kind: keyof typeof WEIGHTS; readonly to: Places }>()({
  title: "A map with as many places as asked for, each the mean of those that it stands for or made of its neighbours",
  source: "torch.nn.AdaptiveAvgPool2d; torch.nn.functional.interpolate, bilinear, align_corners false",
  inputs: ["x"],
  shape: ({ x }, { to }) => mapped(x, to),
  define: (d, { x }, { kind, to: [newDown, newAcross] }) => {
    const [batch, down, across, channels] = [at(x.type.dims, 0), at(x.type.dims, 1), at(x.type.dims, 2), at(x.type.dims, 3)];
    const weights = (to: Dim, from: Dim): Value => d.apply("constant", {}, { dtype: "float", dims: [to, from], values: WEIGHTS[kind](known(from), known(to)).flat() });
    // Down, then across: each a product with a matrix of constants.
    const lines = d.apply("reshape", { x }, { dims: [batch, down, dim("line", product([across.size, channels.size]))] });
    const columns = d.apply("matmul", { a: weights(newDown, down), b: lines }, {});
    return d.apply("matmul", { a: weights(newAcross, across), b: d.apply("reshape", { x: columns }, { dims: [batch, newDown, across, channels] }) }, {});
  },
});

/** One axis in runs of so many: the largest of each. What is left over at its end is left out. */
function largest(d: Definition, x: Value, axis: 1 | 2, window: number, to: Dim): Value {
  const others = (...here: readonly Dim[]): readonly Dim[] => x.type.dims.flatMap((other, i) => (i === axis ? here : [other]));
  const whole = dim(at(x.type.dims, axis).axis, known(to) * window);
  const cut = sameDim(whole, at(x.type.dims, axis)) ? x : d.apply("slice", { x }, { axis, start: size(0), to: whole });
  const runs = d.apply("reshape", { x: cut }, { dims: others(to, dim("window", window)) });
  return d.apply("reshape", { x: d.apply("reduce_max", { x: runs }, { axis: axis + 1 }) }, { dims: others(to) });
}

export const max_pool = composite<{ readonly window: number; readonly to: Places }>()({
  title: "The largest of each square of places; what is left over at the ends is left out",
  source: "torch.nn.MaxPool2d, its stride as long as its kernel",
  inputs: ["x"],
  shape: ({ x }, { window, to }) => {
    const type = mapped(x, to);
    to.forEach((places, i) => {
      if (known(places) !== Math.floor(known(at(x.dims, 1 + i)) / window)) throw new ShapeError(`squares of ${window} in ${showDims(x.dims)} are not ${showDims(to)}`);
    });
    return type;
  },
  define: (d, { x }, { window, to: [down, across] }) => largest(d, largest(d, x, 1, window, down), 2, window, across),
});

export const transposed_convolution = composite<{ readonly to: Places }>()({
  title: "Each place becomes a square of places, x times W [in, kernel, kernel, out] plus b",
  source: "torch.nn.ConvTranspose2d, its stride as long as its kernel: squares lie side by side",
  inputs: ["x", "weight", "bias?"],
  shape: ({ x, weight, bias }, { to }) => {
    const out = at(weight.dims, 3);
    if (x.dims.length !== 4 || weight.dims.length !== 4 || !sameDim(at(x.dims, 3), at(weight.dims, 0))) throw new ShapeError(`${showDims(x.dims)} spread by ${showDims(weight.dims)}`);
    to.forEach((places, i) => {
      if (!sameSize(places.size, times(at(x.dims, 1 + i).size, at(weight.dims, 1 + i).size))) throw new ShapeError(`${showDims(x.dims)} spread by ${showDims(weight.dims)} is not ${showDims(to)}`);
    });
    if (bias !== null && (bias.dims.length !== 1 || !sameDim(at(bias.dims, 0), out))) throw new ShapeError(`bias ${showDims(bias.dims)} for ${out.axis}`);
    return { dtype: "float", dims: [at(x.dims, 0), ...to, out] };
  },
  define: (d, { x, weight, bias }, { to }) => {
    const [batch, down, across] = [at(x.type.dims, 0), at(x.type.dims, 1), at(x.type.dims, 2)];
    const [into, rows, columns, out] = [at(weight.type.dims, 0), at(weight.type.dims, 1), at(weight.type.dims, 2), at(weight.type.dims, 3)];
    const square = dim("square", product([rows, columns, out].map((of) => of.size)));
    const squares = d.apply("matmul", { a: x, b: d.apply("reshape", { x: weight }, { dims: [into, square] }) }, {});
    const apart = d.apply("reshape", { x: squares }, { dims: [batch, down, across, rows, columns, out] });
    const y = d.apply("reshape", { x: d.apply("transpose", { x: apart }, { order: [0, 1, 3, 2, 4, 5] }) }, { dims: [batch, ...to, out] });
    return bias === null ? y : d.apply("add", { a: y, b: bias }, {});
  },
});

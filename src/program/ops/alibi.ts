/** Scores that grow with the position of a key, each head by a slope of its own. */
import { at, dim, known, one, ShapeError, showDims, type Dim } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

/**
 * Slopes of the heads: 2^(-maxBias h / n), n the power of two at or below their number; the heads beyond n take the odd
 * steps of the series for 2n. Press et al. 2021, arXiv:2108.12409; the code of BLOOM and of MPT agree on them.
 */
export function alibiSlopes(heads: number, maxBias: number): readonly number[] {
  const power = 2 ** Math.floor(Math.log2(heads));
  const series = (n: number): number[] => Array.from({ length: n }, (_, i) => 2 ** ((-maxBias * (i + 1)) / n));
  return [...series(power), ...series(2 * power).filter((_, i) => i % 2 === 0)].slice(0, heads);
}

/** A number rounded to the 8 binary digits of bfloat16, halves to even. */
export function bfloat16(x: number): number {
  if (x === 0) return 0;
  const step = 2 ** (Math.floor(Math.log2(Math.abs(x))) - 7);
  const [whole, rest] = [Math.floor(x / step), x / step - Math.floor(x / step)];
  return (whole + (rest > 0.5 || (rest === 0.5 && whole % 2 !== 0) ? 1 : 0)) * step;
}

/** Powers of two up to where positions times a number below 2 end. */
const POWERS = Array.from({ length: 31 }, (_, i) => 2 ** (i + 1));

/** Numbers of 1 and more, or 0, rounded to 8 binary digits, halves to even; exact in float32 as in float64. */
function rounded(d: Definition, x: Value): Value {
  const powers = dim("powers", POWERS.length);
  const row = (values: readonly number[]): Value => d.apply("constant", {}, { dtype: "float", dims: [powers], values });
  const reached = d.apply("less_equal", { a: row(POWERS), b: d.apply("reshape", { x }, { dims: [...x.type.dims, one] }) }, {});
  // A step of 1/128 below 2, and twice as much from each power on.
  const more = d.apply("multiply", { a: d.apply("cast", { x: reached }, { dtype: "float" }), b: row(POWERS.map((power) => power / 256)) }, {});
  const sum = d.apply("reshape", { x: d.apply("reduce_sum", { x: more }, { axis: x.type.dims.length }) }, { dims: x.type.dims });
  const step = d.apply("add", { a: sum, b: d.scalar(1 / 128) }, {});
  const half = d.apply("add", { a: d.apply("divide", { a: x, b: step }, {}), b: d.scalar(0.5) }, {});
  const whole = d.apply("floor", { x: half }, {});
  const halves = d.apply("floor", { x: d.apply("multiply", { a: whole, b: d.scalar(0.5) }, {}) }, {});
  const odd = d.apply("subtract", { a: whole, b: d.apply("multiply", { a: halves, b: d.scalar(2) }, {}) }, {});
  const tie = d.apply("cast", { x: d.apply("equal", { a: whole, b: half }, {}) }, { dtype: "float" });
  const even = d.apply("subtract", { a: whole, b: d.apply("multiply", { a: tie, b: odd }, {}) }, {});
  return d.apply("multiply", { a: even, b: step }, {});
}

export const alibi = composite<{ readonly heads: Dim; readonly maxBias: number; readonly factor: number; readonly rounded: boolean }>()({
  title: "factor times slope of the head times position of the key; where rounded, all of them but the factor in bfloat16",
  source: "Press et al. 2021, arXiv:2108.12409; Hugging Face BloomModel.build_alibi_tensor, FalconModel's build_alibi_tensor (rounded)",
  inputs: ["attention_mask"],
  shape: ({ attention_mask: mask }, { heads }) => {
    if (mask.dtype !== "int" || mask.dims.length !== 2) throw new ShapeError(`mask ${showDims(mask.dims)}`);
    return { dtype: "float", dims: [at(mask.dims, 0), heads, one, at(mask.dims, 1)] };
  },
  define: (d, { attention_mask: mask }, { heads, maxBias, factor, rounded: isRounded }) => {
    const [batch, keys] = [at(mask.type.dims, 0), at(mask.type.dims, 1)];
    const position = d.apply("subtract", { a: d.apply("cumulative_sum", { x: mask }, { axis: 1 }), b: d.scalar(1, "int") }, {});
    const column = d.apply("cast", { x: d.apply("reshape", { x: position }, { dims: [batch, one, one, keys] }) }, { dtype: "float" });
    const perHead = (values: readonly number[]): Value => d.apply("constant", {}, { dtype: "float", dims: [heads, one, one], values });
    const slopes = alibiSlopes(known(heads), maxBias);
    if (!isRounded) return d.apply("multiply", { a: perHead(slopes.map((slope) => slope * factor)), b: column }, {});
    // A slope is m 2^e with 1 <= m < 2, and rounding leaves powers of two alone.
    const powers = slopes.map((slope) => 2 ** Math.floor(Math.log2(bfloat16(slope))));
    const ones = slopes.map((slope, h) => bfloat16(slope) / at(powers, h));
    // Padding in front of a row has no position; nothing sees it.
    const place = rounded(d, d.apply("maximum", { a: column, b: d.scalar(0) }, {}));
    const products = rounded(d, d.apply("multiply", { a: perHead(ones), b: place }, {}));
    return d.apply("multiply", { a: products, b: perHead(powers.map((power) => power * factor)) }, {});
  },
});

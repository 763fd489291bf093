/** float16 and bfloat16: every one of their 65,536 values, and the edges of rounding. */
import { describe, expect, it } from "vitest";
import { bfloat16ToFloat32, float16ToFloat32, float32ToBfloat16, float32ToFloat16 } from "../../src/weights/index.ts";

const all = Uint16Array.from({ length: 65536 }, (_, i) => i);
const bits = (floats: Float32Array): Uint32Array => new Uint32Array(floats.buffer, floats.byteOffset, floats.length);
const narrow16 = (x: number): number | undefined => float32ToFloat16(Float32Array.of(x))[0];
const narrowB16 = (x: number): number | undefined => float32ToBfloat16(Float32Array.of(x))[0];

/** The value of a float16 by IEEE 754's own words. */
function float16(half: number): number {
  const sign = half >>> 15 === 1 ? -1 : 1;
  const exponent = (half >>> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

describe("float16", () => {
  it("widens every value exactly", () => {
    const wide = float16ToFloat32(all);
    expect([...all].filter((half) => !Object.is(wide[half], float16(half)))).toEqual([]);
  });

  it("comes back from float32 unchanged; NaNs become quiet", () => {
    const back = float32ToFloat16(float16ToFloat32(all));
    const nan = (half: number): boolean => (half & 0x7c00) === 0x7c00 && (half & 0x3ff) !== 0;
    expect([...all].filter((half) => back[half] !== (nan(half) ? half | 0x200 : half))).toEqual([]);
  });

  it("rounds halfway cases between all neighbours to the even one, and anything beyond to the nearer", () => {
    const ulp = (x: number, by: number): number => {
      const one = Float32Array.of(x);
      const word = bits(one);
      word[0] = (word[0] ?? 0) + by;
      return one[0] ?? NaN;
    };
    const wrong: number[] = [];
    for (let low = 0; low < 0x7bff; low++) {
      const middle = (float16(low) + float16(low + 1)) / 2;
      const even = low % 2 === 0 ? low : low + 1;
      if (narrow16(middle) !== even || narrow16(-middle) !== (0x8000 | even)) wrong.push(low);
      if (narrow16(ulp(middle, -1)) !== low || narrow16(ulp(middle, 1)) !== low + 1) wrong.push(low);
    }
    expect(wrong).toEqual([]);
  });

  it("overflows from 65520 on and underflows below 2^-25", () => {
    expect([65504, 65519.996, 65520, 1e38, -65520, Infinity, 2 ** -25, 2 ** -25 * 1.0000001, 1e-45, -0].map(narrow16)).toEqual([
      0x7bff, 0x7bff, 0x7c00, 0x7c00, 0xfc00, 0x7c00, 0, 1, 0, 0x8000,
    ]);
  });
});

describe("bfloat16", () => {
  it("is the upper half of a float32", () => {
    const wide = bits(bfloat16ToFloat32(all));
    expect([...all].filter((half) => wide[half] !== half * 65536)).toEqual([]);
  });

  it("comes back from float32 unchanged; NaNs become quiet", () => {
    const back = float32ToBfloat16(bfloat16ToFloat32(all));
    const nan = (half: number): boolean => (half & 0x7f80) === 0x7f80 && (half & 0x7f) !== 0;
    expect([...all].filter((half) => back[half] !== (nan(half) ? half | 0x40 : half))).toEqual([]);
  });

  it("rounds to nearest, ties to even, overflows to infinity and keeps NaN", () => {
    const of = (pattern: number): number => new Float32Array(Uint32Array.of(pattern).buffer)[0] ?? NaN;
    expect([0x3f808000, 0x3f818000, 0x3f808001, 0x3f807fff, 0x7f7fffff, 0x00008000, 0x00018000, 0x80000001].map((p) => narrowB16(of(p)))).toEqual([
      0x3f80, 0x3f82, 0x3f81, 0x3f80, 0x7f80, 0, 2, 0x8000,
    ]);
    expect(float32ToBfloat16(new Float32Array(Uint32Array.of(0x7fffffff, 0x7f800001).buffer))).toEqual(Uint16Array.of(0x7fff, 0x7fc0));
  });
});

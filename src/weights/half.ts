/**
 * float16 and bfloat16 to float32 and back, on bit patterns.
 *
 * Widening is exact, NaN payloads included. Narrowing rounds to the nearest, ties to even, as IEEE 754 says;
 * a NaN stays a NaN and is made quiet. Working on bits keeps engines from touching NaNs on the way.
 */

/** Bits of a float16 as bits of a float32. */
export function widenFloat16(half: number): number {
  const sign = (half & 0x8000) << 16;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 31) return (sign | 0x7f800000 | (fraction << 13)) >>> 0;
  if (exponent > 0) return (sign | ((exponent + 112) << 23) | (fraction << 13)) >>> 0;
  if (fraction === 0) return sign >>> 0;
  // Subnormal: fraction * 2^-24, normal in float32. Its leading bit becomes the implicit one.
  const lead = 31 - Math.clz32(fraction);
  return (sign | ((lead + 103) << 23) | ((fraction << (23 - lead)) & 0x7fffff)) >>> 0;
}

/** Bits of a float32 as bits of the nearest float16. */
export function narrowFloat16(bits: number): number {
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00 | ((magnitude >>> 13) & 0x3ff);
  // 65520 lies halfway between the largest float16 and the next power of two: from there on it is infinite.
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  if (magnitude >= 0x38800000) {
    const rebased = magnitude - 0x38000000;
    return sign | ((rebased + 0xfff + ((rebased >>> 13) & 1)) >>> 13);
  }
  const exponent = magnitude >>> 23;
  if (exponent < 102) return sign;
  const shift = 126 - exponent; // Counts in units of 2^-24.
  const fraction = (magnitude & 0x7fffff) | 0x800000;
  const kept = fraction >>> shift;
  const lost = fraction & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return sign | (kept + (lost > half || (lost === half && (kept & 1) === 1) ? 1 : 0));
}

/** Bits of a float32 as bits of the nearest bfloat16. */
export function narrowBfloat16(bits: number): number {
  if ((bits & 0x7fffffff) > 0x7f800000) return (bits >>> 16) | 0x40;
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16) & 0xffff;
}

export function float16ToFloat32(halves: Uint16Array): Float32Array<ArrayBuffer> {
  const out = new Uint32Array(halves.length);
  for (let i = 0; i < halves.length; i++) out[i] = widenFloat16(halves[i] as number);
  return new Float32Array(out.buffer);
}

export function bfloat16ToFloat32(halves: Uint16Array): Float32Array<ArrayBuffer> {
  const out = new Uint32Array(halves.length);
  for (let i = 0; i < halves.length; i++) out[i] = (halves[i] as number) << 16;
  return new Float32Array(out.buffer);
}

const bitsOf = (floats: Float32Array): Uint32Array => new Uint32Array(floats.buffer, floats.byteOffset, floats.length);

export function float32ToFloat16(floats: Float32Array): Uint16Array<ArrayBuffer> {
  const bits = bitsOf(floats);
  const out = new Uint16Array(bits.length);
  for (let i = 0; i < bits.length; i++) out[i] = narrowFloat16(bits[i] as number);
  return out;
}

export function float32ToBfloat16(floats: Float32Array): Uint16Array<ArrayBuffer> {
  const bits = bitsOf(floats);
  const out = new Uint16Array(bits.length);
  for (let i = 0; i < bits.length; i++) out[i] = narrowBfloat16(bits[i] as number);
  return out;
}

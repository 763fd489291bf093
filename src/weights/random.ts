/**
 * Random numbers that are the same on every machine, whatever the order in which they are asked for.
 *
 * A number is a function of (seed, name, index): integers are mixed by the finalising steps of MurmurHash3
 * (Appleby, public domain), which use 32-bit multiplication and shifts alone. The normal quantile is Wichura's
 * AS 241, PPND7 (Applied Statistics 37, 1988; about seven digits): a quotient of polynomials, whose +, -, *, /
 * IEEE 754 defines to the last bit, and so it does square roots. The one function that engines may compute
 * differently, the logarithm in the tails, is a series of such operations here instead of Math.log.
 */

/** A stream's two keys. */
export interface Stream {
  readonly first: number;
  readonly second: number;
}

const golden = 0x9e3779b9;

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The stream of a name under a seed. Seeds are safe integers; all their bits count. */
export function stream(seed: number, name: string): Stream {
  let first = mix((seed | 0) ^ 0x5bf03635);
  let second = mix(Math.floor(seed / 0x1_0000_0000) ^ 0x27d4eb2f);
  for (const byte of new TextEncoder().encode(name)) {
    first = mix(Math.imul(first ^ byte, 0x01000193));
    second = mix((second + byte) ^ Math.imul(first, golden));
  }
  return { first, second };
}

/** 32 random bits at an index below 2^53, as a signed integer. */
export function bitsAt({ first, second }: Stream, index: number): number {
  const high = index >= 0x1_0000_0000 ? mix(Math.floor(index / 0x1_0000_0000)) : 0;
  return mix(mix(Math.imul(index | 0, golden) + first) ^ second ^ high);
}

const word = new DataView(new ArrayBuffer(8));

/** Natural logarithm of a positive normal number, to about 1e-15. */
function logarithm(x: number): number {
  word.setFloat64(0, x);
  const high = word.getUint32(0);
  let exponent = (high >>> 20) - 1023;
  word.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let m = word.getFloat64(0);
  if (m > 1.4142135623730951) {
    m /= 2;
    exponent++;
  }
  // log m = 2 artanh((m - 1) / (m + 1)), and the argument is below 0.172.
  const s = (m - 1) / (m + 1);
  const q = s * s;
  let sum = 0;
  for (let n = 19; n >= 1; n -= 2) sum = sum * q + 1 / n;
  return 2 * s * sum + exponent * 0.6931471805599453;
}

/** The standard normal quantile at p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  let r = Math.sqrt(-logarithm(q < 0 ? p : 1 - p));
  let value: number;
  if (r <= 5) {
    r -= 1.6;
    value = (((0.17023821103 * r + 1.3067284816) * r + 2.756815390) * r + 1.4234372777) / ((0.12021132975 * r + 0.7370016425) * r + 1);
  } else {
    r -= 5;
    value = (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) / ((0.012258202635 * r + 0.24197894225) * r + 1);
  }
  return q < 0 ? -value : value;
}

/** Intervals in which the quantile is tabulated; straight lines between them are right to 1e-6 away from the tails. */
const intervals = 1 << 14;
const tail = intervals >>> 6;
let tabulated: Float64Array | null = null;

function table(): Float64Array {
  tabulated ??= Float64Array.from({ length: intervals + 1 }, (_, k) => (k === 0 || k === intervals ? 0 : normalQuantile(k / intervals)));
  return tabulated;
}

/** Fills `values` with `std` times the normal numbers of a stream, beginning at its number `from`; none is beyond 6.4 std. */
export function fillNormal(values: Float32Array, of: Stream, from: number, std: number): void {
  const knots = table();
  for (let i = 0; i < values.length; i++) {
    const bits = bitsAt(of, from + i);
    const k = bits >>> 18;
    if (k >= tail && k < intervals - tail) {
      const left = knots[k] as number;
      values[i] = std * (left + ((knots[k + 1] as number) - left) * (((bits & 0x3ffff) + 0.5) / 0x40000));
    } else values[i] = std * normalQuantile(((bits >>> 0) + 0.5) / 0x1_0000_0000);
  }
}

/** Numbers in an order that a seed settles. */

/** Whole numbers below `limit` (Marsaglia's xorshift, 32 bits). */
export function integers(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** Multiples of 1/128 between -1 and 1: as weights they are exact in float32, float16 and bfloat16. */
export function randomNumbers(count: number, seed: number): Float64Array {
  const next = integers(seed);
  return Float64Array.from({ length: count }, () => (next(255) - 127) / 128);
}

/** Token ids [batch, length] below a limit, as rows. */
export function randomIds(batch: number, length: number, limit = 61, seed = 1): number[][] {
  const next = integers(seed);
  return Array.from({ length: batch }, () => Array.from({ length }, () => next(limit)));
}

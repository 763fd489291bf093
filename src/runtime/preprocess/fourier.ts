/** Discrete Fourier transforms of any length, in float64. Cooley and Tukey 1965, over the prime factors of the length. */

/** Writes the transform of every `stride`-th number from `offset` on to `out`, from `to` on. */
type Transform = (re: Float64Array, im: Float64Array, offset: number, stride: number, outRe: Float64Array, outIm: Float64Array, to: number) => void;

const leastFactor = (n: number): number => {
  for (let p = 2; p * p <= n; p++) if (n % p === 0) return p;
  return n;
};

function transform(n: number): Transform {
  if (n === 1)
    return (re, im, offset, _stride, outRe, outIm, to) => {
      outRe[to] = re[offset] ?? 0;
      outIm[to] = im[offset] ?? 0;
    };
  const p = leastFactor(n);
  const m = n / p;
  const part = transform(m);
  const cos = Float64Array.from({ length: n }, (_, k) => Math.cos((-2 * Math.PI * k) / n));
  const sin = Float64Array.from({ length: n }, (_, k) => Math.sin((-2 * Math.PI * k) / n));
  const [partRe, partIm] = [new Float64Array(p), new Float64Array(p)];
  return (re, im, offset, stride, outRe, outIm, to) => {
    for (let r = 0; r < p; r++) part(re, im, offset + r * stride, stride * p, outRe, outIm, to + r * m);
    for (let k = 0; k < m; k++) {
      for (let r = 0; r < p; r++) {
        partRe[r] = outRe[to + r * m + k] as number;
        partIm[r] = outIm[to + r * m + k] as number;
      }
      for (let q = 0; q < p; q++) {
        const step = k + q * m;
        let sumRe = 0;
        let sumIm = 0;
        for (let r = 0, turn = 0; r < p; r++, turn = turn + step < n ? turn + step : turn + step - n) {
          const a = partRe[r] as number;
          const b = partIm[r] as number;
          sumRe += a * (cos[turn] as number) - b * (sin[turn] as number);
          sumIm += a * (sin[turn] as number) + b * (cos[turn] as number);
        }
        outRe[to + step] = sumRe;
        outIm[to + step] = sumIm;
      }
    }
  };
}

/** A function from n real numbers to the squared magnitudes of the first n/2 + 1 frequencies; what it hands out is its own and overwritten. */
export function powerSpectrum(n: number): (frame: Float64Array) => Float64Array {
  const run = transform(n);
  const [none, re, im] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const power = new Float64Array(Math.floor(n / 2) + 1);
  return (frame) => {
    run(frame, none, 0, 1, re, im, 0);
    for (let k = 0; k < power.length; k++) power[k] = (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2;
    return power;
  };
}

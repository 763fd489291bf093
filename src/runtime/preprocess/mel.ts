/** Triangular filters along the mel scale. */

export interface MelFilters {
  /** How many. */
  readonly bins: number;
  /** Samples a second. */
  readonly rate: number;
  /** Length of the transform; its first half + 1 frequencies are weighed. */
  readonly fft: number;
  /** Hertz. */
  readonly lowest: number;
  readonly highest: number;
  /** slaney: linear up to 1000 Hz, then logarithmic, each filter of one area. kaldi: 1127 ln(1 + f/700), triangles over mels, each of height 1. */
  readonly scale: "slaney" | "kaldi";
}

const STEP = Math.log(6.4) / 27;

/** Slaney's Auditory Toolbox: 200/3 Hz a mel up to 1000 Hz, then 27 mels to a factor of 6.4. */
const slaney = {
  mel: (hertz: number): number => (hertz < 1000 ? (3 * hertz) / 200 : 15 + Math.log(hertz / 1000) / STEP),
  hertz: (mel: number): number => (mel < 15 ? (200 * mel) / 3 : 1000 * Math.exp(STEP * (mel - 15))),
};
const kaldi = { mel: (hertz: number): number => 1127 * Math.log(1 + hertz / 700) };

/** A filter's weights from its first frequency on; beside them it is zero. */
export interface Filter {
  readonly first: number;
  readonly weights: Float64Array;
}

/** What passes a filter of a spectrum. */
export function passed(spectrum: Float64Array, { first, weights }: Filter): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (spectrum[first + k] ?? 0);
  return sum;
}

/** Filters over the first fft / 2 + 1 frequencies. Source: librosa.filters.mel; torchaudio.compliance.kaldi.get_mel_banks. */
export function melFilters({ bins, rate, fft, lowest, highest, scale }: MelFilters): readonly Filter[] {
  const count = Math.floor(fft / 2) + 1;
  const between = (a: number, b: number, i: number, n: number): number => a + ((b - a) * i) / n;
  const mel = scale === "slaney" ? slaney.mel : kaldi.mel;
  const corners = Array.from({ length: bins + 2 }, (_, i) => between(mel(lowest), mel(highest), i, bins + 1)).map((m) => (scale === "slaney" ? slaney.hertz(m) : m));
  const places = Array.from({ length: count }, (_, k) => (scale === "slaney" ? between(0, rate / 2, k, count - 1) : mel((k * rate) / fft)));
  return Array.from({ length: bins }, (_, i) => {
    const [left = 0, peak = 0, right = 0] = corners.slice(i, i + 3);
    const height = scale === "slaney" ? 2 / (right - left) : 1;
    const whole = places.map((at) => height * Math.max(0, Math.min((at - left) / (peak - left), (right - at) / (right - peak))));
    const first = Math.max(whole.findIndex((w) => w > 0), 0);
    return { first, weights: Float64Array.from(whole.slice(first, whole.findLastIndex((w) => w > 0) + 1)) };
  });
}

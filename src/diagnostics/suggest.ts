/** What a writer may have meant: the nearest word, the nearest divisors. */

/** Edits (insert, delete, replace, swap two neighbours) between two words. */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/** The candidate nearest to `word`, where one is near enough to be a slip: a third of its letters, at least one. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 64) return null;
  const folded = word.toLowerCase().replaceAll("-", "_");
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const edits = distance(folded, candidate.toLowerCase().replaceAll("-", "_"));
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Up to two divisors of `value` on either side of `wanted`, in order. `value` is a positive whole number below 2^53. */
export function divisorsNear(value: number, wanted: number): readonly number[] {
  const divisors: number[] = [];
  for (let d = 1; d * d <= value && d <= 65536; d++) {
    if (value % d === 0) divisors.push(d, value / d);
  }
  const sorted = [...new Set(divisors)].sort((a, b) => a - b);
  return [...sorted.filter((d) => d < wanted).slice(-2), ...sorted.filter((d) => d >= wanted).slice(0, 2)];
}

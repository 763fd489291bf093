/** How many dimensions of a head rotate: `fraction` of them; null where that is no even whole number above 0. */
export function rotaryDimensions(dHead: number, fraction: number): number | null {
  const dimensions = Math.round(dHead * fraction);
  // 0.4 * 80 need not be 32 to the last bit.
  const whole = Math.abs(dimensions - dHead * fraction) < 1e-6 * dHead;
  return whole && dimensions > 0 && dimensions % 2 === 0 ? dimensions : null;
}

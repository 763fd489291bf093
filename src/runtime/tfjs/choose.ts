/** Layers that read different things in turn. */

/** The choice that a pattern makes for an index: choices[pattern[index]], the pattern repeated as often as needed. */
export function choose<T>(choices: readonly T[], pattern: readonly number[], index: number): T {
  const chosen = choices[pattern[index % pattern.length] ?? -1];
  if (chosen === undefined) throw new RangeError(`no choice for element ${index} of a pattern of ${pattern.length}`);
  return chosen;
}

/** The element of a list at an index. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return found;
}

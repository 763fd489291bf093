/** What must be the same is the same: pairs of specs, over the same numbers, in float64. */
import { expect, test } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { drawn, evaluator, modelOf, programOf, type Weights } from "../support/spelled.ts";
import { pairs, textOf } from "./pairs.ts";

const tokens = [[3, 1, 4, 1, 5, 9]];

test.each(pairs)("$name", async ({ first, second, weights, set, firstInputs, digits = 6 }) => {
  const [left, right] = [programOf(modelOf(textOf(first ?? {}))), programOf(modelOf(textOf(second)))];
  const own: Weights = drawn(left);
  for (const [path, values] of set?.(own) ?? []) {
    expect(own.get(path)?.length, path).toBe(values.length);
    own.set(path, values);
  }
  const other: Weights = new Map([...own, ...(weights?.(own) ?? [])]);
  const [got, want] = [await evaluator(left, own).forward({ tokens, ...firstInputs }), await evaluator(right, other).forward({ tokens })];
  const last = want["lastHiddenState"] as Numbers;
  // Numbers that show: a stack that gave zeros or one value would agree with anything.
  expect(new Set(last.data).size).toBeGreaterThan(20);
  for (const name of Object.keys(want).filter((key) => key !== "hiddenStates")) {
    const [a, b] = [got[name] as Numbers, want[name] as Numbers];
    b.data.forEach((v, i) => expect(a.data[i], `${name} ${i}`).toBeCloseTo(v, digits));
  }
});

import { expect, test } from "vitest";
import { constant, evaluate, minus, plus, product, sameSize, size, substitute, symbolsOf, times } from "../../src/program/size.ts";

test("sizes have one canonical text", () => {
  const key = plus(size("past"), size("time"));
  expect(key.text).toBe("past + time");
  expect(plus(size("time"), size("past")).text).toBe("past + time");
  expect(minus(key, size("time")).text).toBe("past");
  expect(minus(key, key).text).toBe("0");
  expect(minus(size(3), size("time")).text).toBe("-1*time + 3");
  expect(times(size("time"), times(size(2), size("batch"))).text).toBe("2*batch*time");
  expect(product([key, size("batch")]).text).toBe("batch*past + batch*time");
  expect(sameSize(times(key, size(2)), plus(key, key))).toBe(true);
});

test("sizes are known, evaluated and substituted", () => {
  const key = plus(size("past"), size("time"));
  expect(constant(size(7))).toBe(7);
  expect(constant(minus(key, key))).toBe(0);
  expect(constant(key)).toBeNull();
  expect(evaluate(times(key, size("batch")), { past: 5, time: 2, batch: 3 })).toBe(21);
  expect(() => evaluate(key, { past: 5 })).toThrow("no value for time");
  expect(substitute(key, { past: size(0) }).text).toBe("time");
  expect(substitute(times(key, key), { past: size("n"), time: size("n") }).text).toBe("4*n*n");
  expect(symbolsOf(times(key, size("batch")))).toEqual(["batch", "past", "time"]);
});

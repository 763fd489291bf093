import { describe, expect, test } from "vitest";
import { distance, divisorsNear, nearest } from "../../src/diagnostics/suggest.ts";

describe("distance", () => {
  test.each([
    ["", "", 0],
    ["heads", "heads", 0],
    ["haeds", "heads", 1],
    ["head", "heads", 1],
    ["hedds", "heads", 1],
    ["kitten", "sitting", 3],
  ])("%s to %s is %i", (from, to, edits) => expect(distance(from, to)).toBe(edits));
});

describe("nearest", () => {
  test("a slip", () => expect(nearest("atention", ["norm", "attention", "ffn"])).toBe("attention"));
  test("letters of another case and dashes", () => expect(nearest("D-Model", ["layers", "d_model"])).toBe("d_model"));
  test("nothing near", () => expect(nearest("zebra", ["norm", "attention", "ffn"])).toBeNull());
  test("no time is lost on a huge word", () => expect(nearest("x".repeat(100_000), ["norm"])).toBeNull());
});

describe("divisorsNear", () => {
  test.each([
    [768, 10, [6, 8, 12, 16]],
    [8, 3, [1, 2, 4, 8]],
    [7, 3, [1, 7]],
    [2147483647, 12, [1, 2147483647]],
  ])("of %i around %i", (value, wanted, expected) => expect(divisorsNear(value, wanted)).toEqual(expected));
});

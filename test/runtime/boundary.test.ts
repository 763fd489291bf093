import { describe, expect, test } from "vitest";
import { InputError, nothingPast, prepareInputs, type InputRules, type Past } from "../../src/runtime/boundary.ts";

const rules: InputRules = {
  tokens: { kind: "ids", limit: 10, context: 6 },
  attentionMask: { kind: "mask", ids: "tokens" },
  positionIds: { kind: "positions", limit: 6, ids: "tokens", mask: "attentionMask" },
  tokenTypes: { kind: "types", limit: 2, ids: "tokens" },
};
const runs: InputRules = { tokens: { kind: "ids", limit: 10, context: null }, prefixIds: { kind: "runs", ids: "tokens" } };
const pictures: InputRules = { pixels: { kind: "values", shape: [null, 1, 2, 2] } };
const past: Past = { ...nothingPast, batch: 2, length: 3, mask: Int32Array.of(0, 1, 1, 1, 1, 1) };

function message(given: object, before: Past = nothingPast, held: InputRules = rules): string {
  try {
    prepareInputs(held, given, before);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "no error";
}

test("what is left out is filled in", () => {
  const ready = prepareInputs(rules, { tokens: [[1, 2, 3]] });
  expect(ready).toEqual({
    tokens: { data: Int32Array.of(1, 2, 3), shape: [1, 3] },
    attentionMask: { data: Int32Array.of(1, 1, 1), shape: [1, 3] },
    positionIds: { data: Int32Array.of(0, 1, 2), shape: [1, 3] },
    tokenTypes: { data: Int32Array.of(0, 0, 0), shape: [1, 3] },
  });
});

test("patches are marked by 0 and 1, as many for each picture as there are; left out, none is", () => {
  const held: InputRules = { pixels: { kind: "values", shape: [null, 1, 1, 1] }, patchMask: { kind: "flags", ids: "pixels", count: 3 } };
  const pixels = { data: new Float32Array(2), shape: [2, 1, 1, 1] };
  expect(prepareInputs(held, { pixels })["patchMask"]).toEqual({ data: new Int32Array(6), shape: [2, 3] });
  expect(prepareInputs(held, { pixels, patchMask: [[1, 0, 1], [0, 0, 1]] })["patchMask"]?.data).toEqual(Int32Array.of(1, 0, 1, 0, 0, 1));
  expect(message({ pixels, patchMask: [[1, 0, 1]] }, nothingPast, held)).toBe("R0002: patchMask: is [1, 3], expected [2, 3]");
  expect(message({ pixels, patchMask: [[1, 0, 2], [0, 0, 1]] }, nothingPast, held)).toBe("R0004: patchMask: 2 at row 0, column 2 is outside 0 … 1");
});

test("runs of a prefix are of the new tokens alone, or of all; what is left out is in none", () => {
  const at = (given: object, before: Past): unknown => prepareInputs(runs, { tokens: [[1, 2], [3, 4]], ...given }, before)["prefixIds"];
  expect(at({}, past)).toEqual({ data: new Int32Array(10), shape: [2, 5] });
  expect(at({ prefixIds: [[1, 0], [2, 2]] }, nothingPast)).toEqual({ data: Int32Array.of(1, 0, 2, 2), shape: [2, 2] });
  expect(at({ prefixIds: [[1, 0], [2, 2]] }, past)).toEqual({ data: Int32Array.of(0, 0, 0, 1, 0, 0, 0, 0, 2, 2), shape: [2, 5] });
  expect(at({ prefixIds: [[1, 1, 1, 1, 0], [2, 2, 2, 2, 2]] }, past)).toEqual({ data: Int32Array.of(1, 1, 1, 1, 0, 2, 2, 2, 2, 2), shape: [2, 5] });
  expect(message({ tokens: [[1, 2], [3, 4]], prefixIds: [[1, 1, 1], [1, 1, 1]] }, past, runs)).toBe("R0002: prefixIds: is [2, 3], expected [2, 2] for the new tokens or [2, 5] with the 3 kept ones");
  expect(message({ tokens: [[1, 2], [3, 4]], prefixIds: [[1], [1]] }, nothingPast, runs)).toBe("R0002: prefixIds: is [2, 1], expected [2, 2]");
  expect(message({ tokens: [[1]], prefixIds: [[-1]] }, nothingPast, runs)).toBe("R0004: prefixIds: -1 at row 0, column 0 is outside 0 …");
});

test("positions count real tokens, over padding on either side and over the past", () => {
  const given = { tokens: [[0, 5, 6], [5, 6, 0]], attentionMask: [[0, 1, 1], [1, 1, 0]] };
  expect(prepareInputs(rules, given)["positionIds"]?.data).toEqual(Int32Array.of(0, 0, 1, 0, 1, 1));
  const next = prepareInputs(rules, { tokens: [[7], [8]] }, past);
  expect(next["attentionMask"]).toEqual({ data: Int32Array.of(0, 1, 1, 1, 1, 1, 1, 1), shape: [2, 4] });
  expect(next["positionIds"]?.data).toEqual(Int32Array.of(2, 3));
});

test("one row of positions is every row's", () => {
  expect(prepareInputs(rules, { tokens: [[1, 2, 3], [4, 5, 1]], positionIds: [[2, 0, 4]] })["positionIds"]).toEqual({ data: Int32Array.of(2, 0, 4, 2, 0, 4), shape: [2, 3] });
});

test("ids come as rows, as Int32Array or as BigInt64Array", () => {
  const want = { data: Int32Array.of(1, 2), shape: [1, 2] };
  for (const tokens of [[[1, 2]], { data: Int32Array.of(1, 2), shape: [1, 2] }, { data: BigInt64Array.of(1n, 2n), shape: [1, 2] }, { data: [1, 2], shape: [1, 2] }]) expect(prepareInputs(rules, { tokens })["tokens"]).toEqual(want);
});

describe("every error, word for word", () => {
  const image = { data: new Float32Array(4), shape: [1, 1, 2, 2] };
  test.each([
    ["missing", {}, "R0001: tokens: is missing"],
    ["unknown", { tokens: [[1]], attention_mask: [[1]] }, "R0001: attention_mask: is not an input here; there are tokens, attentionMask, positionIds, tokenTypes"],
    ["one row", { tokens: [1, 2] }, "R0002: tokens: expected rows of whole numbers, [batch, length]; wrap a single row in another array"],
    ["ragged", { tokens: [[1, 2], [3]] }, "R0002: tokens: row 1 has 1 numbers, row 0 has 2; pad the rows and mark the padding in the attention mask"],
    ["empty", { tokens: [[]] }, "R0002: tokens: is empty: [1, 0]"],
    ["three axes", { tokens: { data: Int32Array.of(1), shape: [1, 1, 1] } }, "R0002: tokens: has 3 axes [1, 1, 1], expected [batch, length]"],
    ["too little data", { tokens: { data: Int32Array.of(1), shape: [1, 2] } }, "R0002: tokens: has 1 numbers for shape [1, 2]"],
    ["no rows at all", { tokens: "abc" }, "R0003: tokens: expected rows of whole numbers, or { data, shape }"],
    ["floats", { tokens: { data: Float32Array.of(1), shape: [1, 1] } }, "R0003: tokens: holds floating-point numbers, expected Int32Array, BigInt64Array or plain whole numbers"],
    ["a fraction", { tokens: [[1, 1.5]] }, "R0003: tokens: number 1 is 1.5, expected a whole number"],
    ["outside the vocabulary", { tokens: [[1, 2], [3, 10]] }, "R0004: tokens: 10 at row 1, column 1 is outside 0 … 9"],
    ["negative", { tokens: [[-1]] }, "R0004: tokens: -1 at row 0, column 0 is outside 0 … 9"],
    ["too long", { tokens: [[1, 1, 1, 1, 1, 1, 1]] }, "R0005: tokens: 7 tokens are more than the context of 6"],
    ["mask of another size", { tokens: [[1, 2]], attentionMask: [[1]] }, "R0002: attentionMask: is [1, 1], expected [1, 2]"],
    ["mask of other numbers", { tokens: [[1, 2]], attentionMask: [[1, 2]] }, "R0004: attentionMask: holds 2; 1 marks real tokens, 0 padding"],
    ["nothing real", { tokens: [[1, 2]], attentionMask: [[0, 0]] }, "R0004: attentionMask: row 0 has no real token"],
    ["position outside", { tokens: [[1]], positionIds: [[6]] }, "R0004: positionIds: 6 at row 0, column 0 is outside 0 … 5"],
    ["types of another shape", { tokens: [[1]], tokenTypes: [[0, 0]] }, "R0002: tokenTypes: is [1, 2], expected [1, 1]"],
  ])("%s", (_, given, want) => expect(message(given)).toBe(want));

  test.each([
    ["other rows than the state's", { tokens: [[1]] }, "R0002: tokens: has 1 rows, but the state holds 2"],
    ["too long with the past", { tokens: [[1, 1, 1, 1], [1, 1, 1, 1]] }, "R0005: tokens: 3 kept tokens and 4 new ones are more than the context of 6"],
    ["a mask without the past", { tokens: [[1], [1]], attentionMask: [[1], [1]] }, "R0002: attentionMask: is [2, 1], expected [2, 4]: 3 kept tokens and 1 new ones"],
  ])("%s", (_, given, want) => expect(message(given, past)).toBe(want));

  test.each([
    ["no picture", {}, "R0001: pixels: is missing"],
    ["plain numbers", { pixels: [[1]] }, "R0003: pixels: expected { data: Float32Array, shape }"],
    ["another size", { pixels: { ...image, shape: [1, 2, 2, 1] } }, "R0002: pixels: is [1, 2, 2, 1], expected [batch, 1, 2, 2]"],
    ["too few numbers", { pixels: { ...image, shape: [2, 1, 2, 2] } }, "R0002: pixels: has 4 numbers for shape [2, 1, 2, 2]"],
  ])("%s", (_, given, want) => expect(message(given, nothingPast, pictures)).toBe(want));
});

test("a text in front of another: as many features as its columns, less those left out, and no padding", () => {
  const held: InputRules = {
    told: { kind: "ids", limit: 10, context: null, least: 2 },
    toldMask: { kind: "mask", ids: "told", whole: true },
    tokens: { kind: "ids", limit: 10, context: null },
    attentionMask: { kind: "mask", ids: "tokens" },
    featureIds: { kind: "places", ids: "tokens", marks: [{ token: null, of: "told", each: null, less: 1, slot: "connect.a_b" }] },
  };
  const ready = prepareInputs(held, { told: [[1, 2, 3], [4, 5, 6]], tokens: [[7], [8]] });
  expect(ready["tokens"]).toEqual({ data: Int32Array.of(0, 0, 7, 0, 0, 8), shape: [2, 3] });
  expect(ready["attentionMask"]?.shape).toEqual([2, 3]);
  expect(ready["featureIds"]?.data).toEqual(Int32Array.of(0, 1, -1, 2, 3, -1));
  expect(message({ told: [[1]], tokens: [[7]] }, nothingPast, held)).toBe("R0002: told: has 1 column, the model needs 2 at least");
  expect(message({ told: [[1, 2], [3, 4]], toldMask: [[1, 1], [1, 0]], tokens: [[7], [8]] }, nothingPast, held)).toBe("R0004: toldMask: row 1 has padding, and what is made of it stands in front of other tokens");
});

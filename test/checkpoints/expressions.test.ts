/** The expressions of family tables: what each gives, and what each says when it can't. */
import { describe, expect, it } from "vitest";
import { freshWork } from "../../src/checkpoints/expression/work.ts";
import { evaluate } from "../../src/checkpoints/expression/evaluate.ts";
import { parseExpression } from "../../src/checkpoints/expression/parse.ts";
import { ExpressionError, type Value } from "../../src/checkpoints/expression/syntax.ts";

const names = new Map<string, Value>([
  ["d", 48],
  ["h", 4],
  ["none", null],
  ["yes", true],
  ["types", ["a", "a", "b", "a", "a", "b", "a"]],
  ["rope", new Map<string, Value>([["theta", 10000], ["__proto__", 7]])],
]);
const value = (text: string): Value =>
  evaluate(parseExpression(text), { names, work: freshWork(), stored: (name) => name === "lm_head.weight", extents: (name) => (name === "lm_head.weight" ? [5, 3] : null), given: (name) => (name === "pixel_values" ? [1, 3, 8, 4] : null) });

describe("an expression", () => {
  it.each<[string, Value]>([
    ["1 + 2 * 3 - 4 / 2 % 3", 5],
    ["(1 + 2) * -3", -9],
    ["none ?? 4 * d", 192],
    ["none ?? none ?? 1 + 1", 2],
    ["1e-5", 1e-5],
    ["d / h == 12 and not h > 4", true],
    ["false and 1 / 0 == 1", false],
    ["true or 1 / 0 == 1", true],
    ["not yes or yes", true],
    ["if h < 2 then 'few' else if h < 8 then 'some' else 'many'", "some"],
    ["rope.theta", 10000],
    ["rope['theta'] + 1", 10001],
    ["rope.scaling.kind", null],
    ["rope.constructor", null],
    ["none.any.thing", null],
    ["types[-1]", "a"],
    ["[x + 1 for x in range(5) if x % 2 == 0]", [1, 3, 5]],
    ["[if (i + 1) % 6 == 0 then 'global' else 'local' for i in range(3)]", ["local", "local", "local"]],
    ["pattern(types)", ["a*2", "b"]],
    ["pattern(['x', 'x', 'y', 'y', 'y'])", ["x*2", "y*3"]],
    ["pattern(['x', 'x', 'x'])", ["x"]],
    ["pattern(['x'])", ["x"]],
    ["[1, 2] + [3]", [1, 2, 3]],
    ["'a' + 'b'", "ab"],
    ["'full' in ['full', 'part'] and 'ul' in 'full' and 'theta' in rope", true],
    ["[min(3, 1, 2), max(1, 2), floor(-1.5), ceil(1.2), round(2.5), abs(-3), sqrt(16), rsqrt(4), pow(2, 3), log(1)]", [1, 2, -2, 2, 3, 3, 4, 0.5, 8, 0]],
    ["range(2, 5)", [2, 3, 4]],
    ["range(3, 1)", []],
    ["[length(types), length('abc'), length(rope), sum([1, 2, 3])]", [7, 3, 2, 6]],
    ["[any([false, true]), all([false, true]), any([]), all([])]", [true, false, false, true]],
    ["unique(types)", ["a", "b"]],
    ["keys(rope)", ["theta", "__proto__"]],
    ["[first([7, 8]), first(9), first([]), same(1, 1), same(1, 2), unless(1, 1), unless(1, 2)]", [7, 9, null, 1, null, null, 1]],
    ["[inside(3, 4), inside(4, 4), inside(-1, 4), inside(none, 4)]", [3, null, null, null]],
    ["split('c2p|p2c', '|')", ["c2p", "p2c"]],
    ["[starts('abc', 'ab'), ends('abc', 'ab'), lower('AbC'), text(3)]", [true, false, "abc", "3"]],
    ["[isList(types), isMap(rope), isList(none)]", [true, true, false]],
    ["[stored('lm_head.weight'), stored('wte.weight')]", [true, false]],
    ["[extents('lm_head.weight')[0], extents('wte.weight'), given('pixel_values')[3], given('input_ids')]", [5, null, 4, null]],
    ["[1, [2]] == [1, [2]]", true],
  ])("%s", (text, wanted) => {
    expect(value(text)).toEqual(wanted);
  });

  it.each([
    ["1 +", "wants a value where it ends"],
    ["1 2", "wants an end where `2` stands"],
    ["(1", "wants `)` where it ends"],
    ["[1, 2", "wants `]` where it ends"],
    ["if 1 then 2", "wants `else` where it ends"],
    ["a.1", "wants a name where `1` stands"],
    ["d ; h", 'can\'t be read from "; h" on'],
    ["d = h", 'can\'t be read from "= h" on'],
    ["'open", 'can\'t be read from "\'open" on'],
    [`${"(".repeat(50)}1${")".repeat(50)}`, "is nested deeper than 40 levels"],
    ["1 ".repeat(1500), "is longer than 2000 characters"],
    ["absent", "names `absent`, which is neither a key of config nor a let"],
    ["process('x')", "calls `process`, and there is no such function"],
    ["constructor(1)", "calls `constructor`, and there is no such function"],
    ["min()", "gives `min` 0 values, and it takes 1 to 16"],
    ["sqrt(1, 2)", "gives `sqrt` 2 values, and it takes 1"],
    ["none + 1", "wants a number where null stands"],
    ["'a' * 2", "wants a number where 'a' stands"],
    ["1 / 0", "`/` gives Infinity"],
    ["1e200 * 1e200", "`*` gives Infinity"],
    ["sqrt(-1)", "`sqrt` gives NaN"],
    ["none < 1", "wants a number where null stands"],
    ["not 1", "wants true or false where 1 stands"],
    ["if 'x' then 1 else 2", "wants true or false where 'x' stands"],
    ["types[9]", "has no element 9 in a list of 7"],
    ["d.x", "wants a mapping or a list where 48 stands"],
    ["1 in 2", "wants a list, a mapping or a string after `in` where 2 stands"],
    ["range(1e9)", "range wants at most 100000 integers, from 0 to 1000000000"],
    ["range(1.5)", "range wants at most 100000 integers, from 0 to 1.5"],
    ["length(none)", "length wants a list, a mapping or a string where null stands"],
    ["keys([1])", "keys wants a mapping where [1] stands"],
  ])("%s", (text, reason) => {
    expect(() => value(text)).toThrow(new ExpressionError(reason));
  });
});

/** Long lines of generated code. */
import { expect, test } from "vitest";
import { folded } from "../../src/targets/tfjs/fold.ts";

test.each([
  ["what fits stays", "f(a, b);", ["  f(a, b);"]],
  ["arguments one a line", "f(aaaaaaaaaa, bbbbbbbbbb, cccccccccc);", ["  f(", "    aaaaaaaaaa,", "    bbbbbbbbbb,", "    cccccccccc,", "  );"]],
  ["inside of that again", "f(a, { first: 1111111111, second: [1, 2, 3] });", ["  f(", "    a,", "    {", "      first: 1111111111,", "      second: [1, 2, 3],", "    },", "  );"]],
  ["a comma or a bracket in quotes is text", 'f("a, (b", "another, longer) one");', ["  f(", '    "a, (b",', '    "another, longer) one",', "  );"]],
  ["what closes before the end is no list to break", "first(a).then(second, third, fourth);", ["  first(a).then(", "    second,", "    third,", "    fourth,", "  );"]],
  ["a function that gives an object, to its fields", "return run((kept) => ({ first: 1, second: f(2) }));", ["  return run((kept) => ({", "    first: 1,", "    second: f(2),", "  }));"]],
  ["what has no list stays", "aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbb;", ["  aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbb;"]],
])("%s", (_, code, lines) => expect(folded(code, "  ", 30)).toEqual(lines));

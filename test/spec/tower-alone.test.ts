/** A tower by itself: a model of its own, without what it reads of others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { countParameters } from "../../src/spec/parameters.ts";
import { library, shippedFolder } from "./library.ts";

const alone = (name: string, tower: string) => compile({ path: `${name}.yaml`, text: readFileSync(join(shippedFolder, `${name}.yaml`), "utf8") }, library, { tower, targets: ["tfjs"], javascript: false });

describe("towers of the library", () => {
  test.each([["llava-1.5-7b", "vision", 303_507_456n], ["llava-1.5-7b", "language", 6_738_939_904n], ["clip-vit-b-32", "text", 63_165_952n], ["unit", "text", 108_891_648n]] as const)("%s %s", (name, tower, parameters) => {
    const { value, diagnostics } = alone(name, tower);
    expect(diagnostics.map((d) => d.message)).toEqual([]);
    expect(value?.model.name).toBe(`${name}-${tower}`);
    expect(value === null ? 0n : countParameters(value.model)).toBe(parameters);
    expect(value?.files.map((file) => file.path)).toEqual([`${name}-${tower}/${name}-${tower}.ts`]);
  });
});

test("one that is not there is said to be missing", () => {
  expect(alone("llava-1.5-7b", "visoin").diagnostics).toMatchObject([{ code: "S0803", message: "there is no tower `visoin`", help: "did you mean `vision`?" }]);
  expect(alone("gpt2", "vision").diagnostics).toMatchObject([{ code: "S0803", label: "this model has no towers" }]);
});

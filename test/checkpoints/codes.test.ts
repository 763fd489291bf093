/** Every code of these two areas is said by some test, word for word. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkpointWords } from "../../src/diagnostics/catalogue/checkpoints.ts";
import { weightWords } from "../../src/diagnostics/catalogue/weights.ts";

function texts(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(\.test\.ts|expected\.txt)$/.test(entry.name) && entry.name !== "codes.test.ts")
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

it.each([["weights", weightWords], ["checkpoints", checkpointWords]] as const)("%s", (_, words) => {
  const said = texts(join(import.meta.dirname, "../weights")) + texts(import.meta.dirname);
  expect(Object.keys(words).filter((code) => !said.includes(code))).toEqual([]);
});

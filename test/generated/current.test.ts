/** What is committed under generated/ is what its specs compile to, byte by byte, and nothing else lies there. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readable, shown } from "../../scripts/readable.mjs";
import { familyList, libraryTable, withLists } from "../../scripts/readme.mjs";
import { families } from "../../src/checkpoints/index.ts";
import { compile } from "../../src/compile.ts";
import * as compiler from "../../src/index.ts";

const text = (name: string): { path: string; text: string } => ({ path: `specs/${name}.yaml`, text: readFileSync(join("specs", `${name}.yaml`), "utf8") });
const library = { find: (name: string) => text(name) };

const committed = execFileSync("git", ["ls-files", "generated"], { encoding: "utf8" }).trim().split("\n").filter((path) => !path.endsWith(".gitignore"));

function expected(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of shown) {
    const { value } = compile(text(name), library, { targets: readable.includes(name) ? ["tfjs", "onnx", "program", "onnx-text"] : ["tfjs", "onnx"], javascript: false });
    if (value === null) throw new Error(`${name} does not compile`);
    for (const { path, content } of value.files) if (typeof content === "string") files.set(`generated/${path}`, content);
  }
  return files;
}

const files = expected();

test("nothing is missing, nothing is left over", () => {
  expect(committed).toEqual([...files.keys()].sort());
});

test.each([...files.keys()])("%s: npm run generate would not change it", (path) => {
  expect(readFileSync(path, "utf8")).toBe(files.get(path));
});

test("the README's lists of specs and families are current", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(withLists(readme, { families: familyList(families), specs: libraryTable(compiler) }));
});

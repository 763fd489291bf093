/** The tables that come with the package: up to date, as the schema says, and without a mistake for any class. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { families } from "../../src/checkpoints/index.ts";
import { compose } from "../../src/checkpoints/table/compose.ts";
import { decodeTable } from "../../src/checkpoints/table/decode.ts";
import { unpack } from "../../src/checkpoints/table/packed.ts";
import { readSource } from "../../src/source/read.ts";
import { mappingAt, stringAt, valueOf } from "../../src/source/tree.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "src/checkpoints/families");
const parents = new Set(families.flatMap((f) => stringAt(unpack(f.tree ?? "", f.file, f.text), "extends")?.value ?? []));

describe("the families' module", () => {
  it("holds every table of the folder, word for word", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort();
    expect(families.map((f) => f.file)).toEqual(files.map((name) => `families/${name}`));
    for (const { file, text } of families) expect(text).toBe(readFileSync(join(root, "src/checkpoints", file), "utf8"));
  });

  it.each(families)("$family: its tree is that of its text", ({ file, text, tree, family, modelTypes }) => {
    const read = readSource({ path: file, text });
    if (!read.ok) throw new Error(read.diagnostics.map((d) => d.message).join());
    expect(unpack(tree ?? "", file, text)).toEqual(read.value.root);
    expect(stringAt(read.value.root, "family")?.value).toBe(family);
    expect([valueOf(read.value.root)].flatMap((value) => (value as { model_type?: unknown }).model_type ?? [])).toEqual(modelTypes);
  });

  it("has one table a model_type", () => {
    const types = families.flatMap((f) => f.modelTypes);
    expect(new Set(types).size).toBe(types.length);
  });
});

describe("a table", () => {
  const schema = JSON.parse(readFileSync(join(root, "schema/family.schema.json"), "utf8")) as object;
  const valid = new Ajv2020.default({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

  it.each(families)("$family fits the schema, which its first line names", ({ file, text }) => {
    const read = readSource({ path: file, text });
    valid(read.ok ? valueOf(read.value.root) : null);
    expect(valid.errors ?? []).toEqual([]);
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../../../schema/family.schema.json");
  });

  it.each(families.filter((f) => f.modelTypes.length > 0))("$family decodes for each of its classes", (family) => {
    const whole = compose(family, families, null, null);
    if (!whole.ok) throw new Error(whole.diagnostics.map((d) => d.message).join());
    const own = mappingAt(unpack(family.tree ?? "", family.file, family.text), "classes");
    // Null takes away a class of the table that this one extends.
    const kept = [...(own?.entries ?? [])].filter(([, { value }]) => value.kind === "mapping").map(([suffix]) => suffix);
    const classes = kept.map((suffix) => `${stringAt(whole.value.root, "class")?.value ?? ""}${suffix}`);
    for (const name of [null, ...classes]) {
      const composed = compose(family, families, name, null);
      const decoded = composed.ok ? decodeTable(composed.value.root) : composed;
      expect(decoded.diagnostics.map((d) => `${name}: ${d.message}`)).toEqual([]);
    }
  });

  it("is for a model_type or an architecture, or extended by another", () => {
    expect(families.filter((f) => f.modelTypes.length === 0 && f.architectures === undefined && !parents.has(f.family))).toEqual([]);
  });
});

/** What follows from the schema is up to date, and the schema says what it should. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readSource, valueOf } from "../../src/source/index.ts";
import { validateSchema } from "../../src/spec/validate.ts";

const root = join(import.meta.dirname, "../..");

interface Schema {
  readonly $defs: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
}

interface Property extends Definition {
  readonly $ref?: string;
  readonly default?: unknown;
  readonly derived?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Property[];
}

const schema = JSON.parse(readFileSync(join(root, "schema/specformer.schema.json"), "utf8")) as Schema;

test("regenerating changes nothing", async () => {
  const { generate } = (await import(join(root, "scripts/generate.mjs"))) as { generate(): Promise<ReadonlyMap<string, string>> };
  const generated = await generate();
  expect([...generated.keys()]).toEqual(expect.arrayContaining(["src/spec/written.ts", "src/spec/validate.ts", "src/spec/keys.ts"]));
  for (const [path, text] of generated) expect(readFileSync(join(root, path), "utf8") === text, `${path} is out of date: npm run generate`).toBe(true);
});

test("the generated check needs nothing at run time", () => {
  const imports = readFileSync(join(root, "src/spec/validate.ts"), "utf8").match(/^import .*$|require\(/gm);
  expect(imports).toEqual(['import type { ErrorObject } from "ajv";']);
});

test("the generated check judges as the schema itself does", () => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, "schema/specformer.schema.json"), "utf8")) as object);
  const folders = ["specs", "test/spec/library"].map((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)));
  const cases = ["broken", "resolved"].map((folder) => readdirSync(join(root, "test/spec", folder)).map((name) => join(root, "test/spec", folder, name, "input.yaml")));
  let accepted = 0;
  let refused = 0;
  for (const path of [...folders, ...cases].flat()) {
    const source = readSource({ path, text: readFileSync(path, "utf8") });
    if (!source.ok) continue;
    const data = JSON.parse(JSON.stringify(valueOf(source.value.root))) as unknown;
    const fits = validateSchema(data) === null;
    expect(validate(data), path).toBe(fits);
    if (fits) accepted += 1;
    else refused += 1;
  }
  expect(accepted).toBeGreaterThan(40);
  expect(refused).toBeGreaterThan(10);
});

describe("the schema", () => {
  const properties = Object.entries(schema.$defs).flatMap(([name, { properties: members }]) =>
    Object.entries(members ?? {}).map(([key, property]) => [`${name}.${key}`, property] as const),
  );
  const isReference = ({ $ref }: Property): boolean => $ref !== undefined;

  test("every definition and every field is described", () => {
    expect(Object.entries(schema.$defs).filter(([, { description }]) => description === undefined)).toEqual([]);
    expect(properties.filter(([, property]) => !isReference(property) && property.description === undefined)).toEqual([]);
  });

  test("every field is required, or has a default, or says what it follows from", () => {
    const without = properties.filter(([, property]) => {
      const stated = property.default !== undefined || property.derived !== undefined || /\bRequired\b|required unless/.test(property.description ?? "");
      return !isReference(property) && !stated;
    });
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test("every number has a range", () => {
    const open = properties.flatMap(([path, property]) => [property, ...(property.anyOf ?? [])].map((branch) => [path, branch] as const)).filter(([, branch]) => {
      const types = [branch.type].flat();
      const isNumber = types.includes("integer") || types.includes("number");
      const bounded = branch.enum !== undefined || ((branch.minimum ?? branch.exclusiveMinimum) !== undefined && branch.maximum !== undefined);
      return isNumber && !bounded;
    });
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

// Writes what follows from schema/specformer.schema.json: the types of the written spec (src/spec/written.ts),
// the check of a file against it (src/spec/validate.ts) and the table of its keys (src/spec/keys.ts); and from the families' tables one module
// (src/checkpoints/families.ts).
//
//   node scripts/generate.mjs           write them
//   node scripts/generate.mjs --check   say which are out of date, exit code 1 if any is

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { familiesModule } from "./families.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const banner = "// Generated from schema/specformer.schema.json by `npm run generate`. Change the schema and generate again.";

/** Keys of ours in the schema: words for readers, no checks. */
const ANNOTATIONS = ["unit", "derived"];

/** All generated files, as text by path from the repository's root. */
export async function generate() {
  const schema = JSON.parse(readFileSync(join(root, "schema/specformer.schema.json"), "utf8"));
  return new Map([
    ["src/spec/written.ts", await writtenTypes(schema)],
    ["src/spec/validate.ts", validator(schema)],
    ["src/spec/keys.ts", keyTable(schema)],
    ["src/checkpoints/families.ts", familiesModule(root)],
  ]);
}

async function writtenTypes(schema) {
  const types = await compile(forTypes(schema), "Specification", {
    bannerComment: `${banner}\n\n/** The language as it is written, shorthands included. */`,
    additionalProperties: false,
    ignoreMinAndMaxItems: false,
    maxItems: 2,
    style: { printWidth: 130 },
  });
  return types;
}

/** References into another definition's properties become copies, so that they don't become types of their own. */
function forTypes(schema) {
  const { $ref, title, ...rest } = inlineProperties(schema, schema);
  const specification = rest.$defs.Specification;
  return { ...rest, ...specification, description: schema.description };
}

function inlineProperties(node, schema) {
  if (Array.isArray(node)) return node.map((item) => inlineProperties(item, schema));
  if (node === null || typeof node !== "object") return node;
  if (typeof node.$ref === "string" && node.$ref.includes("/properties/")) return inlineProperties(resolve(node.$ref, schema), schema);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inlineProperties(value, schema)]));
}

function resolve(reference, schema) {
  return reference
    .replace("#/", "")
    .split("/")
    .reduce((node, key) => node[key], schema);
}

/**
 * A union is checked by the type of what was written: first that it is one of the types, then the one branch of that type.
 * So a slip inside a branch is one error, not one for each branch.
 */
function byType(node, schema) {
  if (Array.isArray(node)) return node.map((item) => byType(item, schema));
  if (node === null || typeof node !== "object") return node;
  const { anyOf, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, byType(value, schema)]));
  if (anyOf === undefined) return rest;
  const typed = anyOf.map((branch) => ({ branch, type: typeOf(branch, schema) }));
  const types = typed.map(({ type }) => type);
  if (new Set(types).size !== types.length) throw new Error(`two branches of one type: ${JSON.stringify(anyOf)}`);
  const guarded = typed.filter(({ type }) => type !== "null");
  return { ...rest, type: types, allOf: guarded.map(({ branch, type }) => ({ if: { type }, then: branch })) };
}

function typeOf(branch, schema) {
  const type = branch.$ref === undefined ? branch.type : resolve(branch.$ref, schema).type;
  if (typeof type !== "string") throw new Error(`a branch needs one type: ${JSON.stringify(branch)}`);
  return type;
}

function validator(schema) {
  // Nothing in the schema needs more than ajv's smaller dialect, whose code is half as long.
  const { $schema, ...dialect } = byType(schema, schema);
  const ajv = new Ajv.default({
    allErrors: true,
    ownProperties: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  ajv.addVocabulary(ANNOTATIONS);
  const code = standaloneCode(ajv, ajv.compile(withoutWords(dialect)));
  if (code.includes("require(")) throw new Error("the generated check needs a module at run time");
  const body = shorter(code)
    .replace('"use strict";\n', "")
    .replace(/^export const validate = (\w+);\n/m, "")
    .replace(/^export default (\w+);\n/m, (_, name) => {
      entry = name;
      return "";
    });
  return [
    "// @ts-nocheck: this is ajv's code, not ours.",
    banner,
    "",
    'import type { ErrorObject } from "ajv";',
    "",
    body.trim(),
    "",
    "/** Every place at which plain data does not fit the schema, as ajv's error objects; null where it fits. */",
    "export function validateSchema(data: unknown): readonly ErrorObject[] | null {",
    `  return ${entry}(data) ? null : ${entry}.errors;`,
    "}",
    "",
  ].join("\n");
}

let entry = "validate";

/** The same code in fewer lines: one call to note an error, and no schema that nothing reads. */
function shorter(code) {
  const noted = code.replace(
    /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    "vErrors = note(vErrors, $1);\nerrors++;",
  );
  const used = noted.replace(/^const (schema\d+) = .*\n/gm, (line, name) => (noted.split(`${name}.`).length > 1 ? line : ""));
  return `${used}\nfunction note(errors, error) {\n  if (errors === null) return [error];\n  errors.push(error);\n  return errors;\n}\n`;
}

/** Descriptions and defaults check nothing, and the code is shorter without them. */
function withoutWords(node) {
  if (Array.isArray(node)) return node.map(withoutWords);
  if (node === null || typeof node !== "object") return node;
  const dropped = new Set(["title", "default", ...ANNOTATIONS]);
  const isMap = (key) => key === "properties" || key === "$defs";
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !dropped.has(key) && !(key === "description" && typeof value === "string"))
      .map(([key, value]) => [
        key,
        isMap(key) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutWords(inner)])) : withoutWords(value),
      ]),
  );
}

/** The keys of each definition, and for each key the places where it can stand. */
function keyTable(schema) {
  const keys = {};
  const children = {};
  for (const [name, definition] of Object.entries(schema.$defs)) {
    const properties = { ...definition.properties, ...(definition.type === "object" && definition.propertyNames ? { "*": definition.additionalProperties } : {}) };
    const inner = Object.entries(properties).map(([key, property]) => [key, definitionsOf(property, schema)[0]]);
    const kept = inner.filter(([, child]) => child !== undefined);
    if (kept.length > 0) children[name] = Object.fromEntries(kept);
  }
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (definition.properties !== undefined) keys[name] = Object.keys(definition.properties);
  }
  const places = {};
  const walk = (name, path) => {
    for (const [key, property] of Object.entries(schema.$defs[name].properties ?? {})) {
      const place = [...path, key];
      (places[key] ??= []).push(place.join("."));
      for (const next of definitionsOf(property, schema)) {
        if (path.length === 0 && (key === "encoder" || key === "decoder")) continue;
        if (key === "variants" || key === "at" || key === "towers") continue;
        if (next === "Outputs") walk("Output", [...place, "NAME"]);
        else walk(next, place);
      }
    }
  };
  walk("Specification", []);
  return [
    banner,
    "",
    "/** The keys of each definition of the language, in its order. */",
    `export const keysOf: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys, null, 2)};`,
    "",
    "/** The definition that a key of a definition leads to; `*` stands for any key. */",
    `export const childOf: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(children, null, 2)};`,
    "",
    "/** Where a key can stand, from the top of a spec. */",
    `export const placesOf: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(places, null, 2)};`,
    "",
  ].join("\n");
}

function definitionsOf(property, schema) {
  if (property.$ref?.includes("/properties/")) return definitionsOf(resolve(property.$ref, schema), schema);
  const references = [property, ...(property.anyOf ?? [])].map((branch) => branch.$ref).filter((reference) => reference !== undefined);
  // A list of mappings leads to what one of them holds.
  const names = references.map((reference) => reference.replace("#/$defs/", "")).map((name) => schema.$defs[name]?.items?.$ref?.replace("#/$defs/", "") ?? name);
  return names.filter((name) => schema.$defs[name]?.type === "object");
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  const check = process.argv.includes("--check");
  let stale = 0;
  for (const [path, text] of await generate()) {
    if (!check) writeFileSync(join(root, path), text);
    else if (readFileSync(join(root, path), "utf8") !== text) {
      stale += 1;
      console.error(`${path} is out of date: npm run generate`);
    }
  }
  if (stale > 0) process.exitCode = 1;
}

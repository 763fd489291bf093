/**
 * One file against the schema: every misfit becomes a diagnostic at its place.
 *
 * What was reported is marked broken in the tree that goes on, and a misspelt key counts as given,
 * so that the rules after this one don't report the same slip again.
 */

import type { ErrorObject } from "ajv";
import { specError } from "../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { limits } from "../source/limits.ts";
import { entryAt, type MappingNode, type Node, nodeAt, type Source, valueOf } from "../source/index.ts";
import { broken, without, withEntry } from "./edit.ts";
import { foreignValues, placeOfForeign } from "./foreign.ts";
import { childOf, keysOf, placesOf } from "./keys.ts";
import { isLaterKey, isLaterValue } from "./later.ts";
import { validateSchema } from "./validate.ts";

export interface SchemaCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** The tree with everything that was reported marked broken. */
  readonly root: MappingNode;
  /** The spec is wrong throughout: what else it says can't be judged. */
  readonly beyond: boolean;
}

export function checkSchema(source: Source): SchemaCheck {
  const errors = validateSchema(valueOf(source.root)) ?? [];
  const diagnostics: Diagnostic[] = [];
  let root = source.root;
  // What is not of the right type can't have a right value either.
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  for (const error of errors) {
    if (error.keyword !== "type" && VALUE_KEYWORDS.has(error.keyword) && mistyped.has(error.instancePath)) continue;
    if (diagnostics.length > limits.diagnostics) break;
    const path = pathOf(error);
    const found = misfit(error, path, source.root);
    if (found === null) continue;
    diagnostics.push(found.diagnostic);
    root = found.repair(root);
  }
  return { diagnostics, root, beyond: diagnostics.length > limits.diagnostics };
}

const VALUE_KEYWORDS: ReadonlySet<string> = new Set(["enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "minItems", "maxItems"]);

interface Misfit {
  readonly diagnostic: Diagnostic;
  readonly repair: (root: MappingNode) => MappingNode;
}

function pathOf(error: ErrorObject): readonly string[] {
  if (error.instancePath === "") return [];
  return error.instancePath.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function misfit(error: ErrorObject, path: readonly string[], root: MappingNode): Misfit | null {
  if (error.keyword === "if" || error.propertyName !== undefined) return null;
  const params: Readonly<Record<string, unknown>> = error.params;
  if (error.keyword === "additionalProperties") return unknownKey(String(params["additionalProperty"]), path, root);
  if (error.keyword === "propertyNames") return badName(String(params["propertyName"]), path, root);
  if (error.keyword === "required") {
    const key = String(params["missingProperty"]);
    return { diagnostic: specError("S0307", { path: key, why: "every spec has a name" }, firstKey(root)), repair: (tree) => tree };
  }
  const node = walk(root, path);
  if (node === undefined) return null;
  return { diagnostic: badValue(error.keyword, params, path, node), repair: (tree) => breakAt(tree, path, node) };
}

function unknownKey(key: string, path: readonly string[], root: MappingNode): Misfit {
  const here = walk(root, path);
  const span = entryAt(here, key)?.keySpan ?? root.span;
  const definition = definitionAt(path);
  const known = keysOf[definition] ?? [];
  const listed = nodeAt(root, ...path) !== here;
  const drop = (tree: MappingNode): MappingNode => {
    // An input or a set of positions whose only member is unknown is there all the same.
    if (listed || definition === "Position" || definition === "Input") return breakAt(tree, path, here ?? root);
    return without(tree, [...path, key]);
  };
  const stand = (place: readonly string[]) => (tree: MappingNode) => {
    if (listed) return drop(tree);
    const dropped = without(tree, [...path, key]);
    return entryAt(dropped, ...place) === undefined ? withEntry(dropped, place, { keySpan: span, value: broken(span) }) : dropped;
  };
  if (isLaterKey(definition, key)) return { diagnostic: specError("S0303", { what: key }, span), repair: drop };
  const section = sectionOf(path);
  const foreign = placeOfForeign(key, path.slice(section.length).join("."));
  if (foreign !== undefined) {
    const place = [...section, ...foreign.split(".")];
    return { diagnostic: specError("S0302", { key, place: foreign }, span), repair: foreign.includes("NAME") ? drop : stand(place) };
  }
  const depth = (place: string): number => place.split(".").length;
  const places = Object.hasOwn(placesOf, key) ? [...(placesOf[key] ?? [])].sort((a, b) => depth(a) - depth(b)) : [];
  if (places.length > 0) {
    const first = places[0] ?? "";
    const certain = places.length === 1 && !first.includes("NAME");
    return {
      diagnostic: specError("S0310", { key, places: places.slice(0, 3) }, span),
      repair: certain ? stand([...section, ...first.split(".")]) : drop,
    };
  }
  const near = nearest(key, known);
  return { diagnostic: specError("S0301", { key, near, known }, span), repair: near === null ? drop : stand([...path, near]) };
}

function badName(name: string, path: readonly string[], root: MappingNode): Misfit {
  const at = path[path.length - 1] === "at";
  const span = entryAt(root, ...path, name)?.keySpan ?? root.span;
  const what = at ? "the number of a layer" : path[path.length - 1] === "outputs" ? "the name of an output" : path[path.length - 1] === "towers" ? "the name of a tower" : "the name of a variant";
  const rule = at ? "must be a whole number from 0" : NAME_RULE;
  return { diagnostic: specError("S0308", { what, value: name, rule }, span), repair: (tree) => without(tree, [...path, name]) };
}

const NAME_RULE = "must be a lower-case letter, then lower-case letters, digits and underscores, 64 at most";
const PATH_RULE = "must be parts of a path with dots between them; * stands for one part, ** for any number";
const MODEL_RULE = "must be a letter or digit, then letters, digits, dots, dashes and underscores, 64 at most";

function badValue(keyword: string, params: Readonly<Record<string, unknown>>, path: readonly string[], node: Node): Diagnostic {
  const named = path.join(".");
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const value = node.kind === "scalar" ? node.value : null;
  if (isLaterValue(key, value)) return specError("S0303", { what: `${key}: ${value}` }, node.span);
  switch (keyword) {
    case "type": {
      const types = [params["type"]].flat().map(String);
      const expected = types.filter((type) => type !== "null").map((type) => WORD_OF_TYPE[type] ?? type);
      return specError("S0304", { path: named, found: foundType(node), expected, help: typeHelp(types, value) }, node.span);
    }
    case "enum": {
      const allowed = [params["allowedValues"]].flat().filter((allow) => allow !== null).map(String);
      const near = foreignValues[key]?.[String(value)] ?? nearest(String(value), allowed);
      return specError("S0305", { path: named, value: String(value), allowed, near }, node.span);
    }
    case "pattern": {
      const isModel = key === "model" || key === "extends";
      const isPath = key === "on" || key === "train";
      const what = isModel ? "the name of a spec" : key === "pattern" ? "an entry of a pattern" : isPath ? "a pattern of paths" : "a name";
      const rule = isModel ? MODEL_RULE : key === "pattern" ? "must be NAME, NAME*COUNT or NAME*" : isPath ? PATH_RULE : NAME_RULE;
      return specError("S0308", { what, value: String(value), rule }, node.span);
    }
    case "minItems":
    case "maxItems": {
      const limit = Number(params["limit"]);
      const count = node.kind === "sequence" ? node.items.length : 0;
      return specError("S0309", { path: named, count, bound: `${limit} ${keyword === "minItems" ? "at least" : "at most"}` }, node.span);
    }
    default: {
      const bound = `${BOUNDS[keyword] ?? keyword} ${String(params["limit"])}`;
      return specError("S0306", { path: named, value: typeof value === "number" ? value : 0, bound }, node.span);
    }
  }
}

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "larger than",
  exclusiveMaximum: "smaller than",
};

const WORD_OF_TYPE: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  string: "a word",
  boolean: "true or false",
  object: "a mapping",
  array: "a list",
};

function foundType(node: Node): string {
  if (node.kind === "mapping") return "a mapping";
  if (node.kind === "sequence") return "a list";
  if (node.kind === "broken" || node.value === null) return "empty";
  if (typeof node.value === "number") return Number.isInteger(node.value) ? "a number" : "a fraction";
  return typeof node.value === "boolean" ? String(node.value) : "a word";
}

function typeHelp(types: readonly string[], value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (types.includes("boolean") && /^(?:yes|on|y)$/i.test(value)) return "write `true`";
  if (types.includes("boolean") && /^(?:no|off|n)$/i.test(value)) return "write `false`";
  const digits = value.replaceAll(/[_,\s]/g, "");
  if ((types.includes("integer") || types.includes("number")) && /^\d+(?:\.\d+)?$/.test(digits)) return `write \`${digits}\`, without quotes or separators`;
  return null;
}

/** The definition that describes what stands at a path. */
function definitionAt(path: readonly string[]): string {
  const inside = (definition: string, key: string): string => childOf[definition]?.[key] ?? childOf[definition]?.["*"] ?? (/^\d+$/.test(key) ? definition : "");
  return path.reduce(inside, "Specification");
}

/** The part of a path that leads to the section of a tower, stack or layer it lies in. */
function sectionOf(path: readonly string[]): readonly string[] {
  const tower = path[0] === "towers" ? 2 : 0;
  const stack = tower + (path[tower] === "encoder" || path[tower] === "decoder" ? 1 : 0);
  const layer = path[stack] === "variants" || path[stack] === "at" ? 2 : 0;
  return path.slice(0, stack + layer);
}

function walk(root: Node, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => (node?.kind === "sequence" ? node.items[Number(key)] : nodeAt(node, key)), root);
}

/** Marks the value at a path broken; in a list, the list. */
function breakAt(root: MappingNode, path: readonly string[], node: Node): MappingNode {
  const keys: string[] = [];
  for (const key of path) {
    if (nodeAt(root, ...keys)?.kind !== "mapping") break;
    keys.push(key);
  }
  const entry = entryAt(root, ...keys);
  return entry === undefined ? root : withEntry(root, keys, { keySpan: entry.keySpan, value: broken(node.span) });
}

function firstKey(root: MappingNode): Diagnostic["span"] {
  for (const entry of root.entries.values()) return entry.keySpan;
  return root.span;
}

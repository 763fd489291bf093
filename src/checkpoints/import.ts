/** config.json to a spec, by its family's table. */
import { checkpointError } from "../diagnostics/catalogue/checkpoints.ts";
import { SpecformerError, type Diagnostic, type Result, type Span } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { nodeAt, stringAt, type MappingNode } from "../source/tree.ts";
import { readConfig } from "./config.ts";
import { derivedInput, type DerivedInput } from "./derive.ts";
import type { Scope } from "./expression/evaluate.ts";
import type { World } from "./expression/functions.ts";
import { freshWork } from "./expression/work.ts";
import { readJson } from "./json.ts";
import { ordered, printSpec } from "./print.ts";
import { partConfig, partOptions } from "./parts.ts";
import { classOfSuffix, compose, type FamilySource } from "./table/compose.ts";
import { decodeTable } from "./table/decode.ts";
import type { Extent, MadeOf, Rename, Table } from "./table/types.ts";
import { renamed } from "./weights/names.ts";
import { compute, expand, fill, fillTemplate, holds, indexCounts, indicesIn, scopeOf, valueOf, type Plain } from "./world.ts";

export interface ImportOptions {
  /** The spec's `model`; made from the family's name where it is absent. */
  readonly name?: string;
  /** Name of the config for diagnostics. */
  readonly file?: string;
  /** Names of the checkpoint's tensors, where they are known: some configs leave to the file what it holds. */
  readonly tensors?: Iterable<string>;
  /** Their shapes, where those are known too. */
  readonly shapes?: ReadonlyMap<string, { readonly shape: readonly number[] }>;
  /** Shapes of inputs by the reference's names, for a model of what is given instead of what config.json says: pictures of another size. */
  readonly inputs?: ReadonlyMap<string, readonly number[]>;
  /** The class to import as, instead of the first of config.json's `architectures`. */
  readonly className?: string;
}

/** Where the program gives what the reference calls by another name. */
export interface ResultPlace {
  /** Name of the program's output. */
  readonly output: string;
  /** One column of its last axis, or all of it. */
  readonly column: number | null;
  /** The reference has the rows of all the batch below each other. */
  readonly folded: boolean;
  readonly single: number | null;
  /** Whether the rows are choices: [batch * choices] is the reference's [batch, choices]. */
  readonly choices: boolean;
  /** The position that the reference pools, padding or not. */
  readonly at: number | null;
  /** What the reference makes of the output, where it does not hand it out as it is. */
  readonly made: MadeOf | null;
}

export interface Imported {
  readonly family: string;
  /** The class as the reference library names it, such as `BertForPreTraining`. */
  readonly className: string;
  /** The spec as written: plain data in the language of specs. */
  readonly spec: Readonly<Record<string, Plain>>;
  /** The same as YAML text. */
  readonly specText: string;
  /** Program inputs by the reference's input names. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Inputs that the reference makes of others where they are not given, by its names. */
  readonly derived: ReadonlyMap<string, DerivedInput>;
  /** Program outputs by the reference's output names. */
  readonly outputs: ReadonlyMap<string, ResultPlace>;
  /** What `planWeights` needs: the table and the config's values. */
  readonly rules: WeightRules;
}

export interface WeightRules {
  readonly table: Table;
  readonly scope: Scope;
  readonly counts: ReadonlyMap<string, number>;
  /** Rules of parts that have tables of their own. */
  readonly parts: readonly PartRules[];
}

export interface PartRules {
  /** What paths of its parameters begin with: its tower's name and a dot; nothing where it is all of the model. */
  readonly path: string;
  readonly names: readonly Rename[];
  readonly rules: WeightRules;
}

const failed = (...diagnostics: Diagnostic[]): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } => ({ ok: false, diagnostics });

function findFamily(config: MappingNode, families: readonly FamilySource[]): Result<FamilySource> {
  const known = families.flatMap((f) => f.modelTypes);
  const type = stringAt(config, "model_type");
  if (type === undefined) {
    const architecture = stringAt(config, "architecture");
    if (architecture === undefined) return failed(checkpointError("K0213", { known }, config.span));
    const named = families.find((f) => f.architectures?.some((begins) => architecture.value.startsWith(begins)) === true);
    if (named !== undefined) return { ok: true, value: named, diagnostics: [] };
    return failed(checkpointError("K0214", { architecture: architecture.value, begins: families.flatMap((f) => f.architectures ?? []) }, architecture.span));
  }
  const family = families.find((f) => f.modelTypes.includes(type.value));
  if (family === undefined) return failed(checkpointError("K0208", { type: type.value, known, nearest: nearest(type.value, known) }, type.span));
  return { ok: true, value: family, diagnostics: [] };
}

/** The class that the config names, and where; null where it names none. */
function classOf(config: MappingNode, options: ImportOptions): { readonly name: string; readonly span: Span | null } | null {
  if (options.className !== undefined) return { name: options.className, span: null };
  const list = nodeAt(config, "architectures");
  const first = list?.kind === "sequence" ? list.items[0] : undefined;
  return first?.kind === "scalar" && typeof first.value === "string" ? { name: first.value, span: first.span } : null;
}

const isRecord = (data: Plain): data is Readonly<Record<string, Plain>> => typeof data === "object" && data !== null && !Array.isArray(data);
const modelName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "model";

/**
 * Reads a published model's config.json.
 *
 * @param families the tables that may apply; `families` of `families.ts` are those that come with the package
 */
export function importConfig(configText: string, families: readonly FamilySource[], options: ImportOptions = {}): Result<Imported> {
  const file = options.file ?? "config.json";
  const json = readJson(configText, file);
  if (!json.ok) return json;
  const config = json.value;
  if (config.kind !== "mapping") return failed(checkpointError("K0202", {}, config.span));
  const family = findFamily(config, families);
  return family.ok ? importNode(config, family.value, classOf(config, options), families, { ...options, file }) : family;
}

function importNode(config: MappingNode, family: FamilySource, named: ReturnType<typeof classOf>, families: readonly FamilySource[], options: ImportOptions & { readonly file: string }): Result<Imported> {
  const { file } = options;
  const composed = compose(family, families, named?.name ?? null, named?.span ?? null);
  if (!composed.ok) return composed;
  const decoded = decodeTable(composed.value.root);
  if (!decoded.ok) return decoded;
  const table = decoded.value;
  const values = readConfig(config, table);
  if (!values.ok) return values;
  const world = worldOfFile(table, options);
  try {
    const parts = importParts(config, table, { names: values.value, ...world }, families, options);
    if (!parts.ok) return parts;
    const specs = new Map([...parts.value].map(([name, { spec: { model, ...spec } }]) => [name, valueOf(spec)]));
    const scope = scopeOf(table, parts.value.size === 0 ? values.value : new Map([...values.value, ["parts", specs]]), world);
    const unmet = table.requirements.filter((r) => !holds(r.that, scope));
    if (unmet.length > 0) return failed(...unmet.map((r) => checkpointError("K0210", { reason: r.because }, placeOf(config, r.key))));
    const counts = indexCounts(table, scope);
    const body = fill(table.spec, scope);
    const spec = ordered({ model: modelName(options.name ?? `${table.family}-import`), ...(isRecord(body) ? body : {}) });
    const { className } = composed.value;
    return {
      ok: true,
      diagnostics: [],
      value: {
        family: table.family,
        className,
        spec,
        specText: printSpec(spec, `Imported from the ${file.split(/[\\/]/).at(-1) ?? file} of a ${className}.`),
        inputs: table.inputs,
        derived: new Map([...table.derived].flatMap(([input, rule]) => {
          const derived = derivedInput(rule, scope);
          return derived === null ? [] : [[input, derived] as const];
        })),
        outputs: outputsOf(table, scope, counts),
        rules: { table, scope, counts, parts: table.parts.flatMap(({ name, names, whole }) => {
          const part = parts.value.get(name);
          return part === undefined ? [] : [{ path: whole ? "" : `${name}.`, names, rules: part.rules }];
        }) },
      },
    };
  } catch (error) {
    if (error instanceof SpecformerError) return failed(...error.diagnostics);
    throw error;
  }
}

/** Parts of the config that have tables of their own, in their order. */
function importParts(config: MappingNode, table: Table, scope: Scope, families: readonly FamilySource[], options: ImportOptions & { readonly file: string }): Result<ReadonlyMap<string, Imported>> {
  const parts = new Map<string, Imported>();
  for (const part of table.parts) {
    const own = partConfig(part, config, scope);
    if ("wrong" in own) return failed(own.wrong);
    const family = findFamily(own.node, families);
    if (!family.ok) return family;
    const named = part.suffixes.length === 0 ? null : classOfSuffix(family.value, families, part.suffixes);
    if (named?.ok === false) return named;
    const className = named === null ? null : named.value === null ? null : { name: named.value, span: own.node.span };
    const imported = importNode(own.node, family.value, className, families, { ...partOptions(options, part.names, table.renames), file: options.file });
    if (!imported.ok) return imported;
    parts.set(part.name, imported.value);
  }
  return { ok: true, value: parts, diagnostics: [] };
}

/** What is known beside the config. */
function worldOfFile(table: Table, options: ImportOptions): World {
  const stored = new Set([...(options.tensors ?? [])].map((name) => renamed(name, table.renames)));
  const shapes = new Map([...(options.shapes ?? [])].map(([name, { shape }]) => [renamed(name, table.renames), shape]));
  return { work: freshWork(), stored: (name) => stored.has(name), extents: (name) => shapes.get(name) ?? null, given: (name) => options.inputs?.get(name) ?? null };
}

/** The place of a key, dots leading into objects; the whole config's where it is not written. */
function placeOf(config: MappingNode, key: string): Span {
  return nodeAt(config, ...key.split("."))?.span ?? nodeAt(config, key.split(".")[0] ?? "")?.span ?? config.span;
}

function positionOf(at: Extent | null, scope: Scope): number | null {
  if (at === null || typeof at === "number") return at;
  const value = compute(at, scope);
  return value === null ? null : Number(value);
}

function outputsOf(table: Table, scope: Scope, counts: ReadonlyMap<string, number>): ReadonlyMap<string, ResultPlace> {
  const outputs = new Map<string, ResultPlace>();
  for (const { name, from, column, choices, folded, single, at, made } of table.results)
    for (const inner of expand(indicesIn(name, counts), counts, scope)) outputs.set(fillTemplate(name, inner), { output: fillTemplate(from, inner), column, choices, folded, single, at: positionOf(at, inner), made });
  return outputs;
}

/**
 * For every tensor of an exported checkpoint: which parameters it holds, and where.
 *
 * The tensors and their shapes come from the table's rules read backwards. Then the very plan is made that an import of
 * such a checkpoint would make, and carrying it out in reverse gives the tensors.
 */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import { SpecformerError, type Diagnostic, type Result } from "../../diagnostics/diagnostic.ts";
import type { Parameter } from "../../program/parameter.ts";
import { byteLength, type WeightType } from "../../weights/element.ts";
import type { StoredTensor } from "../../weights/read.ts";
import type { PartRules, WeightRules } from "../import.ts";
import { OperationError } from "../weights/operations.ts";
import { candidatesByPath, partOf, planWeights, sourceNames, type Candidate, type PlannedWeight } from "../weights/plan.ts";
import { holds } from "../world.ts";
import { nameAround, writtenName } from "./names.ts";
import { merged, outlineOf, type Outline } from "./shapes.ts";

/** A parameter of which a tensor holds a part. */
export interface Holding {
  readonly weight: PlannedWeight;
  /** Which of the parameter's sources the tensor is. */
  readonly part: number;
}

export interface ExportedTensor {
  /** As it stands in the file. */
  readonly path: string;
  readonly shape: readonly number[];
  readonly holdings: readonly Holding[];
}

/** A parameter that this family's checkpoints don't hold, being one number throughout. */
export interface Constant {
  readonly path: string;
  readonly value: number;
}

export interface WritingPlan {
  /** In the order in which parameters first need them. */
  readonly tensors: readonly ExportedTensor[];
  readonly constants: readonly Constant[];
}

type Shaped = Pick<Parameter, "path" | "shape">;

interface Source {
  readonly name: string;
  outline: Outline;
  inTrunk: boolean;
}

const ofHead = (path: string): boolean => path.startsWith("outputs.");

/** The rule that an import takes first. */
const chosen = (candidates: readonly Candidate[]): Candidate | undefined => candidates.find(({ rule, scope }) => holds(rule.when, scope));

/** The tensors of one table and of its parts, by the names that the table's rules use. */
function sourcesOf(rules: WeightRules, parameters: readonly Shaped[], trunk: Trunk, diagnostics: Diagnostic[]): ReadonlyMap<string, Source> {
  const byPath = candidatesByPath(rules);
  const sources = new Map<string, Source>();
  for (const [i, part] of rules.parts.entries()) {
    const own = parameters.filter(({ path }) => partOf(rules, byPath, path) === part).map(({ path, shape }) => ({ path: path.slice(part.path.length), shape }));
    for (const [name, source] of sourcesOfPart(part, own, trunk.parts[i] ?? noTrunk, diagnostics)) sources.set(name, source);
  }
  for (const { path, shape } of parameters) {
    if (partOf(rules, byPath, path) !== undefined) continue;
    const candidate = chosen(byPath.get(path) ?? []);
    // The plan says which parameter has no rule.
    if (candidate === undefined) continue;
    try {
      for (const [part, name] of sourceNames(candidate, rules.counts).entries()) {
        const outline = outlineOf(candidate.rule, shape, candidate.scope, part);
        const before = sources.get(name);
        const inTrunk = !ofHead(path) || trunk.names.has(name);
        if (before === undefined) sources.set(name, { name, outline, inTrunk });
        else {
          before.outline = merged(before.outline, outline);
          before.inTrunk ||= inTrunk;
        }
      }
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      diagnostics.push(checkpointError("K0405", { path, family: rules.table.family, reason: error.message }, null));
    }
  }
  return sources;
}

/** A part's tensors by the names that they have in the whole. */
function sourcesOfPart({ names, rules }: PartRules, parameters: readonly Shaped[], trunk: Trunk, diagnostics: Diagnostic[]): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const { name, outline, inTrunk } of sourcesOf(rules, parameters, trunk, diagnostics).values()) {
    const around = nameAround(name, inTrunk, trunk.bare, rules.table, names);
    if (around === null) diagnostics.push(checkpointError("K0406", { name, family: rules.table.family }, null));
    else found.set(around, { name: around, outline, inTrunk: true });
  }
  return found;
}

const neverRead = (name: string) => (): Promise<never> => Promise.reject(new Error(`${name} is being written, not read`));

function stored(name: string, shape: readonly number[], type: WeightType): StoredTensor {
  return { name, type, shape, file: "model.safetensors", offset: 0, length: Number(byteLength(type, shape)), read: neverRead(name) };
}

/** What a family's bare class says of the trunk. */
export interface Trunk {
  /** Tensors, in the spelling of rules, that heads read and that are the trunk's all the same, such as BERT's pooler. */
  readonly names: ReadonlySet<string>;
  /** Whether the exported class is the bare one. */
  readonly bare: boolean;
  /** The same of the config's parts, in their order. */
  readonly parts: readonly Trunk[];
}

const noTrunk: Trunk = { names: new Set(), bare: false, parts: [] };

/**
 * Plans the tensors of an exported checkpoint.
 *
 * @param rules of the exported config, imported
 * @param parameters of the program, in canonical order
 */
export function planExport(rules: WeightRules, parameters: readonly Shaped[], trunk: Trunk, type: WeightType): Result<WritingPlan> {
  const diagnostics: Diagnostic[] = [];
  try {
    const sources = sourcesOf(rules, parameters, trunk, diagnostics);
    const tensors = new Map<string, StoredTensor>();
    for (const { name, outline, inTrunk } of sources.values()) {
      const path = writtenName(name, inTrunk, trunk.bare, rules.table);
      if (path === null) diagnostics.push(checkpointError("K0406", { name, family: rules.table.family }, null));
      else tensors.set(path, stored(path, outline.shape, type));
    }
    if (diagnostics.length > 0) return { ok: false, diagnostics };
    const plan = planWeights(rules, parameters, tensors);
    if (!plan.ok) return plan;
    const holdings = new Map<string, Holding[]>([...tensors.keys()].map((path) => [path, []]));
    for (const weight of plan.value.weights) {
      const { combine } = weight;
      if (combine !== null && combine.kind !== "stack" && combine.kind !== "weight_norm") throw new Error(`${weight.path} is put together by ${combine.kind}`);
      weight.parts.forEach(({ tensor }, part) => holdings.get(tensor.name)?.push({ weight, part }));
    }
    const written = [...tensors.values()].map(({ name, shape }) => ({ path: name, shape, holdings: holdings.get(name) ?? [] }));
    const constants = plan.value.weights.flatMap(({ path, fill }) => (fill === null ? [] : [{ path, value: fill }]));
    return { ok: true, value: { tensors: written, constants }, diagnostics: [] };
  } catch (error) {
    if (error instanceof SpecformerError) return { ok: false, diagnostics: error.diagnostics };
    throw error;
  }
}

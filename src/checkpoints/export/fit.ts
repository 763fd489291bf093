/** Which families a spec fits, and the config of the one that is asked for. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import type { Parameter } from "../../program/parameter.ts";
import type { WeightType } from "../../weights/element.ts";
import { readModel, type ReadModel } from "../../spec/index.ts";
import { show } from "../expression/syntax.ts";
import { importConfig, type Imported } from "../import.ts";
import { classNames, type FamilySource } from "../table/compose.ts";
import { candidateOf } from "./candidates.ts";
import { distance } from "./compare.ts";
import { headsOf, lastingConflicts } from "./leaves.ts";
import { fair, glance, thorough } from "./search.ts";
import { nearestWhole, partConfigs, storedNames, type Found } from "./composite.ts";
import { configText, meaningOf, ownWords, type Candidate, type Meaning } from "./trial.ts";
import { planExport, type Trunk, type WritingPlan } from "./weights.ts";

export interface ExportOptions {
  /** The family to export to; needed where the spec fits several. */
  readonly family?: string;
  /** The class as the reference library names it; the family's default, or else the first that fits, where it is absent. */
  readonly className?: string;
}

/** The config, and what model.safetensors holds. */
export interface Exported extends WritingPlan {
  readonly family: string;
  readonly className: string;
  /** Text of config.json. */
  readonly configText: string;
}

/** Leaves of the model in which a config may differ at a glance and be looked at again. */
const nearly = 6;
/** Classes that are searched thoroughly where a glance at all of them found none that fits. */
const nearestTried = 4;
/** Reasons that a message gives; the rest is counted. */
const shownReasons = 4;

interface Attempt {
  readonly source: FamilySource;
  readonly candidate: Candidate;
  readonly conflicts: number;
}

const failed = (...diagnostics: readonly Diagnostic[]) => ({ ok: false, diagnostics }) as const;

/** Every class that could be meant, by family. */
function attempts(wanted: Meaning, families: readonly FamilySource[], options: ExportOptions): Result<readonly (readonly Attempt[])[]> {
  const published = families.filter((f) => f.modelTypes.length > 0);
  const named = options.family === undefined ? published : published.filter((f) => f.family === options.family || f.modelTypes.includes(options.family ?? ""));
  const known = published.map((f) => f.family);
  if (named.length === 0) return failed(checkpointError("K0401", { family: options.family ?? "", known, nearest: nearest(options.family ?? "", known) }, null));
  const found: Attempt[][] = [];
  for (const source of named) {
    const classes = classNames(source, families);
    if (!classes.ok) return classes;
    const names = options.className === undefined ? classes.value : classes.value.filter((name) => name === options.className);
    const ofFamily: Attempt[] = [];
    for (const name of names) {
      const candidate = candidateOf(source, families, name);
      if (!candidate.ok) return candidate;
      const { oneWay } = candidate.value.table;
      if (oneWay !== null && options.family !== undefined) return failed(checkpointError("K0411", { family: source.family, reason: oneWay }, null));
      if (oneWay !== null) continue;
      ofFamily.push({ source, candidate: candidate.value, conflicts: lastingConflicts(candidate.value.table, wanted.canonical) });
    }
    if (ofFamily.length > 0) found.push(ofFamily);
  }
  if (found.length === 0) return failed(checkpointError("K0404", { name: options.className ?? "", family: options.family ?? "" }, null));
  return { ok: true, value: found, diagnostics: [] };
}

/** An attempt that was made. */
interface Made {
  readonly attempt: Attempt;
  readonly found: Found;
}

/** The classes that words of the table's spec don't rule out; where one family is meant, at least the nearest. */
function likely(ofFamily: readonly Attempt[], alone: boolean): readonly Attempt[] {
  const fewest = Math.min(...ofFamily.map(({ conflicts }) => conflicts));
  return ofFamily.filter(({ conflicts }) => conflicts === 0 || (alone && conflicts === fewest));
}

/** Of each family the first class whose config means the wanted model; where there is none, the nearest of all. */
function closest(wanted: Meaning, found: readonly (readonly Attempt[])[], families: readonly FamilySource[], alone: boolean): readonly Made[] {
  const made: Made[] = [];
  for (const ofFamily of found)
    for (const attempt of likely(ofFamily, alone)) {
      const seen = nearestWhole(attempt.candidate, wanted, families, glance);
      const again = !alone && seen.distance > 0 && seen.distance <= nearly ? nearestWhole(attempt.candidate, wanted, families, fair) : seen;
      made.push({ attempt, found: again });
      if (again.distance === 0) break;
    }
  const fits = made.filter((one) => one.found.distance === 0);
  if (fits.length > 0) return fits;
  const others = found.flat().filter((attempt) => !made.some((one) => one.attempt === attempt)).sort((a, b) => a.conflicts - b.conflicts);
  const near = made.length > 0 ? [...made].sort((a, b) => a.found.distance - b.found.distance).map(({ attempt }) => attempt) : others.slice(0, 1);
  const searched: Made[] = [];
  for (const attempt of near.slice(0, nearestTried)) {
    const one = { attempt, found: nearestWhole(attempt.candidate, wanted, families, thorough) };
    if (one.found.distance === 0) return [one];
    searched.push(one);
  }
  return [searched.reduce((a, b) => (b.found.distance < a.found.distance ? b : a))];
}

/** Why the nearest is not the wanted model. */
function unfit({ source, candidate }: Attempt, found: Found, alone: boolean): Diagnostic {
  const differing = found.differences.map(({ path, wanted, found: there }) => `\`${path.join(".")}\` is ${show(wanted)} in the spec and ${show(there)} there`);
  const refused = found.reasons.map(({ message }) => message);
  const all = differing.length > 0 ? differing : refused.length > 0 ? refused : ["the order of the parts differs"];
  const more = all.length - shownReasons;
  const reasons = more > 0 ? [...all.slice(0, shownReasons), `${more} more`] : all;
  return checkpointError("K0402", { family: source.family, className: candidate.className, alone, reasons }, null);
}

/** What the bare class of the family calls its own. */
function trunkOf(source: FamilySource, families: readonly FamilySource[], className: string): Trunk {
  const classes = classNames(source, families);
  const bareName = classes.ok ? classes.value.find((name) => name.endsWith("Model") && classes.value.every((other) => other.startsWith(name.slice(0, -5)))) : undefined;
  const bare = bareName === undefined ? null : candidateOf(source, families, bareName);
  if (bare === null || !bare.ok) return { names: new Set(), bare: false, parts: [] };
  const { table } = bare.value;
  const own = headsOf(table.spec).flatMap((head) => table.weights.filter((rule) => rule.to.text.startsWith(`outputs.${head}.`)));
  return { names: new Set(own.flatMap((rule) => rule.from.map((name) => name.text))), bare: className === bareName, parts: [] };
}

type Shaped = Pick<Parameter, "path" | "shape">;

/** A config with its tensors, once an import of both has given the wanted model. */
function proven({ source, candidate }: Attempt, found: Found, wanted: Meaning, parameters: readonly Shaped[], families: readonly FamilySource[], type: WeightType): Result<Exported> {
  const text = configText(candidate, found.choice, partConfigs(found));
  const { className } = candidate;
  const trunk: Trunk = { ...trunkOf(source, families, className), parts: found.parts.map((part) => trunkOf(part.source, families, part.candidate.className)) };
  const again = (tensors: Iterable<string>): Result<Imported> => importConfig(text, families, { tensors, className });
  const first = again(storedNames(found));
  if (!first.ok) return first;
  const planned = planExport(first.value.rules, parameters, trunk, type);
  if (!planned.ok) return planned;
  // With its tensors beside it a config may mean something else: some leave to the file what it holds.
  const second = again(planned.value.tensors.map(({ path }) => path));
  if (!second.ok) return second;
  const { result } = readModel({ path: "exported.yaml", text: second.value.specText }, { find: () => null });
  if (!result.ok) return result;
  const meant = meaningOf(result.value.model, result.value.spec);
  if (distance(wanted.model, meant.model) > 0) return failed(unfit({ source, candidate, conflicts: 0 }, found, true));
  const plan = planExport(second.value.rules, parameters, trunk, type);
  return plan.ok ? { ok: true, value: { family: source.family, className, configText: text, ...plan.value }, diagnostics: [] } : plan;
}

/**
 * Finds the config and the tensors with which a family says what a spec says.
 *
 * @param read the spec's model
 * @param parameters of the program that it compiles to
 * @param families tables that may apply
 * @param type of the weights
 * @returns an error where the spec fits no family, naming the axes in which the nearest differs, or several
 */
export function exportModel(read: ReadModel, parameters: readonly Shaped[], families: readonly FamilySource[], type: WeightType, options: ExportOptions = {}): Result<Exported> {
  const wanted = meaningOf(read.model, read.spec);
  const found = attempts(wanted, families, options);
  if (!found.ok) return found;
  const alone = options.family !== undefined || found.value.length === 1;
  const fits: Exported[] = [];
  const refused: Diagnostic[] = [];
  const made = closest(wanted, found.value, families, alone);
  for (const { attempt, found: nearby } of [...made].sort((a, b) => ownWords(a.attempt.candidate, a.found.choice) - ownWords(b.attempt.candidate, b.found.choice))) {
    if (nearby.distance > 0) return failed(unfit(attempt, nearby, alone));
    const whole = proven(attempt, nearby, wanted, parameters, families, type);
    if (whole.ok) fits.push(whole.value);
    else refused.push(...whole.diagnostics);
  }
  const [only, ...others] = fits;
  if (only === undefined) return failed(...refused);
  return others.length === 0 ? { ok: true, value: only, diagnostics: [] } : failed(checkpointError("K0403", { fits }, null));
}

/**
 * Comparisons and joins.
 *
 * An output beside towers compares two of them, by one pooled output of each, or joins two, by an output of each that positions have.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { entryAt, mappingAt, type MappingNode, nodeAt, numberAt, type Placed, stringAt, wordsOf } from "../../../source/index.ts";
import { isGiven, numbersOf, outputsOf, projectionOf, type Spec, stackOf } from "../../spec.ts";
import { HEARD } from "../../../model/outputs.ts";
import { leftBy } from "../frames.ts";
import { endWidthOf } from "../length-adapter.ts";
import { hasPositions, partsOf } from "../means.ts";
import { unknownTower } from "./connections.ts";

/** Keys of an output that a comparison has too. */
const OWN: ReadonlySet<string> = new Set(["between", "widths", "d", "normalize", "scale", "bias"]);
/** And that a join has. */
const OF_JOINS: ReadonlySet<string> = new Set(["join", "widths", "act", "project", "bias"]);

export function* comparisons(spec: Spec): Generator<Diagnostic> {
  const beside = entryAt(spec.root, "towers") !== undefined;
  for (const { name, tree, span } of beside ? outputsOf(spec) : []) {
    const joins = isGiven(tree, "join");
    const sides = nodeAt(tree, joins ? "join" : "between");
    if (sides === undefined) yield specError("S0814", { name }, span);
    if (sides?.kind !== "sequence") continue;
    const own = joins ? OF_JOINS : OWN;
    for (const [key, { keySpan }] of tree.entries) if (!own.has(key)) yield specError("S0312", { path: `outputs.${name}.${key}`, why: joins ? "a join adds what towers give" : "a comparison takes what towers pool" }, keySpan);
    yield* sizes(name, tree, joins);
    const widths: (Placed<number> | undefined)[] = [];
    for (const side of wordsOf(sides.items)) widths.push(yield* sideOf(spec, side, joins));
    const said = nodeAt(tree, "widths");
    for (const [i, width] of said?.kind === "sequence" ? said.items.entries() : []) {
      const found = widths[i];
      if (found !== undefined && width.kind === "scalar" && width.value !== found.value) yield specError("S0818", { said: Number(width.value), width: found.value }, width.span, [{ span: found.span, label: `${found.value} here` }]);
    }
    const [first, second] = widths;
    if (first === undefined || second === undefined || isGiven(tree, "d") || first.value === second.value) continue;
    yield specError("S0813", { first: first.value, second: second.value, joins }, sides.span, [{ span: first.span, label: `${first.value} here` }, { span: second.span, label: `${second.value} here` }]);
  }
}

/** What has no meaning between towers. */
function* sizes(name: string, tree: MappingNode, joins: boolean): Generator<Diagnostic> {
  if (!joins) {
    const scale = nodeAt(tree, "scale");
    if (stringAt(scale)?.value === "rsqrt") yield specError("S0312", { path: `outputs.${name}.scale`, why: "a comparison has no d_model" }, scale?.span ?? tree.span);
    return;
  }
  const project = entryAt(tree, "project");
  if (typeof projectionOf(tree, "") === "string") yield specError("S0704", { stack: "join", reads: "what two towers give" }, project?.value.span ?? tree.span);
  const bias = entryAt(tree, "bias");
  if (bias !== undefined && project === undefined) yield specError("S0706", { path: `outputs.${name}.bias` }, bias.keySpan);
}

/** What one side compares or joins; its width, where that is known. */
function* sideOf(spec: Spec, { value, span }: Placed<string>, joins: boolean): Generator<Diagnostic, Placed<number> | undefined> {
  const [first, named, ...rest] = value.split(".");
  const tower = spec.towers.find(({ name }) => name === first);
  if (tower === undefined || rest.length > 0) {
    yield unknownTower(spec.towers, value, span);
    return undefined;
  }
  const fitting = outputsOf(tower.spec).filter(({ name, tree }) => (joins ? hasPositions(tower.spec, name, tree) : isGiven(tree, "pool")));
  const chosen = named === undefined ? fitting : fitting.filter(({ name }) => name === named);
  const [output] = chosen;
  if (output === undefined || chosen.length > 1) {
    const names = fitting.map(({ name }) => name);
    yield joins ? specError("S0828", { name: tower.name, known: names }, span) : specError("S0812", { name: tower.name, pooled: names }, span);
    return undefined;
  }
  return widthOf(tower.spec, output.name, output.tree);
}

/** Width of what an output gives, where that is known. */
function widthOf(spec: Spec, name: string, output: MappingNode): Placed<number> | undefined {
  const size = projectionOf(output, name);
  if (typeof size === "number") return { value: size, span: nodeAt(output, "project")?.span ?? output.span };
  if (size === "vocab") return numberAt(stackOf(spec, output)?.tree, "input", "tokens", "vocab");
  if (size !== null) return undefined;
  const mlp = numbersOf(output, "mlp") ?? numbersOf(mappingAt(output, "mlp"), "dims");
  if (mlp !== undefined) return mlp.at(-1);
  const [part] = partsOf(output);
  const first = outputsOf(spec).find((other) => other.name === part?.value && other.tree !== output);
  if (first !== undefined) return widthOf(spec, first.name, first.tree);
  if (isGiven(output, "transform")) return numberAt(output, "transform", "d") ?? widthRead(spec, output);
  const coded = numberAt(output, "quantize", "d");
  if (coded !== undefined) return coded;
  const read = numbersOf(mappingAt(output, "tdnn"), "dims")?.at(-1) ?? widthRead(spec, output);
  const concat = nodeAt(output, "pool", "concat");
  const vectors = concat?.kind === "sequence" ? concat.items.length : stringAt(output, "pool")?.value === "statistics" ? 2 : 1;
  return read === undefined ? undefined : { value: vectors * read.value, span: read.span };
}

function widthRead(spec: Spec, output: MappingNode): Placed<number> | undefined {
  const of = stringAt(output, "of")?.value;
  if (of === undefined) return endWidthOf(stackOf(spec, output)?.tree);
  if (of === HEARD) return widthHeard(stackOf(spec, output)?.tree);
  const source = outputsOf(spec).find(({ name }) => name === of);
  return source === undefined || isGiven(source.tree, "of") ? undefined : widthOf(spec, of, source.tree);
}

/** Of what a stem gives before its linear map. */
function widthHeard(stack: MappingNode | undefined): Placed<number> | undefined {
  const frames = mappingAt(stack, "input", "frames");
  const stem = mappingAt(frames, "stem");
  const channels = numbersOf(stem, "channels")?.at(-1) ?? numberAt(stem, "channels");
  const kind = stringAt(stem, "kind")?.value;
  const bands = kind === "conv2d" ? leftBy(stem, kind, numberAt(frames, "bins")) : 1;
  return channels === undefined || bands === null ? undefined : { value: bands * channels.value, span: channels.span };
}

/** What a comparison has, where there is none. */
export function* uncompared(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree } of outputsOf(spec)) {
    for (const key of ["between", "join", "widths", "d", "normalize"]) {
      const entry = entryAt(tree, key);
      if (entry !== undefined) yield specError("S0312", { path: `outputs.${name}.${key}`, why: key === "join" ? "outputs beside `towers` join" : "outputs beside `towers` compare" }, entry.keySpan);
    }
    const scale = stringAt(tree, "scale");
    if (scale?.value === "learned") yield specError("S0312", { path: `outputs.${name}.scale: learned`, why: "only a comparison learns its scale" }, scale.span);
  }
}

/**
 * Comparisons.
 *
 * An output beside towers compares two of them, by one pooled output of each.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { entryAt, type MappingNode, nodeAt, numberAt, type Placed, stringAt, wordsOf } from "../../../source/index.ts";
import { isGiven, outputsOf, projectionOf, type Spec, stackOf } from "../../spec.ts";
import { endWidthOf } from "../length-adapter.ts";
import { unknownTower } from "./connections.ts";

/** Keys of an output that a comparison has too. */
const OWN: ReadonlySet<string> = new Set(["between", "widths", "d", "normalize", "scale", "bias"]);

export function* comparisons(spec: Spec): Generator<Diagnostic> {
  const beside = entryAt(spec.root, "towers") !== undefined;
  for (const { name, tree, span } of beside ? outputsOf(spec) : []) {
    const between = nodeAt(tree, "between");
    if (between === undefined) yield specError("S0814", { name }, span);
    if (between?.kind !== "sequence") continue;
    for (const [key, { keySpan }] of tree.entries) if (!OWN.has(key)) yield specError("S0312", { path: `outputs.${name}.${key}`, why: "a comparison takes what towers pool" }, keySpan);
    if (stringAt(tree, "scale")?.value === "rsqrt") yield specError("S0312", { path: `outputs.${name}.scale`, why: "a comparison has no d_model" }, nodeAt(tree, "scale")?.span ?? span);
    const widths: (Placed<number> | undefined)[] = [];
    for (const side of wordsOf(between.items)) widths.push(yield* sideOf(spec, side));
    const said = nodeAt(tree, "widths");
    for (const [i, width] of said?.kind === "sequence" ? said.items.entries() : []) {
      const found = widths[i];
      if (found !== undefined && width.kind === "scalar" && width.value !== found.value) yield specError("S0818", { said: Number(width.value), width: found.value }, width.span, [{ span: found.span, label: `${found.value} here` }]);
    }
    const [first, second] = widths;
    if (first === undefined || second === undefined || isGiven(tree, "d") || first.value === second.value) continue;
    yield specError("S0813", { first: first.value, second: second.value }, between.span, [{ span: first.span, label: `${first.value} here` }, { span: second.span, label: `${second.value} here` }]);
  }
}

/** What one side compares; its width, where that is known. */
function* sideOf(spec: Spec, { value, span }: Placed<string>): Generator<Diagnostic, Placed<number> | undefined> {
  const [first, named, ...rest] = value.split(".");
  const tower = spec.towers.find(({ name }) => name === first);
  if (tower === undefined || rest.length > 0) {
    yield unknownTower(spec.towers, value, span);
    return undefined;
  }
  const pooled = outputsOf(tower.spec).filter(({ tree }) => isGiven(tree, "pool"));
  const chosen = named === undefined ? pooled : pooled.filter(({ name }) => name === named);
  const [output] = chosen;
  if (output === undefined || chosen.length > 1) {
    yield specError("S0812", { name: tower.name, pooled: pooled.map(({ name }) => name) }, span);
    return undefined;
  }
  return widthOf(tower.spec, output.name, output.tree);
}

function widthOf(spec: Spec, name: string, output: MappingNode): Placed<number> | undefined {
  const size = projectionOf(output, name);
  if (typeof size === "number") return { value: size, span: nodeAt(output, "project")?.span ?? output.span };
  if (size !== null) return undefined;
  return numberAt(output, "transform", "d") ?? endWidthOf(stackOf(spec, output)?.tree);
}

/** What a comparison has, where there is none. */
export function* uncompared(spec: Spec): Generator<Diagnostic> {
  for (const { name, tree } of outputsOf(spec)) {
    for (const key of ["between", "widths", "d", "normalize"]) {
      const entry = entryAt(tree, key);
      if (entry !== undefined) yield specError("S0312", { path: `outputs.${name}.${key}`, why: "outputs beside `towers` compare" }, entry.keySpan);
    }
    const scale = stringAt(tree, "scale");
    if (scale?.value === "learned") yield specError("S0312", { path: `outputs.${name}.scale: learned`, why: "only a comparison learns its scale" }, scale.span);
  }
}

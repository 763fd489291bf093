/**
 * Every layer is read.
 *
 * A stack of which outputs and other towers take inner hidden states alone would compute its last layers in vain.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic, Span } from "../../../diagnostics/diagnostic.ts";
import { HEARD } from "../../../model/outputs.ts";
import { entryAt, mappingAt, nodeAt, numberAt, stringAt } from "../../../source/index.ts";
import { hasFinalNorm, tapOf } from "../inner-layer.ts";
import { isGiven, numbersOf, outputsOf, type Spec, type StackSpec, stackOf } from "../../spec.ts";

/** A stack among those that one model has by itself. */
interface Place {
  readonly name: string;
  readonly spec: Spec;
  readonly stack: StackSpec;
  readonly span: Span | null;
}

/** The last hidden states that something reads, counted from 0; one more than there are layers after the final norm. */
interface Reading {
  readonly last: number;
  readonly span: Span | null;
}

export function* unread(spec: Spec): Generator<Diagnostic> {
  const towers = spec.towers.flatMap((tower) => tower.spec.stacks.map((stack): Place => ({ name: tower.name, spec: tower.spec, stack, span: tower.span })));
  const alone = spec.stacks.map((stack): Place => ({ name: stack.name, spec, stack, span: null }));
  for (const place of spec.towers.length > 0 ? towers : alone) {
    const { name, stack } = place;
    const layers = numberAt(stack.tree, "layers")?.value;
    if (layers === undefined) continue;
    const readings = [...byTowers(spec, place, layers), ...byOutputs(place, layers)];
    const written = entryAt(place.spec.root, "outputs");
    if (readings.length === 0 && stack.memory === "encoder" && written !== undefined) yield specError("S0414", {}, written.keySpan);
    const used = Math.max(...readings.map(({ last }) => last));
    if (readings.length === 0 || nodeAt(stack.tree, "norm", "final")?.kind === "broken" || used > layers || (used === layers && !hasFinalNorm(stack.tree))) continue;
    yield specError("S0809", { name, layers, used }, readings[0]?.span ?? place.span);
  }
}

function byTowers(spec: Spec, { stack, span }: Place, layers: number): readonly Reading[] {
  return spec.connections.filter(({ from }) => from?.stack === stack).map(({ tree }): Reading => {
    const layer = nodeAt(tree, "layer");
    const items = layer?.kind === "sequence" ? layer.items : layer === undefined ? [] : [layer];
    const taken = items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "number" ? [item.value < 0 ? layers + 1 + item.value : item.value] : []));
    return { last: layer === undefined ? layers + 1 : Math.max(...taken), span: layer?.span ?? span };
  });
}

/** What outputs of the same model and its decoder read. */
function byOutputs({ spec, stack, span }: Place, layers: number): readonly Reading[] {
  const whole: Reading = { last: layers + 1, span };
  const outputs = outputsOf(spec);
  const said = mappingAt(spec.root, "outputs")?.entries.size ?? 0;
  // One that is broken may read anything.
  if (said > outputs.length || (outputs.length === 0 && isGiven(spec.root, "outputs"))) return [whole];
  const remembered = stack.name === "encoder" && spec.stacks.some(({ memory }) => memory === "encoder");
  // One of another output reads what that reads, and one of a stem no layer.
  const own = outputs.filter(({ tree }) => stackOf(spec, tree) === stack && !isGiven(tree, "perplexity") && (!isGiven(tree, "of") || stringAt(tree, "of")?.value === HEARD));
  const read = own.map(({ tree }): Reading => {
    const of = entryAt(tree, "of");
    if (of !== undefined && isGiven(tree, "of")) return { last: 0, span: of.value.span };
    const layer = tapOf(tree);
    if (layer !== undefined) return { last: layer.normed && layer.value === layers ? layers + 1 : layer.value, span: layer.span };
    const mix = stringAt(tree, "mix");
    if (mix?.value === "raw") return { last: layers, span: mix.span };
    const taken = numbersOf(mappingAt(tree, "uper"), "states");
    return taken === undefined ? whole : { last: Math.max(...taken.map(({ value }) => value)), span: nodeAt(tree, "uper", "states")?.span ?? span };
  });
  return remembered ? [whole, ...read] : read;
}

/** Outputs that compare two towers, or join them. */

import { outputWidth } from "../../model/outputs.ts";
import { type Contrast, contrastNames, type Join, type Side } from "../../model/towers.ts";
import { isGiven, outputsOf, type Spec } from "../spec.ts";
import { valueOf } from "../../source/index.ts";
import { comparedTowers } from "../compared.ts";
import type { Output } from "../written.ts";
import type { TowerOutput } from "./towers.ts";
import { sure } from "./values.ts";

export function resolveContrasts(spec: Spec, outputs: readonly TowerOutput[]): readonly Contrast[] {
  const compared = comparedTowers(spec.root);
  return written(spec, "between").map(({ name, output }): Contrast => {
    const sides = sidesOf(output.between, (tower) => outputs.filter((given) => given.tower === tower && given.output.pool !== null), outputs);
    return {
      name,
      path: `outputs.${name}`,
      sides,
      outputs: contrastNames(name, [sides[0].tower, sides[1].tower], compared),
      d: output.d ?? null,
      normalize: output.normalize ?? true,
      scale: typeof output.scale === "number" ? output.scale : "learned",
      bias: output.bias ?? false,
    };
  });
}

export const resolveJoins = (spec: Spec, outputs: readonly TowerOutput[]): readonly Join[] =>
  written(spec, "join").map(({ name, output }) => ({
    name,
    path: `outputs.${name}`,
    sides: sidesOf(output.join, (tower) => outputs.filter((given) => given.tower === tower), outputs),
    act: output.act ?? "identity",
    project: typeof output.project === "number" ? { size: output.project, bias: output.bias ?? true } : null,
  }));

function written(spec: Spec, key: "between" | "join"): readonly { readonly name: string; readonly output: Output }[] {
  return outputsOf(spec).flatMap(({ name, tree }) => (isGiven(tree, key) ? [{ name, output: valueOf(tree) as Output }] : []));
}

/** What names of sides mean: the one output that a tower has for it, or the one that is named. */
function sidesOf(names: readonly string[] | null | undefined, standing: (tower: string) => readonly TowerOutput[], outputs: readonly TowerOutput[]): readonly [Side, Side] {
  const [first, second] = (names ?? []).map((name): Side => {
    const [tower = "", local] = name.split(".");
    const [found] = local === undefined ? standing(tower) : outputs.filter((given) => given.tower === tower && given.local === local);
    const { output } = sure(found, `the output of ${name}`);
    return { tower, output: output.name, width: outputWidth(output) };
  });
  return [sure(first, "a side"), sure(second, "a side")];
}

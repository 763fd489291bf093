/** Outputs that compare two towers. */

import type { Contrast, ContrastSide } from "../../model/towers.ts";
import { mappingAt, valueOf } from "../../source/index.ts";
import { outputsOf, type Spec } from "../spec.ts";
import type { Output } from "../written.ts";
import type { TowerOutput } from "./towers.ts";
import { sure } from "./values.ts";

export function resolveContrasts(spec: Spec, outputs: readonly TowerOutput[]): readonly Contrast[] {
  if (mappingAt(spec.root, "outputs") === undefined) return [];
  return outputsOf(spec).map(({ name, tree }): Contrast => {
    const written = valueOf(tree) as Output;
    const [first = "", second = ""] = written.between ?? [];
    return {
      name,
      path: `outputs.${name}`,
      sides: [side(first, outputs), side(second, outputs)],
      d: written.d ?? null,
      normalize: written.normalize ?? true,
      scale: typeof written.scale === "number" ? written.scale : "learned",
      bias: written.bias ?? false,
    };
  });
}

/** What a side's name means: the one pooled output of a tower, or the one that is named. */
export function side(name: string, outputs: readonly TowerOutput[]): ContrastSide {
  const [tower = "", local] = name.split(".");
  const found = outputs.find((given) => given.tower === tower && (local === undefined ? given.output.pool !== null : given.local === local));
  const { output } = sure(found, `the pooled output of ${name}`);
  return { tower, output: output.name, width: output.project?.size ?? output.transform?.d ?? (output.pool?.kind === "concat" ? output.pool.of.length : 1) * output.width };
}

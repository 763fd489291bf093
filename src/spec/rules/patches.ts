/**
 * Patches fit the picture.
 *
 * They fill it, unless a stride says that what is left over is cut off; their tokens in front have names of their own.
 */

import { specError } from "../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { mappingAt, nodeAt } from "../../source/index.ts";
import { extentOf, isGiven, type Spec } from "../spec.ts";

const SIDES = ["height", "width"] as const;
const WAYS_TO_POOL: ReadonlySet<unknown> = new Set(["mean", "patches", "every_patch", "grid", "last", "end", "eos", "map"]);

export function* patches(spec: Spec): Generator<Diagnostic> {
  for (const { tree } of spec.stacks) {
    const given = mappingAt(tree, "input", "patches");
    const sizes = extentOf(given, "size");
    const extents = extentOf(given, "patch");
    for (const [i, side] of SIDES.entries()) {
      const size = sizes?.[i];
      const patch = extents?.[i];
      if (size === undefined || patch === undefined) continue;
      const data = { patch: patch.value, size: size.value, side };
      const related = [{ span: size.span, label: `${size.value} here` }];
      if (patch.value > size.value) yield specError("S0601", data, patch.span, related);
      else if (size.value % patch.value !== 0 && !isGiven(given, "stride")) {
        const lower = Math.floor(size.value / patch.value) * patch.value;
        yield specError("S0602", { ...data, sizes: [lower, lower + patch.value] }, patch.span, related);
      }
    }
    yield* prefix(nodeAt(given, "prefix"));
  }
}

function* prefix(given: ReturnType<typeof nodeAt>): Generator<Diagnostic> {
  if (given?.kind !== "sequence") return;
  const before = new Map<unknown, Diagnostic["span"]>();
  for (const item of given.items) {
    if (item.kind !== "scalar") continue;
    const name = String(item.value);
    const first = before.get(name);
    if (first !== undefined && first !== null) yield specError("S0608", { name }, item.span, [{ span: first, label: "first here" }]);
    else before.set(name, item.span);
    if (WAYS_TO_POOL.has(name)) yield specError("S0609", { name }, item.span);
  }
}

/** Words of a table's spec that can't be what is wanted, whatever the config says. */
import { isList, isMap, sameValue, type Value } from "../expression/syntax.ts";
import type { Tree } from "../table/types.ts";

/** How far the written words of a tree agree with a value: conflicts alone where it is negative. */
export function conflicts(tree: Tree, wanted: Value): number {
  switch (tree.kind) {
    case "value": {
      const said = tree.value;
      if (wanted === null || said === null || typeof said === "object") return 0;
      // A bare word is a key of what it stands for, or its principal value.
      if (isMap(wanted)) return typeof said === "string" && wanted.size > 0 && !wanted.has(said) && ![...wanted.values()].includes(said) && !wanted.has("rsqrt") ? 1 : said === false ? 1 : 0;
      if (isList(wanted)) return 0;
      return typeof said === typeof wanted && !sameValue(said, wanted) ? 1 : 0;
    }
    case "first":
      return Math.min(...tree.options.map((option) => conflicts(option, wanted)));
    case "map":
      return isMap(wanted) ? [...tree.entries].reduce((sum, [key, entry]) => sum + conflicts(entry, wanted.get(key) ?? null), 0) : 0;
    default:
      return 0;
  }
}

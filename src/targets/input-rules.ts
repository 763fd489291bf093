/** What the boundary of a generated model holds its inputs to, from the entry's declarations. */
import type { Entry, Spare } from "../program/program.ts";
import { constant, reach, size, type Strided } from "../program/size.ts";
import type { InputRule, InputRules, Shortening } from "../runtime/boundary.ts";
import { camelCase, outputName } from "./names.ts";

export function inputRules(entry: Entry): InputRules {
  return Object.fromEntries(
    entry.inputs.map(({ name, role, value }): [string, InputRule] => {
      const key = camelCase(name);
      const symbol = value.type.dims[0]?.size.text ?? "batch";
      // Rows that need not be as many as those of other inputs.
      const rows = symbol === "batch" ? {} : { rows: symbol };
      switch (role.kind) {
        case "ids":
          return [key, { ...role, ...rows }];
        case "mask":
          return [key, { ...role, ids: camelCase(role.ids) }];
        case "runs":
          return [key, { kind: "runs", ids: camelCase(role.ids) }];
        case "types":
          return [key, { kind: "types", limit: role.limit, ids: camelCase(role.ids) }];
        case "flags":
          return [key, { kind: "flags", ids: camelCase(role.ids), count: typeof role.count === "number" ? role.count : role.count.map((along) => shortening(along)) }];
        case "positions":
          return [key, { kind: "positions", limit: role.limit, ids: camelCase(role.ids), mask: camelCase(role.mask) }];
        case "sound":
          return [key, { kind: "sound", shape: value.type.dims.map((d) => constant(d.size)), axis: role.axis, least: role.least, most: role.most, ...rows }];
        case "map":
          return [key, { kind: "map", channels: constant(value.type.dims[1]?.size ?? size(0)) ?? 0, ...rows }];
        case "area":
          return [key, { kind: "area", ids: camelCase(role.ids) }];
        case "values":
          return [key, { kind: "values", shape: value.type.dims.map((d) => constant(d.size)), ...rows, ...(role.spare === undefined ? {} : { spare: named(role.spare) }) }];
        case "places":
          return [key, { kind: "places", ids: camelCase(role.ids), marks: role.marks.map((mark) => ({ ...mark, of: camelCase(mark.of) })) }];
      }
    }),
  );
}

/** A kernel, its stride and its zeros, and what it is counted as where that is another. */
export function shortening(along: Strided, count: "kernel" | "stride" = "kernel"): Shortening {
  const { kernel, stride, padding } = along;
  const zeros = padding[0] + padding[1];
  return count === "kernel" || reach(along) === 1 ? [kernel, stride, zeros] : [kernel, stride, zeros, 1];
}

const named = ({ slots, outputs }: Spare): Spare => ({ slots, outputs: [...new Set(outputs.map((output) => outputName(output)[0]))] });

/** The part of a table that says where every parameter comes from. */
import type { Entry, Node } from "../../source/tree.ts";
import type { TableReader } from "./reader.ts";
import type { Combine, Extent, Step, Template, WeightRule } from "./types.ts";

const stepNames = ["transpose", "reshape", "squeeze", "slice", "split", "permute", "add", "multiply"] as const;

export function readExtent(read: TableReader, node: Node): Extent {
  return node.kind === "scalar" && typeof node.value === "number" ? node.value : read.formula(node);
}

const extents = (read: TableReader, key: string, node: Node | undefined): readonly Extent[] => read.list(key, node).map((item) => readExtent(read, item));
const integers = (read: TableReader, key: string, node: Node | undefined): readonly number[] => read.list(key, node).map((item) => read.integer(key, item, 0));

function taken(read: TableReader, node: Node): null | Extent | readonly [Extent, Extent] {
  if (node.kind === "scalar" && node.value === "all") return null;
  if (node.kind !== "sequence") return readExtent(read, node);
  const [from, to, more] = node.items;
  if (from !== undefined && to !== undefined && more === undefined) return [readExtent(read, from), readExtent(read, to)];
  read.wants("take", "`all`, an index or [from, to] for each part", node.span);
  return null;
}

function step(read: TableReader, node: Node): Step[] {
  if (node.kind === "scalar" && node.value === "transpose") return [{ kind: "transpose", order: null }];
  const entries = node.kind === "mapping" ? node.entries : new Map<string, Entry>();
  read.closed(entries, stepNames);
  const [named, ...more] = entries;
  if (named === undefined || more.length > 0) {
    read.wants("steps", `one of ${stepNames.join(", ")} in each step`, node.span);
    return [];
  }
  const [name, { value }] = named;
  const field = (key: string): Node | undefined => read.mapping(name, value).get(key)?.value;
  const needed = (key: string): Node => field(key) ?? (read.wants(name, `\`${key}\``, value.span), { kind: "scalar", value: 0, span: value.span });
  const axis = (): number => read.integer("axis", field("axis"), 0);
  switch (name) {
    case "transpose":
      return [{ kind: "transpose", order: integers(read, name, value) }];
    case "reshape":
      return [{ kind: "reshape", shape: extents(read, name, value) }];
    case "squeeze":
      return [{ kind: "squeeze", axis: read.integer(name, value, 0) }];
    case "slice":
      read.closed(read.mapping(name, value), ["axis", "from", "to"]);
      return [{ kind: "slice", axis: axis(), from: readExtent(read, needed("from")), to: readExtent(read, needed("to")) }];
    case "split":
      read.closed(read.mapping(name, value), ["axis", "as", "take"]);
      return [{ kind: "split", axis: axis(), as: extents(read, "as", needed("as")), take: read.list("take", needed("take")).map((item) => taken(read, item)) }];
    case "permute":
      read.closed(read.mapping(name, value), ["axis", "as", "order"]);
      return [{ kind: "permute", axis: axis(), as: extents(read, "as", needed("as")), order: integers(read, "order", needed("order")) }];
    case "add":
    case "multiply":
      return [{ kind: name, by: readExtent(read, value) }];
    default:
      return [];
  }
}

const steps = (read: TableReader, node: Node | undefined): readonly Step[] => read.list("steps", node).flatMap((item) => step(read, item));

function combine(read: TableReader, node: Node | undefined): Combine | null {
  if (node === undefined) return null;
  if (node.kind === "scalar" && (node.value === "stack" || node.value === "sum")) return { kind: node.value };
  const entries = node.kind === "mapping" ? node.entries : new Map<string, Entry>();
  read.closed(entries, ["concat", "weight_norm"]);
  for (const kind of ["concat", "weight_norm"] as const) {
    const axis = entries.get(kind);
    if (axis !== undefined) return { kind, axis: read.integer(kind, axis.value, 0) };
  }
  read.wants("combine", "stack, sum, { concat: axis } or { weight_norm: axis }", node.span);
  return null;
}

const ruleKeys = ["from", "linear", "module", "when", "steps", "combine", "then", "each", "absent", "shape"];
const plain = { each: null, when: null, steps: [], combine: null, then: [], absent: null, shape: null } as const;

/** A module's two names: `NAME`, or `{ weight, bias }`. */
function moduleNames(read: TableReader, key: string, node: Node): readonly (readonly ["weight" | "bias", Template])[] {
  if (node.kind === "mapping") {
    read.closed(node.entries, ["weight", "bias"]);
    return (["weight", "bias"] as const).flatMap((part) => {
      const name = node.entries.get(part)?.value;
      return name === undefined ? [] : [[part, read.template(part, name)] as const];
    });
  }
  const name = read.string(key, node) ?? "";
  return (["weight", "bias"] as const).map((part) => [part, read.templateText(`${name}.${part}`, node.span)] as const);
}

/** The rules of one entry: a name, a mapping, or a list of those, tried in turn. */
function alternatives(read: TableReader, to: string, node: Node): readonly WeightRule[] {
  if (node.kind === "sequence") return node.items.flatMap((item) => alternatives(read, to, item));
  if (node.kind !== "mapping") return [{ ...plain, to: read.templateText(to, node.span), from: [read.template(to, node)] }];
  const field = (key: string): Node | undefined => node.entries.get(key)?.value;
  read.closed(node.entries, ruleKeys);
  const when = field("when");
  const absent = field("absent");
  const shape = field("shape");
  const shared = {
    each: field("each") === undefined ? null : read.string("each", field("each")),
    when: when === undefined ? null : read.formula(when),
    steps: steps(read, field("steps")),
    combine: combine(read, field("combine")),
    then: steps(read, field("then")),
    absent: absent === undefined ? null : read.integer("absent", absent, 0),
    shape: shape === undefined ? null : extents(read, "shape", shape),
  };
  const [kind, ...more] = (["from", "linear", "module"] as const).filter((key) => node.entries.has(key));
  const source = kind === undefined ? undefined : field(kind);
  if (kind === undefined && absent !== undefined) return [{ ...shared, to: read.templateText(to, node.span), from: [] }];
  if (kind === undefined || source === undefined || more.length > 0) {
    read.wants(to, "one of from, linear and module", node.span);
    return [];
  }
  if (kind === "from") {
    const from = source.kind === "sequence" ? source.items.map((item) => read.template(to, item)) : [read.template(to, source)];
    return [{ ...shared, to: read.templateText(to, node.span), from }];
  }
  return moduleNames(read, kind, source).map(([part, name]) => ({
    ...shared,
    to: read.templateText(`${to}.${part}`, node.span),
    from: [name],
    // The reference keeps linear weights [out, in]; here they are [in, out].
    then: kind === "linear" && part === "weight" ? [...shared.then, { kind: "transpose", order: null }] : shared.then,
  }));
}

/** All weight rules of a table. */
export function readWeightRules(read: TableReader, node: Node | undefined): readonly WeightRule[] {
  return [...read.mapping("weights", node)].flatMap(([to, { value }]) => alternatives(read, to, value));
}

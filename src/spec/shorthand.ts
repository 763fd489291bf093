/**
 * Shorthands written out, before documents merge: `position: learned` becomes `position: { learned: {} }`,
 * `qk_norm: head` becomes `qk_norm: { over: head }`, `tokens: 32000` becomes `tokens: { vocab: 32000 }`, `norm: true` becomes `norm: {}`, `norm: false` becomes null,
 * `share: [a, b]` becomes `share: [[a, b]]`.
 *
 * `position: none` becomes `position: { none: {} }`: a mechanism like the others as long as documents merge.
 */

import type { Entry, MappingNode, Node, Scalar } from "../source/index.ts";

type Expand = (node: Node) => Node;

export function expandShorthands(root: MappingNode): MappingNode {
  const expanded = expandStack(root);
  return inside(expanded, {
    towers: (node) => inside(node, {}, (tower) => (tower.kind === "mapping" ? expandShorthands(tower) : tower)),
    connect: (node) => (node.kind === "sequence" ? { ...node, items: node.items.map(expandConnection) } : node),
    share: expandShare,
    tasks: (node) => inside(node, {}, (task) => inside(task, { outputs: (outputs) => inside(named(outputs), {}, expandOutput) })),
    encoder: (node) => (node.kind === "mapping" ? expandStack(node) : node),
    decoder: (node) => (node.kind === "mapping" ? expandStack(node) : node),
    outputs: (node) => inside(named(node), {}, expandOutput),
  }) as MappingNode;
}

function expandStack(root: MappingNode): MappingNode {
  return inside(expandLayer(root), {
    input: (node) => inside(node, { tokens: (tokens) => inside(principal(tokens, "vocab"), NORM), patches: (patches) => inside(patches, NORM), features: (features) => inside(features, NORM), queries: (queries) => principal(queries, "count"), frames: (frames) => inside(frames, { ...NORM, projection: (projection) => inside(projection, NORM) }) }),
    dropout: expandDropout,
    variants: (node) => inside(node, {}, expandLayer),
    at: (node) => inside(node, {}, expandLayer),
  }) as MappingNode;
}

function expandLayer(node: Node): Node {
  const attention: Expand = (given) => inside(given, { qk_norm: (norm) => wordAs(norm, "over") });
  return inside(node, {
    position: (position) => inside(named(position), { rope: (rope) => principal(rope, "theta"), disentangled: (given) => inside(olderProjections(given), NORM) }),
    attention,
    cross: attention,
  });
}

/** Bare paths are one list, beside lists where there are some. */
function expandShare(node: Node): Node {
  if (node.kind !== "sequence") return node;
  const bare = node.items.filter((item) => isScalar(item, "string"));
  const lists = node.items.filter((item) => !isScalar(item, "string"));
  return bare.length === 0 ? node : { ...node, items: [{ ...node, items: bare }, ...lists] };
}

/** `v1: true` as what it is short for; `v1: false` says nothing. */
function olderProjections(node: Node): Node {
  if (node.kind !== "mapping" || !node.entries.has("v1")) return node;
  const given = node.entries.get("v1");
  const others = [...node.entries].filter(([key]) => key !== "v1");
  if (given?.value.kind !== "scalar" || given.value.value !== true || node.entries.has("bias")) return { ...node, entries: new Map(others) };
  const queries: Node = { kind: "sequence", items: [{ kind: "scalar", value: "q", span: given.value.span }], span: given.value.span };
  return { ...node, entries: new Map([...others, ["bias", { keySpan: given.keySpan, value: queries }]]) };
}

function expandOutput(node: Node): Node {
  return inside(node, { ...NORM, transform: (transform) => inside(transform, NORM) });
}

function expandConnection(node: Node): Node {
  return inside(node, { via: (bridge) => inside(bridge, { linear: (linear) => inside(principal(linear, "d"), NORM), mlp: (mlp) => inside(mlp, NORM) }) });
}

const NORM: Readonly<Record<string, Expand>> = { norm: expandSwitch };

/** A number sets what every published model means by one number: sublayers, attention weights and the input. */
function expandDropout(node: Node): Node {
  if (!isScalar(node, "number")) return node;
  return mapping(node, [["hidden", node], ["attention", node], ["embedding", node]]);
}

function expandSwitch(node: Node): Node {
  if (!isScalar(node, "boolean")) return node;
  return node.value === true ? mapping(node, []) : { kind: "scalar", value: null, span: node.span };
}

/** `name` as `{ name: {} }` */
function named(node: Node): Node {
  return isScalar(node, "string") ? mapping(node, [[String(node.value), mapping(node, [])]]) : node;
}

/** A bare word as the principal option. */
function wordAs(node: Node, key: string): Node {
  return isScalar(node, "string") ? mapping(node, [[key, node]]) : node;
}

/** A bare number as the principal option. */
function principal(node: Node, key: string): Node {
  return isScalar(node, "number") ? mapping(node, [[key, node]]) : node;
}

function isScalar(node: Node, type: "string" | "number" | "boolean"): node is Node & { kind: "scalar"; value: Scalar } {
  return node.kind === "scalar" && typeof node.value === type;
}

function mapping(at: Node, members: readonly (readonly [string, Node])[]): MappingNode {
  return { kind: "mapping", entries: new Map(members.map(([key, value]) => [key, { keySpan: at.span, value }])), span: at.span };
}

/** A mapping with some of its values, or else all of them, changed; anything else as it is. */
function inside(node: Node, changes: Readonly<Record<string, Expand>>, others: Expand = (value) => value): Node {
  if (node.kind !== "mapping") return node;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const change = Object.hasOwn(changes, key) ? (changes[key] ?? others) : others;
    entries.set(key, { keySpan: entry.keySpan, value: change(entry.value) });
  }
  return { ...node, entries };
}

/** Exact parameters: a tied tensor counts once, a table that a formula gives does not count. */
import type { Parameter } from "../program/parameter.ts";
import type { Program } from "../program/program.ts";

/** Parameters under one path; layers that are alike stand together. */
export interface Count {
  /** Last part of the path, such as `attention`; runs of like layers as `layers.0..11`. */
  readonly name: string;
  /** Numbers in one of them. */
  readonly each: bigint;
  /** How many alike. */
  readonly times: number;
  /** Shape, where it is a tensor. */
  readonly shape: readonly number[] | null;
  readonly parts: readonly Count[];
}

/** Statistics of training are no parameters. */
export const elements = (parameter: Parameter): bigint => (parameter.init.kind === "statistic" ? 0n : parameter.shape.reduce((n, d) => n * BigInt(d), 1n));

export const totalParameters = (program: Program): bigint => program.parameters.reduce((sum, p) => sum + elements(p), 0n);

/** Parameters that training changes. */
export function trainedParameters(program: Program): bigint {
  const trained = program.trained === null ? null : new Set(program.trained);
  return program.parameters.reduce((sum, p) => (trained === null || trained.has(p.path) ? sum + elements(p) : sum), 0n);
}

interface Node {
  readonly children: Map<string, Node>;
  parameter: Parameter | null;
}

/** The tree of parameters, in canonical order. */
export function countParameters(program: Program): readonly Count[] {
  const root: Node = { children: new Map(), parameter: null };
  for (const parameter of program.parameters) {
    let node = root;
    for (const part of parameter.path.split(".")) {
      const child = node.children.get(part) ?? { children: new Map<string, Node>(), parameter: null };
      node.children.set(part, child);
      node = child;
    }
    node.parameter = parameter;
  }
  return parts(root);
}

function parts(node: Node): Count[] {
  const counts: Count[] = [];
  for (const [name, child] of node.children) {
    const inner = parts(child);
    const each = child.parameter === null ? inner.reduce((sum, c) => sum + c.each * BigInt(c.times), 0n) : elements(child.parameter);
    const count: Count = { name, each, times: 1, shape: child.parameter?.shape ?? null, parts: inner };
    const last = counts.at(-1);
    const numbered = /^\d+$/.test(name) && last !== undefined && alike(last, count);
    if (numbered) counts[counts.length - 1] = { ...last, name: `${last.name.split("..")[0] ?? ""}..${name}`, times: last.times + 1 };
    else counts.push(count);
  }
  return counts;
}

const alike = (a: Count, b: Count): boolean => a.each === b.each && JSON.stringify(shapes(a)) === JSON.stringify(shapes(b));
const shapes = (count: Count): unknown => [count.shape, count.parts.map((part) => [part.name, part.times, shapes(part)])];

/** A model of several towers written out: each tower as a model of its own, then what they read of each other. */

import type { Model, Task as ResolvedTask } from "../model/types.ts";
import type { Connection as ResolvedConnection, Contrast, Join, Side } from "../model/towers.ts";
import { canonicalOverride } from "./canonical-layer.ts";
import { resolveSpecial } from "./resolve/index.ts";
import { nameOf } from "./resolve/towers.ts";
import { sure } from "./resolve/values.ts";
import { shareLists, type Spec, type StackPlace } from "./spec.ts";
import type { Connection, Output, Specification, Task, Tower } from "./written.ts";

type CanonicalModel = (stacks: Model["stacks"], outputs: Model["outputs"], special: Model["special"], spec: Spec) => Tower;

type CanonicalOutput = (output: Model["outputs"][number], stacks: Model["stacks"], spec: Spec) => Output;

export function canonicalTowers(model: Model, spec: Spec, canonicalModel: CanonicalModel, canonicalOutput: CanonicalOutput): Omit<Specification, "model"> {
  const towers = spec.towers.map((tower) => {
    const stacks = tower.spec.stacks.map((stack) => sure(model.stacks.find(({ name }) => name === nameOf({ tower, stack })), "a stack of the tower"));
    const outputs = model.outputs.filter(({ path }) => path.startsWith(`${tower.name}.`));
    return [tower.name, { type: sure(tower.spec.type, "type"), ...canonicalModel(stacks, outputs, resolveSpecial(tower.spec, stacks), tower.spec) }] as const;
  });
  const written = spec.connections.map((connection) => {
    const { from, into } = { from: sure(connection.from, "a tower"), into: sure(connection.into, "a tower") };
    return { from, into, spec: connection };
  });
  // A decoder's own encoder goes without saying.
  const places = spec.towers.flatMap((tower) => tower.spec.stacks.map((stack): StackPlace => ({ tower, stack })));
  const pathOf = (name: string): string => {
    const { tower, stack } = sure(places.find((place) => nameOf(place) === name), "a stack");
    return tower.spec.stacks.length > 1 ? `${tower.name}.${stack.name}` : tower.name;
  };
  const said = model.connections.filter(({ from, into }) => written.some((w) => nameOf(w.from) === from && nameOf(w.into) === into));
  const order = (c: ResolvedConnection): number => written.findIndex((w) => nameOf(w.from) === c.from && nameOf(w.into) === c.into);
  const connect = [...said].sort((a, b) => order(a) - order(b)).map((connection) => canonicalConnection(connection, takesTaskToken(model, connection) ? 1 : 0, pathOf));
  const share = shareLists(spec.root).map((paths) => paths.map(({ value }) => value));
  const beside = [...model.contrasts.map((contrast) => [contrast.name, canonicalContrast(contrast, model.outputs)] as const), ...model.joins.map((join) => [join.name, canonicalJoin(join, model.outputs)] as const)];
  return {
    towers: Object.fromEntries(towers),
    ...(connect.length === 0 ? {} : { connect }),
    ...(model.tasks.length === 0 ? {} : { tasks: Object.fromEntries(model.tasks.map((task) => [task.name, canonicalTask(task, model, spec, canonicalOutput)])) }),
    ...(share.length === 0 ? {} : { share: share as [string, string, ...string[]][] }),
    ...(beside.length === 0 ? {} : { outputs: Object.fromEntries(beside) }),
  };
}

/** What is left out by itself. */
function takesTaskToken({ stacks }: Model, { from }: ResolvedConnection): boolean {
  const input = stacks.find(({ name }) => name === from)?.input;
  return (input?.kind === "features" || input?.kind === "tokens") && input.task_token !== null;
}

/** Which towers a task uses is as it was written: those that they lead into go without saying. */
function canonicalTask({ name, keep, queries, outputs }: ResolvedTask, model: Model, spec: Spec, canonicalOutput: CanonicalOutput): Task {
  const written = sure(spec.tasks.find((task) => task.name === name), "a task");
  const answering = sure(written.spec, "a tower that answers");
  const end = sure(written.ends[0], "a tower that answers");
  const stacks = answering.stacks.map((stack) => sure(model.stacks.find((of) => of.name === nameOf({ tower: end, stack })), "a stack of the tower"));
  const [first = "", ...rest] = written.uses.map(({ value }) => value);
  const local = (path: string): string => path.split(".").at(-1) ?? "";
  return { uses: [first, ...rest], ...(Object.keys(keep).length === 0 ? {} : { keep }), ...(queries === null ? {} : { queries }), outputs: Object.fromEntries(outputs.map((output) => [local(output.path), canonicalOutput(output, stacks, answering)])) };
}

function canonicalConnection({ from, layers, drop, keep, residual, positions, bridge, into, at }: ResolvedConnection, own: number, pathOf: (name: string) => string): Connection {
  const norm = bridge?.norm === null || bridge === null ? {} : { norm: canonicalOverride(bridge.norm) };
  const [d = 1, ...more] = bridge?.dims ?? [];
  const via = bridge === null ? {} : { via: bridge.act === null ? { linear: { d, bias: bridge.bias, ...norm } } : { mlp: { dims: [d, ...more] as [number, ...number[]], act: bridge.act, bias: bridge.bias, ...norm } } };
  return {
    from: pathOf(from),
    ...(layers === null ? {} : { layer: layers.length === 1 ? (layers[0] ?? 0) : ([...layers] as [number, ...number[]]) }),
    ...(drop > own ? { drop: drop - own } : {}),
    ...(keep === null ? {} : { keep }),
    residual,
    ...(at.kind === "memory" ? { positions } : {}),
    ...via,
    into: pathOf(into),
    at: at.kind === "token" ? { token: at.id } : at.kind,
  };
}

/** A side by the name that its tower knows the output by: the end of the path of its parameters. */
const sideOf = ({ tower, output }: Side, outputs: Model["outputs"]): string => `${tower}.${sure(outputs.find(({ name }) => name === output), "an output").path.split(".").at(-1) ?? ""}`;

function canonicalContrast({ sides: [a, b], d, normalize, scale, bias }: Contrast, outputs: Model["outputs"]): Output {
  return { between: [sideOf(a, outputs), sideOf(b, outputs)], ...(d === null ? {} : { d }), normalize, scale, bias };
}

function canonicalJoin({ sides: [a, b], act, project }: Join, outputs: Model["outputs"]): Output {
  return { join: [sideOf(a, outputs), sideOf(b, outputs)], act, ...(project === null ? {} : { project: project.size, bias: project.bias }) };
}

/** Models of several towers: each resolved as a model of its own, under its name, in the order of computation. */

import { HEARD } from "../../model/outputs.ts";
import type { Model, Output, Stack } from "../../model/types.ts";
import type { Connection } from "../../model/towers.ts";
import { mappingAt } from "../../source/index.ts";
import { comparedTowers } from "../compared.ts";
import { sharedTables, type Spec, type StackPlace, type StackSpec, stacksInOrder, type TowerSpec } from "../spec.ts";
import { directConnection, resolveConnection } from "./connections.ts";
import { resolveContrasts, resolveJoins } from "./contrasts.ts";
import { hiddenOutput, readsStepwise, resolveOutputs } from "./outputs.ts";
import { crosses, resolveStack } from "./stack.ts";
import { resolveTasks } from "./tasks.ts";
import { stackValues, sure } from "./values.ts";

/** `text`, or `text_encoder` where the tower has two stacks. */
export const nameOf = ({ tower, stack }: StackPlace): string => (tower.spec.stacks.length > 1 ? `${tower.name}_${stack.name}` : tower.name);

export function resolveTowers(spec: Spec): Pick<Model, "stacks" | "connections" | "outputs" | "contrasts" | "joins" | "tasks"> {
  const stacks: Stack[] = [];
  const connections: Connection[] = [];
  const taken = new Set<string>();
  const compared = new Set(comparedTowers(spec.root));
  const found = (place: StackPlace): Stack => sure(stacks.find(({ name }) => name === nameOf(place)), "a stack in its order");
  for (const place of stacksInOrder(spec)) {
    const { tower, stack } = place;
    const two = tower.spec.stacks.length > 1;
    const into: Connection[] = [];
    const encoder = tower.spec.stacks[0];
    if (stack.memory === "encoder" && encoder !== undefined) into.push(directConnection(found({ tower, stack: encoder }), nameOf(place)));
    for (const connection of spec.connections) {
      if (connection.into?.stack !== stack || connection.from === undefined) continue;
      const from = found(connection.from);
      into.push(resolveConnection(connection, pathOf(from.name, nameOf(place), taken), from, nameOf(place), stackValues(connection.from.stack.tree).norm));
    }
    const read = spec.connections.some(({ from }) => from?.stack === stack) || compared.has(tower.name);
    const resolved = resolveStack(stack, { name: nameOf(place), path: two ? `${tower.name}.${stack.name}` : tower.name, shared: tower.name, alone: !read && spec.tasks.length === 0 && readsStepwise(tower.spec, stack), tables: sharedTables(spec, place) }, into, stacks);
    stacks.push(resolved);
    connections.push(...into.filter(({ at }) => at.kind !== "memory" || crosses(resolved)));
  }
  if (spec.tasks.length > 0) {
    const namesOf = (tower: TowerSpec): readonly string[] => tower.spec.stacks.map((stack) => nameOf({ tower, stack }));
    return { stacks, connections, outputs: [], contrasts: [], joins: [], tasks: resolveTasks(spec, stacks, connections, namesOf) };
  }
  const outputs = unique(spec.towers.flatMap((tower) => outputsOfTower(tower, stacks, connections)), compared);
  return { stacks, connections, outputs: outputs.map(({ output }) => output), contrasts: resolveContrasts(spec, outputs), joins: resolveJoins(spec, outputs), tasks: [] };
}

/** `connect.vision_language`, numbered where two towers have several. */
function pathOf(from: string, into: string, taken: Set<string>): string {
  let path = `connect.${from}_${into}`;
  for (let i = 2; taken.has(path); i++) path = `connect.${from}_${into}_${i}`;
  taken.add(path);
  return path;
}

/** A head and the tower it belongs to, under the name that the tower knows it by. */
export interface TowerOutput {
  readonly tower: string;
  readonly local: string;
  readonly output: Output;
}

/** A tower without outputs whose end nothing reads gives what leaves its last stack. */
function outputsOfTower(tower: TowerSpec, all: readonly Stack[], connections: readonly Connection[]): readonly TowerOutput[] {
  const own = tower.spec.stacks.map((stack: StackSpec) => sure(all.find(({ name }) => name === nameOf({ tower, stack })), "a stack of the tower"));
  const written = mappingAt(tower.spec.root, "outputs") !== undefined;
  const given = written ? resolveOutputs(tower.spec, own, `${tower.name}.outputs`) : [];
  const last = sure(own.at(-1), "a stack");
  // Outputs that were all taken away leave what leaves the stack, where others take what is inside alone.
  const whole = last.layers.length + (last.final_norm === null && last.length_adapter === null ? 0 : 1);
  const read = connections.some(({ from, layers }) => from === last.name && (!written || layers === null || layers.some((layer) => layer >= whole)));
  const outputs = given.length > 0 || read ? given : [hiddenOutput(last, `${tower.name}.outputs`)];
  return outputs.map((output) => ({ tower: tower.name, local: output.name, output }));
}

/**
 * A name that several towers give carries the tower's; one that a comparison takes says that the head's rows are as they were.
 *
 * @param locals of all towers
 * @param compared towers
 */
export function fullName(tower: string, local: string, locals: readonly string[], compared: ReadonlySet<string>): string {
  const name = locals.filter((other) => other === local).length > 1 ? `${tower}_${local}` : local;
  return name.endsWith("_embeds") && compared.has(name.slice(0, -"_embeds".length)) ? `${name}_raw` : name;
}

function unique(outputs: readonly TowerOutput[], compared: ReadonlySet<string>): readonly TowerOutput[] {
  const locals = outputs.map(({ local }) => local);
  const named = (tower: string, local: string): string => fullName(tower, local, locals, compared);
  const other = (tower: string, of: string | null): string | null => (of === null || of === HEARD ? of : named(tower, of));
  return outputs.map(({ tower, local, output }) => {
    const { of, mean, perplexity } = output;
    return { tower, local, output: { ...output, name: named(tower, local), of: other(tower, of), mean: mean.map((one) => named(tower, one)), perplexity: other(tower, perplexity) } };
  });
}

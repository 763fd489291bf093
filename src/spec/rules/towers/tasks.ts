/**
 * Tasks run towers.
 *
 * Each uses towers that are there, one of which answers; what any tower gives is the tasks' to say.
 */

import { specError } from "../../../diagnostics/catalogue/spec.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { entryAt, isTrue, mappingAt, numberAt, stringAt } from "../../../source/index.ts";
import { isGiven, outputsOf, type Spec } from "../../spec.ts";
import type { TaskSpec } from "../../tasks.ts";
import { unknownTower } from "./connections.ts";

/** What else a generated model has. */
const TAKEN: ReadonlySet<string> = new Set(["forward", "encode", "step", "start", "load", "dispose", "weights", "generate"]);

export function* tasks(spec: Spec): Generator<Diagnostic> {
  const given = entryAt(spec.root, "tasks");
  yield* untold(spec);
  if (given === undefined || spec.towers.length === 0) return;
  if (given.value.kind === "mapping" && spec.tasks.length === 0) yield specError("S0820", {}, given.keySpan);
  // Methods are named without underscores.
  const plain = (name: string): string => name.replaceAll("_", "");
  for (const [i, { name, span }] of spec.tasks.entries()) {
    const same = spec.tasks.slice(0, i).find((other) => plain(other.name) === plain(name));
    if (same !== undefined) yield specError("S0821", { name, taken: [same.name] }, span);
  }
  for (const task of spec.tasks) yield* one(spec, task);
  for (const { name, span, spec: tower } of spec.towers) {
    const outputs = entryAt(tower.root, "outputs");
    if (outputs !== undefined && outputsOf(tower).length > 0) yield specError("S0312", { path: `towers.${name}.outputs`, why: "what a model of tasks gives stands under each task" }, outputs.keySpan);
    if (!spec.tasks.some(({ towers }) => towers.some((run) => run.name === name))) yield specError("S0824", { name }, span);
  }
  for (const { name, span } of outputsOf(spec)) yield specError("S0312", { path: `outputs.${name}`, why: "what a model of tasks gives stands under each task" }, span);
}

function* one(spec: Spec, { name, span, tree, uses, towers, ends, spec: answers }: TaskSpec): Generator<Diagnostic> {
  if (TAKEN.has(name)) yield specError("S0821", { name, taken: [...TAKEN] }, span);
  for (const [key, why] of [["uses", "the towers whose inputs it has"], ["outputs", "what it gives"]] as const) {
    if (!isGiven(tree, key)) yield specError("S0307", { path: `tasks.${name}.${key}`, why }, span);
  }
  for (const { value, span: place } of uses) if (!spec.towers.some((tower) => tower.name === value)) yield unknownTower(spec.towers, value, place);
  if (ends.length > 1) yield specError("S0822", { name, ends: ends.map((end) => end.name) }, entryAt(tree, "uses")?.keySpan ?? span);
  for (const tower of towers) {
    const sources = spec.connections.filter(({ into, at }) => into?.tower === tower && at === "memory").flatMap(({ from }) => from?.tower.name ?? []);
    const reads = tower.spec.stacks.some(({ memory }) => memory === "connect");
    if (reads && sources.length > 0 && !towers.some((run) => sources.includes(run.name))) yield specError("S0823", { name, tower: tower.name, sources }, entryAt(tree, "uses")?.keySpan ?? span);
  }
  for (const [kept, { keySpan }] of mappingAt(tree, "keep")?.entries ?? []) {
    if (!spec.towers.some((tower) => tower.name === kept)) yield unknownTower(spec.towers, kept, keySpan);
    else if (!towers.some((tower) => tower.name === kept) || ends.some((end) => end.name === kept)) yield specError("S0312", { path: `tasks.${name}.keep.${kept}`, why: "nothing reads this tower here" }, keySpan);
  }
  const queries = entryAt(tree, "queries");
  if (queries === undefined || answers === undefined || numberAt(queries.value) === undefined) return;
  const apart = answers.stacks.some((stack) => stringAt(stack.tree, "input", "queries", "per")?.value === "task");
  if (!apart) yield specError("S0312", { path: `tasks.${name}.queries`, why: `\`${ends[0]?.name ?? ""}\` has no queries of its own for each task` }, queries.keySpan);
}

/** What tells tasks apart, where there are none. */
function* untold(spec: Spec): Generator<Diagnostic> {
  if (entryAt(spec.root, "tasks") !== undefined) return;
  for (const { stacks } of [spec, ...spec.towers.map((tower) => tower.spec)]) {
    for (const { tree } of stacks) {
      for (const kind of ["features", "tokens"]) {
        const token = entryAt(mappingAt(tree, "input", kind), "task_token");
        if (token !== undefined && isTrue(token.value)) yield specError("S0312", { path: `input.${kind}.task_token`, why: "there are no tasks" }, token.keySpan);
      }
      const per = entryAt(mappingAt(tree, "input", "queries"), "per");
      if (per !== undefined && stringAt(per.value) !== undefined) yield specError("S0312", { path: "input.queries.per", why: "there are no tasks" }, per.keySpan);
    }
  }
}

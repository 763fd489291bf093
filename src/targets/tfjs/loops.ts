/** Layers, one after another: the text of a loop does not depend on how many there are. */
import type { Call, Repeat, Statement, Turn, Value } from "../../program/value.ts";
import type { Context } from "./context.ts";
import { camel, member, text } from "./names.ts";
import type { Line } from "./syntax.ts";

/** A loop over a list of weights. */
export interface Loop {
  /** Statements that it stands for. */
  readonly count: number;
  /** Its lines, given the text of the values that it reads. */
  lines(of: (value: Value) => string, use: (name: string) => string): readonly Line[];
}

interface Element extends Omit<Turn, "parameters"> {
  /** Which turn it is. */
  readonly index: number;
  /** The element of the list whose weights it uses. */
  readonly of: number;
}

interface Shape {
  /** Path of the list. */
  readonly list: string;
  /** Path below each element. */
  readonly below: string;
  readonly elements: readonly Element[];
  /** What each turn's call is assigned to, and given first. */
  readonly carried: string | null;
  readonly taps: string | null;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);

/** The shortest list that, repeated, agrees with a list wherever that has an element. */
export function cycle<T>(list: readonly (T | null)[]): readonly T[] {
  for (let length = 1; length < list.length; length++) {
    const found = Array.from({ length }, (_, at) => list.find((item, i) => item !== null && i % length === at) ?? null);
    if (list.every((item, i) => item === null || item === found[i % length])) return found.map((item) => item ?? (list.find((other) => other !== null) as T));
  }
  return list.filter((item) => item !== null);
}

/** A fact of each turn, as a pattern; turns that run otherwise, or have none, may stand for any. */
function byTurn<T>(shape: Shape, fact: (e: Element) => T | null): readonly T[] {
  const last = Math.max(...shape.elements.map((e) => e.index));
  return cycle(Array.from({ length: last + 1 }, (_, i) => {
    const element = shape.elements.find((e) => e.index === i);
    return element === undefined ? null : fact(element);
  }));
}

/** Arguments that differ from element to element are chosen by a pattern. */
function argumentsOf(shape: Shape, elements: readonly Element[], of: (value: Value) => string, use: (name: string) => string): readonly string[] {
  const [first] = elements;
  return (first?.inputs ?? []).map((_, at) => {
    const names = elements.map((e) => of(e.inputs[at] as Value));
    const choices = [...new Set(names)];
    if (choices.length === 1) return choices[0] ?? "";
    const pattern = byTurn(shape, (e) => (elements.includes(e) ? choices.indexOf(names[elements.indexOf(e)] ?? "") : null));
    return `${use("choose")}([${choices.join(", ")}], [${pattern.join(", ")}], i)`;
  });
}

function calls(context: Context, shape: Shape, elements: readonly Element[], of: (value: Value) => string, use: (name: string) => string): string {
  const [first] = elements;
  if (first === undefined) throw new Error("a loop over nothing");
  const args = [...(shape.carried === null ? [] : [shape.carried]), ...argumentsOf(shape, elements, of, use)];
  if (context.weights.reads(first.block)) args.push(member("weights", shape.below));
  if (context.readsState(first.block)) args.push(`kept.at(\`${first.state.replace(/(^|\.)\d+(?=\.|$)/, "$1${i}")}\`)`);
  const call = `${context.functionOf(first.block)}(${args.join(", ")})`;
  return shape.carried === null ? call : `${shape.carried} = ${call}`;
}

type Texts = readonly [of: (value: Value) => string, use: (name: string) => string];

const cases = (of: string, by: readonly (readonly [name: string, body: readonly Line[]])[]): Line => ({
  kind: "nested",
  open: `switch (${of}) {`,
  body: by.map(([name, body]): Line => ({ kind: "nested", open: `case ${text(camel(name))}:`, body: [...body, { kind: "expression", text: "break", comment: null }], close: "" })),
  close: "}",
});

/** The turns of one kind of weights: one call, or one of several that a pattern of turns chooses. */
function turnLines(context: Context, shape: Shape, elements: readonly Element[], [of, use]: Texts): readonly Line[] {
  const blocks = [...new Set(elements.map((e) => e.block))];
  const callOf = (those: readonly Element[]): Line => ({ kind: "expression", text: calls(context, shape, those, of, use), comment: null });
  if (blocks.length === 1) return [callOf(elements)];
  const pattern = byTurn(shape, (e) => (elements.includes(e) ? blocks.indexOf(e.block) : null));
  const chosen = `${use("choose")}([${blocks.map((name) => text(camel(name))).join(", ")}], [${pattern.join(", ")}], i)`;
  return [cases(chosen, blocks.map((name) => [name, [callOf(elements.filter((e) => e.block === name))]]))];
}

function loopLines(context: Context, shape: Shape, ...texts: Texts): readonly Line[] {
  const { list, elements, carried, taps } = shape;
  const listed = context.weights.kinds.find((k) => k.path === list)?.blocks ?? null;
  const covered = new Set(elements.map((e) => e.of)).size === context.weights.lengthOf(list);
  const body: Line[] = [];
  // Every element that is handed on whole needs no look at its kind.
  if (listed === null || (covered && new Set(elements.map((e) => e.block)).size === 1)) body.push(...turnLines(context, shape, elements, texts));
  else {
    const kindOf = (e: Element): string => listed[e.of] ?? e.block;
    body.push(cases("weights.kind", [...new Set(elements.map(kindOf))].map((kind) => [kind, turnLines(context, shape, elements.filter((e) => kindOf(e) === kind), texts)])));
  }
  if (taps !== null) body.push({ kind: "expression", text: `${taps}.push(${carried ?? ""})`, comment: null });
  const over = member("w", list);
  if (elements.some((e) => e.of !== e.index)) {
    // Turns share weights: the loop counts turns, and looks up whose weights each uses.
    const [, use] = texts;
    const open = elements.every((e, i) => e.index === i) ? `for (let i = 0; i < ${elements.length}; i++) {` : `for (const i of [${elements.map((e) => e.index).join(", ")}]) {`;
    const chosen = `const weights = ${use("choose")}(${over}, [${byTurn(shape, (e) => e.of).join(", ")}], i)`;
    return [{ kind: "nested", open, body: [{ kind: "expression", text: chosen, comment: null }, ...body], close: "}" }];
  }
  const counted = JSON.stringify(body).match(/\$\{i\}|, i\)/) !== null;
  return [{ kind: "nested", open: counted ? `for (const [i, weights] of ${over}.entries()) {` : `for (const weights of ${over}) {`, body, close: "}" }];
}

/** A repeated block as a loop. */
export function loopOf(context: Context, repeat: Repeat, carried: string, taps: string | null): Loop {
  const elements = repeat.turns.map((turn, index) => {
    const of = turn.parameters.startsWith(`${repeat.over}.`) ? Number(turn.parameters.slice(repeat.over.length + 1)) : Number.NaN;
    if (!Number.isSafeInteger(of)) throw new Error(`turn ${index} of ${repeat.over} reads ${turn.parameters}`);
    return { block: turn.block, state: turn.state, inputs: turn.inputs, index, of };
  });
  const shape: Shape = { list: repeat.over, below: "", elements, carried, taps };
  return { count: 1, lines: (of, use) => loopLines(context, shape, of, use) };
}

const element = /^(.*?)\.?(?:^|(?<=\.))(\d+)(?:\.(.*))?$/;

/** Calls without outputs that follow each other over the elements of one list, as a loop; null where there are none. */
export function runOfCalls(context: Context, statements: readonly Statement[], from: number): Loop | null {
  const run: Call[] = [];
  let list = "";
  let below = "";
  for (let i = from; i < statements.length; i++) {
    const call = statements[i];
    if (call?.kind !== "call" || call.outputs.length > 0) break;
    const [, path = "", index, rest = ""] = element.exec(call.parameters) ?? [];
    const begins = run.length === 0;
    if (index === undefined || (!begins && (path !== list || rest !== below || !same(call.inputs, run[0]?.inputs ?? [])))) break;
    [list, below] = [path, rest];
    run.push(call);
  }
  if (run.length === 0) return null;
  const numberIn = (path: string): number => Number(element.exec(path)?.[2]);
  const elements = run.map((call): Element => ({ block: call.block, state: call.state, inputs: call.inputs, index: numberIn(call.state), of: numberIn(call.parameters) }));
  const kinded = context.weights.kinds.some((k) => k.path === list);
  const used = new Set(elements.map((e) => e.of)).size;
  if (!kinded && used !== context.weights.lengthOf(list)) throw new Error(`calls over ${used} of the ${context.weights.lengthOf(list)} elements of ${list}`);
  const shape: Shape = { list, below, elements, carried: null, taps: null };
  return { count: run.length, lines: (of, use) => loopLines(context, shape, of, use) };
}

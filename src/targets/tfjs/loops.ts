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
  readonly index: number;
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
  /** The element of the list whose weights each turn uses; null where it is the turn's own. */
  readonly weights: readonly number[] | null;
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

/** Arguments that differ from element to element are chosen by a pattern. */
function argumentsOf(shape: Shape, elements: readonly Element[], of: (value: Value) => string, use: (name: string) => string): readonly string[] {
  const [first] = elements;
  return (first?.inputs ?? []).map((_, at) => {
    const names = elements.map((e) => of(e.inputs[at] as Value));
    const choices = [...new Set(names)];
    if (choices.length === 1) return choices[0] ?? "";
    // The pattern has a place for every element of the list; those that are run otherwise may stand for any.
    const pattern = shape.elements.map((e) => (elements.includes(e) ? choices.indexOf(names[elements.indexOf(e)] ?? "") : null));
    return `${use("choose")}([${choices.join(", ")}], [${cycle(pattern).join(", ")}], i)`;
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

function loopLines(context: Context, shape: Shape, of: (value: Value) => string, use: (name: string) => string): readonly Line[] {
  const blocks = [...new Set(shape.elements.map((e) => e.block))];
  const body: Line[] = [];
  if (blocks.length === 1 && (shape.weights !== null || shape.elements.length === context.weights.lengthOf(shape.list))) body.push({ kind: "expression", text: calls(context, shape, shape.elements, of, use), comment: null });
  else {
    const kindOf = kinds(context, shape);
    const cases = [...new Set(kindOf)].flatMap((kind): Line[] => {
      const elements = shape.elements.filter((_, i) => kindOf[i] === kind);
      const call = calls(context, shape, elements, of, use);
      return [{ kind: "nested", open: `case ${text(camel(kind))}:`, body: [{ kind: "expression", text: call, comment: null }, { kind: "expression", text: "break", comment: null }], close: "" }];
    });
    body.push({ kind: "nested", open: "switch (weights.kind) {", body: cases, close: "}" });
  }
  if (shape.taps !== null) body.push({ kind: "expression", text: `${shape.taps}.push(${shape.carried ?? ""})`, comment: null });
  if (shape.weights !== null) {
    // Turns share weights: the loop counts turns, and looks up whose weights each uses.
    const chosen = `const weights = ${use("choose")}(${member("w", shape.list)}, [${cycle(shape.weights).join(", ")}], i)`;
    return [{ kind: "nested", open: `for (let i = 0; i < ${shape.elements.length}; i++) {`, body: [{ kind: "expression", text: chosen, comment: null }, ...body], close: "}" }];
  }
  const counted = JSON.stringify(body).match(/\$\{i\}|, i\)/) !== null;
  const over = member("w", shape.list);
  const open = counted ? `for (const [i, weights] of ${over}.entries()) {` : `for (const weights of ${over}) {`;
  return [{ kind: "nested", open, body, close: "}" }];
}

/** The kind of each element of a loop: the block that runs it as a layer. */
function kinds(context: Context, shape: Shape): readonly string[] {
  const list = context.weights.kinds.find((k) => k.path === shape.list);
  return shape.elements.map((e) => list?.blocks[e.index] ?? e.block);
}

/** A repeated block as a loop. */
export function loopOf(context: Context, repeat: Repeat, carried: string, taps: string | null): Loop {
  const elements = repeat.turns.map((turn, index) => {
    const of = turn.parameters.startsWith(`${repeat.over}.`) ? Number(turn.parameters.slice(repeat.over.length + 1)) : Number.NaN;
    if (!Number.isSafeInteger(of)) throw new Error(`turn ${index} of ${repeat.over} reads ${turn.parameters}`);
    return { block: turn.block, state: turn.state, inputs: turn.inputs, index, of };
  });
  const weights = elements.every((e) => e.of === e.index) ? null : elements.map((e) => e.of);
  const shape: Shape = { list: repeat.over, below: "", elements, carried, taps, weights };
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
  const elements = run.map((call): Element => ({ block: call.block, state: call.state, inputs: call.inputs, index: Number(element.exec(call.parameters)?.[2]) }));
  const kinded = context.weights.kinds.some((k) => k.path === list);
  const length = context.weights.lengthOf(list);
  if (!kinded && elements.length !== length) throw new Error(`${elements.length} calls over the ${length} elements of ${list}`);
  const shape: Shape = { list, below, elements, carried: null, taps: null, weights: null };
  return { count: run.length, lines: (of, use) => loopLines(context, shape, of, use) };
}

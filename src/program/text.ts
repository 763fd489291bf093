/** The program as text: what goldens hold and reviews read. */
import { inputNames } from "./ops/index.ts";
import type { Block, Entry, Program } from "./program.ts";
import type { Size } from "./size.ts";
import { showDims, showType, type Dim } from "./tensor.ts";
import type { Statement, Value } from "./value.ts";

const isDim = (value: object): value is Dim => "axis" in value;
const isSize = (value: object): value is Size => "terms" in value;

function attribute(value: unknown): string {
  if (Array.isArray(value)) return value.every((v) => typeof v === "object" && v !== null && isDim(v)) && value.length > 0 ? showDims(value as Dim[]) : `[${value.map(attribute).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (isDim(value)) return showDims([value]).slice(1, -1);
  if (isSize(value)) return value.text;
  return `{ ${Object.entries(value).map(([key, v]) => `${key} ${attribute(v)}`).join(", ")} }`;
}

function attributes(of: object): string {
  const text = Object.entries(of).map(([key, value]) => `${key} ${attribute(value)}`);
  return text.length === 0 ? "" : `; ${text.join(", ")}`;
}

const names = (values: readonly Value[]): string => values.map((v) => v.name).join(", ");
const typed = (value: Value): string => `${value.name} ${showType(value.type)}`;
const place = (at: { readonly parameters: string; readonly state: string }): string =>
  at.state === at.parameters ? (at.parameters === "" ? "" : ` at ${at.parameters}`) : ` at ${at.parameters}, state at ${at.state}`;

function lines(statement: Statement): string[] {
  switch (statement.kind) {
    case "apply": {
      const given = statement.inputs as Readonly<Record<string, Value | null>>;
      const inputs = inputNames(statement.op).flatMap((name) => given[name]?.name ?? []);
      return [`${typed(statement.output)} = ${statement.op}(${inputs.join(", ")}${attributes(statement.attributes)})`];
    }
    case "call":
      return [`${statement.outputs.map(typed).join(", ")}${statement.outputs.length > 0 ? " = " : ""}call ${statement.block}(${names(statement.inputs)})${place(statement)}`];
    case "repeat": {
      const taps = statement.taps.length > 0 ? [`  taps ${names(statement.taps)}`] : [];
      // Runs of turns that differ only in their number are one line.
      const runs: { text: string; first: number; last: number }[] = [];
      statement.turns.forEach((turn, i) => {
        const text = `${turn.block}(${names([statement.carried, ...turn.inputs])})${place({ parameters: turn.parameters.replace(/\d+$/, "{i}"), state: turn.state.replace(/\d+$/, "{i}") })}`;
        const last = runs.at(-1);
        if (last?.text === text) last.last = i;
        else runs.push({ text, first: i, last: i });
      });
      return [`${typed(statement.output)} = repeat ${statement.over}`, ...taps, ...runs.map((r) => `  ${r.first === r.last ? r.first : `${r.first}..${r.last}`}: ${r.text}`)];
    }
    case "unroll":
      return [
        `${[...statement.last, statement.all].map(typed).join(", ")} = unroll ${statement.block}(${names(statement.carried)}; along ${names(statement.along)}; ${names(statement.given)})${place(statement)}`,
      ];
    case "append":
      return [`${typed(statement.output)} = append ${statement.slot}(${statement.value.name})`];
    case "recall":
      return [`${typed(statement.output)} = recall ${statement.slot}`];
    case "write":
      return [`write ${statement.slot}(${statement.value.name})`];
    case "read":
      return [`${typed(statement.output)} = read ${statement.slot}`];
  }
}

function block(of: Block): string {
  return [
    `block ${of.name}(${of.inputs.map(typed).join(", ")}) -> ${names(of.outputs)}`,
    `  # ${of.title}${of.origin === "" ? "" : ` (${of.origin})`}`,
    ...of.parameters.map((p) => `  parameter ${p.path} ${showType(p.type)} ${p.init.kind}${p.init.kind === "normal" ? ` ${p.init.std}` : p.init.kind === "statistic" ? ` ${p.init.value}` : ""}`),
    ...of.slots.map((s) => `  state ${s.name} ${s.moves} ${showType(s.type)}`),
    ...of.statements.flatMap(lines).map((line) => `  ${line}`),
  ].join("\n");
}

function entry(of: Entry): string {
  const fixed = Object.entries(of.sizes).map(([symbol, n]) => ` ${symbol} = ${n}`);
  return [
    `entry ${of.name}${fixed.join(",")}`,
    `  # ${of.title}`,
    ...of.inputs.map((i) => `  input ${i.name} ${showType(i.value.type)} ${i.role.kind}`),
    ...of.statements.flatMap(lines).map((line) => `  ${line}`),
    ...of.outputs.map((o) => `  output ${o.name} = ${o.value.name}`),
    ...(of.reads.length > 0 ? [`  reads ${of.reads.length} slots`] : []),
    ...(of.writes.length > 0 ? [`  writes ${of.writes.length} slots`] : []),
  ].join("\n");
}

export function programText(program: Program): string {
  const state = program.state.map((s) => `state ${s.path} ${s.moves} ${showType(s.type)}`);
  const head = [`program ${program.name}`, ...state].join("\n");
  return `${[head, ...program.blocks.map(block), ...program.entries.map(entry)].join("\n\n")}\n`;
}

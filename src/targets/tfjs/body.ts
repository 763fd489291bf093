/**
 * Statements of a block as lines of a function.
 *
 * Values without a name that are read once fold into the expression that reads them, while the line stays short;
 * x, x_2, x_3 become one variable where nothing reads the older ones any more.
 */
import type { Size } from "../../program/size.ts";
import { at, ShapeError } from "../../program/tensor.ts";
import type { AnyApply, Append, Call, Read, Recall, Repeat, Statement, Unroll, Value } from "../../program/value.ts";
import type { Context } from "./context.ts";
import { base, Scope } from "./scope.ts";
import { loopOf, runOfCalls, type Loop } from "./loops.ts";
import { camel, literal, member, text } from "./names.ts";
import { spell, type Spelling } from "./natives.ts";
import { sizeText, Symbols, type Input } from "./symbols.ts";
import type { Declaration, Line } from "./syntax.ts";
import { tensorTypeName } from "./types.ts";

const longest = 112;

/** Statements whose value is an expression. */
type Valued = AnyApply | Call | Append | Recall | Read;

/** What one line reads. */
interface Reading {
  readonly values: Value[];
  readonly folded: Valued[];
  /** Folded operands of the line's own expression, with their texts. */
  readonly direct: { readonly statement: Valued; readonly text: string }[];
}

const reading = (): Reading => ({ values: [], folded: [], direct: [] });
const outputOf = (s: Valued): Value | undefined => (s.kind === "call" ? s.outputs[0] : s.output);

/** One named result: a value, or the taps of a loop. */
export interface ResultField {
  readonly name: string;
  readonly values: readonly Value[];
  readonly list: boolean;
}

export class Body {
  readonly lines: Line[] = [];
  readonly #context: Context;
  readonly #scope: Scope;
  readonly #symbols: Symbols;
  readonly #pending = new Map<Value, Valued>();
  readonly #taps = new Map<Value, { readonly list: string; readonly index: number }>();
  readonly #fields: readonly ResultField[];
  readonly #kept: string;
  /** A call that gives all results by name already. */
  #whole: string | null = null;
  /** Operands of attention stand in variables of these names. */
  readonly #attended = new Map<Value, string>();

  /** @param kept the text of the state that calls are handed */
  constructor(context: Context, inputs: readonly Input[], statements: readonly Statement[], fields: readonly ResultField[], kept = "kept") {
    this.#context = context;
    this.#kept = kept;
    for (const s of statements) if (s.kind === "apply" && (s.op === "attention" || s.op === "additive_attention")) for (const name of ["query", "key", "value"] as const) this.#attended.set(s.inputs[name], name);
    this.#fields = fields;
    this.#scope = new Scope([...context.visible, ...inputs.map((input) => input.name)], statements, fields.flatMap((f) => f.values));
    this.#symbols = new Symbols(inputs, this.#scope.names);
    for (const { value, name } of inputs) this.#scope.hold(value, name, null);
    const [only] = statements;
    if (statements.length === 1 && only?.kind === "call" && only.outputs.length > 1) {
      this.#whole = this.#call(only, reading());
      return;
    }
    for (let i = 0; i < statements.length; ) {
      const loop = runOfCalls(context, statements, i);
      const statement = statements[i];
      if (loop !== null) this.#loop(loop);
      else if (statement !== undefined) this.#statement(statement, i === statements.length - 1);
      i += loop?.count ?? 1;
    }
  }

  /** Sizes that the lines refer to; they stand before them. */
  get prologue(): readonly Line[] {
    return this.#symbols.lines;
  }

  /** The text of the results: of the only one, or of an object of all. */
  results(asObject: boolean): string {
    if (this.#whole !== null) return this.#whole;
    const fields = this.#fields.map((field) => {
      const value = this.#result(field);
      return !asObject ? value : value === field.name ? value : `${field.name}: ${value}`;
    });
    if (!asObject) return fields.join("");
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }

  #result({ name, values, list }: ResultField): string {
    const [value] = values;
    if (value === undefined) throw new ShapeError(`nothing gives ${name}`);
    if (list) return this.#taps.get(value)?.list ?? "[]";
    const statement = this.#pending.get(value);
    return statement === undefined ? this.#of(value, reading()) : this.#fitted(statement, 20).text;
  }

  /** A statement's expression on a line that starts with so many characters; what it folds is written. */
  #fitted(statement: Valued, prefix: number): { readonly text: string; readonly seen: Reading } {
    for (;;) {
      const seen = reading();
      const value = this.#expression(statement, seen);
      if (prefix + value.length > longest && this.#unfold(seen)) continue;
      this.#settle(seen);
      return { text: value, seen };
    }
  }

  #statement(statement: Statement, last: boolean): void {
    switch (statement.kind) {
      case "repeat":
        this.#repeat(statement);
        break;
      case "unroll":
        this.#unroll(statement);
        break;
      case "write": {
        const seen = reading();
        this.#line(`kept.write(${text(statement.slot)}, ${this.#of(statement.value, seen)})`, null, seen);
        break;
      }
      case "call":
        if (statement.outputs.length > 1) this.#takeApart(statement);
        else if (statement.outputs.length === 0) this.#bare(statement);
        else this.#valued(statement, last);
        break;
      case "apply":
      case "append":
      case "recall":
      case "read":
        this.#valued(statement, last);
    }
  }

  #valued(statement: Valued, last: boolean): void {
    const output = outputOf(statement);
    if (output === undefined) return;
    const acts = statement.kind === "append" || statement.kind === "recall" || statement.kind === "read" || (statement.kind === "call" && this.#context.writes(statement.block));
    const returned = last && this.#fields.length === 1 && this.#fields[0]?.values[0] === output;
    if ((!output.named || returned) && !acts && !this.#attended.has(output) && this.#scope.uses(output) === 1) this.#pending.set(output, statement);
    else this.#materialise(statement);
  }

  /** Gives a statement's value a variable. */
  #materialise(statement: Valued): string {
    const output = outputOf(statement);
    if (output === undefined) throw new ShapeError("a call without outputs has no value");
    const { text: value, seen } = this.#fitted(statement, output.named ? base(output).length : 12);
    const [first] = seen.values;
    const shape = this.#context.axes.shape(output.type);
    const comment = first !== undefined && this.#context.axes.shape(first.type) === shape ? null : shape;
    const known = output.named ? this.#scope.reusable(output) : null;
    this.#pending.delete(output);
    if (known !== null) {
      if (known !== value) this.lines.push({ kind: "expression", text: `${known} = ${value}`, comment });
      this.#scope.assign(known);
      this.#scope.hold(output, known, null);
      return known;
    }
    const name = this.#scope.names.take(output.named ? base(output) : this.#hint(statement));
    // Functions of tfjs-core take their type from where they stand, and those of the runtime theirs from what they are given.
    const generic = /^(?:\w+\()*tf\./.test(value) || statement.kind === "read" || statement.kind === "recall";
    const declaration: Declaration = { kind: "declaration", keyword: "const", name, type: generic ? tensorTypeName(output.type) : null, value, comment };
    this.lines.push(declaration);
    this.#scope.hold(output, name, declaration);
    return name;
  }

  /** Gives the longest folded operand a variable of its own; false where there is none to take. */
  #unfold(seen: Reading): boolean {
    const worth = seen.direct.filter((d) => d.text.length > 24);
    const [widest] = worth.sort((a, b) => b.text.length - a.text.length);
    if (widest === undefined) return false;
    this.#materialise(widest.statement);
    return true;
  }

  /** The values that a written line has read. */
  #settle(seen: Reading): void {
    for (const value of seen.values) this.#scope.read(value);
    for (const statement of seen.folded) {
      const output = outputOf(statement);
      if (output !== undefined) this.#pending.delete(output);
    }
  }

  #line(value: string, comment: string | null, seen: Reading): void {
    this.#settle(seen);
    this.lines.push({ kind: "expression", text: value, comment });
  }

  #of(value: Value, seen: Reading): string {
    if (value.parameter !== null) return member("w", value.parameter);
    const variable = this.#scope.variable(value);
    if (variable !== undefined) {
      seen.values.push(value);
      return variable;
    }
    const tap = this.#taps.get(value);
    if (tap !== undefined) return `${this.#context.use("nth")}(${tap.list}, ${tap.index})`;
    const statement = this.#pending.get(value);
    if (statement === undefined) throw new ShapeError(`${value.name} is read before it is made`);
    const inner = reading();
    const folded = this.#expression(statement, inner);
    seen.values.push(...inner.values);
    seen.folded.push(statement, ...inner.folded);
    seen.direct.push({ statement, text: folded });
    return folded;
  }

  #expression(statement: Valued, seen: Reading): string {
    switch (statement.kind) {
      case "apply":
        return spell(statement, this.#spelling(seen));
      case "append":
        return `kept.append(${text(statement.slot)}, ${this.#of(statement.value, seen)})`;
      case "recall":
        return `kept.recall(${text(statement.slot)}, [${statement.output.type.dims.map((d) => sizeText(d.size, this.#symbols)).join(", ")}])`;
      case "read":
        return `kept.read(${text(statement.slot)})`;
      case "call":
        return this.#call(statement, seen);
    }
  }

  #spelling(seen: Reading): Spelling {
    return {
      of: (value) => this.#of(value, seen),
      number: (value) => {
        const made = this.#pending.get(value);
        if (made?.kind !== "apply" || made.op !== "constant" || made.attributes.dims.length > 0) return null;
        seen.folded.push(made);
        return literal(made.attributes.values[0] ?? Number.NaN);
      },
      size: (size: Size) => sizeText(size, this.#symbols),
      use: (name) => this.#context.use(name),
    };
  }

  #call({ block, inputs, parameters, state }: Pick<Call, "block" | "inputs" | "parameters" | "state">, seen: Reading): string {
    return this.#invocation({ block, parameters, state }, inputs.map((v) => this.#of(v, seen)));
  }

  #invocation({ block, parameters, state }: Pick<Call, "block" | "parameters" | "state">, inputs: readonly string[]): string {
    const args = [...inputs];
    if (this.#context.weights.reads(block)) args.push(member("w", parameters));
    // State of its own begins nowhere.
    if (this.#context.readsState(block)) args.push(state === "" || this.#kept !== "kept" ? this.#kept : `kept.at(${text(state)})`);
    return `${this.#context.functionOf(block)}(${args.join(", ")})`;
  }

  #bare(statement: Call): void {
    const seen = reading();
    this.#line(this.#call(statement, seen), null, seen);
  }

  /** A block with several results hands them out by name. */
  #takeApart(statement: Call): void {
    const seen = reading();
    const value = this.#call(statement, seen);
    const given = this.#fields.filter((f) => f.values.some((v) => statement.outputs.includes(v)));
    // What goes on to another block, and is no result.
    const inner = statement.outputs.filter((v) => !given.some((f) => f.values.includes(v)));
    const fields = [...given, ...inner.map((v): ResultField => ({ name: camel(v.name), values: [v], list: false }))];
    const names = fields.map((f) => this.#scope.names.take(f.name));
    // A block that entries run gives what they give; any other calls its values as they are called in it.
    const keys = fields.map((f) => this.#context.fieldOf(statement.block, statement.outputs.findIndex((v) => f.values.includes(v))) ?? f.name);
    const pattern = keys.map((key, i) => (names[i] === key ? key : `${key}: ${names[i] ?? ""}`)).join(", ");
    this.#settle(seen);
    this.lines.push({ kind: "declaration", keyword: "const", name: `{ ${pattern} }`, type: null, value, comment: null });
    fields.forEach((f, i) => {
      f.values.forEach((v, index) => {
        const name = names[i] ?? "";
        if (f.list) this.#taps.set(v, { list: name, index });
        else this.#scope.hold(v, name, null);
      });
    });
  }

  #repeat(repeat: Repeat): void {
    const seen = reading();
    const carried = this.#of(repeat.carried, seen);
    this.#settle(seen);
    const variable = this.#carrying(repeat.output, carried);
    const taps = repeat.taps.length > 0 ? this.#scope.names.take(this.#fields.find((f) => f.list && f.values[0] === repeat.taps[0])?.name ?? "taps") : null;
    if (taps !== null) {
      this.lines.push({ kind: "declaration", keyword: "const", name: taps, type: null, value: `[${variable}]`, comment: "what enters each layer, and what leaves the last" });
      repeat.taps.forEach((tap, index) => this.#taps.set(tap, { list: taps, index }));
    }
    this.#scope.hold(repeat.output, variable, null);
    this.#loop(loopOf(this.#context, repeat, variable, taps));
  }

  /** A loop over positions; what is carried stands in variables that each turn assigns. */
  #unroll(unroll: Unroll): void {
    const seen = reading();
    const carried = unroll.carried.map((v) => this.#of(v, seen));
    const along = unroll.along.map((v) => this.#named(v, seen));
    const given = unroll.given.map((v) => this.#named(v, seen));
    this.#settle(seen);
    const variables = unroll.last.map((last, i) => this.#carrying(last, carried[i] ?? ""));
    const names = this.#context.block(unroll.block);
    const all = this.#scope.names.take("states");
    this.lines.push({ kind: "declaration", keyword: "const", name: all, type: `${tensorTypeName(at(unroll.carried, 0).type)}[]`, value: "[]", comment: null });
    const now = unroll.along.map((_, i) => this.#scope.names.take(base(at(names.inputs, unroll.carried.length + i))));
    // What a step makes on its way is freed with it: the longest of sequences takes no more than one step.
    const step = `${this.#context.use("tidy")}(() => ${this.#invocation(unroll, [...variables, ...now, ...given])})`;
    const fields = names.outputs.map((output, i) => `${camel(output.name)}: ${variables[i] ?? ""}`);
    const assigned = variables.length === 1 ? `${variables.join("")} = ${step}` : `({ ${fields.join(", ")} } = ${step})`;
    this.lines.push({
      kind: "nested",
      open: `for (const [${now.join(", ")}] of ${this.#context.use("eachPosition")}(${along.join(", ")})) {`,
      body: [assigned, `${all}.push(${variables[0] ?? ""})`].map((text) => ({ kind: "expression", text, comment: null })),
      close: "}",
    });
    unroll.last.forEach((last, i) => this.#scope.hold(last, variables[i] ?? "", null));
    const name = this.#scope.names.take(base(unroll.all));
    const declaration: Declaration = { kind: "declaration", keyword: "const", name, type: null, value: `${this.#context.use("sequence")}(${all})`, comment: this.#context.axes.shape(unroll.all.type) };
    this.lines.push(declaration);
    this.#scope.hold(unroll.all, name, declaration);
  }

  /** The variable that a loop assigns a value to, which holds its beginning before. */
  #carrying(value: Value, beginning: string): string {
    const known = this.#scope.reusable(value);
    if (known === beginning) {
      this.#scope.assign(known);
      return known;
    }
    const name = this.#scope.names.take(base(value));
    this.lines.push({ kind: "declaration", keyword: "let", name, type: tensorTypeName(value.type), value: beginning, comment: null });
    return name;
  }

  #loop(loop: Loop): void {
    const seen = reading();
    const lines = loop.lines((value) => this.#named(value, seen), (name) => this.#context.use(name));
    this.#settle(seen);
    this.lines.push(...lines);
  }

  /** The variable of a value; one that was to be folded gets one now. */
  #named(value: Value, seen: Reading): string {
    const statement = this.#pending.get(value);
    if (statement !== undefined) this.#materialise(statement);
    return this.#of(value, seen);
  }

  /** A telling name for a value that nobody named. */
  #hint(statement: Valued): string {
    const attended = this.#attended.get(outputOf(statement) as Value);
    if (attended !== undefined) return attended;
    if (statement.kind === "call") return `${camel(statement.parameters.split(".").at(-1) ?? "")}Out`;
    if (statement.kind !== "apply") return statement.slot;
    if (statement.op === "linear") return base({ ...statement.output, name: statement.inputs.weight.parameter?.split(".").at(-2) ?? "y" });
    const hints: Readonly<Record<string, string>> = { attention: "attended", merge_heads: "merged", layer_norm: "normed", rms_norm: "normed", add: "sum", subtract: "difference", multiply: "product", visible: "seen" };
    const hint = hints[statement.op];
    if (hint !== undefined) return hint;
    const [first] = Object.values(statement.inputs as Readonly<Record<string, Value | null>>);
    const made = first == null ? undefined : this.#pending.get(first);
    return made === undefined ? "y" : this.#hint(made);
  }
}

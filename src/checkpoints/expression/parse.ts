/** Text of an expression to its tree. The grammar stands in families/README.md. */
import { ExpressionError, type BinaryOperator, type Expression } from "./syntax.ts";

const token = /\s*(?:([0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)|'([^']*)'|([A-Za-z_][A-Za-z0-9_]*)|(\?\?|==|!=|<=|>=|[-+*/%<>()[\].,]))/y;
const words = new Set(["if", "then", "else", "for", "in", "and", "or", "not", "true", "false", "null"]);
/** Weakest first; operators of one row associate to the left. */
const levels: readonly (readonly BinaryOperator[])[] = [["or"], ["and"], ["==", "!=", "<", "<=", ">", ">=", "in"], ["??"], ["+", "-"], ["*", "/", "%"]];
const negation = 2;
const maxLength = 2000;

interface Token {
  readonly kind: "number" | "string" | "name" | "mark" | "end";
  readonly text: string;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new ExpressionError(`can't be read from ${JSON.stringify(text.slice(at, at + 12).trim())} on`);
    const [, number, string, name, mark] = match;
    if (number !== undefined) found.push({ kind: "number", text: number });
    else if (string !== undefined) found.push({ kind: "string", text: string });
    else if (name !== undefined) found.push({ kind: words.has(name) ? "mark" : "name", text: name });
    else found.push({ kind: "mark", text: mark ?? "" });
  }
  return found;
}

const end: Token = { kind: "end", text: "the end" };

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokens(text);
  }

  whole(): Expression {
    const expression = this.#expression();
    if (this.#peek().kind !== "end") this.#unexpected();
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? end;
  }

  #unexpected(wanted = "an end"): never {
    throw new ExpressionError(`wants ${wanted} where ${this.#peek().kind === "end" ? "it ends" : `\`${this.#peek().text}\` stands`}`);
  }

  #take(mark: string): boolean {
    const next = this.#peek();
    if (next.kind !== "mark" || next.text !== mark) return false;
    this.#next++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) this.#unexpected(`\`${mark}\``);
  }

  #name(): string {
    const next = this.#peek();
    if (next.kind !== "name") this.#unexpected("a name");
    this.#next++;
    return next.text;
  }

  #expression(): Expression {
    if (++this.#depth > 40) throw new ExpressionError("is nested deeper than 40 levels");
    let expression: Expression;
    if (this.#take("if")) {
      const condition = this.#expression();
      this.#expect("then");
      const then = this.#expression();
      this.#expect("else");
      expression = { kind: "if", condition, then, otherwise: this.#expression() };
    } else expression = this.#binary(0);
    this.#depth--;
    return expression;
  }

  #binary(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.#unary();
    if (level === negation && this.#take("not")) return { kind: "not", of: this.#binary(level) };
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((o) => this.#take(o));
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Expression {
    if (this.#take("-")) return { kind: "negative", of: this.#unary() };
    let of = this.#primary();
    for (;;) {
      if (this.#take(".")) of = { kind: "member", of, key: { kind: "literal", value: this.#name() } };
      else if (this.#take("[")) {
        of = { kind: "member", of, key: this.#expression() };
        this.#expect("]");
      } else return of;
    }
  }

  #primary(): Expression {
    for (const [word, value] of [["true", true], ["false", false], ["null", null]] as const) if (this.#take(word)) return { kind: "literal", value };
    if (this.#take("(")) {
      const inner = this.#expression();
      this.#expect(")");
      return inner;
    }
    if (this.#take("[")) return this.#list();
    const next = this.#peek();
    if (next.kind === "end" || next.kind === "mark") this.#unexpected("a value");
    this.#next++;
    if (next.kind === "number") return { kind: "literal", value: Number(next.text) };
    if (next.kind === "string") return { kind: "literal", value: next.text };
    if (!this.#take("(")) return { kind: "name", name: next.text };
    return { kind: "call", name: next.text, inputs: this.#items(")") };
  }

  #list(): Expression {
    if (this.#take("]")) return { kind: "list", items: [] };
    const first = this.#expression();
    if (!this.#take("for")) {
      if (this.#take("]")) return { kind: "list", items: [first] };
      this.#expect(",");
      return { kind: "list", items: [first, ...this.#items("]")] };
    }
    const variable = this.#name();
    this.#expect("in");
    const list = this.#binary(0);
    const condition = this.#take("if") ? this.#expression() : null;
    this.#expect("]");
    return { kind: "each", value: first, variable, list, condition };
  }

  #items(close: string): Expression[] {
    const items: Expression[] = [];
    if (this.#take(close)) return items;
    do items.push(this.#expression());
    while (this.#take(","));
    this.#expect(close);
    return items;
  }
}

/** @throws ExpressionError */
export function parseExpression(text: string): Expression {
  if (text.length > maxLength) throw new ExpressionError(`is longer than ${maxLength} characters`);
  return new Parser(text).whole();
}

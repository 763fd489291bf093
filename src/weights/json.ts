/**
 * A strict JSON scanner that hands out values as it meets them.
 *
 * JSON.parse keeps the last of two equal keys and rounds large numbers in silence; headers of weights and configs
 * need to know about both, and where they stand.
 */

/** Text that is not JSON; `offset` is in UTF-16 units. Caught by the readers of this package. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

export type JsonKind = "object" | "array" | "string" | "number" | "true" | "false" | "null";

const maxDepth = 64;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const halved = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const space = /[ \t\r\n]*/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

export class JsonScanner {
  readonly text: string;
  offset = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  fail(message: string, offset = this.offset): never {
    throw new JsonError(message, offset);
  }

  /** What the next value is; it is not consumed. */
  peek(): JsonKind {
    this.#space();
    const next = this.text[this.offset];
    switch (next) {
      case "{": return "object";
      case "[": return "array";
      case '"': return "string";
      case "t": return "true";
      case "f": return "false";
      case "n": return "null";
      case undefined: return this.fail("the text ends where a value should stand");
      default:
        if (next === "-" || (next >= "0" && next <= "9")) return "number";
        return this.fail(`${JSON.stringify(next)} begins no value`);
    }
  }

  /** Calls `member` at every value; it must consume that value. Start and end are the key's, quotes included. */
  object(member: (key: string, start: number, end: number) => void): void {
    this.#open("{");
    if (!this.#take("}")) {
      do {
        this.#space();
        const start = this.offset;
        if (this.text[start] !== '"') this.fail("a key in double quotes should stand here");
        const key = this.string();
        const end = this.offset;
        if (!this.#take(":")) this.fail("a colon should stand here");
        member(key, start, end);
      } while (this.#take(","));
      if (!this.#take("}")) this.fail("a comma or } should stand here");
    }
    this.#depth--;
  }

  /** Calls `item` at every value; it must consume that value. */
  array(item: () => void): void {
    this.#open("[");
    if (!this.#take("]")) {
      do item();
      while (this.#take(","));
      if (!this.#take("]")) this.fail("a comma or ] should stand here");
    }
    this.#depth--;
  }

  string(): string {
    this.#space();
    if (this.text[this.offset] !== '"') this.fail("a string should stand here");
    const start = this.offset++;
    let value = "";
    for (;;) {
      value += this.#match(plain);
      const stop = this.text[this.offset++];
      if (stop === '"') break;
      if (stop !== "\\") this.fail(stop === undefined ? "this string has no end" : "a control character stands in a string", stop === undefined ? start : this.offset - 1);
      value += this.#escape();
    }
    if (/[\ud800-\udfff]/.test(value) && halved.test(value)) this.fail("this string holds half a surrogate pair", start);
    return value;
  }

  /** The number's text, as written. */
  number(): string {
    this.#space();
    const text = this.#match(number);
    if (text === "") this.fail("a number should stand here");
    return text;
  }

  literal(): boolean | null {
    this.#space();
    for (const [word, value] of [["true", true], ["false", false], ["null", null]] as const)
      if (this.text.startsWith(word, this.offset)) {
        this.offset += word.length;
        return value;
      }
    return this.fail("true, false or null should stand here");
  }

  /** Passes over one value of any kind. */
  skip(): void {
    switch (this.peek()) {
      case "object": return this.object(() => this.skip());
      case "array": return this.array(() => this.skip());
      case "string": return void this.string();
      case "number": return void this.number();
      default: return void this.literal();
    }
  }

  /** Nothing but white space may follow. */
  end(): void {
    this.#space();
    if (this.offset < this.text.length) this.fail("the value ends before this text");
  }

  #open(bracket: string): void {
    if (!this.#take(bracket)) this.fail(`${bracket} should stand here`);
    if (++this.#depth > maxDepth) this.fail(`nested deeper than ${maxDepth} levels`);
  }

  #take(mark: string): boolean {
    this.#space();
    if (this.text[this.offset] !== mark) return false;
    this.offset++;
    return true;
  }

  #escape(): string {
    const at = this.offset - 1;
    const mark = this.text[this.offset++];
    if (mark === "u") {
      const digits = this.text.slice(this.offset, this.offset + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.fail("\\u wants four hexadecimal digits", at);
      this.offset += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const value = mark === undefined || !Object.hasOwn(escapes, mark) ? undefined : escapes[mark];
    return value ?? this.fail("no such escape in JSON", at);
  }

  #space(): void {
    this.#match(space);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.offset += found.length;
    return found;
  }
}

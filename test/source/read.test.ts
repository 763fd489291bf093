import { describe, expect, test } from "vitest";
import { render } from "../../src/diagnostics/index.ts";
import { entryAt, numberAt, readSource, valueOf } from "../../src/source/index.ts";
import { hostile } from "../support/hostile.ts";

function codes(text: string): readonly string[] {
  const result = readSource({ path: "x.yaml", text });
  return result.ok ? [] : [...new Set(result.diagnostics.map(({ code }) => code))];
}

function rendered(text: string): string {
  const { diagnostics } = readSource({ path: "x.yaml", text });
  return render(diagnostics, { sources: new Map([["x.yaml", text]]) });
}

describe("reading", () => {
  test("every key and value has its place", () => {
    const text = "model: mine\r\nattention:\n  heads: 12 # a dozen\n";
    const result = readSource({ path: "x.yaml", text });
    if (!result.ok) throw new Error("should be read");
    const { root } = result.value;
    expect(numberAt(root, "attention", "heads")).toEqual({ value: 12, span: { file: "x.yaml", start: 33, end: 35, line: 3, column: 10 } });
    expect(entryAt(root, "attention")?.keySpan).toEqual({ file: "x.yaml", start: 13, end: 22, line: 2, column: 1 });
  });

  test("keys mean nothing of their own", () => {
    const result = readSource({ path: "x.yaml", text: "__proto__: { polluted: true }\nconstructor: 1\ntoString: 2\n" });
    if (!result.ok) throw new Error("should be read");
    expect(Object.keys(valueOf(result.value.root) as object)).toEqual(["__proto__", "constructor", "toString"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("words of YAML 1.1 are text", () => {
    const result = readSource({ path: "x.yaml", text: "a: yes\nb: on\nc: 1_000\nd: 12:30\ne: 2026-11-01\n" });
    if (!result.ok) throw new Error("should be read");
    expect(valueOf(result.value.root)).toEqual({ a: "yes", b: "on", c: "1_000", d: "12:30", e: "2026-11-01" });
  });

  test.each(["0.1", "1e-12", "-0", "3072", "9007199254740991", "1e22", "0.40000000000000002"])("the number %s is kept", (number) => {
    const result = readSource({ path: "x.yaml", text: `a: ${number}` });
    expect(result.ok && valueOf(result.value.root)).toEqual({ a: Number(number) + 0 });
  });

  test.each(["9007199254740993", "1e999", "017", "0x10", "0o7", "+1", ".5", "1.", ".inf", "-.inf", ".nan", "1e-400", "0.1000000000000000055"])(
    "the number %s is refused",
    (number) => expect(codes(`a: ${number}`)).toEqual(["S0108"]),
  );
});

describe("limits", () => {
  test("size", () => {
    expect(rendered(`a: ${"x".repeat(256 * 1024)}`)).toBe(
      "error[S0101]: the file is too large for a spec\nhelp: it has 262,147 characters, 262,144 are read at most\n",
    );
  });

  test("number of values", () => {
    const text = `a: [\n${"  1,\n".repeat(50_001)}]\n`;
    expect(rendered(text)).toBe(
      "error[S0110]: the file has too many values for a spec\n  x.yaml:50000:3\n 50000 |   1,\n       |   ^ 50,000 values stand before this one, and more are not read\n",
    );
  });

  test("depth", () => {
    expect(codes(`a: ${"[".repeat(63)}${"]".repeat(63)}`)).toEqual([]);
    expect(codes(`a: ${"[".repeat(64)}${"]".repeat(64)}`)).toEqual(["S0109"]);
    const block = Array.from({ length: 70 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
    expect(codes(block)).toEqual(["S0109"]);
  });
});

describe("64 KiB of hostile text", () => {
  test.each(Object.entries(hostile))("%s", (_, text) => {
    // Processor time, which a busy machine does not stretch as it does a clock. What grows with the square of the length
    // takes ten times this; bench/read.mjs measures what the clock says.
    const start = process.cpuUsage();
    const { diagnostics } = readSource({ path: "x.yaml", text });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(5);
    expect(diagnostics.length).toBeLessThan(60);
  });

  test("no text throws", () => {
    const pieces = ["a", ":", " ", "\n", "[", "]", "{", "}", ",", "- ", "? ", '"', "'", "#", "&a", "*a", "!t", "|", ">", "%", "---\n", "<<", "\t", "1", "~"];
    // A small generator with a fixed start: the same texts every time.
    let state = 1;
    const next = (): number => (state = (state * 48271) % 2147483647);
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + (next() % 40) }, () => pieces[next() % pieces.length] ?? "").join("");
      expect(() => readSource({ path: "x.yaml", text }), JSON.stringify(text)).not.toThrow();
    }
  });
});

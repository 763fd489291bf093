import { describe, expect, test } from "vitest";
import type { Diagnostic, Span } from "../../src/diagnostics/index.ts";
import { render } from "../../src/diagnostics/index.ts";

function span(text: string, part: string, file = "a.yaml"): Span {
  const start = text.indexOf(part);
  const before = text.slice(0, start).split("\n");
  return { file, start, end: start + part.length, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function diagnostic(changes: Partial<Diagnostic>): Diagnostic {
  return { code: "S0000", severity: "error", message: "something is wrong", span: null, label: null, related: [], help: null, ...changes };
}

describe("rendering", () => {
  test("lines, carets, related places and help", () => {
    const text = "model: mine\nd_model: 768\nattention: { heads: 10 }\n";
    const wrong = diagnostic({
      span: span(text, "10"),
      label: "768 / 10 = 76.8",
      related: [{ span: span(text, "768"), label: "768 here" }],
      help: "use a divisor",
    });
    expect(`\n${render([wrong, diagnostic({ severity: "warning" })], { sources: new Map([["a.yaml", text]]) })}`).toBe(`
error[S0000]: something is wrong
  a.yaml:3:21
   2 | d_model: 768
     |          --- 768 here
   3 | attention: { heads: 10 }
     |                     ^^ 768 / 10 = 76.8
help: use a divisor

warning[S0000]: something is wrong
`);
  });

  test("two files", () => {
    const child = "model: mine\nextends: parent\nd_model: 770\n";
    const parent = "model: parent\nattention: { heads: 12 }\n";
    const wrong = diagnostic({ span: span(parent, "12", "parent.yaml"), label: "12 here", related: [{ span: span(child, "770", "mine.yaml"), label: "770 here" }] });
    expect(`\n${render([wrong], { sources: new Map([["mine.yaml", child], ["parent.yaml", parent]]) })}`).toBe(`
error[S0000]: something is wrong
  parent.yaml:2:21
   2 | attention: { heads: 12 }
     |                     ^^ 12 here
  mine.yaml:3:10
   3 | d_model: 770
     |          --- 770 here
`);
  });

  test("a text that is not at hand", () => {
    expect(render([diagnostic({ span: span("abc", "b", "gone.yaml") })], { sources: new Map() })).toBe("error[S0000]: something is wrong\n  gone.yaml:1:2\n");
  });

  test("long lines are cut around the caret", () => {
    const text = `${"a".repeat(300)}X${"b".repeat(300)}`;
    const [, , line = "", carets = ""] = render([diagnostic({ span: span(text, "X"), label: "here" })], { sources: new Map([["a.yaml", text]]) }).split("\n");
    expect(line.length).toBeLessThan(140);
    expect(line.indexOf("X")).toBe(carets.indexOf("^"));
  });

  test("nothing in a file reaches the terminal as a command", () => {
    const text = "a: \u001b[31mred\u001b[0m \u202etxet\tX\u009b2J";
    const shown = render([diagnostic({ span: span(text, "X") })], { sources: new Map([["a.yaml", text]]) });
    expect(shown).not.toMatch(/[\u001b\u009b\u202e\t]/u);
  });

  test("characters outside the basic plane are one column", () => {
    const text = "a: 🦙🦙 X";
    const [, , line = "", carets = ""] = render([diagnostic({ span: span(text, "X") })], { sources: new Map([["a.yaml", text]]) }).split("\n");
    expect([...line].indexOf("X")).toBe(carets.indexOf("^"));
  });

  test("colours only when asked for", () => {
    const wrong = [diagnostic({ span: span("abc", "b"), label: "here", help: "do" })];
    const sources = new Map([["a.yaml", "abc"]]);
    expect(render(wrong, { sources })).not.toContain("\u001b");
    const coloured = render(wrong, { sources, colour: true });
    expect(coloured).toContain("\u001b[31merror[S0000]\u001b[0m");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(render(wrong, { sources }));
  });
});

/** What specs mean: `input.yaml` beside the resolved model. `npx vitest run test/spec -u` updates them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { render } from "../../src/diagnostics/index.ts";
import { explain } from "../../src/spec/index.ts";
import { read } from "./library.ts";

const folder = join(import.meta.dirname, "resolved");

describe("resolved specs", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const { result, sources } = read(readFileSync(join(folder, name, "input.yaml"), "utf8"));
    expect(render(result.diagnostics, { sources })).toBe("");
    if (!result.ok) return;
    await expect(`${text(result.value.model)}\n`).toMatchFileSnapshot(join(folder, name, "model.json"));
    const again = read(explain(result.value.spec));
    expect(again.result.ok && again.result.value.model).toEqual(result.value.model);
  });

  test("every folder is a case and nothing else lies in it", () => {
    for (const name of readdirSync(folder)) expect(readdirSync(join(folder, name)).sort()).toEqual(["input.yaml", "model.json"]);
  });
});

/** JSON with each record that fits on a line on one line. */
function text(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || indent.length + line.length <= 120) return line;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member: unknown) => `${inner}${text(member, inner)}`)
    : Object.entries(value).map(([key, member]: [string, unknown]) => `${inner}${JSON.stringify(key)}: ${text(member, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}

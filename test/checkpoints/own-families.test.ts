/** Tables of a user's own: what is wrong with them is said at its place in their file, however hostile they are. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { families, importConfig, planWeights, withOwnFamilies } from "../../src/checkpoints/index.ts";
import { bitsAt, stream } from "../../src/weights/random.ts";
import { emptyFolder, specformer, type Ran } from "../support/cli.ts";

const guide = readFileSync(join(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8");
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide.split("## A family, step by step")[1] ?? "")?.[1] ?? "";
const [table, config] = [block("yaml"), block("json")];

/** Imports the guide's checkpoint with tables in a folder. */
async function ran(tables: Readonly<Record<string, string>>, ...more: readonly string[]): Promise<Ran> {
  const folder = emptyFolder();
  for (const name of ["own", "pebble"]) mkdirSync(join(folder, name));
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, "own", name), text);
  writeFileSync(join(folder, "pebble/config.json"), config);
  return specformer(folder, ...(more.length > 0 ? more : ["import", "pebble", "--config-only"]), "--families", "own");
}

describe("--families says", () => {
  it("K0107: that a name is taken", async () => {
    expect((await ran({ "mine.yaml": "family: llama\n" })).err).toBe(`error[K0107]: there is a table \`llama\` already, in families/llama.yaml
  own/mine.yaml:1:9
   1 | family: llama
     |         ^^^^^ the same name
help: \`extends: llama\` builds on it, in a table of another name

1 error; nothing was written`);
  });

  it("K0108: that a model_type is taken, by the package or by a file before", async () => {
    expect((await ran({ "a.yaml": table, "b.yaml": "family: stone\nextends: llama\nmodel_type: [pebble, gpt2]\n" })).err).toBe(`error[K0108]: model_type \`pebble\` has a table already: \`pebble\`, in own/a.yaml
  own/b.yaml:3:13
   3 | model_type: [pebble, gpt2]
     |             ^^^^^^^^^^^^^^ for the same configs
help: a model_type leads to one table; give config.json another one, and the table too

error[K0108]: model_type \`gpt2\` has a table already: \`gpt2\`, in families/gpt2.yaml
  own/b.yaml:3:13
   3 | model_type: [pebble, gpt2]
     |             ^^^^^^^^^^^^^^ for the same configs
help: a model_type leads to one table; give config.json another one, and the table too

2 errors; nothing was written`);
  });

  it("K0109: that a name stands for more than there can be", async () => {
    const many = table.replace("{ i: depth }", "{ i: depth, j: 90000, k: 90000 }").replace("hidden_states.{i}: hidden_states.{i}", "hidden_states.{j}.{k}: hidden_states.{j}");
    expect((await ran({ "mine.yaml": many })).err).toBe(`error[K0109]: with this config the table wants \`k\` in more ways than any model has parts
help: this is a mistake in the family's table

1 error; nothing was written`);
  });

  it("every mistake at its place, whichever command meets it", async () => {
    const wrong = table.replace("d_model: = width", "d_model: = widht").replace("full_every: 4", "full_every: { defualt: 4 }");
    const expected = `error[K0102]: a family's table has no key \`defualt\` here
  own/mine.yaml:23:17
  23 |   full_every: { defualt: 4 }
     |                 ^^^^^^^ unknown
help: did you mean \`default\`?

error[K0103]: the expression \`widht\` names \`widht\`, which is neither a key of config nor a let
  own/mine.yaml:38:12
  38 |   d_model: = widht
     |            ^^^^^^^ in this expression

2 errors; nothing was written`;
    for (const line of [["import", "pebble"], ["verify", "pebble"], ["export", "pebble.yaml", "--weights", "w"]]) expect(await ran({ "mine.yaml": wrong }, ...line)).toEqual({ code: 1, out: "", err: expected });
  });

  it("what a config makes of a table, in the table", async () => {
    const { err } = await ran({ "mine.yaml": table.replace("= width / heads", "= width / (heads - 4)") });
    expect(err).toBe(`error[K0211]: with this config the expression \`width / (heads - 4)\` \`/\` gives Infinity
  own/mine.yaml:27:11
  27 |   d_head: = width / (heads - 4)
     |           ^^^^^^^^^^^^^^^^^^^^^ in this expression
help: width is 32 and heads is 4; one of the config's values is out of place, or this is a mistake in the family's table

1 error; nothing was written`);
  });

  it("that a folder is missing, or holds no table", async () => {
    expect((await ran({})).err).toBe("error: no table in own: a table is a .yaml file");
    expect((await specformer(emptyFolder(), "import", "x", "--families", "nowhere")).err).toBe("error: cannot read nowhere: there is no such file or folder");
  });

  it("that a table is too large, before it is read", async () => {
    expect((await ran({ "mine.yaml": `#${" ".repeat(2_000_000)}` })).err).toContain("error[S0101]");
    expect((await ran({ "mine.yaml": `family: x # ${"y".repeat(300_000)}` })).err).toContain("error[S0101]");
  });
});

const doubling = (start: string, twice: (name: string) => string): string => [`  a0: ${start}`, ...Array.from({ length: 60 }, (_, i) => `  a${i + 1}: ${twice(`a${i}`)}`)].join("\n");
const withLets = (lets: string): string => table.replace("let:\n", `let:\n${lets}\n`);

describe("a hostile table ends in a diagnostic, and soon", () => {
  it.each([
    ["a text that doubles", withLets(doubling("= 'xxxxxxxx'", (name) => `= ${name} + ${name}`)), "K0211"],
    ["a list that doubles", withLets(doubling("= [1, 2]", (name) => `= ${name} + ${name}`)), "K0211"],
    ["lists in lists", withLets(doubling("= [1, 2]", (name) => `"= [${name}, ${name}]"`)), "K0211"],
    ["trees in trees", withLets(doubling("[1, 2]", (name) => `[= ${name}, = ${name}]`)), "K0211"],
    ["loops in loops", withLets('  a: "= [[[1 for k in range(90000)] for j in range(90000)] for i in range(90000)]"'), "K0211"],
    ["entries of entries", withLets("  a: { $each: x, $in: = range(90000), $key: = x, $value: { $each: y, $in: = range(90000), $key: = y, $value: = x } }"), "K01|K0211"],
    ["a pattern of many names", withLets("  a: \"= pattern(['x' for i in range(90000)] + ['y'])\""), "K0211"],
    ["unlike items", withLets('  a: "= unique(range(90000))"'), "K0211"],
    ["a name that renaming makes longer", table.replace("  - { prefix: pebble., to: \"\" }", Array.from({ length: 50 }, () => "  - { part: e, to: eeeeeeeeeeeeeeeeeeeeeeeee }").join("\n")), "W0301|K0"],
    ["more renamings than anyone needs", table.replace("  - { prefix: pebble., to: \"\" }", Array.from({ length: 5000 }, () => "  - { part: e, to: ee }").join("\n")), "K0101"],
    ["a renaming of nothing", table.replace("prefix: pebble.", 'part: ""'), "K0101"],
    ["a name that leads elsewhere", table.replace("family: pebble", "family: ../../pebble"), "K0101"],
    ["nothing at all", "", "S0111"],
    ["aliases", "family: &a x\nextends: *a\n", "S0104"],
    ["depth", `family: pebble\nspec: ${"[".repeat(5000)}${"]".repeat(5000)}\n`, "S0109"],
    ["expressions in expressions", withLets(`  a: "= ${"(".repeat(900)}1${")".repeat(900)}"`), "K0103"],
    ["a circle", table.replace("extends: common", "extends: pebble"), "K0105"],
  ])("%s", (_, text, codes) => {
    const start = performance.now();
    const all = withOwnFamilies([{ path: "mine.yaml", text }], families);
    const read = all.ok ? importConfig(config, all.value) : all;
    const made = read.ok && "rules" in read.value ? planWeights(read.value.rules, [{ path: "embedding.tokens", shape: [97, 32] }], new Map([["pebble.wte.weight", { name: "pebble.wte.weight", type: "F32", shape: [97, 32], file: "m", offset: 0, length: 0, read: () => Promise.reject(new Error("not read")) }]])) : read;
    expect(made.diagnostics.map((d) => d.code).join(" ")).toMatch(new RegExp(codes));
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it("patterns of buffers don't go back and forth", () => {
    const all = withOwnFamilies([{ path: "mine.yaml", text: table.replace("classes:\n", `buffers: ["${"**a".repeat(30)}b"]\nclasses:\n`) }], families);
    const read = all.ok ? importConfig(config, all.value) : all;
    if (!read.ok || !("rules" in read.value)) throw new Error("not imported");
    const start = performance.now();
    const name = "a".repeat(400);
    planWeights(read.value.rules, [], new Map([[name, { name, type: "F32", shape: [1], file: "m", offset: 0, length: 4, read: () => Promise.reject(new Error("not read")) }]]));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("lines that were damaged at random", () => {
    const bits = stream(3, "tables");
    let at = 0;
    const pick = (bound: number): number => (bitsAt(bits, at++) >>> 0) % bound;
    const odd = ["null", "true", "''", "-1", "[]", "{}", "[[]]", "= null", "= width", "= kinds", "{ a: 1 }", "[a, 1]", "__proto__", "{ __proto__: 1 }", "= [x for x in kinds]", "'{width}'", "1.5"];
    const lines = table.split("\n");
    for (let round = 0; round < 120; round++) {
      const damaged = [...lines];
      for (let n = 0; n <= pick(2); n++) {
        const i = pick(lines.length);
        const line = damaged[i] ?? "";
        const kind = pick(3);
        damaged[i] = kind === 0 ? "" : kind === 1 ? line.replace(/:.*/, `: ${odd[pick(odd.length)] ?? ""}`) : line.replace(/[a-z_]+/, "constructor");
      }
      const text = damaged.join("\n");
      const all = withOwnFamilies([{ path: "mine.yaml", text }], families);
      const read = all.ok ? importConfig(config, all.value) : all;
      expect(read.ok || read.diagnostics.length > 0, text).toBe(true);
      for (const { message } of read.diagnostics) expect(message, text).not.toMatch(/undefined|\[object|TypeError|RangeError/);
    }
  });
});

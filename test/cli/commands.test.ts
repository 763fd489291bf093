import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { version } from "../../src/version.ts";
import { emptyFolder, specformer } from "../support/cli.ts";

const broken = "model: mine\ntype: decoder\ncontext: 8\nd_model: 768\nlayers: 1\ninput: { tokens: { vocab: 10 } }\nposition: learned\nattention: { heads: 10 }\nffn: { d_ff: 8, act: gelu }\nnorm: { kind: layer, eps: 1e-5, place: pre }\noutputs: lm\n";

test("the version is the package's", async () => {
  expect(version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
  expect(await specformer(emptyFolder(), "--version")).toEqual({ code: 0, out: version, err: "" });
});

describe("usage", () => {
  test("no command prints help and is wrong usage", async () => {
    const ran = await specformer(emptyFolder());
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("compile [options] <spec...>");
  });
  test.each(["--help", "init --help", "check --help", "compile --help", "import --help", "verify --help", "summary --help"])("%s has examples", async (line) => {
    const ran = await specformer(emptyFolder(), ...line.split(" "));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Examples:\n  $ specformer ");
  });
  test.each([
    [["compress"], "error: unknown command 'compress'"],
    [["check"], "error: missing required argument 'spec'"],
    [["check", "none.yaml"], "error: cannot read none.yaml: there is no such file or folder"],
    [["compile", "x.yaml", "--target", "pytorch"], "pytorch is not one of tfjs, onnx, program, onnx-text"],
    [["compile", "x.yaml", "--init", "one"], "expected a whole number"],
    [["verify", "none"], "error: cannot read none: there is no such folder"],
    [["import", "."], "config.json: there is no such file or folder"],
    [["init", "../mine"], "is not a model's name"],
  ])("%j", async (argv, message) => {
    const ran = await specformer(emptyFolder(), ...argv);
    expect(ran.err).toContain(message);
    expect(ran.code).toBe(2);
  });
});

describe.each(["decoder", "encoder", "encoder-decoder", "vision"])("a %s from init", (type) => {
  test("checks, counts and compiles; init never overwrites", async () => {
    const folder = emptyFolder();
    expect((await specformer(folder, "init", "mine", "--type", type)).code).toBe(0);
    expect(await specformer(folder, "check", "mine.yaml")).toEqual({ code: 0, out: "mine.yaml: no problems", err: "" });
    const written = readFileSync(join(folder, "mine.yaml"), "utf8");
    expect(await specformer(folder, "init", "mine", "--type", "decoder")).toEqual({ code: 2, out: "", err: "error: cannot write mine.yaml: it exists already" });
    expect(readFileSync(join(folder, "mine.yaml"), "utf8")).toBe(written);
    const compiled = await specformer(folder, "compile", "mine.yaml", "--init", "7", "--json");
    expect(compiled.code, compiled.err).toBe(0);
    const summary = JSON.parse((await specformer(folder, "summary", "mine.yaml", "--json")).out) as { parameters: number };
    expect((JSON.parse(compiled.out) as { models: { parameters: number }[] }).models[0]?.parameters).toBe(summary.parameters);
    const files = readdirSync(join(folder, "generated/mine"));
    expect(files).toEqual(expect.arrayContaining(["mine.ts", "mine.js", "mine.d.ts", "mine.onnx.ts", "forward.onnx", "weights.safetensors"]));
    expect(files.filter((file) => file.includes("writing"))).toEqual([]);
    const explained = (await specformer(folder, "check", "mine.yaml", "--explain")).out;
    writeFileSync(join(folder, "explained.yaml"), explained);
    const again = JSON.parse((await specformer(folder, "summary", "explained.yaml", "--json")).out) as object;
    expect(again).toEqual(JSON.parse((await specformer(folder, "summary", "mine.yaml", "--json")).out));
  });
});

describe("a spec with problems", () => {
  test("check reports them and exits with 1", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "mine.yaml"), broken);
    const ran = await specformer(folder, "check", "mine.yaml");
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("mine.yaml:8:");
    expect(ran.err).toContain("768 / 10 = 76.8");
    const json = JSON.parse((await specformer(folder, "check", "mine.yaml", "--json")).out) as { ok: boolean; specs: { diagnostics: { line: number }[] }[] };
    expect(json.ok).toBe(false);
    expect(json.specs[0]?.diagnostics[0]?.line).toBe(8);
  });
  test("compile writes nothing at all, not even of the specs that are right", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "mine.yaml"), broken);
    await specformer(folder, "init", "good");
    const ran = await specformer(folder, "compile", "good.yaml", "mine.yaml", "--init", "1");
    expect(ran.code).toBe(1);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });
  test("two specs of one name would write over each other", async () => {
    const folder = emptyFolder();
    await specformer(folder, "init", "good");
    writeFileSync(join(folder, "other.yaml"), readFileSync(join(folder, "good.yaml")));
    expect(await specformer(folder, "compile", "good.yaml", "other.yaml")).toEqual({ code: 2, out: "", err: "error: two specs are named good; they would write the same files" });
  });
});

test("compile --check finds what is missing or differs, and writes nothing", async () => {
  const folder = emptyFolder();
  await specformer(folder, "init", "mine");
  const fresh = await specformer(folder, "compile", "mine.yaml", "--check", "--target", "tfjs");
  expect(fresh.code).toBe(1);
  expect(fresh.err).toContain("generated/mine/mine.ts");
  expect(existsSync(join(folder, "generated"))).toBe(false);
  await specformer(folder, "compile", "mine.yaml", "--target", "tfjs");
  expect((await specformer(folder, "compile", "mine.yaml", "--check", "--target", "tfjs")).code).toBe(0);
  writeFileSync(join(folder, "generated/mine/mine.js"), "changed");
  expect((await specformer(folder, "compile", "mine.yaml", "--check", "--target", "tfjs")).err).toBe("differs from what its spec compiles to: generated/mine/mine.js");
});

test("the same spec gives the same bytes, in any order and company", async () => {
  const [one, two] = [emptyFolder(), emptyFolder()];
  const files = (folder: string): Map<string, string> => new Map(["tiny-decoder", "tiny-encoder"].flatMap((name) => readdirSync(join(folder, "generated", name)).map((file) => [`${name}/${file}`, readFileSync(join(folder, "generated", name, file), "base64")] as const)));
  const spec = (name: string): string => join(process.cwd(), "specs", `${name}.yaml`);
  await specformer(one, "compile", spec("tiny-decoder"), spec("tiny-encoder"), "--init", "3");
  await specformer(two, "compile", spec("tiny-encoder"), "--init", "3");
  await specformer(two, "compile", spec("tiny-decoder"), "--init", "3");
  expect(files(two)).toEqual(files(one));
});

/** Emitted text as the TypeScript compiler sees it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Project, ts } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { emitTfjs, type TfjsModule } from "../../src/targets/tfjs/index.ts";
import { modelNames, programOf } from "../support/models.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  allowUnreachableCode: false,
  skipLibCheck: false,
  allowImportingTsExtensions: true,
  noEmit: true,
};

interface Emitted {
  readonly name: string;
  readonly standalone: boolean;
  readonly module: TfjsModule;
}

const emitted: readonly Emitted[] = modelNames.flatMap((name) =>
  [false, true].map((standalone) => ({ name, standalone, module: emitTfjs(programOf(name, { hiddenStates: name !== "gpt2" }), { standalone, source: `specs/${name}.yaml`, version: "0.0.0" }) })),
);

const fileOf = ({ name, standalone }: Emitted, folder: string): string => `${root}emitted/${folder}/${name}${standalone ? ".alone" : ""}`;

/** Comments, spaces, and the comma that only a list over several lines has make no difference. */
const normal = (js: string): string => ts.createPrinter({ removeComments: true }).printFile(ts.createSourceFile("a.js", js.replace(/,(?=\s*\} from )/g, ""), ts.ScriptTarget.ES2022));

describe("emitted modules", () => {
  let project: Project;
  beforeAll(() => {
    // Upstream's own declarations do not pass the strictest settings; ours, which are files of the project, must.
    project = new Project({ compilerOptions: { ...options, skipLibCheck: true, paths: { "specformer/tfjs": [`${root}src/runtime/tfjs/index.ts`] } } });
    for (const one of emitted) {
      project.createSourceFile(`${fileOf(one, "ts")}.ts`, one.module.ts);
      // Declarations are checked as a module of their own: skipLibCheck passes over files named .d.ts.
      project.createSourceFile(`${fileOf(one, "dts")}.ts`, `${one.module.dts}\nexport {};\n`);
      if (one.standalone) continue;
      project.createSourceFile(
        `${fileOf(one, "same")}.ts`,
        `import * as a from "../ts/${one.name}.ts";\nimport * as b from "../dts/${one.name}.ts";\nexport const there: typeof b = a;\nexport const back: typeof a = b;\nexport const models = (x: a.Model, y: b.Model): [b.Model, a.Model] => [x, y];\nexport const weights = (x: a.Weights, y: b.Weights): [b.Weights, a.Weights] => [x, y];\n`,
      );
    }
  }, 60_000);

  test("are strict-clean, declarations too, and declarations agree", () => {
    const found = project.getPreEmitDiagnostics().filter((d) => d.getSourceFile()?.getFilePath().includes("/emitted/") ?? true);
    expect(found.map((d) => `${d.getSourceFile()?.getBaseName() ?? ""}:${d.getLineNumber() ?? 0} ${ts.flattenDiagnosticMessageText(d.compilerObject.messageText, "\n")}`)).toEqual([]);
  }, 300_000);

  test.each(emitted)("$name, standalone $standalone: the JavaScript is what the compiler leaves of the TypeScript", ({ module }) => {
    const compiled = ts.transpileModule(module.ts, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: false } }).outputText;
    expect(normal(module.js)).toBe(normal(compiled));
  });

  test.each(emitted)("$name, standalone $standalone: no any, a comment with shapes on each function, no long line", (one) => {
    const file = project.getSourceFileOrThrow(`${fileOf(one, "ts")}.ts`);
    expect(file.getDescendantsOfKind(ts.SyntaxKind.AnyKeyword)).toEqual([]);
    const own = file.getFunctions().filter((f) => !one.standalone || f.getStartLineNumber() < one.module.ts.split("\n").indexOf("// From here on: what this model uses of the runtime."));
    // Rows of towers that come in numbers of their own have a name each instead of B.
    for (const f of own.filter((f) => f.getName() !== "load")) expect(f.getJsDocs()[0]?.getInnerText(), f.getName()).toMatch(/\[(?:B|\w+_rows), |table \[/);
    if (!one.standalone) for (const line of one.module.ts.split("\n")) expect(line.length, line).toBeLessThanOrEqual(125);
    const imports = file.getImportDeclarations().map((i) => i.getModuleSpecifierValue());
    expect(imports).toEqual(one.standalone ? ["@tensorflow/tfjs-core"] : ["@tensorflow/tfjs-core", "specformer/tfjs"]);
  });

  test("a block has one function, of its name", () => {
    for (const one of emitted) {
      const file = project.getSourceFileOrThrow(`${fileOf(one, "ts")}.ts`);
      const blocks = programOf(one.name).blocks;
      // A long title takes two lines.
      const titles = file.getFunctions().map((f) => (f.getJsDocs()[0]?.getInnerText() ?? "").replace(/\s+/g, " "));
      for (const block of blocks) expect(titles.filter((t) => t.startsWith(block.title)).length, `${one.name} ${block.name}`).toBeGreaterThanOrEqual(1);
    }
  });
});

test("the runtime's text in the compiler is up to date", async () => {
  const script = (await import("../../scripts/embed-runtime.mjs" as string)) as { moduleText(): string };
  expect(readFileSync(`${root}src/targets/tfjs/runtime-text.ts`, "utf8")).toBe(script.moduleText());
}, 60_000);

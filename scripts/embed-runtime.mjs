// Puts the TensorFlow.js runtime's declarations, one by one, into a module of the compiler, so that standalone models
// can carry those that they use. Run it after a change of the runtime: node scripts/embed-runtime.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Node, Project, ts } from "ts-morph";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = "src/targets/tfjs/runtime-text.ts";
const index = "src/runtime/tfjs/index.ts";

const isDeclaration = (node) =>
  Node.isFunctionDeclaration(node) || Node.isClassDeclaration(node) || Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node) || Node.isVariableStatement(node);

const namesOf = (node) => (Node.isVariableStatement(node) ? node.getDeclarations().map((d) => d.getName()) : [node.getName()]);

/** The comment that stands right above a declaration; not the file's own. */
function commentOf(node) {
  const leading = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const last = leading.slice(Math.max(leading.lastIndexOf("/**"), 0)).trimStart();
  return last === "" || /\n[ \t]*\n/.test(last) ? "" : `${last.trim()}\n`;
}

/** The declaration with its comment, without `export`; declarations of the compiler are indented by four. */
const textOf = (node) => `${commentOf(node)}${node.getText().replace(/^export /, "").replace(/^declare /, "")}`;
const narrow = (text) => text.replace(/^(?: {4})+/gm, (indent) => "  ".repeat(indent.length / 4));

/** What the TypeScript compiler leaves of it. */
function javascriptOf(text) {
  const { outputText } = ts.transpileModule(`export {};\n${text}`, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: false } });
  const stripped = outputText.replace(/^export \{\};$/gm, "").trim();
  return /^(\/\*\*[\s\S]*?\*\/)?\s*$/.test(stripped) ? "" : narrow(stripped);
}

/** Top-level declarations elsewhere that a declaration refers to. */
function needsOf(node, known) {
  const needs = new Set();
  for (const identifier of node.getDescendantsOfKind(ts.SyntaxKind.Identifier)) {
    const symbol = identifier.getSymbol();
    const target = symbol?.getAliasedSymbol() ?? symbol;
    for (const declaration of target?.getDeclarations() ?? []) {
      const statement = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatement() : declaration;
      const name = statement === undefined ? undefined : known.get(statement);
      if (name !== undefined && statement !== node) needs.add(name);
    }
  }
  return [...needs].sort();
}

/** Texts by name of every declaration that generated models can reach. */
export function embedded() {
  const project = new Project({ compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, skipLibCheck: true, allowImportingTsExtensions: true, declaration: true, emitDeclarationOnly: true, types: [] } });
  const start = project.addSourceFileAtPath(`${root}${index}`);
  project.resolveSourceFileDependencies();
  // Generated models never call generation; it calls them.
  const apart = new Set(["generation.ts", "model.ts"]);
  const files = project.getSourceFiles().filter((file) => !file.isInNodeModules() && !file.isDeclarationFile() && file !== start && !apart.has(file.getBaseName()));
  const exported = new Set(start.getExportDeclarations().flatMap((d) => d.getNamedExports().map((e) => e.getName())));
  const known = new Map();
  for (const file of files)
    for (const node of file.getStatements().filter(isDeclaration))
      for (const name of namesOf(node)) {
        const twin = [...known.values()].includes(name);
        if (twin) throw new Error(`two declarations of the runtime are named ${name}`);
        known.set(node, name);
      }
  const declarations = new Map();
  for (const file of files) {
    const emitted = project.createSourceFile(`${file.getFilePath()}.emitted.d.ts`, file.getEmitOutput({ emitOnlyDtsFiles: true }).getOutputFiles()[0]?.getText() ?? "", { overwrite: true });
    declarations.set(file, new Map(emitted.getStatements().filter(isDeclaration).map((node) => [namesOf(node)[0], narrow(textOf(node))])));
  }
  const needs = new Map([...known].map(([node, name]) => [name, needsOf(node, known)]));
  const reached = new Set();
  const reach = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const need of needs.get(name) ?? []) reach(need);
  };
  for (const name of exported) if (needs.has(name)) reach(name);
  return [...known].filter(([, name]) => reached.has(name)).map(([node, name]) => {
    const text = textOf(node);
    return { name, exported: exported.has(name), needs: needs.get(name), ts: text, js: javascriptOf(text), dts: declarations.get(node.getSourceFile())?.get(name) ?? "" };
  });
}

/** The generated module. */
export function moduleText() {
  const lines = embedded().map((d) => `  ${JSON.stringify(d.name)}: ${JSON.stringify({ exported: d.exported, needs: d.needs, ts: d.ts, js: d.js, dts: d.dts })},`);
  return `// Generated by scripts/embed-runtime.mjs from src/runtime/tfjs. Change the runtime and run it again.

/** One declaration of the runtime as TypeScript, as JavaScript (empty for types) and as a declaration. */
export interface RuntimeDeclaration {
  /** Part of the runtime's interface. */
  readonly exported: boolean;
  /** Other declarations that it refers to. */
  readonly needs: readonly string[];
  readonly ts: string;
  readonly js: string;
  readonly dts: string;
}

export const runtimeDeclarations: Readonly<Record<string, RuntimeDeclaration>> = {
${lines.join("\n")}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}${target}`, moduleText());

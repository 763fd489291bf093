/** One module, three texts. */
import { filled, folded } from "./fold.ts";
import type { Declaration, Field, FunctionItem, Item, Line, Module } from "./syntax.ts";

export type Form = "ts" | "js" | "dts";

/** Text inside a comment cannot end it or break its line. */
export const commentText = (text: string): string => text.replaceAll("*/", "*\\/").replace(/[\r\n\u2028\u2029]+/g, " ");

/** Columns of a line of code. */
const WIDTH = 120;

const pad = (depth: number): string => "  ".repeat(depth);

/** A long line as several, broken between words but never inside a shape. */
function wrapped(text: string, width: number): string[] {
  const words = text.replace(/\[[^\]]*\]/g, (shape) => shape.replaceAll(" ", "\u00a0")).split(" ");
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((l) => l.replaceAll("\u00a0", " "));
}

function docLines(doc: readonly string[], depth: number): string[] {
  const lines = doc.map(commentText).flatMap((line) => wrapped(line, 112));
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`${pad(depth)}/** ${lines[0]} */`];
  return [`${pad(depth)}/**`, ...lines.map((line) => `${pad(depth)} *${line === "" ? "" : ` ${line}`}`), `${pad(depth)} */`];
}

function fieldLines(field: Field, depth: number): string[] {
  const head = `${pad(depth)}readonly ${field.name}${field.optional === true ? "?" : ""}: `;
  const note = field.note === undefined ? "" : ` // ${commentText(field.note)}`;
  const doc = field.doc === undefined || field.doc === "" ? [] : docLines([field.doc], depth);
  if (typeof field.type === "string") return [...doc, `${head}${field.type};${note}`];
  return [...doc, `${head}{`, ...field.type.flatMap((f) => fieldLines(f, depth + 1)), `${pad(depth)}};`];
}

function bodyLine(line: Line, depth: number, form: Form): string[] {
  const lines = codeLines(line, depth, form);
  if (!("comment" in line) || line.comment === null || lines.length > 1 || (lines[0] ?? "").length <= 120) return lines;
  // A comment that does not fit behind its line stands above it.
  return [`${pad(depth)}// ${commentText(line.comment)}`, ...codeLines({ ...line, comment: null }, depth, form)];
}

function codeLines(line: Line, depth: number, form: Form): string[] {
  const note = "comment" in line && line.comment !== null ? ` // ${commentText(line.comment)}` : "";
  switch (line.kind) {
    case "expression":
      return noted(folded(`${line.text};`, pad(depth), WIDTH), note);
    case "declaration":
      // What takes an object apart may be long on both sides.
      if (line.name.startsWith("{") && declared(line, form).length + 2 * depth > 118) return [`${pad(depth)}${line.keyword} ${line.name} =`, `${pad(depth + 1)}${line.value};${note}`];
      return noted(foldedDeclaration(line, depth, form), note);
    case "nested":
      return [`${pad(depth)}${line.open}`, ...line.body.flatMap((l) => bodyLine(l, depth + 1, form)), ...(line.close === "" ? [] : [`${pad(depth)}${line.close}`])];
  }
}

/** A comment behind one line; several lines have theirs above. */
const noted = (lines: readonly string[], note: string): string[] => (lines.length === 1 || note === "" ? lines.map((line) => `${line}${note}`) : [`${/^ */.exec(lines[0] ?? "")?.[0] ?? ""}${note.trim()}`, ...lines]);

/** Lines break where those of the typed text must, so that all forms keep one layout. */
function foldedDeclaration(line: Declaration, depth: number, form: Form): string[] {
  const head = (of: Form): string => declared({ ...line, value: "" }, of);
  const [first = "", ...rest] = folded(`${line.value};`, pad(depth), WIDTH, head("ts").length);
  return [`${pad(depth)}${head(form)}${first.slice(2 * depth)}`, ...rest];
}

const declared = ({ keyword, name, type, value }: Declaration, form: Form): string => `${keyword} ${name}${type === null || form === "js" ? "" : `: ${type}`} = ${value}`;

/** Parameters on one line where they fit. */
function signature(f: FunctionItem, form: Form): string[] {
  const head = `${f.exported ? "export " : ""}${form === "dts" ? "declare " : ""}${f.async && form !== "dts" ? "async " : ""}function ${f.name}(`;
  // Declarations have no bodies, so no patterns either.
  const parameters = f.parameters.map(({ name, type }) => (form === "js" ? name : `${form === "dts" && name.startsWith("{") ? "inputs" : name}: ${type}`));
  const tail = `)${form === "js" ? "" : `: ${f.returns}`}${form === "dts" ? ";" : " {"}`;
  const flat = `${head}${parameters.join(", ")}${tail}`;
  return flat.length <= WIDTH ? [flat] : [head, ...parameters.flatMap(parameterLines), ...resultLines(tail)];
}

/** A parameter that is taken apart into many names has several of them a line. */
function parameterLines(parameter: string): readonly string[] {
  const flat = `  ${parameter},`;
  const [, names, rest] = /^\{ (.*) \}(.*)$/.exec(parameter) ?? [];
  return flat.length <= WIDTH || names === undefined ? [flat] : ["  {", ...listed(names.split(", "), "    "), `  }${rest ?? ""},`];
}

/** Results of many fields, one a line. */
function resultLines(tail: string): readonly string[] {
  const [, before, fields, after] = /^(\): \{) (.*) (\}.*)$/.exec(tail) ?? [];
  return tail.length <= WIDTH || before === undefined ? [tail] : [before, ...(fields ?? "").split("; ").map((field) => `  ${field};`), after ?? ""];
}

function functionLines(f: FunctionItem, form: Form): string[] {
  if (form === "dts") return f.exported ? [...docLines(f.doc, 0), ...signature(f, form)] : [];
  return [...docLines(f.doc, 0), ...signature(f, form), ...f.body.flatMap((line) => bodyLine(line, 1, form)), "}"];
}

function itemLines(item: Item, form: Form): string[] {
  switch (item.kind) {
    case "interface":
      return form === "js" ? [] : [...docLines(item.doc, 0), `export interface ${item.name}${item.bases === undefined || item.bases.length === 0 ? "" : ` extends ${item.bases.join(", ")}`} {`, ...item.fields.flatMap((f) => fieldLines(f, 1)), "}"];
    case "alias":
      return form === "js" ? [] : [...docLines(item.doc, 0), `export type ${item.name} = ${item.type};`];
    case "constant": {
      if (form === "dts") return item.exported === true ? [...docLines(item.doc, 0), `export declare const ${item.name}: ${item.type};`] : [];
      const [first = "", ...rest] = item.value;
      const lines = [`${item.exported === true ? "export " : ""}const ${item.name}${form === "js" ? "" : `: ${item.type}`} = ${first}`, ...rest];
      return [...docLines(item.doc, 0), ...lines.slice(0, -1), `${lines.at(-1) ?? ""};`];
    }
    case "function":
      return functionLines(item, form);
  }
}

/** Names of an import, several a line. */
function importLines(names: readonly string[], from: string): string[] {
  const flat = `import { ${names.join(", ")} } from "${from}";`;
  return flat.length <= WIDTH ? [flat] : ["import {", ...listed(names, "  "), `} from "${from}";`];
}

/** Names with a comma behind each, several a line. */
const listed = (names: readonly string[], indent: string): readonly string[] => filled(names.map((name) => `${name},`), WIDTH - 2 - indent.length).map((line) => `${indent}${line}`);

const mentions = (text: string, name: string): boolean => new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(text);

/**
 * Prints a module.
 *
 * @param runtime the runtime's own text for the names that are used, or null to import them
 * @param from the module that they are imported from
 */
export function print(module: Module, form: Form, runtime: ((names: readonly string[], form: Form) => string) | null, from = "specformer/tfjs"): string {
  const items = module.items.map((item) => itemLines(item, form)).filter((lines) => lines.length > 0);
  const body = items.map((lines) => lines.join("\n")).join("\n\n");
  const used = module.imports.filter(({ name, typeOnly }) => (form === "js" ? !typeOnly : form === "ts" || (/^[A-Z]/.test(name) && mentions(body, name))));
  const names = used.map(({ name, typeOnly }) => (typeOnly && form === "ts" ? `type ${name}` : name));
  const all = runtime === null ? body : `${body}\n\n${runtime(used.map(({ name }) => name), form)}`;
  const imports = runtime !== null || names.length === 0 ? [] : importLines(names, from);
  const head = [
    ...module.banner.flatMap((line) => wrapped(commentText(line), WIDTH - 3)).map((line) => `// ${line}`),
    ...(mentions(all, "tf") ? [`import ${form === "dts" ? "type " : ""}* as tf from "@tensorflow/tfjs-core";`] : []),
    ...imports.map((line) => (form === "dts" ? line.replace("import {", "import type {") : line)),
  ];
  return `${head.join("\n")}\n\n${all}\n`;
}

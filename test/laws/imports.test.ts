/** Laws 1 and 2 of ARCHITECTURE.md: which way imports go, and who may touch the machine. */
import { describe, expect, test } from "vitest";
import { files, importsOf } from "./source.ts";

/** Rooms and modules at the root of `src`, each importing from earlier ones alone. */
const ORDER = ["version", "diagnostics", "source", "model", "spec", "program", "weights", "lower", "runtime", "targets", "lowered", "checkpoints", "analyse", "compile", "index", "cli"];

const roomOf = (path: string): string => path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
const own = (name: string): boolean => name.endsWith(".ts");

/** Every import of one room by another. */
const crossings = files.flatMap((file) => importsOf(file).filter(own).map((to) => ({ file: file.path, from: roomOf(file.path), to: roomOf(to) }))).filter(({ from, to }) => from !== to);

describe("1: arrows go one way", () => {
  test("every room has its place", () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !ORDER.includes(room))).toEqual([]);
  });
  test("a room imports from those before it alone", () => {
    expect(crossings.filter(({ from, to }) => ORDER.indexOf(to) >= ORDER.indexOf(from))).toEqual([]);
  });
  test("diagnostics and the program import nothing", () => {
    expect(crossings.filter(({ from }) => from === "diagnostics" || from === "program")).toEqual([]);
  });
  test("what is made of a program knows no spec", () => {
    const after = new Set(["program", "weights", "lower", "runtime", "targets", "analyse"]);
    expect(crossings.filter(({ from, to }) => after.has(from) && (to === "spec" || to === "source"))).toEqual([]);
  });
  test("a target knows no model", () => expect(crossings.filter(({ from, to }) => from === "targets" && to === "model")).toEqual([]));
  test("nothing is imported that isn't there", () => {
    const known = new Set(files.map(({ path }) => path));
    expect(files.flatMap((file) => importsOf(file).filter((to) => own(to) && !known.has(to)).map((to) => `${file.path}: ${to}`))).toEqual([]);
  });
});

describe("2: the compiler is pure", () => {
  /** The loaders of the runtime: what an application on Node imports to read files and choose a backend. */
  const LOADERS = new Set(["runtime/onnx/node.ts", "runtime/tfjs/node.ts"]);
  const pure = files.filter(({ path }) => roomOf(path) !== "cli" && !LOADERS.has(path));
  test("no module of Node outside the command line and the loaders", () => {
    expect(pure.flatMap((file) => importsOf(file).filter((name) => name.startsWith("node:")).map((name) => `${file.path}: ${name}`))).toEqual([]);
  });
  test("no loader is imported by what is pure", () => {
    expect(pure.flatMap((file) => importsOf(file).filter((name) => LOADERS.has(name)).map((name) => `${file.path}: ${name}`))).toEqual([]);
  });
  test("neither clock nor chance nor environment in what compiles", () => {
    const compiles = new Set(["diagnostics", "source", "model", "spec", "program", "weights", "lower", "targets", "checkpoints", "analyse", "compile", "index"]);
    const touched = /\b(?:process\s*\.|Date\.now|new Date\b|Math\.random|performance\.now|crypto\.)/;
    expect(files.filter(({ path, text }) => compiles.has(roomOf(path)) && touched.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ""))).map(({ path }) => path)).toEqual([]);
  });
});

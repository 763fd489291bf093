/** The runtime's own text, for modules that import nothing of it. */
import type { Module } from "./syntax.ts";

export function standaloneText(module: Module, form: "ts" | "js" | "dts"): string {
  throw new Error(`${form} ${module.imports.length}`);
}

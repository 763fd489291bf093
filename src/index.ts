/** The compiler as a library: pure, without a disk or a clock. */
export { countParameters, totalParameters, type Count } from "./analyse/parameters.ts";
export { compile, type Compiled, type CompileOptions, type CompileResult, type OutputFile, type Target } from "./compile.ts";
export type { Diagnostic, Severity, Span } from "./diagnostics/diagnostic.ts";
export { render } from "./diagnostics/render.ts";
export { lower, type LowerOptions } from "./lower/index.ts";
export type { Model, Stack } from "./model/types.ts";
export type { Program } from "./program/program.ts";
export { programText } from "./program/text.ts";
export { check, readModel, type Library } from "./spec/index.ts";
export { version } from "./version.ts";

/** The language: from text to a resolved model. */

export { check, type Checked, readModel, type ReadModel } from "./read-model.ts";
export type { Library } from "./extends.ts";
export { canonical, explain } from "./canonical.ts";
export { printSpec } from "./print.ts";
export { resolve } from "./resolve/index.ts";
export { countParameters } from "./parameters.ts";
export type { Spec } from "./spec.ts";
export type { Specification } from "./written.ts";

export { type Diagnostic, type Result, type Severity, type Span, SpecformerError } from "./diagnostic.ts";
export { type Catalogue, type Reporter, reporter, type Words } from "./catalogue.ts";
export { render, type RenderOptions } from "./render.ts";
